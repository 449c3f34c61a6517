// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/WallFace.h"

#include "rooms/RoomWords.h"

namespace {
void takeTrouble(WallFace &face, const WallFace::Input &input)
{
    face.icon =
        input.failure->kind == Failure::Kind::Offline ? QStringLiteral("offline") : QStringLiteral("warning");
    face.title = WallFace::tr("The active sessions could not be read");
    face.text = input.failure->what;
    face.offer = WallFace::Offer::Retry;
}
} // namespace

WallFace WallFace::of(const Input &input)
{
    const bool hasFailed = input.failure && input.failure->kind != Failure::Kind::Cancelled;
    WallFace face;
    face.icon = QStringLiteral("rooms");
    face.hasCards = input.shown > 0;
    if (hasFailed && input.lastLook.isValid()) {
        face.warning = tr("As of %1.").arg(RoomWords::time(input.lastLook, input.now));
        face.warningText = input.failure->what;
    }
    if (face.hasCards)
        return face;
    if (!input.hasAccount) {
        face.title = tr("No account is open");
        face.text = tr("Choose an account that has a key.");
    } else if (input.sessions > 0) {
        face.icon = QStringLiteral("search");
        face.title = tr("No active session has “%1”").arg(input.words);
        face.text = tr("Words are looked for in rooms, session ids and participants.");
        face.offer = Offer::ClearWords;
    } else if (hasFailed && !input.lastLook.isValid()) {
        takeTrouble(face, input);
    } else if (!input.lastLook.isValid()) {
        face.title = tr("Looking who meets …");
    } else {
        face.title = tr("No session is active");
        face.text = tr("One begins when somebody joins a room. It appears here within ten seconds.");
        face.offer = Offer::Begin;
    }
    return face;
}
