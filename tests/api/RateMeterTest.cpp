// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/RateMeter.h"
#include "support/TestMain.h"

#include <QTest>

using namespace std::chrono_literals;

class RateMeterTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingWaitsBeforeTheLimitIsKnown();
    void aSpentLimitWaitsForItsReset();
    void aLateAnswerDoesNotGiveBackWhatWasSpent();
    void aPauseHoldsEverything();
};

static const QDateTime start(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

void RateMeterTest::nothingWaitsBeforeTheLimitIsKnown()
{
    ManualClock clock(start);
    RateMeter meter(&clock);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(meter.reserve(), 0ms);
    QVERIFY(!meter.remaining());
}

void RateMeterTest::aSpentLimitWaitsForItsReset()
{
    ManualClock clock(start);
    RateMeter meter(&clock);
    meter.learn(10, 2, 3s);
    QCOMPARE(meter.reserve(), 0ms);
    QCOMPARE(meter.reserve(), 0ms);
    QCOMPARE(meter.reserve(), 3s);
    clock.advance(1s);
    QCOMPARE(meter.reserve(), 2s);
    clock.advance(2s);
    QCOMPARE(meter.reserve(), 0ms);
    QCOMPARE(*meter.remaining(), 9);
}

void RateMeterTest::aLateAnswerDoesNotGiveBackWhatWasSpent()
{
    ManualClock clock(start);
    RateMeter meter(&clock);
    meter.learn(10, 5, 10s);
    meter.reserve();
    meter.reserve();
    meter.learn(10, 4, 10s);
    QCOMPARE(*meter.remaining(), 3);
    clock.advance(10s);
    meter.learn(10, 9, 10s);
    QCOMPARE(*meter.remaining(), 9);
}

void RateMeterTest::aPauseHoldsEverything()
{
    ManualClock clock(start);
    RateMeter meter(&clock);
    meter.pauseFor(2s);
    meter.pauseFor(1s);
    QCOMPARE(meter.reserve(), 2s);
    clock.advance(2s);
    QCOMPARE(meter.reserve(), 0ms);
}

SIGNALBOX_TEST(RateMeterTest)
#include "RateMeterTest.moc"
