// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/MatrixView.h"

#include "notifications/ui/MatrixHeader.h"
#include "notifications/ui/MatrixTable.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"

#include <QEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

MatrixView::MatrixView(MatrixModel *model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_names(new MatrixTable),
      m_cells(new MatrixTable),
      m_splitter(new QSplitter(Qt::Horizontal)),
      m_gap(new Surface)
{
    build();
    scrollTogether();
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex index = current();
        if (!index.isValid())
            return;
        m_heldCondition = m_model->conditionAt(index.row()).id;
        m_heldAcross = m_model->acrossAt(index.column())->id;
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        arrange();
        holdCurrent();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.column() < MatrixModel::firstCell)
            measureNames();
    });
    // Each half has a current one of its own: a click at a name must not lose the column of the cell.
    connect(m_cells->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                m_names->selectionModel()->setCurrentIndex(index.siblingAtColumn(MatrixModel::Event),
                                                           QItemSelectionModel::NoUpdate);
                emit currentChanged();
            });
    connect(m_names, &QAbstractItemView::clicked, this, &MatrixView::chooseRow);
    connect(m_names, &QAbstractItemView::doubleClicked, m_cells, &MatrixTable::openAsked);
    for (const auto &[one, other] : {std::pair(m_names, m_cells), std::pair(m_cells, m_names)})
        connect(one, &MatrixTable::hovered, other, &MatrixTable::setHovered);
    for (MatrixTable *table : {m_names, m_cells})
        connect(table, &QWidget::customContextMenuRequested, this,
                [this, table](const QPoint &at) { showMenu(table, at); });
    connect(m_splitter, &QSplitter::splitterMoved, this, &MatrixView::layoutChanged);
    arrange();
}

void MatrixView::build()
{
    m_names->setObjectName(QStringLiteral("matrixNames"));
    m_cells->setObjectName(QStringLiteral("matrixCells"));
    m_names->setAccessibleName(tr("Events"));
    m_cells->setAccessibleName(tr("Who is told what"));
    for (MatrixTable *table : {m_names, m_cells}) {
        table->setModel(m_model);
        table->setContextMenuPolicy(Qt::CustomContextMenu);
    }
    m_names->setFocusPolicy(Qt::NoFocus);
    m_names->setFocusProxy(m_cells);
    m_names->setAutoScroll(false);
    m_names->setSelectionMode(QAbstractItemView::NoSelection);
    m_names->setAccessibleDescription(tr("The rows of the cells beside it"));
    m_names->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_names, 1);
    column->addWidget(m_gap);
    m_gap->hide();
    m_splitter->addWidget(side);
    m_splitter->addWidget(m_cells);
    // Names are read, cells are looked at.
    m_splitter->setSizes({Scale::px(this, 550), Scale::px(this, 450)});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    setFocusProxy(m_cells);
}

void MatrixView::scrollTogether()
{
    QScrollBar *names = m_names->verticalScrollBar();
    QScrollBar *cells = m_cells->verticalScrollBar();
    connect(names, &QScrollBar::valueChanged, cells, &QScrollBar::setValue);
    connect(cells, &QScrollBar::valueChanged, names, &QScrollBar::setValue);
    m_cells->horizontalScrollBar()->installEventFilter(this);
    m_names->viewport()->installEventFilter(this);
    // The name of a profile stays in the middle of what is in sight of it.
    connect(m_cells->horizontalScrollBar(), &QScrollBar::valueChanged, m_cells->horizontalHeader(),
            [this] { m_cells->horizontalHeader()->viewport()->update(); });
}

bool MatrixView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_names->viewport()) {
        if (event->type() == QEvent::Resize)
            shareNames();
    } else if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        m_gap->setFixedHeight(m_cells->horizontalScrollBar()->sizeHint().height());
        m_gap->setVisible(event->type() == QEvent::Show);
    }
    return QWidget::eventFilter(watched, event);
}

void MatrixView::arrange()
{
    QHeaderView *names = m_names->horizontalHeader();
    auto *cells = static_cast<MatrixHeader *>(m_cells->horizontalHeader());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isName = column < MatrixModel::firstCell;
        m_names->setColumnHidden(column, !isName);
        m_cells->setColumnHidden(column, isName);
        if (!isName)
            cells->resizeSection(column, cells->widthFor(column));
    }
    names->setSectionResizeMode(QHeaderView::Fixed);
    m_names->parentWidget()->setMinimumWidth(Scale::px(this, 220));
    m_cells->setMinimumWidth(Scale::px(this, 120));
    measureNames();
}

void MatrixView::measureNames()
{
    m_widths = {0, 0, 0};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < MatrixModel::firstCell; ++column) {
            const QSize wanted = m_names->sizeHintForIndex(m_model->index(row, column));
            m_widths[column] = qMax(m_widths[column], wanted.width());
        }
    }
    shareNames();
}

// Events say what a row is: they get their room first, and the area gives way altogether where it is narrow.
void MatrixView::shareNames()
{
    const int whole = m_names->viewport()->width();
    const int area = qMin(m_widths.value(MatrixModel::Area), Scale::px(this, 120));
    const bool hasArea = whole - area >= Scale::px(this, 260);
    m_names->setColumnHidden(MatrixModel::Area, !hasArea);
    const int rest = whole - (hasArea ? area : 0);
    const int condition = qBound(rest / 4, rest - m_widths.value(MatrixModel::Event), rest / 2);
    QHeaderView *names = m_names->horizontalHeader();
    names->resizeSection(MatrixModel::Area, area);
    names->resizeSection(MatrixModel::Event, rest - condition);
    names->resizeSection(MatrixModel::Condition, condition);
}

QModelIndex MatrixView::current() const
{
    const QModelIndex index = m_cells->currentIndex();
    return index.isValid() && index.column() >= MatrixModel::firstCell ? index : QModelIndex();
}

bool MatrixView::setCurrent(const QString &condition, const QString &across)
{
    const QModelIndex index = m_model->find(condition, across);
    if (!index.isValid())
        return false;
    m_cells->setCurrentIndex(index);
    m_cells->scrollTo(index);
    return true;
}

// Where the cell isn't shown any more, the nearest thing to it: its row, else the first cell there is.
void MatrixView::holdCurrent()
{
    const auto &across = m_model->across();
    if (m_model->rowCount() == 0 || across.isEmpty())
        return;
    if (setCurrent(m_heldCondition, m_heldAcross) || setCurrent(m_heldCondition, across.first().id))
        return;
    m_cells->setCurrentIndex(m_model->index(0, MatrixModel::firstCell));
}

void MatrixView::chooseRow(const QModelIndex &name)
{
    const int column = current().isValid() ? current().column() : MatrixModel::firstCell;
    if (column < m_model->columnCount())
        m_cells->setCurrentIndex(m_model->index(name.row(), column));
    m_cells->setFocus(Qt::MouseFocusReason);
}

void MatrixView::showMenu(MatrixTable *table, const QPoint &at)
{
    const QModelIndex index = table->indexAt(at);
    if (index.isValid() && table == m_names)
        chooseRow(index);
    emit menuAsked(table->viewport()->mapToGlobal(at));
}

void MatrixView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

QByteArray MatrixView::layoutState() const
{
    return m_splitter->saveState();
}

void MatrixView::restoreLayout(const QByteArray &state)
{
    m_splitter->restoreState(state);
}
