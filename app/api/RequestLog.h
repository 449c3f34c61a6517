// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QList>
#include <QObject>
#include <chrono>
#include <deque>

/// One attempt of a request, without its key, query, bodies or links.
struct LoggedRequest
{
    QDateTime at; ///< UTC
    QString operation;
    QByteArray method;
    QString path;   ///< without the query
    int status = 0; ///< 0 when there was no answer
    std::chrono::milliseconds took{0};
    qint64 bytesSent = 0;
    qint64 bytesReceived = 0;
    int attempt = 1;
    QString failure; ///< Failure::name() of what it ended with; empty for a success
};

/// The last requests of the program, for the operator and for support; bounded.
class RequestLog : public QObject
{
    Q_OBJECT
public:
    explicit RequestLog(int capacity = 2'000, QObject *parent = nullptr);
    void add(const LoggedRequest &request);
    QList<LoggedRequest> entries() const;
    /// How many are kept; older ones go.
    qsizetype capacity() const { return static_cast<qsizetype>(m_capacity); }

signals:
    void added(const LoggedRequest &request);

private:
    std::size_t m_capacity;
    std::deque<LoggedRequest> m_entries;
};
