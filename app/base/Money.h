// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Outcome.h"

#include <QLocale>
#include <QString>
#include <array>
#include <compare>

/// An exact amount with its currency: decimal digits as they came over the wire, never a double.
/// "0.009800" keeps its zeros, and sums are either exact or a Failure.
class Money
{
    Q_DECLARE_TR_FUNCTIONS(Money)
public:
    /// Zero, of no currency.
    Money() = default;

    /// Reads "-12.50", "0.009800" or "1e-05" (numbers of JSON come so). Anything else, more than 38 digits
    /// and absurd exponents such as "1e400" fail as UnreadableReply; the caller can show the text as it came.
    /// An empty currency means that it isn't known.
    static Outcome<Money> parse(QStringView amount, QStringView currency);
    static Money zero(QStringView currency);

    /// The digits as they came, in plain notation: "0.009800".
    QString amount() const;
    /// Such as "USD"; may be empty.
    QString currency() const;
    /// Digits after the point.
    int scale() const { return m_scale; }
    bool isZero() const { return m_high == 0 && m_low == 0; }
    bool isNegative() const { return m_negative; }

    /// Exact. Two known currencies that differ, or a result of more than 38 digits, fail as Rejected; a zero
    /// of no currency goes with everything.
    Outcome<Money> plus(const Money &other) const;
    Outcome<Money> minus(const Money &other) const;
    Money negated() const;
    /// Rounded half away from zero to at most that many digits after the point.
    Money rounded(int scale) const;
    template <class Amounts>
    static Outcome<Money> sum(const Amounts &amounts);

    /// Equal by value: 0.50 USD is 0.5 USD. Amounts of different currencies have no order.
    std::partial_ordering operator<=>(const Money &other) const;
    bool operator==(const Money &other) const { return (*this <=> other) == 0; }

    /// "$0.0098", "-1.234,50 €": every digit that counts, and the currency's usual ones at least.
    QString display(const QLocale &locale = {}) const;
    /// "0.0098 USD".
    QString displayWithCode(const QLocale &locale = {}) const;
    /// For sorting columns: billionths, clamped to what fits.
    qint64 sortKey() const;
    /// For drawing bars only: this amount as a share of a whole; 0 if the whole is 0.
    double shareOf(const Money &whole) const;

private:
    class Digits;
    QString digits(const QLocale &locale, int least) const;
    bool canMeet(const Money &other) const;
    int usualDigits() const;

    quint64 m_high = 0;
    quint64 m_low = 0;
    std::array<char, 8> m_currency{};
    qint16 m_scale = 0;
    bool m_negative = false;
};

template <class Amounts>
Outcome<Money> Money::sum(const Amounts &amounts)
{
    Money total;
    for (const Money &amount : amounts) {
        auto next = total.plus(amount);
        if (!next)
            return next;
        total = *next;
    }
    return total;
}

Q_DECLARE_METATYPE(Money)
