// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "widgets/charts/StepWords.h"
#include "widgets/charts/TimeTicks.h"
#include "widgets/charts/ValueScale.h"

#include <QTest>

class ChartAxesTest : public QObject
{
    Q_OBJECT
private slots:
    void scalesAreRound_data();
    void scalesAreRound();
    void labelsAreShort();
    void countsHaveNoFractions();
    void theSecondAxisSharesTheLines();
    void datesFollowTheLocale();
    void hoursShowTheDateAtMidnight();
    void monthsShowTheYearInJanuary();
    void bucketsAreNamedAsExactlyAsTheyAreLong();
    void bucketsEndWhereTheNextBegins();
    void stepsHaveASign();

private:
    static ChartData every(qint64 seconds, int count);
    static QStringList labels(const ChartData &data, int most, const QLocale &locale);
};

ChartData ChartAxesTest::every(qint64 seconds, int count)
{
    ChartData data;
    data.bucketSeconds = seconds;
    for (int bucket = 0; bucket < count; ++bucket)
        data.times << QDateTime(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC).addSecs(bucket * seconds);
    return data;
}

QStringList ChartAxesTest::labels(const ChartData &data, int most, const QLocale &locale)
{
    const ChartBuckets buckets(data);
    QStringList labels;
    for (const TimeTicks::Tick &tick : TimeTicks(buckets, locale).of(buckets.from(), buckets.to(), most))
        labels << tick.label;
    return labels;
}

void ChartAxesTest::scalesAreRound_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("wantedLow");
    QTest::addColumn<double>("wantedHigh");
    QTest::addColumn<double>("step");
    QTest::newRow("money") << 0.0 << 86.0 << 0.0 << 90.0 << 20.0;
    QTest::newRow("small") << 0.0 << 0.0098 << 0.0 << 0.01 << 0.002;
    QTest::newRow("below zero") << -12.0 << 30.0 << -15.0 << 30.0 << 10.0;
    QTest::newRow("nothing") << 0.0 << 0.0 << 0.0 << 1.0 << 0.2;
    QTest::newRow("vast") << 0.0 << 3e12 << 0.0 << 3e12 << 5e11;
}

void ChartAxesTest::scalesAreRound()
{
    QFETCH(double, low);
    QFETCH(double, high);
    const ValueScale scale = ValueScale::covering(low, high, 5, false);
    QTEST(scale.low(), "wantedLow");
    QTEST(scale.high(), "wantedHigh");
    QTEST(scale.step(), "step");
}

