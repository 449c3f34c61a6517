// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SeedData.h"

#include "sandbox/Fates.h"
#include "sandbox/UsageFacts.h"
#include "sandbox/WireText.h"

#include <QJsonArray>

namespace sandbox {

static constexpr qint64 minute = 60 * 1000;
static constexpr qint64 day = 24 * 60 * minute;

SeedData::SeedData(quint32 seed, qint64 now) : m_seed(seed), m_random(seed), m_now(now) {}

quint32 SeedData::below(quint32 limit)
{
    // The distributions of the standard differ between libraries; this must not.
    return static_cast<quint32>((quint64(m_random()) * limit) >> 32);
}

QString SeedData::snowflake()
{
    return QString::fromLatin1("1" + digits(18));
}

QByteArray SeedData::digits(int number)
{
    QByteArray text;
    while (text.size() < number)
        text += static_cast<char>('0' + below(10));
    return text;
}

QUuid SeedData::uuid()
{
    QByteArray bytes;
    for (int i = 0; i < 4; ++i)
        bytes += QByteArray::number(m_random(), 16).rightJustified(8, '0');
    bytes[12] = '4';
    bytes[16] = "89ab"[below(4)];
    return QUuid::fromString(
        QString::fromLatin1(bytes.insert(20, '-').insert(16, '-').insert(12, '-').insert(8, '-')));
}

static QString before(qint64 now, qint64 ago)
{
    return QString::fromLatin1(WireText::zoned(now - ago));
}

QList<QJsonObject> SeedData::voiceProfiles()
{
    QList<QJsonObject> profiles;
    struct Row
    {
        const char *name;
        const char *limit;
        QJsonArray destinations;
    };
    const QList<Row> rows{
        {"North America", "250.00", {QStringLiteral("US"), QStringLiteral("CA")}},
        {"Europe",
         "120.00",
         {QStringLiteral("DE"), QStringLiteral("GB"), QStringLiteral("FR"), QStringLiteral("IE")}}};
    for (const Row &row : rows)
        profiles.append({{QStringLiteral("record_type"), QStringLiteral("outbound_voice_profile")},
                         {QStringLiteral("id"), snowflake()},
                         {QStringLiteral("name"), QString::fromLatin1(row.name)},
                         {QStringLiteral("connections_count"), 1},
                         {QStringLiteral("traffic_type"), QStringLiteral("conversational")},
                         {QStringLiteral("service_plan"), QStringLiteral("global")},
                         {QStringLiteral("concurrent_call_limit"), 10},
                         {QStringLiteral("enabled"), true},
                         {QStringLiteral("tags"), QJsonArray{QStringLiteral("fax")}},
                         {QStringLiteral("usage_payment_method"), QStringLiteral("rate-deck")},
                         {QStringLiteral("whitelisted_destinations"), row.destinations},
                         {QStringLiteral("max_destination_rate"), QJsonValue::Null},
                         {QStringLiteral("daily_spend_limit"), QString::fromLatin1(row.limit)},
                         {QStringLiteral("daily_spend_limit_enabled"), true},
                         {QStringLiteral("billing_group_id"), QJsonValue::Null},
                         {QStringLiteral("created_at"), before(m_now, (400 - 30 * profiles.size()) * day)},
                         {QStringLiteral("updated_at"), before(m_now, 40 * day)}});
    return profiles;
}

QList<QJsonObject> SeedData::faxApplications(const QList<QJsonObject> &profiles)
{
    QList<QJsonObject> applications;
    struct Row
    {
        const char *name;
        const char *site;
        bool active;
    };
    for (const Row &row :
         {Row{"Front desk", "Latency", true}, Row{"Records office", "Frankfurt, Germany", true},
          Row{"Claims intake (old)", "Chicago, IL", false}}) {
        const QString slug = QString::fromLatin1(row.name).toLower().section(u' ', 0, 0);
        applications.append(
            {{QStringLiteral("record_type"), QStringLiteral("fax_application")},
             {QStringLiteral("id"), snowflake()},
             {QStringLiteral("application_name"), QString::fromLatin1(row.name)},
             {QStringLiteral("active"), row.active},
             {QStringLiteral("anchorsite_override"), QString::fromLatin1(row.site)},
             {QStringLiteral("webhook_event_url"),
              QStringLiteral("https://hooks.harbor-clinic.example/%1/fax").arg(slug)},
             {QStringLiteral("webhook_event_failover_url"), QJsonValue::Null},
             {QStringLiteral("webhook_timeout_secs"), QJsonValue::Null},
             {QStringLiteral("inbound"), QJsonObject{{QStringLiteral("channel_limit"), 10},
                                                     {QStringLiteral("sip_subdomain"), slug},
                                                     {QStringLiteral("sip_subdomain_receive_settings"),
                                                      QStringLiteral("only_my_connections")}}},
             {QStringLiteral("outbound"),
              QJsonObject{{QStringLiteral("channel_limit"), 10},
                          {QStringLiteral("outbound_voice_profile_id"),
                           profiles[applications.size() % profiles.size()][u"id"]}}},
             {QStringLiteral("tags"), QJsonArray{slug}},
             {QStringLiteral("created_at"), before(m_now, (380 - 90 * applications.size()) * day)},
             {QStringLiteral("updated_at"), before(m_now, 12 * day)}});
    }
    return applications;
}

/// What is alike for every number.
static QJsonObject plainNumber()
{
    return {{QStringLiteral("customer_reference"), QJsonValue::Null},
            {QStringLiteral("external_pin"), QJsonValue::Null},
            {QStringLiteral("billing_group_id"), QJsonValue::Null},
            {QStringLiteral("emergency_enabled"), false},
            {QStringLiteral("emergency_status"), QStringLiteral("disabled")},
            {QStringLiteral("emergency_address_id"), QJsonValue::Null},
            {QStringLiteral("call_forwarding_enabled"), false},
            {QStringLiteral("call_recording_enabled"), false},
            {QStringLiteral("caller_id_name_enabled"), true},
            {QStringLiteral("cnam_listing_enabled"), false},
            {QStringLiteral("hd_voice_enabled"), false},
            {QStringLiteral("t38_fax_gateway_enabled"), true},
            {QStringLiteral("inbound_call_screening"), QStringLiteral("disabled")},
            {QStringLiteral("messaging_profile_id"), QJsonValue::Null},
            {QStringLiteral("messaging_profile_name"), QJsonValue::Null}};
}

QList<QJsonObject> SeedData::phoneNumbers(const QList<QJsonObject> &applications)
{
    struct Row
    {
        const char *prefix;
        int rest;
        const char *country;
        const char *type;
        int application;
        const char *status;
    };
    static constexpr std::array<Row, 9> rows{{{"+1312555", 4, "US", "local", 0, "active"},
                                              {"+1415555", 4, "US", "local", 0, "active"},
                                              {"+1800555", 4, "US", "toll_free", 0, "active"},
                                              {"+1416555", 4, "CA", "local", 0, "active"},
                                              {"+4930901820", 3, "DE", "local", 1, "active"},
                                              {"+442079460", 3, "GB", "local", 1, "active"},
                                              {"+33199000", 4, "FR", "national", 1, "active"},
                                              {"+3531555", 4, "IE", "local", 1, "active"},
                                              {"+1646555", 4, "US", "local", 2, "port-pending"}}};
    const UsageFacts facts(m_seed);
    QList<QJsonObject> numbers;
    for (const Row &row : rows) {
        const QJsonObject &application = applications[row.application];
        const qint64 age = (300 - 20 * numbers.size()) * day;
        const bool isPorted = std::strcmp(row.type, "toll_free") == 0;
        QJsonObject number = plainNumber();
        const QList<std::pair<QString, QJsonValue>> own{
            {QStringLiteral("record_type"), QStringLiteral("phone_number")},
            {QStringLiteral("id"), snowflake()},
            {QStringLiteral("phone_number"), QString::fromLatin1(row.prefix + digits(row.rest))},
            {QStringLiteral("country_iso_alpha2"), QString::fromLatin1(row.country)},
            {QStringLiteral("phone_number_type"), QString::fromLatin1(row.type)},
            {QStringLiteral("status"), QString::fromLatin1(row.status)},
            {QStringLiteral("tags"),
             numbers.size() % 3 == 0 ? QJsonArray{QStringLiteral("main")} : QJsonArray()},
            {QStringLiteral("connection_id"), application[u"id"]},
            {QStringLiteral("connection_name"), application[u"application_name"]},
            {QStringLiteral("deletion_lock_enabled"), numbers.isEmpty()},
            {QStringLiteral("source_type"),
             isPorted ? QStringLiteral("port_request") : QStringLiteral("number_order")},
            {QStringLiteral("created_at"), before(m_now, age)},
            {QStringLiteral("purchased_at"), before(m_now, age)},
            {QStringLiteral("activated_at"), before(m_now, age - 2 * minute)},
            {QStringLiteral("updated_at"), before(m_now, age / 2)}};
        for (const auto &[name, value] : own)
            number[name] = value;
        // Every third is of none.
        if (const auto at = static_cast<int>(numbers.size()); at % 3 != 2)
            number[QStringLiteral("billing_group_id")] = QString::fromLatin1(facts.billingGroup(at % 4));
        numbers.append(number);
    }
    return numbers;
}

Catalog SeedData::catalog()
{
    Catalog catalog;
    catalog.userId = uuid().toString(QUuid::WithoutBraces);
    catalog.voiceProfiles = voiceProfiles();
    catalog.faxApplications = faxApplications(catalog.voiceProfiles);
    catalog.phoneNumbers = phoneNumbers(catalog.faxApplications);
    catalog.openingCents = 600'00 + below(80'00);
    return catalog;
}

