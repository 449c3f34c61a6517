// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionSchema.h"

#include <QMap>
#include <QRandomGenerator>

/// Schemas to draw: the documentation's, small ones, and ones by chance.
namespace SchemaSamples {
inline SessionSchema::Relation relation(const QString &other, const QString &local, const QString &parent,
                                        bool rollsUp = true)
{
    return {other,
            other,
            other,
            QStringLiteral("child_of"),
            local,
            parent,
            QStringLiteral("Events of %1 belong to it.").arg(other),
            rollsUp,
            true};
}

/// Pairs of parent and child; an empty child is a type alone. `both` tells each relation from both ends.
inline SessionSchema of(const QList<std::pair<const char *, const char *>> &pairs, bool both = false)
{
    SessionSchema schema;
    const auto type = [&](const QString &name) -> SessionSchema::Type & {
        for (auto &known : schema.types)
            if (known.recordType == name)
                return known;
        schema.types.append({name, name, name, {}, {}, {}, {}});
        return schema.types.last();
    };
    for (const auto &[parent, child] : pairs)
        type(QString::fromLatin1(parent));
    for (const auto &[parent, child] : pairs) {
        const QString one = QString::fromLatin1(parent);
        const QString other = QString::fromLatin1(child);
        if (other.isEmpty())
            continue;
        type(one).children << relation(other, QStringLiteral("x_id"), QStringLiteral("id"));
        if (both)
            type(other).parents << relation(one, QStringLiteral("x_id"), QStringLiteral("id"));
    }
    return schema;
}

/// Every record type of the documentation's reference, with the children that it names.
inline SessionSchema documented()
{
    SessionSchema schema;
    const QMap<QString, QString> children{
        {QStringLiteral("ai-voice-assistant"), QStringLiteral("inference")},
        {QStringLiteral("call-session"),
         QStringLiteral("call-control sip-trunking recording webrtc siprec-client fax-api "
                        "conference-participant")},
        {QStringLiteral("call-control"),
         QStringLiteral("ai-voice-assistant amd media-streaming speech-to-text text-to-speech "
                        "noise-suppression")},
        {QStringLiteral("conference"), QStringLiteral("conference-participant")},
        {QStringLiteral("message"), QStringLiteral("ai-messaging-assistant")}};
    const auto names = QStringLiteral(
        "ai-voice-assistant inference inference-speech-to-text inference-text-to-speech summarization "
        "embedding speech-to-text text-to-speech amd noise-suppression call-session call-control "
        "sip-trunking webrtc recording media_storage media-streaming forking conference "
        "conference-participant message room-session-event room-session-participant-event "
        "room-session-recording-event room-session-composition-event verify fax-api branded-calling "
        "siprec-client sim_card_usage customer-service-record");
    for (const QString &name : names.split(u' ')) {
        SessionSchema::Type type{name, name + QStringLiteral("-cdrs"), name, {}, {}, {}, {}};
        type.description = QStringLiteral("Records of the product %1, one for each use.").arg(name);
        if (name == u"call-session")
            type.aliases << QStringLiteral("call_session");
        for (const QString &child : children.value(name).split(u' ', Qt::SkipEmptyParts)) {
            const bool isAi = child == u"inference";
            const bool crosses = child == u"conference-participant" && name == u"call-session";
            type.children << relation(
                child, isAi ? QStringLiteral("conversation_id") : QStringLiteral("call_session_id"),
                crosses ? QStringLiteral("session_id")
                : isAi  ? QStringLiteral("conversation_id")
                        : QStringLiteral("call_session_id"),
                child != u"fax-api");
        }
        schema.types << type;
    }
    return schema;
}

inline SessionSchema random(quint32 seed, int types)
{
    QRandomGenerator chance(seed);
    SessionSchema schema;
    for (int index = 0; index < types; ++index)
        schema.types.append({QStringLiteral("type-%1").arg(index), {}, {}, {}, {}, {}, {}});
    for (int edge = chance.bounded(types * 2); edge > 0; --edge) {
        const int parent = chance.bounded(types);
        const int child = chance.bounded(types);
        schema.types[parent].children << relation(schema.types[child].recordType, QStringLiteral("a"),
                                                  QStringLiteral("b"), chance.bounded(2) == 0);
    }
    return schema;
}
} // namespace SchemaSamples
