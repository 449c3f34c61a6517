// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/UsageWords.h"

#include "base/PhoneNumber.h"
#include "records/UsageMetrics.h"

namespace {
struct Word
{
    const char *name;
    const char *words;
};

// The names of products are those of the vendor's documentation.
constexpr Word products[]{
    {"sip-trunking", QT_TRANSLATE_NOOP("UsageWords", "SIP Trunking")},
    {"messaging", QT_TRANSLATE_NOOP("UsageWords", "Messaging")},
    {"call-control", QT_TRANSLATE_NOOP("UsageWords", "Voice API")},
    {"wireless", QT_TRANSLATE_NOOP("UsageWords", "Wireless")},
    {"cloud-storage", QT_TRANSLATE_NOOP("UsageWords", "Cloud Storage")},
    {"inference", QT_TRANSLATE_NOOP("UsageWords", "Inference")},
    {"verify-2fa", QT_TRANSLATE_NOOP("UsageWords", "Verify (2FA)")},
    {"fax-api", QT_TRANSLATE_NOOP("UsageWords", "Fax API")},
    {"webrtc", QT_TRANSLATE_NOOP("UsageWords", "WebRTC")},
    {"cps", QT_TRANSLATE_NOOP("UsageWords", "Calls per second")},
    {"conference", QT_TRANSLATE_NOOP("UsageWords", "Conference")},
    {"programmable-video", QT_TRANSLATE_NOOP("UsageWords", "Video API")},
    {"call-control-features", QT_TRANSLATE_NOOP("UsageWords", "Voice API features")},
    {"customer-service-record", QT_TRANSLATE_NOOP("UsageWords", "Customer service record")},
    {"media-streaming", QT_TRANSLATE_NOOP("UsageWords", "Media streaming")},
    {"noise-suppression", QT_TRANSLATE_NOOP("UsageWords", "Noise suppression")},
    {"text-to-speech", QT_TRANSLATE_NOOP("UsageWords", "Text to speech")},
    {"speech-to-text", QT_TRANSLATE_NOOP("UsageWords", "Speech to text")},
    {"recording", QT_TRANSLATE_NOOP("UsageWords", "Recording")},
    {"forking", QT_TRANSLATE_NOOP("UsageWords", "Forking")},
    {"media-storage", QT_TRANSLATE_NOOP("UsageWords", "Media storage")},
    {"amd", QT_TRANSLATE_NOOP("UsageWords", "Answering machine detection")},
};

constexpr Word metrics[]{
    {"cost", QT_TRANSLATE_NOOP("UsageWords", "Cost")},
    {"carrier_fee", QT_TRANSLATE_NOOP("UsageWords", "Carrier fee")},
    {"customer_carrier_fee", QT_TRANSLATE_NOOP("UsageWords", "Carrier fee")},
    {"attempted", QT_TRANSLATE_NOOP("UsageWords", "Attempted")},
    {"connected", QT_TRANSLATE_NOOP("UsageWords", "Connected")},
    {"completed", QT_TRANSLATE_NOOP("UsageWords", "Completed")},
    {"call_sec", QT_TRANSLATE_NOOP("UsageWords", "Call time")},
    {"billed_sec", QT_TRANSLATE_NOOP("UsageWords", "Billed time")},
    {"count", QT_TRANSLATE_NOOP("UsageWords", "Count")},
    {"parts", QT_TRANSLATE_NOOP("UsageWords", "Parts")},
    {"pages", QT_TRANSLATE_NOOP("UsageWords", "Pages")},
};

constexpr Word dimensions[]{
    {"date", QT_TRANSLATE_NOOP("UsageWords", "Day (UTC)")},
    {"date_time", QT_TRANSLATE_NOOP("UsageWords", "Hour (UTC)")},
    {"direction", QT_TRANSLATE_NOOP("UsageWords", "Direction")},
    {"country_code", QT_TRANSLATE_NOOP("UsageWords", "Country")},
    {"country_iso", QT_TRANSLATE_NOOP("UsageWords", "Country")},
    {"source_country_code", QT_TRANSLATE_NOOP("UsageWords", "Country of the caller")},
    {"connection_id", QT_TRANSLATE_NOOP("UsageWords", "Connection")},
    {"billing_group_id", QT_TRANSLATE_NOOP("UsageWords", "Billing group")},
    {"outbound_profile_id", QT_TRANSLATE_NOOP("UsageWords", "Outbound voice profile")},
    {"messaging_profile_id", QT_TRANSLATE_NOOP("UsageWords", "Messaging profile")},
    {"bundle_id", QT_TRANSLATE_NOOP("UsageWords", "Bundle")},
    {"tags", QT_TRANSLATE_NOOP("UsageWords", "Tags")},
    {"tn_type", QT_TRANSLATE_NOOP("UsageWords", "Type of number")},
    {"source_tn_type", QT_TRANSLATE_NOOP("UsageWords", "Type of the caller’s number")},
    {"short_duration_call", QT_TRANSLATE_NOOP("UsageWords", "Short call")},
    {"is_local_calling", QT_TRANSLATE_NOOP("UsageWords", "Local call")},
    {"call_type", QT_TRANSLATE_NOOP("UsageWords", "Type of call")},
    {"currency", QT_TRANSLATE_NOOP("UsageWords", "Currency")},
    {"normalized_carrier", QT_TRANSLATE_NOOP("UsageWords", "Carrier")},
    {"carrier", QT_TRANSLATE_NOOP("UsageWords", "Carrier")},
    {"mcc", QT_TRANSLATE_NOOP("UsageWords", "MCC")},
    {"mnc", QT_TRANSLATE_NOOP("UsageWords", "MNC")},
    {"product_name", QT_TRANSLATE_NOOP("UsageWords", "Kind of sender")},
    {"status_v2", QT_TRANSLATE_NOOP("UsageWords", "Status")},
    {"status", QT_TRANSLATE_NOOP("UsageWords", "Status")},
    {"record_type", QT_TRANSLATE_NOOP("UsageWords", "Record type")},
    {"model", QT_TRANSLATE_NOOP("UsageWords", "Model")},
    {"region", QT_TRANSLATE_NOOP("UsageWords", "Region")},
    {"product", QT_TRANSLATE_NOOP("UsageWords", "Product")},
};

constexpr Word values[]{
    {"inbound", QT_TRANSLATE_NOOP("UsageWords", "Inbound")},
    {"outbound", QT_TRANSLATE_NOOP("UsageWords", "Outbound")},
    {"true", QT_TRANSLATE_NOOP("UsageWords", "yes")},
    {"false", QT_TRANSLATE_NOOP("UsageWords", "no")},
};

template <size_t n>
QString wordFor(const Word (&table)[n], const QString &name)
{
    for (const Word &word : table) {
        if (name == QLatin1String(word.name))
            return QCoreApplication::translate("UsageWords", word.words);
    }
    return name;
}

QString countryOf(const QString &region, const QString &code, const QLocale &locale)
{
    const QString country = region.isEmpty() ? QString() : PhoneNumber::countryName(region, locale);
    return country.isEmpty() ? code : UsageWords::tr("%1 (%2)", "country and its code").arg(country, code);
}
} // namespace

