// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemColumn.h"
#include "billing/GroupRow.h"

/// The columns of the list of billing groups.
class GroupColumns
{
    Q_DECLARE_TR_FUNCTIONS(GroupColumns)
public:
    enum Place { Name, ThisMonth, Share, LastMonth, Change, Numbers, Created, Id };

    static QList<ItemColumn<GroupRow>> all();
    /// Name, this month and share: for a list beside other things.
    static QList<ItemColumn<GroupRow>> brief();
    /// To the cent, as lists have it: "1,204.11 USD".
    static QString amount(const Money &money);
    /// A day, local; empty for none.
    static QString day(const QDateTime &at);
    /// For tooltips: "2026-11-26 10:05:12 UTC"; empty for none.
    static QString exactTime(const QDateTime &at);
};
