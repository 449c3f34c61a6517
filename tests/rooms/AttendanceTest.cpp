// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/Attendance.h"
#include "rooms/RoomWords.h"
#include "support/TestMain.h"

#include <QTest>

namespace {
// In Berlin it is one hour later.
QDateTime at(int hour, int minute, int second = 0)
{
    return QDateTime(QDate(2026, 11, 26), QTime(hour, minute, second), Qt::UTC);
}

RoomParticipant person(const QString &name, const QDateTime &joined, const QDateTime &left = {})
{
    RoomParticipant participant;
    participant.id = QStringLiteral("id-") + name;
    participant.context = name;
    participant.joined = joined;
    participant.left = left;
    return participant;
}

RoomSession meeting(bool active = false)
{
    RoomSession session;
    session.id = QStringLiteral("s");
    session.active = active;
    session.created = at(9, 0);
    if (!active)
        session.ended = at(10, 0);
    return session;
}

const QDateTime now = at(12, 0);
} // namespace

/// Who was there, and what is said of it.
class AttendanceTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void peopleStandInTheOrderOfTheirComing();
    void stepsCountThosePresent();
    void whoGoesAsAnotherComesIsNotThereTwice();
    void theMostAreSaidWithTheirLongestTime();
    void sentencesFitWhatHappened();
    void whoNeverLeftIsNotSaidToHaveLeft();
    void missingTimesStayMissing();
    void nobodyLeavesBeforeComing();
    void theDayIsSaidWhereItIsAnother();
    void lengths_data();
    void lengths();
    void wordsWithoutAnEndCanBeBroken();
    void twoThousandAreQuick();
};

void AttendanceTest::peopleStandInTheOrderOfTheirComing()
{
    const Attendance all(meeting(),
                         {person(QStringLiteral("C"), {}), person(QStringLiteral("B"), at(9, 5), at(9, 6)),
                          person(QStringLiteral("A"), at(8, 59), at(10, 1))},
                         now);
    QStringList names;
    for (const Attendance::Row &row : all.rows())
        names << row.name;
    QCOMPARE(names.join(u' '), QStringLiteral("A B C"));
    // Whoever was there before it began and after it ended is seen.
    QCOMPARE(all.from(), at(8, 59));
    QCOMPARE(all.to(), at(10, 1));
    QCOMPARE(all.rowOf(QStringLiteral("id-B")), 1);
    QCOMPARE(all.rowOf(QStringLiteral("id-X")), -1);
}

void AttendanceTest::stepsCountThosePresent()
{
    const Attendance all(meeting(),
                         {person(QStringLiteral("A"), at(9, 0), at(9, 30)),
                          person(QStringLiteral("B"), at(9, 10), at(9, 20)),
                          person(QStringLiteral("B"), at(9, 40), at(10, 0))},
                         now);
    QStringList steps;
    for (const Attendance::Step &step : all.steps())
        steps << QStringLiteral("%1=%2").arg(step.at.toString(QStringLiteral("hh:mm"))).arg(step.present);
    QCOMPARE(steps.join(u' '), QStringLiteral("09:00=1 09:10=2 09:20=1 09:30=0 09:40=1 10:00=0"));
    QCOMPARE(all.presentAt(at(8, 0)), 0);
    QCOMPARE(all.presentAt(at(9, 10)), 2);
    QCOMPARE(all.presentAt(at(9, 35)), 0);
    QCOMPARE(all.wordsAt(at(9, 12)), QStringLiteral("10:12: 2 present"));
}

void AttendanceTest::whoGoesAsAnotherComesIsNotThereTwice()
{
    const Attendance all(
        meeting(),
        {person(QStringLiteral("A"), at(9, 0), at(9, 30)), person(QStringLiteral("B"), at(9, 30), at(9, 40))},
        now);
    QCOMPARE(all.most(), 1);
    QCOMPARE(all.sentence(), QStringLiteral("2 people, never two at once; A stayed longest, 00:30 h."));
}

void AttendanceTest::theMostAreSaidWithTheirLongestTime()
{
    const Attendance all(meeting(),
                         {person(QStringLiteral("A"), at(9, 0), at(10, 0)),
                          person(QStringLiteral("B"), at(9, 5), at(9, 6)),
                          person(QStringLiteral("C"), at(9, 20), at(9, 32))},
                         now);
    QCOMPARE(all.most(), 2);
    QCOMPARE(all.mostFrom(), at(9, 20));
    QCOMPARE(all.mostUntil(), at(9, 32));
    QCOMPARE(
        all.sentence(),
        QStringLiteral("3 people, at most 2 at once between 10:20 and 10:32; A stayed longest, 01:00 h."));
}

