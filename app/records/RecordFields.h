// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/DetailRecords.h"

#include <QCoreApplication>

/// What is known of the fields of detail records: their words, what they hold, and which of them matter at
/// first sight. A field that nobody knows keeps its raw name and its text.
class RecordFields
{
    Q_DECLARE_TR_FUNCTIONS(RecordFields)
public:
    static QString words(const QString &field);
    static bool isTime(const QString &field);
    static bool isMoney(const QString &field);
    /// Shown at first, in this order.
    static QStringList first(const QString &recordType);
    /// As a cell shows it: times are local, money has the record's currency. Text that is no time or no
    /// number where one should be stays as it came.
    static QString cell(const DetailRecord &record, const DetailRecord::Field &field);
    /// The instant in UTC for times, otherwise the text as it came.
    static QString toolTip(const DetailRecord::Field &field);
};
