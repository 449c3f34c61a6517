// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/FaxRow.h"

#include <QAbstractTableModel>
#include <memory>

class Clock;

/// The fax list: scope, filter and order over the rows of one account. It knows no widgets; sorting and
/// filtering work on an index of their own (platform limits of QSortFilterProxyModel), in the background
/// above 100,000 rows.
class FaxTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        StatusColumn,
        ToColumn,
        FromColumn,
        DocumentColumn,
        PagesColumn,
        DurationColumn,
        CreatedColumn,
        UpdatedColumn,
        IdColumn,
        ColumnCount
    };
    enum class Scope { All, Outbox, Sent, Received, Failed };
    Q_ENUM(Scope)
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< QString
        MoodRole,                   ///< int of FaxStatus::Mood, on StatusColumn
    };

    explicit FaxTableModel(QObject *parent = nullptr);
    ~FaxTableModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    void setScope(Scope scope);
    Scope scope() const;
    /// Words that must all occur; `status:`, `to:`, `from:` and `document:` narrow one field.
    void setFilter(const QString &text);
    QString filter() const;
    /// With a clock, which must outlive the model, times of today are shown without their date.
    void setClock(const Clock *clock);
    /// How many rows a scope has, whatever the filter.
    int countOf(Scope scope) const;
    int total() const;

    const FaxRow &rowAt(int row) const;
    std::optional<FaxRow> find(const QString &key) const;
    /// The visible row of a key, or -1.
    int visibleRowOf(const QString &key) const;

    /// Adds or replaces rows by key; one changed row is one dataChanged.
    void put(const QList<FaxRow> &rows);
    void remove(const QStringList &keys);
    void clear();

signals:
    void countsChanged();
    /// Sorting or filtering goes on in the background.
    void busyChanged(bool busy);

private:
    class Private;
    std::unique_ptr<Private> d;
};
