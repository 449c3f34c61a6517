// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomPage.h"

Destination RoomPage::place(const QString &face, const QList<std::pair<QString, QString>> &query)
{
    Destination place;
    place.pane = QStringLiteral("rooms");
    place.query.addQueryItem(QStringLiteral("face"), face);
    for (const auto &[name, value] : query)
        place.query.addQueryItem(name, value);
    return place;
}
