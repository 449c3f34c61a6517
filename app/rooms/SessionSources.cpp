// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/SessionSources.h"

#include "rooms/ParticipantContext.h"

namespace {
struct Gathered
{
    QList<RoomRecording> recordings;
    QHash<QString, QString> names; ///< by participant
};

QString nameOf(const Gathered &all, const QString &participant)
{
    RoomParticipant nameless;
    nameless.id = participant;
    return all.names.value(participant, ParticipantContext::nameOf(nameless));
}

QList<LayoutSource> sourcesOf(Gathered all)
{
    std::ranges::stable_sort(all.recordings, {}, &RoomRecording::started);
    QHash<QString, int> times;
    for (const RoomRecording &recording : all.recordings)
        ++times[nameOf(all, recording.participantId)];
    QList<LayoutSource> sources;
    QHash<QString, int> numbers;
    for (const RoomRecording &recording : all.recordings) {
        const QString name = nameOf(all, recording.participantId);
        const QString shown =
            times[name] < 2 ? name : QStringLiteral("%1 (%2)").arg(name).arg(++numbers[name]);
        sources << LayoutSource{recording.id, shown, recording.durationSecs, recording.isComplete()};
    }
    return sources;
}
} // namespace

Call<QList<LayoutSource>> *SessionSources::read(RoomApi *api, const QString &session)
{
    auto *call = new Deferred<QList<LayoutSource>>(api);
    const auto all = std::make_shared<Gathered>();
    RoomRecordingFilter filter;
    filter.sessionId = session;
    filter.type = QStringLiteral("video");
    auto *recordings =
        api->recordings(filter, [all](const QList<RoomRecording> &page, int) { all->recordings += page; });
    call->follow(recordings->then(call, [call, all, api, session](const Outcome<PagesRead> &read) {
        if (!read)
            return call->settle(failed(read.error()));
        if (all->recordings.isEmpty())
            return call->settle(QList<LayoutSource>());
        RoomParticipantFilter none;
        auto *people = api->participantsOf(session, none, [all](const QList<RoomParticipant> &page, int) {
            for (const RoomParticipant &one : page)
                all->names.insert(one.id, ParticipantContext::nameOf(one));
        });
        // Without names it can be composed all the same.
        call->follow(
            people->then(call, [call, all](const Outcome<PagesRead> &) { call->settle(sourcesOf(*all)); }));
    }));
    return call;
}
