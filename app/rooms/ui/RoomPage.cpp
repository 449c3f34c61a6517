// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomPage.h"

#include "base/Clock.h"
#include "base/ShortId.h"
#include "rooms/RoomDirectory.h"

Destination RoomPage::place(const QString &face, const QList<std::pair<QString, QString>> &query)
{
    return PanePage::place(QStringLiteral("rooms"), face, query);
}

QDateTime RoomPage::now() const
{
    return m_desk ? m_desk->clock()->now() : QDateTime();
}

QString RoomPage::roomName(const QString &id) const
{
    return m_desk ? m_desk->directory()->nameOf(id) : ShortId::of(id);
}
