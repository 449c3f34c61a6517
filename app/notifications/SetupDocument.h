// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Outcome.h"
#include "notifications/SettingsDiff.h"

/// A whole setup as a file, without ids: profiles with their channels, and settings by the names of things.
struct SetupDocument
{
    struct Channel
    {
        QString kind;
        QString destination;
        bool operator==(const Channel &) const = default;
        bool operator<(const Channel &other) const;
    };
    struct Profile
    {
        QString name;
        QList<Channel> channels;
        bool operator==(const Profile &) const = default;
    };
    struct Setting
    {
        QString event;                  ///< name
        QString condition;              ///< name
        QString profile;                ///< name
        std::optional<Channel> channel; ///< nothing: the whole profile
        SettingParameters parameters;
        bool operator==(const Setting &) const = default;
    };
    QString account; ///< for people: the name of the account that it came from
    QDateTime savedAt;
    QList<Profile> profiles;
    QList<Setting> settings;

    bool operator==(const SetupDocument &) const = default;
    static SetupDocument of(const NotificationSetup &setup, const QString &account, const QDateTime &now);
};

/// Such a file: JSON, indented, keys in a fixed order, so that two of them can be compared by any tool.
class SetupFile
{
    Q_DECLARE_TR_FUNCTIONS(SetupFile)
public:
    static constexpr qint64 largest = 4 * 1024 * 1024; ///< bytes
    static QByteArray write(const SetupDocument &document);
    /// Fails as Rejected with what is wrong and where: not JSON, not such a file, a newer version, a field of
    /// another kind, too large.
    static Outcome<SetupDocument> read(const QByteArray &bytes);
};
