// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/AmountText.h"

#include "base/NumberGroups.h"

#include <algorithm>

namespace {
/// How a locale writes numbers.
struct Writing
{
    explicit Writing(const QLocale &locale)
        : point(locale.decimalPoint()),
          group(locale.groupSeparator()),
          zero(locale.zeroDigit().toUcs4().value(0, U'0')),
          sizes(NumberGroups::of(locale)),
          groups(!(locale.numberOptions() & QLocale::OmitGroupSeparator))
    {
        reads =
            !group.isEmpty() && group != point && !(locale.numberOptions() & QLocale::RejectGroupSeparator);
    }
    /// What is taken for the group's separator: people type the plain characters in place of the fine ones.
    QString separators() const
    {
        if (!reads)
            return {};
        if (group.front().isSpace())
            return QStringLiteral(" \u00a0\u2009\u202f");
        return group == u"\u2019" ? QStringLiteral("\u2019'") : group;
    }
    QString digit(int value) const
    {
        const char32_t code = zero + static_cast<char32_t>(value);
        return QString::fromUcs4(&code, 1);
    }

    QString point;
    QString group;
    char32_t zero;
    NumberGroups sizes;
    bool groups; ///< it writes them
    bool reads = false;
};

int usualDecimals(const QString &currency)
{
    static const QStringList whole{QStringLiteral("JPY"), QStringLiteral("KRW"), QStringLiteral("CLP"),
                                   QStringLiteral("VND")};
    return whole.contains(currency.toUpper()) ? 0 : 2;
}

/// Without marks of direction, which nobody sees and locales put at their signs, and spaces around.
QString visible(const QString &text)
{
    QString left;
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Format)
            left += c;
    }
    return left.trimmed();
}

QStringList namesOf(const QString &currency, const QLocale &locale)
{
    if (currency.isEmpty())
        return {};
    QStringList names{currency};
    if (currency == u"USD")
        names << QStringLiteral("US$") << QStringLiteral("$");
    else if (currency == u"EUR")
        names << QStringLiteral("€");
    else if (currency == u"GBP")
        names << QStringLiteral("£");
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == currency)
        names << locale.currencySymbol(QLocale::CurrencySymbol);
    names.removeAll(QString());
    return names;
}

/// Takes the currency's name off one end.
bool takeCurrency(QString &text, const QStringList &names)
{
    for (const QString &name : names) {
        const bool before = text.startsWith(name, Qt::CaseInsensitive);
        if (!before && !text.endsWith(name, Qt::CaseInsensitive))
            continue;
        text = (before ? text.sliced(name.size()) : text.chopped(name.size())).trimmed();
        return true;
    }
    return false;
}

bool takeMinus(QString &text, const QLocale &locale)
{
    for (const QString &sign :
         {visible(locale.negativeSign()), QStringLiteral("-"), QStringLiteral("\u2212")}) {
        if (!sign.isEmpty() && text.startsWith(sign)) {
            text = text.sliced(sign.size()).trimmed();
            return true;
        }
    }
    return false;
}

bool namesAnotherCurrency(const QString &text)
{
    const auto isSign = [](QChar c) { return c.category() == QChar::Symbol_Currency; };
    if (std::ranges::any_of(text, isSign))
        return true;
    const auto isCode = [](const QString &word) {
        return std::ranges::all_of(word, [](QChar c) { return c < QChar(0x80) && c.isLetter(); });
    };
    const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    return hasDigit && text.size() > 3 && (isCode(text.left(3)) || isCode(text.right(3)));
}

enum class Trouble { None, NoNumber, Separators, Decimals };

/// The digits of a number, still to be judged.
class Digits
{
public:
    explicit Digits(const Writing &writing) : m_writing(writing) {}
    Trouble take(const QString &text);
    QString plain() const { return m_decimals.isEmpty() ? m_whole : m_whole + u'.' + m_decimals; }
    qsizetype decimals() const { return m_decimals.size(); }

private:
    bool takeDigit(char32_t code);
    bool groupsStand() const;

    const Writing &m_writing;
    QString m_whole;
    QString m_decimals;
    QList<int> m_groups{0}; ///< digits of each, before the point
    char32_t m_zero = 0;
    bool m_afterPoint = false;
};

// ASCII's digits or the locale's own, but all of one kind.
bool Digits::takeDigit(char32_t code)
{
    const char32_t zero = code >= U'0' && code <= U'9' ? U'0' : m_writing.zero;
    if (code < zero || code > zero + 9 || (m_zero != 0 && m_zero != zero))
        return false;
    m_zero = zero;
    (m_afterPoint ? m_decimals : m_whole) += QChar(u'0' + static_cast<char16_t>(code - zero));
    if (!m_afterPoint)
        ++m_groups.last();
    return true;
}

bool Digits::groupsStand() const
{
    if (m_groups.size() == 1)
        return true;
    const auto inner = m_groups.sliced(1, m_groups.size() - 2);
    return m_groups.last() == m_writing.sizes.last && m_groups.first() > 0 &&
           m_groups.first() <= m_writing.sizes.others &&
           std::ranges::all_of(inner, [this](int size) { return size == m_writing.sizes.others; });
}

