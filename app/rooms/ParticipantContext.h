// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/Room.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

/// What a participant's context says. A client may write anything into it: JSON, a name, a number, ten
/// megabytes, signs that turn a line around. Nothing of it is thrown away, and what is shown of it is
/// harmless.
class ParticipantContext
{
    Q_DECLARE_TR_FUNCTIONS(ParticipantContext)
public:
    /// Longer ones are not taken apart, and not shown whole.
    static constexpr qsizetype longest = 64 * 1024;
    static constexpr qsizetype longestName = 60;

    enum class Nature {
        Empty,
        Text,
        Phone, ///< a telephone number, or a SIP address of one
        Json,  ///< an object or a list
    };
    struct Field
    {
        QString name;
        QString value; ///< a text without its quotes, anything else as it came
        bool operator==(const Field &) const = default;
    };

    /// Never fails.
    static ParticipantContext read(const QString &context);
    /// "Priya N.", "+1 312 555 0002", or "Participant 5219b3af…".
    static QString nameOf(const RoomParticipant &participant);

    Nature nature() const { return m_nature; }
    /// One line without signs that do anything; empty where the context gives no name.
    const QString &name() const { return m_name; }
    /// Of a JSON object what isn't the name, in the order it came.
    const QList<Field> &fields() const { return m_fields; }
    /// The name, or one made of the participant's id.
    QString displayName(const QString &participantId) const;
    /// One line for a table's cell: "role: host · desk: 4", or the text itself.
    QString summary() const;
    /// For reading: JSON indented, digits as they came, and what doesn't show itself as \u202e. Cut where it
    /// is too long, with a word about it.
    QString pretty() const;
    /// The same as pretty(), but as long as it came and not indented: for views that do that themselves. JSON
    /// means the same as before.
    QString harmless() const;
    /// As it came.
    const QString &received() const { return m_text; }

private:
    void takeText(const QString &text);
    void takeObject(const QString &json);
    bool takeName(const QList<Field> &members);

    QString m_text;
    Nature m_nature = Nature::Empty;
    QString m_name;
    QList<Field> m_fields;
};
