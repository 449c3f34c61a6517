// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/DetailRecords.h"

#include <QAbstractTableModel>
#include <memory>

/// Detail records of one type as a table: the fields that came are its columns, the ones that matter first.
/// It filters by words and orders by a column on an index of its own.
class DetailRecordModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit DetailRecordModel(QObject *parent = nullptr);
    ~DetailRecordModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A negative column: as the server gave them.
    void sort(int column, Qt::SortOrder order) override;

    void begin(const QString &recordType);
    void add(const QList<DetailRecord> &records);
    /// Words that must all occur somewhere in a record, as it came.
    void setFilter(const QString &text);
    int loaded() const;
    const DetailRecord &recordAt(int row) const;
    /// Columns that are of use at first sight.
    QList<int> usualColumns() const;
    const QStringList &fields() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};
