// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Theme.h"

#include <QObject>

class QApplication;

enum class ThemeChoice { System, Light, Dark };

/// Dresses the application: the style, the palette and their change at run time. Made once, before the first
/// window, because only the untouched palette tells what the platform prefers.
class ThemeSwitch : public QObject
{
    Q_OBJECT
public:
    explicit ThemeSwitch(QApplication &application, ThemeChoice choice = ThemeChoice::System);

    void choose(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    Theme theme() const;

    static QString nameOf(ThemeChoice choice); ///< for settings: "system", "light", "dark"
    static ThemeChoice choiceNamed(const QString &name);

signals:
    void changed();

private:
    void dress();

    Theme::Kind m_platform;
    ThemeChoice m_choice;
};
