// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Buttons.h"

#include "widgets/Icon.h"

#include <QVariant>

static constexpr auto property = "role";

QPushButton *Buttons::make(const QString &text, ButtonRole role, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(role == ButtonRole::Primary);
    setRole(button, role);
    return button;
}

QPushButton *Buttons::makeIcon(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = make({}, ButtonRole::Quiet, parent);
    button->setIcon(Icon::named(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QPushButton *Buttons::makeSmallIcon(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = makeIcon(icon, name, parent);
    button->setProperty("small", true);
    return button;
}

bool Buttons::isSmall(const QWidget *button)
{
    return button && button->property("small").toBool();
}

void Buttons::setRole(QAbstractButton *button, ButtonRole role)
{
    button->setProperty(property, int(role));
    if (role == ButtonRole::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->updateGeometry();
    button->update();
}

ButtonRole Buttons::roleOf(const QWidget *button)
{
    return button ? ButtonRole(button->property(property).toInt()) : ButtonRole::Normal;
}
