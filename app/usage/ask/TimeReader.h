// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/ask/Lexeme.h"
#include "usage/ask/Period.h"

#include <QCoreApplication>
#include <optional>

/// Reads the phrases of a question that name a stretch of time: relative ones count from today's UTC day.
class TimeReader
{
    Q_DECLARE_TR_FUNCTIONS(TimeReader)
public:
    /// `comparing`: "A to B" are two stretches then, not one.
    TimeReader(const QList<Lexeme> &lexemes, QDate today, bool comparing);

    /// Every one of them, from left to right.
    QList<Period> all() const;

private:
    using Found = std::optional<Period>;

    // Ranges (TimeRanges.cpp)
    Found at(qsizetype i) const;
    Found since(qsizetype i) const;
    Found between(qsizetype i) const;
    Found upTo(const Period &start, qsizetype i) const;
    Found daysOfOneMonth(qsizetype i) const;
    Period joined(Period start, const Period &end) const;

    // Relative phrases (TimeReader.cpp)
    Found simple(qsizetype i) const;
    Found lastUnits(qsizetype i) const;
    Found lastNamed(qsizetype i) const;
    Found thisUnit(qsizetype i) const;
    Found nextUnit(qsizetype i) const;
    Found ago(qsizetype i) const;
    Found toDate(qsizetype i) const;
    Found dayWord(qsizetype i) const;
    Found weekday(qsizetype i) const;
    Found linked(qsizetype i) const;
    Found same(qsizetype i) const;
    Found edge(qsizetype i) const;
    Found partOf(qsizetype i) const;

    // Calendar phrases (TimeDates.cpp)
    Found absolute(qsizetype i) const;
    Found date(qsizetype i) const;
    Found monthDay(qsizetype i) const;
    Found dayMonth(qsizetype i) const;
    Found month(qsizetype i) const;
    Found quarter(qsizetype i) const;
    Found year(qsizetype i) const;
    Found week(qsizetype i) const;
    Found weekOf(qsizetype i) const;
    Found dayOfMonth(qsizetype i) const;
    Found yearBefore(qsizetype i) const;
    int yearAt(qsizetype i, qsizetype &next) const;
    int yearNumber(qsizetype i) const;
    int dayNumber(qsizetype i) const;
    Period dated(int day, int month, int year, qsizetype first, qsizetype end) const;

    bool is(qsizetype i, Sense sense) const { return i < m_lexemes.size() && m_lexemes[i].has(sense); }
    bool is(qsizetype i, Sense sense, QStringView value) const
    {
        return i < m_lexemes.size() && m_lexemes[i].is(sense, value);
    }
    QString value(qsizetype i, Sense sense) const { return m_lexemes[i].value(sense); }
    int number(qsizetype i, Sense sense = Sense::Number) const;
    std::optional<CalendarUnit> unit(qsizetype i) const;
    qsizetype skip(qsizetype i, Sense sense) const;
    Period latest(CalendarUnit unit, QDate inThisYear) const;
    bool isPlural(qsizetype i) const;
    bool isPossessive(qsizetype i) const;
    Found previousWord(const QString &name, qsizetype first, qsizetype end) const;
    static Period placed(Period period, qsizetype first, qsizetype end);
    Period problem(const QString &text, qsizetype first, qsizetype end) const;
    Period checked(Period period) const;

    QList<Lexeme> m_lexemes;
    QDate m_today;
    bool m_comparing;
    bool m_dayFirst = false;
    bool m_monthFirst = false;
};
