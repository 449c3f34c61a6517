// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rows/ItemTable.h"

#include "base/PlainToolTip.h"

int ItemTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_index.count();
}

int ItemTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant ItemTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int number = numberAt(index.row());
    switch (role) {
    case IdRole:
        return idOf(number);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole:
        return PlainToolTip::of(cell(number, index.column(), role).toString());
    case Qt::DisplayRole:
    case ToneRole:
        return cell(number, index.column(), role);
    default:
        return {};
    }
}

QVariant ItemTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    const Look column = look(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column.trailing ? Qt::AlignTrailing : Qt::AlignLeading) |
                                   Qt::AlignVCenter);
    return {};
}

QString ItemTable::idAt(int row) const
{
    return row >= 0 && row < m_index.count() ? idOf(numberAt(row)) : QString();
}

int ItemTable::rowOf(const QString &id) const
{
    const int number = numberOf(id);
    return number < 0 ? -1 : m_index.positionOf(number);
}

QList<int> ItemTable::widths() const
{
    QList<int> widths;
    for (int column = 0; column < columns(); ++column)
        widths << look(column).width;
    return widths;
}

QList<int> ItemTable::hiddenAtFirst() const
{
    QList<int> hidden;
    for (int column = 0; column < columns(); ++column) {
        if (look(column).hidden)
            hidden << column;
    }
    return hidden;
}

void ItemTable::changed(int first, int last)
{
    emit dataChanged(index(first, 0), index(last, columns() - 1));
}

void ItemTable::refresh()
{
    for (const int number : std::as_const(m_numbers))
        note(number, false);
    if (!m_words.empty()) {
        // Others may fit the words now.
        beginResetModel();
        makeKeys();
        arrange(true);
        endResetModel();
        return;
    }
    rearrange();
    if (m_index.count() > 0)
        changed(0, m_index.count() - 1);
}

void ItemTable::refresh(const QStringList &ids)
{
    RowIndex::News news;
    for (const QString &id : ids) {
        if (const int number = numberOf(id); number >= 0)
            news.changed.push_back(number);
    }
    if (!news.changed.empty())
        tell(news);
}

void ItemTable::remove(const QStringList &ids)
{
    RowIndex::News news;
    for (const QString &id : ids) {
        if (const int number = numberOf(id); number >= 0)
            news.removed.push_back(number);
    }
    if (!news.removed.empty())
        tell(news);
}

void ItemTable::setWords(const QString &words)
{
    std::vector<SearchWord> wanted;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        wanted.push_back({{SearchText::folded(word)}});
    if (wanted == m_words)
        return;
    beginResetModel();
    m_words = std::move(wanted);
    arrange(false);
    endResetModel();
}

void ItemTable::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    rearrange();
}

/// The same rows in their order, and views keep what they hold of them.
void ItemTable::rearrange()
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> numbers;
    for (const QModelIndex &held : before)
        numbers.push_back(numberAt(held.row()));
    makeKeys();
    arrange(true);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = m_index.positionOf(numbers[static_cast<size_t>(i)]);
        after << (row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

bool ItemTable::matches(int number) const
{
    return std::ranges::all_of(m_words, [&](const SearchWord &word) { return m_text.has(number, word); });
}

/// A row's text is what can be read in it.
void ItemTable::note(int number, bool isNew)
{
    QStringList texts;
    for (int column = 0; column < columns(); ++column)
        texts << cell(number, column, Qt::DisplayRole).toString();
    texts << idOf(number);
    const QList<QStringView> views(texts.cbegin(), texts.cend());
    if (isNew)
        m_text.append(views);
    else
        m_text.replace(number, views);
}

void ItemTable::makeKey(int number)
{
    const auto at = static_cast<size_t>(number);
    m_numberKeys.resize(std::max(m_numberKeys.size(), at + 1));
    m_textKeys.resize(m_numberKeys.size());
    if (m_sortColumn < 0)
        return;
    const std::optional<qint64> order = orderOf(number, m_sortColumn);
    m_numberKeys[at] = order ? RowRule::pieceOf(*order) : 0;
    m_textKeys[at] =
        order ? std::string() : SearchText::folded(cell(number, m_sortColumn, Qt::DisplayRole).toString());
}

void ItemTable::makeKeys()
{
    for (int number = 0; number < capacity(); ++number)
        makeKey(number);
}

// A number stands before all text, which none of our columns mixes.
RowRule ItemTable::rule() const
{
    if (m_sortColumn < 0)
        return {.key = [](int, int) { return quint64(0); }};
    return {.key =
                [this](int row, int piece) {
                    const auto at = static_cast<size_t>(row);
                    if (m_textKeys[at].empty())
                        return piece == 0 ? m_numberKeys[at] : quint64(0);
                    return RowRule::pieceOf(m_textKeys[at], piece);
                },
            .pieces = 16,
            .descending = m_sortOrder == Qt::DescendingOrder};
}

void ItemTable::arrange(bool sorts)
{
    std::vector<int> order = m_index.order();
    if (sorts)
        order = rule().sorted(std::move(order));
    RowIndex::Flags flags(static_cast<size_t>(capacity()), 0);
    for (const int number : order)
        flags[static_cast<size_t>(number)] = matches(number);
    m_index.arrange(std::move(order), std::move(flags));
}

void ItemTable::tell(const RowIndex::News &news)
{
    for (const int number : news.added) {
        m_numbers.insert(idOf(number), number);
        note(number, true);
        makeKey(number);
    }
    for (const int number : news.changed) {
        note(number, false);
        makeKey(number);
    }
    for (const int number : news.removed)
        m_numbers.remove(idOf(number));
    m_index.apply(
        news, rule(), [this](int number) { return matches(number); }, *this);
}

void ItemTable::forgetAll()
{
    m_index.clear();
    m_text.clear();
    m_numbers.clear();
    m_numberKeys.clear();
    m_textKeys.clear();
}
