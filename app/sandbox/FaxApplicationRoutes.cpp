// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/FaxApplicationRoutes.h"

#include "sandbox/FieldCheck.h"
#include "sandbox/WireText.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace sandbox {

using Type = FieldCheck::Type;

FaxApplicationRoutes::FaxApplicationRoutes(Catalog &catalog, std::function<qint64()> now)
    : m_catalog(catalog), m_now(std::move(now))
{
}

void FaxApplicationRoutes::addTo(Router &router)
{
    router.add(
        "GET", "/v2/fax_applications",
        {.names = {{"filter[application_name][contains]", QueryRule::Kind::AtLeastThree},
                   {"filter[outbound_voice_profile_id]"},
                   {"sort", QueryRule::Kind::Choice,
                    QStringLiteral("created_at application_name active -created_at -application_name -active")
                        .split(u' ')}},
         .paged = true,
         .largestPage = 250},
        [this](const Asked &asked) { return list(asked); });
    router.add("POST", "/v2/fax_applications", {}, [this](const Asked &asked) { return create(asked); });
    router.add("GET", "/v2/fax_applications/{}", {}, [this](const Asked &asked) {
        const QJsonObject found = m_catalog.faxApplication(asked.ids[0]);
        return found.isEmpty() ? Envelope::plain(404) : Envelope::data(200, found);
    });
    router.add("PATCH", "/v2/fax_applications/{}", {}, [this](const Asked &asked) { return update(asked); });
    router.add("DELETE", "/v2/fax_applications/{}", {}, [this](const Asked &asked) { return remove(asked); });
}

qsizetype FaxApplicationRoutes::row(const QString &id) const
{
    for (qsizetype i = 0; i < m_catalog.faxApplications.size(); ++i) {
        if (m_catalog.faxApplications[i][u"id"].toString() == id)
            return i;
    }
    return -1;
}

HttpReply FaxApplicationRoutes::list(const Asked &asked) const
{
    return CatalogRoutes::page(
        m_catalog.faxApplications, asked,
        [&](const QJsonObject &application) {
            const QString profile = application[u"outbound"][u"outbound_voice_profile_id"].toString();
            return application[u"application_name"].toString().contains(
                       asked.query.value("filter[application_name][contains]"), Qt::CaseInsensitive) &&
                   (!asked.query.has("filter[outbound_voice_profile_id]") ||
                    profile == asked.query.value("filter[outbound_voice_profile_id]"));
        },
        QStringLiteral("created_at"));
}

static void checkInner(const QJsonObject &body, QList<Complaint> &complaints)
{
    complaints += FieldCheck::complaints(body[u"inbound"].toObject(),
                                         {{"channel_limit", Type::Integer},
                                          {"sip_subdomain", Type::Text},
                                          {"sip_subdomain_receive_settings", Type::Text}},
                                         QStringLiteral("inbound/"));
    complaints +=
        FieldCheck::complaints(body[u"outbound"].toObject(),
                               {{"channel_limit", Type::Integer}, {"outbound_voice_profile_id", Type::Text}},
                               QStringLiteral("outbound/"));
    const QString settings = body[u"inbound"][u"sip_subdomain_receive_settings"].toString();
    if (!settings.isEmpty() && settings != u"only_my_connections" && settings != u"from_anyone")
        complaints.append(Envelope::inBody(QStringLiteral("inbound/sip_subdomain_receive_settings"),
                                           QStringLiteral("It must be only_my_connections or from_anyone.")));
}

static void checkValues(const QJsonObject &body, QList<Complaint> &complaints)
{
    static const QStringList sites{
        QStringLiteral("Latency"),           QStringLiteral("Chicago, IL"),
        QStringLiteral("Ashburn, VA"),       QStringLiteral("San Jose, CA"),
        QStringLiteral("Sydney, Australia"), QStringLiteral("Amsterdam, Netherlands"),
        QStringLiteral("London, UK"),        QStringLiteral("Toronto, Canada"),
        QStringLiteral("Vancouver, Canada"), QStringLiteral("Frankfurt, Germany")};
    const auto wrong = [&](const char *name, const QString &detail) {
        complaints.append(Envelope::inBody(QLatin1String(name), detail));
    };
    if (body[u"application_name"].toString().trimmed().isEmpty())
        wrong("application_name", QStringLiteral("It is required."));
    if (!FieldCheck::isWebAddress(body[u"webhook_event_url"].toString()))
        wrong("webhook_event_url",
              QStringLiteral("It is required and must include a scheme, such as 'https'."));
    const QJsonValue failover = body[u"webhook_event_failover_url"];
    if (failover.isString() && !failover.toString().isEmpty() &&
        !FieldCheck::isWebAddress(failover.toString()))
        wrong("webhook_event_failover_url", QStringLiteral("It must include a scheme, such as 'https'."));
    if (body.contains(u"anchorsite_override") && !sites.contains(body[u"anchorsite_override"].toString()))
        wrong("anchorsite_override", QStringLiteral("There is no such site."));
    const QJsonValue timeout = body[u"webhook_timeout_secs"];
    if (timeout.isDouble() && (timeout.toInt() < 0 || timeout.toInt() > 30))
        wrong("webhook_timeout_secs", QStringLiteral("It must be 0 to 30."));
}

