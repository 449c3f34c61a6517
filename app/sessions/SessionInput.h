// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionAddress.h"

#include <QCoreApplication>

/// What the operator typed or pasted to open a session: an id, a link of the API or the portal, a cURL
/// command, or a whole answer.
struct SessionInput
{
    Q_DECLARE_TR_FUNCTIONS(SessionInput)
public:
    enum class Kind { Nothing, Event, Answer, Unclear };
    Kind kind = Kind::Nothing;
    SessionAddress address; ///< of Event; the type is the one given where the text has none
    QByteArray answer;      ///< of Answer: the JSON as pasted
    QString why;            ///< of Unclear: translated, what is expected

    /// `type` is the record type chosen beside the field.
    static SessionInput read(const QString &text, const QString &type);
};
