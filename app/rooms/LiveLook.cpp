// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/LiveLook.h"

namespace {
/// Two lists, read at the same time.
struct Progress
{
    LiveSight sight;
    int open = 0;
};
using ProgressPtr = std::shared_ptr<Progress>;

// What has ended is only being put together.
void take(const QList<RoomRecording> &page, RunningRecordings &running)
{
    for (const RoomRecording &one : page) {
        if (one.ended.isValid() || one.isComplete())
            continue;
        running.any.insert(one.sessionId);
        if (one.isVideo())
            running.video.insert(one.sessionId);
    }
}

void conclude(Deferred<LiveSight> *call, const ProgressPtr &progress, const Outcome<PagesRead> &outcome)
{
    if (!outcome && !progress->sight.failure)
        progress->sight.failure = outcome.error();
    if (--progress->open == 0)
        call->settle(std::move(progress->sight));
}
} // namespace

Call<LiveSight> *LiveLook::begin(QObject *owner, RoomApi *api, const std::shared_ptr<RoomGlances> &memory,
                                 bool withRecordings)
{
    auto *call = new Deferred<LiveSight>(owner);
    const auto progress = std::make_shared<Progress>();
    QList<QPointer<CallBase>> readings;
    const auto glances = std::make_shared<QList<RoomGlancePtr>>();
    progress->open = 1;
    auto *sessions =
        api->glance(memory, [glances](const QList<RoomGlancePtr> &page, int) { *glances += page; });
    readings << sessions;
    sessions->then(call, [call, progress, glances](const Outcome<PagesRead> &outcome) {
        if (outcome) {
            progress->sight.glances = std::move(*glances);
            progress->sight.isMoved = outcome->moved;
        }
        conclude(call, progress, outcome);
    });
    if (withRecordings) {
        ++progress->open;
        RoomRecordingFilter filter;
        filter.status = QStringLiteral("processing");
        const auto running = std::make_shared<RunningRecordings>();
        auto *recordings = api->recordings(
            filter, [running](const QList<RoomRecording> &page, int) { take(page, *running); });
        readings << recordings;
        recordings->then(call, [call, progress, running](const Outcome<PagesRead> &outcome) {
            if (outcome)
                progress->sight.recordings = std::move(*running);
            conclude(call, progress, outcome);
        });
    }
    call->whenAborted([readings] {
        for (const QPointer<CallBase> &reading : readings) {
            if (reading)
                reading->abort();
        }
    });
    return call;
}
