// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Destination.h"
#include "base/TimeRange.h"
#include "records/UsageQuery.h"

#include <QCoreApplication>

/// The one table that joins three vocabularies: what usage reports, detail records and session analysis call
/// the same thing, and which of their fields mean the same.
class Vocabulary
{
    Q_DECLARE_TR_FUNCTIONS(Vocabulary)
public:
    /// A dimension of usage reports and the field of detail records that holds the same.
    struct Match
    {
        QString dimension;
        QString field;
    };
    /// One kind of detail record.
    struct Row
    {
        QString recordType;  ///< of detail records: "sip-trunking"
        QString product;     ///< of usage reports; empty when there is none
        QString sessionType; ///< of session analysis; empty when there is none
        QString idField;     ///< what session analysis is asked with
        QString timeField;   ///< when it began; lists are filtered and ordered by it
        QString numberField; ///< the other side's number; may be empty
        QString costField;   ///< may be empty
        QList<Match> matches;
    };

    static const QList<Row> &rows();
    /// Null when nothing is known of it.
    static const Row *ofRecords(const QString &recordType);
    static const Row *ofProduct(const QString &product);

    /// The way from a value of a report to its detail records.
    struct Way
    {
        Destination records; ///< "records?type=…"; null when there is none
        QString why;         ///< translated: why there is none, or which filters are left out
    };
    static Way toRecords(const QString &product, const QList<UsageFilter> &filters, const TimeRange &range);
    /// "sessions?type=…&event=…" of one record; null when session analysis doesn't know its kind.
    static Destination toSession(const QString &recordType, const QString &id);
};
