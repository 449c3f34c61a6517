// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Outcome.h"

#include <QDateTime>
#include <QHash>
#include <QUuid>
#include <QVariant>
#include <functional>
#include <memory>

class QSqlError;
class QSqlQuery;

/// One row of a result; columns are counted from 0.
class SqlRow
{
public:
    explicit SqlRow(const QSqlQuery &query) : m_query(query) {}
    bool isNull(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 number(int column) const;
    bool flag(int column) const { return number(column) != 0; }
    QDateTime time(int column) const;
    QUuid uuid(int column) const;

private:
    const QSqlQuery &m_query;
};

/// A connection to the store on its own thread, without a word of QtSql. After the first failure it does
/// nothing more until that transaction ends: so a piece of work needs no check after every statement and
/// still never commits a half.
class Sql
{
public:
    explicit Sql(QString connection);
    ~Sql();
    Sql(const Sql &) = delete;
    Sql &operator=(const Sql &) = delete;

    /// Runs a statement with its "?" filled; false when it or an earlier one failed.
    bool run(const QString &statement, const QVariantList &values = {});
    /// Calls `use` for each row of a result.
    bool each(const QString &statement, const QVariantList &values,
              const std::function<void(const SqlRow &)> &use);
    /// How many rows the last run() touched.
    int touched() const { return m_touched; }

    bool hasFailed() const { return m_failure.has_value(); }
    const std::optional<Failure> &failure() const { return m_failure; }
    void forgetFailure() { m_failure.reset(); }
    /// True once the file itself proved to be damaged.
    bool isDamaged() const { return m_damaged; }

    /// How values are stored: milliseconds since 1970 UTC, or null; the 16 bytes of a UUID, or null; text
    /// that is never null.
    static QVariant of(const QDateTime &time);
    static QVariant of(const QUuid &id);
    static QVariant of(const QString &text);

private:
    struct Statements;
    bool fail(const QSqlError &error, const QString &statement);
    QString m_connection;
    std::unique_ptr<Statements> m_statements;
    std::optional<Failure> m_failure;
    int m_touched = 0;
    bool m_damaged = false;
};
