// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/DetailRecordModel.h"

#include "base/Decimal.h"
#include "records/Vocabulary.h"

#include <QLocale>

namespace {
bool isTime(const QString &field)
{
    return field.endsWith(u"_at");
}

QDateTime timeOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time;
}
} // namespace

DetailRecordModel::DetailRecordModel(QObject *parent) : QAbstractTableModel(parent) {}

void DetailRecordModel::begin(const QString &recordType)
{
    beginResetModel();
    m_recordType = recordType;
    m_records.clear();
    m_order.clear();
    m_fields.clear();
    m_sortColumn = -1;
    if (const Vocabulary::Row *row = Vocabulary::ofRecords(recordType)) {
        for (const QString &field :
             {row->timeField, row->numberField, QStringLiteral("direction"), row->costField})
            if (!field.isEmpty() && !m_fields.contains(field))
                m_fields << field;
    }
    endResetModel();
}

void DetailRecordModel::addFields(const QList<DetailRecord> &records)
{
    QStringList fresh;
    for (const DetailRecord &record : records) {
        for (const auto &[field, value] : record.fields) {
            if (!m_fields.contains(field) && !fresh.contains(field) && field != u"record_type")
                fresh << field;
        }
    }
    if (fresh.isEmpty())
        return;
    beginInsertColumns({}, static_cast<int>(m_fields.size()),
                       static_cast<int>(m_fields.size() + fresh.size()) - 1);
    m_fields << fresh;
    endInsertColumns();
}

void DetailRecordModel::add(const QList<DetailRecord> &records)
{
    addFields(records);
    const auto first = static_cast<int>(m_records.size());
    m_records << records;
    QList<int> fresh;
    for (int at = first; at < m_records.size(); ++at) {
        if (passes(m_records[at]))
            fresh << at;
    }
    if (fresh.isEmpty())
        return;
    if (m_sortColumn >= 0)
        return rebuild();
    const auto rows = static_cast<int>(m_order.size());
    beginInsertRows({}, rows, rows + static_cast<int>(fresh.size()) - 1);
    m_order << fresh;
    endInsertRows();
}

bool DetailRecordModel::passes(const DetailRecord &record) const
{
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return std::ranges::any_of(record.fields, [&](const auto &field) {
            return field.second.contains(word, Qt::CaseInsensitive);
        });
    });
}

void DetailRecordModel::setFilter(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    rebuild();
}

void DetailRecordModel::rebuild()
{
    beginResetModel();
    m_order.clear();
    for (int at = 0; at < m_records.size(); ++at) {
        if (passes(m_records[at]))
            m_order << at;
    }
    arrange();
    endResetModel();
}

bool DetailRecordModel::isNumber(const QString &field) const
{
    if (field.endsWith(u"_id") || field == u"id")
        return false;
    const auto met = std::ranges::find_if(
        m_records, [&](const DetailRecord &each) { return !each.value(field).isEmpty(); });
    return met != m_records.end() && Decimal::parse(met->value(field)).has_value() &&
           !met->value(field).startsWith(u'+');
}

void DetailRecordModel::arrange()
{
    if (m_sortColumn < 0 || m_sortColumn >= m_fields.size())
        return;
    const QString field = m_fields[m_sortColumn];
    const bool byNumber = isNumber(field);
    QList<std::pair<QString, std::optional<Decimal>>> keys;
    for (const DetailRecord &record : m_records) {
        const QString text = record.value(field);
        keys.append({text, byNumber ? Decimal::parse(text) : std::nullopt});
    }
    const auto less = [&](int left, int right) {
        const auto &[textLeft, numberLeft] = keys[left];
        const auto &[textRight, numberRight] = keys[right];
        if (numberLeft && numberRight)
            return *numberLeft < *numberRight;
        return numberLeft.has_value() != numberRight.has_value() ? !numberLeft.has_value()
                                                                 : textLeft < textRight;
    };
    std::ranges::stable_sort(m_order, [&](int left, int right) {
        return m_sortOrder == Qt::AscendingOrder ? less(left, right) : less(right, left);
    });
}

void DetailRecordModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    if (column >= 0)
        rebuild();
}

QList<int> DetailRecordModel::usualColumns() const
{
    QList<int> columns;
    for (int column = 0; column < m_fields.size(); ++column) {
        const QString &field = m_fields[column];
        const bool isUsual = column < 4 || field == u"cli" || field == u"status" || field == u"call_sec" ||
                             field == u"billed_sec" || field == u"parts" || field == u"connection_id" ||
                             field == u"carrier" || field == u"pages" || field == u"currency";
        if (isUsual)
            columns << column;
    }
    return columns;
}

int DetailRecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int DetailRecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant DetailRecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &field = m_fields[index.column()];
    const QString text = recordAt(index.row()).value(field);
    switch (role) {
    case Qt::DisplayRole:
        if (isTime(field) && timeOf(text).isValid())
            return QLocale().toString(timeOf(text).toLocalTime(), QLocale::ShortFormat);
        return text.isEmpty() ? QStringLiteral("—") : text;
    case Qt::ToolTipRole:
        return isTime(field) && timeOf(text).isValid()
                   ? tr("%1 UTC").arg(timeOf(text).toUTC().toString(Qt::ISODateWithMs))
                   : text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(field) ? Qt::AlignTrailing : Qt::AlignLeading) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DetailRecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_fields.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(m_fields[section]) ? Qt::AlignTrailing : Qt::AlignLeading) |
                                   Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_fields[section]) : QVariant();
}
