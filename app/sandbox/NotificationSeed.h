// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Dice.h"
#include "sandbox/NotificationStore.h"

namespace sandbox {

/// Invents who in the clinic is told of what. One event reaches nobody, some reach a single person, and two
/// settings are still on their way.
class NotificationSeed
{
public:
    /// `numbers` are phone numbers of the account, two at least.
    NotificationSeed(quint32 seed, qint64 now, QByteArrayList numbers);
    /// `settings` is how many there are besides, for measuring.
    void fill(NotificationStore &store, int settings);

private:
    void addConditions(NotificationStore &store);
    void addChannels(NotificationStore &store);
    void addSettings(NotificationStore &store);
    void addWall(NotificationStore &store, int settings);
    qint64 daysAgo(int days);

    Dice m_dice;
    qint64 m_now;
    QByteArrayList m_numbers;
};

} // namespace sandbox
