// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour/TourHands.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

bool TourHands::canClick(const QString &name) const
{
    const auto *widget = find(name);
    return widget && widget->isEnabled();
}

void TourHands::click(const QString &name) const
{
    QWidget *widget = find(name);
    if (!widget)
        return;
    const QRect area = widget->rect();
    // A check box is hit at its box, however wide it is.
    const bool isCheck = qobject_cast<QCheckBox *>(widget);
    click(widget, isCheck ? QPoint(area.height() / 2, area.center().y()) : area.center());
}

void TourHands::click(QWidget *widget, QPoint at)
{
    // Posted, not sent: what a click opens must not run inside the step that clicked.
    const QPointF local(at);
    const QPointF global(widget->mapToGlobal(at));
    QCoreApplication::postEvent(
        widget, new QMouseEvent(QEvent::MouseButtonPress, local, global, Qt::LeftButton, Qt::LeftButton, {}));
    QCoreApplication::postEvent(
        widget, new QMouseEvent(QEvent::MouseButtonRelease, local, global, Qt::LeftButton, Qt::NoButton, {}));
}

void TourHands::type(const QString &name, const QString &text) const
{
    auto *line = find<QLineEdit>(name);
    if (!line)
        return;
    line->setFocus();
    line->selectAll();
    press(line, Qt::Key_Delete);
    for (const QChar letter : text)
        press(line, 0, {}, letter);
}

void TourHands::press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QCoreApplication::postEvent(widget, new QKeyEvent(QEvent::KeyPress, key, modifiers, text));
    QCoreApplication::postEvent(widget, new QKeyEvent(QEvent::KeyRelease, key, modifiers, text));
}

void TourHands::drop(const QString &name, const QString &path) const
{
    QWidget *target = find(name);
    if (!target)
        return;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = target->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &enter);
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &drop);
}

QAction *TourHands::action(const QString &name) const
{
    return m_window->findChild<QAction *>(name);
}

void TourHands::choose(const QString &name) const
{
    if (QAction *chosen = action(name))
        QMetaObject::invokeMethod(chosen, &QAction::trigger, Qt::QueuedConnection);
}

void TourHands::closeDialogs() const
{
    for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            dialog->done(QDialog::Rejected);
    }
}
