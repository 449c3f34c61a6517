// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/PivotModel.h"

#include "usage/CellWords.h"
#include "usage/UsageWords.h"

#include <QFont>
#include <numeric>

PivotModel::PivotModel(QObject *parent) : QAbstractTableModel(parent) {}

void PivotModel::setPivot(const Pivot &pivot, const QList<Compared> &compared)
{
    beginResetModel();
    m_pivot = pivot;
    m_compared = compared;
    m_lineOf.clear();
    for (const Compared &each : compared) {
        QHash<QStringList, int> lines;
        for (int line = 0; line < each.lines.size(); ++line)
            lines.insert(each.lines[line].key.values, line);
        m_lineOf << lines;
    }
    layOut();
    m_order.resize(pivot.rows().size());
    std::iota(m_order.begin(), m_order.end(), 0);
    endResetModel();
}

void PivotModel::layOut()
{
    m_columns = {{.kind = Column::Kind::Name}};
    const bool hasColumns = m_pivot.columns().size() > 1;
    for (int measure = 0; measure < m_pivot.measures().size(); ++measure) {
        for (int column = 0; hasColumns && column < m_pivot.columns().size(); ++column)
            m_columns << Column{Column::Kind::Value, measure, column};
        m_columns << Column{Column::Kind::Total, measure, 0};
        if (measure == 0 && m_pivot.rows().size() > 1 && m_pivot.rowShare(0, 0))
            m_columns << Column{Column::Kind::Share, measure, 0};
        if (measure >= m_compared.size())
            continue;
        m_columns << Column{Column::Kind::Before, measure, 0} << Column{Column::Kind::Difference, measure, 0}
                  << Column{Column::Kind::Percent, measure, 0};
    }
}

int PivotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_order.isEmpty() ? 0 : static_cast<int>(m_order.size()) + 1;
}

int PivotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const Compared::Line *PivotModel::lineOf(int pivotRow, int measure) const
{
    if (measure >= m_compared.size())
        return nullptr;
    if (pivotRow < 0)
        return &m_compared[measure].whole;
    const int line = m_lineOf[measure].value(m_pivot.rows()[pivotRow].values, -1);
    return line < 0 || m_pivot.rows()[pivotRow].isRest ? nullptr : &m_compared[measure].lines[line];
}

PivotCell PivotModel::cellAt(int pivotRow, const Column &column) const
{
    const bool isValue = column.kind == Column::Kind::Value;
    if (pivotRow < 0)
        return isValue ? m_pivot.columnTotal(column.column, column.measure) : m_pivot.total(column.measure);
    return isValue ? m_pivot.cell(pivotRow, column.column, column.measure)
                   : m_pivot.rowTotal(pivotRow, column.measure);
}

QString PivotModel::nameOf(int pivotRow) const
{
    return pivotRow < 0 ? tr("Total")
                        : CellWords::key(m_pivot.rows()[pivotRow], m_pivot.spec().rows, m_pivot.spec().grain,
                                         m_pivot.restCount());
}

QString PivotModel::comparedText(int pivotRow, const Column &column) const
{
    Measure measure = m_pivot.measures()[column.measure];
    measure.currency.clear(); // it stands in the header of the first range
    const Compared::Line *line = lineOf(pivotRow, column.measure);
    if (!line)
        return QStringLiteral("—");
    if (column.kind == Column::Kind::Before)
        return CellWords::number(line->before, measure);
    if (column.kind == Column::Kind::Percent)
        return line->percent ? CellWords::change(*line->percent) : QStringLiteral("—");
    return line->difference ? CellWords::difference(*line->difference, measure) : QStringLiteral("—");
}

QString PivotModel::textAt(int pivotRow, const Column &column) const
{
    switch (column.kind) {
    case Column::Kind::Name:
        return nameOf(pivotRow);
    case Column::Kind::Value:
    case Column::Kind::Total: {
        // The currency stands in the header.
        Measure measure = m_pivot.measures()[column.measure];
        measure.currency.clear();
        return CellWords::number(cellAt(pivotRow, column), measure);
    }
    case Column::Kind::Share: {
        const auto share =
            pivotRow < 0 ? std::optional<double>(1) : m_pivot.rowShare(pivotRow, column.measure);
        return share ? CellWords::percent(*share * 100) : QStringLiteral("—");
    }
    case Column::Kind::Before:
    case Column::Kind::Difference:
    case Column::Kind::Percent:
        return comparedText(pivotRow, column);
    }
    return {};
}

