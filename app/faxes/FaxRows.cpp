// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxRows.h"

#include "faxes/FaxCells.h"

#include <algorithm>

namespace {
using Job = FaxRow::Job;
constexpr int textPieces = 16; // 128 bytes of a text count for its order
constexpr qsizetype mostShared = 10'000;

void sortUnique(std::vector<int> &numbers)
{
    std::ranges::sort(numbers);
    const auto rest = std::ranges::unique(numbers);
    numbers.erase(rest.begin(), rest.end());
}

int fieldOf(int column)
{
    switch (column) {
    case FaxTableModel::StatusColumn:
        return FaxSearch::StatusField;
    case FaxTableModel::ToColumn:
        return FaxSearch::ToField;
    case FaxTableModel::FromColumn:
        return FaxSearch::FromField;
    case FaxTableModel::DocumentColumn:
        return FaxSearch::DocumentField;
    case FaxTableModel::IdColumn:
        return FaxSearch::IdField;
    default:
        return -1;
    }
}

qint64 numberIn(const FaxRow &row, int column)
{
    switch (column) {
    case FaxTableModel::PagesColumn:
        return row.pages;
    case FaxTableModel::DurationColumn:
        return row.durationSeconds;
    case FaxTableModel::CreatedColumn:
        return row.createdAt;
    default:
        return row.updatedAt;
    }
}
} // namespace

bool FaxRows::isIn(Scope scope, const FaxRow &row)
{
    switch (scope) {
    case Scope::All:
        return true;
    case Scope::Outbox:
        return row.job != Job::None && row.job != Job::Discarded;
    case Scope::Sent:
        return row.job == Job::None && !row.inbound;
    case Scope::Received:
        return row.inbound;
    case Scope::Failed:
        return row.job == Job::Refused ||
               (row.job == Job::None && row.status.known() == FaxStatus::Known::Failed);
    }
    Q_UNREACHABLE();
}

RowRule FaxRows::Data::rule(int column, Qt::SortOrder order) const
{
    RowRule rule;
    rule.descending = order == Qt::DescendingOrder;
    if (column < 0)
        return rule;
    if (const int field = fieldOf(column); field >= 0) {
        rule.pieces = textPieces;
        rule.key = [this, field](int row, int piece) {
            return RowRule::pieceOf(text.field(row, field), piece);
        };
    } else {
        rule.key = [this, column](int row, int) { return RowRule::pieceOf(numberIn(rows[row], column)); };
    }
    return rule;
}

RowIndex::Flags FaxRows::Data::matching(Scope scope, const FaxSearch &filter,
                                        const std::atomic<bool> *stop) const
{
    RowIndex::Flags flags(static_cast<size_t>(rows.size()), 1);
    for (int i = 0; scope != Scope::All && i < rows.size(); ++i)
        flags[static_cast<size_t>(i)] = isIn(scope, rows[i]);
    for (const SearchWord &word : filter.words())
        text.narrow(word, flags, stop);
    return flags;
}

bool FaxRows::Data::matches(int number, Scope scope, const FaxSearch &filter) const
{
    return isIn(scope, rows[number]) && filter.matches(text, number);
}

RowIndex::News FaxRows::put(const QList<FaxRow> &rows)
{
    RowIndex::News news;
    m_numbers.reserve(m_numbers.size() + rows.size());
    for (const FaxRow &row : rows) {
        const int number = numberOf(row.key);
        if (row.key.isEmpty() || (number >= 0 && m_data.rows[number] == row))
            continue;
        if (number < 0) {
            news.added.push_back(place(slim(row)));
        } else {
            count(m_data.rows[number], -1);
            write(number, slim(row));
            news.changed.push_back(number);
        }
        count(row, 1);
    }
    // A row may have come twice in one batch: it is new, or changed, once. What is added stays in the order
    // in which it came.
    sortUnique(news.changed);
    if (!news.added.empty() && !news.changed.empty()) {
        std::vector<int> added = news.added;
        std::ranges::sort(added);
        std::erase_if(news.changed, [&](int number) { return std::ranges::binary_search(added, number); });
    }
    return news;
}

RowIndex::News FaxRows::remove(const QStringList &keys)
{
    RowIndex::News news;
    for (const QString &key : keys) {
        const int number = numberOf(key);
        if (number < 0)
            continue;
        m_numbers.remove(key);
        count(m_data.rows[number], -1);
        m_data.rows.edit(number) = {};
        m_data.text.replace(number, {});
        m_free.push_back(number);
        news.removed.push_back(number);
    }
    return news;
}

void FaxRows::clear()
{
    *this = {};
}

void FaxRows::count(const FaxRow &row, int by)
{
    for (const Scope scope : {Scope::All, Scope::Outbox, Scope::Sent, Scope::Received, Scope::Failed}) {
        if (isIn(scope, row))
            m_counts[static_cast<size_t>(scope)] += by;
    }
}

// A row that is new, under a number that is free.
int FaxRows::place(const FaxRow &row)
{
    int number = m_data.rows.size();
    if (m_free.empty()) {
        m_data.rows.append({});
        m_data.text.append({});
    } else {
        number = m_free.back();
        m_free.pop_back();
    }
    m_numbers.insert(row.key, number);
    write(number, row);
    return number;
}

void FaxRows::write(int number, const FaxRow &row)
{
    const Words &words = wordsOf(row);
    const QString id = row.isOurs() ? row.faxId + u' ' + row.key : row.faxId;
    const std::array<QStringView, 6> fields{words.status, row.to, row.from, row.document, id, words.codes};
    m_data.text.replace(number, fields);
    m_data.rows.edit(number) = row;
}

// The same row with texts that others have too held once.
FaxRow FaxRows::slim(const FaxRow &row)
{
    FaxRow slim = row;
    if (slim.key == slim.faxId)
        slim.key = slim.faxId;
    if (m_shared.size() > mostShared)
        m_shared.clear();
    for (QString *text : {&slim.from, &slim.failureReason}) {
        if (text->isEmpty())
            continue;
        const auto known = m_shared.constFind(*text);
        *text = known != m_shared.constEnd() ? *known : *m_shared.insert(*text, *text);
    }
    return slim;
}

const FaxRows::Words &FaxRows::wordsOf(const FaxRow &row)
{
    const QString wire = row.status.wire();
    QString id = wire + u'\n' + row.failureReason;
    if (row.job != Job::None || row.cancelRequested || row.sentTwice)
        id += u'\n' + QString::number(int(row.job) * 4 + row.cancelRequested * 2 + row.sentTwice);
    const auto known = m_words.constFind(id);
    if (known != m_words.constEnd())
        return *known;
    if (m_words.size() > mostShared)
        m_words.clear();
    return *m_words.insert(id, {FaxCells::status(row), wire + u' ' + row.failureReason});
}
