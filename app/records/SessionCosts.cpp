// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/SessionCosts.h"

#include "api/ApiClient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <simdjson.h>

namespace {
namespace od = simdjson::ondemand;
using Cost = std::optional<Money>;
using Types = QHash<QString, QString>;

Outcome<Types> typesIn(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(QString::fromUtf8(body).toUtf8());
    // Other answers of the API come in an envelope; this one doesn't so far.
    const QJsonValue bare = document[u"record_types"];
    const QJsonValue listed = bare.isUndefined() ? document[u"data"].toObject()[u"record_types"] : bare;
    if (!listed.isArray())
        return failed(Failure::Kind::UnreadableReply, QStringLiteral("session analysis: no record types"));
    Types types;
    const QJsonArray entries = listed.toArray();
    for (const auto &entry : entries) {
        const QString name = entry.toObject()[u"record_type"].toString();
        const QJsonArray aliases = entry.toObject()[u"aliases"].toArray();
        for (const auto &alias : aliases)
            types.insert(alias.toString(), name);
    }
    // An alias never takes the place of a type of that name.
    for (const auto &entry : entries) {
        const QString name = entry.toObject()[u"record_type"].toString();
        types.insert(name, name);
    }
    types.remove(QString());
    return types;
}

// The digits as they came, whether as text or as a number; nothing for null and where there is none.
QString digitsOf(simdjson::simdjson_result<od::value> value)
{
    od::value found;
    if (value.get(found) != simdjson::SUCCESS)
        return {};
    std::string_view raw = found.raw_json_token();
    while (!raw.empty() && static_cast<unsigned char>(raw.back()) <= ' ')
        raw.remove_suffix(1);
    if (raw.size() >= 2 && raw.front() == '"')
        raw = raw.substr(1, raw.size() - 2);
    return raw == "null" ? QString() : QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
}

Outcome<Cost> costFrom(od::object cost, const char *amountName)
{
    const QString amount = digitsOf(cost[amountName]);
    if (amount.isEmpty())
        return Cost();
    const auto money = Money::parse(amount, digitsOf(cost["currency"]));
    if (!money)
        return failed(money.error());
    return Cost(*money);
}

Outcome<Cost> costIn(const QByteArray &body)
{
    QByteArray bytes = body;
    if (!simdjson::validate_utf8(bytes.constData(), static_cast<size_t>(bytes.size())))
        bytes = QString::fromUtf8(bytes).toUtf8();
    const simdjson::padded_string padded(bytes.constData(), static_cast<size_t>(bytes.size()));
    od::parser parser;
    od::document document;
    od::object answer;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS ||
        document.get_object().get(answer) != simdjson::SUCCESS)
        return failed(Failure::Kind::UnreadableReply, QStringLiteral("session analysis: no object"));
    od::object cost;
    if (answer["cost"].get_object().get(cost) == simdjson::SUCCESS) {
        const auto total = costFrom(cost, "total");
        if (!total || *total)
            return total;
    }
    // Without a total, what the session's first event has gathered is the same.
    od::object root;
    if (answer["root"].get_object().get(root) == simdjson::SUCCESS &&
        root["cost"].get_object().get(cost) == simdjson::SUCCESS)
        return costFrom(cost, "cumulative_cost");
    return Cost();
}
} // namespace

SessionCosts::SessionCosts(ApiClient *client, QObject *parent) : QObject(parent), m_client(client) {}

Call<Cost> *SessionCosts::of(const QString &recordType, const QString &event, const QDateTime &time)
{
    const auto known = m_known.constFind((m_types ? m_types->value(recordType) : QString()) + u'/' + event);
    if (known != m_known.cend())
        return settledCall<Cost>(this, *known);
    auto *call = new Deferred<Cost>(this);
    withTypes([this, guard = QPointer(call), recordType, event, time](const std::optional<Failure> &failure) {
        if (!guard || guard->isSettled())
            return;
        if (failure)
            return guard->settle(failed(*failure));
        const QString type = m_types->value(recordType);
        if (type.isEmpty())
            return guard->settle(Cost());
        ask(guard, type, event, time);
    });
    return call;
}

void SessionCosts::withTypes(Waiting use)
{
    if (m_types)
        return use(std::nullopt);
    m_waiting << std::move(use);
    if (m_waiting.size() > 1)
        return;
    m_client
        ->send(ApiRequest::get(QStringLiteral("getSessionAnalysisMetadata"),
                               {QStringLiteral("session_analysis"), QStringLiteral("metadata")}))
        ->then(this, [this](Outcome<ApiReply> reply) {
            if (!reply)
                return takeTypes(failed(std::move(reply.error())));
            runInBackground<Types>(this, [body = std::move(reply->body)] {
                return typesIn(body);
            })->then(this, [this](const Outcome<Types> &types) { takeTypes(types); });
        });
}

void SessionCosts::takeTypes(const Outcome<Types> &types)
{
    std::optional<Failure> failure;
    if (types)
        m_types = *types;
    else if (types.error().kind == Failure::Kind::NotFound)
        m_types.emplace(); // no session analysis for this account
    else
        failure = types.error();
    for (const Waiting &use : std::exchange(m_waiting, {}))
        use(failure);
}

void SessionCosts::ask(Deferred<Cost> *call, const QString &type, const QString &event, const QDateTime &time)
{
    Query query;
    query.add(QStringLiteral("max_depth"), qint64(1));
    query.add(QStringLiteral("expand"), QStringLiteral("none"));
    if (time.isValid())
        query.add(QStringLiteral("date_time"), time);
    auto *asking = m_client->send(ApiRequest::get(QStringLiteral("getSessionAnalysis"),
                                                  {QStringLiteral("session_analysis"), type, event}, query));
    call->follow(asking->then(call, [this, call, key = type + u'/' + event](Outcome<ApiReply> reply) {
        if (!reply && reply.error().kind == Failure::Kind::NotFound)
            return call->settle(Cost()); // not remembered: costs come some time after the session
        if (!reply)
            return call->settle(failed(std::move(reply.error())));
        auto *reading = runInBackground<Cost>(call, [body = std::move(reply->body)] { return costIn(body); });
        call->follow(reading->then(call, [this, call, key](Outcome<Cost> cost) {
            if (cost && *cost)
                m_known.insert(key, *cost);
            call->settle(std::move(cost));
        }));
    }));
}
