// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

/// A client token as something that can be pasted and run. Written after the documentation of the client
/// SDKs.
namespace TokenSnippet {
enum class Kind {
    Raw,        ///< the token alone
    EnvLine,    ///< TELNYX_ROOM_TOKEN=…
    JavaScript, ///< @telnyx/video
    Android,    ///< Kotlin, com.telnyx.video.sdk
    Ios,        ///< Swift, TelnyxVideoSdk
};

QList<Kind> kinds();
/// Whatever room and token hold, they stay one literal in it.
QString text(Kind kind, const QString &room, const QString &token);
} // namespace TokenSnippet
