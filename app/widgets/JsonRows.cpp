// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/JsonRows.h"

#include <algorithm>

namespace {
// As many rows as are open at first.
constexpr int little = 500;
constexpr qsizetype toolTipLength = 2000;
constexpr qsizetype spokenLength = 200;
} // namespace

JsonRows::JsonRows(QObject *parent) : QAbstractTableModel(parent) {}

void JsonRows::setOutline(JsonOutlinePtr outline)
{
    beginResetModel();
    m_outline = std::move(outline);
    const int size = m_outline ? m_outline->size() : 0;
    m_matches.clear();
    m_expanded = QBitArray(size, size <= little);
    if (size > 0)
        m_expanded.setBit(0);
    rebuild();
    endResetModel();
}

// An empty document says so in a row; so does one that is a single value.
bool JsonRows::hidesRoot() const
{
    return m_outline && m_outline->size() > 1;
}

int JsonRows::nextInSight(int item) const
{
    return m_outline->isContainer(item) && !isOpen(item) ? m_outline->item(item).end : item + 1;
}

void JsonRows::rebuild()
{
    m_rows.clear();
    const int size = m_outline ? m_outline->size() : 0;
    for (int item = hidesRoot() ? 1 : 0; item < size; item = nextInSight(item))
        m_rows.push_back(item);
}

int JsonRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JsonRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

int JsonRows::rowOf(int item) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), item);
    return found == m_rows.end() || *found != item ? -1 : static_cast<int>(found - m_rows.begin());
}

int JsonRows::parentRow(int row) const
{
    const int parent = m_outline->item(itemOf(row)).parent;
    return parent < 0 ? -1 : rowOf(parent);
}

int JsonRows::level(int row) const
{
    return m_outline->item(itemOf(row)).level - (hidesRoot() ? 1 : 0);
}

bool JsonRows::canExpand(int row) const
{
    return m_outline->item(itemOf(row)).count > 0;
}

bool JsonRows::isExpanded(int row) const
{
    return canExpand(row) && isOpen(itemOf(row));
}

void JsonRows::setExpanded(int row, bool expanded)
{
    if (!canExpand(row) || isExpanded(row) == expanded)
        return;
    const int item = itemOf(row);
    const int end = m_outline->item(item).end;
    const auto below = m_rows.begin() + row + 1;
    if (expanded) {
        m_expanded.setBit(item);
        std::vector<qint32> more;
        for (int inner = item + 1; inner < end; inner = nextInSight(inner))
            more.push_back(inner);
        beginInsertRows({}, row + 1, row + static_cast<int>(more.size()));
        m_rows.insert(below, more.begin(), more.end());
        endInsertRows();
    } else {
        m_expanded.clearBit(item);
        const auto last = std::lower_bound(below, m_rows.end(), end);
        beginRemoveRows({}, row + 1, static_cast<int>(last - m_rows.begin()) - 1);
        m_rows.erase(below, last);
        endRemoveRows();
    }
    emit dataChanged(index(row, 0), index(row, 0));
}

void JsonRows::expandBelow(int row)
{
    if (!canExpand(row))
        return;
    setExpanded(row, false);
    const int item = itemOf(row);
    m_expanded.fill(true, item + 1, m_outline->item(item).end);
    setExpanded(row, true);
}

void JsonRows::setAllExpanded(bool expanded)
{
    if (m_rows.empty())
        return;
    beginResetModel();
    m_expanded.fill(expanded);
    m_expanded.setBit(0);
    rebuild();
    endResetModel();
}

int JsonRows::reveal(int item)
{
    // From the outermost inwards: what is opened inside of something folded has no row yet.
    std::vector<int> folded;
    for (int at = m_outline->item(item).parent; at >= 0; at = m_outline->item(at).parent)
        if (!isOpen(at))
            folded.push_back(at);
    for (auto at = folded.rbegin(); at != folded.rend(); ++at)
        setExpanded(rowOf(*at), true);
    return rowOf(item);
}

void JsonRows::setMatches(const std::vector<int> &items)
{
    m_matches = items.empty() ? QBitArray() : QBitArray(m_outline->size());
    for (const int item : items)
        m_matches.setBit(item);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

bool JsonRows::isMatch(int row) const
{
    return !m_matches.isEmpty() && m_matches.testBit(itemOf(row));
}

QString JsonRows::nameWords(int row) const
{
    const JsonOutline::Item &item = m_outline->item(itemOf(row));
    if (item.nameLength > 0)
        return m_outline->name(itemOf(row));
    return item.parent >= 0 ? QString::number(item.place) : QString();
}

QString JsonRows::valueWords(int row, qsizetype most) const
{
    const JsonOutline::Item &item = m_outline->item(itemOf(row));
    switch (item.kind) {
    case JsonOutline::Kind::Object:
        return item.count > 0 ? tr("%n field(s)", nullptr, item.count) : tr("no fields");
    case JsonOutline::Kind::Array:
        return item.count > 0 ? tr("%n item(s)", nullptr, item.count) : tr("no items");
    default:
        return m_outline->raw(itemOf(row), most);
    }
}

QVariant JsonRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = index.row();
    const auto both = [&](qsizetype most) {
        const QString name = nameWords(row);
        const QString value = valueWords(row, most);
        return name.isEmpty() ? value : tr("%1: %2", "a field of a record and its value").arg(name, value);
    };
    switch (role) {
    case Qt::DisplayRole:
        return both(spokenLength);
    case Qt::ToolTipRole:
        // Plain text that wraps: a tooltip takes what looks like HTML for it.
        return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>")
            .arg(both(toolTipLength).toHtmlEscaped());
    case Qt::AccessibleTextRole: {
        const QString said = tr("Level %1, %2").arg(level(row) + 1).arg(both(spokenLength));
        if (!canExpand(row))
            return said;
        return isExpanded(row) ? tr("%1, open").arg(said) : tr("%1, folded").arg(said);
    }
    default:
        return {};
    }
}
