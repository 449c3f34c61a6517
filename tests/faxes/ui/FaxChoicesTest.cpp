// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/FaxChoices.h"
#include "FakeFaxDesk.h"
#include "support/TestMain.h"

#include <QTest>

using Action = FaxChoices::Action;

class FaxChoicesTest : public QObject
{
    Q_OBJECT
private slots:
    void exactlyTheFourStatesCanBeCancelled_data();
    void exactlyTheFourStatesCanBeCancelled();
    void aWaitingJobCanBeTakenOut();
    void whatWasAskedToStopIsNotCancelledAgain();
    void onlyWhatFitsIsHitAndCounted();
    void onlyOurOwnFailuresAreResent();
    void faxesUnderWayAreNotDeleted();
    void readOnlyAccountsSayWhyNothingCanBeDone();

private:
    static Account account(bool readOnly = false);
};

Account FaxChoicesTest::account(bool readOnly)
{
    FakeFaxDesk desk;
    Account account = desk.account();
    account.readOnly = readOnly;
    return account;
}

void FaxChoicesTest::exactlyTheFourStatesCanBeCancelled_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("can");
    for (const char *status : {"queued", "media.processed", "originated", "sending"})
        QTest::newRow(status) << QString::fromLatin1(status) << true;
    for (const char *status : {"delivered", "failed", "received", "receiving", "initiated", "gremlins", ""})
        QTest::newRow(*status ? status : "none") << QString::fromLatin1(status) << false;
}

void FaxChoicesTest::exactlyTheFourStatesCanBeCancelled()
{
    QFETCH(QString, status);
    QFETCH(bool, can);
    const FaxRow row = FakeFaxDesk::row(QStringLiteral("a"), status, QStringLiteral("+13125550147"));
    const FaxChoices choices(account(), {row});
    QCOMPARE(choices.can(Action::Cancel), can);
    QCOMPARE(choices.obstacle(Action::Cancel).isEmpty(), can);
}

void FaxChoicesTest::aWaitingJobCanBeTakenOut()
{
    FaxRow row = FakeFaxDesk::row(QStringLiteral("a"), QString(), QStringLiteral("+13125550147"));
    row.job = FaxRow::Job::Waiting;
    QVERIFY(FaxChoices(account(), {row}).can(Action::Cancel));
    row.job = FaxRow::Job::Unconfirmed;
    QVERIFY(!FaxChoices(account(), {row}).can(Action::Cancel));
}

void FaxChoicesTest::whatWasAskedToStopIsNotCancelledAgain()
{
    FaxRow row =
        FakeFaxDesk::row(QStringLiteral("a"), QStringLiteral("sending"), QStringLiteral("+13125550147"));
    row.cancelRequested = true;
    QVERIFY(!FaxChoices(account(), {row}).can(Action::Cancel));
}

void FaxChoicesTest::onlyWhatFitsIsHitAndCounted()
{
    const QString to = QStringLiteral("+13125550147");
    const FaxChoices choices(account(),
                             {FakeFaxDesk::row(QStringLiteral("a"), QStringLiteral("sending"), to),
                              FakeFaxDesk::row(QStringLiteral("b"), QStringLiteral("delivered"), to),
                              FakeFaxDesk::row(QStringLiteral("c"), QStringLiteral("queued"), to)});
    QCOMPARE(choices.hit(Action::Cancel).size(), 2);
    QVERIFY(choices.text(Action::Cancel).contains(u'2'));
    QCOMPARE(choices.hit(Action::Delete).size(), 1);
    QVERIFY(!choices.can(Action::Change)); // one at a time
}

void FaxChoicesTest::onlyOurOwnFailuresAreResent()
{
    FaxRow row =
        FakeFaxDesk::row(QStringLiteral("a"), QStringLiteral("failed"), QStringLiteral("+13125550147"));
    QVERIFY(FaxChoices(account(), {row}).can(Action::Resend));
    row.key = row.faxId; // sent by another program
    QVERIFY(!FaxChoices(account(), {row}).can(Action::Resend));
    row = FakeFaxDesk::row(QStringLiteral("a"), QStringLiteral("delivered"), QStringLiteral("+13125550147"));
    QVERIFY(!FaxChoices(account(), {row}).can(Action::Resend));
}

void FaxChoicesTest::faxesUnderWayAreNotDeleted()
{
    const FaxRow row =
        FakeFaxDesk::row(QStringLiteral("a"), QStringLiteral("sending"), QStringLiteral("+1312555"));
    const FaxChoices choices(account(), {row});
    QVERIFY(choices.obstacle(Action::Delete).contains(QStringLiteral("Cancel it first")));
}

void FaxChoicesTest::readOnlyAccountsSayWhyNothingCanBeDone()
{
    const FaxRow row =
        FakeFaxDesk::row(QStringLiteral("a"), QStringLiteral("queued"), QStringLiteral("+1312555"));
    const FaxChoices choices(account(true), {row});
    for (const Action action :
         {Action::Compose, Action::Cancel, Action::Resend, Action::Change, Action::Delete})
        QVERIFY(choices.obstacle(action).contains(QStringLiteral("read-only")));
}

SIGNALBOX_TEST(FaxChoicesTest)
#include "FaxChoicesTest.moc"
