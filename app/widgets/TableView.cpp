// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TableView.h"

#include "widgets/RowDelegate.h"
#include "widgets/RowText.h"
#include "widgets/Scale.h"

#include <QAction>
#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <algorithm>

namespace {
// Goes before the bytes of QHeaderView, which doesn't say itself how many columns it knows.
constexpr quint32 stateVersion = 1;
} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent),
      m_copy(new QAction(tr("Copy"), this)),
      m_copyCsv(new QAction(tr("Copy as CSV"), this))
{
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setSortingEnabled(true);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copyCsv->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    for (QAction *action : {m_copy, m_copyCsv}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    connect(m_copy, &QAction::triggered, this, [this] { copySelection(Format::Tsv); });
    connect(m_copyCsv, &QAction::triggered, this, [this] { copySelection(Format::Csv); });
    setUpHeader();
    Scale::follow(horizontalHeader(), Scale::small);
    dress();
}

void TableView::setUpHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicatorClearable(false);
    connect(header, &QWidget::customContextMenuRequested, this, &TableView::showHeaderMenu);
    const auto changed = [this] {
        if (!m_restoring && model())
            emit headerStateChanged();
    };
    connect(header, &QHeaderView::sectionMoved, this, changed);
    connect(header, &QHeaderView::sectionResized, this, changed);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        m_isArranged =
            m_isArranged || (!m_restoring && column != shownColumns().value(shownColumns().size() - 1));
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, changed);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_restoring = true;
    resetColumns();
    m_restoring = false;
    if (model)
        connect(model, &QAbstractItemModel::modelReset, this, [this] { setHovered(-1); });
}

void TableView::setHiddenAtFirst(const QList<int> &columns)
{
    m_hiddenAtFirst = columns;
    resetColumns();
}

void TableView::setAlwaysShown(const QList<int> &columns)
{
    m_alwaysShown = QSet<int>(columns.begin(), columns.end());
}

void TableView::setWidthsInCharacters(const QList<int> &widths)
{
    m_widths = widths;
    resetColumns();
}

void TableView::resetColumns()
{
    if (!model())
        return;
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, m_hiddenAtFirst.contains(column));
        if (column < m_widths.size())
            header->resizeSection(column, usualWidth(column));
    }
    m_isArranged = false;
    shareRoom();
}

// Never narrower than its own name with the arrow of the order.
int TableView::usualWidth(int column) const
{
    const QString name = model()->headerData(column, Qt::Horizontal).toString();
    const int content = m_widths.value(column) * fontMetrics().averageCharWidth();
    const int heading = horizontalHeader()->fontMetrics().horizontalAdvance(name) + Scale::px(this, 18);
    return qMax(content, heading) + 2 * Scale::px(this, 8);
}

void TableView::setRoomyColumn(int column)
{
    m_roomy = column;
    shareRoom();
}

// The last column takes what is left by itself, and the roomy one whatever it takes.
bool TableView::isArranged() const
{
    QList<int> columns = shownColumns();
    if (!columns.isEmpty())
        columns.removeLast();
    return std::ranges::any_of(columns, [this](int column) {
        return column != m_roomy && horizontalHeader()->sectionSize(column) != usualWidth(column);
    });
}

void TableView::shareRoom()
{
    if (m_roomy < 0 || m_isArranged || !model() || horizontalHeader()->isSectionHidden(m_roomy))
        return;
    int room = viewport()->width();
    for (const int column : shownColumns())
        room -= column == m_roomy ? 0 : usualWidth(column);
    const bool wasRestoring = std::exchange(m_restoring, true);
    horizontalHeader()->resizeSection(m_roomy, qMax(room, usualWidth(m_roomy)));
    m_restoring = wasRestoring;
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareRoom();
}

QByteArray TableView::headerState() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << stateVersion << qint32(horizontalHeader()->count()) << horizontalHeader()->saveState();
    return bytes;
}

