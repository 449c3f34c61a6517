// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BalanceTable.h"

#include "store/Database.h"
#include "store/Migrations.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

class BalanceTableTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void pointsComeBackAsTheyWereOldestFirst();
    void everyDigitAndTheCurrencyComeBack();
    void onlyWhatIsAskedForIsRead();
    void oldOnesGoWhenANewOneComes();
    void twoOfOneMomentAreOne();
    void anAccountTakesItsBalancesWithIt();
    void aStoreOfTheVersionBeforeTakesThem();

private:
    static QDateTime at(int minute) { return QDateTime(QDate(2026, 3, 1), QTime(12, minute), Qt::UTC); }
    static Money usd(const char *amount) { return *Money::parse(QString::fromLatin1(amount), u"USD"); }
    static BalancePoint point(int minute, const char *balance = "412.83")
    {
        return {.at = at(minute), .balance = usd(balance), .pending = {}, .creditLimit = {}, .available = {}};
    }
    void keep(const BalancePoint &kept, const QDateTime &oldest = at(0)) const
    {
        QVERIFY(await(table->keep(account, kept, oldest)));
    }
    QList<BalancePoint> kept(int since = 0) const { return await(table->of(account, at(since))).value(); }
    QString path() const { return folder->filePath(QStringLiteral("signalbox.sqlite")); }

    const QUuid account = QUuid::createUuid();
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Database> database;
    std::unique_ptr<BalanceTable> table;
};

void BalanceTableTest::init()
{
    folder = std::make_unique<QTemporaryDir>();
    database = std::make_unique<Database>(path());
    database->open();
    table = std::make_unique<BalanceTable>(database.get());
}

void BalanceTableTest::cleanup()
{
    table.reset();
    database.reset();
}

void BalanceTableTest::pointsComeBackAsTheyWereOldestFirst()
{
    BalancePoint whole = point(2, "-3.50");
    whole.pending = usd("1");
    whole.creditLimit = usd("100");
    whole.available = usd("96.50");
    keep(whole);
    keep(point(1));
    QCOMPARE(kept(), (QList<BalancePoint>{point(1), whole}));
    QVERIFY(!kept()[0].available);
}

void BalanceTableTest::everyDigitAndTheCurrencyComeBack()
{
    keep(point(1, "12345678901234567890.009800"));
    QCOMPARE(kept()[0].balance.amount(), QStringLiteral("12345678901234567890.009800"));
    QCOMPARE(kept()[0].balance.currency(), QStringLiteral("USD"));
}

void BalanceTableTest::onlyWhatIsAskedForIsRead()
{
    for (int minute = 1; minute < 4; ++minute)
        keep(point(minute));
    QVERIFY(await(table->keep(QUuid::createUuid(), point(9), at(0))));
    QCOMPARE(kept(2), (QList<BalancePoint>{point(2), point(3)}));
}

void BalanceTableTest::oldOnesGoWhenANewOneComes()
{
    const QUuid other = QUuid::createUuid();
    QVERIFY(await(table->keep(other, point(1), at(0))));
    keep(point(1));
    keep(point(2));
    keep(point(3), at(2));
    QCOMPARE(kept(), (QList<BalancePoint>{point(2), point(3)}));
    QCOMPARE(await(table->of(other, at(0))).value().size(), 1);
}

void BalanceTableTest::twoOfOneMomentAreOne()
{
    keep(point(1, "1"));
    keep(point(1, "2"));
    QCOMPARE(kept(), QList<BalancePoint>{point(1, "2")});
}

void BalanceTableTest::anAccountTakesItsBalancesWithIt()
{
    const QUuid other = QUuid::createUuid();
    keep(point(1));
    QVERIFY(await(table->keep(other, point(1), at(0))));
    QVERIFY(await(table->removeAccount(account)));
    QVERIFY(kept().isEmpty());
    QCOMPARE(await(table->of(other, at(0))).value().size(), 1);
}

void BalanceTableTest::aStoreOfTheVersionBeforeTakesThem()
{
    cleanup();
    folder = std::make_unique<QTemporaryDir>();
    {
        QSqlDatabase older = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("older"));
        older.setDatabaseName(path());
        QVERIFY(older.open());
        Sql sql(QStringLiteral("older"));
        QVERIFY(Migrations::run(sql, 0, 5));
        QVERIFY(sql.run(QStringLiteral("INSERT INTO list_marks VALUES (x'00', 'faxes', 42)")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("older"));
    database = std::make_unique<Database>(path());
    QCOMPARE(await(database->open()).value().fromVersion, 5);
    table = std::make_unique<BalanceTable>(database.get());
    keep(point(1));
    QCOMPARE(kept(), QList<BalancePoint>{point(1)});
    const auto mark = await(database->read([](Sql &sql) -> Outcome<qint64> {
        qint64 found = 0;
        sql.each(QStringLiteral("SELECT listed_up_to FROM list_marks"), {},
                 [&](const SqlRow &row) { found = row.number(0); });
        return found;
    }));
    QCOMPARE(mark.value(), 42);
}

#include "BalanceTableTest.moc"
SIGNALBOX_TEST(BalanceTableTest)
