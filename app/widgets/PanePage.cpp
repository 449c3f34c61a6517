// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PanePage.h"

#include "widgets/Icon.h"

#include <QLocale>

QString PanePage::countText() const
{
    const int number = count();
    return number < 0 ? QString() : QLocale().toString(number);
}

Destination PanePage::place(const QString &pane, const QString &face,
                            const QList<std::pair<QString, QString>> &query)
{
    Destination place;
    place.pane = pane;
    place.query.addQueryItem(QStringLiteral("face"), face);
    for (const auto &[name, value] : query)
        place.query.addQueryItem(name, value);
    return place;
}

QAction *PanePage::makeAction(const char *object, const QString &icon, const QString &text,
                              const std::function<void()> &work)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(Icon::named(icon));
    action->setObjectName(QLatin1String(object));
    connect(action, &QAction::triggered, this, work);
    return action;
}

QAction *PanePage::addCommand(const char *object, const QString &icon, const QString &text,
                              const QKeySequence &keys, const std::function<void()> &work)
{
    QAction *action = makeAction(object, icon, text, work);
    action->setShortcut(keys);
    m_commands << action;
    return action;
}

void PanePage::setObstacle(QAction *action, const QString &why)
{
    action->setEnabled(why.isEmpty());
    action->setToolTip(why.isEmpty() ? action->iconText() : why);
}
