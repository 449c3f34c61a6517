// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxApi.h"

namespace {
constexpr int pageSize = 250;

Query queryOf(const FaxListFilter &filter)
{
    Query query;
    if (filter.createdFrom.isValid())
        query.add(QStringLiteral("filter[created_at][gte]"), filter.createdFrom);
    if (filter.createdTo.isValid())
        query.add(QStringLiteral("filter[created_at][lte]"), filter.createdTo);
    if (!filter.direction.isEmpty())
        query.add(QStringLiteral("filter[direction][eq]"), filter.direction);
    if (!filter.from.isEmpty())
        query.add(QStringLiteral("filter[from][eq]"), filter.from);
    if (!filter.to.isEmpty())
        query.add(QStringLiteral("filter[to][eq]"), filter.to);
    return query;
}

// A success of a changing call that can't be read has happened all the same.
Failure unclear(const ApiRequest &request, const Failure &failure)
{
    if (request.isSafe() || failure.kind != Failure::Kind::UnreadableReply)
        return failure;
    return Failure::of(Failure::Kind::Unconfirmed, failure.technical);
}

MultipartForm formOf(const OutgoingFax &fax, const QJsonObject &fields)
{
    MultipartForm form;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        form.fields << MultipartForm::Field{field.key(), FaxJson::text(field.value())};
    form.fileField = QStringLiteral("contents");
    form.filePath = fax.filePath;
    form.fileName = fax.fileName;
    form.fileType = fax.fileType;
    return form;
}
} // namespace

FaxApi::FaxApi(const Clock *clock, QObject *parent) : QObject(parent), m_serverClock(clock) {}

void FaxApi::setClient(ApiClient *client)
{
    m_client = client;
}

template <class T, class Read>
Call<T> *FaxApi::ask(const ApiRequest &request, Read read)
{
    auto *call = new Deferred<T>(this);
    if (!m_client) {
        call->settle(failed(Failure::Kind::NoSecret));
        return call;
    }
    Call<ApiReply> *sent = m_client->send(request);
    call->follow(sent);
    connect(sent, &CallBase::progressed, call, &CallBase::progressed);
    sent->then(call, [this, call, request, read](Outcome<ApiReply> reply) {
        if (!reply)
            return call->settle(failed(std::move(reply.error())));
        m_serverClock.learn(reply->serverTime);
        Outcome<T> outcome = read(*reply);
        if (!outcome)
            return call->settle(failed(unclear(request, outcome.error())));
        call->settle(std::move(outcome));
    });
    return call;
}

Call<Fax> *FaxApi::askForFax(const ApiRequest &request)
{
    return ask<Fax>(request, [](const ApiReply &reply) { return FaxJson::faxInEnvelope(reply.body); });
}

Call<PagesRead> *FaxApi::listFaxes(const FaxListFilter &filter, std::function<void(const ApiPage &)> use)
{
    if (!m_client)
        return settledCall<PagesRead>(this, failed(Failure::Kind::NoSecret));
    const auto list =
        ApiRequest::get(QStringLiteral("listFaxes"), {QStringLiteral("faxes")}, queryOf(filter));
    const auto noting = [guard = QPointer(this), use = std::move(use)](const ApiPage &page) {
        if (guard)
            guard->m_serverClock.learn(page.serverTime);
        use(page);
    };
    return Pages::readAll(m_client, list, pageSize, noting);
}

Call<Fax> *FaxApi::sendFax(const OutgoingFax &fax)
{
    QJsonObject fields = fax.fields;
    fields[u"client_state"] = FaxJson::clientState(fax.job);
    ApiRequest request = ApiRequest::post(QStringLiteral("sendFax"), {QStringLiteral("faxes")});
    if (fax.filePath.isEmpty())
        request.json = fields;
    else
        request.form = formOf(fax, fields);
    return askForFax(request);
}

Call<Fax> *FaxApi::getFax(const QString &id)
{
    return askForFax(ApiRequest::get(QStringLiteral("getFax"), {QStringLiteral("faxes"), id}));
}

Call<void> *FaxApi::deleteFax(const QString &id)
{
    return ask<void>(ApiRequest::remove(QStringLiteral("deleteFax"), {QStringLiteral("faxes"), id}),
                     [](const ApiReply &) { return Done(); });
}

Call<void> *FaxApi::cancelFax(const QString &id)
{
    const auto request =
        ApiRequest::post(QStringLiteral("cancelFax"),
                         {QStringLiteral("faxes"), id, QStringLiteral("actions"), QStringLiteral("cancel")});
    return ask<void>(request, [](const ApiReply &) { return Done(); });
}

Call<void> *FaxApi::refreshFax(const QString &id)
{
    const auto request =
        ApiRequest::post(QStringLiteral("refreshFax"),
                         {QStringLiteral("faxes"), id, QStringLiteral("actions"), QStringLiteral("refresh")});
    return ask<void>(request, [](const ApiReply &) { return Done(); });
}

Call<QList<FaxApplication>> *FaxApi::listFaxApplications()
{
    auto *call = new Deferred<QList<FaxApplication>>(this);
    if (!m_client) {
        call->settle(failed(Failure::Kind::NoSecret));
        return call;
    }
    auto read = std::make_shared<Outcome<QList<FaxApplication>>>();
    const auto use = [read](const ApiPage &page) {
        Outcome<QList<FaxApplication>> some = FaxJson::applications(page.body);
        if (!some)
            *read = failed(some.error());
        else if (*read)
            **read += *some;
    };
    Call<PagesRead> *pages = Pages::readAll(
        m_client,
        ApiRequest::get(QStringLiteral("listFaxApplications"), {QStringLiteral("fax_applications")}),
        pageSize, use);
    call->follow(pages);
    pages->then(call, [call, read](const Outcome<PagesRead> &all) {
        call->settle(all ? std::move(*read) : failed(all.error()));
    });
    return call;
}

Call<qint64> *FaxApi::download(const QUrl &link, const QString &path)
{
    return m_client ? m_client->download(link, path)
                    : settledCall<qint64>(this, failed(Failure::Kind::NoSecret));
}

Call<void> *FaxApi::learnServerTime()
{
    if (m_serverClock.isKnown() || m_serverHidesTime)
        return settledCall<void>(this, {});
    Query smallest;
    smallest.add(QStringLiteral("page[number]"), 1).add(QStringLiteral("page[size]"), 1);
    return ask<void>(
        ApiRequest::get(QStringLiteral("listFaxes"), {QStringLiteral("faxes")}, std::move(smallest)),
        [this](const ApiReply &) {
            m_serverHidesTime = !m_serverClock.isKnown();
            return Done();
        });
}
