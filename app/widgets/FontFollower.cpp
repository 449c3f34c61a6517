// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FontFollower.h"

#include <QApplication>
#include <QEvent>

FontFollower::FontFollower(QWidget *widget, Step step) : QObject(widget), m_widget(widget), m_step(step)
{
    widget->installEventFilter(this);
    watchParent();
    apply();
}

void FontFollower::install(QWidget *widget, Step step)
{
    delete widget->findChild<FontFollower *>(QString(), Qt::FindDirectChildrenOnly);
    new FontFollower(widget, step);
}

void FontFollower::watchParent()
{
    if (m_parent)
        m_parent->removeEventFilter(this);
    m_parent = m_widget->parentWidget();
    if (m_parent)
        m_parent->installEventFilter(this);
}

bool FontFollower::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_widget && event->type() == QEvent::ParentChange) {
        watchParent();
        apply();
    } else if (watched == m_parent && event->type() == QEvent::FontChange) {
        apply();
    } else if (watched == m_widget && event->type() == QEvent::ApplicationFontChange && !m_parent) {
        apply();
    }
    return false;
}

void FontFollower::apply()
{
    m_widget->setFont(m_step(m_parent ? m_parent->font() : QApplication::font()));
}
