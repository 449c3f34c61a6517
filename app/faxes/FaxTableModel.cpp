// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxTableModel.h"

#include "base/Call.h"
#include "base/PhoneNumber.h"
#include "faxes/FaxCells.h"
#include "faxes/FaxRows.h"

#include <algorithm>

namespace {
constexpr int mostInForeground = 100'000;

// What the list shows of its rows, and in which order.
struct Wish
{
    int column = FaxTableModel::UpdatedColumn;
    Qt::SortOrder order = Qt::DescendingOrder;
    FaxTableModel::Scope scope = FaxTableModel::Scope::All;
    FaxSearch filter;

    bool sortsLike(const Wish &other) const { return column == other.column && order == other.order; }
    bool choosesLike(const Wish &other) const { return scope == other.scope && filter == other.filter; }
};

// What a wish makes of the rows.
RowIndex arranged(const FaxRows::Data &data, std::vector<int> order, const Wish &wish, bool sorts,
                  const std::atomic<bool> *stop)
{
    if (sorts)
        order = data.rule(wish.column, wish.order).sorted(std::move(order));
    RowIndex index;
    index.arrange(std::move(order), data.matching(wish.scope, wish.filter, stop));
    return index;
}
} // namespace

class FaxTableModel::Private : public RowWatcher
{
public:
    explicit Private(FaxTableModel *model) : q(model) {}

    void take(const RowIndex::News &news);
    void wantsOther();
    void adopt(RowIndex arranged);
    void forgetJob();
    void warmNumbers();
    int visibleRowOf(const QString &key) const;

    FaxTableModel *q;
    FaxRows rows;
    RowIndex index;
    FaxCells cells;
    QString filterText;
    Wish wish;  ///< what was asked for
    Wish shown; ///< what the index has; not the same while a job is at it
    std::shared_ptr<std::atomic<bool>> stopJob;
    std::vector<int> newsSinceJob;
    bool numbersAsked = false;

private:
    void startJob(bool sorts);
    void workIn(RowIndex &arranged);
    void showSorted(RowIndex arranged);

    void inserting(int first, int last) override { q->beginInsertRows({}, first, last); }
    void inserted() override { q->endInsertRows(); }
    void removing(int first, int last) override { q->beginRemoveRows({}, first, last); }
    void removed() override { q->endRemoveRows(); }
    void moving(int from, int before) override { q->beginMoveRows({}, from, from, {}, before); }
    void moved() override { q->endMoveRows(); }
    void resetting() override { q->beginResetModel(); }
    void reset() override { q->endResetModel(); }
    void changed(int first, int last) override
    {
        emit q->dataChanged(q->index(first, 0), q->index(last, ColumnCount - 1));
    }
};

void FaxTableModel::Private::take(const RowIndex::News &news)
{
    if (news.added.empty() && news.changed.empty() && news.removed.empty())
        return;
    if (stopJob) {
        for (const auto *numbers : {&news.added, &news.changed, &news.removed})
            newsSinceJob.insert(newsSinceJob.end(), numbers->begin(), numbers->end());
    }
    index.apply(
        news, rows.data().rule(shown.column, shown.order),
        [this](int number) { return rows.data().matches(number, shown.scope, shown.filter); }, *this);
    emit q->countsChanged();
}

// The wish changed: fulfils it now, or in the background when that would take too long.
void FaxTableModel::Private::wantsOther()
{
    forgetJob();
    const bool sorts = !wish.sortsLike(shown);
    if (!sorts && wish.choosesLike(shown))
        return;
    if (rows.total() > mostInForeground)
        startJob(sorts);
    else
        adopt(arranged(rows.data(), index.order(), wish, sorts, nullptr));
}

void FaxTableModel::Private::startJob(bool sorts)
{
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    stopJob = stop;
    emit q->busyChanged(true);
    using Result = std::shared_ptr<RowIndex>;
    runInBackground<Result>(q, [data = rows.data(), order = index.order(), asked = wish, sorts,
                                stop]() mutable {
        auto result = std::make_shared<RowIndex>(arranged(data, std::move(order), asked, sorts, stop.get()));
        data = {}; // so that nobody has to copy its pages any more
        return Outcome<Result>(std::move(result));
    })->then(q, [this, stop](const Outcome<Result> &result) {
        if (stop != stopJob || !result)
            return;
        stopJob.reset();
        workIn(**result);
        adopt(std::move(**result));
        emit q->busyChanged(false);
    });
}

void FaxTableModel::Private::forgetJob()
{
    newsSinceJob.clear();
    if (!stopJob)
        return;
    *stopJob = true;
    stopJob.reset();
    emit q->busyChanged(false);
}

// What came while the job was at work, which saw the rows as they were when it began.
void FaxTableModel::Private::workIn(RowIndex &arranged)
{
    if (newsSinceJob.empty())
        return;
    std::ranges::sort(newsSinceJob);
    const auto rest = std::ranges::unique(newsSinceJob);
    newsSinceJob.erase(rest.begin(), rest.end());
    RowIndex::News news;
    RowIndex::Flags flags = arranged.flags();
    flags.resize(static_cast<size_t>(rows.data().rows.size()));
    for (const int number : newsSinceJob) {
        const bool alive = rows.isAlive(number);
        (alive ? news.changed : news.removed).push_back(number);
        flags[static_cast<size_t>(number)] = alive && rows.data().matches(number, wish.scope, wish.filter);
    }
    const RowRule rule = rows.data().rule(wish.column, wish.order);
    arranged.arrange(RowIndex::merged(arranged.order(), news, rule), std::move(flags));
    newsSinceJob.clear();
}

