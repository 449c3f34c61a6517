// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/DetailRecords.h"

#include <QCoreApplication>

/// Words for the types of detail records, and for what they are filtered by; a type that isn't known keeps
/// its raw name.
class RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
public:
    static QString type(const QString &recordType);
    static QString comparison(const QString &op);
    /// "Direction: outbound", "Cost ≥ 0.05"
    static QString filter(const DetailRecordFilter &filter);
    /// "last_week"; a range of days that isn't known keeps its raw name.
    static QString dates(const QString &dateRange);
};
