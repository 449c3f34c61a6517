// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreFile.h"

#include "store/Database.h"
#include "store/Migrations.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using Kind = OpenReport::Kind;
using Reason = OpenReport::Reason;

class StoreFileTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { folder = std::make_unique<QTemporaryDir>(); }
    void aNewStoreIsMadeForOurEyesOnly();
    void anOpenStoreIsLeftByteForByte();
    void whatCannotBeUsedIsSetAsideWhole_data();
    void whatCannotBeUsedIsSetAsideWhole();
    void damageFoundInUseIsSetAsideAtTheNextStart();
    void aFalseSuspicionIsForgotten();
    void twoInOneSecondGetTwoNames();
    void theJournalGoesAlong();
    void anEmptyFileIsANewStore();

private:
    QString path() const { return folder->filePath(QStringLiteral("signalbox.sqlite")); }
    QByteArray content(const QString &file) const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    void write(const QString &file, const QByteArray &bytes) const
    {
        QFile opened(file);
        QVERIFY(opened.open(QIODevice::WriteOnly));
        opened.write(bytes);
    }
    void store() const { QVERIFY(await(std::make_unique<Database>(path())->open())); }
    void run(const QStringList &statements) const;
    QStringList aside() const { return QDir(folder->path()).entryList({QStringLiteral("signalbox-*")}); }

    std::unique_ptr<QTemporaryDir> folder;
};

// As another program would.
void StoreFileTest::run(const QStringList &statements) const
{
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("another-program"));
        database.setDatabaseName(path());
        QVERIFY(database.open());
        for (const QString &statement : statements)
            QVERIFY(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("another-program"));
}

void StoreFileTest::aNewStoreIsMadeForOurEyesOnly()
{
    const auto report = StoreFile(path()).prepare();
    QVERIFY(report);
    QCOMPARE(report->kind, Kind::Created);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFileInfo::exists(path()));
    QVERIFY(!(QFileInfo(path()).permissions() & others));
}

void StoreFileTest::anOpenStoreIsLeftByteForByte()
{
    store();
    const QByteArray before = content(path());
    QVERIFY(before.size() > 1000);
    QCOMPARE(StoreFile(path()).prepare()->kind, Kind::Opened);
    QCOMPARE(content(path()), before);
    QVERIFY(aside().isEmpty());
}

void StoreFileTest::whatCannotBeUsedIsSetAsideWhole_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("word");
    QTest::newRow("newer") << Reason::Newer << QStringLiteral("newer");
    QTest::newRow("damaged") << Reason::Damaged << QStringLiteral("damaged");
    QTest::newRow("foreign") << Reason::Foreign << QStringLiteral("foreign");
}

void StoreFileTest::whatCannotBeUsedIsSetAsideWhole()
{
    QFETCH(Reason, reason);
    if (reason == Reason::Newer) {
        store();
        run({QStringLiteral("PRAGMA user_version = 999")});
    } else if (reason == Reason::Foreign) {
        run({QStringLiteral("CREATE TABLE recipes (name TEXT)"),
             QStringLiteral("INSERT INTO recipes VALUES ('pie')")});
    } else {
        write(path(), "this is no database " + QByteArray(9000, '!'));
    }
    const QByteArray before = content(path());
    Database database(path());
    const auto report = await(database.open());
    QVERIFY(report);
    QCOMPARE(report->kind, Kind::SetAside);
    QCOMPARE(report->reason, reason);
    QCOMPARE(content(report->setAsidePath), before);
    QFETCH(QString, word);
    QVERIFY(report->setAsidePath.contains(word));
    QVERIFY(report->sentence().contains(QDir::toNativeSeparators(report->setAsidePath)));
    QVERIFY(!report->sentence().contains(u"  "));
    database.drain();
    QCOMPARE(StoreFile(path()).prepare()->kind, Kind::Opened);
}

void StoreFileTest::damageFoundInUseIsSetAsideAtTheNextStart()
{
    store();
    QList<qint64> pages;
    {
        Database database(path());
        database.open();
        const auto roots = await(database.read([](Sql &sql) -> Outcome<QList<qint64>> {
            QList<qint64> found;
            sql.each(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name IN ('faxes', 'outbox', "
                                    "'fax_events')"),
                     {}, [&](const SqlRow &row) { found << row.number(0); });
            return found;
        }));
        QVERIFY(roots);
        pages = *roots;
    }
    QCOMPARE(pages.size(), 3);
    run({QStringLiteral("PRAGMA journal_mode = DELETE")});
    QByteArray bytes = content(path());
    // What describes the tables, and so a glance at the file, stays whole.
    constexpr qint64 pageSize = 4096;
    for (const qint64 page : pages)
        std::fill_n(bytes.begin() + (page - 1) * pageSize, pageSize, '\x5a');
    write(path(), bytes);
    {
        Database database(path());
        const auto opened = await(database.open());
        QVERIFY(opened);
        QCOMPARE(opened->kind, Kind::Opened);
        const auto rows = await(database.write([](Sql &sql) -> Outcome<void> {
            sql.run(QStringLiteral("SELECT * FROM faxes"));
            sql.run(QStringLiteral("SELECT * FROM outbox ORDER BY job"));
            sql.run(QStringLiteral("SELECT * FROM fax_events ORDER BY at"));
            return {};
        }));
        QVERIFY(!rows);
        QVERIFY(rows.error().what.contains(u"damaged"));
    }
    const auto report = StoreFile(path()).prepare();
    QCOMPARE(report->kind, Kind::SetAside);
    QCOMPARE(report->reason, Reason::Damaged);
}

void StoreFileTest::aFalseSuspicionIsForgotten()
{
    store();
    const QString mark = SqlLane::suspicionMark(path());
    write(mark, {});
    QCOMPARE(StoreFile(path()).prepare()->kind, Kind::Opened);
    QVERIFY(!QFile::exists(mark));
}

void StoreFileTest::twoInOneSecondGetTwoNames()
{
    for (int i = 0; i < 3; ++i) {
        write(path(), "damaged " + QByteArray(5000, 'x'));
        QCOMPARE(StoreFile(path()).prepare()->kind, Kind::SetAside);
    }
    QCOMPARE(aside().size(), 3);
}

void StoreFileTest::theJournalGoesAlong()
{
    write(path(), "damaged " + QByteArray(5000, 'x'));
    write(path() + QStringLiteral("-wal"), "journal");
    const QString target = StoreFile(path()).prepare()->setAsidePath;
    QCOMPARE(content(target + QStringLiteral("-wal")), QByteArray("journal"));
    QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
}

void StoreFileTest::anEmptyFileIsANewStore()
{
    write(path(), {});
    QCOMPARE(StoreFile(path()).prepare()->kind, Kind::Created);
    QVERIFY(aside().isEmpty());
}

#include "StoreFileTest.moc"
SIGNALBOX_TEST(StoreFileTest)
