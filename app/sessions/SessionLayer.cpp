// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionLayer.h"

#include <QHash>

namespace {
using Kind = SessionLayer::Kind;

struct Known
{
    const char *type;
    Kind kind;
    const char *name;
};

// The documentation's reference of record types, with the names that it gives products.
constexpr Known known[]{
    {"call-session", Kind::Session, QT_TRANSLATE_NOOP("SessionLayer", "Call session")},
    {"conference", Kind::Session, QT_TRANSLATE_NOOP("SessionLayer", "Conference")},
    {"conference-participant", Kind::CallControl,
     QT_TRANSLATE_NOOP("SessionLayer", "Conference participant")},
    {"ai-voice-assistant", Kind::Assistant, QT_TRANSLATE_NOOP("SessionLayer", "AI Assistant")},
    {"ai-messaging-assistant", Kind::Assistant, QT_TRANSLATE_NOOP("SessionLayer", "AI Messaging Assistant")},
    {"inference", Kind::Inference, QT_TRANSLATE_NOOP("SessionLayer", "Inference")},
    {"summarization", Kind::Inference, QT_TRANSLATE_NOOP("SessionLayer", "Summarization")},
    {"embedding", Kind::Inference, QT_TRANSLATE_NOOP("SessionLayer", "Embedding")},
    {"call-control", Kind::CallControl, QT_TRANSLATE_NOOP("SessionLayer", "Call Control")},
    {"sip-trunking", Kind::Transport, QT_TRANSLATE_NOOP("SessionLayer", "SIP Trunking")},
    {"webrtc", Kind::Transport, QT_TRANSLATE_NOOP("SessionLayer", "WebRTC")},
    // Speech is billed by use beside the turns of the model, also where inference provides it.
    {"inference-speech-to-text", Kind::AddOn,
     QT_TRANSLATE_NOOP("SessionLayer", "Speech to text (inference)")},
    {"inference-text-to-speech", Kind::AddOn,
     QT_TRANSLATE_NOOP("SessionLayer", "Text to speech (inference)")},
    {"speech-to-text", Kind::AddOn, QT_TRANSLATE_NOOP("SessionLayer", "Speech to text")},
    {"text-to-speech", Kind::AddOn, QT_TRANSLATE_NOOP("SessionLayer", "Text to speech")},
    {"stt", Kind::AddOn, QT_TRANSLATE_NOOP("SessionLayer", "Speech to text")},
    {"tts", Kind::AddOn, QT_TRANSLATE_NOOP("SessionLayer", "Text to speech")},
    {"amd", Kind::AddOn, QT_TRANSLATE_NOOP("SessionLayer", "Answering machine detection")},
    {"noise-suppression", Kind::AddOn, QT_TRANSLATE_NOOP("SessionLayer", "Noise suppression")},
    {"recording", Kind::AddOn, QT_TRANSLATE_NOOP("SessionLayer", "Recording")},
    {"media-storage", Kind::AddOn, QT_TRANSLATE_NOOP("SessionLayer", "Media storage")},
    {"media-streaming", Kind::AddOn, QT_TRANSLATE_NOOP("SessionLayer", "Media streaming")},
    {"forking", Kind::AddOn, QT_TRANSLATE_NOOP("SessionLayer", "Media forking")},
    {"branded-calling", Kind::AddOn, QT_TRANSLATE_NOOP("SessionLayer", "Branded calling")},
    {"siprec-client", Kind::AddOn, QT_TRANSLATE_NOOP("SessionLayer", "SIPREC")},
    {"message", Kind::Messaging, QT_TRANSLATE_NOOP("SessionLayer", "Message")},
    {"messaging", Kind::Messaging, QT_TRANSLATE_NOOP("SessionLayer", "Messaging")},
    {"room-session-event", Kind::Video, QT_TRANSLATE_NOOP("SessionLayer", "Video room session")},
    {"room-session-participant-event", Kind::Video, QT_TRANSLATE_NOOP("SessionLayer", "Video participant")},
    {"room-session-recording-event", Kind::Video, QT_TRANSLATE_NOOP("SessionLayer", "Video recording")},
    {"room-session-composition-event", Kind::Video, QT_TRANSLATE_NOOP("SessionLayer", "Video composition")},
    {"verify", Kind::Other, QT_TRANSLATE_NOOP("SessionLayer", "Verify (2FA)")},
    {"fax-api", Kind::Other, QT_TRANSLATE_NOOP("SessionLayer", "Fax API")},
    {"fax", Kind::Other, QT_TRANSLATE_NOOP("SessionLayer", "Fax API")},
    {"sim-card-usage", Kind::Other, QT_TRANSLATE_NOOP("SessionLayer", "Wireless")},
    {"customer-service-record", Kind::Other, QT_TRANSLATE_NOOP("SessionLayer", "Customer service record")},
};

// Products are named like record types, but for their signs and an ending: "callcontrol-cdrs".
QString plain(const QString &type)
{
    QString letters = type.toLower();
    for (const auto ending : {QLatin1String("-cdrs"), QLatin1String("-cdr")}) {
        if (letters.endsWith(ending))
            letters.chop(ending.size());
    }
    letters.remove(u'-').remove(u'_').remove(u' ');
    return letters;
}

const Known *find(const QString &type)
{
    static const QHash<QString, const Known *> all = [] {
        QHash<QString, const Known *> made;
        for (const Known &each : known) {
            made.insert(QString::fromLatin1(each.type), &each);
            made.insert(plain(QString::fromLatin1(each.type)), &each);
        }
        return made;
    }();
    const Known *found = all.value(type);
    return found ? found : all.value(plain(type));
}
} // namespace

SessionLayer::Kind SessionLayer::of(const QString &recordType)
{
    const Known *found = find(recordType);
    return found ? found->kind : Kind::Other;
}

QString SessionLayer::name(Kind kind)
{
    switch (kind) {
    case Kind::Session:
        return tr("Session");
    case Kind::Assistant:
        return tr("Assistant");
    case Kind::Inference:
        return tr("Inference");
    case Kind::CallControl:
        return tr("Call control");
    case Kind::Transport:
        return tr("Transport");
    case Kind::AddOn:
        return tr("Add-ons");
    case Kind::Messaging:
        return tr("Messaging");
    case Kind::Video:
        return tr("Video");
    case Kind::Other:
        break;
    }
    return tr("Other");
}

int SessionLayer::colour(Kind kind)
{
    switch (kind) {
    case Kind::CallControl:
        return 0;
    // A video room has no telephone transport, so that the two never meet.
    case Kind::Transport:
    case Kind::Video:
        return 1;
    case Kind::AddOn:
        return 2;
    case Kind::Assistant:
        return 3;
    case Kind::Inference:
        return 4;
    case Kind::Messaging:
        return 5;
    case Kind::Session:
    case Kind::Other:
        break;
    }
    return -1;
}

QString SessionLayer::typeName(const QString &recordType)
{
    const Known *found = find(recordType);
    return found ? tr(found->name) : recordType;
}
