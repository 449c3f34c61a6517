// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/EventTable.h"

#include "sessions/SessionTableModel.h"
#include "sessions/ui/EventDelegate.h"
#include "sessions/ui/ShareBarDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

EventTable::EventTable(SessionTableModel *model, QWidget *parent)
    : TableView(parent), m_model(model), m_delegate(new EventDelegate(this))
{
    setModel(model);
    setObjectName(QStringLiteral("sessionTree"));
    setAccessibleName(tr("Events of the session"));
    setItemDelegateForColumn(SessionTableModel::EventColumn, m_delegate);
    const auto bar = [](const QModelIndex &index) {
        const bool isHot = index.data(SessionTableModel::IsHotRole).toBool();
        return ShareBarDelegate::Bar{.fraction = index.data(SessionTableModel::ShareRole).toDouble(),
                                     .colour = isHot ? 3 : 0};
    };
    setItemDelegateForColumn(SessionTableModel::ShareColumn, new ShareBarDelegate(bar, this));
    setWidthsInCharacters({30, 15, 12, 13, 21, 9, 9, 26, 18, 26, 38});
    setHiddenAtFirst({SessionTableModel::RateColumn, SessionTableModel::TypeColumn,
                      SessionTableModel::LinkedColumn, SessionTableModel::IdColumn});
    setAlwaysShown({SessionTableModel::EventColumn});
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        emit currentNodeChanged(now.isValid() ? m_model->nodeAt(now.row()) : -1);
    });
}

int EventTable::currentNode() const
{
    const QModelIndex now = currentIndex();
    return now.isValid() && now.row() < m_model->rowCount() ? m_model->nodeAt(now.row()) : -1;
}

void EventTable::setCurrentNode(int node)
{
    if (!m_model->tree() || node < 0 || node >= m_model->tree()->size())
        return;
    m_model->reveal(node);
    const QModelIndex index = m_model->indexOf(node);
    if (index != currentIndex().siblingAtColumn(index.column()))
        setCurrentIndex(index);
    scrollTo(index);
}

void EventTable::followHottest()
{
    const QList<int> &path = m_model->hottestPath();
    if (path.isEmpty())
        return;
    const qsizetype at = path.indexOf(currentNode());
    setCurrentNode(path[(at + 1) % path.size()]);
}

void EventTable::nextMatch(bool backwards)
{
    if (const int node = m_model->rows().nextMatch(std::max(0, currentNode()), backwards); node >= 0)
        setCurrentNode(node);
}

void EventTable::unfoldAll()
{
    if (m_model->tree())
        m_model->openTo(m_model->tree()->levels() + 1);
}

void EventTable::foldAll()
{
    m_model->openTo(1);
}

bool EventTable::unfold(int node)
{
    const auto fold = static_cast<SessionTableModel::Fold>(
        m_model->indexOf(node).data(SessionTableModel::FoldRole).toInt());
    if (fold == SessionTableModel::Fold::Unasked)
        emit deepenAsked(node);
    else if (fold == SessionTableModel::Fold::Closed)
        m_model->setOpen(node, true);
    return fold == SessionTableModel::Fold::Unasked || fold == SessionTableModel::Fold::Closed;
}

bool EventTable::fold(int node)
{
    const auto fold = static_cast<SessionTableModel::Fold>(
        m_model->indexOf(node).data(SessionTableModel::FoldRole).toInt());
    if (fold != SessionTableModel::Fold::Open)
        return false;
    m_model->setOpen(node, false);
    return true;
}

void EventTable::toggle(int node)
{
    if (!fold(node))
        unfold(node);
}

void EventTable::keyPressEvent(QKeyEvent *event)
{
    const int node = currentNode();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (node < 0 || !isPlain)
        return TableView::keyPressEvent(event);
    // Inwards and outwards, whichever way the window reads.
    int key = event->key();
    if (isRightToLeft() && (key == Qt::Key_Left || key == Qt::Key_Right))
        key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    if (key >= Qt::Key_1 && key <= Qt::Key_9)
        return m_model->openTo(key - Qt::Key_0);
    switch (key) {
    case Qt::Key_Right:
        if (!unfold(node) && !m_model->tree()->isLeaf(node))
            setCurrentIndex(m_model->index(currentIndex().row() + 1, SessionTableModel::EventColumn));
        break;
    case Qt::Key_Left:
        if (!fold(node) && m_model->tree()->parent(node) >= 0)
            setCurrentNode(m_model->tree()->parent(node));
        break;
    case Qt::Key_Space:
        toggle(node);
        break;
    case Qt::Key_Asterisk:
        unfoldAll();
        break;
    case Qt::Key_Slash:
        foldAll();
        break;
    case Qt::Key_H:
        followHottest();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit activatedNode(node);
        break;
    default:
        TableView::keyPressEvent(event);
    }
}

bool EventTable::isOnFold(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || index.column() != SessionTableModel::EventColumn)
        return false;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return index.data(SessionTableModel::FoldRole).toInt() != int(SessionTableModel::Fold::Leaf) &&
           m_delegate->foldRect(option, index).contains(position);
}

void EventTable::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isOnFold(event->pos()))
        return TableView::mousePressEvent(event);
    toggle(m_model->nodeAt(indexAt(event->pos()).row()));
}

void EventTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Two quick clicks at the mark are two, not one.
    if (isOnFold(event->pos()))
        return mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton)
        toggle(m_model->nodeAt(index.row()));
}
