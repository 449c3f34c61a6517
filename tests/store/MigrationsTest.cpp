// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"

#include "store/Database.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

class MigrationsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { folder = std::make_unique<QTemporaryDir>(); }
    void everyOlderStoreIsBroughtUp_data();
    void everyOlderStoreIsBroughtUp();
    void rowsSurviveTheWay();
    void aStepThatFailsLeavesTheLastWholeOne();
    void releasedStepsAreNeverEdited();

private:
    QString path() const { return folder->filePath(QStringLiteral("signalbox.sqlite")); }
    // A store as the version made it.
    bool make(int version, const QString &extra = {}) const;
    QString shape() const;

    std::unique_ptr<QTemporaryDir> folder;
};

bool MigrationsTest::make(int version, const QString &extra) const
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("older"));
        database.setDatabaseName(path());
        done = database.open();
        Sql sql(QStringLiteral("older"));
        done = done && Migrations::run(sql, 0, version) && (extra.isEmpty() || sql.run(extra));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("older"));
    return done;
}

QString MigrationsTest::shape() const
{
    Database database(path());
    database.open();
    return await(database.read([](Sql &sql) -> Outcome<QString> {
               QString text;
               sql.each(QStringLiteral("SELECT sql FROM sqlite_master ORDER BY name"), {},
                        [&](const SqlRow &row) { text += row.text(0) + u'\n'; });
               sql.each(QStringLiteral("PRAGMA user_version"), {},
                        [&](const SqlRow &row) { text += row.text(0); });
               return text;
           }))
        .value();
}

void MigrationsTest::everyOlderStoreIsBroughtUp_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < Migrations::latest(); ++version)
        QTest::addRow("%d", version) << version;
}

void MigrationsTest::everyOlderStoreIsBroughtUp()
{
    QFETCH(int, version);
    QVERIFY(make(version));
    OpenReport report;
    {
        Database database(path());
        report = await(database.open()).value();
    }
    QCOMPARE(report.kind, OpenReport::Kind::Migrated);
    QCOMPARE(report.fromVersion, version);
    const QString migrated = shape();
    folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(migrated, shape());
    QVERIFY(migrated.endsWith(QString::number(Migrations::latest())));
}

void MigrationsTest::rowsSurviveTheWay()
{
    QVERIFY(make(1, QStringLiteral("INSERT INTO list_marks VALUES (x'00', 'faxes', 42)")));
    Database database(path());
    database.open();
    const auto mark = await(database.read([](Sql &sql) -> Outcome<qint64> {
        qint64 found = 0;
        sql.each(QStringLiteral("SELECT listed_up_to FROM list_marks"), {},
                 [&](const SqlRow &row) { found = row.number(0); });
        return found;
    }));
    QCOMPARE(mark.value(), 42);
}

void MigrationsTest::aStepThatFailsLeavesTheLastWholeOne()
{
    if (Migrations::latest() < 3)
        QSKIP("there is nothing between the first and the last step");
    // A table in the way of the third step, whose first statement makes it.
    QVERIFY(make(1, QStringLiteral("CREATE TABLE outbox (x)")));
    {
        Database database(path());
        QVERIFY(!await(database.open()));
    }
    QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look")).setDatabaseName(path());
    {
        QSqlDatabase database = QSqlDatabase::database(QStringLiteral("look"));
        QVERIFY(database.isOpen());
        QSqlQuery query(QStringLiteral("PRAGMA user_version"), database);
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 2);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("look"));
}

// Whoever adds a step adds its hash; whoever edits an old one breaks the stores that are out there.
void MigrationsTest::releasedStepsAreNeverEdited()
{
    QStringList found;
    for (int version = 1; version <= Migrations::latest(); ++version) {
        const QByteArray text = Migrations::steps(version).join(u';').simplified().toUtf8();
        found << QString::fromLatin1(
            QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
    }
    QCOMPARE(found.join(u' '),
             QStringLiteral("738d72edf7b1fd42 66be954a26067b0b 865afa2efc83f64e 31ee483fdad2f7cd "
                            "365e89bdb80976d4 a66c807c5fb30af2"));
}

#include "MigrationsTest.moc"
SIGNALBOX_TEST(MigrationsTest)
