// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Decimal.h"
#include "support/TestMain.h"

#include <QTest>
#include <boost/multiprecision/cpp_int.hpp>
#include <random>

class DecimalTest : public QObject
{
    Q_OBJECT
private slots:
    void numbersOfJsonAreReadExactly_data();
    void numbersOfJsonAreReadExactly();
    void whatIsNoNumberOrTooLongIsLeftToText_data();
    void whatIsNoNumberOrTooLongIsLeftToText();
    void randomSumsEqualThoseOfWideIntegers();
    void orderIsThatOfTheNumbers();
    void averagesRoundHalfAwayFromZero_data();
    void averagesRoundHalfAwayFromZero();
    void sumsBeyond38DigitsAreRounded();
    void displayFollowsTheLocale();
    void drawingGetsTheNearestDouble();
};

static Decimal number(const char *text)
{
    return Decimal::parse(QByteArrayView(text)).value();
}

void DecimalTest::numbersOfJsonAreReadExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *text, const char *plain) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(plain);
    };
    row("883930.0", "883930");
    row("1911.6248", "1911.6248");
    row("-3", "-3");
    row("-0.0", "0");
    row("0", "0");
    row("0e99", "0");
    row("1e-05", "0.00001");
    row("1.25E+3", "1250");
    row("12300e-2", "123");
    row("007.10", "7.1");
    row("0.30000000000000004", "0.30000000000000004");
    row("999999999999999999", "999999999999999999");
    row("0.000000000000000001", "0.000000000000000001");
    row("1.00000000000000000000000000", "1");
    row("100000000000000000", "100000000000000000");
}

void DecimalTest::numbersOfJsonAreReadExactly()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    const auto read = Decimal::parse(text);
    QVERIFY(read);
    QCOMPARE(read->toString(), plain);
    QVERIFY(*Decimal::parse(text.toLatin1()) == *read);
    QVERIFY(*Decimal::parse(read->toString()) == *read);
}

void DecimalTest::whatIsNoNumberOrTooLongIsLeftToText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "-",
                             ".",
                             "1.",
                             ".5",
                             "+1",
                             "1,5",
                             "1 ",
                             " 1",
                             "1e",
                             "1e+",
                             "e5",
                             "NaN",
                             "null",
                             "1e400",
                             "1e19",
                             "1e-19",
                             "1000000000000000000",
                             "1234567890123456789",
                             "0.1234567890123456789",
                             "12.3.4",
                             "0x10"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("arabic") << QStringLiteral("١٢");
}

void DecimalTest::whatIsNoNumberOrTooLongIsLeftToText()
{
    QFETCH(QString, text);
    QVERIFY(!Decimal::parse(text));
    QVERIFY(!Decimal::parse(text.toUtf8()));
}

void DecimalTest::randomSumsEqualThoseOfWideIntegers()
{
    using Integer = boost::multiprecision::int256_t;
    std::mt19937_64 dice(11);
    for (int round = 0; round < 300; ++round) {
        Decimal sum;
        Integer truth = 0; // in units of 10^-18
        for (int i = 0; i < 40; ++i) {
            const int scale = int(dice() % 19);
            const qint64 digits = qint64(dice() % 2'000'000'000'000'000'000ull) - 1'000'000'000'000'000'000;
            Integer unit = digits;
            for (int k = scale; k < 18; ++k)
                unit *= 10;
            const bool takes = dice() % 2 == 0;
            takes ? sum -= Decimal(digits, scale) : sum += Decimal(digits, scale);
            truth += takes ? Integer(-unit) : unit;
        }
        QString text = QString::fromStdString(Integer(abs(truth)).str()).rightJustified(19, u'0');
        text.insert(text.size() - 18, u'.');
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
        QCOMPARE(sum.toString(), truth < 0 ? u'-' + text : text);
        QCOMPARE(sum.isNegative(), truth < 0);
        QVERIFY((sum - sum).isZero());
    }
}

void DecimalTest::orderIsThatOfTheNumbers()
{
    const QList<const char *> rising{"-10", "-9.99", "-0.001", "0", "0.0009", "0.1", "9", "10.5"};
    for (qsizetype a = 0; a < rising.size(); ++a) {
        for (qsizetype b = 0; b < rising.size(); ++b)
            QVERIFY((number(rising[a]) <=> number(rising[b])) == (a <=> b));
    }
    QVERIFY(Decimal(50, 2) == Decimal(5, 1));
    QVERIFY(Decimal(-50, 2) == Decimal(-5, 1));
}

void DecimalTest::averagesRoundHalfAwayFromZero_data()
{
    QTest::addColumn<QString>("sum");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("average");
    QTest::newRow("half") << "1" << 2 << 0 << "1";
    QTest::newRow("half below") << "-1" << 2 << 0 << "-1";
    QTest::newRow("third") << "10" << 3 << 4 << "3.3333";
    QTest::newRow("two thirds") << "20" << 3 << 2 << "6.67";
    QTest::newRow("by a negative") << "7" << -2 << 0 << "-4";
    QTest::newRow("of cents") << "0.05" << 2 << 2 << "0.03";
    QTest::newRow("by nothing") << "7" << 0 << 2 << "0";
    QTest::newRow("only rounded") << "2.345" << 1 << 2 << "2.35";
}

void DecimalTest::averagesRoundHalfAwayFromZero()
{
    QFETCH(QString, sum);
    QFETCH(int, count);
    QFETCH(int, scale);
    QFETCH(QString, average);
    QCOMPARE(Decimal::parse(sum)->dividedBy(count, scale).toString(), average);
    if (count == 1)
        QCOMPARE(Decimal::parse(sum)->rounded(scale).toString(), average);
}

void DecimalTest::sumsBeyond38DigitsAreRounded()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    Decimal sum(1, 18);
    for (int i = 0; i < 100; ++i)
        sum += Decimal(most, 0);
    QCOMPARE(sum.toString(), QStringLiteral("922337203685477580700"));
    QVERIFY(sum > Decimal(most, 0));
}

void DecimalTest::displayFollowsTheLocale()
{
    QCOMPARE(number("-1234567.5").display(QLocale::c()), QStringLiteral("-1234567.5"));
    QCOMPARE(number("-1234567.5").display(QLocale(QLocale::English)), QStringLiteral("-1,234,567.5"));
    QCOMPARE(number("1234.5").display(QLocale(QLocale::German), 2), QStringLiteral("1.234,50"));
    QCOMPARE(number("1234567").display(QLocale(QStringLiteral("en_IN"))), QStringLiteral("12,34,567"));
    QCOMPARE(number("12").display(QLocale(QLocale::Arabic, QLocale::Egypt)), QStringLiteral("١٢"));
    QCOMPARE(number("0").display(QLocale(QLocale::English)), QStringLiteral("0"));
}

void DecimalTest::drawingGetsTheNearestDouble()
{
    QCOMPARE(number("-3").toDouble(), -3.0);
    QCOMPARE(number("1911.6248").toDouble(), 1911.6248);
    QCOMPARE((Decimal(std::numeric_limits<qint64>::max(), 0) + Decimal(1, 0)).toDouble(),
             9223372036854775808.0);
    QCOMPARE((Decimal(std::numeric_limits<qint64>::min(), 0) - Decimal(1, 0)).toDouble(),
             -9223372036854775808.0);
}

#include "DecimalTest.moc"
SIGNALBOX_TEST(DecimalTest)
