// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/MoneyParts.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <limits>

namespace {
using Integer = boost::multiprecision::cpp_int; // as long as it takes: nothing can overflow on the way

Integer unitsOf(const Money &money, int scale)
{
    QString digits = money.amount();
    digits.remove(u'.');
    const bool isNegative = digits.startsWith(u'-');
    if (isNegative)
        digits.remove(0, 1);
    // Boost takes a leading zero for the sign of an octal number.
    Integer units = 0;
    for (const QChar digit : digits)
        units = units * 10 + digit.digitValue();
    for (int i = money.scale(); i < scale; ++i)
        units *= 10;
    for (int i = money.scale(); i > scale; --i)
        units /= 10;
    return isNegative ? Integer(-units) : units;
}
} // namespace

Money MoneyParts::part(const Money &whole, int parts, int scale)
{
    const int fine = std::max(scale, whole.scale());
    Integer units = unitsOf(whole, fine) / parts;
    for (int i = fine; i > scale; --i)
        units /= 10;
    const bool isNegative = units < 0;
    QString digits = QString::fromStdString(Integer(abs(units)).str()).rightJustified(scale + 1, u'0');
    if (scale > 0)
        digits.insert(digits.size() - scale, u'.');
    return Money::parse(isNegative ? u'-' + digits : digits, whole.currency()).value_or(Money());
}

int MoneyParts::held(const Money &amount, int times, const Money &other)
{
    if (amount.currency() != other.currency())
        return 0;
    const int scale = std::max(amount.scale(), other.scale());
    const Integer whole = unitsOf(amount, scale) * times;
    const Integer each = unitsOf(other, scale);
    if (whole <= 0 || each <= 0)
        return 0;
    const Integer count = whole / each;
    return count > std::numeric_limits<int>::max() ? std::numeric_limits<int>::max()
                                                   : count.convert_to<int>();
}

QString MoneyParts::glance(const Money &amount)
{
    return amount.rounded(2).displayWithCode();
}

double MoneyParts::height(const Money &amount)
{
    return amount.shareOf(Money::parse(u"1", amount.currency()).value_or(Money()));
}
