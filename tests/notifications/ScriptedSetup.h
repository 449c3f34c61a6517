// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationApi.h"
#include "notifications/NotificationBook.h"
#include "support/ApiFixture.h"

#include <QJsonObject>

/// A server that keeps one notification setup and does with its settings what a test says, with an account on
/// it. Conditions: "many" (sms, email, webhook), "one" (a single channel), "number" (wants a phone number),
/// "off" (disabled) of the event "event"; "muted" of the disabled event "silent". Profiles: "ops" with "sms",
/// "mail" and "voice", "night" with "hook"; the channel "loose" has none.
class ScriptedSetup
{
public:
    using Fault = std::function<std::optional<ScriptedAnswer>(const ScriptedRequest &)>;

    ScriptedSetup();

    /// One that is there already; its id.
    QString has(const SettingKey &key, const char *status = "enabled");
    void remove(const QString &id);
    void set(const QString &id, const char *status);
    /// As the server has it; empty where it is gone.
    QString status(const QString &id) const;
    /// The keys that are enabled at the server, sorted.
    QList<SettingKey> enabled() const;
    int count(const QByteArray &method, const QByteArray &part = {}) const;
    /// The methods of the changing requests, in their order: "POST mail", "DELETE setting-1".
    QStringList changes() const;

    /// Reads the book, and waits for it.
    bool readBook();
    /// Waits until something is so; the clock passes every pause as soon as nobody talks.
    bool passUntil(const std::function<bool()> &isSo);

    static SettingKey key(const char *condition, const char *channel, const char *number = nullptr);

    /// The states of a setting after it was added, one for each look: the first is the answer's. "404" is no
    /// answer but that; "deleted" stays.
    QStringList addPath{QStringLiteral("enabled")};
    QStringList removePath{QStringLiteral("deleted")};
    Fault before; ///< answers instead, and nothing happens
    Fault after;  ///< it happens, and then this is answered
    QHash<QString, QList<QJsonObject>> lists;

    ApiFixture fixture;
    NotificationApi api{fixture.client.get()};
    NotificationBook book{&api, &fixture.clock};

private:
    struct Kept
    {
        QString id;
        SettingKey key;
        QStringList path; ///< its state, and those to come
        QDateTime created;
    };
    ScriptedAnswer answer(const ScriptedRequest &request);
    ScriptedAnswer obey(const ScriptedRequest &request);
    ScriptedAnswer list(const QString &what, const QUrl &url) const;
    QJsonObject json(const Kept &kept) const;
    Kept *kept(const QString &id);

    QList<Kept> m_settings;
    int m_next = 1;
};
