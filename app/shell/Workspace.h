// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "accounts/AccountBook.h"
#include "api/RequestLog.h"
#include "base/Clock.h"
#include "store/DataFolder.h"
#include "store/Settings.h"

#include <memory>

/// Everything of the running program but its window: where data is kept, and whose accounts it works for.
class Workspace : public QObject
{
    Q_OBJECT
public:
    /// `folder` is the data folder; nothing is touched before open().
    Workspace(const QString &folder, Clock *clock, QObject *parent = nullptr);
    ~Workspace() override;

    /// Takes the folder and reads settings and profiles. Fails as StoreTrouble when the folder can't be had.
    Done open();

    DataFolder &folder() { return m_folder; }
    Settings *settings() const { return m_settings.get(); }
    AccountBook *book() const { return m_book.get(); }
    RequestLog *requestLog() { return &m_log; }
    /// What was wrong with the profiles, if anything was: they were set aside.
    const std::optional<Failure> &bookTrouble() const { return m_bookTrouble; }

private:
    Clock *m_clock;
    DataFolder m_folder;
    RequestLog m_log;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<AccountBook> m_book;
    std::optional<Failure> m_bookTrouble;
};
