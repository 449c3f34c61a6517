// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxTimeline.h"

#include "faxes/FailureReason.h"
#include "faxes/FaxEventKind.h"

#include <QJsonDocument>

namespace {
using Mood = FaxStatus::Mood;

struct Words
{
    QString kind;
    const char *title;
    Mood mood;
};

const QList<Words> &table()
{
    static const QList<Words> words{
        {QStringLiteral("queued"), QT_TRANSLATE_NOOP("FaxTimeline", "Queued"), Mood::Waiting},
        {QStringLiteral("media.processed"), QT_TRANSLATE_NOOP("FaxTimeline", "Document converted"),
         Mood::Running},
        {QStringLiteral("originated"), QT_TRANSLATE_NOOP("FaxTimeline", "Dialling"), Mood::Running},
        {QStringLiteral("sending"), QT_TRANSLATE_NOOP("FaxTimeline", "Sending started"), Mood::Running},
        {QStringLiteral("delivered"), QT_TRANSLATE_NOOP("FaxTimeline", "Delivered"), Mood::Good},
        {QStringLiteral("failed"), QT_TRANSLATE_NOOP("FaxTimeline", "Failed"), Mood::Bad},
        {QStringLiteral("initiated"), QT_TRANSLATE_NOOP("FaxTimeline", "Call came in"), Mood::Running},
        {QStringLiteral("receiving"), QT_TRANSLATE_NOOP("FaxTimeline", "Receiving started"), Mood::Running},
        {QStringLiteral("media.processing"), QT_TRANSLATE_NOOP("FaxTimeline", "Document being converted"),
         Mood::Running},
        {QStringLiteral("received"), QT_TRANSLATE_NOOP("FaxTimeline", "Received"), Mood::Good},
        {FaxEventKind::kept, QT_TRANSLATE_NOOP("FaxTimeline", "Saved in the outbox"), Mood::Waiting},
        {FaxEventKind::waiting, QT_TRANSLATE_NOOP("FaxTimeline", "Waiting"), Mood::Waiting},
        {FaxEventKind::unconfirmed, QT_TRANSLATE_NOOP("FaxTimeline", "No clear answer: being looked for"),
         Mood::Doubtful},
        {FaxEventKind::absent, QT_TRANSLATE_NOOP("FaxTimeline", "Not there: sent again"), Mood::Doubtful},
        {FaxEventKind::accepted, QT_TRANSLATE_NOOP("FaxTimeline", "Accepted by Telnyx"), Mood::Running},
        {FaxEventKind::found, QT_TRANSLATE_NOOP("FaxTimeline", "Found at Telnyx"), Mood::Running},
        {FaxEventKind::refused, QT_TRANSLATE_NOOP("FaxTimeline", "Refused"), Mood::Bad},
        {FaxEventKind::cancelAsked, QT_TRANSLATE_NOOP("FaxTimeline", "Cancelling asked for"), Mood::Ended},
        {FaxEventKind::discarded, QT_TRANSLATE_NOOP("FaxTimeline", "Taken back before it was sent"),
         Mood::Ended},
        {FaxEventKind::sentTwice, QT_TRANSLATE_NOOP("FaxTimeline", "Sent twice: the later one is cancelled"),
         Mood::Doubtful},
    };
    return words;
}

bool isOwn(const FaxEvent &event)
{
    return event.kind.startsWith(u"own.");
}

// Events name a beginning where the fax object names a state: "fax.sending.started" is "sending".
QString kindOf(const QString &eventType)
{
    QString kind = eventType;
    if (kind.startsWith(u"fax."))
        kind = kind.sliced(4);
    if (kind.endsWith(u".started"))
        kind.chop(8);
    return kind;
}

bool isAbout(const WebhookDelivery &delivery, const QString &faxId)
{
    return delivery.payload[u"fax_id"].toString() == faxId;
}

FaxEvent supposed(const QString &kind, qint64 at, const QString &detail = {})
{
    FaxEvent event;
    event.kind = kind;
    event.at = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    event.detail = detail;
    event.source = FaxEvent::Source::Poll;
    return event;
}

// One event a state: the webhook's if there is one, because it knows when; else the first that was seen.
QList<FaxEvent> onePerState(const QList<FaxEvent> &events)
{
    QList<FaxEvent> kept;
    QHash<QString, qsizetype> places;
    for (const FaxEvent &event : events) {
        const auto place = places.constFind(event.kind);
        if (isOwn(event) || place == places.constEnd()) {
            places.insert(event.kind, kept.size());
            kept << event;
        } else if (event.source == FaxEvent::Source::Webhook &&
                   kept[*place].source != FaxEvent::Source::Webhook) {
            kept[*place] = event;
        }
    }
    return kept;
}
} // namespace

