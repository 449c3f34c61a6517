// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "base/Clock.h"
#include "notifications/NotificationSetup.h"

class NotificationApi;

/// The setup of the account as it was last read: five lists, together. What was read stays while it is read
/// again, and after a failure.
class NotificationBook : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    NotificationBook(NotificationApi *api, Clock *clock, QObject *parent = nullptr);
    ~NotificationBook() override;

    const NotificationSetup &setup() const { return m_setup; }
    bool isRead() const { return m_setup.readAt.isValid(); }
    bool isReading() const;
    /// Of the last reading; nothing while all is well.
    const std::optional<Failure> &failure() const { return m_failure; }
    /// Begins anew where it is being read.
    void read();
    void stop();
    /// One that an answer brought: takes its place at once, before the next reading. A reading that is under
    /// way doesn't lose it, nor brings back what was before, unless the server says that it changed since.
    /// A setting that is deleted is dropped.
    void put(const NotificationSetting &setting);
    void put(const NotificationChannel &channel);
    void put(const NotificationProfile &profile);
    void dropSetting(const QString &id);
    void dropChannel(const QString &id); ///< with its settings
    void dropProfile(const QString &id); ///< with its channels and settings

signals:
    void changed();

private:
    class Reading;
    using Drop = void (*)(NotificationSetup &setup, const QString &id);
    template <class T>
    void learn(const T &item);
    void forget(Drop drop, const QString &id);
    void conclude(Outcome<NotificationSetup> setup);

    NotificationApi *m_api;
    Clock *m_clock;
    NotificationSetup m_setup;
    std::optional<Failure> m_failure;
    QPointer<Reading> m_reading;
};
