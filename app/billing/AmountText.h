// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Money.h"
#include "base/Outcome.h"

#include <QLocale>

/// An amount of money as a person types it, in the separators of a locale: understood exactly or refused,
/// never misread. "1.234,56" is 1234.56 in German and refused in English; grouping must stand where the
/// locale puts it, so that "1,5" is never 15.
class AmountText
{
    Q_DECLARE_TR_FUNCTIONS(AmountText)
public:
    struct Rules
    {
        Money least; ///< this is refused too where `leastIsAllowed` is false
        bool leastIsAllowed = false;
        Money most; ///< more is taken for a slip of the finger
        int decimals = 2;
    };
    /// Rules for amounts of payment: more than zero, at most 1,000,000, as many decimals as the currency has.
    static Rules payment(const QString &currency);

    /// Fails as Rejected; `what` says what is wrong with it and how it should be written, with an example in
    /// the locale. Spaces around, plain or no-break, and the currency's own code or sign behind or before are
    /// fine.
    static Outcome<Money> read(const QString &typed, const QString &currency, const Rules &rules,
                               const QLocale &locale = {});
    /// As it can be typed again: "1.234,56", without the currency.
    static QString write(const Money &amount, const QLocale &locale = {});
};
