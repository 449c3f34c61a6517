// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Workspace.h"

Workspace::Workspace(const QString &folder, Clock *clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_folder(folder)
{
}

Workspace::~Workspace() = default;

Done Workspace::open()
{
    if (Done taken = m_folder.open(); !taken)
        return taken;
    m_settings = std::make_unique<Settings>(m_folder.settingsPath());
    m_book = std::make_unique<AccountBook>(m_folder.accountsPath());
    if (const Done read = m_book->load(); !read)
        m_bookTrouble = read.error();
    return {};
}
