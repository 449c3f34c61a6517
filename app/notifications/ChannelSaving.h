// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationApi.h"
#include "notifications/SetupDocument.h"

class Clock;

/// Saving channels and profiles so that nobody's change is lost: what is there now is compared with what the
/// operator began from, and a lost answer is looked for before anything is said.
class ChannelSaving
{
    Q_DECLARE_TR_FUNCTIONS(ChannelSaving)
public:
    /// What came of it where somebody else was faster: nothing was sent.
    struct Conflict
    {
        NotificationChannel theirs;
    };
    struct Saved
    {
        NotificationChannel channel;
        std::optional<Conflict> conflict; ///< set: `channel` is what is there, not what was wanted
    };
    /// createNotificationChannel; one that ended unconfirmed is looked for by kind, destination and profile.
    static Call<NotificationChannel> *create(NotificationApi *api, const Clock *clock,
                                             const ChannelWish &wish);
    /// getNotificationChannel, then updateNotificationChannel with the fields that differ from `began`.
    static Call<Saved> *update(NotificationApi *api, const NotificationChannel &began,
                               const NotificationChannel &wanted);
    /// createNotificationProfile; looked for by name.
    static Call<NotificationProfile> *createProfile(NotificationApi *api, const Clock *clock,
                                                    const QString &name);
    /// Fails as Rejected, with the name that is there now in `problems`, where it isn't `began` any more.
    static Call<NotificationProfile> *renameProfile(NotificationApi *api, const NotificationProfile &began,
                                                    const QString &name);
    /// Creates the profiles and channels of a file that the account lacks, one after the other; how many.
    /// Ends at the first failure; what was created by then stays.
    static Call<int> *createMissing(NotificationApi *api, const Clock *clock, const NotificationSetup &setup,
                                    const QList<SetupDocument::Profile> &missing);
};
