// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPushButton>

/// How much a button asks for: kept in its dynamic property "role", read by the style.
enum class ButtonRole {
    Normal,
    Primary, ///< the one main action of a window: accent
    Danger,  ///< deletes or costs
    Link,    ///< looks like text
    Quiet,   ///< without a frame until the pointer comes
};

namespace Buttons {
QPushButton *make(const QString &text, ButtonRole role = ButtonRole::Normal, QWidget *parent = nullptr);
/// A small button with only an icon; `name` is its tooltip and its accessible name.
QPushButton *makeIcon(const QString &icon, const QString &name, QWidget *parent = nullptr);
/// The same, no taller than a line of text.
QPushButton *makeSmallIcon(const QString &icon, const QString &name, QWidget *parent = nullptr);
bool isSmall(const QWidget *button);
void setRole(QAbstractButton *button, ButtonRole role);
ButtonRole roleOf(const QWidget *button);
} // namespace Buttons
