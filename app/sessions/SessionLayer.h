// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QString>

/// What part of a session a record type is: layers of an AI call as the documentation counts them.
class SessionLayer
{
    Q_DECLARE_TR_FUNCTIONS(SessionLayer)
public:
    enum class Kind { Session, Assistant, Inference, CallControl, Transport, AddOn, Messaging, Video, Other };

    static Kind of(const QString &recordType);
    static QString name(Kind kind); ///< translated: "Call control"
    /// Of Theme::series(), the same in every view; -1 for Session and Other.
    static int colour(Kind kind);
    /// A record type in the words of the operator: "AI Assistant"; the type itself where it isn't known.
    static QString typeName(const QString &recordType);
};
