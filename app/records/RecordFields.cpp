// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RecordFields.h"

#include "base/Decimal.h"
#include "base/Money.h"
#include "records/Vocabulary.h"

namespace {
struct Word
{
    const char *field;
    const char *words;
};
constexpr Word fieldWords[]{
    {"started_at", QT_TRANSLATE_NOOP("RecordFields", "Started")},
    {"ended_at", QT_TRANSLATE_NOOP("RecordFields", "Ended")},
    {"created_at", QT_TRANSLATE_NOOP("RecordFields", "Created")},
    {"updated_at", QT_TRANSLATE_NOOP("RecordFields", "Updated")},
    {"completed_at", QT_TRANSLATE_NOOP("RecordFields", "Completed")},
    {"sent_at", QT_TRANSLATE_NOOP("RecordFields", "Sent")},
    {"invoked_at", QT_TRANSLATE_NOOP("RecordFields", "Invoked")},
    {"joined_at", QT_TRANSLATE_NOOP("RecordFields", "Joined")},
    {"left_at", QT_TRANSLATE_NOOP("RecordFields", "Left")},
    {"closed_at", QT_TRANSLATE_NOOP("RecordFields", "Closed")},
    {"direction", QT_TRANSLATE_NOOP("RecordFields", "Direction")},
    {"cli", QT_TRANSLATE_NOOP("RecordFields", "From")},
    {"cld", QT_TRANSLATE_NOOP("RecordFields", "To")},
    {"originating_number", QT_TRANSLATE_NOOP("RecordFields", "From")},
    {"destination_number", QT_TRANSLATE_NOOP("RecordFields", "To")},
    {"destination_phone_number", QT_TRANSLATE_NOOP("RecordFields", "To")},
    {"phone_number", QT_TRANSLATE_NOOP("RecordFields", "Number")},
    {"status", QT_TRANSLATE_NOOP("RecordFields", "Status")},
    {"verification_status", QT_TRANSLATE_NOOP("RecordFields", "Status")},
    {"call_sec", QT_TRANSLATE_NOOP("RecordFields", "Seconds")},
    {"billed_sec", QT_TRANSLATE_NOOP("RecordFields", "Billed seconds")},
    {"parts", QT_TRANSLATE_NOOP("RecordFields", "Parts")},
    {"pages", QT_TRANSLATE_NOOP("RecordFields", "Pages")},
    {"country_code", QT_TRANSLATE_NOOP("RecordFields", "Country")},
    {"carrier", QT_TRANSLATE_NOOP("RecordFields", "Carrier")},
    {"carrier_fee", QT_TRANSLATE_NOOP("RecordFields", "Carrier fee")},
    {"connection_id", QT_TRANSLATE_NOOP("RecordFields", "Connection")},
    {"profile_name", QT_TRANSLATE_NOOP("RecordFields", "Profile")},
    {"name", QT_TRANSLATE_NOOP("RecordFields", "Name")},
    {"participant_count", QT_TRANSLATE_NOOP("RecordFields", "Participants")},
    {"feature", QT_TRANSLATE_NOOP("RecordFields", "Feature")},
    {"model", QT_TRANSLATE_NOOP("RecordFields", "Model")},
    {"rate", QT_TRANSLATE_NOOP("RecordFields", "Rate")},
    {"cost", QT_TRANSLATE_NOOP("RecordFields", "Cost")},
    {"data_cost", QT_TRANSLATE_NOOP("RecordFields", "Cost")},
    {"verify_usage_fee", QT_TRANSLATE_NOOP("RecordFields", "Cost")},
    {"currency", QT_TRANSLATE_NOOP("RecordFields", "Currency")},
    {"downlink_data", QT_TRANSLATE_NOOP("RecordFields", "Downlink")},
    {"uplink_data", QT_TRANSLATE_NOOP("RecordFields", "Uplink")},
    {"data_unit", QT_TRANSLATE_NOOP("RecordFields", "Unit")},
    {"call_type", QT_TRANSLATE_NOOP("RecordFields", "Call type")},
    {"tags", QT_TRANSLATE_NOOP("RecordFields", "Tags")},
    {"errors", QT_TRANSLATE_NOOP("RecordFields", "Errors")},
};

/// What stands behind the time at first, by type; "$" is the cost.
QString behindTime(const QString &recordType)
{
    static const QHash<QString, QString> all{
        {QStringLiteral("messaging"),
         QStringLiteral("direction cli cld status $ parts country_code carrier")},
        {QStringLiteral("fax"), QStringLiteral("direction cli cld status pages $ call_sec country_code")},
        {QStringLiteral("conference"), QStringLiteral("name participant_count call_sec ended_at region")},
        {QStringLiteral("conference-participant"),
         QStringLiteral("originating_number destination_number billed_sec $ left_at")},
        {QStringLiteral("amd"), QStringLiteral("feature $ connection_id call_session_id")},
        {QStringLiteral("verify"),
         QStringLiteral("destination_phone_number verify_channel_type verification_status $")},
        {QStringLiteral("wireless"),
         QStringLiteral("phone_number downlink_data uplink_data data_unit $ mcc mnc")},
        {QStringLiteral("media_storage"), QStringLiteral("action_type $ status asset_id")},
        {QStringLiteral("inference"), QStringLiteral("model $ call_session_id")},
        {QStringLiteral("embedding"), QStringLiteral("model $")}};
    for (const auto call : {u"sip-trunking", u"call-control", u"webrtc"}) {
        if (recordType == call)
            return QStringLiteral("direction cli cld call_sec $ billed_sec country_code connection_id");
    }
    return all.value(recordType, QStringLiteral("billed_sec $ call_session_id connection_id"));
}

QDateTime timeOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    // Without a zone it is UTC.
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time;
}
} // namespace

QString RecordFields::words(const QString &field)
{
    const auto known = std::ranges::find_if(
        fieldWords, [&](const Word &each) { return field == QLatin1String(each.field); });
    return known == std::end(fieldWords) ? field : tr(known->words);
}

bool RecordFields::isTime(const QString &field)
{
    return field.endsWith(u"_at");
}

bool RecordFields::isMoney(const QString &field)
{
    return field == u"cost" || field == u"rate" || field.endsWith(u"_cost") || field.endsWith(u"_fee") ||
           field.endsWith(u"_rate");
}

QStringList RecordFields::first(const QString &recordType)
{
    QStringList fields;
    const Vocabulary::Row *row = Vocabulary::ofRecords(recordType);
    fields << (row ? row->timeField : QStringLiteral("created_at"));
    for (const QString &field : behindTime(recordType).split(u' ')) {
        if (field == u"$")
            fields << (row ? row->costField : QStringLiteral("cost"));
        else
            fields << field;
    }
    fields.removeAll(QString());
    return fields;
}

QString RecordFields::cell(const DetailRecord &record, const DetailRecord::Field &field)
{
    if (field.text.isEmpty())
        return field.text;
    if (isTime(field.name)) {
        const QDateTime time = timeOf(field.text);
        return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : field.text;
    }
    if (isMoney(field.name)) {
        const auto money = Money::parse(field.text, record.value(QStringLiteral("currency")));
        return money ? money->display() : field.text;
    }
    if (field.kind == DetailRecord::Kind::Number) {
        const auto number = Decimal::parse(field.text);
        return number ? number->display() : field.text;
    }
    return field.text;
}

QString RecordFields::toolTip(const DetailRecord::Field &field)
{
    const QDateTime time = isTime(field.name) ? timeOf(field.text) : QDateTime();
    return time.isValid() ? tr("%1 UTC").arg(time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
                          : field.text;
}
