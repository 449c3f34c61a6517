// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/Pivot.h"

#include <QCoreApplication>

/// Numbers of a pivot in words: exact, in the reader's locale, money with its currency.
class CellWords
{
    Q_DECLARE_TR_FUNCTIONS(CellWords)
public:
    /// "1,911.6248 USD", "883,930"; "—" where there is no number.
    static QString number(const PivotCell &cell, const Measure &measure, const QLocale &locale = {});
    /// Money to cents for figures that are read at a glance; else the same.
    static QString glance(const Decimal &number, const Measure &measure, const QLocale &locale = {});
    /// Why there is no number, or what is to be said beside it; empty when there is nothing.
    static QString note(const PivotCell &cell, const Measure &measure);
    /// "Cost USD", "Cost (currency not given)", "Connected".
    static QString measure(const Measure &measure);
    /// "12.3 %"
    static QString percent(double percent, const QLocale &locale = {});
    /// The same with its sign: "+6.4 %", "−3.0 %".
    static QString change(double percent, const QLocale &locale = {});
    /// Exact, with its sign as change() writes it: "+0.2442", "−0.04454".
    static QString difference(const Decimal &number, const Measure &measure, const QLocale &locale = {});
    /// The name of a row or column: "United States (1), Outbound", "other (23)", "1 Oct 2026".
    static QString key(const Pivot::Key &key, const QStringList &names, Grain grain, int rest,
                       const QLocale &locale = {});
    static QString time(const QDateTime &start, Grain grain, const QLocale &locale = {});
};
