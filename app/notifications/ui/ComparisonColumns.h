// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemColumn.h"
#include "notifications/SetupComparison.h"
#include "widgets/Tone.h"

/// One line of a comparison with a file.
struct ComparedRow
{
    enum class What { Added, Removed, NoMatch, Same };
    QString id;
    What what = What::Same;
    QString text;   ///< a setting in words, or the name of what has no match
    QString reason; ///< why it has none
    bool operator==(const ComparedRow &) const = default;
};

/// The columns of a comparison of an account with a file.
class ComparisonColumns
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonColumns)
public:
    static constexpr int what = 0;
    static QList<ComparedRow> rows(const SetupComparison &comparison, const NotificationSetup &setup);
    static QList<ItemColumn<ComparedRow>> all();
    static QString words(ComparedRow::What what);
    static Tone tone(ComparedRow::What what);
    /// Profiles and channels of the file that the account lacks: how many, and a line each.
    static int missing(const SetupComparison &comparison, const NotificationSetup &setup);
    static QStringList missingNames(const SetupComparison &comparison, const NotificationSetup &setup);
};