std::optional<QJsonObject> FaxApplicationRoutes::accepted(const Asked &asked, bool isUpdate,
                                                          HttpReply &refusal) const
{
    const auto body = FieldCheck::object(asked.http, refusal);
    if (!body)
        return {};
    QList<FieldCheck::Field> fields{{"application_name", Type::Text},
                                    {"webhook_event_url", Type::Text},
                                    {"active", Type::Flag},
                                    {"anchorsite_override", Type::Text},
                                    {"inbound", Type::Object},
                                    {"outbound", Type::Object},
                                    {"tags", Type::TextList},
                                    {"webhook_event_failover_url", Type::TextOrNull},
                                    {"webhook_timeout_secs", Type::IntegerOrNull}};
    if (isUpdate)
        fields.append({"fax_email_recipient", Type::TextOrNull});
    QList<Complaint> complaints = FieldCheck::complaints(*body, fields);
    checkValues(*body, complaints);
    checkInner(*body, complaints);
    const QString profile = (*body)[u"outbound"][u"outbound_voice_profile_id"].toString();
    const bool isKnown = std::ranges::any_of(
        m_catalog.voiceProfiles, [&](const QJsonObject &each) { return each[u"id"].toString() == profile; });
    if (!profile.isEmpty() && !isKnown)
        complaints.append(Envelope::inBody(QStringLiteral("outbound/outbound_voice_profile_id"),
                                           QStringLiteral("There is no such outbound voice profile.")));
    if (complaints.isEmpty())
        return body;
    refusal = Envelope::refused(422, complaints);
    return {};
}

/// Lays the fields of the body over the application; those of inner objects one by one.
static QJsonObject merged(QJsonObject application, const QJsonObject &body)
{
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (it.value().isObject()) {
            application[it.key()] = merged(application[it.key()].toObject(), it.value().toObject());
        } else if (it.key() != u"fax_email_recipient") {
            application[it.key()] = it.value();
        }
    }
    return application;
}

HttpReply FaxApplicationRoutes::create(const Asked &asked)
{
    HttpReply refusal;
    const auto body = accepted(asked, false, refusal);
    if (!body)
        return refusal;
    const QString now = QString::fromLatin1(WireText::zoned(m_now()));
    const quint64 number =
        1'000'000'000'000'000'000ULL + QRandomGenerator::global()->generate64() % 1'000'000'000'000'000ULL;
    const QJsonObject defaults{
        {QStringLiteral("record_type"), QStringLiteral("fax_application")},
        {QStringLiteral("id"), QString::number(number)},
        {QStringLiteral("active"), true},
        {QStringLiteral("anchorsite_override"), QStringLiteral("Latency")},
        {QStringLiteral("inbound"),
         QJsonObject{{QStringLiteral("channel_limit"), QJsonValue::Null},
                     {QStringLiteral("sip_subdomain"), QJsonValue::Null},
                     {QStringLiteral("sip_subdomain_receive_settings"), QStringLiteral("from_anyone")}}},
        {QStringLiteral("outbound"),
         QJsonObject{{QStringLiteral("channel_limit"), QJsonValue::Null},
                     {QStringLiteral("outbound_voice_profile_id"), QJsonValue::Null}}},
        {QStringLiteral("tags"), QJsonArray()},
        {QStringLiteral("webhook_event_failover_url"), QJsonValue::Null},
        {QStringLiteral("webhook_timeout_secs"), QJsonValue::Null},
        {QStringLiteral("created_at"), now},
        {QStringLiteral("updated_at"), now}};
    m_catalog.faxApplications.append(merged(defaults, *body));
    return Envelope::data(201, m_catalog.faxApplications.last());
}

HttpReply FaxApplicationRoutes::update(const Asked &asked)
{
    const qsizetype at = row(asked.ids[0]);
    if (at < 0)
        return Envelope::plain(404);
    HttpReply refusal;
    const auto body = accepted(asked, true, refusal);
    if (!body)
        return refusal;
    QJsonObject &application = m_catalog.faxApplications[at];
    application = merged(application, *body);
    application[QStringLiteral("updated_at")] = QString::fromLatin1(WireText::zoned(m_now()));
    return Envelope::data(200, application);
}

HttpReply FaxApplicationRoutes::remove(const Asked &asked)
{
    const qsizetype at = row(asked.ids[0]);
    if (at < 0)
        return Envelope::plain(404);
    const bool isUsed = std::ranges::any_of(m_catalog.phoneNumbers, [&](const QJsonObject &number) {
        return number[u"connection_id"].toString() == asked.ids[0];
    });
    if (isUsed)
        return Envelope::refused(
            422, {Envelope::inBody(QStringLiteral("id"), QStringLiteral("It is in use by phone numbers."))});
    return Envelope::data(200, m_catalog.faxApplications.takeAt(at));
}

} // namespace sandbox
