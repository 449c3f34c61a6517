// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Decimal.h"
#include "billing/Spend.h"
#include "records/SpendOverview.h"

#include <QSet>

/// The sums of one reading of Spend.
class SpendBook
{
public:
    static const QString group; ///< the dimension of usage reports

    struct Scope
    {
        QString currency;
        QDateTime until; ///< UTC
        int days = 0;    ///< UTC days, that of `until` included
    };
    SpendBook() = default;
    SpendBook(const QList<SpendOverview::Line> &lines, const Scope &scope);

    const QList<DaySpend> &days() const { return m_days; }
    const QSet<QDate> &holes() const { return m_holes; }
    Money between(QDate first, QDate last) const;
    const QList<Spend::GroupLine> &groups() const { return m_groups; }
    const QList<Spend::Missing> &missing() const { return m_missing; }
    const QStringList &otherCurrencies() const { return m_otherCurrencies; }
    const QStringList &notByGroup() const { return m_notByGroup; }
    const Money &thisMonthNotByGroup() const { return m_thisMonthNotByGroup; }

private:
    class Making;
    QString m_currency;
    QList<DaySpend> m_days;
    QSet<QDate> m_holes;
    QList<Spend::GroupLine> m_groups;
    QList<Spend::Missing> m_missing;
    QStringList m_otherCurrencies;
    QStringList m_notByGroup;
    Money m_thisMonthNotByGroup;
};