void AttendanceTest::sentencesFitWhatHappened()
{
    QCOMPARE(Attendance(meeting(), {}, now).sentence(), QStringLiteral("Nobody was in this session."));
    QCOMPARE(Attendance(meeting(true), {}, now).sentence(),
             QStringLiteral("Nobody has been in this session so far."));
    QCOMPARE(Attendance(meeting(), {person(QStringLiteral("A"), at(9, 0), at(9, 30))}, now).sentence(),
             QStringLiteral("A: from 10:00 to 10:30, 00:30 h."));
    QCOMPARE(Attendance(meeting(true),
                        {person(QStringLiteral("A"), at(9, 0)), person(QStringLiteral("B"), at(9, 30))}, now)
                 .sentence(),
             QStringLiteral("2 people so far, at most 2 at once, which is since 10:30; A has stayed longest, "
                            "03:00 h."));
    QCOMPARE(Attendance(meeting(),
                        {person(QStringLiteral("A"), at(9, 0), at(9, 10)),
                         person(QStringLiteral("B"), at(9, 5, 10), at(9, 5, 20))},
                        now)
                 .sentence(),
             QStringLiteral("2 people, at most 2 at once at 10:05; A stayed longest, 00:10 h."));
    QCOMPARE(Attendance(meeting(), {person(QStringLiteral("A"), {}), person(QStringLiteral("B"), {})}, now)
                 .sentence(),
             QStringLiteral("2 people; the API gave no times when they came."));
}

void AttendanceTest::whoNeverLeftIsNotSaidToHaveLeft()
{
    const Attendance ended(meeting(), {person(QStringLiteral("A"), at(9, 0))}, now);
    QCOMPARE(ended.rows()[0].end, Attendance::Row::End::Unknown);
    QCOMPARE(ended.rows()[0].until, at(10, 0));
    QCOMPARE(ended.words(0), QStringLiteral("A: from 10:00, no time of leaving"));
    QCOMPARE(ended.present(), 0);
    const Attendance active(meeting(true), {person(QStringLiteral("A"), at(9, 0))}, now);
    QCOMPARE(active.rows()[0].until, now);
    QCOMPARE(active.words(0), QStringLiteral("A: since 10:00, 03:00 h so far"));
    QCOMPARE(active.present(), 1);
    QCOMPARE(active.to(), now);
}

void AttendanceTest::missingTimesStayMissing()
{
    RoomSession session;
    const Attendance all(session,
                         {person(QStringLiteral("A"), {}), person(QStringLiteral("B"), {}, at(9, 0))}, now);
    QVERIFY(!all.from().isValid());
    QCOMPARE(all.words(0).isEmpty(), false);
    QVERIFY(all.steps().isEmpty());
    QCOMPARE(all.most(), 0);
    QStringList words{all.words(0), all.words(1)};
    words.sort();
    QCOMPARE(words[0], QStringLiteral("A: no time of joining"));
    QCOMPARE(words[1], QStringLiteral("B: left at 26/11/2026, 10:00, no time of joining"));
    QCOMPARE(all.words(2), QString());
}

void AttendanceTest::nobodyLeavesBeforeComing()
{
    const Attendance all(meeting(), {person(QStringLiteral("A"), at(9, 30), at(9, 20))}, now);
    QCOMPARE(all.rows()[0].length().count(), 0);
    QCOMPARE(all.rows()[0].until, at(9, 30));
}

void AttendanceTest::theDayIsSaidWhereItIsAnother()
{
    RoomSession session = meeting();
    session.ended = at(9, 0).addDays(1);
    const Attendance all(session, {person(QStringLiteral("A"), at(9, 30), at(9, 20).addDays(1))}, now);
    QCOMPARE(all.words(0), QStringLiteral("A: from 10:30 to 27/11/2026, 10:20, 23:50 h"));
}

void AttendanceTest::lengths_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0 << QStringLiteral("0 s");
    QTest::newRow("seconds") << 59 << QStringLiteral("59 s");
    QTest::newRow("minutes") << 42 * 60 + 30 << QStringLiteral("00:42 h");
    QTest::newRow("days") << 100 * 3600 << QStringLiteral("100:00 h");
    QTest::newRow("backwards") << -1 << QString();
}

void AttendanceTest::lengths()
{
    QFETCH(int, seconds);
    QTEST(RoomWords::length(std::chrono::seconds(seconds)), "words");
}

void AttendanceTest::wordsWithoutAnEndCanBeBroken()
{
    QCOMPARE(RoomWords::breakable(QStringLiteral("Daily stand-up")), QStringLiteral("Daily stand-up"));
    const QString broken = RoomWords::breakable(QString(40, u'x'));
    QCOMPARE(broken.count(QChar(0x200b)), 2);
    QCOMPARE(QString(broken).remove(QChar(0x200b)), QString(40, u'x'));
}

void AttendanceTest::twoThousandAreQuick()
{
    QList<RoomParticipant> many;
    for (int i = 0; i < 2'000; ++i)
        many << person(QString::number(i), at(9, 0).addSecs(i), at(9, 30).addSecs(i % 77));
    QBENCHMARK_ONCE
    {
        QCOMPARE(Attendance(meeting(), many, now).people(), 2'000);
    }
}

#include "AttendanceTest.moc"
SIGNALBOX_TEST(AttendanceTest)