Trouble Digits::take(const QString &text)
{
    const QString separators = m_writing.separators();
    for (const char32_t code : text.toUcs4()) {
        const QString letter = QString::fromUcs4(&code, 1);
        if (takeDigit(code))
            continue;
        if (letter == m_writing.point && !m_afterPoint)
            m_afterPoint = true;
        else if (separators.contains(letter) && !m_afterPoint)
            m_groups << 0;
        else
            return letter == m_writing.point || separators.contains(letter) ||
                           QStringLiteral(".,'").contains(letter) || letter.front().isSpace()
                       ? Trouble::Separators
                       : Trouble::NoNumber;
    }
    if (m_whole.isEmpty() && m_decimals.isEmpty())
        return Trouble::NoNumber;
    // "0,100" is no way to write a hundred, and "0100" more likely a point that is missing.
    const bool startsWithZero = m_whole.size() > 1 && m_whole.startsWith(u'0');
    return startsWithZero || !groupsStand() ? Trouble::Separators : Trouble::None;
}

QString exampleOf(const QString &currency, int decimals, const QLocale &locale)
{
    const QString amount = decimals > 0 ? QStringLiteral("1234.5") : QStringLiteral("1234");
    const Money money = Money::parse(amount, currency).value_or(Money());
    return AmountText::write(money, locale);
}

std::unexpected<Failure> refused(const QString &what)
{
    Failure failure = Failure::of(Failure::Kind::Rejected, QStringLiteral("an amount as typed"));
    failure.what = what;
    return failed(std::move(failure));
}

QString withCurrency(const Money &amount, const QLocale &locale)
{
    const QString text = AmountText::write(amount, locale);
    return amount.currency().isEmpty() ? text : text + QChar(QChar::Nbsp) + amount.currency();
}
} // namespace

AmountText::Rules AmountText::payment(const QString &currency)
{
    Rules rules;
    rules.least = Money::zero(currency);
    rules.most = Money::parse(u"1000000", currency).value_or(Money());
    rules.decimals = usualDecimals(currency);
    return rules;
}

Outcome<Money> AmountText::read(const QString &typed, const QString &currency, const Rules &rules,
                                const QLocale &locale)
{
    const QString example = exampleOf(currency, rules.decimals, locale);
    QString text = visible(typed);
    if (text.isEmpty())
        return refused(tr("Type an amount, such as %1.").arg(example));
    const QStringList names = namesOf(currency, locale);
    const bool isNamed = takeCurrency(text, names);
    const bool isNegative = takeMinus(text, locale);
    if (!isNamed)
        takeCurrency(text, names);
    if (!currency.isEmpty() && namesAnotherCurrency(text))
        return refused(tr("Amounts here are in %1. Type it in %1, such as %2.").arg(currency, example));

    const Writing writing(locale);
    Digits digits(writing);
    const Trouble trouble = digits.take(text);
    if (trouble == Trouble::NoNumber)
        return refused(tr("This is no amount. Type digits alone, such as %1.").arg(example));
    if (trouble == Trouble::Separators)
        return refused(
            tr("The separators don’t stand where they belong. An amount is written %1 here.").arg(example));
    if (digits.decimals() > rules.decimals)
        return refused(rules.decimals == 0
                           ? tr("Only whole amounts can be given, such as %1.").arg(example)
                           : tr("There are too many digits after “%1”. An amount is written %2 here.")
                                 .arg(writing.point, example));
    const QString plain = digits.plain();
    const auto size = Money::parse(plain.startsWith(u'.') ? u'0' + plain : plain, currency);
    const auto most = rules.most.isZero() ? QString() : withCurrency(rules.most, locale);
    if (!size || (!rules.most.isZero() && *size > rules.most))
        return refused(
            tr("That is too much to be meant: %1 is the most. Look at the digits again.").arg(most));
    const Money amount = isNegative ? size->negated() : *size;
    if (amount < rules.least)
        return refused(tr("It can’t be less than %1. Type an amount such as %2.")
                           .arg(withCurrency(rules.least, locale), example));
    if (amount == rules.least && !rules.leastIsAllowed)
        return refused(tr("It has to be more than %1. Type an amount such as %2.")
                           .arg(withCurrency(rules.least, locale), example));
    return amount;
}

QString AmountText::write(const Money &amount, const QLocale &locale)
{
    const Writing writing(locale);
    const QString plain = amount.isNegative() ? amount.negated().amount() : amount.amount();
    const QString whole = plain.section(u'.', 0, 0);
    QString decimals = plain.section(u'.', 1);
    const int usual = usualDecimals(amount.currency());
    while (decimals.size() > usual && decimals.endsWith(u'0'))
        decimals.chop(1);
    decimals = decimals.leftJustified(usual, u'0');

    QString text = amount.isNegative() ? locale.negativeSign() : QString();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > 0 && writing.groups && writing.reads && writing.sizes.beginsAt(whole.size() - i))
            text += writing.group;
        text += writing.digit(whole[i].digitValue());
    }
    if (!decimals.isEmpty())
        text += writing.point;
    for (const QChar digit : decimals)
        text += writing.digit(digit.digitValue());
    return text;
}
