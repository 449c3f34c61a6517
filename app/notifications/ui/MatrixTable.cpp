// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/MatrixTable.h"

#include "notifications/ui/MatrixDelegate.h"
#include "notifications/ui/MatrixHeader.h"
#include "widgets/Scale.h"

#include <QKeyEvent>

MatrixTable::MatrixTable(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new MatrixHeader(this));
    setItemDelegate(new MatrixDelegate(this));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    dress();
}

void MatrixTable::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QTableView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Space:
        emit toggleAsked();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit openAsked();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeAsked();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void MatrixTable::updateRow(int row)
{
    if (row >= 0 && model() && row < model()->rowCount())
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void MatrixTable::setHovered(int row)
{
    if (row == m_hovered)
        return;
    const int before = std::exchange(m_hovered, row);
    updateRow(before);
    updateRow(row);
    emit hovered(row);
}

void MatrixTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHovered(rowAt(event->position().toPoint().y()));
}

bool MatrixTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QTableView::viewportEvent(event);
}

void MatrixTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    horizontalHeader()->viewport()->update();
}

// The keys arrive at a cell, never at nothing.
void MatrixTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row());
}

void MatrixTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void MatrixTable::dress()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(Scale::px(this, 30));
}
