// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Catalog.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sandbox {

bool Catalog::ownsNumber(const QString &number) const
{
    return std::ranges::any_of(phoneNumbers, [&](const QJsonObject &each) {
        return each[u"phone_number"].toString() == number && each[u"status"].toString() == u"active";
    });
}

QJsonObject Catalog::faxApplication(const QString &id) const
{
    for (const QJsonObject &application : faxApplications) {
        if (application[u"id"].toString() == id)
            return application;
    }
    return {};
}

HttpReply CatalogRoutes::page(QList<QJsonObject> items, const Asked &asked, const Keeps &keeps,
                              const QString &defaultSort)
{
    items.removeIf([&](const QJsonObject &item) { return !keeps(item); });
    QString sort = asked.query.has("sort") ? asked.query.value("sort") : defaultSort;
    const bool descends = sort.startsWith(u'-');
    if (descends)
        sort.remove(0, 1);
    const auto key = [&](const QJsonObject &item) {
        const QJsonValue value = item.value(sort);
        return value.isBool() ? QString::number(int(value.toBool())) : value.toString();
    };
    std::ranges::stable_sort(items, [&](const QJsonObject &left, const QJsonObject &right) {
        return descends ? key(right) < key(left) : key(left) < key(right);
    });
    const int size = asked.query.pageSize();
    const int number = asked.query.pageNumber();
    QJsonArray shown;
    for (const QJsonObject &item : items.mid(qsizetype(number - 1) * size, size))
        shown.append(item);
    return Envelope::page(QJsonDocument(shown).toJson(QJsonDocument::Compact), number, size, items.size());
}

void CatalogRoutes::addTo(Router &router) const
{
    using Kind = QueryRule::Kind;
    const QStringList yesNo{QStringLiteral("true"), QStringLiteral("false")};
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    router.add(
        "GET", "/v2/phone_numbers",
        {.names = {{"filter[billing_group_id]"},
                   {"filter[connection_id]"},
                   {"filter[country_iso_alpha2]"},
                   {"filter[customer_reference]"},
                   {"filter[emergency_address_id]"},
                   {"filter[number_type][eq]", Kind::Choice,
                    words("local national toll_free mobile shared_cost")},
                   {"filter[phone_number]", Kind::AtLeastThree},
                   {"filter[source]", Kind::Choice, words("ported purchased")},
                   {"filter[status]", Kind::Choice,
                    words("purchase-pending purchase-failed port-pending active deleted port-failed "
                          "emergency-only ported-out port-out-pending")},
                   {"filter[tag]"},
                   {"filter[voice.connection_name][contains]", Kind::AtLeastThree},
                   {"filter[voice.connection_name][ends_with]", Kind::AtLeastThree},
                   {"filter[voice.connection_name][eq]"},
                   {"filter[voice.connection_name][starts_with]", Kind::AtLeastThree},
                   {"filter[voice.usage_payment_method]", Kind::Choice, words("pay-per-minute channel")},
                   {"filter[without_tags]", Kind::Choice, yesNo},
                   {"handle_messaging_profile_error", Kind::Choice, yesNo},
                   {"sort", Kind::Choice,
                    words("purchased_at phone_number connection_name usage_payment_method")}},
         .paged = true,
         .largestPage = 250},
        [this](const Asked &asked) { return phoneNumbers(asked); });
    router.add(
        "GET", "/v2/outbound_voice_profiles",
        {.names = {{"filter[name][contains]"},
                   {"sort", Kind::Choice,
                    words("enabled -enabled created_at -created_at name -name service_plan -service_plan "
                          "traffic_type -traffic_type usage_payment_method -usage_payment_method")}},
         .paged = true,
         .largestPage = 250},
        [this](const Asked &asked) { return voiceProfiles(asked); });
}

HttpReply CatalogRoutes::phoneNumbers(const Asked &asked) const
{
    const AskedQuery &query = asked.query;
    const auto matches = [&](const char *filter, const QString &value) {
        return !query.has(filter) || value == query.value(filter) ||
               (query.value(filter) == u"null" && value.isEmpty());
    };
    const auto keeps = [&](const QJsonObject &number) {
        const QString name = number[u"connection_name"].toString();
        const QStringList countries = query.value("filter[country_iso_alpha2]").split(u',');
        const bool isPorted = number[u"source_type"].toString() == u"port_request";
        const QJsonArray tags = number[u"tags"].toArray();
        return matches("filter[billing_group_id]", number[u"billing_group_id"].toString()) &&
               matches("filter[connection_id]", number[u"connection_id"].toString()) &&
               matches("filter[customer_reference]", number[u"customer_reference"].toString()) &&
               matches("filter[emergency_address_id]", number[u"emergency_address_id"].toString()) &&
               matches("filter[number_type][eq]", number[u"phone_number_type"].toString()) &&
               matches("filter[source]", isPorted ? QStringLiteral("ported") : QStringLiteral("purchased")) &&
               matches("filter[status]", number[u"status"].toString()) &&
               matches("filter[voice.connection_name][eq]", name) &&
               (!query.has("filter[country_iso_alpha2]") ||
                countries.contains(number[u"country_iso_alpha2"].toString())) &&
               number[u"phone_number"].toString().contains(query.value("filter[phone_number]")) &&
               name.contains(query.value("filter[voice.connection_name][contains]"), Qt::CaseInsensitive) &&
               name.startsWith(query.value("filter[voice.connection_name][starts_with]"),
                               Qt::CaseInsensitive) &&
               name.endsWith(query.value("filter[voice.connection_name][ends_with]"), Qt::CaseInsensitive) &&
               (!query.has("filter[tag]") || tags.contains(query.value("filter[tag]"))) &&
               (query.value("filter[without_tags]") != u"true" || tags.isEmpty());
    };
    return page(m_catalog.phoneNumbers, asked, keeps, QStringLiteral("-created_at"));
}

HttpReply CatalogRoutes::voiceProfiles(const Asked &asked) const
{
    return page(
        m_catalog.voiceProfiles, asked,
        [&](const QJsonObject &profile) {
            return profile[u"name"].toString().contains(asked.query.value("filter[name][contains]"),
                                                        Qt::CaseInsensitive);
        },
        QStringLiteral("-created_at"));
}

} // namespace sandbox
