// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionTree.h"

/// A tree as text, an event a line: "  call-control 0.0052 0.1973 USD !difference".
inline QString drawn(const SessionTree &tree)
{
    static const QList<std::pair<SessionFlag, const char *>> flags{
        {SessionFlag::Difference, "difference"},
        {SessionFlag::CostMissing, "missing"},
        {SessionFlag::CostUnreadable, "unreadable"},
        {SessionFlag::NegativeCost, "negative"},
        {SessionFlag::Cycle, "cycle"},
        {SessionFlag::DuplicateId, "twice"},
        {SessionFlag::OtherCurrency, "otherCurrency"},
        {SessionFlag::Unasked, "unasked"},
        {SessionFlag::CurrencyMissing, "noCurrency"}};
    QString text;
    for (int node = 0; node < tree.size(); ++node) {
        const auto cost = [&](const std::optional<Decimal> &value) {
            return value ? value->display(QLocale::c(), tree.decimals()) : QStringLiteral("?");
        };
        text += QString((tree.level(node) - 1) * 2, u' ') + tree.recordType(node) + u' ' +
                cost(tree.own(node)) + u' ' + cost(tree.cumulative(node)) + u' ' + tree.currency(node);
        for (const auto &[flag, word] : flags) {
            if (tree.flags(node).testFlag(flag))
                text += QStringLiteral(" !") + QLatin1String(word);
        }
        text += u'\n';
    }
    return text;
}
