// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomDialog.h"
#include "RoomsPageFixture.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/FieldRow.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

class RoomDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void mistakesAreSaidAtTheirFieldsBeforeAnythingIsSent();
    void whatTheApiRefusesStandsAtItsFieldAndNothingTypedIsLost();
    void aCreationWhoseAnswerGotLostIsFoundAndDone();
    void aCreationThatNeverArrivedLeavesTheDialogOpen();
    void enterSavesAndTheRoomIsInTheList();
    void aChangeSendsOnlyWhatChanged();
    void savingWithoutAChangeSendsNothing();
    void closingWithInputAsks();
    void escapeClosesWhatIsUntouched();
    void aRoomThatIsGoneIsSaidToBeGone();
    void aDialogBelongsToTheAccountThatItBeganWith();
    void codecsAreShownAndNotChanged();

private:
    QDialog *open(const char *action)
    {
        m_fixture->action(action)->trigger();
        return m_fixture->shown<RoomDialog>("roomDialog");
    }
    template <class Widget>
    Widget *part(const char *name) const
    {
        return m_fixture->shown<Widget>(name);
    }
    QString error(const char *name) const
    {
        auto *row = qobject_cast<FieldRow *>(part<QWidget>(name)->parentWidget());
        return row ? row->error() : QString();
    }
    void save() const { part<QPushButton>("saveRoom")->click(); }
    int sent(const char *method) const { return m_fixture->sandbox.requestCount(method, "/rooms"); }
    bool isDialogOpen() const { return m_fixture->shown<RoomDialog>("roomDialog") != nullptr; }
    QJsonObject lastBody() const
    {
        QByteArray body;
        for (const SandboxRequest &request : m_fixture->sandbox.requests()) {
            if (request.method != "GET")
                body = request.body;
        }
        return QJsonDocument::fromJson(body).object();
    }

    std::unique_ptr<RoomsPageFixture> m_fixture;
};

void RoomDialogTest::init()
{
    m_fixture = std::make_unique<RoomsPageFixture>();
    m_fixture->page.setDesk(m_fixture->desk.get());
    m_fixture->page.show();
    QTRY_VERIFY(m_fixture->isRead());
    m_fixture->table()->selectRow(0);
}

void RoomDialogTest::mistakesAreSaidAtTheirFieldsBeforeAnythingIsSent()
{
    QDialog *dialog = open("newRoom");
    part<QSpinBox>("roomLimit")->setValue(51);
    part<QLineEdit>("roomWebhook")->setText(QStringLiteral("example.com"));
    part<QSpinBox>("roomTimeout")->setValue(31);
    save();
    QVERIFY(dialog->isVisible());
    for (const char *name : {"roomName", "roomLimit", "roomWebhook", "roomTimeout"})
        QVERIFY2(!error(name).isEmpty(), name);
    QVERIFY(error("roomFailover").isEmpty());
    QCOMPARE(dialog->focusWidget(), part<QWidget>("roomName"));
    QCOMPARE(sent("POST"), 0);
    QTest::keyClicks(part<QLineEdit>("roomName"), QStringLiteral("D"));
    QVERIFY(error("roomName").isEmpty());
    QVERIFY(!error("roomLimit").isEmpty());
}

void RoomDialogTest::whatTheApiRefusesStandsAtItsFieldAndNothingTypedIsLost()
{
    QDialog *dialog = open("newRoom");
    const QString taken = m_fixture->name(3);
    part<QLineEdit>("roomName")->setText(taken);
    part<QLineEdit>("roomWebhook")->setText(QStringLiteral("https://example.com/hook"));
    save();
    QTRY_COMPARE(error("roomName"), QStringLiteral("It has already been taken."));
    QVERIFY(dialog->isVisible());
    QCOMPARE(part<QLineEdit>("roomWebhook")->text(), QStringLiteral("https://example.com/hook"));
    QVERIFY(!part<Banner>("roomTrouble"));
    // Mended, it is sent.
    part<QLineEdit>("roomName")->setText(taken + QStringLiteral(" 2"));
    save();
    QTRY_VERIFY(!isDialogOpen());
}

void RoomDialogTest::aCreationWhoseAnswerGotLostIsFoundAndDone()
{
    QVERIFY(m_fixture->sandbox.setFaults(
        R"([{"path": "/rooms$", "method": "POST", "do": "drop-after-body", "apply": true}])"));
    QVERIFY(open("newRoom"));
    part<QLineEdit>("roomName")->setText(QStringLiteral("Aa found"));
    save();
    QTRY_VERIFY(!isDialogOpen());
    QCOMPARE(m_fixture->rowNamed(QStringLiteral("Aa found")), 1);
    QCOMPARE(sent("POST"), 1);
}

