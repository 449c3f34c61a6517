// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/RequestLogModel.h"

#include <QLocale>
#include <algorithm>

RequestLogModel::RequestLogModel(RequestLog *log, QObject *parent)
    : QAbstractTableModel(parent), m_kept(log->capacity())
{
    m_rows = log->entries();
    std::reverse(m_rows.begin(), m_rows.end());
    connect(log, &RequestLog::added, this, &RequestLogModel::prepend);
}

int RequestLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RequestLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestLogModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= m_rows.size())
        return {};
    const LoggedRequest &request = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(request, index.column());
    case Qt::ToolTipRole:
        return index.column() == TimeColumn ? request.at.toString(Qt::ISODateWithMs) : request.path;
    case Qt::TextAlignmentRole:
        return index.column() > StatusColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                             : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString RequestLogModel::text(const LoggedRequest &request, int column) const
{
    const QLocale locale;
    switch (column) {
    case TimeColumn:
        return locale.toString(request.at.toLocalTime().time(), QStringLiteral("HH:mm:ss.zzz"));
    case OperationColumn:
        return request.operation;
    case MethodColumn:
        return QString::fromLatin1(request.method);
    case PathColumn:
        return request.path;
    case StatusColumn:
        if (request.status == 0)
            return request.failure.isEmpty() ? tr("none") : request.failure;
        return request.failure.isEmpty() ? QString::number(request.status)
                                         : tr("%1 %2").arg(request.status).arg(request.failure);
    case TookColumn:
        return tr("%1 ms").arg(locale.toString(static_cast<qlonglong>(request.took.count())));
    case SentColumn:
        return locale.formattedDataSize(request.bytesSent, 1, QLocale::DataSizeTraditionalFormat);
    case ReceivedColumn:
        return locale.formattedDataSize(request.bytesReceived, 1, QLocale::DataSizeTraditionalFormat);
    case AttemptColumn:
        return QString::number(request.attempt);
    default:
        return {};
    }
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case OperationColumn:
        return tr("Operation");
    case MethodColumn:
        return tr("Method");
    case PathColumn:
        return tr("Path");
    case StatusColumn:
        return tr("Answer");
    case TookColumn:
        return tr("Took");
    case SentColumn:
        return tr("Sent");
    case ReceivedColumn:
        return tr("Received");
    case AttemptColumn:
        return tr("Attempt");
    default:
        return {};
    }
}

void RequestLogModel::prepend(const LoggedRequest &request)
{
    beginInsertRows({}, 0, 0);
    m_rows.prepend(request);
    endInsertRows();
    if (m_rows.size() <= m_kept)
        return;
    const int last = static_cast<int>(m_rows.size()) - 1;
    beginRemoveRows({}, last, last);
    m_rows.removeLast();
    endRemoveRows();
}
