// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/JoinReport.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {
constexpr int mostPeople = 250;
constexpr int mostStreams = 500;
constexpr qsizetype shortText = 128;
constexpr qsizetype longText = 4096;

QString text(const QJsonValue &value, qsizetype most = shortText)
{
    return value.toString().left(most);
}

JoinTest::State::Person person(const QString &id, const QJsonObject &json)
{
    JoinTest::State::Person made;
    made.id = id.left(shortText);
    made.context = text(json[u"context"], longText);
    const QJsonObject streams = json[u"streams"].toObject();
    for (const QString &key : streams.keys().mid(0, mostStreams))
        made.streams << key.left(shortText);
    return made;
}

JoinTest::State::Stream stream(const QString &id, const QJsonObject &json)
{
    JoinTest::State::Stream made;
    made.id = id.left(shortText);
    made.key = text(json[u"key"]);
    made.participant = text(json[u"participantId"]);
    made.audio = json[u"audioActive"].toBool();
    made.video = json[u"videoActive"].toBool();
    made.speaking = json[u"isSpeaking"].toBool();
    made.remote = json[u"isRemote"].toBool();
    return made;
}
} // namespace

std::optional<JoinTest::State> JoinReport::read(const QByteArray &json)
{
    if (json.size() > longest)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue people = document[u"participants"];
    const QJsonValue streams = document[u"streams"];
    const QString status = text(document[u"status"]);
    const auto isObjectOrNone = [](const QJsonValue &value) {
        return value.isObject() || value.isUndefined();
    };
    if (!document.isObject() || status.isEmpty() || !isObjectOrNone(people) || !isObjectOrNone(streams))
        return std::nullopt;

    JoinTest::State state;
    state.status = status;
    state.localParticipant = text(document[u"localParticipantId"]);
    state.trouble = text(document[u"trouble"], longText);
    const QJsonObject everybody = people.toObject();
    for (auto it = everybody.begin(); it != everybody.end() && state.people.size() < mostPeople; ++it)
        state.people << person(it.key(), it->toObject());
    const QJsonObject all = streams.toObject();
    for (auto it = all.begin(); it != all.end() && state.streams.size() < mostStreams; ++it)
        state.streams << stream(it.key(), it->toObject());
    return state;
}
