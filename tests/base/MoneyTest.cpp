// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Money.h"
#include "support/TestMain.h"

#include <QTest>
#include <random>

class MoneyTest : public QObject
{
    Q_OBJECT
private slots:
    void digitsStayAsTheyCame_data();
    void digitsStayAsTheyCame();
    void whatIsNoAmountIsRefused_data();
    void whatIsNoAmountIsRefused();
    void sumsAreExact();
    void sumsOfRandomCentsEqualIntegerSums();
    void currenciesAreNeverMixed();
    void aZeroOfNoCurrencyStartsAnySum();
    void anOverflowIsAFailure();
    void equalityIsByValue();
    void orderIsThatOfTheNumbers();
    void roundingGoesAwayFromZero();
    void displayFollowsTheLocale_data();
    void displayFollowsTheLocale();
    void sortKeysAreClamped();
    void sharesAreForDrawing();
};

static Money usd(const char *amount)
{
    return Money::parse(QString::fromLatin1(amount), u"USD").value();
}

void MoneyTest::digitsStayAsTheyCame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("amount");
    const auto row = [](const char *text, const char *amount) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(amount);
    };
    row("0.009800", "0.009800");
    row("0", "0");
    row("-12.50", "-12.50");
    row("-0.00", "0.00");
    row("007.1", "7.1");
    row("1e-05", "0.00001");
    row("1.25E+3", "1250");
    row("1.2345e2", "123.45");
    row("99999999999999999999999999999999999999", "99999999999999999999999999999999999999");
    row("0.00000000000000000000000000000000000001", "0.00000000000000000000000000000000000001");
}

void MoneyTest::digitsStayAsTheyCame()
{
    QFETCH(QString, text);
    QFETCH(QString, amount);
    const auto money = Money::parse(text, u"usd");
    QVERIFY(money.has_value());
    QCOMPARE(money->amount(), amount);
    QCOMPARE(money->currency(), QStringLiteral("USD"));
}

void MoneyTest::whatIsNoAmountIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "-",
                             ".",
                             "1.",
                             ".5",
                             "+1",
                             "1,5",
                             "1e400",
                             "1e-400",
                             "1e",
                             "1e 5",
                             "1e5 ",
                             " 1",
                             "1 ",
                             "0x10",
                             "NaN",
                             "Infinity",
                             "1.2.3",
                             "--1",
                             "$1",
                             "1e1e1",
                             "12a",
                             "999999999999999999999999999999999999999"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("Arabic digits") << QStringLiteral("\u0661\u0662");
}

void MoneyTest::whatIsNoAmountIsRefused()
{
    QFETCH(QString, text);
    const auto money = Money::parse(text, u"USD");
    QVERIFY(!money.has_value());
    QCOMPARE(money.error().kind, Failure::Kind::UnreadableReply);
}

void MoneyTest::sumsAreExact()
{
    QCOMPARE(usd("0.1").plus(usd("0.2"))->amount(), QStringLiteral("0.3"));
    QCOMPARE(usd("0.0098").plus(usd("1"))->amount(), QStringLiteral("1.0098"));
    QCOMPARE(usd("1.00").minus(usd("1.001"))->amount(), QStringLiteral("-0.001"));
    const QList<Money> thousand(1000, usd("0.001"));
    QCOMPARE(Money::sum(thousand)->amount(), QStringLiteral("1.000"));
}

void MoneyTest::sumsOfRandomCentsEqualIntegerSums()
{
    std::mt19937_64 random(7);
    std::uniform_int_distribution<qint64> cents(-1'000'000'000, 1'000'000'000);
    qint64 expected = 0;
    Money total;
    for (int i = 0; i < 2000; ++i) {
        const qint64 value = cents(random);
        expected += value;
        const QString text = QStringLiteral("%1e-2").arg(value);
        const Money money = Money::parse(text, u"EUR").value();
        total = total.plus(money).value();
        QCOMPARE(money < Money::zero(u"EUR"), value < 0);
    }
    QCOMPARE(total, Money::parse(QStringLiteral("%1e-2").arg(expected), u"EUR").value());
}

void MoneyTest::currenciesAreNeverMixed()
{
    const Money euro = Money::parse(u"1", u"EUR").value();
    const auto mixed = usd("1").plus(euro);
    QCOMPARE(mixed.error().kind, Failure::Kind::Rejected);
    QVERIFY(!(usd("1") < euro) && !(euro < usd("1")) && usd("1") != euro);
    QVERIFY(Money::zero(u"USD") != Money::zero(u"EUR"));
    QCOMPARE(usd("1").shareOf(euro), 0.0);
}

