// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/CompositionDialog.h"

#include "CompositionServer.h"
#include "rooms/LayoutBoard.h"
#include "rooms/ui/LayoutEditor.h"
#include "rooms/ui/SessionPicker.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using Trouble = ScriptedAnswer::Trouble;

/// A new composition: what is asked, and that nothing of it is lost when that fails.
class CompositionDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void itBeginsWithAllOfTheSession();
    void recentSessionsArePickedByName();
    void anyOtherSessionGoesByItsId();
    void whatIsDrawnIsSent();
    void refusedFieldsAreMarkedAndNothingIsLost();
    void unclearOnesAreFoundAndNotSentTwice();
    void unclearOnesThatAreNotThereAreSaidAndKept();
    void olderTwinsAreNotTakenForIt();
    void processingRecordingsAreSaid();
    void anotherSessionsRecordingsAreStrangers();
    void closingAsksWhereSomethingWasChanged();
    void aReadOnlyAccountSaysSo();
    void itKeepsToItsAccount();

private:
    void open(const QSet<QString> &known = {});
    template <class Widget>
    Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    LayoutBoard *board() const { return m_dialog->editor()->board(); }
    bool isReady() const
    {
        return QTest::qWaitFor([this] { return m_dialog->obstacle().isEmpty(); });
    }
    bool hasFailed() const
    {
        return QTest::qWaitFor([this] { return !find<Banner>("compositionFailure")->isHidden(); });
    }
    QPushButton *question(const char *name) const { return find<QPushButton>(name); }

    std::unique_ptr<CompositionServer> m_server;
    QPointer<CompositionDialog> m_dialog;
};

void CompositionDialogTest::init()
{
    m_server = std::make_unique<CompositionServer>();
    open();
}

void CompositionDialogTest::cleanup()
{
    delete m_dialog;
    m_server.reset();
}

void CompositionDialogTest::open(const QSet<QString> &known)
{
    delete m_dialog;
    m_dialog = new CompositionDialog(m_server->desk.get(), known);
    m_dialog->show();
}

void CompositionDialogTest::itBeginsWithAllOfTheSession()
{
    QVERIFY(!m_dialog->obstacle().isEmpty());
    QVERIFY(!find<QPushButton>("createComposition")->isEnabled());
    m_dialog->setSession(m_server->session);
    QVERIFY(isReady());
    QCOMPARE(board()->layout().regions().size(), 1);
    QCOMPARE(board()->namesIn(0),
             (QStringList{QStringLiteral("Lena"), QStringLiteral("Oswald"), QStringLiteral("Priya N.")}));
    // Nothing was changed by hand: it closes without a question.
    m_dialog->reject();
    QVERIFY(m_dialog->isHidden());
}

void CompositionDialogTest::recentSessionsArePickedByName()
{
    auto *picker = find<SessionPicker>("compositionSession");
    QTRY_COMPARE(picker->count(), 1);
    QTRY_VERIFY(picker->itemText(0).startsWith(QStringLiteral("stand-up")));
    picker->setCurrentIndex(0);
    emit picker->activated(0);
    QCOMPARE(picker->session(), m_server->session);
    QVERIFY(isReady());
}

void CompositionDialogTest::anyOtherSessionGoesByItsId()
{
    auto *picker = find<SessionPicker>("compositionSession");
    picker->lineEdit()->clear();
    QTest::keyClicks(picker->lineEdit(), QStringLiteral("not an id"));
    QTest::keyClick(picker->lineEdit(), Qt::Key_Return);
    QVERIFY(!picker->obstacle().isEmpty());
    picker->lineEdit()->clear();
    QTest::keyClicks(picker->lineEdit(), QStringLiteral(" ") + m_server->otherSession);
    QTest::keyClick(picker->lineEdit(), Qt::Key_Return);
    QCOMPARE(picker->session(), m_server->otherSession);
    QVERIFY(isReady());
    QCOMPARE(board()->knownSources().size(), 1);
}

