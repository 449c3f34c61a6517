// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ui/RecordWords.h"

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
