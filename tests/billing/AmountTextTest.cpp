// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/AmountText.h"

#include "support/TestMain.h"

#include <QTest>
#include <random>

namespace {
const QString usd = QStringLiteral("USD");

Money money(const char *amount)
{
    return Money::parse(QString::fromLatin1(amount), usd).value();
}
QString arabic(const QString &ascii)
{
    QString text;
    for (const QChar c : ascii)
        text += c.isDigit() ? QChar(0x0660 + c.digitValue()) : c;
    return text;
}
Outcome<Money> readUsd(const QString &text, const QLocale &locale)
{
    return AmountText::read(text, usd, AmountText::payment(usd), locale);
}
QList<QLocale> everyLocale()
{
    return QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
}
} // namespace

class AmountTextTest : public QObject
{
    Q_OBJECT
private slots:
    void whatTheLocaleWritesIsUnderstood_data();
    void whatTheLocaleWritesIsUnderstood();
    void whatItDoesNotWriteIsRefused_data();
    void whatItDoesNotWriteIsRefused();
    void refusalsSayWhyWithAnExampleOfTheLocale_data();
    void refusalsSayWhyWithAnExampleOfTheLocale();
    void theLeastMayBeAllowedAndMayBeNegative();
    void amountsWithoutDecimalsAreWhole();
    void nobodyHasToTypeACurrencyThatIsNotKnown();
    void whatIsWrittenIsReadBackInEveryLocale();
    void nothingIsReadAsAnotherAmountThanItsDigitsSay();
};

void AmountTextTest::whatTheLocaleWritesIsUnderstood_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("amount");
    const auto row = [](const char *locale, const QString &typed, const char *amount) {
        QTest::addRow("%s %s", locale, qPrintable(typed))
            << QString::fromLatin1(locale) << typed << QString::fromLatin1(amount);
    };
    row("en_US", QStringLiteral("1,234.56"), "1234.56");
    row("en_US", QStringLiteral("1234.56"), "1234.56");
    row("en_US", QStringLiteral("1,000,000"), "1000000");
    row("en_US", QStringLiteral("100"), "100");
    row("en_US", QStringLiteral("5."), "5");
    row("en_US", QStringLiteral(".5"), "0.5");
    row("en_US", QStringLiteral("  100.50\u00a0"), "100.50");
    row("en_US", QStringLiteral("$100.50"), "100.50");
    row("en_US", QStringLiteral("US$ 100"), "100");
    row("en_US", QStringLiteral("100.00\u00a0USD"), "100");
    row("en_US", QStringLiteral("usd 100"), "100");
    row("de_DE", QStringLiteral("1.234,56"), "1234.56");
    row("de_DE", QStringLiteral("1.234"), "1234");
    row("de_DE", QStringLiteral("1234,5"), "1234.5");
    row("de_DE", QStringLiteral("100,00 $"), "100");
    row("fr_FR", QStringLiteral("1 234,56"), "1234.56");
    row("fr_FR", QStringLiteral("1\u00a0234,56"), "1234.56");
    row("fr_FR", QStringLiteral("1\u202f234,56 USD"), "1234.56");
    row("de_CH", QStringLiteral("1’234.56"), "1234.56");
    row("de_CH", QStringLiteral("1'234.56"), "1234.56");
    row("es_ES", QStringLiteral("1.234,56"), "1234.56"); // though it writes four digits without
    row("hi_IN", QStringLiteral("1,23,456.50"), "123456.50");
    row("hi_IN", QStringLiteral("123456.5"), "123456.50");
    row("ar_EG", QStringLiteral("٣٤٥"), "345");
    row("ar_EG", QStringLiteral("١٬٢٣٤٫٥٦"), "1234.56");
    row("ar_EG", QStringLiteral("\u200f345\u200e"), "345");
}

void AmountTextTest::whatTheLocaleWritesIsUnderstood()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QString, amount);
    const auto read = readUsd(typed, QLocale(locale));
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().what));
    QVERIFY(*read == Money::parse(amount, usd).value());
    QCOMPARE(read->currency(), usd);
}