void CompositionDialogTest::whatIsDrawnIsSent()
{
    QSignalSpy created(m_dialog, &CompositionDialog::created);
    m_dialog->setSession(m_server->session);
    QVERIFY(isReady());
    find<QPushButton>("presetInset")->click();
    find<QSpinBox>("compositionHeight")->setValue(360);
    find<QSpinBox>("compositionWidth")->setValue(640);
    find<QPushButton>("compositionWebhooks")->click();
    QTest::keyClicks(find<QLineEdit>("compositionWebhook"), QStringLiteral("example.com"));
    QVERIFY(!find<QPushButton>("createComposition")->isEnabled());
    find<QLineEdit>("compositionWebhook")->clear();
    QTest::keyClicks(find<QLineEdit>("compositionWebhook"), QStringLiteral("https://example.com/done"));
    find<QSpinBox>("compositionTimeout")->setValue(7);
    find<QPushButton>("copyLayout")->click();
    find<QPushButton>("createComposition")->click();
    QTRY_COMPARE(created.size(), 1);
    QVERIFY(m_dialog.isNull() || m_dialog->isHidden());
    const QJsonObject body = m_server->posted();
    QCOMPARE(body[u"session_id"].toString(), m_server->session);
    QCOMPARE(body[u"resolution"].toString(), QStringLiteral("640x360"));
    QCOMPARE(body[u"webhook_event_url"].toString(), QStringLiteral("https://example.com/done"));
    QCOMPARE(body[u"webhook_timeout_secs"].toInt(), 7);
    const QJsonObject layout = body[u"video_layout"].toObject();
    QCOMPARE(layout[u"main"].toObject()[u"width"].toInt(), 640);
    QCOMPARE(layout[u"inset"].toObject()[u"z_pos"].toInt(), 1);
    QCOMPARE(layout[u"main"].toObject()[u"video_sources"].toArray(), QJsonArray{CompositionServer::idOf(12)});
    QCOMPARE(QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8())
                 .object()[u"video_layout"]
                 .toObject(),
             layout);
}

void CompositionDialogTest::refusedFieldsAreMarkedAndNothingIsLost()
{
    m_server->onPost = [] {
        return ScriptedAnswer::json(422, R"({"errors":[
            {"code":"10004","title":"Wrong","detail":"No such place","source":{"pointer":"/video_layout/inset/x_pos"}},
            {"code":"10004","title":"Wrong","detail":"Not reached","source":{"pointer":"/webhook_event_url"}},
            {"code":"10004","title":"Wrong","detail":"Over","source":{"pointer":"/session_id"}}]})");
    };
    m_dialog->setSession(m_server->session);
    QVERIFY(isReady());
    find<QPushButton>("presetInset")->click();
    QTest::keyClicks(find<QLineEdit>("compositionWebhook"), QStringLiteral("https://example.com/done"));
    const CompositionWish before = m_dialog->wish();
    find<QPushButton>("createComposition")->click();
    QVERIFY(hasFailed());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->wish(), before);
    QCOMPARE(board()->currentRegion()->name, QStringLiteral("inset"));
    QVERIFY(find<QSpinBox>("regionX")->property("wrong").toBool());
    QCOMPARE(find<QSpinBox>("regionX")->accessibleDescription(), QStringLiteral("No such place"));
    QVERIFY(find<QLineEdit>("compositionWebhook")->isVisible());
    QCOMPARE(find<QLineEdit>("compositionWebhook")->accessibleDescription(), QStringLiteral("Not reached"));
    QCOMPARE(find<SessionPicker>("compositionSession")->accessibleDescription(), QStringLiteral("Over"));
    // It can be sent again once something was changed.
    m_server->onPost = nullptr;
    QSignalSpy created(m_dialog, &CompositionDialog::created);
    find<QSpinBox>("regionX")->setValue(20);
    QVERIFY(!find<QSpinBox>("regionX")->property("wrong").toBool());
    find<QLineEdit>("compositionWebhook")->clear();
    QTest::keyClicks(find<QLineEdit>("compositionWebhook"), QStringLiteral("https://example.com/2"));
    find<QPushButton>("createComposition")->click();
    QTRY_COMPARE(created.size(), 1);
}

void CompositionDialogTest::unclearOnesAreFoundAndNotSentTwice()
{
    QString made;
    m_server->onPost = [this, &made] {
        const QByteArray asked = board()->layout().json().toUtf8();
        made = m_server->add(QStringLiteral("enqueued"), QJsonDocument::fromJson(asked).object());
        return ScriptedAnswer::of(Trouble::DropAfterBody);
    };
    QSignalSpy created(m_dialog, &CompositionDialog::created);
    m_dialog->setSession(m_server->session);
    QVERIFY(isReady());
    find<QPushButton>("presetSpeaker")->click();
    find<QPushButton>("createComposition")->click();
    QTRY_COMPARE(m_server->asked("POST", "/room_compositions"), 1);
    QVERIFY(QTest::qWaitFor([&] {
        m_server->clock.advance(std::chrono::milliseconds(1));
        return created.size() == 1;
    }));
    QCOMPARE(created[0][0].value<RoomComposition>().id, made);
    QCOMPARE(m_server->asked("POST", "/room_compositions"), 1);
}

