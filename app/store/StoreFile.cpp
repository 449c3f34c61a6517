// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreFile.h"

#include "store/Migrations.h"
#include "store/PrivateFiles.h"
#include "store/Sql.h"
#include "store/SqlLane.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>

namespace {
// SQLite's own companions of a file; they go wherever it goes.
const QStringList companions{QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};

// A connection that can't write, so that a file which is only looked at keeps its bytes.
class Glance
{
public:
    explicit Glance(const QString &path) : m_sql(open(path)) {}
    ~Glance()
    {
        m_sql.reset();
        QSqlDatabase::removeDatabase(name);
    }
    Glance(const Glance &) = delete;
    Glance &operator=(const Glance &) = delete;

    Sql &sql() { return *m_sql; }
    int number(const QString &statement)
    {
        int value = 0;
        m_sql->each(statement, {}, [&](const SqlRow &row) { value = static_cast<int>(row.number(0)); });
        return value;
    }
    bool isSound()
    {
        QString verdict;
        m_sql->each(QStringLiteral("PRAGMA quick_check(1)"), {},
                    [&](const SqlRow &row) { verdict = row.text(0); });
        return verdict == u"ok";
    }

private:
    static inline const QString name = QStringLiteral("signalbox-store-glance");
    static std::unique_ptr<Sql> open(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
        database.setDatabaseName(path);
        database.open();
        return std::make_unique<Sql>(name);
    }
    std::unique_ptr<Sql> m_sql;
};
} // namespace

Outcome<OpenReport> StoreFile::prepare()
{
    const Outcome<Found> found = look();
    if (!found)
        return failed(found.error());
    OpenReport report;
    report.reason = found->reason;
    report.fromVersion = found->version;
    if (found->reason != OpenReport::Reason::None) {
        const Outcome<QString> aside = setAside(found->reason);
        if (!aside)
            return failed(aside.error());
        report.setAsidePath = *aside;
        report.kind = OpenReport::Kind::SetAside;
        report.fromVersion = 0;
    } else if (!found->exists || found->version == 0) {
        report.kind = OpenReport::Kind::Created;
    } else if (found->version < Migrations::latest()) {
        report.kind = OpenReport::Kind::Migrated;
    }
    if (const Done made = PrivateFiles::makeFile(m_path); !made)
        return failed(made.error());
    return report;
}

Outcome<StoreFile::Found> StoreFile::look() const
{
    Found found;
    if (QFileInfo(m_path).size() == 0)
        return found;
    found.exists = true;
    Glance glance(m_path);
    found.version = glance.number(QStringLiteral("PRAGMA user_version"));
    const int owner = glance.number(QStringLiteral("PRAGMA application_id"));
    const int parts = glance.number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    const bool suspect = QFile::exists(SqlLane::suspicionMark(m_path));
    const bool sound = !suspect || glance.isSound();
    if (glance.sql().isDamaged() || !sound) {
        found.reason = OpenReport::Reason::Damaged;
    } else if (glance.sql().failure()) {
        return failed(*glance.sql().failure());
    } else if (owner != Migrations::applicationId && (owner != 0 || parts != 0)) {
        found.reason = OpenReport::Reason::Foreign;
    } else if (found.version > Migrations::latest()) {
        found.reason = OpenReport::Reason::Newer;
    }
    if (suspect)
        QFile::remove(SqlLane::suspicionMark(m_path));
    return found;
}

Outcome<QString> StoreFile::setAside(OpenReport::Reason reason) const
{
    const char *word = reason == OpenReport::Reason::Newer     ? "newer"
                       : reason == OpenReport::Reason::Foreign ? "foreign"
                                                               : "damaged";
    const QFileInfo info(m_path);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString target;
    for (int i = 1; target.isEmpty() || QFile::exists(target); ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral("-%1").arg(i);
        target = info.dir().filePath(
            QStringLiteral("%1-%2-%3%4.%5")
                .arg(info.completeBaseName(), QLatin1String(word), stamp, number, info.suffix()));
    }
    if (!QFile::rename(m_path, target)) {
        Failure failure =
            Failure::of(Failure::Kind::StoreTrouble, QStringLiteral("set aside: rename failed"));
        failure.what =
            tr("The local store can't be used, and it can't be moved out of the way either. Move %1 "
               "to another place, then start again.")
                .arg(QDir::toNativeSeparators(m_path));
        return failed(std::move(failure));
    }
    for (const QString &companion : companions)
        QFile::rename(m_path + companion, target + companion);
    return target;
}
