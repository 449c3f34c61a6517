// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Decimal.h"

#include "base/NumberGroups.h"

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>
#include <limits>

namespace {
// Wide enough for the product of any 128-bit number and any power of ten that occurs here.
using Integer = boost::multiprecision::int256_t;
constexpr int mostDigits = 18;

Integer powerOfTen(int exponent)
{
    Integer power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

Integer wide(qint64 high, quint64 low)
{
    return (Integer(high) << 64) + low;
}

bool fits(const Integer &number)
{
    static const Integer limit = Integer(1) << 127;
    return number < limit && number >= -limit;
}

// Half away from zero.
Integer divided(const Integer &number, const Integer &divisor)
{
    const Integer twice = abs(number) * 2 + abs(divisor);
    const Integer quotient = twice / (abs(divisor) * 2);
    return (number < 0) != (divisor < 0) ? Integer(-quotient) : quotient;
}

struct Parts
{
    qint64 digits = 0;
    int scale = 0;
};

// Most numbers of a report are short and have no exponent: nothing then, and the Reader has to look.
std::optional<Parts> readShort(QByteArrayView text)
{
    if (text.size() > 16)
        return std::nullopt;
    const char *at = text.begin();
    const bool negative = at != text.end() && *at == '-';
    at += negative ? 1 : 0;
    const char *point = nullptr;
    const char *last = at; // after the last digit that counts
    qint64 digits = 0;
    qint64 whole = 0;
    const char *first = at;
    for (; at != text.end(); ++at) {
        const auto digit = static_cast<unsigned char>(*at - '0');
        if (digit <= 9) {
            whole = whole * 10 + digit;
            if (digit != 0 || !point) {
                digits = whole;
                last = at + 1;
            }
        } else if (*at == '.' && !point && at != first && at + 1 != text.end()) {
            point = at;
        } else {
            return std::nullopt;
        }
    }
    if (at == first)
        return std::nullopt;
    const int scale = point && last > point ? static_cast<int>(last - point) - 1 : 0;
    return Parts{negative ? -digits : digits, scale};
}

// [-]digits[.digits][e[+-]digits], as JSON has it; leading zeros are tolerated, a bare point is not.
template <class View>
class Reader
{
public:
    explicit Reader(View text) : m_text(text) {}

    std::optional<Parts> number()
    {
        const bool negative = take('-');
        if (!takeDigits())
            return std::nullopt;
        if (take('.')) {
            m_afterPoint = true;
            if (!takeDigits())
                return std::nullopt;
        }
        if ((take('e') || take('E')) && !takeExponent())
            return std::nullopt;
        if (m_at != m_text.size() || !settle())
            return std::nullopt;
        return Parts{negative ? -m_digits : m_digits, m_scale};
    }

private:
    int at(qsizetype index) const
    {
        if constexpr (std::is_same_v<View, QStringView>)
            return m_text[index].unicode();
        else
            return static_cast<unsigned char>(m_text[index]);
    }
    bool take(char sign)
    {
        if (m_at >= m_text.size() || at(m_at) != sign)
            return false;
        ++m_at;
        return true;
    }
    // Zeros at the end wait until a digit follows: they don't count against the digits that there may be.
    bool takeDigits()
    {
        const qsizetype first = m_at;
        for (; m_at < m_text.size() && at(m_at) >= '0' && at(m_at) <= '9'; ++m_at) {
            const int digit = at(m_at) - '0';
            m_places += m_afterPoint ? 1 : 0;
            if (digit == 0) {
                ++m_zeros;
                continue;
            }
            if (!shift(m_zeros + 1))
                m_tooLong = true;
            m_digits += m_tooLong ? 0 : digit;
            m_zeros = 0;
        }
        return m_at > first;
    }
    bool shift(int places)
    {
        for (int i = 0; i < places && m_digits != 0; ++i) {
            if (m_digits > most / 10)
                return false;
            m_digits *= 10;
        }
        return !m_tooLong;
    }
    bool takeExponent()
    {
        const bool negative = take('-');
        if (!negative)
            take('+');
        const qsizetype first = m_at;
        int exponent = 0;
        for (; m_at < m_text.size() && at(m_at) >= '0' && at(m_at) <= '9'; ++m_at)
            exponent = std::min(1'000, exponent * 10 + at(m_at) - '0');
        m_exponent = negative ? -exponent : exponent;
        return m_at > first;
    }
    // What was read is m_digits × 10^(zeros − places + exponent).
    bool settle()
    {
        if (m_digits == 0)
            return true;
        const int power = m_zeros - m_places + m_exponent;
        if (m_tooLong || power > mostDigits || power < -mostDigits)
            return false;
        m_scale = std::max(0, -power);
        return power <= 0 || shift(power);
    }

    static constexpr qint64 most = 999'999'999'999'999'999;
    View m_text;
    qsizetype m_at = 0;
    qint64 m_digits = 0;
    int m_zeros = 0;
    int m_places = 0;
    int m_exponent = 0;
    int m_scale = 0;
    bool m_afterPoint = false;
    bool m_tooLong = false;
};
} // namespace

/// The number as one wide integer, and back.
class Decimal::Wide
{
public:
    static Integer of(const Decimal &decimal) { return wide(decimal.m_high, decimal.m_low); }
    // With as many of its decimals as 128 bits leave room for.
    static Decimal number(Integer digits, int scale)
    {
        while (!fits(digits) && scale > 0) {
            digits = divided(digits, 10);
            --scale;
        }
        if (!fits(digits))
            digits = digits < 0 ? Integer(-((Integer(1) << 127) - 1)) : Integer((Integer(1) << 127) - 1);
        const Integer bits = digits < 0 ? Integer(digits + (Integer(1) << 128)) : digits;
        Decimal made;
        made.m_low = static_cast<quint64>(bits & std::numeric_limits<quint64>::max());
        made.m_high = static_cast<qint64>(static_cast<quint64>(bits >> 64));
        made.m_scale = scale;
        return made;
    }
};

Decimal::Decimal(qint64 digits, int scale) noexcept
    : m_high(digits < 0 ? -1 : 0),
      m_low(static_cast<quint64>(digits)),
      m_scale(std::clamp(scale, 0, mostDigits))
{
}

Decimal::Decimal(qint64 high, quint64 low, int scale) noexcept
    : m_high(high), m_low(low), m_scale(std::clamp(scale, 0, mostDigits))
{
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    const auto parts = Reader(text).number();
    return parts ? std::optional(Decimal(parts->digits, parts->scale)) : std::nullopt;
}

std::optional<Decimal> Decimal::parse(QByteArrayView text)
{
    auto parts = readShort(text);
    if (!parts)
        parts = Reader(text).number();
    return parts ? std::optional(Decimal(parts->digits, parts->scale)) : std::nullopt;
}

std::optional<qint64> Decimal::digits() const
{
    const auto low = static_cast<qint64>(m_low);
    return m_high == (low < 0 ? -1 : 0) ? std::optional(low) : std::nullopt;
}

Decimal &Decimal::operator+=(const Decimal &other)
{
    if (m_scale == other.m_scale) {
        const quint64 low = m_low + other.m_low;
        const quint64 carry = low < m_low ? 1 : 0;
        const auto high = static_cast<quint64>(m_high) + static_cast<quint64>(other.m_high) + carry;
        const bool overflows =
            (m_high < 0) == (other.m_high < 0) && (static_cast<qint64>(high) < 0) != (m_high < 0);
        if (!overflows) {
            m_low = low;
            m_high = static_cast<qint64>(high);
            return *this;
        }
    }
    const int scale = std::max(m_scale, other.m_scale);
    return *this = Wide::number(Wide::of(*this) * powerOfTen(scale - m_scale) +
                                    Wide::of(other) * powerOfTen(scale - other.m_scale),
                                scale);
}

Decimal &Decimal::operator-=(const Decimal &other)
{
    return *this += Wide::number(-Wide::of(other), other.m_scale);
}

Decimal Decimal::dividedBy(qint64 divisor, int scale) const
{
    if (divisor == 0)
        return {};
    scale = std::clamp(scale, 0, mostDigits);
    const Integer number = Wide::of(*this) * powerOfTen(scale);
    return Wide::number(divided(number, Integer(divisor) * powerOfTen(m_scale)), scale);
}

Decimal Decimal::rounded(int scale) const
{
    scale = std::clamp(scale, 0, mostDigits);
    return scale >= m_scale ? *this : dividedBy(1, scale);
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    if (m_scale == other.m_scale)
        return m_high != other.m_high ? m_high <=> other.m_high : m_low <=> other.m_low;
    const int scale = std::max(m_scale, other.m_scale);
    const Integer mine = Wide::of(*this) * powerOfTen(scale - m_scale);
    const Integer theirs = Wide::of(other) * powerOfTen(scale - other.m_scale);
    return mine.compare(theirs) <=> 0;
}

QString Decimal::toString() const
{
    const Integer number = Wide::of(*this);
    std::string text = abs(number).str();
    if (m_scale > 0) {
        const auto least = static_cast<std::size_t>(m_scale) + 1;
        if (text.size() < least)
            text.insert(0, least - text.size(), '0');
        text.insert(text.size() - static_cast<std::size_t>(m_scale), 1, '.');
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
    }
    return (number < 0 ? QStringLiteral("-") : QString()) + QString::fromStdString(text);
}

QString Decimal::display(const QLocale &locale, int leastDecimals) const
{
    const QString plain = toString();
    const bool negative = plain.startsWith(u'-');
    QString text = plain.mid(negative ? 1 : 0).section(u'.', 0, 0);
    const QString decimals = plain.section(u'.', 1).leftJustified(leastDecimals, u'0');
    if (text.size() > 3 && !(locale.numberOptions() & QLocale::OmitGroupSeparator))
        text = NumberGroups::separated(text, locale);
    if (!decimals.isEmpty())
        text += locale.decimalPoint() + decimals;
    if (const QString nought = locale.zeroDigit(); nought != u"0" && nought.size() == 1) {
        for (QChar &c : text) {
            if (c >= u'0' && c <= u'9')
                c = QChar(nought[0].unicode() + (c.unicode() - u'0'));
        }
    }
    return negative ? locale.negativeSign() + text : text;
}

double Decimal::toDouble() const
{
    const auto small = digits();
    double power = 1;
    for (int i = 0; i < m_scale; ++i)
        power *= 10;
    return (small ? static_cast<double>(*small) : Wide::of(*this).convert_to<double>()) / power;
}
