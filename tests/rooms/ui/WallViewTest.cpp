// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/WallView.h"

#include "support/TestMain.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <ctime>

/// The cards of the wall: walked by keyboard, read by ear, and painted only where something changed.
class WallViewTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void arrowsWalkInTheGrid();
    void arrowsAreMirroredFromRightToLeft();
    void homeEndAndPagesReachAll();
    void typingFindsARoom();
    void enterAndDoubleClickActivate();
    void theCurrentCardStaysWhenOthersComeAndGo();
    void theNextOneIsCurrentWhenACardGoes();
    void onlyCardsThatSaySomethingElseArePaintedAgain();
    void aLookAtFiveHundredSessionsCostsFewMilliseconds();
    void everyCardIsReadByName();
    void aReaderCanChooseACard();
    void cardsSayWhatTheyAre();

private:
    static QList<WallCard> cards(int count);
    void showCards(int count);
    void press(int key) { QTest::keyClick(view.get(), Qt::Key(key)); }

    std::unique_ptr<WallView> view;
};

QList<WallCard> WallViewTest::cards(int count)
{
    QList<WallCard> cards;
    for (int i = 0; i < count; ++i)
        cards << WallCard{.session = QStringLiteral("s%1").arg(i),
                          .room = QStringLiteral("Room %1").arg(i, 3, 10, QLatin1Char('0')),
                          .pill = QStringLiteral("active"),
                          .people = QStringLiteral("50 of 50 people"),
                          .length = QStringLiteral("00:24 h"),
                          .note = {},
                          .present = 50,
                          .limit = 50};
    return cards;
}

void WallViewTest::init()
{
    view = std::make_unique<WallView>();
    view->resize(860, 330);
}

void WallViewTest::showCards(int count)
{
    view->setCards(cards(count));
    view->setCurrentSession(QStringLiteral("s0"));
    view->show();
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
}

void WallViewTest::arrowsWalkInTheGrid()
{
    showCards(8);
    const QSignalSpy told(view.get(), &WallView::currentChanged);
    press(Qt::Key_Right);
    QCOMPARE(view->current(), 1);
    press(Qt::Key_Down);
    QCOMPARE(view->current(), 4);
    // Below is a row that ends earlier.
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    QCOMPARE(view->current(), 7);
    press(Qt::Key_Down);
    QCOMPARE(view->current(), 7);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(view->current(), 1);
    press(Qt::Key_Up);
    QCOMPARE(view->current(), 1);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QCOMPARE(view->current(), 0);
    QCOMPARE(told.size(), 7);
}

void WallViewTest::arrowsAreMirroredFromRightToLeft()
{
    view->setLayoutDirection(Qt::RightToLeft);
    showCards(5);
    QVERIFY(view->rectOf(0).left() > view->rectOf(1).left());
    press(Qt::Key_Left);
    QCOMPARE(view->current(), 1);
    press(Qt::Key_Right);
    QCOMPARE(view->current(), 0);
}

void WallViewTest::homeEndAndPagesReachAll()
{
    showCards(60);
    press(Qt::Key_End);
    QCOMPARE(view->current(), 59);
    QVERIFY(view->viewport()->rect().contains(view->rectOf(59)));
    press(Qt::Key_PageUp);
    QCOMPARE(view->current(), 50);
    press(Qt::Key_Home);
    QCOMPARE(view->current(), 0);
    QVERIFY(view->viewport()->rect().contains(view->rectOf(0)));
    press(Qt::Key_PageDown);
    QCOMPARE(view->current(), 9);
}

void WallViewTest::typingFindsARoom()
{
    QList<WallCard> some = cards(4);
    const QStringList names{QStringLiteral("Claims"), QStringLiteral("Daily"), QStringLiteral("Desk"),
                            QStringLiteral("Night desk")};
    for (int i = 0; i < 4; ++i)
        some[i].room = names[i];
    view->setCards(some);
    view->setCurrentSession(QStringLiteral("s0"));
    view->show();
    QTest::keyClicks(view.get(), QStringLiteral("d"));
    QCOMPARE(view->current(), 1);
    QTest::keyClicks(view.get(), QStringLiteral("d"));
    QCOMPARE(view->current(), 2);
    view->setCurrentSession(QStringLiteral("s0"));
    view = std::make_unique<WallView>();
    view->setCards(some);
    view->setCurrentSession(QStringLiteral("s0"));
    QTest::keyClicks(view.get(), QStringLiteral("ni"));
    QCOMPARE(view->current(), 3);
}

void WallViewTest::enterAndDoubleClickActivate()
{
    showCards(3);
    QSignalSpy told(view.get(), &WallView::activated);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    QCOMPARE(told.takeFirst().first().toString(), QStringLiteral("s1"));
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->rectOf(2).center());
    QCOMPARE(told.takeFirst().first().toString(), QStringLiteral("s2"));
}

