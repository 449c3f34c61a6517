// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Sql.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <unordered_map>

namespace {
// Primary result codes of SQLite; the lower byte of the extended ones.
enum Code {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADb = 26
};

int codeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

// What to do about it, in the words of the operator; the usual sentence where there is nothing better.
QString adviceFor(int code)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Sql", text); };
    switch (code) {
    case Full:
        return tr(QT_TRANSLATE_NOOP("Sql", "The disk is full. Make room on it, then try again; nothing was "
                                           "written by halves."));
    case Perm:
    case ReadOnly:
    case CantOpen:
        return tr(QT_TRANSLATE_NOOP("Sql",
                                    "The data folder can't be written. Give your user the right to write "
                                    "it, or start with another one (--data-dir)."));
    case IoError:
        return tr(QT_TRANSLATE_NOOP("Sql",
                                    "The disk refused to store this. Check that it has room and is not "
                                    "failing, then try again."));
    case Busy:
    case Locked:
        return tr(QT_TRANSLATE_NOOP("Sql", "Another program is using the local store. Close it, then try "
                                           "again."));
    case Corrupt:
    case NotADb:
        return tr(QT_TRANSLATE_NOOP("Sql", "The local store is damaged. Start Signalbox again: it keeps the "
                                           "damaged file aside and begins a new one."));
    default:
        return Failure::sentence(Failure::Kind::StoreTrouble);
    }
}
} // namespace

struct Sql::Statements
{
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> prepared;
};

bool SqlRow::isNull(int column) const
{
    return m_query.isNull(column);
}

QString SqlRow::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray SqlRow::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

qint64 SqlRow::number(int column) const
{
    return m_query.value(column).toLongLong();
}

QDateTime SqlRow::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

QUuid SqlRow::uuid(int column) const
{
    return QUuid::fromRfc4122(bytes(column));
}

Sql::Sql(QString connection)
    : m_connection(std::move(connection)), m_statements(std::make_unique<Statements>())
{
}

Sql::~Sql() = default;

bool Sql::run(const QString &statement, const QVariantList &values)
{
    return each(statement, values, {});
}

bool Sql::each(const QString &statement, const QVariantList &values,
               const std::function<void(const SqlRow &)> &use)
{
    if (m_failure)
        return false;
    std::unique_ptr<QSqlQuery> &query = m_statements->prepared[statement];
    if (!query) {
        query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection));
        query->setForwardOnly(true);
        if (!query->prepare(statement)) {
            const QSqlError error = query->lastError();
            query.reset();
            return fail(error, statement);
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values[i]);
    if (!query->exec()) {
        const QSqlError error = query->lastError();
        query->finish();
        return fail(error, statement);
    }
    m_touched = query->numRowsAffected();
    while (use && query->next())
        use(SqlRow(*query));
    const QSqlError error = query->lastError();
    query->finish(); // lets go of its read lock
    return !error.isValid() || fail(error, statement);
}

bool Sql::fail(const QSqlError &error, const QString &statement)
{
    const int code = codeOf(error);
    m_damaged = m_damaged || code == Corrupt || code == NotADb;
    // The statement has only question marks where values go, so it is fit for the log.
    Failure failure =
        Failure::of(Failure::Kind::StoreTrouble,
                    QStringLiteral("sqlite %1: %2 (%3)")
                        .arg(error.nativeErrorCode(), error.databaseText(), statement.left(60)));
    failure.what = adviceFor(code);
    m_failure = std::move(failure);
    return false;
}

QVariant Sql::of(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QVariant Sql::of(const QUuid &id)
{
    return id.isNull() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(id.toRfc4122());
}

QVariant Sql::of(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}