void ChartAxesTest::labelsAreShort()
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const auto last = [](double high, const QLocale &locale) {
        const ValueScale scale = ValueScale::covering(0, high, 4, false);
        return scale.label(scale.ticks().last(), locale);
    };
    QCOMPARE(last(86, english), QStringLiteral("80"));
    QCOMPARE(last(8'000, english), QStringLiteral("8,000"));
    QCOMPARE(last(40'000, english), QStringLiteral("40K"));
    QCOMPARE(last(6'000'000, english), QStringLiteral("6M"));
    QCOMPARE(last(1.5e6, english), QStringLiteral("1.5M"));
    QCOMPARE(last(2e9, english), QStringLiteral("2.0B"));
    QCOMPARE(last(0.03, english), QStringLiteral("0.03"));
    QCOMPARE(last(1.5e6, QLocale(QLocale::German)), QStringLiteral("1,5M"));
    QCOMPARE(ValueScale::covering(0, 1e6, 4, false).label(0, english), QStringLiteral("0"));
    QVERIFY(!last(1e15, english).contains(u'e'));
}

void ChartAxesTest::countsHaveNoFractions()
{
    QCOMPARE(ValueScale::covering(0, 2, 6, true).step(), 1.0);
    QCOMPARE(ValueScale::covering(0, 2, 6, false).step(), 0.5);
}

void ChartAxesTest::theSecondAxisSharesTheLines()
{
    const ValueScale first = ValueScale::covering(-20, 80, 5, false);
    const ValueScale second = ValueScale::alignedWith(first, -3, 9, false);
    QCOMPARE(second.ticks().size(), first.ticks().size());
    QCOMPARE(second.low() / second.step(), first.low() / first.step());
    QVERIFY(second.high() >= 9 && second.low() <= -3);
}

void ChartAxesTest::datesFollowTheLocale()
{
    const ChartData october = every(86'400, 31);
    QCOMPARE(labels(october, 7, QLocale(QLocale::English, QLocale::UnitedKingdom)),
             QStringList({QStringLiteral("1 Oct"), QStringLiteral("6 Oct"), QStringLiteral("11 Oct"),
                          QStringLiteral("16 Oct"), QStringLiteral("21 Oct"), QStringLiteral("26 Oct"),
                          QStringLiteral("31 Oct")}));
    QCOMPARE(labels(october, 3, QLocale(QLocale::English, QLocale::UnitedStates)).first(),
             QStringLiteral("Oct 1"));
    QCOMPARE(labels(october, 3, QLocale(QLocale::German)).first(), QStringLiteral("1. Okt."));
    QCOMPARE(labels(october, 3, QLocale(QLocale::Japanese)).first(), QStringLiteral("10月1日"));
    QCOMPARE(labels(october, 3, QLocale(QLocale::Spanish)).first(), QStringLiteral("1 de oct"));
}

void ChartAxesTest::hoursShowTheDateAtMidnight()
{
    const QStringList day = labels(every(3600, 30), 6, QLocale(QLocale::German));
    QCOMPARE(day, QStringList({QStringLiteral("1. Okt."), QStringLiteral("06:00"), QStringLiteral("12:00"),
                               QStringLiteral("18:00"), QStringLiteral("2. Okt.")}));
}

void ChartAxesTest::monthsShowTheYearInJanuary()
{
    const QStringList year = labels(every(86'400, 365), 13, QLocale(QLocale::English));
    QCOMPARE(year.first(), QStringLiteral("Oct 2026"));
    QVERIFY(year.contains(QStringLiteral("Jan 2027")));
    QVERIFY(year.contains(QStringLiteral("Mar")));
    QCOMPARE(labels(every(86'400, 365 * 20), 8, QLocale(QLocale::English)).last(), QStringLiteral("2045"));
}

void ChartAxesTest::bucketsAreNamedAsExactlyAsTheyAreLong()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QDateTime start(QDate(2026, 10, 1), QTime(14, 0), Qt::UTC);
    QCOMPARE(TimeTicks::bucketName(start, 3600, english), QStringLiteral("1 Oct 2026, 14:00"));
    QCOMPARE(TimeTicks::bucketName(start, 86'400, english), QStringLiteral("1 Oct 2026"));
    QCOMPARE(TimeTicks::bucketName(start, 30 * 86'400, english), QStringLiteral("October 2026"));
    QCOMPARE(TimeTicks::bucketName(start, 365 * 86'400, english), QStringLiteral("2026"));
}

void ChartAxesTest::bucketsEndWhereTheNextBegins()
{
    ChartData data;
    data.bucketSeconds = 30 * 86'400;
    for (const int month : {1, 2, 3, 7})
        data.times << QDateTime(QDate(2026, month, 1), QTime(0, 0), Qt::UTC);
    const ChartBuckets buckets(data);
    QCOMPARE(buckets.end(0), buckets.start(1));
    QCOMPARE(buckets.end(1), buckets.start(2));
    // April to June are missing: March doesn't reach over them.
    QVERIFY(buckets.end(2) < buckets.start(3));
    QCOMPARE(buckets.at(buckets.start(1) + 5), 1);
    QCOMPARE(buckets.at(-100), 0);
    QCOMPARE(buckets.at(buckets.to() + 100), 3);
    QCOMPARE(buckets.at(buckets.end(2) + 10), 2);
    QCOMPARE(buckets.at(buckets.start(3) - 10), 3);
    QCOMPARE(ChartBuckets(ChartData()).at(0), -1);
}

void ChartAxesTest::stepsHaveASign()
{
    QCOMPARE(StepWords::of(5, QStringLiteral("5 USD")), QStringLiteral("▲ +5 USD"));
    QCOMPARE(StepWords::of(5, QStringLiteral("+5 USD")), QStringLiteral("▲ +5 USD"));
    QCOMPARE(StepWords::of(-5, QStringLiteral("−5 USD")), QStringLiteral("▼ −5 USD"));
    QCOMPARE(StepWords::of(0, QStringLiteral("0 USD")), QStringLiteral("0 USD"));
}

SIGNALBOX_TEST(ChartAxesTest)
#include "ChartAxesTest.moc"
