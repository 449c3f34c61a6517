// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActivityStrip.h"
#include "support/TestMain.h"
#include "widgets/BusyBar.h"
#include "widgets/ElidedLabel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

class ActivityStripTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_strip.reset(); }
    void theLatestLineIsShown();
    void undoRunsOnceAndIsThenGone();
    void undoIsNoLongerOfferedAfterSomeSeconds();
    void aNewUndoTakesThePlaceOfTheOldOne();
    void workIsShownWithItsProgressUntilItEnds();
    void cancelAbortsTheLatestWork();
    void severalPiecesOfWorkAreCounted();
    void workThatEndedAlreadyIsNotShown();

private:
    bool shows(const QString &text) const;
    QPushButton *button(const QString &word) const;

    ManualClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)};
    std::unique_ptr<ActivityStrip> m_strip;
};

void ActivityStripTest::init()
{
    m_strip = std::make_unique<ActivityStrip>(m_clock);
    m_strip->show();
}

bool ActivityStripTest::shows(const QString &text) const
{
    for (const auto *label : m_strip->findChildren<ElidedLabel *>())
        if (label->isVisible() && label->text() == text)
            return true;
    return false;
}

QPushButton *ActivityStripTest::button(const QString &word) const
{
    for (auto *button : m_strip->findChildren<QPushButton *>())
        if (button->isVisible() && button->text().startsWith(word))
            return button;
    return nullptr;
}

void ActivityStripTest::theLatestLineIsShown()
{
    m_strip->note(QStringLiteral("first"));
    m_strip->note(QStringLiteral("second"));
    QVERIFY(shows(QStringLiteral("second")));
    QVERIFY(!shows(QStringLiteral("first")));
    QVERIFY(!button(QStringLiteral("Undo")));
}

void ActivityStripTest::undoRunsOnceAndIsThenGone()
{
    int undone = 0;
    m_strip->noteWithUndo(QStringLiteral("Deleted one fax"), [&] { ++undone; });
    QVERIFY(shows(QStringLiteral("Deleted one fax")));
    QVERIFY(m_strip->isUndoOffered());
    QTest::mouseClick(button(QStringLiteral("Undo")), Qt::LeftButton);
    m_strip->undo();
    QCOMPARE(undone, 1);
    QVERIFY(!m_strip->isUndoOffered());
    QVERIFY(!button(QStringLiteral("Undo")));
}

void ActivityStripTest::undoIsNoLongerOfferedAfterSomeSeconds()
{
    int undone = 0;
    m_strip->noteWithUndo(
        QStringLiteral("Deleted one fax"), [&] { ++undone; }, 6s);
    QCOMPARE(button(QStringLiteral("Undo"))->text(), QStringLiteral("Undo (6 s)"));
    m_clock.advance(2s);
    QCOMPARE(button(QStringLiteral("Undo"))->text(), QStringLiteral("Undo (4 s)"));
    QSignalSpy changed(m_strip.get(), &ActivityStrip::undoOfferedChanged);
    m_clock.advance(4s);
    QVERIFY(!m_strip->isUndoOffered());
    QCOMPARE(changed.size(), 1);
    m_strip->undo();
    QCOMPARE(undone, 0);
    QVERIFY2(shows(QStringLiteral("Deleted one fax")), "the line stays when only the undo is over");
}

void ActivityStripTest::aNewUndoTakesThePlaceOfTheOldOne()
{
    QStringList undone;
    m_strip->noteWithUndo(
        QStringLiteral("one"), [&] { undone << QStringLiteral("one"); }, 6s);
    m_clock.advance(5s);
    m_strip->noteWithUndo(
        QStringLiteral("two"), [&] { undone << QStringLiteral("two"); }, 6s);
    m_clock.advance(2s);
    QVERIFY2(m_strip->isUndoOffered(), "the clock of the first one must not end the second");
    m_strip->undo();
    QCOMPARE(undone, QStringList{QStringLiteral("two")});
}

void ActivityStripTest::workIsShownWithItsProgressUntilItEnds()
{
    QObject owner;
    auto *work = new Deferred<int>(&owner);
    m_strip->track(work, QStringLiteral("Reading faxes"));
    auto *bar = m_strip->findChild<BusyBar *>();
    QVERIFY(shows(QStringLiteral("Reading faxes")));
    QVERIFY(bar->isMoving());
    emit work->progressed(25, 100);
    QVERIFY(!bar->isMoving());
    QCOMPARE(bar->accessibleDescription(), QStringLiteral("25 %"));
    work->settle(1);
    QTRY_COMPARE(m_strip->running(), 0);
    QVERIFY(!shows(QStringLiteral("Reading faxes")));
    QVERIFY(!bar->isVisible());
}

void ActivityStripTest::cancelAbortsTheLatestWork()
{
    QObject owner;
    bool aborted = false;
    auto *work = new Deferred<int>(&owner, [&] { aborted = true; });
    m_strip->track(work, QStringLiteral("Reading faxes"));
    QTest::mouseClick(button(QStringLiteral("Cancel")), Qt::LeftButton);
    QVERIFY(aborted);
    QTRY_COMPARE(m_strip->running(), 0);
}

void ActivityStripTest::severalPiecesOfWorkAreCounted()
{
    QObject owner;
    auto *one = new Deferred<int>(&owner);
    auto *two = new Deferred<int>(&owner);
    m_strip->track(one, QStringLiteral("one"));
    m_strip->track(two, QStringLiteral("two"));
    QVERIFY(shows(QStringLiteral("two, and 1 more")));
    two->settle(1);
    QTRY_VERIFY(shows(QStringLiteral("one")));
    delete one;
    QCOMPARE(m_strip->running(), 0);
}

void ActivityStripTest::workThatEndedAlreadyIsNotShown()
{
    QObject owner;
    auto *work = new Deferred<int>(&owner);
    work->settle(1);
    m_strip->track(work, QStringLiteral("late"));
    QCOMPARE(m_strip->running(), 0);
}

SIGNALBOX_TEST(ActivityStripTest)
#include "ActivityStripTest.moc"
