// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqlLane.h"

#include <QFile>
#include <QSemaphore>
#include <QSqlDatabase>
#include <QSqlError>
#include <atomic>

namespace {
QString freshName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("signalbox-store-%1").arg(++count);
}
} // namespace

SqlLane::SqlLane(Use use, QString path) : m_use(use), m_path(std::move(path)), m_name(freshName())
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    m_thread.setObjectName(m_name);
}

SqlLane::~SqlLane()
{
    m_thread.start([this] {
        m_sql.reset();
        QSqlDatabase::removeDatabase(m_name);
    });
    m_thread.waitForDone();
}

void SqlLane::drain()
{
    // Not QThreadPool::waitForDone(), which ends the thread that the connection belongs to.
    QSemaphore done;
    m_thread.start([&done] { done.release(); });
    done.acquire();
}

Done SqlLane::open()
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        database.setDatabaseName(m_path);
        database.open(); // what is wrong shows at the first statement, which words it
    }
    m_refusal.reset();
    m_sql = std::make_unique<Sql>(m_name);
    m_sql->run(QStringLiteral("PRAGMA foreign_keys = ON"));
    if (m_use == Use::Read) {
        m_sql->run(QStringLiteral("PRAGMA query_only = ON"));
        m_sql->run(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    } else {
        // FULL: a job that was said to be stored must survive the power cut that follows.
        m_sql->run(QStringLiteral("PRAGMA journal_mode = WAL"));
        m_sql->run(QStringLiteral("PRAGMA synchronous = FULL"));
    }
    if (m_sql->failure()) {
        m_refusal = m_sql->failure();
        return failed(*m_refusal);
    }
    return {};
}

Done SqlLane::begin()
{
    if (m_refusal)
        return failed(*m_refusal);
    if (!m_sql)
        return failed(Failure::Kind::StoreTrouble, QStringLiteral("the store was not opened"));
    m_sql->forgetFailure();
    m_sql->run(m_use == Use::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    return m_sql->failure() ? Done(failed(*m_sql->failure())) : Done();
}

Done SqlLane::end(bool keep)
{
    if (keep)
        m_sql->run(QStringLiteral("COMMIT")); // does nothing after a failure
    const std::optional<Failure> failure = m_sql->failure();
    if (m_sql->isDamaged())
        noteDamage();
    if (!keep || failure) {
        m_sql->forgetFailure();
        m_sql->run(QStringLiteral("ROLLBACK")); // some failures have rolled back already
        m_sql->forgetFailure();
    }
    return failure ? Done(failed(*failure)) : Done();
}

// The next start looks at every page of a file that is marked so; at each start that would take too long.
void SqlLane::noteDamage()
{
    QFile mark(suspicionMark(m_path));
    mark.open(QIODevice::WriteOnly);
}

QString SqlLane::suspicionMark(const QString &path)
{
    return path + QStringLiteral(".suspect");
}
