// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionTableModel.h"

#include "sessions/SessionLayer.h"
#include "sessions/SessionWords.h"

#include <QLocale>

namespace {
bool isNumber(int column)
{
    return column == SessionTableModel::OwnColumn || column == SessionTableModel::CumulativeColumn ||
           column == SessionTableModel::StartedColumn || column == SessionTableModel::LengthColumn;
}

SessionRows::Key keyOf(int column)
{
    using Key = SessionRows::Key;
    switch (column) {
    case SessionTableModel::EventColumn:
    case SessionTableModel::TypeColumn:
        return Key::Type;
    case SessionTableModel::ProductColumn:
        return Key::Product;
    case SessionTableModel::OwnColumn:
        return Key::Own;
    case SessionTableModel::CumulativeColumn:
    case SessionTableModel::ShareColumn:
        return Key::Cumulative;
    case SessionTableModel::StartedColumn:
        return Key::Started;
    case SessionTableModel::LengthColumn:
        return Key::Length;
    case SessionTableModel::IdColumn:
        return Key::Id;
    default:
        return Key::Tree;
    }
}

std::vector<int> turnsOf(const SessionTree &tree)
{
    std::vector<int> turns(static_cast<size_t>(tree.size()));
    std::vector<int> counts(turns.size());
    for (int node = 1; node < tree.size(); ++node) {
        if (tree.recordType(node) == u"inference")
            turns[static_cast<size_t>(node)] = ++counts[static_cast<size_t>(tree.parent(node))];
    }
    return turns;
}
} // namespace

SessionTableModel::SessionTableModel(QObject *parent) : QAbstractTableModel(parent) {}

int SessionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int SessionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

