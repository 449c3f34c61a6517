// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionApi.h"

#include "api/ApiClient.h"
#include "sessions/SessionAdvice.h"
#include "sessions/SessionReader.h"

#include <algorithm>

namespace {
ApiRequest requestOf(const SessionAddress &address, int depth, SessionApi::Expand expand)
{
    Query query;
    query.add(QStringLiteral("max_depth"), qint64(std::clamp(depth, 1, SessionApi::deepest)));
    query.add(QStringLiteral("include_children"), QStringLiteral("true"));
    query.add(QStringLiteral("expand"),
              expand == SessionApi::Expand::Record ? QStringLiteral("record") : QStringLiteral("none"));
    if (!address.time.isEmpty())
        query.add(QStringLiteral("date_time"), address.time);
    return ApiRequest::get(QStringLiteral("getSessionAnalysis"),
                           {QStringLiteral("session_analysis"), address.type, address.event}, query);
}

Failure elsewhere()
{
    Failure failure = Failure::of(Failure::Kind::Rejected, QStringLiteral("links.self is of another origin"));
    failure.what = SessionApi::tr("The link to this event leads somewhere else than this account. It was not "
                                  "followed.");
    return failure;
}
} // namespace

SessionApi::SessionApi(ApiClient *client, QObject *parent) : QObject(parent), m_client(client) {}

Call<SessionSchema> *SessionApi::schema()
{
    auto *call = new Deferred<SessionSchema>(this);
    auto *asking =
        m_client->send(ApiRequest::get(QStringLiteral("getSessionAnalysisMetadata"),
                                       {QStringLiteral("session_analysis"), QStringLiteral("metadata")}));
    call->follow(asking->then(call, [call](Outcome<ApiReply> reply) {
        if (!reply)
            return call->settle(failed(SessionAdvice::of(std::move(reply.error()), {})));
        auto *reading =
            runInBackground<SessionSchema>(call, [body = reply->body] { return SessionSchema::parse(body); });
        reading->then(call, [call](Outcome<SessionSchema> schema) { call->settle(std::move(schema)); });
    }));
    return call;
}

Call<int> *SessionApi::recommendedDepth(const QString &type)
{
    auto *call = new Deferred<int>(this);
    auto *asking = m_client->send(
        ApiRequest::get(QStringLiteral("getSessionAnalysisRecordTypeMetadata"),
                        {QStringLiteral("session_analysis"), QStringLiteral("metadata"), type}));
    call->follow(asking->then(call, [call, type](Outcome<ApiReply> reply) {
        if (reply)
            call->settle(SessionSchema::parseDepth(reply->body));
        else
            call->settle(failed(SessionAdvice::of(std::move(reply.error()), {type, {}, {}})));
    }));
    return call;
}

Call<SessionTreePtr> *SessionApi::session(const SessionAddress &address, int depth, Expand expand)
{
    return ask(address, depth, expand, [depth](QByteArray body) {
        return SessionReader::read(std::move(body), std::clamp(depth, 1, deepest));
    });
}

Call<SessionTreePtr> *SessionApi::deeper(const SessionTreePtr &tree, int node, int depth)
{
    SessionAddress address = tree->address(node);
    if (const QString link = tree->selfLink(node); !link.isEmpty()) {
        const QUrl own = m_client->ownLink(link);
        const auto linked = own.isValid() ? SessionAddress::fromLink(own.toString()) : std::nullopt;
        if (!linked)
            return settledCall<SessionTreePtr>(this, failed(elsewhere()));
        address.type = linked->type;
        address.event = linked->event;
    }
    const Expand expand = tree->hasRecords() ? Expand::Record : Expand::None;
    return ask(address, depth, expand, [tree, node, depth](QByteArray body) {
        return SessionReader::deepened(*tree, node, std::move(body), std::clamp(depth, 1, deepest));
    });
}

Call<SessionTreePtr> *SessionApi::ask(const SessionAddress &address, int depth, Expand expand,
                                      std::function<Outcome<SessionTree>(QByteArray)> read)
{
    auto *call = new Deferred<SessionTreePtr>(this);
    auto *asking = m_client->send(requestOf(address, depth, expand));
    connect(asking, &CallBase::progressed, call, &CallBase::progressed);
    call->follow(asking->then(call, [call, address, read = std::move(read)](Outcome<ApiReply> reply) {
        if (!reply)
            return call->settle(failed(SessionAdvice::of(std::move(reply.error()), address)));
        auto *reading = runInBackground<SessionTreePtr>(
            call, [body = std::move(reply->body), read]() mutable -> Outcome<SessionTreePtr> {
                auto tree = read(std::move(body));
                if (!tree)
                    return failed(std::move(tree.error()));
                return std::make_shared<const SessionTree>(std::move(*tree));
            });
        reading->then(call, [call](Outcome<SessionTreePtr> tree) { call->settle(std::move(tree)); });
    }));
    return call;
}

QString SessionApi::curl(const SessionAddress &address, int depth, Expand expand) const
{
    const ApiRequest request = requestOf(address, depth, expand);
    QUrl url = m_client->account().apiBase;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const QString &segment : request.path)
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    url.setPath(path, QUrl::TolerantMode);
    return QStringLiteral("curl -H \"Authorization: Bearer $TELNYX_API_KEY\" '%1?%2'")
        .arg(url.toString(QUrl::FullyEncoded), QString::fromLatin1(request.query.encoded()));
}
