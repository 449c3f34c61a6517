// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/BatchTables.h"

#include "base/ShortId.h"
#include "sessions/SessionLayer.h"
#include "sessions/SessionWords.h"
#include "sessions/ui/ShareBarDelegate.h"
#include "widgets/TableView.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace {
using State = SessionBatch::Line::State;
constexpr int lineRole = Qt::UserRole + 1;
constexpr int shareColumn = 5; // of the products
constexpr int decimalsToOrderBy = 12;
} // namespace

BatchTables::BatchTables(const BatchModel *model, QWidget *parent) : QStackedWidget(parent), m_batch(model)
{
    TableView *products = add("batchProducts", tr("Cost by product"), 6);
    products->setItemDelegateForColumn(
        shareColumn, new ShareBarDelegate(
                         [this](const QModelIndex &index) {
                             const double share = m_shares.value(index.row());
                             return ShareBarDelegate::Bar{.fraction = std::max(0.0, share), .colour = 0};
                         },
                         products));
    add("batchTurns", tr("Cost of a turn by session"), 5);
    add("batchFailures", tr("Sessions that could not be read"), 3);
}

TableView *BatchTables::add(const char *object, const QString &name, int columns)
{
    auto *table = new TableView(this);
    table->setObjectName(QLatin1String(object));
    table->setAccessibleName(name);
    table->setSortingEnabled(false);
    table->setModel(new QStandardItemModel(0, columns, table));
    connect(table, &TableView::copied, this, &BatchTables::copied);
    connect(table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QVariant line = index.siblingAtColumn(0).data(lineRole);
        if (line.isValid() && m_batch->batch() && line.toInt() < m_batch->batch()->lines().size())
            emit sessionAsked(m_batch->batch()->lines()[line.toInt()].address);
    });
    addWidget(table);
    return table;
}

TableView *BatchTables::table() const
{
    return static_cast<TableView *>(currentWidget());
}

void BatchTables::setPage(Page page)
{
    setCurrentIndex(page);
    follow();
}

void BatchTables::follow()
{
    switch (currentIndex()) {
    case Products:
        return fillProducts();
    case Turns:
        return fillTurns();
    default:
        return fillFailures();
    }
}

QString BatchTables::money(const Decimal &value) const
{
    return SessionWords::money(value, m_batch->figures().currency, m_batch->decimals());
}

QString BatchTables::average(const Decimal &sum, int of) const
{
    const int decimals = m_batch->decimalsOfAverages();
    return SessionWords::money(sum.dividedBy(of, decimals), m_batch->figures().currency, decimals);
}

void BatchTables::fill(QStandardItemModel *model, const QStringList &headings, const QList<QStringList> &rows,
                       int trailing)
{
    model->setHorizontalHeaderLabels(headings);
    model->setRowCount(static_cast<int>(rows.size()));
    const auto align = [trailing](QStandardItem *item, int column) {
        if (column >= trailing)
            item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    };
    for (int column = 0; column < headings.size(); ++column) {
        align(model->horizontalHeaderItem(column), column);
        for (int row = 0; row < rows.size(); ++row) {
            if (!model->item(row, column))
                model->setItem(row, column, new QStandardItem);
            align(model->item(row, column), column);
            model->item(row, column)->setText(rows[row].value(column));
        }
    }
}

void BatchTables::fillProducts()
{
    const BatchFigures &figures = m_batch->figures();
    const QLocale locale;
    QList<QStringList> rows;
    m_shares.clear();
    const double dearest = figures.products.isEmpty() ? 0 : figures.products[0].cost.toDouble();
    for (const BatchFigures::Part &part : figures.products) {
        rows << QStringList{part.product.isEmpty() ? tr("Not given", "a product")
                                                   : SessionLayer::typeName(part.product),
                            locale.toString(part.sessions),
                            locale.toString(part.events),
                            money(part.cost),
                            average(part.cost, part.sessions),
                            SessionWords::share(part.cost, figures.total)};
        m_shares << (dearest > 0 ? part.cost.toDouble() / dearest : 0);
    }
    auto *model = static_cast<QStandardItemModel *>(table()->model());
    fill(model, {tr("Product"), tr("Sessions"), tr("Events"), tr("Cost"), tr("A session"), tr("Share")}, rows,
         1);
    for (int row = 0; row < rows.size(); ++row)
        model->item(row, 0)->setToolTip(figures.products[row].product);
    model->horizontalHeaderItem(shareColumn)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table()->setWidthsInCharacters({28, 10, 10, 20, 20, 40});
}

void BatchTables::fillTurns()
{
    struct Turn
    {
        Decimal each;
        Decimal inference;
        int line;
    };
    QList<Turn> turns;
    const QList<SessionBatch::Line> none;
    const auto &lines = m_batch->batch() ? m_batch->batch()->lines() : none;
    for (int line = 0; line < lines.size(); ++line) {
        const SessionSummary &read = lines[line].summary;
        if (lines[line].state != State::Read || read.turns == 0 ||
            read.currency != m_batch->figures().currency)
            continue;
        const Decimal inference = BatchFigures::inferenceOf(read);
        turns << Turn{inference.dividedBy(read.turns, decimalsToOrderBy), inference, line};
    }
    std::ranges::stable_sort(turns, [](const Turn &a, const Turn &b) { return a.each > b.each; });
    const QLocale locale;
    QList<QStringList> rows;
    for (const Turn &turn : std::as_const(turns)) {
        const SessionSummary &read = lines[turn.line].summary;
        rows << QStringList{ShortId::of(read.session.isEmpty() ? read.address.event : read.session),
                            locale.toString(read.turns), money(turn.inference),
                            average(turn.inference, read.turns), average(read.total, read.turns)};
    }
    auto *model = static_cast<QStandardItemModel *>(table()->model());
    fill(model, {tr("Session"), tr("Turns"), tr("Inference"), tr("Inference a turn"), tr("All of it a turn")},
         rows, 1);
    for (int row = 0; row < rows.size(); ++row) {
        model->item(row, 0)->setData(turns[row].line, lineRole);
        model->item(row, 0)->setToolTip(lines[turns[row].line].summary.session);
    }
    table()->setWidthsInCharacters({24, 10, 22, 22, 22});
    table()->horizontalHeader()->setStretchLastSection(false);
    table()->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void BatchTables::fillFailures()
{
    QList<QStringList> rows;
    QList<int> numbers;
    const QList<SessionBatch::Line> none;
    const auto &lines = m_batch->batch() ? m_batch->batch()->lines() : none;
    for (int line = 0; line < lines.size(); ++line) {
        if (!lines[line].failure)
            continue;
        rows << QStringList{ShortId::of(lines[line].address.event),
                            SessionLayer::typeName(lines[line].address.type), lines[line].failure->what};
        numbers << line;
    }
    auto *model = static_cast<QStandardItemModel *>(table()->model());
    fill(model, {tr("Event"), tr("Type"), tr("Why it could not be read")}, rows, 3);
    for (int row = 0; row < rows.size(); ++row) {
        model->item(row, 0)->setData(numbers[row], lineRole);
        model->item(row, 0)->setToolTip(lines[numbers[row]].address.event);
        model->item(row, 2)->setToolTip(rows[row][2]);
    }
    table()->setWidthsInCharacters({22, 22, 90});
}
