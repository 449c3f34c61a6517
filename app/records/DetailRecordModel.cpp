// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/DetailRecordModel.h"

#include "records/DetailRecordRows.h"
#include "records/RecordFields.h"

class DetailRecordModel::Private : public RowWatcher
{
public:
    explicit Private(DetailRecordModel *model) : q(model) {}

    void addFields(const QList<DetailRecord> &records);
    void lookAt(const DetailRecord &record);
    RowRule rule() { return rows.rule(fields.value(sortColumn), sortOrder); }
    void arrange(bool sorts);
    bool isTrailing(int column) const
    {
        return RecordFields::isMoney(fields[column]) || numbers.contains(fields[column]);
    }

    DetailRecordModel *q;
    QString recordType;
    QStringList fields;
    QSet<QString> knownFields;
    QSet<QString> numbers; ///< fields that came as numbers
    DetailRecordRows rows;
    RowIndex index;
    std::vector<SearchWord> words;
    int sortColumn = -1;
    Qt::SortOrder sortOrder = Qt::DescendingOrder;

private:
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
        emit q->dataChanged(q->index(first, 0), q->index(last, q->columnCount() - 1));
    }
};

void DetailRecordModel::Private::lookAt(const DetailRecord &record)
{
    for (const DetailRecord::Field &field : record.fields) {
        if (field.kind == DetailRecord::Kind::Number)
            numbers.insert(field.name);
    }
}

void DetailRecordModel::Private::addFields(const QList<DetailRecord> &records)
{
    QStringList fresh;
    for (const DetailRecord &record : records) {
        lookAt(record);
        for (const DetailRecord::Field &field : record.fields) {
            if (field.name == u"record_type" || knownFields.contains(field.name))
                continue;
            knownFields.insert(field.name);
            fresh << field.name;
        }
    }
    if (fresh.isEmpty())
        return;
    const auto first = static_cast<int>(fields.size());
    q->beginInsertColumns({}, first, first + static_cast<int>(fresh.size()) - 1);
    fields << fresh;
    q->endInsertColumns();
}

void DetailRecordModel::Private::arrange(bool sorts)
{
    std::vector<int> order = index.order();
    if (sorts)
        order = rule().sorted(std::move(order));
    index.arrange(std::move(order), rows.matching(words));
}

DetailRecordModel::DetailRecordModel(QObject *parent)
    : QAbstractTableModel(parent), d(std::make_unique<Private>(this))
{
}

DetailRecordModel::~DetailRecordModel() = default;

void DetailRecordModel::begin(const QString &recordType)
{
    beginResetModel();
    d->recordType = recordType;
    d->rows.clear();
    d->index.clear();
    d->numbers.clear();
    d->sortColumn = -1;
    d->fields = recordType.isEmpty() ? QStringList() : RecordFields::first(recordType);
    d->knownFields = QSet<QString>(d->fields.cbegin(), d->fields.cend());
    endResetModel();
}

void DetailRecordModel::add(const QList<DetailRecord> &records)
{
    d->addFields(records);
    RowIndex::News news;
    for (const DetailRecord &record : records) {
        news.added.push_back(d->rows.size());
        d->rows.append(record);
    }
    if (!news.added.empty())
        d->index.apply(
            news, d->rule(), [this](int number) { return d->rows.matches(number, d->words); }, *d);
}

void DetailRecordModel::setFilter(const QString &text)
{
    std::vector<SearchWord> words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        words.push_back({{SearchText::folded(word)}});
    if (words == d->words)
        return;
    beginResetModel();
    d->words = std::move(words);
    d->arrange(false);
    endResetModel();
}

void DetailRecordModel::sort(int column, Qt::SortOrder order)
{
    if (column == d->sortColumn && order == d->sortOrder)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> numbers;
    for (const QModelIndex &held : before)
        numbers.push_back(d->index.rowAt(held.row()));
    d->sortColumn = column;
    d->sortOrder = order;
    d->arrange(true);
    std::vector<int> positions(static_cast<size_t>(d->rows.size()), -1);
    for (int row = 0; row < d->index.count(); ++row)
        positions[static_cast<size_t>(d->index.rowAt(row))] = row;
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = positions[static_cast<size_t>(numbers[static_cast<size_t>(i)])];
        after << (row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

int DetailRecordModel::loaded() const
{
    return d->rows.size();
}

const DetailRecord &DetailRecordModel::recordAt(int row) const
{
    return d->rows.at(d->index.rowAt(row));
}

const QStringList &DetailRecordModel::fields() const
{
    return d->fields;
}

QList<int> DetailRecordModel::usualColumns() const
{
    QList<int> columns;
    for (const QString &field : RecordFields::first(d->recordType))
        columns << static_cast<int>(d->fields.indexOf(field));
    return columns;
}

int DetailRecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->index.count();
}

int DetailRecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->fields.size());
}

QVariant DetailRecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const DetailRecord &record = recordAt(index.row());
    const DetailRecord::Field *field = record.find(d->fields[index.column()]);
    if (!field)
        return {};
    return role == Qt::DisplayRole ? RecordFields::cell(record, *field) : RecordFields::toolTip(*field);
}

QVariant DetailRecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= d->fields.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return RecordFields::words(d->fields[section]);
    case Qt::ToolTipRole:
        return d->fields[section];
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((d->isTrailing(section) ? Qt::AlignTrailing : Qt::AlignLeading) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}