QList<SeedData::Correspondent> SeedData::correspondents()
{
    static const QByteArrayList first{"Lakeside", "Northgate", "St. Anne",   "Harbor",
                                      "Meridian", "Oak Hill",  "Riverside",  "Summit",
                                      "Linden",   "Beacon",    "Elm Street", "Westbrook"};
    static const QByteArrayList second{"Clinic",    "Pharmacy", "Radiology", "Dental",
                                       "Insurance", "Legal",    "Labs"};
    static const std::array<std::pair<const char *, int>, 8> prefixes{{{"+1212555", 4},
                                                                       {"+1305555", 4},
                                                                       {"+1617555", 4},
                                                                       {"+1604555", 4},
                                                                       {"+4989123", 5},
                                                                       {"+442071838", 3},
                                                                       {"+33142680", 3},
                                                                       {"+35316612", 3}}};
    QList<Correspondent> people;
    for (int i = 0; i < 160; ++i) {
        const auto [prefix, rest] = prefixes[below(prefixes.size())];
        people.append({prefix + digits(rest),
                       first[below(quint32(first.size()))] + ' ' + second[below(quint32(second.size()))]});
    }
    return people;
}

FaxRecord SeedData::fax(const Catalog &catalog, const QList<Correspondent> &others, qint64 created)
{
    static const QByteArrayList usualReasons{"user_busy",          "receiver_no_answer",
                                             "user_busy",          "fax_initial_communication_timeout",
                                             "receiver_decline",   "receiver_call_dropped",
                                             "carrier_lost",       "receiver_unallocated_number",
                                             "receiver_no_answer", "destination_not_in_countries_whitelist"};
    const QJsonObject &number = catalog.phoneNumbers[below(8)];
    // Implicitly shared, so that a hundred thousand faxes hold a few hundred numbers.
    static thread_local QHash<QString, QByteArray> shared;
    const auto text = [](const QJsonValue &value) {
        const QString key = value.toString();
        auto &kept = shared[key];
        if (kept.isNull())
            kept = key.toUtf8();
        return kept;
    };
    const Correspondent &other = others[below(quint32(others.size()))];
    FaxRecord fax;
    fax.id = uuid();
    fax.created = created;
    fax.connection = text(number[u"connection_id"]);
    fax.inbound = chance(22);
    fax.from = fax.inbound ? other.number : text(number[u"phone_number"]);
    fax.to = fax.inbound ? text(number[u"phone_number"]) : other.number;
    fax.pages = static_cast<quint16>(1 + below(chance(15) ? 24 : 5));
    fax.quality = chance(80) ? FaxRecord::High : chance(50) ? FaxRecord::Normal : FaxRecord::VeryHigh;
    const bool fails = chance(fax.inbound ? 4 : 9);
    fax.status = fails ? FaxRecord::Failed : fax.inbound ? FaxRecord::Received : FaxRecord::Delivered;
    if (fails)
        fax.reason = Fates::row(fax.inbound ? QByteArray("sender_call_dropped")
                                            : usualReasons[below(quint32(usualReasons.size()))]);
    fax.updated = std::min(m_now, created + 15'000 + 28'000 * fax.pages);
    fax.linked = fax.updated;
    return fax;
}

