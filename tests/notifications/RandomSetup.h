// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/SettingsDiff.h"

#include <random>

/// Setups that are the same at every run: few things and many settings, so that cells hold several, whole
/// profiles and equal ones.
class RandomSetup
{
public:
    explicit RandomSetup(unsigned seed, QString prefix = QStringLiteral("a"))
        : m_dice(seed), m_prefix(std::move(prefix))
    {
    }

    int upTo(int most) { return static_cast<int>(m_dice() % static_cast<unsigned>(most + 1)); }
    bool chance(int percent) { return upTo(99) < percent; }
    QString id(const QString &what, int number) const
    {
        return QStringLiteral("%1-%2-%3").arg(m_prefix, what).arg(number);
    }

    /// One whose names are those of every other setup of this class, whatever its ids.
    NotificationSetup setup()
    {
        NotificationSetup setup = things();
        const QList<SettingKey> wanted = keys(setup);
        for (const SettingKey &key : wanted)
            setup.settings << setting(key);
        return setup;
    }

    /// Events, conditions, profiles and channels: always the same ones.
    NotificationSetup things() const
    {
        NotificationSetup setup;
        for (int e = 0; e < 3; ++e) {
            setup.events << NotificationEvent{id(QStringLiteral("event"), e),
                                              QStringLiteral("Event %1").arg(e), QStringLiteral("Calls"),
                                              true};
            for (int c = 0; c < 2; ++c) {
                NotificationCondition condition;
                condition.id = id(QStringLiteral("condition"), 2 * e + c);
                condition.eventId = setup.events.last().id;
                condition.name = QStringLiteral("when %1").arg(c); // the same in each event
                condition.allowMultipleChannels = true;
                if (c == 1)
                    condition.parameters
                        << ConditionParameter{QStringLiteral("phone_number"), QStringLiteral("string"), true};
                setup.conditions << condition;
            }
        }
        for (int p = 0; p < 3; ++p) {
            setup.profiles << NotificationProfile{
                id(QStringLiteral("profile"), p), QStringLiteral("Profile %1").arg(p), {}, {}};
            for (int c = 0; c < 2; ++c) {
                setup.channels << NotificationChannel{id(QStringLiteral("channel"), 2 * p + c),
                                                      c == 0 ? QStringLiteral("sms")
                                                             : QStringLiteral("email"),
                                                      c == 0 ? QStringLiteral("+1312555010%1").arg(p)
                                                             : QStringLiteral("ops%1@example.com").arg(p),
                                                      setup.profiles.last().id,
                                                      {},
                                                      {}};
            }
        }
        return setup;
    }

    QList<SettingKey> keys(const NotificationSetup &setup, int most = 12)
    {
        QList<SettingKey> keys;
        for (int left = upTo(most); left > 0; --left)
            keys << (!keys.isEmpty() && chance(15) ? keys.at(upTo(static_cast<int>(keys.size()) - 1))
                                                   : key(setup));
        return keys;
    }

    NotificationSetting setting(const SettingKey &key)
    {
        static const QStringList words{QStringLiteral("enabled"), QStringLiteral("enabled"),
                                       QStringLiteral("enable-pending"), QStringLiteral("under-review")};
        NotificationSetting setting;
        setting.id = id(QStringLiteral("setting"), m_next++);
        setting.key = key;
        setting.status = SettingStatus(words.at(upTo(3)));
        setting.created = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(upTo(3));
        return setting;
    }

    template <class T>
    void shuffle(QList<T> *list)
    {
        std::shuffle(list->begin(), list->end(), m_dice);
    }

private:
    SettingKey key(const NotificationSetup &setup)
    {
        const NotificationCondition &condition =
            setup.conditions.at(upTo(static_cast<int>(setup.conditions.size()) - 1));
        const NotificationChannel &channel =
            setup.channels.at(upTo(static_cast<int>(setup.channels.size()) - 1));
        SettingKey key{condition.id, channel.profileId, chance(20) ? QString() : channel.id, {}};
        if (!condition.parameters.isEmpty() && chance(60))
            key.parameters.insert(QStringLiteral("phone_number"),
                                  QStringLiteral("+1312555000%1").arg(upTo(2)));
        return key;
    }

    std::mt19937 m_dice;
    QString m_prefix;
    int m_next = 0;
};
