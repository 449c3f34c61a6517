// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"
#include "support/TestMain.h"

#include <QTest>

using namespace std::chrono_literals;

class ClockTest : public QObject
{
    Q_OBJECT
private slots:
    void workRunsInOrderAtItsOwnTime();
    void workOfADeadContextIsDropped();
    void workMayAskForMoreWork();
};

static const QDateTime start = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

void ClockTest::workRunsInOrderAtItsOwnTime()
{
    ManualClock clock(start);
    QStringList seen;
    const auto note = [&] { seen << clock.now().toString(QStringLiteral("ss")); };
    clock.after(20s, this, note);
    clock.after(5s, this, note);
    clock.advance(10s);
    QCOMPARE(seen.join(u' '), QStringLiteral("05"));
    QCOMPARE(*clock.untilNext(), 10s);
    clock.advance(10s);
    QCOMPARE(seen.join(u' '), QStringLiteral("05 20"));
}

void ClockTest::workOfADeadContextIsDropped()
{
    ManualClock clock(start);
    bool ran = false;
    {
        QObject context;
        clock.after(1s, &context, [&] { ran = true; });
        QCOMPARE(clock.waiting(), 1);
    }
    QCOMPARE(clock.waiting(), 0);
    clock.advance(2s);
    QVERIFY(!ran);
}

void ClockTest::workMayAskForMoreWork()
{
    ManualClock clock(start);
    int runs = 0;
    std::function<void()> again = [&] {
        if (++runs < 3)
            clock.after(1s, this, again);
    };
    clock.after(1s, this, again);
    clock.advance(10s);
    QCOMPARE(runs, 3);
}

SIGNALBOX_TEST(ClockTest)
#include "ClockTest.moc"