void AmountTextTest::whatItDoesNotWriteIsRefused_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    const auto rows = [](const char *locale, const QStringList &typed) {
        for (const QString &each : typed)
            QTest::addRow("%s %s", locale, qPrintable(each)) << QString::fromLatin1(locale) << each;
    };
    rows("en_US", {QStringLiteral("1.234,56"), QStringLiteral("1.234"), QStringLiteral("1,5"),
                   QStringLiteral("12,34.56"), QStringLiteral("1,2345"), QStringLiteral("1,234,56"),
                   QStringLiteral(",234"), QStringLiteral("1,,234"), QStringLiteral("1.2.3"),
                   QStringLiteral("1.234,5"), QStringLiteral("1 234"), QStringLiteral("1'234"),
                   QStringLiteral("0,100"), QStringLiteral("0100"), QStringLiteral("1,234.5,6"),
                   QStringLiteral("1234,567")});
    rows("en_US", {QString(),
                   QStringLiteral("   "),
                   QStringLiteral("1e3"),
                   QStringLiteral("+5"),
                   QStringLiteral("--"),
                   QStringLiteral("--5"),
                   QStringLiteral("-"),
                   QStringLiteral("."),
                   QStringLiteral("USD"),
                   QStringLiteral("$"),
                   QStringLiteral("0x10"),
                   QStringLiteral("½"),
                   QStringLiteral("10²"),
                   QStringLiteral("1/2"),
                   QStringLiteral("inf"),
                   QStringLiteral("nan"),
                   QStringLiteral("ten"),
                   QStringLiteral("100 200"),
                   QStringLiteral("$$5"),
                   QStringLiteral("3\u0664\u0665"),
                   QStringLiteral("٣٤٥")});
    rows("en_US", {QStringLiteral("0"), QStringLiteral("0.00"), QStringLiteral("-5"), QStringLiteral("-0"),
                   QStringLiteral("\u22125"), QStringLiteral("$-5"), QStringLiteral("1000000.01"),
                   QStringLiteral("99999999999999999999999999999999999999999999"), QStringLiteral("0.001"),
                   QStringLiteral("100 EUR"), QStringLiteral("€100"), QStringLiteral("EUR 5")});
    rows("de_DE", {QStringLiteral("1,234.56"), QStringLiteral("1.5"), QStringLiteral("1.234.5"),
                   QStringLiteral("1 234,56"), QStringLiteral("1,234")});
    rows("fr_FR", {QStringLiteral("1.5"), QStringLiteral("12 34"), QStringLiteral("1,234.56")});
    rows("de_CH", {QStringLiteral("1,5"), QStringLiteral("1'23.00")});
    rows("hi_IN", {QStringLiteral("123,456.50"), QStringLiteral("1,2,345")});
    rows("ar_EG", {QStringLiteral("1.5"), QStringLiteral("٣٤5"), QStringLiteral("١٬٢٣")});
}

void AmountTextTest::whatItDoesNotWriteIsRefused()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    const auto read = readUsd(typed, QLocale(locale));
    QVERIFY2(!read, qPrintable(read ? read->amount() : QString()));
    QCOMPARE(read.error().kind, Failure::Kind::Rejected);
    QVERIFY(!read.error().what.isEmpty());
}

void AmountTextTest::refusalsSayWhyWithAnExampleOfTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("example");
    const auto row = [](const char *locale, const char *typed, const char *why, const QString &example) {
        QTest::addRow("%s %s", locale, typed)
            << QString::fromLatin1(locale) << QString::fromUtf8(typed) << QString::fromUtf8(why) << example;
    };
    const QString english = QStringLiteral("1,234.50");
    row("en_US", "", "Type an amount", english);
    row("en_US", "ten", "no amount", english);
    row("en_US", "1,5", "separators", english);
    row("en_US", "1.234", "too many digits after “.”", english);
    row("en_US", "-5", "can’t be less than 0.00\u00a0USD", english);
    row("en_US", "0", "more than 0.00\u00a0USD", english);
    row("en_US", "2000000", "too much to be meant: 1,000,000.00\u00a0USD", {});
    row("en_US", "100 EUR", "Amounts here are in USD", english);
    row("de_DE", "1.5", "separators", QStringLiteral("1.234,50"));
    row("hi_IN", "1,5", "separators", QStringLiteral("1,234.50"));
    row("hi_IN", "20000000", "10,00,000.00\u00a0USD", {});
    row("ar_EG", "1.5", "separators", QStringLiteral("١٬٢٣٤٫٥٠"));
}

void AmountTextTest::refusalsSayWhyWithAnExampleOfTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QString, why);
    QFETCH(QString, example);
    const auto read = readUsd(typed, QLocale(locale));
    QVERIFY(!read);
    QVERIFY2(read.error().what.contains(why) && read.error().what.contains(example),
             qPrintable(read.error().what));
}

void AmountTextTest::theLeastMayBeAllowedAndMayBeNegative()
{
    AmountText::Rules rules = AmountText::payment(usd);
    rules.leastIsAllowed = true;
    const QLocale english(QStringLiteral("en_US"));
    QVERIFY(AmountText::read(QStringLiteral("0"), usd, rules, english) == money("0"));
    rules.least = money("-50");
    QVERIFY(AmountText::read(QStringLiteral("-$50.00"), usd, rules, english) == money("-50"));
    QVERIFY(AmountText::read(QStringLiteral("-12.5 USD"), usd, rules, english) == money("-12.5"));
    QVERIFY(!AmountText::read(QStringLiteral("-50.01"), usd, rules, english));
}

