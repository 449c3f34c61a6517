// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/Vocabulary.h"

#include <QCoreApplication>

/// The way from links.records of an event to the browser of detail records.
struct RecordsLink
{
    Q_DECLARE_TR_FUNCTIONS(RecordsLink)
public:
    /// Reads "/v2/detail_records?record_type=…&id=…", with or without an origin and filter[…]. Null with the
    /// reason where it leads nowhere.
    static Vocabulary::Way way(const QString &link);
};
