// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QAbstractButton;
class QLineEdit;
class QAction;

/// What an operator does with mouse and keyboard, sent to the real widgets as events.
class TourHands
{
public:
    /// The window outlives it.
    explicit TourHands(QWidget *window) : m_window(window) {}

    /// The visible widget of this name in the window and its dialogs; null when there is none.
    template <class Widget = QWidget>
    Widget *find(const QString &name) const
    {
        for (Widget *widget : m_window->findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    template <class Widget = QWidget>
    bool sees(const QString &name) const
    {
        return find<Widget>(name) != nullptr;
    }
    bool canClick(const QString &name) const;

    void click(const QString &name) const;
    static void click(QWidget *widget, QPoint at);
    static void click(QWidget *widget) { click(widget, widget->rect().center()); }
    /// Replaces what a line holds, key by key.
    void type(const QString &name, const QString &text) const;
    static void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {},
                      const QString &text = {});
    void drop(const QString &name, const QString &path) const;
    /// Chooses from a menu.
    void choose(const QString &action) const;
    QAction *action(const QString &name) const;
    /// Closes whatever dialog is open, without a question.
    void closeDialogs() const;

private:
    QWidget *m_window;
};