// What a newcomer sees first has names and a story: documents, and failures of several kinds among the
// newest.
void SeedData::tellStory(FaxRecord &fax, int newness)
{
    static const QByteArrayList names{"Referral-44", "Lab-results-7", "Contract-v", "Rx-881",  "Invoice-22",
                                      "Claim-7",     "Request-1",     "Summary-3",  "Order-55"};
    static const QByteArrayList reasons{"user_busy", "receiver_no_answer", "receiver_unallocated_number",
                                        "receiver_decline"};
    if (fax.inbound || newness >= named)
        return;
    fax.extras = std::make_unique<FaxExtras>();
    fax.extras->mediaUrl = "https://files.harbor-clinic.example/outgoing/" + names[newness % names.size()] +
                           QByteArray::number(10 + newness % 90) + ".pdf";
    if (newness < 24 && newness % 7 == 2) {
        fax.status = FaxRecord::Failed;
        fax.reason = Fates::row(reasons[newness / 7 % reasons.size()]);
    }
}

void SeedData::fill(FaxStore &faxes, int number, const Catalog &catalog)
{
    faxes.reserve(number);
    const QList<Correspondent> others = correspondents();
    // Sixty faxes are six days; more of them are denser, up to a year back.
    const qint64 span = std::min<qint64>(365 * day, std::max<qint64>(6 * day, number * 20 * minute));
    for (int i = 0; i < number; ++i) {
        const qint64 slot = span / number;
        const qint64 within = qint64(below(1000)) * slot / 1000;
        // The newest is half an hour old, so that everything of the past is at its end.
        FaxRecord past = fax(catalog, others, m_now - 30 * minute - span + slot * i + within);
        tellStory(past, number - 1 - i);
        faxes.add(std::move(past));
    }
}

} // namespace sandbox
