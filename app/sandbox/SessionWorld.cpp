// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SessionWorld.h"

#include "sandbox/SessionPlot.h"
#include "sandbox/SessionTypes.h"
#include "sandbox/StableHash.h"

#include <QCryptographicHash>
#include <QHash>

namespace sandbox {

namespace {
constexpr qint64 reach = 40 * 24 * 3'600'000LL;

/// The product whose combinations of values the events of a type show.
QString productOf(const SessionType &type)
{
    static const QHash<QByteArray, const char *> products{{"verify", "verify-2fa"},
                                                          {"media_storage", "media-storage"},
                                                          {"sim_card_usage", "wireless"},
                                                          {"message", "messaging"},
                                                          {"conference-participant", "conference"},
                                                          {"ai-voice-assistant", "call-control"},
                                                          {"embedding", "inference"},
                                                          {"inference-speech-to-text", "inference"},
                                                          {"siprec-client", "recording"}};
    return QString::fromLatin1(products.value(type.name, type.name.constData()));
}
} // namespace

SessionWorld::SessionWorld(const UsageFacts &facts, quint32 seed, qint64 now, int number)
    : m_seed(seed), m_now(now), m_number(number), m_ids(seed)
{
    for (const SessionType &type : SessionTypes::all()) {
        Cells cells;
        if (!type.records.isEmpty())
            cells.product = UsageCatalog::find(productOf(type));
        if (cells.product)
            cells.cells = facts.cells(*cells.product);
        m_cells.push_back(std::move(cells));
    }
}

const QList<int> &SessionWorld::kinds()
{
    // What a call or a message used has no story of its own.
    static const QList<int> all = [] {
        QList<int> kinds;
        for (const char *name : {"call-session", "message", "embedding", "inference-speech-to-text",
                                 "inference-text-to-speech", "summarization", "media_storage", "forking",
                                 "room-session-event", "room-session-participant-event",
                                 "room-session-recording-event", "room-session-composition-event", "verify",
                                 "branded-calling", "sim_card_usage", "customer-service-record"})
            kinds << SessionTypes::find(name);
        return kinds;
    }();
    return all;
}

int SessionWorld::stories(int kind) const
{
    if (!kinds().contains(kind))
        return 0;
    return SessionTypes::all()[kind].name == "call-session" ? 2 * m_number : m_number;
}

quint64 SessionWorld::noise(const QByteArray &of, int index, int what) const
{
    return SessionId::mixed((quint64(m_seed) << 40) ^ stableHash(of) ^
                            (quint64(index) * 0x9E3779B97F4A7C15ULL) ^
                            (quint64(what) * 0xC2B2AE3D27D4EB4FULL));
}

QByteArray SessionWorld::uuid(const QByteArray &of, int index, int what) const
{
    const QByteArray hex = QCryptographicHash::hash(of + QByteArray::number(index) + '/' +
                                                        QByteArray::number(what) + QByteArray::number(m_seed),
                                                    QCryptographicHash::Sha256)
                               .toHex();
    return hex.left(8) + '-' + hex.mid(8, 4) + "-4" + hex.mid(13, 3) + "-b" + hex.mid(17, 3) + '-' +
           hex.mid(20, 12);
}

bool SessionWorld::isVideo(int kind)
{
    return SessionTypes::all()[kind].name.startsWith("room-session");
}

SessionStory SessionWorld::story(int kind, int index) const
{
    static const int roomSession = SessionTypes::find("room-session-event");
    const QByteArray &name = SessionTypes::all()[kind].name;
    // Evenly, newest first, with some minutes of chance.
    const qint64 slot = reach / stories(kind);
    const qint64 end = m_now - 20'000 - index * slot -
                       static_cast<qint64>(noise(name, index, 1) % static_cast<quint64>(slot / 2 + 1));
    SessionStory story;
    story.kind = kind;
    story.index = index;
    story.isOutbound = noise(name, index, 2) % 5 != 1;
    story.conversation = uuid(name, index, 3);
    story.leg = uuid(name, index, 4);
    story.otherSession = uuid(name, index, 5);
    story.number = QStringLiteral("+1312555%1").arg(noise(name, index, 6) % 10'000, 4, 10, QLatin1Char('0'));
    if (isVideo(kind)) {
        story.conversation = m_ids.of({roomSession, index, 0});
        story.leg = room(roomOf(index));
    }
    SessionPlot(*this, story, end).tell();
    return story;
}

} // namespace sandbox