QVariant PivotModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Column &column = m_columns[index.column()];
    const int row = pivotRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (column.kind == Column::Kind::Name ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (column.kind == Column::Kind::Value || column.kind == Column::Kind::Total)
            return CellWords::note(cellAt(row, column), m_pivot.measures()[column.measure]);
        return column.kind == Column::Kind::Name && row >= 0
                   ? m_pivot.rows()[row].values.join(QStringLiteral(" / "))
                   : QVariant();
    case Qt::FontRole:
        if (isTotal(index.row())) {
            QFont strong;
            strong.setWeight(QFont::DemiBold);
            return strong;
        }
        return {};
    default:
        return {};
    }
}

QVariant PivotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_columns.size())
        return {};
    const Column &column = m_columns[section];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (column.kind == Column::Kind::Name ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column.kind) {
    case Column::Kind::Name: {
        QStringList names;
        for (const QString &name : m_pivot.spec().rows)
            names << (name == PivotSpec::time ? tr("Time") : UsageWords::dimension(name));
        return names.isEmpty() ? tr("All") : names.join(QStringLiteral(" · "));
    }
    case Column::Kind::Value:
        return CellWords::key(m_pivot.columns()[column.column], m_pivot.spec().columns, m_pivot.spec().grain,
                              m_pivot.restCount());
    case Column::Kind::Total:
        return CellWords::measure(m_pivot.measures()[column.measure]);
    case Column::Kind::Share:
        return tr("Share");
    case Column::Kind::Before:
        return tr("Before");
    case Column::Kind::Difference:
        return tr("Difference");
    case Column::Kind::Percent:
        return tr("Change");
    }
    return {};
}

PivotModel::SortKey PivotModel::keyOf(int row, const Column &column) const
{
    const Compared::Line *line = lineOf(row, column.measure);
    switch (column.kind) {
    case Column::Kind::Name:
        return {.text = nameOf(row), .time = m_pivot.rows()[row].time, .number = {}};
    case Column::Kind::Value:
    case Column::Kind::Total:
    case Column::Kind::Share:
        return {.text = {}, .time = {}, .number = cellAt(row, column).number};
    case Column::Kind::Before:
        return {.text = {}, .time = {}, .number = line ? line->before.number : Decimal()};
    case Column::Kind::Difference:
        return {.text = {}, .time = {}, .number = line ? line->difference.value_or(Decimal()) : Decimal()};
    case Column::Kind::Percent:
        return {.text = {}, .time = {}, .number = {}, .share = line ? line->percent.value_or(0) : 0};
    }
    Q_UNREACHABLE();
}

bool PivotModel::SortKey::operator<(const SortKey &other) const
{
    if (time.isValid() && other.time.isValid())
        return time < other.time;
    if (const int order = text.localeAwareCompare(other.text); order != 0)
        return order < 0;
    return number != other.number ? number < other.number : share < other.share;
}

void PivotModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    emit layoutAboutToBeChanged();
    const QList<int> before = m_order;
    // Made once for each row, not for each comparison: words of a name take a while.
    std::vector<SortKey> keys;
    keys.reserve(static_cast<size_t>(m_order.size()));
    for (int row = 0; row < m_order.size(); ++row)
        keys.push_back(keyOf(row, m_columns[column]));
    std::ranges::stable_sort(m_order, [&](int left, int right) {
        // "Other" is the last one in either order.
        if (m_pivot.rows()[left].isRest != m_pivot.rows()[right].isRest)
            return m_pivot.rows()[right].isRest;
        const SortKey &one = keys[static_cast<size_t>(left)];
        const SortKey &two = keys[static_cast<size_t>(right)];
        return order == Qt::AscendingOrder ? one < two : two < one;
    });
    std::vector<int> places(static_cast<size_t>(m_order.size()));
    for (int row = 0; row < m_order.size(); ++row)
        places[static_cast<size_t>(m_order[row])] = row;
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &index : from) {
        const int pivotRow = before.value(index.row(), -1);
        to << this->index(pivotRow < 0 ? index.row() : places[static_cast<size_t>(pivotRow)], index.column());
    }
    changePersistentIndexList(from, to);
    emit layoutChanged();
}