void CompositionDialogTest::unclearOnesThatAreNotThereAreSaidAndKept()
{
    m_server->onPost = [] { return ScriptedAnswer::of(Trouble::DropAfterBody); };
    m_dialog->setSession(m_server->session);
    QVERIFY(isReady());
    const CompositionWish before = m_dialog->wish();
    find<QPushButton>("createComposition")->click();
    QVERIFY(QTest::qWaitFor([&] {
        m_server->clock.advance(std::chrono::seconds(1));
        return !find<Banner>("compositionFailure")->isHidden();
    }));
    QCOMPARE(find<Banner>("compositionFailure")->tone(), Tone::Doubtful);
    QCOMPARE(m_server->asked("POST", "/room_compositions"), 1);
    QCOMPARE(m_server->asked("GET", "/room_compositions"), 3);
    QCOMPARE(m_dialog->wish(), before);
    QVERIFY(find<QPushButton>("createComposition")->isEnabled());
}

void CompositionDialogTest::olderTwinsAreNotTakenForIt()
{
    QString twin;
    m_server->onPost = [] { return ScriptedAnswer::of(Trouble::DropAfterBody); };
    m_dialog->setSession(m_server->session);
    QVERIFY(isReady());
    const QJsonDocument layout = QJsonDocument::fromJson(board()->layout().json().toUtf8());
    twin = m_server->add(QStringLiteral("completed"), layout.object());
    open({twin});
    m_dialog->setSession(m_server->session);
    QVERIFY(isReady());
    QSignalSpy created(m_dialog, &CompositionDialog::created);
    find<QPushButton>("createComposition")->click();
    QVERIFY(QTest::qWaitFor([&] {
        m_server->clock.advance(std::chrono::seconds(1));
        return created.size() > 0 || !find<Banner>("compositionFailure")->isHidden();
    }));
    QCOMPARE(created.size(), 0);
}

void CompositionDialogTest::processingRecordingsAreSaid()
{
    m_server->recordingStatus = QStringLiteral("processing");
    m_dialog->setSession(m_server->session);
    QVERIFY(isReady());
    auto *banner = find<Banner>("compositionSources");
    QVERIFY(!banner->isHidden());
    QCOMPARE(banner->tone(), Tone::Doubtful);
    m_server->recordingStatus = QStringLiteral("completed");
    banner->findChildren<QPushButton *>().constLast()->click();
    QTRY_VERIFY(banner->isHidden() && m_dialog->obstacle().isEmpty());
}

void CompositionDialogTest::anotherSessionsRecordingsAreStrangers()
{
    m_dialog->setSession(m_server->session);
    QVERIFY(isReady());
    find<QPushButton>("presetSpeaker")->click();
    QVERIFY(m_dialog->obstacle().isEmpty());
    m_dialog->setSession(m_server->otherSession);
    QTRY_COMPARE(board()->knownSources().size(), 1);
    QVERIFY(!m_dialog->obstacle().isEmpty());
    QCOMPARE(board()->layout().regions().size(), 2);
    find<QPushButton>("presetGrid")->click();
    QVERIFY(m_dialog->obstacle().isEmpty());
}

void CompositionDialogTest::closingAsksWhereSomethingWasChanged()
{
    m_dialog->setSession(m_server->session);
    QVERIFY(isReady());
    find<QPushButton>("presetSpeaker")->click();
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    question("roomQuestionNo")->click();
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY(!question("roomQuestionYes"));
    find<QPushButton>("cancelComposition")->click();
    question("roomQuestionYes")->click();
    QVERIFY(!m_dialog || m_dialog->isHidden());
    QCOMPARE(m_server->asked("POST", ""), 0);
}

void CompositionDialogTest::aReadOnlyAccountSaysSo()
{
    delete m_dialog;
    m_server = std::make_unique<CompositionServer>(true);
    open();
    m_dialog->setSession(m_server->session);
    QTRY_COMPARE(board()->knownSources().size(), 3);
    QVERIFY(!find<QPushButton>("createComposition")->isEnabled());
    QVERIFY(m_dialog->obstacle().contains(QStringLiteral("read-only")));
    m_dialog->create();
    QCOMPARE(m_server->asked("POST", ""), 0);
}

void CompositionDialogTest::itKeepsToItsAccount()
{
    m_dialog->setSession(m_server->session);
    QVERIFY(isReady());
    find<QPushButton>("presetSpeaker")->click();
    m_server->desk.reset();
    QVERIFY(!m_dialog || m_dialog->isHidden());
}

#include "CompositionDialogTest.moc"
SIGNALBOX_TEST(CompositionDialogTest)
