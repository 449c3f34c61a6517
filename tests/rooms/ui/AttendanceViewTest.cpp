// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/AttendanceView.h"
#include "rooms/ui/Meetings.h"
#include "support/Looks.h"
#include "support/TestMain.h"
#include "widgets/charts/ReadoutCard.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace Meetings;

/// The timeline of a session, for eyes, hands and ears.
class AttendanceViewTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void barsSpanTheTimeInTheRoom();
    void timeRunsTheSameWayInEveryWindow();
    void presentOnesReachNow();
    void theSentenceIsSaidUntilSomebodyIsChosen();
    void arrowsGoFromOneToTheNext();
    void aClickChooses();
    void thePointerTellsTheMoment();
    void theChosenOneStaysWhenMoreCome();
    void twoThousandScroll();
    void nothingIsDrawnOfNothing();
    void ticksAreRoundLocalTimes_data();
    void ticksAreRoundLocalTimes();
    void thePictureSaysTheSame();
    void looks_data();
    void looks();

private:
    void show(const QList<RoomParticipant> &people, bool active = false)
    {
        m_view->setAttendance(Attendance(session(active), people, at(58)));
    }
    std::unique_ptr<AttendanceView> m_view;
};

void AttendanceViewTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_view = std::make_unique<AttendanceView>();
    m_view->resize(800, 320);
    m_view->show();
}

void AttendanceViewTest::barsSpanTheTimeInTheRoom()
{
    show(six());
    // Oswald stayed for 46 of 50 minutes, Marc for 4 and a bit.
    const double oswald = m_view->barOf(1).width();
    const double marc = m_view->barOf(2).width();
    QCOMPARE(m_view->attendance().rows()[2].name, QStringLiteral("Marc"));
    QVERIFY2(std::abs(oswald / marc - (45.0 * 60 + 40) / (4 * 60 + 20)) < 0.1,
             qPrintable(QStringLiteral("%1 to %2").arg(oswald).arg(marc)));
    QVERIFY(m_view->barOf(0).left() < m_view->barOf(5).left());
    QCOMPARE(m_view->barOf(0).right(), m_view->barOf(3).right());
}

void AttendanceViewTest::timeRunsTheSameWayInEveryWindow()
{
    show(six());
    m_view->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(m_view->barOf(0).left() < m_view->barOf(5).left());
}

void AttendanceViewTest::presentOnesReachNow()
{
    show(six(true), true);
    const int lena = 5;
    QCOMPARE(m_view->attendance().rows()[lena].name, QStringLiteral("Lena"));
    QCOMPARE(m_view->barOf(lena).right(), m_view->barOf(0).right());
    QVERIFY(m_view->barOf(1).right() < m_view->barOf(lena).right());
    QVERIFY(m_view->barOf(lena).right() < m_view->viewport()->width());
}

void AttendanceViewTest::theSentenceIsSaidUntilSomebodyIsChosen()
{
    show(six());
    QCOMPARE(m_view->accessibleDescription(),
             QStringLiteral("6 people, at most 5 at once between 10:11 and 10:29; Bob the Builder stayed "
                            "longest, 00:48 h."));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->accessibleDescription(),
             QStringLiteral("Bob the Builder: from 10:05 to 10:53, 00:48 h"));
    m_view->setCurrent({});
    QVERIFY(m_view->accessibleDescription().startsWith(QStringLiteral("6 people")));
}

void AttendanceViewTest::arrowsGoFromOneToTheNext()
{
    show(six());
    QSignalSpy chosen(m_view.get(), &AttendanceView::currentChanged);
    QSignalSpy opened(m_view.get(), &AttendanceView::opened);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->current(), six()[1].id);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->current(), six()[4].id);
    QTest::keyClick(m_view.get(), Qt::Key_Down); // there is no next one
    QCOMPARE(chosen.count(), 3);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.value(0).value(0).toString(), six()[4].id);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->current(), six()[0].id);
}

void AttendanceViewTest::aClickChooses()
{
    show(six());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->rectOf(3).center().toPoint());
    QCOMPARE(m_view->current(), m_view->attendance().rows()[3].participant);
    // Above the rows there is nobody.
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(400, 10));
    QCOMPARE(m_view->current(), m_view->attendance().rows()[3].participant);
}

