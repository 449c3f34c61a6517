// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/Room.h"

#include <QCoreApplication>
#include <chrono>

/// Who was in a session from when to when, and how many at once. Only what the API said: somebody who came
/// back is another participant, a missing time stays missing, and whether somebody was kicked isn't known.
class Attendance
{
    Q_DECLARE_TR_FUNCTIONS(Attendance)
public:
    struct Row
    {
        enum class End {
            Left,    ///< left_at said so
            Present, ///< still there: the row goes on to now
            Unknown, ///< the session ended, and nothing says when this one left
        };
        QString participant; ///< its id
        QString name;
        QDateTime joined; ///< invalid where the API gave none
        QDateTime until;  ///< left, now, or the end of the session; never before joined
        End end = End::Left;

        bool isDrawn() const { return joined.isValid(); }
        std::chrono::seconds length() const;
        bool operator==(const Row &) const = default;
    };
    /// From `at` on so many were present.
    struct Step
    {
        QDateTime at;
        int present = 0;
        bool operator==(const Step &) const = default;
    };

    Attendance() = default;
    Attendance(const RoomSession &session, const QList<RoomParticipant> &participants, const QDateTime &now);

    /// By when they joined; those without a time last.
    const QList<Row> &rows() const { return m_rows; }
    const QList<Step> &steps() const { return m_steps; }
    int people() const { return static_cast<int>(m_rows.size()); }
    int present() const;
    /// At once, and the longest time that it was so; 0 where no time is known.
    int most() const { return m_most; }
    QDateTime mostFrom() const { return m_mostFrom; }
    QDateTime mostUntil() const { return m_mostUntil; }
    int presentAt(const QDateTime &time) const;
    int rowOf(const QString &participant) const;
    /// What the chart spans: the session, and whoever was seen before or after it.
    QDateTime from() const { return m_from; }
    QDateTime to() const { return m_to; }
    bool goesOn() const { return m_goesOn; }
    bool isEmpty() const { return m_rows.isEmpty(); }

    /// "6 people, at most 5 at once between 10:05 and 10:12; Lena stayed longest, 00:42 h."
    QString sentence() const;
    /// "Lena: from 10:11 to 10:53, 00:42 h"
    QString words(int row) const;
    /// "10:07: 5 present"
    QString wordsAt(const QDateTime &time) const;

    /// How many were there at once at most.
    static int mostOf(const RoomSession &session, const QDateTime &now);
    bool operator==(const Attendance &) const = default;

private:
    void count();
    QString time(const QDateTime &at) const;

    QList<Row> m_rows;
    QList<Step> m_steps;
    QDateTime m_from, m_to, m_mostFrom, m_mostUntil;
    int m_most = 0;
    bool m_goesOn = false;
};
