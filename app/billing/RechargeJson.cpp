// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/RechargeJson.h"

#include <QHash>
#include <simdjson.h>

namespace {
namespace od = simdjson::ondemand;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed();
}

// A scalar by its characters, quoted or not: as a double, 300.00 would be 300. Nothing for null and for what
// is no scalar.
std::optional<QString> scalar(od::value value)
{
    od::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS || type == od::json_type::null ||
        type == od::json_type::object || type == od::json_type::array)
        return std::nullopt;
    std::string_view text;
    if (type != od::json_type::string)
        return textOf(value.raw_json_token());
    return value.get_string().get(text) == simdjson::SUCCESS ? std::optional(textOf(text)) : std::nullopt;
}

std::optional<bool> flag(const std::optional<QString> &text)
{
    if (text == u"true")
        return true;
    return text == u"false" ? std::optional(false) : std::nullopt;
}

std::optional<Money> amount(const std::optional<QString> &text, const QString &currency, QString &unreadable)
{
    if (!text || text->isEmpty())
        return std::nullopt;
    if (const auto money = Money::parse(*text, currency))
        return *money;
    unreadable = *text;
    return std::nullopt;
}

// The operation is called a list, and answers one object by its contract; a list of one is taken as well.
bool findObject(od::document &document, od::object &object)
{
    od::value data;
    if (document["data"].get(data) != simdjson::SUCCESS)
        return false;
    od::json_type type{};
    if (data.type().get(type) != simdjson::SUCCESS)
        return false;
    if (type != od::json_type::array)
        return data.get_object().get(object) == simdjson::SUCCESS;
    od::array list;
    if (data.get_array().get(list) != simdjson::SUCCESS)
        return false;
    for (auto entry : list)
        return entry.get_object().get(object) == simdjson::SUCCESS;
    return false;
}

// Two digits after the point at least, as the contract's examples have them.
QString digitsFor(const Money &money)
{
    return money.plus(Money::parse(u"0.00", money.currency()).value_or(Money())).value_or(money).amount();
}
} // namespace

Outcome<RechargePreferences> RechargeJson::preferences(const QByteArray &body, const QString &currency)
{
    const auto unreadable =
        failed(Failure::Kind::UnreadableReply, QStringLiteral("no object of recharge preferences"));
    od::parser parser;
    const simdjson::padded_string padded(body.constData(), static_cast<std::size_t>(body.size()));
    od::document document;
    od::object data;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS || !findObject(document, data))
        return unreadable;
    QHash<QString, QString> fields;
    for (auto entry : data) {
        std::string_view name;
        od::value value;
        if (entry.unescaped_key().get(name) != simdjson::SUCCESS ||
            entry.value().get(value) != simdjson::SUCCESS)
            return unreadable;
        const QString key = textOf(name); // the value is read into the same buffer
        if (const auto text = scalar(value))
            fields.insert(key, *text);
    }
    const auto field = [&fields](const char *name) -> std::optional<QString> {
        const auto found = fields.constFind(QLatin1String(name));
        return found == fields.cend() ? std::nullopt : std::optional(*found);
    };
    RechargePreferences read;
    read.id = field("id").value_or(QString());
    read.enabled = flag(field("enabled"));
    read.invoiceEnabled = flag(field("invoice_enabled"));
    read.preference = field("preference").value_or(QString());
    read.recharge = amount(field("recharge_amount"), currency, read.unreadable);
    read.threshold = amount(field("threshold_amount"), currency, read.unreadable);
    return read;
}

QJsonObject RechargeJson::body(const RechargeWish &wish)
{
    QJsonObject json;
    const auto put = [&json](const char *name, const auto &value, const auto &written) {
        if (value)
            json[QLatin1String(name)] = written(*value);
    };
    const auto asItIs = [](const auto &value) { return QJsonValue(value); };
    put("enabled", wish.enabled, asItIs);
    put("invoice_enabled", wish.invoiceEnabled, asItIs);
    put("preference", wish.preference, asItIs);
    put("recharge_amount", wish.recharge, digitsFor);
    put("threshold_amount", wish.threshold, digitsFor);
    return json;
}
