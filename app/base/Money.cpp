// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Money.h"

#include "base/NumberGroups.h"

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>
#include <limits>
#include <optional>
#include <stdexcept>

namespace {
using Integer = boost::multiprecision::checked_int128_t;
constexpr int mostDigits = 38;

Integer powerOfTen(int exponent)
{
    Integer power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

// Boost's checked integers throw when they would overflow; an Outcome can't.
template <class Work>
bool fits(Work &&work)
{
    try {
        work();
        return true;
    } catch (const std::exception &) {
        return false;
    }
}

struct Decimal
{
    QByteArray digits;
    int scale = 0;
    bool negative = false;
};

// [-]digits[.digits][e[+-]digits], as JSON has it; leading zeros are tolerated, a bare point is not.
std::optional<Decimal> readDecimal(QStringView text)
{
    Decimal decimal;
    qsizetype at = 0;
    const auto takeDigits = [&] {
        const qsizetype first = at;
        while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
            ++at;
        decimal.digits += text.sliced(first, at - first).toLatin1();
        return static_cast<int>(at - first);
    };
    if (at < text.size() && text[at] == u'-') {
        decimal.negative = true;
        ++at;
    }
    if (takeDigits() == 0)
        return std::nullopt;
    if (at < text.size() && text[at] == u'.') {
        ++at;
        decimal.scale = takeDigits();
        if (decimal.scale == 0)
            return std::nullopt;
    }
    if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        ++at;
        // QString::toInt would take blanks round the exponent.
        const QStringView exponent = text.sliced(at);
        bool ok = !exponent.isEmpty() && !exponent.front().isSpace() && !exponent.back().isSpace();
        const int value = ok ? exponent.toInt(&ok) : 0;
        if (!ok || value < -mostDigits || value > mostDigits)
            return std::nullopt;
        decimal.scale -= value;
        at = text.size();
    }
    if (at != text.size() || text.size() > 200)
        return std::nullopt;
    if (decimal.scale < 0) {
        decimal.digits += QByteArray(-decimal.scale, '0');
        decimal.scale = 0;
    }
    return decimal;
}
} // namespace

/// The integer behind an amount: boost's header stays out of everybody else's translation unit.
class Money::Digits
{
public:
    static Integer of(const Money &money)
    {
        Integer value = money.m_high;
        value <<= 64;
        value |= Integer(money.m_low);
        return money.m_negative ? Integer(-value) : value;
    }
    static Money money(const Integer &value, int scale, const std::array<char, 8> &currency)
    {
        Money result;
        const Integer size = abs(value);
        result.m_high = static_cast<quint64>(size >> 64);
        result.m_low = static_cast<quint64>(size & Integer(std::numeric_limits<quint64>::max()));
        result.m_negative = value < 0;
        result.m_scale = static_cast<qint16>(scale);
        result.m_currency = currency;
        return result;
    }
    /// Both amounts as integers of the larger scale; throws when that overflows.
    static std::pair<Integer, Integer> aligned(const Money &a, const Money &b)
    {
        const int scale = std::max(a.m_scale, b.m_scale);
        return {of(a) * powerOfTen(scale - a.m_scale), of(b) * powerOfTen(scale - b.m_scale)};
    }
};

Money Money::zero(QStringView currency)
{
    Money money;
    const QByteArray code = currency.toLatin1().toUpper().left(7);
    std::copy(code.begin(), code.end(), money.m_currency.begin());
    return money;
}

Outcome<Money> Money::parse(QStringView amount, QStringView currency)
{
    const auto unreadable = [&] {
        return failed(Failure::Kind::UnreadableReply,
                      QStringLiteral("not an amount: \"%1\" \"%2\"").arg(amount.left(60), currency.left(20)));
    };
    const auto decimal = readDecimal(amount);
    const bool isCode = std::all_of(currency.begin(), currency.end(),
                                    [](QChar c) { return c < QChar(0x80) && c.isLetterOrNumber(); });
    if (!decimal || !isCode || currency.size() > 7)
        return unreadable();
    const auto firstDigit =
        std::find_if(decimal->digits.begin(), decimal->digits.end(), [](char digit) { return digit != '0'; });
    const auto significant = std::distance(firstDigit, decimal->digits.end());
    if (significant > mostDigits || decimal->scale > mostDigits)
        return unreadable();
    Integer value = 0;
    for (auto digit = firstDigit; digit != decimal->digits.end(); ++digit)
        value = value * 10 + (*digit - '0');
    return Digits::money(decimal->negative ? Integer(-value) : value, decimal->scale,
                         zero(currency).m_currency);
}

QString Money::amount() const
{
    QString text = QString::fromStdString(Integer(abs(Digits::of(*this))).str());
    if (m_scale > 0) {
        text = text.rightJustified(m_scale + 1, u'0');
        text.insert(text.size() - m_scale, u'.');
    }
    return m_negative ? u'-' + text : text;
}

QString Money::currency() const
{
    return QString::fromLatin1(m_currency.data());
}

bool Money::canMeet(const Money &other) const
{
    const auto isNeutral = [](const Money &money) { return money.m_currency[0] == 0 && money.isZero(); };
    return m_currency == other.m_currency || isNeutral(*this) || isNeutral(other);
}

