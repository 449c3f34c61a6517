// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"

#include "Rows.h"
#include "store/OutboxTable.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

class DatabaseTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { database.reset(); }
    void everyFileIsForOurEyesOnly();
    void theSecondStartFindsWhatTheFirstWrote();
    void whatIsCommittedIsOnTheDisk();
    void aFailureInTheMiddleLeavesNothing();
    void aFailureOfOneDoesNotSpoilTheNext();
    void workAskedForBeforeOpeningEndsWaits();
    void whatCannotBeOpenedFailsAllWork();
    void theReaderCannotWrite();
    void droppingTheAnswerDoesNotDropTheWork();

private:
    QString path() const { return folder->filePath(QStringLiteral("signalbox.sqlite")); }
    Outcome<OpenReport> open()
    {
        database.reset();
        database = std::make_unique<Database>(path());
        return await(database->open());
    }
    Call<int> *counted() const
    {
        return database->read([](Sql &sql) -> Outcome<int> {
            int count = 0;
            sql.each(QStringLiteral("SELECT count(*) FROM list_marks"), {},
                     [&](const SqlRow &row) { count = static_cast<int>(row.number(0)); });
            return count;
        });
    }
    static bool addMark(Sql &sql, const QString &list)
    {
        return sql.run(
            QStringLiteral("INSERT INTO list_marks VALUES (?, ?, 1)"),
            {Sql::of(QUuid(QStringLiteral("11111111-1111-4111-8111-111111111111"))), Sql::of(list)});
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Database> database;
};

void DatabaseTest::init()
{
    folder = std::make_unique<QTemporaryDir>();
}

void DatabaseTest::everyFileIsForOurEyesOnly()
{
    QVERIFY(open());
    QVERIFY(await(database->write([](Sql &sql) -> Outcome<void> {
        addMark(sql, QStringLiteral("a"));
        return {};
    })));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QFileInfo file(path() + QLatin1String(suffix));
        QVERIFY2(file.exists(), suffix);
        QVERIFY2(!(file.permissions() & others), suffix);
    }
}

void DatabaseTest::theSecondStartFindsWhatTheFirstWrote()
{
    QCOMPARE(open()->kind, OpenReport::Kind::Created);
    QVERIFY(await(database->write([](Sql &sql) -> Outcome<void> {
        addMark(sql, QStringLiteral("a"));
        return {};
    })));
    const auto report = open();
    QCOMPARE(report->kind, OpenReport::Kind::Opened);
    QCOMPARE(report->sentence(), QString());
    QCOMPARE(await(counted()).value(), 1);
}

void DatabaseTest::whatIsCommittedIsOnTheDisk()
{
    QVERIFY(open());
    const auto pragma = [this](const char *name) {
        return await(database->write([name](Sql &sql) -> Outcome<QString> {
                   QString value;
                   sql.each(QStringLiteral("PRAGMA ") + QLatin1String(name), {},
                            [&](const SqlRow &row) { value = row.text(0); });
                   return value;
               }))
            .value();
    };
    QCOMPARE(pragma("journal_mode"), QStringLiteral("wal"));
    QCOMPARE(pragma("synchronous"), QStringLiteral("2"));
    QCOMPARE(pragma("foreign_keys"), QStringLiteral("1"));
}

void DatabaseTest::aFailureInTheMiddleLeavesNothing()
{
    QVERIFY(open());
    const auto twice = await(database->write([](Sql &sql) -> Outcome<void> {
        addMark(sql, QStringLiteral("a"));
        addMark(sql, QStringLiteral("a"));
        addMark(sql, QStringLiteral("b"));
        return {};
    }));
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, Failure::Kind::StoreTrouble);
    QVERIFY(!twice.error().technical.contains(u"11111111"));
    const auto refused = await(database->write([](Sql &sql) -> Outcome<void> {
        addMark(sql, QStringLiteral("c"));
        return failed(Failure::Kind::Rejected);
    }));
    QCOMPARE(refused.error().kind, Failure::Kind::Rejected);
    QCOMPARE(await(counted()).value(), 0);
}

void DatabaseTest::aFailureOfOneDoesNotSpoilTheNext()
{
    QVERIFY(open());
    QVERIFY(!await(database->write([](Sql &sql) -> Outcome<void> {
        sql.run(QStringLiteral("no such statement"));
        return {};
    })));
    QVERIFY(await(database->write([](Sql &sql) -> Outcome<void> {
        addMark(sql, QStringLiteral("a"));
        return {};
    })));
    QCOMPARE(await(counted()).value(), 1);
}

void DatabaseTest::workAskedForBeforeOpeningEndsWaits()
{
    database = std::make_unique<Database>(path());
    auto *opening = database->open();
    auto *writing =
        database->write([](Sql &sql) -> Outcome<bool> { return addMark(sql, QStringLiteral("a")); });
    QVERIFY(await(counted()));
    Q_UNUSED(opening);
    Q_UNUSED(writing);
    database->drain();
    QCOMPARE(await(counted()).value(), 1);
}

void DatabaseTest::whatCannotBeOpenedFailsAllWork()
{
    database = std::make_unique<Database>(folder->filePath(QStringLiteral("missing/signalbox.sqlite")));
    const auto report = await(database->open());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Failure::Kind::StoreTrouble);
    const auto count = await(counted());
    QVERIFY(!count);
    QCOMPARE(count.error().what, report.error().what);
    QVERIFY(!await(OutboxTable(database.get()).insert(queuedJob(QUuid::createUuid()))));
}

void DatabaseTest::theReaderCannotWrite()
{
    QVERIFY(open());
    const auto written = await(database->read([](Sql &sql) -> Outcome<void> {
        addMark(sql, QStringLiteral("a"));
        return {};
    }));
    QVERIFY(!written);
    QCOMPARE(await(counted()).value(), 0);
}

void DatabaseTest::droppingTheAnswerDoesNotDropTheWork()
{
    QVERIFY(open());
    database->write([](Sql &sql) -> Outcome<bool> { return addMark(sql, QStringLiteral("a")); })->abort();
    database->drain();
    QCOMPARE(await(counted()).value(), 1);
}

#include "DatabaseTest.moc"
SIGNALBOX_TEST(DatabaseTest)
