// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/FaxRow.h"
#include "faxes/FaxTableModel.h"

#include <QLocale>

class Clock;

/// What the cells of the fax list say: words for the eye, longer ones for tooltips and screen readers. Made
/// for rows that are looked at, never for all of them.
class FaxCells
{
    Q_DECLARE_TR_FUNCTIONS(FaxCells)
public:
    using Column = FaxTableModel::Column;

    /// "failed · busy".
    static QString status(const FaxRow &row);
    static FaxStatus::Mood mood(const FaxRow &row);

    QString text(const FaxRow &row, Column column) const;
    QString toolTip(const FaxRow &row, Column column) const;
    QString spoken(const FaxRow &row, Column column) const;
    static bool isNumber(Column column);
    static QString header(Column column);
    static QString headerToolTip(Column column);

    /// With a clock, times of today are shown without their date.
    void setClock(const Clock *clock) { m_clock = clock; }

private:
    QString number(const QString &address) const;
    QString time(qint64 at) const;
    static QString shortId(const FaxRow &row);

    const Clock *m_clock = nullptr;
    mutable QHash<QString, QString> m_numbers; ///< grouping a number takes some 20 µs
};
