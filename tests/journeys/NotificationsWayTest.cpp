// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/WholeWindow.h"
#include "notifications/NotificationApi.h"
#include "notifications/NotificationBook.h"
#include "notifications/SettingsCommit.h"
#include "notifications/StagedSettings.h"
#include "notifications/ui/NotificationPage.h"
#include "notifications/ui/NotificationsPane.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QApplication>
#include <QLineEdit>

/// Settings are changed with keys alone, in the real window and against the embedded server, which fails in
/// the middle and is asked what it really has.
class NotificationsWayTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void faultsInTheMiddleOfACommitAreToldCellByCell();
    void whatSomebodyElseDidIsShownBeforeAnythingIsSent();
    void aSlowSettingIsFollowedUntilItIsInForce();
    void aChannelIsEditedWithKeys();
    void everyTabIsReachedByItsKey();

private:
    NotificationsPane *pane() const { return m_whole->pane<NotificationsPane>("notifications"); }
    NotificationsDesk *desk() const { return pane()->desk(); }
    const NotificationSetup &setup() const { return desk()->book()->setup(); }
    void open(const char *face);
    void chooseCell(const char *event, const char *condition, const char *destination);
    QString conditionOf(const char *event, const char *condition) const;
    QString channelTo(const char *destination) const;
    /// What the server has for a cell now, asked of it: "enabled", or nothing.
    QStringList truthAt(const char *event, const char *condition, const char *destination) const;
    QList<CommitStep::State> states() const;

    std::unique_ptr<WholeWindow> m_whole;
};

namespace {
constexpr const char *mail = "operations@harbor-clinic.example";
constexpr const char *sms = "+13125550142";
constexpr const char *hook = "https://hooks.harbor-clinic.example/telnyx/alerts";
constexpr int patience = 20'000;
} // namespace

void NotificationsWayTest::init()
{
    SandboxOptions options;
    options.pace = 40;
    m_whole = std::make_unique<WholeWindow>(options);
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->isReady(), patience);
}

void NotificationsWayTest::cleanup()
{
    m_whole.reset();
}

void NotificationsWayTest::open(const char *face)
{
    QTRY_VERIFY_WITH_TIMEOUT(desk(), patience);
    m_whole->window->open(NotificationPage::place(QLatin1String(face)));
    QCOMPARE(pane()->face(), QLatin1String(face));
    QTRY_VERIFY_WITH_TIMEOUT(desk()->book()->isRead(), patience);
}

QString NotificationsWayTest::conditionOf(const char *event, const char *condition) const
{
    for (const NotificationCondition &each : setup().conditions) {
        const NotificationEvent *of = setup().event(each.eventId);
        if (of && of->name == QLatin1String(event) && each.name == QLatin1String(condition))
            return each.id;
    }
    qFatal("no such condition: %s", event);
}

QString NotificationsWayTest::channelTo(const char *destination) const
{
    for (const NotificationChannel &channel : setup().channels) {
        if (channel.destination == QLatin1String(destination))
            return channel.id;
    }
    qFatal("no such channel: %s", destination);
}

void NotificationsWayTest::chooseCell(const char *event, const char *condition, const char *destination)
{
    m_whole->window->open(NotificationPage::place(
        QStringLiteral("matrix"), {{QStringLiteral("condition"), conditionOf(event, condition)},
                                   {QStringLiteral("channel"), channelTo(destination)}}));
    QVERIFY(m_whole->find<QWidget>("matrixCells")->isVisible());
    m_whole->find<QWidget>("matrixCells")->setFocus();
}

QStringList NotificationsWayTest::truthAt(const char *event, const char *condition,
                                          const char *destination) const
{
    NotificationFilter filter;
    filter.conditionId = conditionOf(event, condition);
    const auto settings = await(desk()->api()->settings(filter));
    QStringList states;
    for (const NotificationSetting &setting : settings.value_or(QList<NotificationSetting>())) {
        if (setting.key.channelId == channelTo(destination))
            states << setting.status.wire();
    }
    return states;
}

QList<CommitStep::State> NotificationsWayTest::states() const
{
    QList<CommitStep::State> all;
    for (const CommitStep &step : desk()->commit()->steps())
        all << step.state;
    return all;
}

