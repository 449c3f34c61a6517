// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/CompositionDeletion.h"

namespace {
DeletionOneByOne::Way wayOf(RoomApi *api)
{
    return {.remove = [api](const QString &id) { return api->removeComposition(id); },
            .lookFor =
                [api](const QString &id, QObject *context, const std::function<void(bool)> &isGone) {
                    api->composition(id)->then(context, [isGone](const Outcome<RoomComposition> &found) {
                        isGone(!found && found.error().kind == Failure::Kind::NotFound);
                    });
                }};
}
} // namespace

CompositionDeletion::CompositionDeletion(RoomApi *api, const QStringList &ids, QObject *parent)
    : DeletionOneByOne(wayOf(api), ids, parent)
{
}
