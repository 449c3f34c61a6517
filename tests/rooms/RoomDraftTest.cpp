// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomDraft.h"

#include "base/Failure.h"
#include "support/TestMain.h"

#include <QTest>

using Field = RoomDraft::Field;

class RoomDraftTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWrongIsKnownBeforeItIsSent_data();
    void whatIsWrongIsKnownBeforeItIsSent();
    void aNewRoomSendsWhatHasAValue();
    void aChangeSendsOnlyWhatDiffers();
    void anAddressIsTakenAwayByAnEmptyOne();
    void complaintsOfTheApiFindTheirField();

private:
    static RoomDraft draft()
    {
        RoomDraft draft;
        draft.name = QStringLiteral("Daily");
        return draft;
    }
    static Room room()
    {
        Room room;
        room.uniqueName = QStringLiteral("Daily");
        room.maxParticipants = 60; // more than may be given
        room.webhookUrl = QStringLiteral("https://example.com");
        room.webhookTimeoutSecs = 5;
        return room;
    }
};

void RoomDraftTest::whatIsWrongIsKnownBeforeItIsSent_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("isRight");
    const auto row = [](const char *name, Field field, const QVariant &value, bool isRight) {
        QTest::newRow(name) << static_cast<int>(field) << value << isRight;
    };
    row("a name", Field::Name, QStringLiteral("Daily"), true);
    row("blanks for a name", Field::Name, QStringLiteral("  "), false);
    row("two people", Field::Limit, 2, true);
    row("fifty people", Field::Limit, 50, true);
    row("one", Field::Limit, 1, false);
    row("too many", Field::Limit, 51, false);
    row("no webhook", Field::Webhook, QString(), true);
    row("https", Field::Webhook, QStringLiteral(" https://example.com/hook?a=b "), true);
    row("http", Field::Webhook, QStringLiteral("http://10.0.0.1:8080"), true);
    row("no scheme", Field::Webhook, QStringLiteral("example.com/hook"), false);
    row("another scheme", Field::Webhook, QStringLiteral("ftp://example.com"), false);
    row("no host", Field::Failover, QStringLiteral("https:///hook"), false);
    row("a blank within", Field::Failover, QStringLiteral("https://exa mple.com"), false);
    row("no timeout", Field::Timeout, QVariant(), true);
    row("at once", Field::Timeout, 0, true);
    row("half a minute", Field::Timeout, 30, true);
    row("too long", Field::Timeout, 31, false);
}

void RoomDraftTest::whatIsWrongIsKnownBeforeItIsSent()
{
    QFETCH(int, field);
    QFETCH(QVariant, value);
    QFETCH(bool, isRight);
    RoomDraft now = draft();
    switch (static_cast<Field>(field)) {
    case Field::Name:
        now.name = value.toString();
        break;
    case Field::Limit:
        now.limit = value.toInt();
        break;
    case Field::Webhook:
        now.webhook = value.toString();
        break;
    case Field::Failover:
        now.failover = value.toString();
        break;
    case Field::Timeout:
        now.timeout = value.isValid() ? std::optional(value.toInt()) : std::nullopt;
        break;
    case Field::Recording:
        break;
    }
    const QList<Field> wrong = isRight ? QList<Field>() : QList<Field>{static_cast<Field>(field)};
    QCOMPARE(now.troubles().keys(), wrong);
}

void RoomDraftTest::aNewRoomSendsWhatHasAValue()
{
    RoomDraft now = draft();
    now.name = QStringLiteral(" Daily ");
    const RoomWish wish = now.wish();
    QCOMPARE(wish.uniqueName.value(), QStringLiteral("Daily"));
    QCOMPARE(wish.maxParticipants.value(), 10);
    QVERIFY(!wish.webhookUrl && !wish.webhookFailoverUrl && !wish.webhookTimeoutSecs);
}

void RoomDraftTest::aChangeSendsOnlyWhatDiffers()
{
    RoomDraft now = RoomDraft::of(room());
    QCOMPARE(now.changesTo(room()), RoomWish());
    now.recording = true;
    now.timeout = 0;
    RoomWish wanted;
    wanted.enableRecording = true;
    wanted.webhookTimeoutSecs = 0;
    QCOMPARE(now.changesTo(room()), wanted);
}

void RoomDraftTest::anAddressIsTakenAwayByAnEmptyOne()
{
    RoomDraft now = RoomDraft::of(room());
    now.webhook.clear();
    QCOMPARE(now.changesTo(room()).webhookUrl, std::optional(QString()));
    QVERIFY(!draft().wish().webhookUrl);
}

void RoomDraftTest::complaintsOfTheApiFindTheirField()
{
    Failure failure = Failure::of(Failure::Kind::Rejected);
    Problem problem;
    problem.title = QStringLiteral("Unprocessable");
    problem.detail = QStringLiteral("It has already been taken.");
    problem.pointer = QStringLiteral("/data/unique_name");
    failure.problems << problem;
    QCOMPARE(RoomDraft::complaint(failure, Field::Name), problem.detail);
    QVERIFY(RoomDraft::complaint(failure, Field::Limit).isEmpty());
}

#include "RoomDraftTest.moc"
SIGNALBOX_TEST(RoomDraftTest)
