// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/AlarmBell.h"
#include "base/QuietHours.h"

#include "support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

class AlarmTest : public QObject
{
    Q_OBJECT
private slots:
    void oneMatterStandsOnce();
    void theSameNewsIsNotToldTwice();
    void otherWordsForAStandingAlarmAreNotTold();
    void aSettledMatterIsGone();
    void quietHoursReachPastMidnight();
    void urgentAlarmsBreakTheQuiet();

private:
    static Alarm alarm(const char *key, const char *title)
    {
        Alarm made;
        made.key = QString::fromLatin1(key);
        made.title = QString::fromLatin1(title);
        return made;
    }
};

void AlarmTest::oneMatterStandsOnce()
{
    AlarmBell bell;
    QSignalSpy raised(&bell, &AlarmBell::raised);
    bell.raise(alarm("fax-1", "failed"));
    bell.raise(alarm("fax-2", "failed"));
    bell.raise(alarm("fax-1", "failed again"));
    QCOMPARE(raised.count(), 3);
    QCOMPARE(bell.standing().size(), 2);
    QCOMPARE(bell.standing().last().title, QStringLiteral("failed again"));
}

void AlarmTest::theSameNewsIsNotToldTwice()
{
    AlarmBell bell;
    QSignalSpy raised(&bell, &AlarmBell::raised);
    Alarm news = alarm("fax-1", "failed");
    bell.raise(news);
    news.at = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    bell.raise(news);
    QCOMPARE(raised.count(), 1);
}

void AlarmTest::otherWordsForAStandingAlarmAreNotTold()
{
    AlarmBell bell;
    const QSignalSpy raised(&bell, &AlarmBell::raised);
    bell.restate(alarm("balance", "99 USD"));
    QVERIFY(bell.standing().isEmpty());
    bell.raise(alarm("balance", "99 USD"));
    bell.restate(alarm("balance", "42 USD"));
    QCOMPARE(raised.count(), 1);
    QCOMPARE(bell.standing(), QList<Alarm>{alarm("balance", "42 USD")});
}

void AlarmTest::aSettledMatterIsGone()
{
    AlarmBell bell;
    QSignalSpy settled(&bell, &AlarmBell::settled);
    bell.raise(alarm("fax-1", "failed"));
    bell.settle(QStringLiteral("fax-1"));
    bell.settle(QStringLiteral("fax-1"));
    QCOMPARE(settled.count(), 1);
    QVERIFY(bell.standing().isEmpty());
}

void AlarmTest::quietHoursReachPastMidnight()
{
    QuietHours hours{true, QTime(22, 0), QTime(7, 0)};
    QVERIFY(hours.isQuiet(QTime(23, 0)));
    QVERIFY(hours.isQuiet(QTime(6, 59)));
    QVERIFY(!hours.isQuiet(QTime(7, 0)));
    QVERIFY(!hours.isQuiet(QTime(21, 59)));
    hours = {true, QTime(12, 0), QTime(13, 0)};
    QVERIFY(hours.isQuiet(QTime(12, 30)));
    QVERIFY(!hours.isQuiet(QTime(13, 0)));
    hours.kept = false;
    QVERIFY(!hours.isQuiet(QTime(12, 30)));
    hours = {true, QTime(8, 0), QTime(8, 0)};
    QVERIFY(!hours.isQuiet(QTime(8, 0)));
}

void AlarmTest::urgentAlarmsBreakTheQuiet()
{
    const QuietHours hours{true, QTime(22, 0), QTime(7, 0)};
    Alarm news = alarm("key", "title");
    QVERIFY(hours.holdsBack(news, QTime(23, 0)));
    QVERIFY(!hours.holdsBack(news, QTime(12, 0)));
    news.level = Alarm::Level::Urgent;
    QVERIFY(!hours.holdsBack(news, QTime(23, 0)));
}

#include "AlarmTest.moc"
SIGNALBOX_TEST(AlarmTest)
