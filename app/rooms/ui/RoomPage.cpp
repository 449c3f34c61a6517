// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomPage.h"

#include "base/Clock.h"
#include "base/ShortId.h"
#include "rooms/RoomDirectory.h"
#include "widgets/Icon.h"

Destination RoomPage::place(const QString &face, const QList<std::pair<QString, QString>> &query)
{
    Destination place;
    place.pane = QStringLiteral("rooms");
    place.query.addQueryItem(QStringLiteral("face"), face);
    for (const auto &[name, value] : query)
        place.query.addQueryItem(name, value);
    return place;
}

QAction *RoomPage::makeAction(const char *object, const QString &icon, const QString &text,
                              const std::function<void()> &work)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(Icon::named(icon));
    action->setObjectName(QLatin1String(object));
    connect(action, &QAction::triggered, this, work);
    return action;
}

void RoomPage::setObstacle(QAction *action, const QString &why)
{
    action->setEnabled(why.isEmpty());
    action->setToolTip(why.isEmpty() ? action->iconText() : why);
}

QDateTime RoomPage::now() const
{
    return m_desk ? m_desk->clock()->now() : QDateTime();
}

QString RoomPage::roomName(const QString &id) const
{
    return m_desk ? m_desk->directory()->nameOf(id) : ShortId::of(id);
}
