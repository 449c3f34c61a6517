// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/NotificationMachine.h"

#include <QUrl>

namespace sandbox {

namespace {
/// How long a deleted setting, and one that could not be deleted, can be seen as such.
constexpr qint64 afterwards = 5'000;
} // namespace

NotificationMachine::NotificationMachine(NotificationStore &store, Timetable::Times times, double pace)
    : m_store(store), m_table(std::move(times), pace)
{
}

void NotificationMachine::start()
{
    // Long enough to be seen on their way.
    constexpr qint64 unhurried = 10 * 60 * 1'000;
    for (const auto &setting : m_store.settings.items()) {
        if (setting->status == "enable-pending")
            go(*setting, {{"enable-submtited", unhurried}, {"enabled", 2 * unhurried}});
        else if (setting->status == "delete-pending")
            go(*setting, {{"delete-submitted", unhurried},
                          {"deleted", 2 * unhurried},
                          {"", 2 * unhurried + afterwards}});
    }
}

void NotificationMachine::go(NotificationSetting &setting, const QList<Stage> &stages)
{
    const int turn = ++setting.turn;
    for (const Stage &stage : stages) {
        m_table.after(stage.ms, [this, id = setting.id, turn, status = stage.status](qint64 at) {
            NotificationSetting *found = m_store.settings.find(id);
            if (!found || found->turn != turn)
                return;
            if (status.isEmpty())
                return m_store.settings.remove(id);
            found->status = status;
            found->updated = std::max(at, found->created);
        });
    }
}

bool NotificationMachine::isUnreachable(const NotificationSetting &setting) const
{
    const NotificationChannel *channel = m_store.channels.find(setting.channel);
    return channel && channel->kind == "webhook" &&
           QUrl(QString::fromUtf8(channel->destination)).host().endsWith(u".invalid");
}

void NotificationMachine::enable(NotificationSetting &setting)
{
    const NotificationCondition &condition = *m_store.conditions.find(setting.condition);
    const QByteArray end = isUnreachable(setting) ? "enable-failed" : "enabled";
    setting.status = condition.isAsynchronous ? "enable-received" : end;
    if (!condition.isAsynchronous)
        return;
    const qint64 whole = condition.propagation;
    go(setting, {{"enable-pending", whole / 5}, {"enable-submtited", whole / 2}, {end, whole}});
}

void NotificationMachine::remove(NotificationSetting &setting)
{
    const NotificationCondition &condition = *m_store.conditions.find(setting.condition);
    setting.updated = std::max(setting.created, m_table.wall());
    ++setting.turn;
    if (!condition.isAsynchronous || setting.isFailed()) {
        setting.status = "deleted";
        return;
    }
    setting.status = "delete-received";
    const qint64 whole = condition.propagation;
    if (condition.resistsOnce && setting.deletesTried++ == 0)
        return go(setting,
                  {{"delete-pending", whole / 5}, {"delete-failed", whole}, {"enabled", whole + afterwards}});
    go(setting, {{"delete-pending", whole / 5},
                 {"delete-submitted", whole / 2},
                 {"deleted", whole},
                 {"", whole + afterwards}});
}

} // namespace sandbox
