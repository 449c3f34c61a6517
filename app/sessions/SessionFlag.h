// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFlags>

/// What is to be said about an event beside its numbers.
enum class SessionFlag : quint16 {
    Difference = 1,        ///< own + children is not the cumulative cost
    CostMissing = 2,       ///< own or cumulative cost isn't given
    CostUnreadable = 4,    ///< a cost that is no number: "NaN", "1e400"
    NegativeCost = 8,      ///< unusual, counted as it is
    Cycle = 16,            ///< an ancestor is the same event; not deepened any further
    DuplicateId = 32,      ///< the same event stands elsewhere in the tree too
    OtherCurrency = 64,    ///< not the parent's currency: not part of the parent's cumulative cost
    Unasked = 128,         ///< the depth ended here: there may be more below
    CurrencyMissing = 256, ///< a cost without a currency
};
Q_DECLARE_FLAGS(SessionFlags, SessionFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(SessionFlags)
