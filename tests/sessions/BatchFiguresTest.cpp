// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/BatchFigures.h"
#include "support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

class BatchFiguresTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingOfNoSessions();
    void oneSessionIsItsOwnMedian();
    void figuresOfAHandfulAreThoseOnPaper();
    void equalCostsHaveOneBinAndNoOutliers();
    void anOutlierIsBeyondTheQuartiles();
    void negativeCostsCountAsTheyAre();
    void binsBeginAtRoundNumbers();
    void currenciesAreNeverTogether();
    void turnsAreWhatInferenceCostsEach();
    void costsOfAnySizeEnd_data();
    void costsOfAnySizeEnd();
    void everyBatchAddsUp_data();
    void everyBatchAddsUp();
};

static Decimal number(const char *text)
{
    return *Decimal::parse(QByteArrayView(text));
}

static SessionSummary session(const Decimal &cost, const char *currency = "USD", int turns = 0)
{
    SessionSummary made;
    made.currency = QString::fromLatin1(currency);
    made.total = cost;
    made.turns = turns;
    made.events = 1 + turns;
    made.products << CostBreakdown::Row{
        QStringLiteral("call"), SessionLayer::Kind::CallControl, made.currency, cost, made.events, 1};
    return made;
}

static QList<SessionSummary> sessions(std::initializer_list<const char *> costs)
{
    QList<SessionSummary> made;
    for (const char *cost : costs)
        made << session(number(cost));
    return made;
}

void BatchFiguresTest::nothingOfNoSessions()
{
    const BatchFigures figures = BatchFigures::of({});
    QCOMPARE(figures.sessions, 0);
    QVERIFY(figures.total.isZero() && figures.median.isZero() && !figures.costPerTurn);
    QVERIFY(figures.bins.isEmpty() && figures.products.isEmpty() && figures.outliers.isEmpty());
}

void BatchFiguresTest::oneSessionIsItsOwnMedian()
{
    const BatchFigures figures = BatchFigures::of(sessions({"0.2128"}));
    for (const Decimal &each : {figures.total, figures.median, figures.least, figures.most})
        QCOMPARE(each, number("0.2128"));
    QCOMPARE(figures.bins.size(), 1);
    QCOMPARE(figures.bins[0].sessions, 1);
    QVERIFY(figures.outliers.isEmpty());
}

void BatchFiguresTest::figuresOfAHandfulAreThoseOnPaper()
{
    const BatchFigures figures = BatchFigures::of(sessions({"0.3", "0.1", "0.25", "0.2"}));
    QCOMPARE(figures.sessions, 4);
    QCOMPARE(figures.total.toString(), QStringLiteral("0.85"));
    QCOMPARE(figures.median.toString(), QStringLiteral("0.225"));
    QCOMPARE(figures.least.toString(), QStringLiteral("0.1"));
    QCOMPARE(figures.most.toString(), QStringLiteral("0.3"));
    QCOMPARE(figures.products.size(), 1);
    QCOMPARE(figures.products[0].sessions, 4);
    QCOMPARE(figures.products[0].cost, figures.total);
}

void BatchFiguresTest::equalCostsHaveOneBinAndNoOutliers()
{
    const BatchFigures figures = BatchFigures::of(QList<SessionSummary>(40, session(number("0.05"))));
    QCOMPARE(figures.bins.size(), 1);
    QCOMPARE(figures.bins[0].sessions, 40);
    QCOMPARE(figures.bins[0].from, number("0.05"));
    QCOMPARE(figures.bins[0].to, number("0.05"));
    QVERIFY(figures.outliers.isEmpty());
}

