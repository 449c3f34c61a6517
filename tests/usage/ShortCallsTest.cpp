// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ShortCalls.h"

#include "support/TestMain.h"
#include "usage/SmallTable.h"

#include <QTest>

class ShortCallsTest : public QObject
{
    Q_OBJECT
private slots:
    void theShareOfTheDocumentation();
    void withoutCallsThereIsNoShare();
    void fifteenPercentIsOver();
    void theWorstConnectionComesFirst();
    void whatIsNoNumberDoesNotCount();
};

namespace {
ShortCalls of(const QList<const char *> &rows, const char *dimensions = "short_duration_call")
{
    return ShortCalls::of(smallTable(dimensions, "completed", rows));
}
} // namespace

void ShortCallsTest::theShareOfTheDocumentation()
{
    const ShortCalls calls = of({"false 522094.0", "true 414515.0"});
    QCOMPARE(calls.calls.toString(), QStringLiteral("936609"));
    QCOMPARE(calls.shortCalls.toString(), QStringLiteral("414515"));
    QCOMPARE(QString::number(*calls.share() * 100, 'f', 0), QStringLiteral("44"));
    QVERIFY(calls.isOver());
    QVERIFY(calls.connections.isEmpty());
}

void ShortCallsTest::withoutCallsThereIsNoShare()
{
    QVERIFY(!of({}).share());
    QVERIFY(!of({"true 0"}).share());
    QVERIFY(!of({}).isOver());
}

void ShortCallsTest::fifteenPercentIsOver()
{
    QVERIFY(of({"true 15", "false 85"}).isOver());
    QVERIFY(!of({"true 149999", "false 850001"}).isOver());
}

void ShortCallsTest::theWorstConnectionComesFirst()
{
    const ShortCalls calls = of({"a false 90", "b true 30", "a true 10", "b false 10", "c false 5"},
                                "connection_id short_duration_call");
    QCOMPARE(calls.connections.size(), 3);
    QCOMPARE(calls.connections[0].id, QStringLiteral("b"));
    QCOMPARE(calls.connections[0].share(), 0.75);
    QCOMPARE(calls.connections[0].part, 0.75);
    QCOMPARE(calls.connections[1].id, QStringLiteral("a"));
    QCOMPARE(calls.connections[1].share(), 0.1);
    QCOMPARE(calls.connections[1].part, 0.25);
    QCOMPARE(calls.connections[2].part, 0.0);
}

void ShortCallsTest::whatIsNoNumberDoesNotCount()
{
    const ShortCalls calls = of({"TRUE 3", "false 1", "true -", "true many"});
    QCOMPARE(calls.calls.toString(), QStringLiteral("4"));
    QCOMPARE(calls.shortCalls.toString(), QStringLiteral("3"));
}

SIGNALBOX_TEST(ShortCallsTest)
#include "ShortCallsTest.moc"
