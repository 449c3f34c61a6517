// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/TokenSnippet.h"

#include <algorithm>

namespace {
enum class Escape { FourDigits, Braces };

/// Everything but letters, digits and a few harmless signs as its number, in the way of the language.
QString literal(const QString &text, Escape way)
{
    const QString harmless = QStringLiteral("-_.~+/=:, ");
    QString safe;
    for (const QChar letter : way == Escape::Braces ? QString() : text) {
        const ushort code = letter.unicode();
        if (code < 0x80 && (letter.isLetterOrNumber() || harmless.contains(letter)))
            safe += letter;
        else
            safe += QStringLiteral("\\u%1").arg(code, 4, 16, QLatin1Char('0'));
    }
    // Swift takes whole characters only, no halves of a pair.
    for (const uint code : way == Escape::Braces ? text.toUcs4() : QList<uint>()) {
        if (code < 0x80 && (QChar(code).isLetterOrNumber() || harmless.contains(QChar(code))))
            safe += QChar(code);
        else
            safe += QStringLiteral("\\u{%1}").arg(code, 0, 16);
    }
    return safe;
}

QString shellWord(const QString &text)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar letter) {
        return letter.unicode() < 0x80 &&
               (letter.isLetterOrNumber() || QStringLiteral("-_.~+/=:").contains(letter));
    });
    if (isPlain)
        return text;
    QString quoted = text;
    quoted.remove(u'\n').remove(u'\r').replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + quoted + u'\'';
}

// @telnyx/video documents `Room`; its release 1.0.2 exports `initialize` in its place.
constexpr QStringView javaScript = uR"(import { Room, createLocalParticipant } from '@telnyx/video';

const room = new Room('%ROOM%', {
  clientToken: '%TOKEN%',
  localParticipant: createLocalParticipant({
    context: JSON.stringify({ name: 'Signalbox', id: 1 }),
  }),
});
// @telnyx/video 1.0: import { initialize }, then
// const room = await initialize({ roomId, clientToken, context });

room.on('state_changed', (state) => console.log(state.status, state));
await room.connect();
)";

constexpr QStringView android = uR"(import com.telnyx.video.sdk.*
import java.util.UUID

val room = Room(
    context = context,
    roomId = UUID.fromString("%ROOM%"),
    roomToken = "%TOKEN%",
    externalData = ExternalData(id = 1, username = "Signalbox"),
    enableMessages = false
)
room.connect()
)";

constexpr QStringView swift = uR"(import TelnyxVideoSdk

Room.createRoom(
    id: "%ROOM%",
    clientToken: "%TOKEN%",
    context: ["userid": 1, "username": "Signalbox"]
) { room in
    room.onStateChanged = { state in print(state) }
    room.connect { status in print(status) }
}
)";

/// In one go, so that what is filled in is never taken for a place to fill in.
QString filled(QStringView pattern, const QString &room, const QString &token)
{
    const QString roomPlace = QStringLiteral("%ROOM%");
    const QString tokenPlace = QStringLiteral("%TOKEN%");
    const qsizetype roomAt = pattern.indexOf(roomPlace);
    const qsizetype tokenAt = pattern.indexOf(tokenPlace);
    const qsizetype afterRoom = roomAt + roomPlace.size();
    QString text = pattern.first(roomAt).toString();
    text += room;
    text += pattern.sliced(afterRoom, tokenAt - afterRoom);
    text += token;
    text += pattern.sliced(tokenAt + tokenPlace.size());
    return text;
}
} // namespace

QList<TokenSnippet::Kind> TokenSnippet::kinds()
{
    return {Kind::Raw, Kind::EnvLine, Kind::JavaScript, Kind::Android, Kind::Ios};
}

QString TokenSnippet::text(Kind kind, const QString &room, const QString &token)
{
    const auto made = [&](QStringView pattern, Escape way) {
        return filled(pattern, literal(room, way), literal(token, way));
    };
    switch (kind) {
    case Kind::EnvLine:
        return QStringLiteral("TELNYX_ROOM_TOKEN=") + shellWord(token);
    case Kind::JavaScript:
        return made(javaScript, Escape::FourDigits);
    case Kind::Android:
        return made(android, Escape::FourDigits);
    case Kind::Ios:
        return made(swift, Escape::Braces);
    case Kind::Raw:
        break;
    }
    return token;
}
