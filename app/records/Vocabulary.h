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
        // What one looks for a record by; each may be empty.
        QString fromField;       ///< the number that it came from, where there are two
        QString durationField;   ///< in seconds
        QString connectionField; ///< id of the connection
        QString wholeField;      ///< id of the call session that it was a part of
    };
    /// So many sessions are analysed together at most.
    static constexpr int mostSessions = 500;

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
    /// "sessions?type=…&event=…&time=…" of one record; null when session analysis doesn't know its kind. The
    /// time is the record's own as it came; it is told in UTC, and left out where it is none.
    static Destination toSession(const QString &recordType, const QString &id, const QString &time = {});
    /// "sessions?batch=…&event=id@time&event=…" of what toSession() answered for records of one type: the
    /// first mostSessions of them. Null where none of them leads anywhere.
    static Destination toBatch(const QList<Destination> &sessions);
};
