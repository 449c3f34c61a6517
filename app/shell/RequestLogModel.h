// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/RequestLog.h"

#include <QAbstractTableModel>

/// The request log as a table, newest first: what was asked, what came back, how long it took.
class RequestLogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        OperationColumn,
        MethodColumn,
        PathColumn,
        StatusColumn,
        TookColumn,
        SentColumn,
        ReceivedColumn,
        AttemptColumn,
        ColumnCount
    };

    explicit RequestLogModel(RequestLog *log, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const LoggedRequest &request, int column) const;
    void prepend(const LoggedRequest &request);

    qsizetype m_kept;
    QList<LoggedRequest> m_rows;
};