void BatchFiguresTest::anOutlierIsBeyondTheQuartiles()
{
    QList<SessionSummary> all = sessions({"1", "2", "3", "4", "6.5", "9", "7", "1", "2", "3", "2", "2"});
    // In order: 1 1 2 2 2 2 3 3 4 6.5 7 9; quartiles 2 and 5.25, the line at 10.125.
    QVERIFY(BatchFigures::of(all).outliers.isEmpty());
    all[5] = session(number("10.126"));
    QCOMPARE(BatchFigures::of(all).outliers, QList<int>{5});
    all[5] = session(number("10.125"));
    QVERIFY(BatchFigures::of(all).outliers.isEmpty());
    // Dearest first.
    all = sessions({"1", "50", "1", "2", "2", "1", "2", "60", "1", "2", "1"});
    QCOMPARE(BatchFigures::of(all).outliers, (QList<int>{7, 1}));
}

void BatchFiguresTest::negativeCostsCountAsTheyAre()
{
    const BatchFigures figures = BatchFigures::of(sessions({"-0.5", "0.5", "-0.25", "0.1"}));
    QCOMPARE(figures.total.toString(), QStringLiteral("-0.15"));
    QCOMPARE(figures.least, number("-0.5"));
    QCOMPARE(figures.median, number("-0.075"));
    QVERIFY(figures.bins.first().from <= number("-0.5"));
}

void BatchFiguresTest::binsBeginAtRoundNumbers()
{
    QList<SessionSummary> all;
    for (int i = 0; i < 100; ++i)
        all << session(number("0.0137") + Decimal(i * 9, 4));
    const BatchFigures figures = BatchFigures::of(all);
    QCOMPARE(figures.bins.first().from, number("0.01"));
    QCOMPARE(figures.bins.first().to, number("0.02"));
    QCOMPARE(figures.bins.size(), 10);
}

void BatchFiguresTest::currenciesAreNeverTogether()
{
    QList<SessionSummary> all = sessions({"1", "2", "3"});
    all << session(number("100"), "EUR") << session(number("5"), "");
    const BatchFigures figures = BatchFigures::of(all);
    QCOMPARE(figures.currency, QStringLiteral("USD"));
    QCOMPARE(figures.sessions, 3);
    QCOMPARE(figures.otherCurrencies, 2);
    QCOMPARE(figures.total, number("6"));
    QCOMPARE(figures.products[0].cost, number("6"));
}

void BatchFiguresTest::turnsAreWhatInferenceCostsEach()
{
    SessionSummary one = session(number("0.2"), "USD", 5);
    one.types << CostBreakdown::Row{QStringLiteral("inference"),
                                    SessionLayer::Kind::Inference,
                                    QStringLiteral("USD"),
                                    number("0.0121"),
                                    5,
                                    0};
    SessionSummary two = session(number("0.1"), "USD", 1);
    two.types << CostBreakdown::Row{QStringLiteral("inference"),
                                    SessionLayer::Kind::Inference,
                                    QStringLiteral("USD"),
                                    number("0.0059"),
                                    1,
                                    0};
    const BatchFigures figures = BatchFigures::of({one, two, session(number("1"))});
    QCOMPARE(figures.turns, 6);
    QCOMPARE(*figures.costPerTurn, number("0.003"));
}

void BatchFiguresTest::costsOfAnySizeEnd_data()
{
    QTest::addColumn<QString>("least");
    QTest::addColumn<QString>("most");
    QTest::newRow("all there is") << QStringLiteral("-999999999999999999")
                                  << QStringLiteral("999999999999999999");
    QTest::newRow("large, far from zero")
        << QStringLiteral("999999999999999998") << QStringLiteral("999999999999999999");
    QTest::newRow("least there is") << QStringLiteral("0") << QStringLiteral("1e-18");
    QTest::newRow("close together") << QStringLiteral("1") << QStringLiteral("1.00000000000000001");
    QTest::newRow("wide") << QStringLiteral("1e-9") << QStringLiteral("1000000");
}

void BatchFiguresTest::costsOfAnySizeEnd()
{
    QFETCH(QString, least);
    QFETCH(QString, most);
    const QList<SessionSummary> all{session(*Decimal::parse(least)), session(*Decimal::parse(most)),
                                    session(*Decimal::parse(most))};
    const BatchFigures figures = BatchFigures::of(all);
    QVERIFY(!figures.bins.isEmpty() && figures.bins.size() <= 20);
    int counted = 0;
    for (const BatchFigures::Bin &bin : figures.bins)
        counted += bin.sessions;
    QCOMPARE(counted, 3);
}

