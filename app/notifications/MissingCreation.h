// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/ChannelSaving.h"

/// Creates profiles and their channels one after the other; each profile before what belongs to it.
class MissingCreation : public QObject
{
public:
    /// See ChannelSaving::createMissing. The call tells its progress in things that were created.
    static Call<int> *begin(NotificationApi *api, const Clock *clock, const NotificationSetup &setup,
                            const QList<SetupDocument::Profile> &missing);

private:
    struct Step
    {
        QString profile;
        std::optional<SetupDocument::Channel> channel; ///< nothing: the profile itself
    };
    MissingCreation(Deferred<int> *call, NotificationApi *api, const Clock *clock,
                    const NotificationSetup &setup, const QList<SetupDocument::Profile> &missing);
    bool isThere(const Step &step) const;
    void next();
    void make(const Step &step);
    void took(const Outcome<NotificationProfile> &made, const QString &name);
    void took(const Outcome<NotificationChannel> &made);
    void goOn();

    Deferred<int> *m_call;
    NotificationApi *m_api;
    const Clock *m_clock;
    QHash<QString, QString> m_profiles; ///< ids by name, those that were created included
    QList<NotificationChannel> m_channels;
    QList<Step> m_steps;
    qsizetype m_next = 0;
    int m_made = 0;
};