void MoneyTest::aZeroOfNoCurrencyStartsAnySum()
{
    const auto total = Money().plus(usd("2.50"));
    QCOMPARE(total->currency(), QStringLiteral("USD"));
    QCOMPARE(usd("2.50").plus(Money())->amount(), QStringLiteral("2.50"));
    QCOMPARE(Money::sum(QList<Money>())->amount(), QStringLiteral("0"));
}

void MoneyTest::anOverflowIsAFailure()
{
    const Money most = usd("99999999999999999999999999999999999999");
    Money total = most;
    Outcome<Money> next = total;
    for (int i = 0; i < 5 && next; ++i)
        next = next->plus(most);
    QCOMPARE(next.error().kind, Failure::Kind::Rejected);
    QVERIFY(!most.plus(usd("0.001")).has_value());
    QVERIFY(most > usd("0.001"));
    QVERIFY(most.negated() < usd("0.001"));
    QVERIFY(most.negated() < usd("-0.001"));
}

void MoneyTest::equalityIsByValue()
{
    QCOMPARE(usd("0.50"), usd("0.5"));
    QCOMPARE(usd("-0"), usd("0.000"));
    QVERIFY(usd("0.50") != usd("0.51"));
    QVERIFY(!usd("0").negated().isNegative());
}

void MoneyTest::orderIsThatOfTheNumbers()
{
    const QList<Money> ordered{usd("-10"),    usd("-9.99"), usd("-0.1"), usd("0"),
                               usd("0.0001"), usd("0.001"), usd("9.99"), usd("10")};
    for (qsizetype i = 0; i + 1 < ordered.size(); ++i) {
        QVERIFY(ordered[i] < ordered[i + 1]);
        QVERIFY(ordered[i].sortKey() < ordered[i + 1].sortKey());
    }
}

void MoneyTest::roundingGoesAwayFromZero()
{
    QCOMPARE(usd("1.005").rounded(2).amount(), QStringLiteral("1.01"));
    QCOMPARE(usd("-1.005").rounded(2).amount(), QStringLiteral("-1.01"));
    QCOMPARE(usd("1.0049").rounded(2).amount(), QStringLiteral("1.00"));
    QCOMPARE(usd("-0.001").rounded(2).amount(), QStringLiteral("0.00"));
    QCOMPARE(usd("2.5").rounded(4).amount(), QStringLiteral("2.5"));
}

void MoneyTest::displayFollowsTheLocale_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *amount, const char *currency, const char *locale, const char *text) {
        QTest::addRow("%s %s %s", amount, currency, locale)
            << QString::fromLatin1(amount) << QString::fromLatin1(currency) << QString::fromLatin1(locale)
            << QString::fromUtf8(text);
    };
    row("0.009800", "USD", "en_US", "$0.0098");
    row("1234567.5", "USD", "en_US", "$1,234,567.50");
    row("-3", "USD", "en_US", "-$3.00");
    row("1234567.5", "INR", "hi_IN", "12,34,567.50\u00a0INR");
    row("1234.5", "EUR", "de_DE", "1.234,50\u00a0€");
    row("-0.0098", "USD", "de_DE", "-0,0098\u00a0$");
    row("12", "CAD", "en_US", "12.00\u00a0CAD");
    row("1200", "JPY", "en_US", "1,200\u00a0JPY");
    row("7.25", "", "en_US", "7.25");
    row("7.25", "USD", "ar_EG", "٧٫٢٥\u00a0$");
}

void MoneyTest::displayFollowsTheLocale()
{
    QFETCH(QString, amount);
    QFETCH(QString, currency);
    QFETCH(QString, locale);
    QTEST(Money::parse(amount, currency).value().display(QLocale(locale)), "text");
}

void MoneyTest::sortKeysAreClamped()
{
    QCOMPARE(usd("1.5").sortKey(), 1'500'000'000);
    QCOMPARE(usd("99999999999999999999").sortKey(), std::numeric_limits<qint64>::max());
    QCOMPARE(usd("-99999999999999999999").sortKey(), std::numeric_limits<qint64>::min());
}

void MoneyTest::sharesAreForDrawing()
{
    QCOMPARE(usd("0.25").shareOf(usd("1")), 0.25);
    QCOMPARE(usd("1").shareOf(usd("0")), 0.0);
}

SIGNALBOX_TEST(MoneyTest)
#include "MoneyTest.moc"
