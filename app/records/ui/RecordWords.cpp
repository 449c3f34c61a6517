// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ui/RecordWords.h"

#include "records/RecordFields.h"

namespace {
struct Word
{
    const char *type;
    const char *words;
};
constexpr Word words[]{
    {"sip-trunking", QT_TRANSLATE_NOOP("RecordWords", "SIP calls")},
    {"call-control", QT_TRANSLATE_NOOP("RecordWords", "Voice API calls")},
    {"webrtc", QT_TRANSLATE_NOOP("RecordWords", "WebRTC calls")},
    {"fax", QT_TRANSLATE_NOOP("RecordWords", "Faxes")},
    {"messaging", QT_TRANSLATE_NOOP("RecordWords", "Messages")},
    {"conference", QT_TRANSLATE_NOOP("RecordWords", "Conferences")},
    {"conference-participant", QT_TRANSLATE_NOOP("RecordWords", "Participants of conferences")},
    {"amd", QT_TRANSLATE_NOOP("RecordWords", "Answering machine detections")},
    {"verify", QT_TRANSLATE_NOOP("RecordWords", "Verifications")},
    {"wireless", QT_TRANSLATE_NOOP("RecordWords", "SIM card usage")},
    {"media_storage", QT_TRANSLATE_NOOP("RecordWords", "Media storage")},
    {"inference", QT_TRANSLATE_NOOP("RecordWords", "Inference")},
    {"embedding", QT_TRANSLATE_NOOP("RecordWords", "Embeddings")},
    {"ai-voice-assistant", QT_TRANSLATE_NOOP("RecordWords", "AI voice assistant")},
    {"recording", QT_TRANSLATE_NOOP("RecordWords", "Recordings")},
    {"media-streaming", QT_TRANSLATE_NOOP("RecordWords", "Media streaming")},
    {"noise-suppression", QT_TRANSLATE_NOOP("RecordWords", "Noise suppression")},
    {"siprec-client", QT_TRANSLATE_NOOP("RecordWords", "SIPREC recordings")},
    {"stt", QT_TRANSLATE_NOOP("RecordWords", "Speech to text")},
    {"tts", QT_TRANSLATE_NOOP("RecordWords", "Text to speech")},
    {"inference-speech-to-text", QT_TRANSLATE_NOOP("RecordWords", "Speech to text by inference")},
};
} // namespace

QString RecordWords::type(const QString &recordType)
{
    for (const Word &word : words) {
        if (recordType == QLatin1String(word.type))
            return tr(word.words);
    }
    return recordType;
}

QString RecordWords::comparison(const QString &op)
{
    static const QHash<QString, const char *> comparisons{
        {QString(), QT_TR_NOOP("is")},
        {QStringLiteral("gte"), QT_TR_NOOP("is at least")},
        {QStringLiteral("gt"), QT_TR_NOOP("is more than")},
        {QStringLiteral("lte"), QT_TR_NOOP("is at most")},
        {QStringLiteral("lt"), QT_TR_NOOP("is less than")},
        {QStringLiteral("contains"), QT_TR_NOOP("contains")},
        {QStringLiteral("starts_with"), QT_TR_NOOP("starts with")},
        {QStringLiteral("ends_with"), QT_TR_NOOP("ends with")}};
    const char *words = comparisons.value(op);
    return words ? tr(words) : op;
}

QString RecordWords::filter(const DetailRecordFilter &filter)
{
    const QString field = RecordFields::words(filter.field);
    if (filter.op.isEmpty())
        return tr("%1: %2", "field, value").arg(field, filter.value);
    return tr("%1 %2 %3", "field, comparison, value").arg(field, comparison(filter.op), filter.value);
}

QString RecordWords::dates(const QString &dateRange)
{
    static const QHash<QString, const char *> ranges{
        {QStringLiteral("today"), QT_TR_NOOP("Today (UTC)")},
        {QStringLiteral("yesterday"), QT_TR_NOOP("Yesterday (UTC)")},
        {QStringLiteral("this_week"), QT_TR_NOOP("This week (UTC)")},
        {QStringLiteral("last_week"), QT_TR_NOOP("Last week (UTC)")},
        {QStringLiteral("this_month"), QT_TR_NOOP("This month (UTC)")},
        {QStringLiteral("last_month"), QT_TR_NOOP("Last month (UTC)")}};
    const char *words = ranges.value(dateRange);
    return words ? tr(words) : dateRange;
}
