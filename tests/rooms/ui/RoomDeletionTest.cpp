// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoomsPageFixture.h"
#include "rooms/RoomDirectory.h"
#include "rooms/ui/RoomDeletionDialog.h"
#include "rooms/ui/RoomDeletionReport.h"
#include "support/TestMain.h"
#include "widgets/FactList.h"
#include "widgets/MutedLabel.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

class RoomDeletionTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void anEmptyRoomGoesAfterOneQuestion();
    void whoIsInARoomIsToldAndItsNameMustBeTyped();
    void manyRoomsGoOnlyAfterTheirNumberWasTyped();
    void whereNobodyKnowsWhoIsInThereTheNameMustBeTypedToo();
    void whatWasNotDeletedIsListedAndOfferedAgain();
    void aRoomThatWasGoneAlreadyIsAResult();
    void stoppedInBetweenTheRestIsLeftAlone();
    void aDeletionBelongsToTheAccountThatItBeganWith();
    void readOnlyAccountsDeleteNothing();

private:
    /// The rows of the first rooms where nobody meets.
    QList<int> idle(int number) const
    {
        QList<int> rows;
        for (int row = 0; row < m_fixture->rows() && rows.size() < number; ++row) {
            if (m_fixture->table()->model()->index(row, 1).data() == QStringLiteral("idle"))
                rows << row;
        }
        return rows;
    }
    QStringList select(const QList<int> &rows)
    {
        QStringList ids;
        m_fixture->table()->clearSelection();
        for (const int row : rows) {
            m_fixture->table()->selectionModel()->select(m_fixture->table()->model()->index(row, 0),
                                                         QItemSelectionModel::Select |
                                                             QItemSelectionModel::Rows);
            ids << m_fixture->id(row);
        }
        return ids;
    }
    bool ask()
    {
        m_fixture->action("deleteRooms")->trigger();
        return QTest::qWaitFor([this] {
            const QString meaning = this->meaning();
            return !meaning.isEmpty() && !meaning.endsWith(u'…');
        });
    }
    QString meaning() const
    {
        auto *label = m_fixture->shown<MutedLabel>("roomDeletionMeaning");
        return label ? label->text() : QString();
    }
    QPushButton *yes() const { return m_fixture->shown<QPushButton>("roomDeletionYes"); }
    QLineEdit *typed() const { return m_fixture->shown<QLineEdit>("roomDeletionTyped"); }
    int deletions() const { return m_fixture->sandbox.requestCount("DELETE", "/rooms/"); }
    RoomDeletionReport *report() const { return m_fixture->shown<RoomDeletionReport>("roomDeletionReport"); }

    std::unique_ptr<RoomsPageFixture> m_fixture;
};

void RoomDeletionTest::init()
{
    m_fixture = std::make_unique<RoomsPageFixture>();
    m_fixture->page.setDesk(m_fixture->desk.get());
    m_fixture->page.show();
    QTRY_VERIFY(m_fixture->isRead());
}

void RoomDeletionTest::anEmptyRoomGoesAfterOneQuestion()
{
    QSignalSpy noted(&m_fixture->page, &RoomPage::noted);
    const QString name = m_fixture->name(idle(1).first());
    const QString id = select(idle(1)).first();
    QVERIFY(ask());
    QVERIFY(meaning().contains(QStringLiteral("Nobody is in it now.")));
    QVERIFY(meaning().contains(QStringLiteral("recordings")));
    QVERIFY(!typed());
    // The window grew with what it says.
    auto *label = m_fixture->shown<MutedLabel>("roomDeletionMeaning");
    QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
    QCOMPARE(deletions(), 0);
    yes()->click();
    QTRY_COMPARE(m_fixture->rowNamed(name), -1);
    QCOMPARE(deletions(), 1);
    QCOMPARE(noted.last().first().toString(), QStringLiteral("Room “%1” deleted.").arg(name));
    QVERIFY(!m_fixture->desk->directory()->isLoaded() || !m_fixture->desk->directory()->find(id));
}

void RoomDeletionTest::whoIsInARoomIsToldAndItsNameMustBeTyped()
{
    int busy = -1;
    for (int row = 0; row < m_fixture->rows(); ++row) {
        if (m_fixture->table()->model()->index(row, 1).data() == QStringLiteral("active"))
            busy = busy < 0 || m_fixture->name(row) == u"Daily stand-up" ? row : busy;
    }
    const QString name = m_fixture->name(busy);
    select({busy});
    QVERIFY(ask());
    QVERIFY2(meaning().contains(QStringLiteral("people are in it now and will be kicked")),
             qPrintable(meaning()));
    QVERIFY(typed());
    QVERIFY(!yes()->isEnabled());
    typed()->setText(name.chopped(1));
    QVERIFY(!yes()->isEnabled());
    typed()->setText(name);
    QVERIFY(yes()->isEnabled());
    yes()->click();
    QTRY_COMPARE(m_fixture->rowNamed(name), -1);
}