template <class Change>
void SessionTableModel::relay(Change &&change)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> nodes;
    for (const QModelIndex &index : before)
        nodes << m_rows.nodeAt(index.row());
    change();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        int node = nodes[i];
        // What was folded away is told by what it was folded into.
        while (node >= 0 && m_rows.rowOf(node) < 0)
            node = tree()->parent(node);
        after << (node < 0 ? QModelIndex() : index(m_rows.rowOf(node), before[i].column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void SessionTableModel::setTree(const SessionTreePtr &tree)
{
    beginResetModel();
    m_rows.setTree(tree);
    m_hottest = m_rows.hottestPath();
    m_turns = tree ? turnsOf(*tree) : std::vector<int>();
    m_whole = tree && !tree->isEmpty() ? tree->weight(0) : Decimal();
    endResetModel();
    if (m_rows.isSearched())
        emit searched(m_rows.matchCount());
}

QModelIndex SessionTableModel::indexOf(int node) const
{
    const int row = tree() && node >= 0 && node < tree()->size() ? m_rows.rowOf(node) : -1;
    return row < 0 ? QModelIndex() : index(row, EventColumn);
}

void SessionTableModel::setOpen(int node, bool open)
{
    relay([&] { m_rows.setOpen(node, open); });
}

void SessionTableModel::openTo(int level)
{
    relay([&] { m_rows.openTo(level); });
}

void SessionTableModel::reveal(int node)
{
    if (m_rows.rowOf(node) < 0)
        relay([&] { m_rows.reveal(node); });
}

int SessionTableModel::search(const QString &text)
{
    relay([&] { m_rows.search(text); });
    emit searched(m_rows.matchCount());
    return m_rows.matchCount();
}

void SessionTableModel::setFiltered(bool filtered)
{
    relay([&] { m_rows.setFiltered(filtered); });
}

void SessionTableModel::sort(int column, Qt::SortOrder order)
{
    relay([&] {
        // Without a column the order as received.
        m_rows.sort(column < 0 ? SessionRows::Key::Tree : keyOf(column),
                    column < 0 ? Qt::AscendingOrder : order);
    });
}

QString SessionTableModel::nameOf(int node) const
{
    const QString type = tree()->recordType(node);
    const int turn = m_turns[static_cast<size_t>(node)];
    const QString name = type.isEmpty() ? tr("unnamed event") : type;
    return turn > 0 ? tr("%1 · turn %2").arg(name, QLocale().toString(turn)) : name;
}

SessionTableModel::Fold SessionTableModel::foldOf(int node) const
{
    if (tree()->flags(node).testFlag(SessionFlag::Unasked))
        return Fold::Unasked;
    if (tree()->isLeaf(node))
        return Fold::Leaf;
    return m_rows.isOpen(node) || m_rows.isFiltered() ? Fold::Open : Fold::Closed;
}

QString SessionTableModel::text(int node, int column) const
{
    const SessionTree &all = *tree();
    const auto money = [&](const std::optional<Decimal> &value, const QString &asCame) {
        return value              ? SessionWords::amount(*value, all.decimals())
               : asCame.isEmpty() ? tr("not given")
                                  : asCame;
    };
    switch (column) {
    case EventColumn:
        return nameOf(node);
    case ProductColumn:
        return SessionLayer::typeName(all.recordType(node));
    case OwnColumn:
        return money(all.own(node), all.ownText(node));
    case CumulativeColumn:
        return money(all.cumulative(node), all.cumulativeText(node));
    case ShareColumn:
        return all.flags(node).testFlag(SessionFlag::OtherCurrency)
                   ? all.currency(node)
                   : SessionWords::share(all.weight(node), m_whole);
    case StartedColumn:
        return all.started(node).isValid()
                   ? QLocale().toString(all.started(node).toLocalTime(), QStringLiteral("HH:mm:ss"))
                   : QString();
    case LengthColumn:
        return all.lengthMs(node) < 0 ? QString() : SessionWords::length(all.lengthMs(node));
    case RateColumn:
        return SessionWords::rate(all.rate(node));
    case TypeColumn:
        return all.product(node);
    case LinkedColumn: {
        const SessionTree::Relation relation = all.relation(node);
        return relation.localField.isEmpty() ? relation.type
                                             : tr("%1 → %2").arg(relation.localField, relation.parentField);
    }
    case IdColumn:
        return all.id(node);
    default:
        return {};
    }
}

QVariant SessionTableModel::toolTip(int node, int column) const
{
    const SessionTree &all = *tree();
    if (column == StartedColumn && all.started(node).isValid())
        return all.started(node).toString(Qt::ISODateWithMs);
    const QStringList remarks = SessionWords::remarks(all, node);
    if (!remarks.isEmpty())
        return remarks.join(u'\n');
    return column == EventColumn || column == IdColumn ? QVariant(all.id(node)) : QVariant();
}

double SessionTableModel::share(int node) const
{
    const double whole = m_whole.toDouble();
    const bool isOther = tree()->flags(node).testFlag(SessionFlag::OtherCurrency);
    return whole > 0 && !isOther ? std::clamp(tree()->weight(node).toDouble() / whole, 0.0, 1.0) : 0.0;
}

/// An event for a screen reader, which sees neither its indent nor its mark.
QString SessionTableModel::spoken(int node) const
{
    const Fold fold = foldOf(node);
    const QString state = fold == Fold::Open      ? tr("unfolded")
                          : fold == Fold::Closed  ? tr("folded")
                          : fold == Fold::Unasked ? tr("not read further")
                                                  : tr("without children");
    return tr("%1, level %2, %3").arg(nameOf(node), QLocale().toString(tree()->level(node)), state);
}

QVariant SessionTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.count())
        return {};
    const int node = m_rows.nodeAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(node, index.column());
    case Qt::ToolTipRole:
        return toolTip(node, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case NodeRole:
        return node;
    case LevelRole:
        return tree()->level(node) - 1;
    case FoldRole:
        return static_cast<int>(foldOf(node));
    case ShareRole:
        return share(node);
    case ColourRole:
        return SessionLayer::colour(SessionLayer::of(tree()->recordType(node)));
    case IsHotRole:
        return !m_hottest.isEmpty() && m_hottest.last() == node;
    case RemarksRole:
        // That there may be more is no trouble, and has its mark already.
        return tree()->flags(node) & ~SessionFlags(SessionFlag::Unasked)
                   ? SessionWords::remarks(*tree(), node)
                   : QStringList();
    case IsMatchRole:
        return m_rows.isMatch(node);
    case Qt::AccessibleTextRole:
        return index.column() == EventColumn ? spoken(node) : text(node, index.column());
    default:
        return {};
    }
}

QVariant SessionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString currency = tree() && !tree()->isEmpty() ? tree()->currency(0) : QString();
    switch (section) {
    case EventColumn:
        return tr("Event");
    case ProductColumn:
        return tr("Product");
    case OwnColumn:
        return currency.isEmpty() ? tr("Own cost") : tr("Own %1").arg(currency);
    case CumulativeColumn:
        return tr("With children");
    case ShareColumn:
        return tr("Share");
    case StartedColumn:
        return tr("Started");
    case LengthColumn:
        return tr("Length");
    case RateColumn:
        return tr("Rate");
    case TypeColumn:
        return tr("Telnyx product");
    case LinkedColumn:
        return tr("Linked by");
    case IdColumn:
        return tr("Event id");
    default:
        return {};
    }
}
