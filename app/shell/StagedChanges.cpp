// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/StagedChanges.h"

#include "accounts/AccountBook.h"
#include "notifications/NotificationsDesk.h"
#include "notifications/StagedSettings.h"
#include "store/Settings.h"

namespace {
QString keyOf(const QUuid &account)
{
    return Settings::key(u"notifications/staged", account.toString(QUuid::WithoutBraces));
}
} // namespace

StagedChanges::StagedChanges(Settings *settings, AccountBook *book, AccountDesks *desks, QObject *parent)
    : QObject(parent), m_settings(settings)
{
    connect(desks, &AccountDesks::notificationsMade, this, &StagedChanges::restore);
    connect(book, &AccountBook::removed, this,
            [this](const QUuid &account) { m_settings->reset(keyOf(account)); });
}

void StagedChanges::restore(NotificationsDesk *desk)
{
    const QString key = keyOf(desk->account().id);
    StagedSettings *staged = desk->staged();
    staged->restore(SettingsDiff::fromBytes(m_settings->bytes(key)));
    connect(staged, &StagedSettings::changed, this, [this, key, staged] {
        if (staged->isEmpty())
            m_settings->reset(key);
        else
            m_settings->set(key, staged->diff().toBytes());
    });
}
