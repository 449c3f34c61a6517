// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemColumn.h"
#include "notifications/Coverage.h"
#include "widgets/Tone.h"

#include <QSet>

/// An event as a row: whom it reaches, and whether that matters to the operator.
struct CoverageRow
{
    QString id; ///< of the event
    QString event;
    QString category;
    bool isImportant = true;
    Coverage::Line line;
    bool operator==(const CoverageRow &) const = default;
};

/// The columns of the list of events and whom they reach.
class CoverageColumns
{
    Q_DECLARE_TR_FUNCTIONS(CoverageColumns)
public:
    static constexpr int reach = 0;
    static constexpr int star = 1;
    /// `unimportant` are ids of events.
    static QList<CoverageRow> rows(const NotificationSetup &setup, const QSet<QString> &unimportant);
    static QList<ItemColumn<CoverageRow>> all();
    static QString reachWords(Coverage::Reach reach);
    static Tone reachTone(Coverage::Reach reach);
};
