// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>

/// Calendar units; weeks begin on Monday.
enum class CalendarUnit { Hour, Day, Week, Month, Quarter, Half, Year };

/// A stretch of days as a question names it.
struct Period
{
    /// What it depends on.
    enum class Link {
        None,
        Previous,    ///< the stretch before the one it is compared with
        SameLastYear ///< the one it is compared with, a year earlier
    };

    QDate from;
    QDate to; ///< exclusive
    CalendarUnit unit = CalendarUnit::Day;
    int count = 1;
    Link link = Link::None;
    bool withoutYear = false; ///< "March": the year was worked out
    bool previous = false;    ///< was called "previous", which is relative to its neighbour in a comparison
    QString problem;          ///< why it can't be answered: a translated question back
    qsizetype first = 0;      ///< the lexemes
    qsizetype end = 0;        ///< one behind the last
    QDate otherFrom;          ///< "between A and B" in a comparison: the second one
    QDate otherTo;
    QString replacement[2]; ///< of an ambiguous date: its readings, to choose from

    static QDate startOf(CalendarUnit unit, QDate day);
    static QDate add(CalendarUnit unit, QDate day, int number);
    static Period whole(CalendarUnit unit, QDate start, int count = 1);
    static Period days(QDate from, QDate to);

    Period before() const;       ///< of the same length
    Period aYearEarlier() const; ///< the same week, month … of the year before
    bool isLike(const Period &other) const { return unit == other.unit && count == other.count; }
};
