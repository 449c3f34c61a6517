// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/TokenWords.h"

#include <algorithm>

using namespace std::chrono_literals;

QString TokenWords::life(std::chrono::seconds life)
{
    const qint64 seconds = life.count();
    if (seconds < 60 || (seconds < 600 && seconds % 60 != 0))
        return tr("%1 s", "seconds").arg(seconds);
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return tr("%1 min", "minutes").arg(minutes);
    if (minutes % 60 == 0)
        return tr("%1 h", "hours").arg(minutes / 60);
    return tr("%1 h %2 min", "hours and minutes").arg(minutes / 60).arg(minutes % 60);
}

QString TokenWords::countdown(std::chrono::seconds left)
{
    const qint64 seconds = std::max<qint64>(left.count(), 0);
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const QString tail = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return seconds < 3600 ? tail : QString::number(seconds / 3600) + u':' + tail;
}

QString TokenWords::spoken(std::chrono::seconds left)
{
    if (left <= 0s)
        return tr("Expired");
    if (left < 60s)
        return tr("Expires in less than a minute");
    return tr("Expires in %n minutes", nullptr, static_cast<int>(left.count() / 60));
}

std::chrono::seconds TokenWords::left(const TokenBench::Held &held, const QDateTime &now)
{
    if (!held.token.expires.isValid())
        return 0s;
    return std::chrono::ceil<std::chrono::seconds>(
        std::chrono::milliseconds(now.msecsTo(held.token.expires)));
}

TokenWords::Standing TokenWords::standing(const TokenBench::Held &held, bool willRefresh,
                                          const QDateTime &now)
{
    const auto remaining = left(held, now);
    if (held.isAsking)
        return {tr("refreshing"), Tone::Running};
    if (!held.token.expires.isValid())
        return {tr("end unknown"), Tone::Doubtful};
    if (remaining <= 0s)
        return {tr("expired"), Tone::Bad};
    if (held.token.jwt.nature == Jwt::Nature::Unsigned)
        return {tr("not signed"), Tone::Bad};
    if (held.token.jwt.nature == Jwt::Nature::NotAToken)
        return {tr("no JWT"), Tone::Doubtful};
    if (held.failure)
        return {tr("refresh failed"), Tone::Doubtful};
    if (!willRefresh && remaining <= std::min<std::chrono::seconds>(60s, held.lives.token / 5))
        return {tr("about to expire"), Tone::Doubtful};
    return {tr("valid"), Tone::Good};
}

QString TokenWords::name(TokenSnippet::Kind kind)
{
    switch (kind) {
    case TokenSnippet::Kind::EnvLine:
        return tr("Line for the environment");
    case TokenSnippet::Kind::JavaScript:
        return tr("JavaScript");
    case TokenSnippet::Kind::Android:
        return tr("Android (Kotlin)");
    case TokenSnippet::Kind::Ios:
        return tr("iOS (Swift)");
    case TokenSnippet::Kind::Raw:
        break;
    }
    return tr("Token alone");
}
