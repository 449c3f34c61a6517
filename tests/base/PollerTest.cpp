// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Poller.h"

#include "support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

class PollerTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theFirstLookComesAtOnceAndTheNextAtTheInterval();
    void looksAreSpreadWithinTheJitter();
    void aStoppedPollerIsSilent();
    void aHeldPollerCatchesUpWithOneLook();
    void aShortHoldKeepsTheTimetable();
    void allHoldsMustEnd();
    void aLookFromElsewherePutsTheNextOneOff();
    void stoppingDuringALookEndsIt();
    void aNewIntervalCountsFromNow();

private:
    int looks() const { return static_cast<int>(heard->count()); }

    std::unique_ptr<ManualClock> clock;
    QRandomGenerator random{7};
    std::unique_ptr<Poller> poller;
    std::unique_ptr<QSignalSpy> heard;
};

void PollerTest::init()
{
    heard.reset();
    poller.reset();
    clock = std::make_unique<ManualClock>(QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    poller = std::make_unique<Poller>(clock.get(), &random);
    poller->setInterval(10s);
    poller->setJitter(0);
    heard = std::make_unique<QSignalSpy>(poller.get(), &Poller::due);
}

void PollerTest::theFirstLookComesAtOnceAndTheNextAtTheInterval()
{
    poller->start();
    QCOMPARE(looks(), 0); // not inside start()
    clock->advance(0ms);
    QCOMPARE(looks(), 1);
    clock->advance(9999ms);
    QCOMPARE(looks(), 1);
    clock->advance(1ms);
    QCOMPARE(looks(), 2);
    clock->advance(30s);
    QCOMPARE(looks(), 5);
}

void PollerTest::looksAreSpreadWithinTheJitter()
{
    poller->setJitter(0.2);
    QList<qint64> times;
    connect(poller.get(), &Poller::due, this, [&] { times << clock->monotonic().count(); });
    poller->start();
    clock->advance(10min);
    QVERIFY(times.size() > 40);
    QSet<qint64> gaps;
    for (qsizetype i = 1; i < times.size(); ++i) {
        const qint64 gap = times[i] - times[i - 1];
        QVERIFY2(gap >= 8000 && gap <= 12'000, qPrintable(QString::number(gap)));
        gaps << gap;
    }
    QVERIFY(gaps.size() > 10);
}

void PollerTest::aStoppedPollerIsSilent()
{
    poller->start();
    clock->advance(0ms);
    poller->stop();
    clock->advance(1min);
    QCOMPARE(looks(), 1);
    QVERIFY(!poller->isRunning());
    poller->start();
    clock->advance(0ms);
    QCOMPARE(looks(), 2);
}

void PollerTest::aHeldPollerCatchesUpWithOneLook()
{
    poller->start();
    clock->advance(0ms);
    poller->setHeld(Poller::Hold::Hidden, true);
    clock->advance(5min);
    QCOMPARE(looks(), 1);
    poller->setHeld(Poller::Hold::Hidden, false);
    clock->advance(0ms);
    QCOMPARE(looks(), 2);
    clock->advance(9s);
    QCOMPARE(looks(), 2);
}

void PollerTest::aShortHoldKeepsTheTimetable()
{
    poller->start();
    clock->advance(0ms);
    clock->advance(4s);
    poller->setHeld(Poller::Hold::Minimised, true);
    clock->advance(2s);
    poller->setHeld(Poller::Hold::Minimised, false);
    clock->advance(3999ms);
    QCOMPARE(looks(), 1);
    clock->advance(1ms);
    QCOMPARE(looks(), 2);
}

void PollerTest::allHoldsMustEnd()
{
    poller->setHeld(Poller::Hold::Hidden, true);
    poller->setHeld(Poller::Hold::Offline, true);
    poller->start();
    poller->setHeld(Poller::Hold::Hidden, false);
    clock->advance(1min);
    QCOMPARE(looks(), 0);
    QVERIFY(poller->isHeld());
    poller->setHeld(Poller::Hold::Offline, false);
    clock->advance(0ms);
    QCOMPARE(looks(), 1);
}

void PollerTest::aLookFromElsewherePutsTheNextOneOff()
{
    poller->start();
    clock->advance(0ms);
    clock->advance(8s);
    poller->restart();
    clock->advance(9s);
    QCOMPARE(looks(), 1);
    clock->advance(1s);
    QCOMPARE(looks(), 2);
}

void PollerTest::stoppingDuringALookEndsIt()
{
    connect(poller.get(), &Poller::due, poller.get(), &Poller::stop);
    poller->start();
    clock->advance(1min);
    QCOMPARE(looks(), 1);
}

void PollerTest::aNewIntervalCountsFromNow()
{
    poller->start();
    clock->advance(0ms);
    clock->advance(5s);
    poller->setInterval(2s);
    clock->advance(2s);
    QCOMPARE(looks(), 2);
}

#include "PollerTest.moc"
SIGNALBOX_TEST(PollerTest)