QString UsageWords::product(const QString &product)
{
    return wordFor(products, product);
}

QString UsageWords::recordType(const QString &type)
{
    // Sub-products are named like products where they are ones.
    return wordFor(products, type);
}

QString UsageWords::metric(const QString &metric)
{
    return wordFor(metrics, metric);
}

QString UsageWords::unit(const QString &metric)
{
    using Unit = UsageMetrics::Unit;
    switch (UsageMetrics::unit(metric)) {
    case Unit::None:
    case Unit::Money:
        return {};
    case Unit::Seconds:
        return tr("s", "seconds");
    case Unit::Calls:
        return tr("calls");
    case Unit::Messages:
        return tr("messages");
    case Unit::Pages:
        return tr("pages");
    case Unit::Bytes:
        return tr("bytes");
    case Unit::Tokens:
        return tr("tokens");
    case Unit::Characters:
        return tr("characters");
    case Unit::Records:
        return tr("records");
    }
    return {};
}

QString UsageWords::dimension(const QString &dimension)
{
    return wordFor(dimensions, dimension);
}

QString UsageWords::value(const QString &dimension, const QString &value, const QLocale &locale)
{
    if (value.isEmpty())
        return tr("not given");
    if (dimension == u"country_code" || dimension == u"source_country_code") {
        const bool isIso = value.size() == 2 && value[0].isLetter();
        return countryOf(isIso ? value : PhoneNumber::regionOfCode(value), value, locale);
    }
    if (dimension == u"country_iso")
        return countryOf(value, value, locale);
    if (dimension == u"record_type")
        return recordType(value);
    if (dimension == u"product")
        return product(value);
    return wordFor(values, value);
}
