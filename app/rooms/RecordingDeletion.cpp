// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RecordingDeletion.h"

namespace {
DeletionOneByOne::Way wayOf(RoomApi *api)
{
    return {.remove = [api](const QString &id) { return api->removeRecording(id); },
            .lookFor =
                [api](const QString &id, QObject *context, const std::function<void(bool)> &isGone) {
                    api->recording(id)->then(context, [isGone](const Outcome<RoomRecording> &found) {
                        isGone(!found && found.error().kind == Failure::Kind::NotFound);
                    });
                }};
}
} // namespace

RecordingDeletion::RecordingDeletion(RoomApi *api, const QStringList &ids, QObject *parent)
    : DeletionOneByOne(wayOf(api), ids, parent)
{
}