void WallViewTest::theCurrentCardStaysWhenOthersComeAndGo()
{
    showCards(6);
    view->setCurrentSession(QStringLiteral("s4"));
    const QSignalSpy told(view.get(), &WallView::currentChanged);
    QList<WallCard> others = cards(9);
    others.removeFirst();
    others.move(3, 0);
    view->setCards(others);
    QCOMPARE(view->currentSession(), QStringLiteral("s4"));
    QCOMPARE(view->current(), 0);
    QCOMPARE(told.size(), 0);
}

void WallViewTest::theNextOneIsCurrentWhenACardGoes()
{
    showCards(3);
    view->setCurrentSession(QStringLiteral("s1"));
    QSignalSpy told(view.get(), &WallView::currentChanged);
    QList<WallCard> others = cards(3);
    others.removeAt(1);
    view->setCards(others);
    QCOMPARE(told.takeFirst().first().toString(), QStringLiteral("s2"));
    others.removeLast();
    view->setCards(others);
    QCOMPARE(told.takeFirst().first().toString(), QStringLiteral("s0"));
    view->setCards({});
    QCOMPARE(told.takeFirst().first().toString(), QString());
    QCOMPARE(view->current(), -1);
}

void WallViewTest::onlyCardsThatSaySomethingElseArePaintedAgain()
{
    showCards(6);
    QCoreApplication::processEvents();
    int before = view->painted();
    QVERIFY(before >= 6);
    view->setCards(cards(6));
    QCoreApplication::processEvents();
    QCOMPARE(view->painted(), before);
    QList<WallCard> later = cards(6);
    later[4].length = QStringLiteral("00:25 h");
    view->setCards(later);
    QCoreApplication::processEvents();
    QCOMPARE(view->painted(), before + 1);
    // Out of sight, nothing is painted.
    showCards(500);
    QCoreApplication::processEvents();
    before = view->painted();
    later = cards(500);
    later[400].length = QStringLiteral("00:25 h");
    view->setCards(later);
    QCoreApplication::processEvents();
    QCOMPARE(view->painted(), before);
}

void WallViewTest::aLookAtFiveHundredSessionsCostsFewMilliseconds()
{
    view->resize(1'240, 800);
    showCards(500);
    QImage paper(view->viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    // What the processor spent, since others may be busy beside it.
    const std::clock_t start = std::clock();
    constexpr int looks = 20;
    QList<WallCard> later = cards(500);
    for (int i = 0; i < looks; ++i) {
        for (WallCard &card : later)
            card.length = QStringLiteral("00:%1 h").arg(25 + i);
        view->setCards(later);
        view->viewport()->render(&paper);
    }
    const double each = 1e3 * double(std::clock() - start) / CLOCKS_PER_SEC / looks;
    qInfo("a look at 500 sessions: %.1f ms, all in sight painted", each);
    // Generous: it may run beside others, with sanitizers.
    QVERIFY2(each < 150, qPrintable(QString::number(each)));
}

void WallViewTest::everyCardIsReadByName()
{
    showCards(7);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 7);
    QAccessibleInterface *third = list->child(2);
    QCOMPARE(third->role(), QAccessible::ListItem);
    QCOMPARE(third->text(QAccessible::Name), QStringLiteral("Room 002, active, 50 of 50 people, 00:24 h"));
    QCOMPARE(list->child(2), third);
    QCOMPARE(list->indexOfChild(third), 2);
    QCOMPARE(list->childAt(third->rect().center().x(), third->rect().center().y()), third);
    QCOMPARE(view->accessibleDescription(), QStringLiteral("Room 000, active, 50 of 50 people, 00:24 h"));
    view->setCards(cards(2));
    QVERIFY(!third->isValid());
    QCOMPARE(third->text(QAccessible::Name), QString());
}

void WallViewTest::aReaderCanChooseACard()
{
    showCards(4);
    QAccessibleInterface *card = QAccessible::queryAccessibleInterface(view.get())->child(3);
    QVERIFY(!card->state().selected);
    QSignalSpy told(view.get(), &WallView::currentChanged);
    card->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(told.takeFirst().first().toString(), QStringLiteral("s3"));
    QVERIFY(card->state().selected);
}

void WallViewTest::cardsSayWhatTheyAre()
{
    const QDateTime now(QDate(2026, 3, 1), QTime(10, 29), Qt::UTC);
    LiveSession live;
    live.roomName = QStringLiteral("Night desk");
    live.limit = 4;
    live.session.created = now.addSecs(-7 * 3600 - 12 * 60);
    live.state = LiveSession::State::Phantom;
    live.since = now.addSecs(-3600);
    QCOMPARE(WallCard::of(live, now).words(),
             QStringLiteral("Night desk, phantom, 0 of 4 people, 07:12 h, nobody since 10:29, still billed"));
    live.present = 1;
    live.limit = 0;
    live.isRecording = true;
    live.state = LiveSession::State::Ordinary;
    QCOMPARE(WallCard::of(live, now).words(), QStringLiteral("Night desk, recording, 1 people, 07:12 h"));
}

#include "WallViewTest.moc"
SIGNALBOX_TEST(WallViewTest)