void AmountTextTest::amountsWithoutDecimalsAreWhole()
{
    const QString yen = QStringLiteral("JPY");
    const QLocale english(QStringLiteral("en_US"));
    const auto read = [&](const char *text) {
        return AmountText::read(QString::fromUtf8(text), yen, AmountText::payment(yen), english);
    };
    QCOMPARE(read("12,000")->amount(), QStringLiteral("12000"));
    QCOMPARE(AmountText::write(*read("12000"), english), QStringLiteral("12,000"));
    QVERIFY(read("12.5").error().what.contains(QStringLiteral("Only whole amounts")));
}

void AmountTextTest::nobodyHasToTypeACurrencyThatIsNotKnown()
{
    const auto read = AmountText::read(QStringLiteral("12.50"), {}, AmountText::payment({}), QLocale::c());
    QVERIFY(read);
    QCOMPARE(read->currency(), QString());
    QVERIFY(!AmountText::read(QStringLiteral("12.50 USD"), {}, AmountText::payment({}), QLocale::c()));
}

void AmountTextTest::whatIsWrittenIsReadBackInEveryLocale()
{
    std::mt19937 random(6);
    AmountText::Rules rules = AmountText::payment(usd);
    rules.least = money("-1000000");
    for (const QLocale &locale : everyLocale()) {
        for (const int limit : {10, 1000, 10'000'000, 100'000'000}) {
            const int cents = std::uniform_int_distribution<int>(-limit, limit)(random);
            const Money amount =
                Money::parse(QString::number(cents) + QStringLiteral("e-2"), usd).value().rounded(2);
            const QString text = AmountText::write(amount, locale);
            for (const QString &typed : {text, text + QStringLiteral(" USD"), u'\u200f' + text}) {
                const auto read = AmountText::read(typed, usd, rules, locale);
                QVERIFY2(read && *read == amount,
                         qPrintable(locale.name() + u' ' + typed + u' ' + amount.amount() + u' ' +
                                    (read ? read->amount() : read.error().what)));
            }
        }
    }
}

// The locale's rule, said another way: without its separators of groups, and with its point as the point, it
// is the number; and where there are groups, they stand as in what is written.
void AmountTextTest::nothingIsReadAsAnotherAmountThanItsDigitsSay()
{
    const QString letters = QStringLiteral("0123456789.,.,'’ \u00a0\u202f٫٬");
    std::mt19937 random(8);
    const auto pick = [&random](qsizetype most) {
        return std::uniform_int_distribution<qsizetype>(0, most)(random);
    };
    int understood = 0;
    const QStringList names{QStringLiteral("en_US"), QStringLiteral("de_DE"), QStringLiteral("fr_FR"),
                            QStringLiteral("de_CH"), QStringLiteral("hi_IN"), QStringLiteral("ar_EG"),
                            QStringLiteral("es_ES"), QStringLiteral("C")};
    for (int i = 0; i < 40'000; ++i) {
        const QLocale locale(names[pick(names.size() - 1)]);
        QString text;
        for (qsizetype length = 1 + pick(8); length > 0; --length)
            text += letters[pick(2) == 0 ? 10 + pick(letters.size() - 11) : pick(9)];
        const bool isArabic = locale.zeroDigit() != u"0";
        const auto read = readUsd(isArabic ? arabic(text) : text, locale);
        if (!read)
            continue;
        ++understood;
        const QString shown = text.trimmed();
        QString plain;
        for (const QChar c : shown) {
            if (c == locale.decimalPoint())
                plain += u'.';
            else if (c.isDigit())
                plain += c;
        }
        plain = plain.startsWith(u'.') ? u'0' + plain : plain;
        plain = plain.endsWith(u'.') ? plain.chopped(1) : plain;
        QVERIFY2(*read == Money::parse(plain, usd).value(), qPrintable(locale.name() + u' ' + text));
        const QString whole = shown.section(locale.decimalPoint(), 0, 0);
        const auto isSeparator = [](QChar c) { return !c.isDigit(); };
        if (locale == QLocale::c() || !std::ranges::any_of(whole, isSeparator))
            continue; // C writes no groups
        QString written = AmountText::write(*read, locale).section(locale.decimalPoint(), 0, 0);
        QCOMPARE(whole.size(), written.size());
        for (qsizetype at = 0; at < whole.size(); ++at)
            QCOMPARE(isSeparator(whole[at]), isSeparator(written[at]));
    }
    QVERIFY2(understood > 2'000, qPrintable(QString::number(understood)));
}

SIGNALBOX_TEST(AmountTextTest)
#include "AmountTextTest.moc"
