// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/TokenWarnings.h"

#include "base/ShortId.h"

#include <QJsonArray>
#include <QLocale>
#include <QUuid>

namespace {
QString local(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), TokenWarnings::tr("d MMM yyyy HH:mm:ss", "a time"));
}
} // namespace

// Nobody documented where a token names its room: any member with "room" in its name that holds an id.
QString TokenWarnings::otherRoom(const QJsonValue &value, const QString &room)
{
    if (value.isArray()) {
        for (const auto &item : value.toArray()) {
            if (const QString found = otherRoom(item, room); !found.isEmpty())
                return found;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QUuid id = QUuid::fromString(it->toString());
        if (it.key().contains(QLatin1String("room"), Qt::CaseInsensitive) && !id.isNull() &&
            id != QUuid::fromString(room))
            return it->toString();
        if (const QString found = otherRoom(*it, room); !found.isEmpty())
            return found;
    }
    return {};
}

QList<TokenWarnings::Warning> TokenWarnings::of(const Jwt &jwt, const QDateTime &now, const QString &room)
{
    QList<Warning> all;
    if (!jwt.trouble.isEmpty())
        all.append({jwt.nature != Jwt::Nature::Token, jwt.trouble});
    if (jwt.expires.isValid() && jwt.expires <= now)
        all.append({true, tr("It expired on %1.").arg(local(jwt.expires))});
    if (jwt.notBefore.isValid() && jwt.notBefore > now)
        all.append({false, tr("It is not valid before %1.").arg(local(jwt.notBefore))});
    if (const QString other = room.isEmpty() ? QString() : otherRoom(jwt.claims, room); !other.isEmpty())
        all.append({true, tr("It speaks of another room: %1.").arg(ShortId::of(other))});
    return all;
}