void AttendanceViewTest::thePointerTellsTheMoment()
{
    show(six());
    const auto *card = m_view->findChild<ReadoutCard *>();
    const QRectF bar = m_view->barOf(2);
    QTest::mouseMove(m_view->viewport(), bar.center().toPoint());
    QVERIFY(card->isVisible());
    QCOMPARE(card->title(), QStringLiteral("Marc: from 10:05 to 10:10, 00:04 h"));
    QTest::mouseMove(m_view->viewport(), QPoint(int(bar.left()) + 2, 40));
    QVERIFY2(card->title().endsWith(QStringLiteral(" present")), qPrintable(card->title()));
    QTest::mouseMove(m_view->viewport(), QPoint(400, 315));
    QVERIFY(!card->isVisible());
}

void AttendanceViewTest::theChosenOneStaysWhenMoreCome()
{
    show(six());
    m_view->setCurrent(six()[4].id);
    QList<RoomParticipant> more = six();
    more.prepend(person(9, QStringLiteral("Early"), at(4), at(5)));
    show(more);
    QCOMPARE(m_view->current(), six()[4].id);
    show({more.first()});
    QCOMPARE(m_view->current(), QString());
}

void AttendanceViewTest::twoThousandScroll()
{
    show(many(2'000));
    QVERIFY(m_view->verticalScrollBar()->maximum() > 10'000);
    QVERIFY(m_view->rectOf(1'999).isNull());
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(!m_view->rectOf(1'999).isNull());
    QBENCHMARK_ONCE
    {
        m_view->grab();
    }
}

void AttendanceViewTest::nothingIsDrawnOfNothing()
{
    m_view->setAttendance({});
    QVERIFY(!m_view->grab().isNull());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->current(), QString());
    QCOMPARE(m_view->accessibleDescription(), QStringLiteral("Nobody was in this session."));
    m_view->setAttendance(Attendance(RoomSession(), {person(1, QStringLiteral("A"), {})}, at(0)));
    QVERIFY(!m_view->grab().isNull());
}

void AttendanceViewTest::ticksAreRoundLocalTimes_data()
{
    QTest::addColumn<QDateTime>("to");
    QTest::addColumn<QString>("labels");
    QTest::newRow("seconds") << at(0, 12) << QStringLiteral("10:00:00 10:00:05 10:00:10");
    QTest::newRow("an hour") << at(60) << QStringLiteral("10:00 10:15 10:30 10:45 11:00");
    QTest::newRow("a day") << at(24 * 60) << QStringLiteral("12:00 18:00 27 Nov 06:00");
    QTest::newRow("weeks") << at(14 * 24 * 60) << QStringLiteral("30 Nov 4 Dec 8 Dec");
    QTest::newRow("backwards") << at(-1) << QString();
}

void AttendanceViewTest::ticksAreRoundLocalTimes()
{
    QFETCH(QDateTime, to);
    QStringList labels;
    for (const AttendancePaper::Tick &tick :
         AttendancePaper::ticks(at(0), to, 4, QLocale(QLocale::English, QLocale::UnitedKingdom)))
        labels << tick.label;
    QTEST(labels.join(u' '), "labels");
}

void AttendanceViewTest::thePictureSaysTheSame()
{
    show(many(300));
    const DrawnPicture picture = m_view->picture(QStringLiteral("Daily stand-up"));
    QVERIFY(!picture.isNull());
    QVERIFY(!picture.image().isNull());
    const QByteArray svg = picture.svg(QStringLiteral("Daily stand-up"));
    QVERIFY(svg.contains("180 more people"));
    QVERIFY(svg.contains("300 people, at most"));
}

void AttendanceViewTest::looks_data()
{
    Looks::addRows({QStringLiteral("six"), QStringLiteral("active"), QStringLiteral("fifty"),
                    QStringLiteral("one"), QStringLiteral("none"), QStringLiteral("odd")});
}

void AttendanceViewTest::looks()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    AttendanceView view;
    view.resize(looks.sized(900, 300));
    QList<RoomParticipant> people = state == u"fifty" ? many(50) : six(state == u"active");
    if (state == u"one")
        people = people.mid(0, 1);
    if (state == u"none")
        people.clear();
    if (state == u"odd") {
        people[0].left = {};
        people[1].joined = {};
        people[2].context = QString(300, u'x');
        people[3].left = people[3].joined;
    }
    view.setAttendance(Attendance(session(state == u"active"), people, at(58)));
    if (people.size() > 4)
        view.setCurrent(people[4].id);
    view.show();
    view.setFocus();
    QVERIFY(Looks::take(view, QStringLiteral("attendance")));
}

#include "AttendanceViewTest.moc"
SIGNALBOX_TEST(AttendanceViewTest)
