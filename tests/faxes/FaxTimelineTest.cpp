// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxTimeline.h"

#include "faxes/FailureReason.h"
#include "faxes/FaxEventKind.h"
#include "support/TestMain.h"

#include <QTest>

using namespace std::chrono_literals;

class FaxTimelineTest : public QObject
{
    Q_OBJECT
private slots:
    void lifeOfAFaxReadsInOrder();
    void stateKnownTwiceIsOneStepAtTheWebhooksTime();
    void firstAndLastStateStandThereThoughNobodySawThem();
    void unknownKindsAreShownAsTheyAre();
    void deliveriesOfOtherFaxesAreLeftOut();
    void factsComeFromTheWebhooks();

private:
    static QDateTime at(int second) { return QDateTime(QDate(2026, 3, 1), QTime(12, 0, second), Qt::UTC); }
    static FaxEvent event(const QString &kind, int second, FaxEvent::Source source = FaxEvent::Source::Poll)
    {
        return {{}, QStringLiteral("f"), {}, at(second), kind, {}, source};
    }
    static FaxRow row(const char *status, int updated)
    {
        FaxRow row;
        row.key = row.faxId = QStringLiteral("f");
        row.status = FaxStatus(QLatin1String(status));
        row.createdAt = at(1).toMSecsSinceEpoch();
        row.updatedAt = at(updated).toMSecsSinceEpoch();
        return row;
    }
    static WebhookDelivery delivery(const char *type, int second, const QJsonObject &payload)
    {
        return {QStringLiteral("d"),
                QStringLiteral("delivered"),
                QLatin1String(type),
                at(second),
                payload,
                1,
                200,
                84ms};
    }
    static QString told(const QList<FaxStep> &steps)
    {
        QStringList lines;
        for (const FaxStep &step : steps)
            lines << step.at.toString(QStringLiteral("ss ")) + step.title +
                         (step.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(step.detail));
        return lines.join(u'\n');
    }
};

void FaxTimelineTest::lifeOfAFaxReadsInOrder()
{
    const QList<FaxEvent> events{event(FaxEventKind::kept, 0, FaxEvent::Source::Own),
                                 event(FaxEventKind::accepted, 2, FaxEvent::Source::Own),
                                 event(QStringLiteral("sending"), 8), event(QStringLiteral("delivered"), 20)};
    QCOMPARE(told(FaxTimeline::steps(row("delivered", 20), events)),
             QStringLiteral("00 Saved in the outbox\n01 Queued\n02 Accepted by Telnyx\n08 Sending started\n"
                            "20 Delivered"));
}

void FaxTimelineTest::stateKnownTwiceIsOneStepAtTheWebhooksTime()
{
    FaxEvent webhook = event(QStringLiteral("sending"), 7, FaxEvent::Source::Webhook);
    webhook.detail = QStringLiteral(R"({"http":200,"ms":84,"pages":2})");
    const auto steps = FaxTimeline::steps(row("sending", 9), {event(QStringLiteral("sending"), 9), webhook});
    QCOMPARE(told(steps), QStringLiteral("01 Queued\n07 Sending started (2 page(s) · webhook 200 in 84 ms)"));
}

void FaxTimelineTest::firstAndLastStateStandThereThoughNobodySawThem()
{
    FaxRow failed = row("failed", 30);
    failed.failureReason = QStringLiteral("user_busy");
    const auto steps = FaxTimeline::steps(failed, {});
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[1].mood, FaxStatus::Mood::Bad);
    QCOMPARE(steps[1].detail, FailureReason::of(QStringLiteral("user_busy")).lead);
    FaxRow inbound = row("received", 30);
    inbound.inbound = true;
    QCOMPARE(told(FaxTimeline::steps(inbound, {})), QStringLiteral("01 Call came in\n30 Received"));
}

void FaxTimelineTest::unknownKindsAreShownAsTheyAre()
{
    const auto steps = FaxTimeline::steps(row("teleported", 5), {event(QStringLiteral("beamed"), 3)});
    QCOMPARE(told(steps), QStringLiteral("01 Queued\n03 beamed\n05 teleported"));
    QCOMPARE(steps[1].mood, FaxStatus::Mood::Doubtful);
}

void FaxTimelineTest::deliveriesOfOtherFaxesAreLeftOut()
{
    const QJsonObject ours{{QStringLiteral("fax_id"), QStringLiteral("f")}};
    const QJsonObject other{{QStringLiteral("fax_id"), QStringLiteral("g")}};
    const auto events = FaxTimeline::eventsOf(
        {delivery("fax.queued", 1, ours), delivery("fax.delivered", 2, other),
         delivery("fax.sending.started", 3, ours), delivery("fax.media.processed", 2, ours)},
        {}, QStringLiteral("f"), {});
    QStringList kinds;
    for (const FaxEvent &one : events)
        kinds << one.kind;
    QCOMPARE(kinds.join(u' '), QStringLiteral("queued sending media.processed"));
    QCOMPARE(events[0].at, at(1));
}

void FaxTimelineTest::factsComeFromTheWebhooks()
{
    const QJsonObject ours{{QStringLiteral("fax_id"), QStringLiteral("f")},
                           {QStringLiteral("page_count"), 3},
                           {QStringLiteral("call_duration_secs"), 41}};
    const QJsonObject bare{{QStringLiteral("fax_id"), QStringLiteral("f")}};
    const auto facts = FaxTimeline::factsIn(
        {delivery("fax.delivered", 9, ours), delivery("fax.queued", 1, bare)}, QStringLiteral("f"));
    QCOMPARE(facts.pages, 3);
    QCOMPARE(facts.durationSeconds, 41);
    QCOMPARE(FaxTimeline::factsIn({}, QStringLiteral("f")).pages, -1);
}

SIGNALBOX_TEST(FaxTimelineTest)
#include "FaxTimelineTest.moc"