bool TableView::restoreHeaderState(const QByteArray &bytes)
{
    quint32 version = 0;
    qint32 columns = 0;
    QByteArray state;
    QDataStream in(bytes);
    in >> version >> columns >> state;
    if (in.status() != QDataStream::Ok || version != stateVersion || columns != horizontalHeader()->count())
        return false;
    m_restoring = true;
    const bool restored = horizontalHeader()->restoreState(state);
    for (const int column : std::as_const(m_alwaysShown))
        horizontalHeader()->setSectionHidden(column, false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    m_isArranged = m_roomy >= 0 && isArranged();
    shareRoom();
    m_restoring = false;
    return restored;
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            columns << header->logicalIndex(visual);
    return columns;
}

QList<int> TableView::selectedRowNumbers() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    // By ranges: selectedRows() makes an index a row, and asks the model for each.
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QString TableView::selectionAs(Format format) const
{
    if (!model())
        return {};
    QList<int> rows = selectedRowNumbers();
    if (rows.isEmpty())
        for (int row = 0; row < model()->rowCount(); ++row)
            rows << row;
    const RowText text(format == Format::Csv ? RowText::Separator::Comma : RowText::Separator::Tab);
    return text.of(*model(), rows, shownColumns());
}

void TableView::copySelection(Format format)
{
    const int rows = int(selectedRowNumbers().size());
    if (rows == 0)
        return;
    QGuiApplication::clipboard()->setText(selectionAs(format));
    emit copied(rows);
}

void TableView::fillColumnMenu(QMenu *menu)
{
    if (!model())
        return;
    QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // The last one stands, or nothing is left to click at.
        const bool last = action->isChecked() && shownColumns().size() == 1;
        action->setEnabled(!m_alwaysShown.contains(column) && !last);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            horizontalHeader()->setSectionHidden(column, !shown);
            if (shown && horizontalHeader()->sectionSize(column) < Scale::px(this, 24))
                horizontalHeader()->resizeSection(column, Scale::px(this, 96));
            emit headerStateChanged();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Standard columns")), &QAction::triggered, this, [this] {
        resetColumns();
        emit headerStateChanged();
    });
}

void TableView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(menu);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
}

void TableView::selectRow(int row)
{
    const QList<int> shown = shownColumns();
    if (!model() || shown.isEmpty())
        return;
    selectionModel()->setCurrentIndex(model()->index(row, shown.first(), rootIndex()),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action != MoveHome && action != MoveEnd) || !model() || model()->rowCount() == 0)
        return QTableView::moveCursor(action, modifiers);
    // In a table of rows they mean the first and the last row, not the first and the last cell.
    const int row = action == MoveHome ? 0 : model()->rowCount() - 1;
    const int column = currentIndex().isValid() ? currentIndex().column() : shownColumns().value(0);
    return model()->index(row, column);
}

void TableView::keyboardSearch(const QString &)
{
    // Typing belongs to the filter; searching 100,000 rows at each key would block.
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

void TableView::updateRow(int row)
{
    if (row >= 0 && model() && row < model()->rowCount())
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void TableView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    const int before = std::exchange(m_hovered, row);
    updateRow(before);
    updateRow(row);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHovered(rowAt(event->position().toPoint().y()));
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QTableView::viewportEvent(event);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        rescaleColumns();
        dress();
    }
}

void TableView::rescaleColumns()
{
    const int unit = fontMetrics().averageCharWidth();
    if (m_unit > 0 && unit != m_unit && model()) {
        m_restoring = true;
        QHeaderView *header = horizontalHeader();
        for (int column = 0; column < header->count(); ++column)
            if (!header->isSectionHidden(column))
                header->resizeSection(column, header->sectionSize(column) * unit / m_unit);
        m_restoring = false;
    }
    m_unit = unit;
}

void TableView::dress()
{
    m_unit = fontMetrics().averageCharWidth();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(Scale::px(this, 30));
    horizontalHeader()->setMinimumSectionSize(Scale::px(this, 24));
}
