// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ThemeSwitch.h"

#include "widgets/Style.h"

#include <QApplication>

ThemeSwitch::ThemeSwitch(QApplication &application, ThemeChoice choice)
    : QObject(&application), m_platform(Theme::of(QApplication::palette()).kind()), m_choice(choice)
{
    QApplication::setStyle(new Style);
    dress();
}

void ThemeSwitch::choose(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    const Theme::Kind before = theme().kind();
    m_choice = choice;
    if (theme().kind() != before)
        dress();
    emit changed();
}

Theme ThemeSwitch::theme() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return Theme(Theme::Kind::Light);
    case ThemeChoice::Dark:
        return Theme(Theme::Kind::Dark);
    case ThemeChoice::System:
        break;
    }
    return Theme(m_platform);
}

void ThemeSwitch::dress()
{
    QApplication::setPalette(theme().palette());
}

QString ThemeSwitch::nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice ThemeSwitch::choiceNamed(const QString &name)
{
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark})
        if (name == nameOf(choice))
            return choice;
    return ThemeChoice::System;
}