void NotificationsWayTest::faultsInTheMiddleOfACommitAreToldCellByCell()
{
    open("matrix");
    chooseCell("API key created", "by anybody", mail);
    m_whole->press(Qt::Key_Space);
    chooseCell("API key created", "by anybody", sms);
    m_whole->press(Qt::Key_Space);
    chooseCell("Balance below threshold", "credit limit in use", hook);
    m_whole->press(Qt::Key_Space);
    chooseCell("Daily spend limit reached", "on any outbound profile", hook);
    m_whole->press(Qt::Key_Space);
    QCOMPARE(desk()->staged()->diff().adds.size(), 3);
    QCOMPARE(desk()->staged()->diff().removals.size(), 1);
    QCOMPARE(m_whole->asked("POST", "/notification_settings"), 0);

    // One answer gets lost after the server took it, the next one is refused.
    QVERIFY(m_whole->sandbox().setFaults(R"([
        {"path": "/notification_settings$", "method": "POST", "skip": 1, "do": "status", "status": 500, "apply": true},
        {"path": "/notification_settings$", "method": "POST", "skip": 1, "do": "status", "status": 422}])"));
    m_whole->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(desk()->commit()->steps().size() == 4 && !desk()->commit()->isRunning(),
                             patience);
    using State = CommitStep::State;
    QCOMPARE(states().count(State::Settled), 3);
    QCOMPARE(states().count(State::Failed), 1);
    QCOMPARE(m_whole->asked("POST", "/notification_settings"), 3);
    QCOMPARE(pane()->alerts(), 1);
    // What it says is what the server has: two of the three are on, the removal is off.
    int on = 0;
    on += static_cast<int>(truthAt("API key created", "by anybody", mail).size());
    on += static_cast<int>(truthAt("API key created", "by anybody", sms).size());
    on += static_cast<int>(truthAt("Balance below threshold", "credit limit in use", hook).size());
    QCOMPARE(on, 2);
    QVERIFY(truthAt("Daily spend limit reached", "on any outbound profile", hook).isEmpty());

    m_whole->find<QWidget>("stepRetry")->setFocus();
    m_whole->press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(states().count(State::Settled), 4, patience);
    QCOMPARE(m_whole->asked("POST", "/notification_settings"), 4);
    QCOMPARE(truthAt("API key created", "by anybody", mail), QStringList(QStringLiteral("enabled")));
    QCOMPARE(truthAt("API key created", "by anybody", sms), QStringList(QStringLiteral("enabled")));
    QCOMPARE(truthAt("Balance below threshold", "credit limit in use", hook),
             QStringList(QStringLiteral("enabled")));
    QCOMPARE(pane()->alerts(), 0);
}

void NotificationsWayTest::whatSomebodyElseDidIsShownBeforeAnythingIsSent()
{
    open("matrix");
    chooseCell("Daily spend limit reached", "on any outbound profile", hook);
    m_whole->press(Qt::Key_Space);
    QCOMPARE(desk()->staged()->diff().removals.size(), 1);
    const QString id = desk()->staged()->diff().removals.first();
    chooseCell("API key created", "by anybody", mail);
    m_whole->press(Qt::Key_Space);

    QVERIFY(await(desk()->api()->removeSetting(id)));
    m_whole->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->find<QWidget>("movedGoOn"), patience);
    QCOMPARE(m_whole->asked("POST", "/notification_settings"), 0);
    m_whole->sayYes("movedGoOn");
    QTRY_VERIFY_WITH_TIMEOUT(!desk()->commit()->steps().isEmpty() && !desk()->commit()->isRunning(),
                             patience);
    QCOMPARE(m_whole->asked("POST", "/notification_settings"), 1);
    QCOMPARE(m_whole->asked("DELETE", "/notification_settings"), 1);
    QCOMPARE(truthAt("API key created", "by anybody", mail), QStringList(QStringLiteral("enabled")));
}

void NotificationsWayTest::aSlowSettingIsFollowedUntilItIsInForce()
{
    open("matrix");
    m_whole->sandbox().holdSettings(true);
    chooseCell("10DLC campaign suspended", "any campaign", sms);
    m_whole->press(Qt::Key_Space);
    m_whole->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(states(), QList<CommitStep::State>{CommitStep::State::Under}, patience);
    // Taken isn't in force: the cell doesn't say so before the server does.
    QCOMPARE(desk()->commit()->steps().first().status.phase(), SettingStatus::Phase::TurningOn);
    QVERIFY(desk()->commit()->isRunning());
    m_whole->sandbox().holdSettings(false);
    QTRY_COMPARE_WITH_TIMEOUT(states(), QList<CommitStep::State>{CommitStep::State::Settled}, patience);
    QCOMPARE(truthAt("10DLC campaign suspended", "any campaign", sms),
             QStringList(QStringLiteral("enabled")));
}

void NotificationsWayTest::aChannelIsEditedWithKeys()
{
    open("channels");
    m_whole->window->open(
        NotificationPage::place(QStringLiteral("channels"), {{QStringLiteral("channel"), channelTo(hook)}}));
    m_whole->find<QWidget>("channelsTable")->setFocus();
    m_whole->press(Qt::Key_F2);
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->find<QLineEdit>("channelDestination"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->find<QLineEdit>("channelDestination")->hasFocus(), patience);
    m_whole->type(QStringLiteral("https://hooks.harbor-clinic.example/b"));
    m_whole->press(Qt::Key_Return);
    m_whole->backToWindow();
    QCOMPARE(m_whole->asked("PATCH", "/notification_channels"), 1);
    QCOMPARE(channelTo("https://hooks.harbor-clinic.example/b").size(), 36);
}

void NotificationsWayTest::everyTabIsReachedByItsKey()
{
    open("matrix");
    const QStringList faces{QStringLiteral("matrix"),   QStringLiteral("settings"),
                            QStringLiteral("channels"), QStringLiteral("profiles"),
                            QStringLiteral("coverage"), QStringLiteral("file")};
    for (int face = 0; face < faces.size(); ++face) {
        m_whole->press(Qt::Key_1 + face, Qt::AltModifier);
        QCOMPARE(pane()->face(), faces[face]);
        QVERIFY2(m_whole->hasNoKeyTwice(pane()), qPrintable(faces[face]));
    }
}

#include "NotificationsWayTest.moc"
SIGNALBOX_TEST(NotificationsWayTest)