Outcome<Money> Money::plus(const Money &other) const
{
    if (!canMeet(other)) {
        Failure failure = Failure::of(Failure::Kind::Rejected,
                                      QStringLiteral("sum of %1 and %2").arg(currency(), other.currency()));
        failure.what = tr("Amounts of different currencies can't be added. Look at one currency at a time.");
        return failed(failure);
    }
    Money result;
    const auto &code = m_currency[0] ? m_currency : other.m_currency;
    const bool done = fits([&] {
        const auto [a, b] = Digits::aligned(*this, other);
        if (abs(a + b) >= powerOfTen(mostDigits)) // boost's 128 bits hold a few amounts of 39 digits
            throw std::overflow_error("more than 38 digits");
        result = Digits::money(a + b, std::max(m_scale, other.m_scale), code);
    });
    if (!done) {
        Failure failure = Failure::of(Failure::Kind::Rejected, QStringLiteral("sum of more than 38 digits"));
        failure.what = tr("The sum has too many digits to be exact. Look at a shorter time.");
        return failed(failure);
    }
    return result;
}

Outcome<Money> Money::minus(const Money &other) const
{
    return plus(other.negated());
}

Money Money::negated() const
{
    Money result = *this;
    result.m_negative = !m_negative && !isZero();
    return result;
}

Money Money::rounded(int scale) const
{
    if (scale < 0 || scale >= m_scale)
        return *this;
    const Integer divisor = powerOfTen(m_scale - scale);
    const Integer size = abs(Digits::of(*this));
    Integer quotient = size / divisor;
    if (size % divisor >= divisor / 2)
        ++quotient;
    return Digits::money(m_negative ? Integer(-quotient) : quotient, scale, m_currency);
}

std::partial_ordering Money::operator<=>(const Money &other) const
{
    if (!canMeet(other))
        return std::partial_ordering::unordered;
    const bool sameSign = m_negative == other.m_negative;
    if (!sameSign)
        return m_negative ? std::partial_ordering::less : std::partial_ordering::greater;
    std::partial_ordering order = std::partial_ordering::equivalent;
    const bool done = fits([&] {
        const auto [a, b] = Digits::aligned(*this, other);
        order = a < b   ? std::partial_ordering::less
                : b < a ? std::partial_ordering::greater
                        : std::partial_ordering::equivalent;
    });
    if (done)
        return order;
    // Too large to align: then the one with fewer digits after the point is the larger by far.
    const bool thisIsLarger = (m_scale < other.m_scale) != m_negative;
    return thisIsLarger ? std::partial_ordering::greater : std::partial_ordering::less;
}

int Money::usualDigits() const
{
    const QString code = currency();
    const bool whole = code == u"JPY" || code == u"KRW" || code == u"CLP" || code == u"VND";
    return whole ? 0 : 2;
}

QString Money::digits(const QLocale &locale, int least) const
{
    QString text = amount();
    if (m_negative)
        text.remove(0, 1);
    QString whole = text.section(u'.', 0, 0);
    QString fraction = text.section(u'.', 1);
    while (fraction.size() > least && fraction.endsWith(u'0'))
        fraction.chop(1);
    fraction = fraction.leftJustified(least, u'0');
    if (whole.size() > 3 && !(locale.numberOptions() & QLocale::OmitGroupSeparator))
        whole = NumberGroups::separated(whole, locale);
    QString result = fraction.isEmpty() ? whole : whole + locale.decimalPoint() + fraction;
    if (const QString nought = locale.zeroDigit(); nought != u"0" && nought.size() == 1) {
        for (QChar &c : result) {
            if (c >= u'0' && c <= u'9')
                c = QChar(nought[0].unicode() + (c.unicode() - u'0'));
        }
    }
    return result;
}

QString Money::display(const QLocale &locale) const
{
    const QString code = currency();
    const QString symbol = code == u"USD"   ? QStringLiteral("$")
                           : code == u"EUR" ? QStringLiteral("€")
                           : code == u"GBP" ? QStringLiteral("£")
                                            : QString();
    if (symbol.isEmpty())
        return displayWithCode(locale);
    // The locale knows only doubles; so it words a 1, and the exact digits take the place of that.
    const QString one = locale.toString(1);
    QString pattern = locale.toCurrencyString(qlonglong(1), symbol);
    pattern.replace(pattern.indexOf(one), one.size(), digits(locale, usualDigits()));
    return m_negative ? locale.negativeSign() + pattern : pattern;
}

QString Money::displayWithCode(const QLocale &locale) const
{
    const QString number = digits(locale, usualDigits());
    const QString sign = m_negative ? locale.negativeSign() : QString();
    // A no-break space: an amount must not part from its currency.
    return m_currency[0] ? sign + number + QChar(QChar::Nbsp) + currency() : sign + number;
}

qint64 Money::sortKey() const
{
    constexpr int scale = 9;
    qint64 key = m_negative ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
    fits([&] {
        const Money shorter = rounded(scale);
        const Integer value = Digits::of(shorter) * powerOfTen(scale - shorter.m_scale);
        key = value.convert_to<qint64>();
    });
    return key;
}

double Money::shareOf(const Money &whole) const
{
    if (whole.isZero() || !canMeet(whole))
        return 0;
    double share = 0;
    fits([&] {
        const auto [part, all] = Digits::aligned(*this, whole);
        share = part.convert_to<double>() / all.convert_to<double>();
    });
    return share;
}