void FaxTableModel::Private::adopt(RowIndex arranged)
{
    if (wish.choosesLike(shown)) {
        showSorted(std::move(arranged));
    } else {
        q->beginResetModel();
        index = std::move(arranged);
        shown = wish;
        q->endResetModel();
    }
}

// The same rows in another order: whoever points at one goes on pointing at it.
void FaxTableModel::Private::showSorted(RowIndex arranged)
{
    emit q->layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = q->persistentIndexList();
    std::vector<int> numbers;
    for (const QModelIndex &held : before)
        numbers.push_back(index.rowAt(held.row()));
    index = std::move(arranged);
    shown = wish;
    std::vector<int> positions;
    if (!numbers.empty()) {
        positions.resize(static_cast<size_t>(rows.data().rows.size()), -1);
        for (int i = 0; i < index.count(); ++i)
            positions[static_cast<size_t>(index.rowAt(i))] = i;
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int position = positions[static_cast<size_t>(numbers[static_cast<size_t>(i)])];
        after << (position < 0 ? QModelIndex() : q->index(position, before[i].column()));
    }
    q->changePersistentIndexList(before, after);
    emit q->layoutChanged({}, VerticalSortHint);
}

// Numbers are shown as they are until the numbering plans are loaded, then in groups.
void FaxTableModel::Private::warmNumbers()
{
    if (numbersAsked || PhoneNumber::isWarm())
        return;
    numbersAsked = true;
    runInBackground<bool>(q, [] {
        PhoneNumber::warmUp();
        return Outcome<bool>(true);
    })->then(q, [this](const Outcome<bool> &) {
        if (index.count() > 0)
            emit q->dataChanged(q->index(0, ToColumn), q->index(index.count() - 1, FromColumn));
    });
}

int FaxTableModel::Private::visibleRowOf(const QString &key) const
{
    const int number = rows.numberOf(key);
    return number < 0 ? -1 : index.positionOf(number);
}

FaxTableModel::FaxTableModel(QObject *parent)
    : QAbstractTableModel(parent), d(std::make_unique<Private>(this))
{
}

FaxTableModel::~FaxTableModel()
{
    if (d->stopJob)
        *d->stopJob = true;
}

int FaxTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->index.count();
}

int FaxTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FaxTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= d->index.count())
        return {};
    const FaxRow &row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (column == ToColumn || column == FromColumn)
            d->warmNumbers();
        return d->cells.text(row, column);
    case Qt::ToolTipRole:
        return d->cells.toolTip(row, column);
    case Qt::AccessibleTextRole:
        return d->cells.spoken(row, column);
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case KeyRole:
        return row.key;
    case MoodRole:
        return column == StatusColumn ? QVariant(static_cast<int>(FaxCells::mood(row))) : QVariant();
    default:
        return {};
    }
}

QVariant FaxTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    switch (role) {
    case Qt::DisplayRole:
        return FaxCells::header(column);
    case Qt::ToolTipRole:
        return FaxCells::headerToolTip(column);
    case Qt::TextAlignmentRole:
        return int(FaxCells::isNumber(column) ? Qt::AlignTrailing | Qt::AlignVCenter
                                              : Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

void FaxTableModel::sort(int column, Qt::SortOrder order)
{
    d->wish.column = column;
    d->wish.order = order;
    d->wantsOther();
}

void FaxTableModel::setScope(Scope scope)
{
    d->wish.scope = scope;
    d->wantsOther();
}

FaxTableModel::Scope FaxTableModel::scope() const
{
    return d->wish.scope;
}

void FaxTableModel::setFilter(const QString &text)
{
    d->filterText = text;
    d->wish.filter = FaxSearch(text);
    d->wantsOther();
}

QString FaxTableModel::filter() const
{
    return d->filterText;
}

void FaxTableModel::setClock(const Clock *clock)
{
    d->cells.setClock(clock);
}

int FaxTableModel::countOf(Scope scope) const
{
    return d->rows.countOf(scope);
}

int FaxTableModel::total() const
{
    return d->rows.total();
}

const FaxRow &FaxTableModel::rowAt(int row) const
{
    return d->rows[d->index.rowAt(row)];
}

std::optional<FaxRow> FaxTableModel::find(const QString &key) const
{
    const int number = d->rows.numberOf(key);
    return number < 0 ? std::nullopt : std::optional(d->rows[number]);
}

int FaxTableModel::visibleRowOf(const QString &key) const
{
    return d->visibleRowOf(key);
}

void FaxTableModel::put(const QList<FaxRow> &rows)
{
    d->take(d->rows.put(rows));
}

void FaxTableModel::remove(const QStringList &keys)
{
    d->take(d->rows.remove(keys));
}

void FaxTableModel::clear()
{
    d->forgetJob();
    beginResetModel();
    d->rows.clear();
    d->index.clear();
    d->shown = d->wish;
    endResetModel();
    emit countsChanged();
}
