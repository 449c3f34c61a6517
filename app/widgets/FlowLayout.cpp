// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FlowLayout.h"

#include "widgets/Scale.h"

#include <QStyle>
#include <QWidget>

FlowLayout::FlowLayout(QWidget *parent, int spacing) : QLayout(parent), m_gap(spacing)
{
    setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    if (parent)
        parent->setSizePolicy(policy);
}

int FlowLayout::gap() const
{
    const QWidget *widget = parentWidget();
    return widget ? Scale::px(widget, m_gap) : m_gap;
}

FlowLayout::~FlowLayout()
{
    while (!m_items.isEmpty())
        delete m_items.takeFirst();
}

void FlowLayout::setLineAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    QLayoutItem *item = m_items.takeAt(index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width ? gap() : 0);
        height = qMax(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &whole, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect rect = whole.marginsRemoved(margins);
    QList<QLayoutItem *> line;
    int used = 0;
    int height = 0;
    int y = rect.top();
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!line.isEmpty() && used + gap() + size.width() > rect.width()) {
            if (apply)
                placeLine(line, rect, y, height, used);
            y += height + gap();
            line.clear();
            used = height = 0;
        }
        used += size.width() + (line.isEmpty() ? 0 : gap());
        height = qMax(height, size.height());
        line.append(item);
    }
    if (apply)
        placeLine(line, rect, y, height, used);
    return y + height - whole.top() + margins.bottom();
}

void FlowLayout::placeLine(const QList<QLayoutItem *> &line, const QRect &rect, int y, int height,
                           int used) const
{
    const auto *widget = parentWidget();
    const Qt::LayoutDirection direction = widget ? widget->layoutDirection() : Qt::LeftToRight;
    int x = rect.left();
    if (m_alignment & Qt::AlignHCenter)
        x += qMax(0, (rect.width() - used) / 2);
    else if (m_alignment & Qt::AlignTrailing)
        x += qMax(0, rect.width() - used);
    for (QLayoutItem *item : line) {
        const QSize size = item->sizeHint().boundedTo(QSize(rect.width(), item->sizeHint().height()));
        const QRect place(x, y + (height - size.height()) / 2, size.width(), size.height());
        item->setGeometry(QStyle::visualRect(direction, rect, place));
        x += size.width() + gap();
    }
}
