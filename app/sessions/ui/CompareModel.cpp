// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/CompareModel.h"

#include "sessions/SessionLayer.h"
#include "sessions/SessionWords.h"

#include <QHash>
#include <algorithm>

namespace {
using Row = SessionComparison::Row;
constexpr QChar dash(0x2014);
constexpr int kinds = int(SessionComparison::Kind::Incomparable) + 1;
} // namespace

CompareModel::CompareModel(QObject *parent) : QAbstractTableModel(parent) {}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void CompareModel::setComparison(const SessionComparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    m_counts = QList<int>(kinds, 0);
    for (const Row &row : m_comparison.rows())
        ++m_counts[int(row.kind)];
    m_differing = static_cast<int>(m_comparison.rows().size()) - m_counts[int(Kind::Same)];
    countTurns();
    layOut();
    endResetModel();
}

void CompareModel::setOnlyDifferences(bool only)
{
    if (only == m_onlyDifferences)
        return;
    beginResetModel();
    m_onlyDifferences = only;
    layOut();
    endResetModel();
}

const Row &CompareModel::rowAt(int comparedRow) const
{
    return m_comparison.rows()[static_cast<size_t>(comparedRow)];
}

const SessionTree &CompareModel::treeOf(const Row &row) const
{
    return row.left >= 0 ? *m_comparison.left() : *m_comparison.right();
}

// Turns have no name of their own: they are told apart by their order.
void CompareModel::countTurns()
{
    const auto size = static_cast<int>(m_comparison.rows().size());
    m_turns = QList<int>(size, 0);
    QHash<int, int> turns; // by parent
    for (int row = 0; row < size; ++row) {
        const Row &each = rowAt(row);
        const SessionTree &tree = treeOf(each);
        if (each.parent >= 0 && tree.recordType(each.left >= 0 ? each.left : each.right) == u"inference")
            m_turns[row] = ++turns[each.parent];
    }
}

void CompareModel::layOut()
{
    const auto size = static_cast<int>(m_comparison.rows().size());
    QList<bool> shown(size, !m_onlyDifferences);
    // Backwards, so that what differs brings along all that it hangs on.
    for (int row = size - 1; m_onlyDifferences && row >= 0; --row) {
        const Row &each = rowAt(row);
        shown[row] = shown[row] || each.kind != Kind::Same;
        if (shown[row] && each.parent >= 0 && m_sorted == EventColumn)
            shown[each.parent] = true;
    }
    m_order.clear();
    for (int row = 0; row < size; ++row) {
        if (shown[row])
            m_order << row;
    }
    reorder();
    m_places = QList<int>(size, -1);
    for (int place = 0; place < m_order.size(); ++place)
        m_places[m_order[place]] = place;
}

void CompareModel::reorder()
{
    if (m_sorted == EventColumn)
        return;
    const auto cost = [](const SessionTree &tree, int node) {
        return node >= 0 ? tree.own(node) : std::nullopt;
    };
    std::vector<std::pair<std::optional<Decimal>, QString>> keys(m_comparison.rows().size());
    for (const int row : std::as_const(m_order)) {
        auto &[number, words] = keys[static_cast<size_t>(row)];
        const Row &each = rowAt(row);
        if (m_sorted == BeforeColumn)
            number = cost(*m_comparison.left(), each.left);
        else if (m_sorted == AfterColumn)
            number = cost(*m_comparison.right(), each.right);
        else if (m_sorted == DifferenceColumn)
            number = each.ownDifference;
        else
            words = text(row, m_sorted);
    }
    const bool descends = m_sortOrder == Qt::DescendingOrder;
    std::ranges::stable_sort(m_order, [&](int a, int b) {
        const auto &left = keys[static_cast<size_t>(descends ? b : a)];
        const auto &right = keys[static_cast<size_t>(descends ? a : b)];
        return left < right;
    });
}

void CompareModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0) {
        column = EventColumn;
        order = Qt::AscendingOrder;
    }
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<int> rows;
    for (const QModelIndex &index : before)
        rows << comparedRow(index.row());
    m_sorted = column;
    m_sortOrder = order;
    layOut();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rowOf(rows[i]);
        after << (row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

int CompareModel::level(int row) const
{
    const int compared = comparedRow(row);
    return compared < 0 || m_sorted != EventColumn ? 1 : rowAt(compared).level;
}

Tone CompareModel::tone(int row) const
{
    const int compared = comparedRow(row);
    switch (compared < 0 ? Kind::Same : rowAt(compared).kind) {
    case Kind::Added:
        return Tone::Running;
    case Kind::Removed:
        return Tone::Ended;
    case Kind::Dearer:
        return Tone::Bad;
    case Kind::Cheaper:
        return Tone::Good;
    case Kind::Incomparable:
        return Tone::Doubtful;
    case Kind::Same:
        break;
    }
    return Tone::Neutral;
}

QString CompareModel::kindName(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return tr("added");
    case Kind::Removed:
        return tr("removed");
    case Kind::Dearer:
        return tr("dearer");
    case Kind::Cheaper:
        return tr("cheaper");
    case Kind::Incomparable:
        return tr("not comparable");
    case Kind::Same:
        break;
    }
    return tr("same");
}

QString CompareModel::eventName(int comparedRow) const
{
    const Row &row = rowAt(comparedRow);
    const QString name = treeOf(row).recordType(row.left >= 0 ? row.left : row.right);
    const int turn = m_turns.value(comparedRow);
    return turn > 0 ? tr("%1 · turn %2", "a record type and a number").arg(name).arg(turn) : name;
}

QString CompareModel::currency(int comparedRow) const
{
    const Row &row = rowAt(comparedRow);
    return treeOf(row).currency(row.left >= 0 ? row.left : row.right);
}

QString CompareModel::usualCurrency() const
{
    for (const auto &tree : {m_comparison.left(), m_comparison.right()}) {
        if (tree && !tree->totals().isEmpty())
            return tree->totals().first().first;
    }
    return {};
}

int CompareModel::decimals() const
{
    return m_comparison.left() ? std::max(m_comparison.left()->decimals(), m_comparison.right()->decimals())
                               : 0;
}

QString CompareModel::costText(const SessionTree &tree, int node, const Row &row) const
{
    if (node < 0)
        return dash;
    const auto own = tree.own(node);
    if (!own)
        return tree.ownText(node).isEmpty() ? QString(dash) : tree.ownText(node);
    // The currency stands once, above the table, but where a row has two.
    const bool isMixed = row.left >= 0 && row.right >= 0 &&
                         m_comparison.left()->currency(row.left) != m_comparison.right()->currency(row.right);
    const bool isUsual = tree.currency(node) == usualCurrency();
    return isMixed || !isUsual ? SessionWords::money(*own, tree.currency(node), decimals())
                               : SessionWords::amount(*own, decimals());
}

QString CompareModel::differenceText(int comparedRow) const
{
    const auto &own = rowAt(comparedRow).ownDifference;
    if (!own)
        return dash;
    const QString number = SessionWords::difference(*own, decimals());
    const QString paid = currency(comparedRow);
    return paid.isEmpty() || paid == usualCurrency()
               ? number
               : tr("%1 %2", "a difference and its currency").arg(number, paid);
}

QString CompareModel::text(int comparedRow, int column) const
{
    const Row &row = rowAt(comparedRow);
    switch (column) {
    case EventColumn:
        return eventName(comparedRow);
    case ProductColumn:
        return SessionLayer::typeName(treeOf(row).recordType(row.left >= 0 ? row.left : row.right));
    case BeforeColumn:
        return costText(*m_comparison.left(), row.left, row);
    case AfterColumn:
        return costText(*m_comparison.right(), row.right, row);
    case DifferenceColumn:
        return differenceText(comparedRow);
    case KindColumn:
        return kindName(row.kind);
    default:
        return {};
    }
}

QString CompareModel::toolTip(int comparedRow, int column) const
{
    const Row &row = rowAt(comparedRow);
    if (column == DifferenceColumn && row.wholeDifference)
        return tr("With children: %1").arg(SessionWords::difference(*row.wholeDifference, decimals()));
    if (column == EventColumn)
        return tr("Level %1").arg(row.level);
    return {};
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    const int compared = index.isValid() ? comparedRow(index.row()) : -1;
    if (compared < 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(compared, index.column());
    case Qt::ToolTipRole:
        return toolTip(compared, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section >= BeforeColumn && section <= DifferenceColumn;
        return QVariant::fromValue((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EventColumn:
        return tr("Event");
    case ProductColumn:
        return tr("Product");
    case BeforeColumn:
        return tr("Before", "own cost in the first session");
    case AfterColumn:
        return tr("After", "own cost in the second session");
    case DifferenceColumn:
        return tr("Difference");
    case KindColumn:
        return tr("Change");
    default:
        return {};
    }
}
