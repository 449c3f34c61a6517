// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "sessions/SessionTree.h"

/// A session as a file that opens without a network: JSON with the answers as received, one for each time it
/// was deepened, in the order they were put together.
class SessionFile : public QObject
{
    Q_OBJECT
public:
    static constexpr const char *suffix = "signalbox-session";
    struct Content
    {
        SessionTreePtr tree;
        SessionAddress address;
        QDateTime savedAt;
        QString account; ///< its name when it was saved
    };

    /// Written beside and renamed; read-only for the owner. Fails as StoreTrouble.
    static Call<void> *save(QObject *owner, const QString &path, const Content &content);
    /// A saved session, or a bare answer of the API. Fails as StoreTrouble where it can't be read, as
    /// UnreadableReply where it is neither.
    static Call<Content> *open(QObject *owner, const QString &path);
    static Outcome<Content> parse(const QByteArray &bytes);
    static QByteArray toBytes(const Content &content);
};
