// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/BatchFigures.h"
#include "sessions/SessionBatch.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

/// The sessions of a batch as a table, the dearest first, and what they show together. A line that changes
/// is told as a row that changes and moves.
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        MarkColumn,
        SessionColumn,
        TypeColumn,
        StartedColumn,
        LengthColumn,
        EventsColumn,
        TurnsColumn,
        CostColumn,
        FactorColumn,
        ColumnCount
    };
    enum class Mark { Waiting, Reading, Failed, Usual, Outlier, OtherCurrency };

    explicit BatchModel(QObject *parent = nullptr);

    void setBatch(SessionBatch *batch);
    SessionBatch *batch() const { return m_batch; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Of the batch's lines.
    int lineAt(int row) const { return m_order[static_cast<size_t>(row)]; }
    int rowOf(int line) const;
    const SessionBatch::Line &at(int row) const { return m_batch->lines()[lineAt(row)]; }
    Mark markAt(int row) const;
    QString markWords(Mark mark) const;
    /// Cost ÷ median; nothing where there is no median to divide by.
    std::optional<double> factorAt(int row) const;

    /// Of the sessions that were read so far; outliers are numbers of lines.
    const BatchFigures &figures() const { return m_figures; }
    /// Digits after the point that costs of this batch have.
    int decimals() const { return m_decimals; }
    /// And those that what a turn or a session costs on average is rounded to.
    int decimalsOfAverages() const { return qBound(6, m_decimals, 9); }

signals:
    void figuresChanged();

private:
    void restart();
    void take(int line);
    void place(int row);
    void count();
    void arrange();
    bool stands(int first, int second) const;
    std::strong_ordering compared(const SessionSummary &a, const SessionSummary &b) const;
    QString text(int row, int column) const;
    QString toolTip(int row, int column) const;

    QPointer<SessionBatch> m_batch;
    std::vector<int> m_order; ///< lines by row
    BatchFigures m_figures;
    QSet<int> m_outliers; ///< lines
    QTimer m_soon;
    int m_column = CostColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    int m_decimals = 0;
};
