// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MnemonicReveal.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>

bool MnemonicReveal::isRevealed()
{
    return QGuiApplication::keyboardModifiers() & Qt::AltModifier;
}

bool MnemonicReveal::eventFilter(QObject *, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (!key || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Alt)
        return false;
    const QWidget *window = QApplication::activeWindow();
    if (!window)
        return false;
    for (QWidget *widget : window->findChildren<QWidget *>())
        if (qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget) ||
            qobject_cast<QMenuBar *>(widget))
            widget->update();
    return false;
}
