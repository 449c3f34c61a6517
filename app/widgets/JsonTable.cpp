// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/JsonTable.h"

#include "widgets/JsonDelegate.h"
#include "widgets/JsonRows.h"
#include "widgets/Scale.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace {
constexpr int mostRowsAtFirst = 24;
}

JsonTable::JsonTable(JsonRows *rows, QWidget *parent) : QTableView(parent), m_rows(rows)
{
    setModel(rows);
    setItemDelegate(new JsonDelegate(this));
    setLayoutDirection(Qt::LeftToRight);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerItem);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(rows, signal, this, [this] { updateGeometry(); });
    connect(rows, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    dress();
}

QSize JsonTable::sizeHint() const
{
    const int rows = qBound(1, m_rows->rowCount(), mostRowsAtFirst);
    return {Scale::px(this, 280), rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth()};
}

QSize JsonTable::minimumSizeHint() const
{
    const int rows = qBound(1, m_rows->rowCount(), 4);
    return {Scale::px(this, 120), rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth()};
}

void JsonTable::setCurrentRow(int row)
{
    setCurrentIndex(m_rows->index(row, 0));
    scrollTo(m_rows->index(row, 0));
}

bool JsonTable::walk(int key)
{
    const int row = currentRow();
    if (row < 0)
        return false;
    switch (key) {
    case Qt::Key_Right:
        if (!m_rows->canExpand(row))
            return true;
        if (m_rows->isExpanded(row))
            setCurrentRow(row + 1);
        else
            m_rows->setExpanded(row, true);
        return true;
    case Qt::Key_Left:
        if (m_rows->isExpanded(row))
            m_rows->setExpanded(row, false);
        else if (const int parent = m_rows->parentRow(row); parent >= 0)
            setCurrentRow(parent);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        m_rows->setExpanded(row, !m_rows->isExpanded(row));
        return m_rows->canExpand(row);
    case Qt::Key_Asterisk:
        m_rows->expandBelow(row);
        return true;
    default:
        return false;
    }
}

void JsonTable::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers == Qt::NoModifier && walk(event->key()))
        return;
    QTableView::keyPressEvent(event);
}

void JsonTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    const int row = index.row();
    if (JsonDelegate::chevron(visualRect(index), m_rows->level(row), fontMetrics()).contains(event->pos()))
        m_rows->setExpanded(row, !m_rows->isExpanded(row));
}

void JsonTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton)
        m_rows->setExpanded(index.row(), !m_rows->isExpanded(index.row()));
}

void JsonTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void JsonTable::dress()
{
    const int height = fontMetrics().height() + Scale::px(this, 4);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(height);
    updateGeometry();
}