void BatchFiguresTest::everyBatchAddsUp_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

static QList<SessionSummary> random(quint32 seed)
{
    QRandomGenerator chance(seed);
    static const char *const products[]{"call", "inference", "recording", "webrtc"};
    QList<SessionSummary> all;
    const int size = 1 + chance.bounded(300);
    for (int i = 0; i < size; ++i) {
        SessionSummary made;
        made.currency = chance.bounded(10) == 0 ? QStringLiteral("EUR") : QStringLiteral("USD");
        for (int row = chance.bounded(4); row >= 0; --row) {
            const Decimal cost(chance.bounded(100'000) - (seed % 3 == 0 ? 30'000 : 0), 3 + chance.bounded(4));
            made.products << CostBreakdown::Row{QString::fromLatin1(products[row]),
                                                SessionLayer::Kind::Other,
                                                made.currency,
                                                cost,
                                                1 + chance.bounded(3),
                                                0};
            made.total += cost;
        }
        all << made;
    }
    return all;
}

void BatchFiguresTest::everyBatchAddsUp()
{
    QFETCH(quint32, seed);
    const QList<SessionSummary> all = random(seed);
    const BatchFigures figures = BatchFigures::of(all);
    QCOMPARE(figures.sessions + figures.otherCurrencies, static_cast<int>(all.size()));
    // Bins: all of them, next to each other, of one width, around every cost.
    int counted = 0;
    for (qsizetype i = 0; i < figures.bins.size(); ++i) {
        counted += figures.bins[i].sessions;
        QVERIFY(i == 0 || figures.bins[i].from == figures.bins[i - 1].to);
        QCOMPARE(figures.bins[i].to - figures.bins[i].from, figures.bins[0].to - figures.bins[0].from);
    }
    QCOMPARE(counted, figures.sessions);
    QVERIFY(figures.bins.size() <= 20);
    QVERIFY(figures.bins.first().from <= figures.least && figures.most <= figures.bins.last().to);
    for (const BatchFigures::Bin &bin : figures.bins) {
        const bool isLast = &bin == &figures.bins.last();
        const auto inside = std::ranges::count_if(all, [&](const SessionSummary &each) {
            return each.currency == figures.currency && each.total >= bin.from &&
                   (each.total < bin.to || (isLast && each.total == bin.to));
        });
        QCOMPARE(static_cast<int>(inside), bin.sessions);
    }
    Decimal products;
    for (const BatchFigures::Part &part : figures.products)
        products += part.cost;
    QCOMPARE(products, figures.total);
    // As many are below the median as above.
    const auto below = std::ranges::count_if(all, [&](const SessionSummary &each) {
        return each.currency == figures.currency && each.total < figures.median;
    });
    QVERIFY(below * 2 <= figures.sessions);
    for (const int outlier : figures.outliers)
        QVERIFY(all[outlier].total > figures.median);
    // Their order doesn't matter.
    QList<SessionSummary> mixed = all;
    QRandomGenerator chance(seed);
    std::ranges::shuffle(mixed, chance);
    const BatchFigures again = BatchFigures::of(mixed);
    QCOMPARE(again.total, figures.total);
    QCOMPARE(again.median, figures.median);
    QCOMPARE(again.outliers.size(), figures.outliers.size());
    for (qsizetype i = 0; i < again.outliers.size(); ++i)
        QCOMPARE(mixed[again.outliers[i]].total, all[figures.outliers[i]].total);
    QCOMPARE(again.bins.size(), figures.bins.size());
    for (qsizetype i = 0; i < again.bins.size(); ++i)
        QCOMPARE(again.bins[i].sessions, figures.bins[i].sessions);
}

#include "BatchFiguresTest.moc"
SIGNALBOX_TEST(BatchFiguresTest)
