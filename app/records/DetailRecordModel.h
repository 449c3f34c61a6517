// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/DetailRecords.h"

#include <QAbstractTableModel>

/// Detail records of one type as a table: the fields that came are its columns, the ones that matter first.
/// It filters by words and orders by a column on an index of its own.
class DetailRecordModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit DetailRecordModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    void begin(const QString &recordType);
    void add(const QList<DetailRecord> &records);
    /// Words that must all occur somewhere in a record.
    void setFilter(const QString &text);
    int loaded() const { return static_cast<int>(m_records.size()); }
    const DetailRecord &recordAt(int row) const { return m_records[m_order[row]]; }
    /// Columns that are of use at first sight.
    QList<int> usualColumns() const;
    const QStringList &fields() const { return m_fields; }

private:
    bool passes(const DetailRecord &record) const;
    void addFields(const QList<DetailRecord> &records);
    bool isNumber(const QString &field) const;
    void rebuild();
    void arrange();

    QString m_recordType;
    QStringList m_fields;
    QList<DetailRecord> m_records;
    QList<int> m_order;
    QStringList m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};