void RoomDeletionTest::manyRoomsGoOnlyAfterTheirNumberWasTyped()
{
    QSignalSpy work(&m_fixture->page, &RoomPage::workStarted);
    const int before = m_fixture->rows();
    select(idle(11));
    QVERIFY(ask());
    QVERIFY(!yes()->isEnabled());
    typed()->setText(QStringLiteral("10"));
    QVERIFY(!yes()->isEnabled());
    typed()->setText(QStringLiteral("11"));
    yes()->click();
    QCOMPARE(work.count(), 1);
    QTRY_COMPARE(m_fixture->rows(), before - 11);
    QCOMPARE(deletions(), 11);
    QVERIFY(!report());
}

void RoomDeletionTest::whereNobodyKnowsWhoIsInThereTheNameMustBeTypedToo()
{
    QVERIFY(m_fixture->sandbox.setFaults(
        R"([{"path": "/sessions$", "count": -1, "do": "status", "status": 403}])"));
    select(idle(1));
    QVERIFY(ask());
    QVERIFY(meaning().contains(QStringLiteral("could not be found out")));
    QVERIFY(typed() && !yes()->isEnabled());
}

void RoomDeletionTest::whatWasNotDeletedIsListedAndOfferedAgain()
{
    const QList<int> rows = idle(3);
    const QString name = m_fixture->name(rows[1]);
    const QStringList ids = select(rows);
    const int before = m_fixture->rows();
    QVERIFY(m_fixture->sandbox.setFaults(
        QStringLiteral(R"([{"path": "%1", "method": "DELETE", "do": "status", "status": 403}])")
            .arg(ids[1])
            .toUtf8()));
    QVERIFY(ask());
    yes()->click();
    QTRY_VERIFY(report());
    QCOMPARE(m_fixture->rows(), before - 2);
    QVERIFY(m_fixture->rowNamed(name) >= 0);
    const QList<FactList::Fact> facts = report()->findChild<FactList *>()->facts();
    QCOMPARE(facts.size(), 3);
    QCOMPARE(facts.first().label, name);
    const QString why = facts.first().value;
    QVERIFY(why.startsWith(QStringLiteral("This key may not do that")));
    QCOMPARE(why.count(QStringLiteral("permission")), 1); // said once
    m_fixture->shown<QPushButton>("roomDeletionAgain")->click();
    QTRY_COMPARE(m_fixture->rowNamed(name), -1);
    QCOMPARE(deletions(), 4);
}

void RoomDeletionTest::aRoomThatWasGoneAlreadyIsAResult()
{
    QSignalSpy noted(&m_fixture->page, &RoomPage::noted);
    const QString name = m_fixture->name(idle(1).first());
    select(idle(1));
    QVERIFY(m_fixture->sandbox.setFaults(
        R"([{"path": "/rooms/", "method": "DELETE", "do": "status", "status": 404}])"));
    QVERIFY(ask());
    yes()->click();
    QTRY_COMPARE(m_fixture->rowNamed(name), -1);
    QVERIFY(!report());
    QCOMPARE(noted.last().first().toString(), QStringLiteral("Room “%1” was gone already.").arg(name));
}

void RoomDeletionTest::stoppedInBetweenTheRestIsLeftAlone()
{
    const int before = m_fixture->rows();
    select(idle(4));
    // At the first sign of progress, as somebody would who sees it.
    connect(&m_fixture->page, &RoomPage::workStarted, this, [](CallBase *work, const QString &) {
        connect(work, &CallBase::progressed, work, [work](qint64 done, qint64) {
            if (done == 1)
                work->abort();
        });
    });
    QVERIFY(ask());
    yes()->click();
    QTRY_VERIFY(report());
    QCOMPARE(m_fixture->rows(), before - deletions());
    QVERIFY(deletions() < 4);
    QVERIFY(!report()->findChild<FactList *>()->facts().isEmpty());
}

void RoomDeletionTest::aDeletionBelongsToTheAccountThatItBeganWith()
{
    RoomsPageFixture other;
    select(idle(3));
    QVERIFY(ask());
    m_fixture->page.setDesk(other.desk.get());
    QTRY_VERIFY(m_fixture->isRead());
    const int before = m_fixture->rows();
    yes()->click();
    QTRY_COMPARE(deletions(), 3);
    QCOMPARE(other.sandbox.requestCount("DELETE", "/rooms/"), 0);
    QCOMPARE(m_fixture->rows(), before);
    m_fixture->page.setDesk(nullptr);
}

void RoomDeletionTest::readOnlyAccountsDeleteNothing()
{
    RoomsPageFixture fixture(true);
    fixture.page.setDesk(fixture.desk.get());
    fixture.page.show();
    QTRY_VERIFY(fixture.isRead());
    fixture.table()->selectRow(0);
    for (const char *name : {"newRoom", "editRoom", "deleteRooms"}) {
        QVERIFY2(!fixture.action(name)->isEnabled(), name);
        QVERIFY2(fixture.action(name)->toolTip().contains(QStringLiteral("read-only")), name);
    }
    QUrlQuery place;
    place.addQueryItem(QStringLiteral("new"), QStringLiteral("1"));
    QSignalSpy noted(&fixture.page, &RoomPage::noted);
    fixture.page.open(place);
    QVERIFY(!fixture.find<QDialog>("roomDialog"));
    QVERIFY(noted.last().first().toString().contains(QStringLiteral("read-only")));
}

#include "RoomDeletionTest.moc"
SIGNALBOX_TEST(RoomDeletionTest)
