// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/FaxRoutes.h"

namespace sandbox {

FaxRoutes::FaxRoutes(Parts parts) : m_parts(std::move(parts)) {}

void FaxRoutes::addTo(Router &router)
{
    using Kind = QueryRule::Kind;
    router.add("GET", "/v2/faxes",
               {.names = {{"filter[created_at][gt]", Kind::Time},
                          {"filter[created_at][gte]", Kind::Time},
                          {"filter[created_at][lt]", Kind::Time},
                          {"filter[created_at][lte]", Kind::Time},
                          {"filter[direction][eq]",
                           Kind::Choice,
                           {QStringLiteral("inbound"), QStringLiteral("outbound")}},
                          {"filter[from][eq]", Kind::Destination},
                          {"filter[to][eq]", Kind::Destination}},
                .paged = true},
               [this](const Asked &asked) { return list(asked); });
    router.add("POST", "/v2/faxes", {}, [this](const Asked &asked) { return send(asked); });
    router.add("GET", "/v2/faxes/{}", {}, [this](const Asked &asked) {
        return withFax(asked,
                       [this](FaxRecord &fax) { return Envelope::data(200, m_parts.text.object(fax)); });
    });
    router.add("DELETE", "/v2/faxes/{}", {}, [this](const Asked &asked) {
        return withFax(asked, [this](FaxRecord &fax) {
            m_parts.faxes.remove(fax.id);
            return Envelope::nothing();
        });
    });
    router.add("POST", "/v2/faxes/{}/actions/cancel", {}, [this](const Asked &asked) {
        return withFax(asked, [this](FaxRecord &fax) { return cancel(fax); });
    });
    router.add("POST", "/v2/faxes/{}/actions/refresh", {}, [this](const Asked &asked) {
        return withFax(asked, [this](FaxRecord &fax) { return refresh(fax); });
    });
}

HttpReply FaxRoutes::list(const Asked &asked) const
{
    const AskedQuery &query = asked.query;
    AskedFaxes filter{.after = query.time("filter[created_at][gt]"),
                      .notBefore = query.time("filter[created_at][gte]"),
                      .before = query.time("filter[created_at][lt]"),
                      .notAfter = query.time("filter[created_at][lte]"),
                      .inbound = {},
                      .from = query.value("filter[from][eq]").toUtf8(),
                      .to = query.value("filter[to][eq]").toUtf8()};
    if (query.has("filter[direction][eq]"))
        filter.inbound = query.value("filter[direction][eq]") == u"inbound";
    const qint64 hiddenFrom =
        m_parts.listLag > 0 ? m_parts.now() - m_parts.listLag : std::numeric_limits<qint64>::max();
    const auto listing = m_parts.faxes.list(filter, query.pageNumber(), query.pageSize(), hiddenFrom);
    QByteArray items = "[";
    items.reserve(listing.faxes.size() * 900);
    for (const FaxRecord *fax : listing.faxes) {
        if (items.size() > 1)
            items += ',';
        items += m_parts.text.object(*fax);
    }
    return Envelope::page(items += ']', query.pageNumber(), query.pageSize(), listing.total);
}

HttpReply FaxRoutes::send(const Asked &asked)
{
    auto read = m_parts.intake.read(asked.http);
    if (!read)
        return read.error();
    read->created = read->updated = read->linked = m_parts.now();
    const QJsonObject application = m_parts.catalog.faxApplication(QString::fromUtf8(read->connection));
    const bool hasProfile = !application[u"outbound"][u"outbound_voice_profile_id"].toString().isEmpty();
    FaxRecord &fax = m_parts.faxes.accept(std::move(*read));
    m_parts.machine.enter(fax, hasProfile ? QByteArray() : QByteArray("no_outbound_profile"));
    return Envelope::data(202, m_parts.text.object(fax));
}

HttpReply FaxRoutes::withFax(const Asked &asked, const std::function<HttpReply(FaxRecord &)> &work) const
{
    FaxRecord *fax = m_parts.faxes.find(QUuid::fromString(asked.ids[0]));
    return fax ? work(*fax) : Envelope::plain(404);
}

static HttpReply done(int status)
{
    return Envelope::data(status, QByteArray("{\"result\":\"ok\"}"));
}

HttpReply FaxRoutes::cancel(FaxRecord &fax)
{
    if (!FaxMachine::canCancel(fax))
        return Envelope::refused(
            422,
            {Envelope::inBody(QStringLiteral("id"), QStringLiteral("This fax can no longer be canceled."))});
    m_parts.machine.cancel(fax);
    return done(202);
}

HttpReply FaxRoutes::refresh(FaxRecord &fax)
{
    if (!fax.inbound)
        return Envelope::refused(422,
                                 {Envelope::inBody(QStringLiteral("id"),
                                                   QStringLiteral("Only received faxes can be refreshed."))});
    fax.linked = m_parts.now();
    return done(200);
}

} // namespace sandbox