void RoomDialogTest::aCreationThatNeverArrivedLeavesTheDialogOpen()
{
    QVERIFY(
        m_fixture->sandbox.setFaults(R"([{"path": "/rooms$", "method": "POST", "do": "drop-after-body"}])"));
    QDialog *dialog = open("newRoom");
    part<QLineEdit>("roomName")->setText(QStringLiteral("Aa lost"));
    save();
    QTRY_VERIFY(part<Banner>("roomTrouble"));
    QVERIFY(dialog->isVisible());
    QVERIFY(part<Banner>("roomTrouble")->text().contains(QStringLiteral("no room of this name")));
    QCOMPARE(part<QLineEdit>("roomName")->text(), QStringLiteral("Aa lost"));
    QCOMPARE(sent("POST"), 1);
}

void RoomDialogTest::enterSavesAndTheRoomIsInTheList()
{
    QSignalSpy noted(&m_fixture->page, &RoomPage::noted);
    QDialog *dialog = open("newRoom");
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(part<QLineEdit>("roomName"), QStringLiteral("Aa new"));
    QTest::keyClick(part<QLineEdit>("roomName"), Qt::Key_Return);
    QTRY_VERIFY(!isDialogOpen());
    const int row = m_fixture->rowNamed(QStringLiteral("Aa new"));
    QVERIFY(row >= 0);
    QCOMPARE(m_fixture->table()->selectedRowNumbers(), QList<int>{row});
    QCOMPARE(noted.last().first().toString(), QStringLiteral("Room “Aa new” created."));
    QCOMPARE(lastBody()[u"max_participants"].toInt(), 10);
}

void RoomDialogTest::aChangeSendsOnlyWhatChanged()
{
    const QString name = m_fixture->name(0);
    QVERIFY(open("editRoom"));
    QCOMPARE(part<QLineEdit>("roomName")->text(), name);
    part<QCheckBox>("roomRecording")->click();
    part<QSpinBox>("roomLimit")->setValue(33);
    save();
    QTRY_VERIFY(!isDialogOpen());
    const QStringList keys = lastBody().keys();
    QCOMPARE(keys, (QStringList{QStringLiteral("enable_recording"), QStringLiteral("max_participants")}));
    QCOMPARE(m_fixture->table()->model()->index(0, 2).data().toString(), QStringLiteral("33"));
}

void RoomDialogTest::savingWithoutAChangeSendsNothing()
{
    QVERIFY(open("editRoom"));
    save();
    QVERIFY(!isDialogOpen());
    QCOMPARE(sent("PATCH"), 0);
}

void RoomDialogTest::closingWithInputAsks()
{
    QDialog *dialog = open("newRoom");
    part<QLineEdit>("roomName")->setText(QStringLiteral("Half"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    m_fixture->shown<QPushButton>("roomQuestionNo")->click();
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    m_fixture->shown<QPushButton>("roomQuestionYes")->click();
    QTRY_VERIFY(!isDialogOpen());
    QCOMPARE(sent("POST"), 0);
}

void RoomDialogTest::escapeClosesWhatIsUntouched()
{
    QTest::keyClick(open("editRoom"), Qt::Key_Escape);
    QVERIFY(!isDialogOpen());
}

void RoomDialogTest::aRoomThatIsGoneIsSaidToBeGone()
{
    const QString id = m_fixture->id(0);
    QDialog *dialog = open("editRoom");
    QVERIFY(m_fixture->sandbox.setFaults(
        R"([{"path": "/rooms/", "method": "PATCH", "do": "status", "status": 404}])"));
    part<QSpinBox>("roomLimit")->setValue(33);
    save();
    QTRY_VERIFY(part<Banner>("roomTrouble"));
    QVERIFY(part<Banner>("roomTrouble")->text().contains(QStringLiteral("deleted meanwhile")));
    QVERIFY(dialog->isVisible());
    QVERIFY(m_fixture->id(0) != id);
}

void RoomDialogTest::aDialogBelongsToTheAccountThatItBeganWith()
{
    RoomsPageFixture other;
    other.page.hide();
    QVERIFY(open("newRoom"));
    part<QLineEdit>("roomName")->setText(QStringLiteral("Aa mine"));
    m_fixture->page.setDesk(other.desk.get());
    QTRY_VERIFY(m_fixture->isRead());
    save();
    QTRY_VERIFY(!isDialogOpen());
    QCOMPARE(m_fixture->sandbox.requestCount("POST", "/rooms"), 1);
    QCOMPARE(other.sandbox.requestCount("POST", "/rooms"), 0);
    QCOMPARE(m_fixture->rowNamed(QStringLiteral("Aa mine")), -1);
    m_fixture->page.setDesk(nullptr);
}

void RoomDialogTest::codecsAreShownAndNotChanged()
{
    QVERIFY(open("editRoom"));
    auto *codecs = part<QLineEdit>("roomCodecs");
    QVERIFY(codecs);
    QVERIFY(codecs->isReadOnly() && !codecs->text().isEmpty());
}

#include "RoomDialogTest.moc"
SIGNALBOX_TEST(RoomDialogTest)
