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

    /// Written beside and renamed, for the owner's eyes only. Fails as StoreTrouble.
    static Call<void> *save(QObject *owner, const QString &path, const Content &content);
    /// A saved session, or a bare answer of the API. Fails as StoreTrouble where it can't be read, as
    /// UnreadableReply where it is neither; the sentence says what is wrong with it.
    static Call<Content> *open(QObject *owner, const QString &path);
    /// The same of bytes, also of what was pasted; not on the GUI thread where they are many. Without a saved
    /// session around the answer, savedAt and account are empty. Fails as UnreadableReply.
    static Outcome<Content> parse(const QByteArray &bytes);
    static QByteArray toBytes(const Content &content);
    /// "sessions?file=…", where the pane opens it.
    static Destination place(const QString &path);
};