QString FaxTimeline::title(const QString &kind)
{
    for (const Words &words : table()) {
        if (words.kind == kind)
            return tr(words.title);
    }
    return kind;
}

// The detail of a webhook event is kept as JSON, so that its words follow the language of the window.
QString FaxTimeline::detailOf(const FaxEvent &event)
{
    const QJsonObject facts = QJsonDocument::fromJson(event.detail.toUtf8()).object();
    if (facts.isEmpty() && event.kind == u"failed" && !event.detail.isEmpty())
        return FailureReason::of(event.detail).lead;
    if (facts.isEmpty())
        return event.kind == FaxEventKind::sentTwice ? QString() : event.detail;
    QStringList parts;
    if (facts.contains(u"reason"))
        parts << FailureReason::of(facts[u"reason"].toString()).lead;
    if (facts.contains(u"pages"))
        parts << tr("%n page(s)", nullptr, facts[u"pages"].toInt());
    if (facts.contains(u"seconds"))
        parts << tr("%L1 s").arg(facts[u"seconds"].toInt());
    if (facts.contains(u"http") && facts.contains(u"ms"))
        parts << tr("webhook %1 in %L2 ms").arg(facts[u"http"].toInt()).arg(facts[u"ms"].toInteger());
    else if (facts.contains(u"http"))
        parts << tr("webhook %1").arg(facts[u"http"].toInt());
    return parts.join(QStringLiteral(" · "));
}

FaxStep FaxTimeline::stepOf(const FaxEvent &event)
{
    Mood mood = FaxStatus(event.kind).mood();
    for (const Words &words : table()) {
        if (words.kind == event.kind)
            mood = words.mood;
    }
    return {event.at, title(event.kind), detailOf(event), mood};
}

QList<FaxStep> FaxTimeline::steps(const FaxRow &row, const QList<FaxEvent> &events)
{
    QList<FaxEvent> all = events;
    if (!row.faxId.isEmpty()) {
        const QString first = row.inbound ? QStringLiteral("initiated") : QStringLiteral("queued");
        all << supposed(first, row.createdAt);
        if (!row.status.wire().isEmpty())
            all << supposed(row.status.wire(), row.updatedAt, row.failureReason);
    }
    all = onePerState(all);
    std::ranges::stable_sort(all, [](const FaxEvent &a, const FaxEvent &b) {
        if (a.at != b.at)
            return a.at < b.at;
        return FaxStatus(a.kind).rank() < FaxStatus(b.kind).rank();
    });
    QList<FaxStep> steps;
    for (const FaxEvent &event : all)
        steps << stepOf(event);
    return steps;
}

QList<FaxEvent> FaxTimeline::eventsOf(const QList<WebhookDelivery> &deliveries, const QUuid &account,
                                      const QString &faxId, const QUuid &job)
{
    QList<FaxEvent> events;
    for (const WebhookDelivery &delivery : deliveries) {
        if (!isAbout(delivery, faxId) || !delivery.eventAt.isValid())
            continue;
        QJsonObject facts;
        if (const QJsonValue reason = delivery.payload[u"failure_reason"]; reason.isString())
            facts[u"reason"] = reason;
        if (const QJsonValue pages = delivery.payload[u"page_count"]; pages.isDouble())
            facts[u"pages"] = pages;
        if (const QJsonValue seconds = delivery.payload[u"call_duration_secs"]; seconds.isDouble())
            facts[u"seconds"] = seconds;
        if (delivery.lastHttpStatus > 0)
            facts[u"http"] = delivery.lastHttpStatus;
        if (delivery.lastTook)
            facts[u"ms"] = qint64(delivery.lastTook->count());
        FaxEvent event{
            account, faxId, job, delivery.eventAt, kindOf(delivery.eventType), {}, FaxEvent::Source::Webhook};
        if (!facts.isEmpty())
            event.detail = QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
        events << event;
    }
    return events;
}

FaxTimeline::Facts FaxTimeline::factsIn(const QList<WebhookDelivery> &deliveries, const QString &faxId)
{
    Facts facts;
    for (const WebhookDelivery &delivery : deliveries) {
        if (!isAbout(delivery, faxId))
            continue;
        facts.pages = std::max(facts.pages, delivery.payload[u"page_count"].toInt(-1));
        facts.durationSeconds =
            std::max(facts.durationSeconds, delivery.payload[u"call_duration_secs"].toInt(-1));
    }
    return facts;
}
