// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/BalanceWatch.h"
#include "billing/BillingGroupApi.h"
#include "billing/Recharge.h"
#include "billing/Spend.h"
#include "billing/ui/BillingPage.h"
#include "billing/ui/BillingPane.h"
#include "journeys/WholeWindow.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>

/// Payment settings and billing groups are changed with keys alone, in the real window and against the
/// embedded server, which is asked what it really has.
class BillingWayTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void autoRechargeIsSimulatedAskedAboutAndSaved();
    void whatSomebodyElseSavedIsShownBeforeMine();
    void aGroupIsMadeRenamedAndDeleted();
    void anAlarmRingsWhereverTheOperatorLooks();
    void everyTabIsReachedByItsKey();

private:
    BillingPane *pane() const { return m_whole->pane<BillingPane>("billing"); }
    BillingDesk *desk() const { return pane()->desk(); }
    void open(const char *face);
    void retype(const char *field, const QString &text);
    std::optional<Money> thresholdAtServer() const;

    std::unique_ptr<WholeWindow> m_whole;
};

namespace {
constexpr int patience = 30'000;

Money usd(const char *amount)
{
    return *Money::parse(QString::fromLatin1(amount), u"USD");
}
} // namespace

void BillingWayTest::init()
{
    m_whole = std::make_unique<WholeWindow>();
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->isReady(), patience);
}

void BillingWayTest::cleanup()
{
    m_whole.reset();
}

void BillingWayTest::open(const char *face)
{
    QTRY_VERIFY_WITH_TIMEOUT(desk(), patience);
    m_whole->window->open(BillingPage::place(QLatin1String(face)));
    QCOMPARE(pane()->face(), QLatin1String(face));
    QTRY_VERIFY_WITH_TIMEOUT(desk()->balance()->now() && desk()->preferences(), patience);
}

void BillingWayTest::retype(const char *field, const QString &text)
{
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->find<QLineEdit>(field) && m_whole->find<QLineEdit>(field)->isEnabled(),
                             patience);
    m_whole->find<QLineEdit>(field)->setFocus();
    m_whole->press(Qt::Key_A, Qt::ControlModifier);
    m_whole->type(text);
}

std::optional<Money> BillingWayTest::thresholdAtServer() const
{
    const auto set = await(desk()->recharge()->read(QStringLiteral("USD")));
    return set ? set->threshold : std::nullopt;
}

void BillingWayTest::autoRechargeIsSimulatedAskedAboutAndSaved()
{
    open("recharge");
    QTRY_VERIFY_WITH_TIMEOUT(desk()->spend()->isRead() && !desk()->spend()->isReading(), patience);
    retype("rechargeThreshold", QStringLiteral("150"));
    retype("rechargeAmount", QStringLiteral("250"));
    m_whole->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->find<QWidget>("rechargeQuestionYes"), patience);
    QCOMPARE(m_whole->asked("PATCH", "/auto_recharge_prefs"), 0);
    m_whole->sayYes("rechargeQuestionYes");
    QTRY_COMPARE_WITH_TIMEOUT(m_whole->asked("PATCH", "/auto_recharge_prefs"), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk()->preferences()->threshold == usd("150"), patience);
    QVERIFY(thresholdAtServer() == usd("150"));
}

void BillingWayTest::whatSomebodyElseSavedIsShownBeforeMine()
{
    open("recharge");
    retype("rechargeThreshold", QStringLiteral("175"));
    RechargeWish theirs;
    theirs.threshold = usd("90");
    QVERIFY(await(desk()->recharge()->update(theirs, QStringLiteral("USD"))));
    m_whole->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->find<QWidget>("rechargeQuestionYes"), patience);
    m_whole->sayYes("rechargeQuestionYes");
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->find<QWidget>("rechargeSaveMine"), patience);
    QVERIFY(thresholdAtServer() == usd("90"));
    QCOMPARE(m_whole->asked("PATCH", "/auto_recharge_prefs"), 1);

    m_whole->find<QWidget>("rechargeSaveMine")->setFocus();
    m_whole->press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->find<QWidget>("rechargeQuestionYes"), patience);
    m_whole->sayYes("rechargeQuestionYes");
    QTRY_COMPARE_WITH_TIMEOUT(m_whole->asked("PATCH", "/auto_recharge_prefs"), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk()->preferences()->threshold == usd("175"), patience);
    QVERIFY(thresholdAtServer() == usd("175"));
}

void BillingWayTest::aGroupIsMadeRenamedAndDeleted()
{
    open("groups");
    const auto names = [this] {
        QStringList all;
        const auto groups = await(desk()->groups()->groups());
        for (const BillingGroup &group : groups.value_or(QList<BillingGroup>()))
            all << group.name;
        return all;
    };
    m_whole->press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->find<QLineEdit>("groupName"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->find<QLineEdit>("groupName")->hasFocus(), patience);
    m_whole->type(QStringLiteral("By keys alone"));
    m_whole->press(Qt::Key_Return);
    m_whole->backToWindow();
    QVERIFY(names().contains(QStringLiteral("By keys alone")));

    m_whole->find<QWidget>("groupsTable")->setFocus();
    m_whole->press(Qt::Key_F2);
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->find<QLineEdit>("groupName"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->find<QLineEdit>("groupName")->hasFocus(), patience);
    m_whole->type(QStringLiteral("By other keys"));
    m_whole->press(Qt::Key_Return);
    m_whole->backToWindow();
    QVERIFY(names().contains(QStringLiteral("By other keys")));

    m_whole->find<QWidget>("groupsTable")->setFocus();
    m_whole->press(Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->find<QWidget>("groupQuestionYes"), patience);
    QCOMPARE(m_whole->asked("DELETE", "/billing_groups"), 0);
    m_whole->sayYes("groupQuestionYes");
    QTRY_COMPARE_WITH_TIMEOUT(m_whole->asked("DELETE", "/billing_groups"), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!names().contains(QStringLiteral("By other keys")), patience);
}

void BillingWayTest::anAlarmRingsWhereverTheOperatorLooks()
{
    open("alarms");
    retype("alarmBalanceLimit", QStringLiteral("5,000"));
    m_whole->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(desk()->ringing().size(), 1, patience);
    QCOMPARE(pane()->alerts(), 1);
    m_whole->window->open(Destination::parse(QStringLiteral("faxes")));
    const QList<Alarm> standing = m_whole->space->bell()->standing();
    QCOMPARE(standing.size(), 1);
    QCOMPARE(standing.first().destination.pane, QStringLiteral("billing"));
    QVERIFY(standing.first().title.contains(QStringLiteral("USD")) ||
            standing.first().text.contains(QStringLiteral("USD")));

    open("alarms");
    m_whole->find<QCheckBox>("alarmBalanceOn")->setFocus();
    m_whole->press(Qt::Key_Space);
    QVERIFY(m_whole->space->bell()->standing().isEmpty());
}

void BillingWayTest::everyTabIsReachedByItsKey()
{
    open("balance");
    const QStringList faces{QStringLiteral("balance"), QStringLiteral("recharge"), QStringLiteral("groups"),
                            QStringLiteral("alarms")};
    for (int face = 0; face < faces.size(); ++face) {
        m_whole->press(Qt::Key_1 + face, Qt::AltModifier);
        QCOMPARE(pane()->face(), faces[face]);
        QVERIFY2(m_whole->hasNoKeyTwice(pane()), qPrintable(faces[face]));
    }
}

#include "BillingWayTest.moc"
SIGNALBOX_TEST(BillingWayTest)
