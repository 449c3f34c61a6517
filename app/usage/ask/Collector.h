// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/ask/Findings.h"

#include <QCoreApplication>

/// Decides for every phrase of a question what it says in its place. What nobody takes is left unused, and
/// becomes a doubt later.
class Collector
{
    Q_DECLARE_TR_FUNCTIONS(Collector)
public:
    Collector(QList<Lexeme> lexemes, QDate today);
    Findings collect();

private:
    using Role = AskWord::Role;

    // CollectorTime.cpp
    void times();
    void comparison();
    void comparedMetrics();
    bool isComparing(qsizetype i) const;
    void compareTwo(Period first, Period second);
    void compareOne(const Period &period);
    void joinTimes();
    bool comparesTimes() const;

    // CollectorForm.cpp
    void tops();
    void superlatives();
    bool topAt(qsizetype i);
    void groupings();
    void groupingAt(qsizetype by);
    qsizetype groupEnd(qsizetype by);
    bool groupsNothing(qsizetype by, qsizetype i) const;
    bool groupMember(qsizetype by, qsizetype i);
    void groupValues(qsizetype first, qsizetype &end);
    void forms();
    void grainUnits();

    // CollectorFilters.cpp
    void givenValues();
    bool givenValueAt(qsizetype i);
    bool namesValueAfter(qsizetype i, const Lexeme &value);
    QString wholeValue(qsizetype first);
    void values();
    void comparedValues();
    void countries();
    void dimensions();

    // CollectorMetrics.cpp
    void metrics();
    void countings();
    void relateMetrics();
    void products();
    bool isAttached(qsizetype i) const;
    bool isCoordinated(qsizetype i) const;
    int neighbour(qsizetype i, int step) const;

    const Lexeme *at(qsizetype i) const;
    bool free(qsizetype i, Sense sense) const;
    bool isQuiet(qsizetype i) const;
    qsizetype next(qsizetype i) const;
    qsizetype before(qsizetype i) const;
    void doubt(const QString &why, QList<std::pair<qsizetype, QString>> instead = {});
    QString quoted(qsizetype i) const;

    Findings m_found;
    QList<Lexeme> &m_lexemes;
    QDate m_today;
};
