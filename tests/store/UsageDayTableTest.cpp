// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/UsageDayTable.h"

#include "store/Database.h"
#include "store/SavedReportTable.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

/// What the store keeps of usage: closed days and saved reports.
class UsageDayTableTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void daysComeBackOldestFirst();
    void theNewerReadingStands();
    void accountsAndQueriesDoNotSeeEachOther();
    void anAccountTakesItsDaysWithIt();
    void savedReportsAreSortedByFolderAndName();
    void savingAgainReplaces();
    void anAccountTakesItsReportsWithIt();

private:
    UsageDay day(int number, const char *rows) const
    {
        return {QDate(2024, 2, 27).addDays(number), rows, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)};
    }
    QList<UsageDay> kept(const QByteArray &query = "q", int first = 0, int last = 9) const
    {
        return await(days->of(account, query, QDate(2024, 2, 27).addDays(first),
                              QDate(2024, 2, 27).addDays(last)))
            .value();
    }
    SavedReportRow report(const char *in, const char *name) const
    {
        return {QUuid::createUuid(),     account, QString::fromUtf8(in),
                QString::fromUtf8(name), "{}",    QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)};
    }
    QString names() const
    {
        QStringList all;
        const auto rows = await(reports->of(account)).value();
        for (const SavedReportRow &row : rows)
            all << row.folder + u':' + row.name;
        return all.join(u' ');
    }

    const QUuid account = QUuid::createUuid();
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Database> database;
    std::unique_ptr<UsageDayTable> days;
    std::unique_ptr<SavedReportTable> reports;
};

void UsageDayTableTest::init()
{
    folder = std::make_unique<QTemporaryDir>();
    database = std::make_unique<Database>(folder->filePath(QStringLiteral("signalbox.sqlite")));
    database->open();
    days = std::make_unique<UsageDayTable>(database.get());
    reports = std::make_unique<SavedReportTable>(database.get());
}

void UsageDayTableTest::cleanup()
{
    reports.reset();
    days.reset();
    database.reset();
}

void UsageDayTableTest::daysComeBackOldestFirst()
{
    const QByteArray binary("\0\xff\x01", 3);
    UsageDay last = day(3, "");
    last.rows = binary;
    QVERIFY(await(days->keep(account, "q", {last, day(1, "b"), day(0, "")})));
    QCOMPARE(kept(), (QList<UsageDay>{day(0, ""), day(1, "b"), last}));
    QCOMPARE(kept("q", 1, 2), (QList<UsageDay>{day(1, "b")}));
    QCOMPARE(kept("q", 2, 1).size(), 0);
    QCOMPARE(kept()[1].day, QDate(2024, 2, 28));
    UsageDay null = day(4, "");
    null.rows = QByteArray();
    QVERIFY(await(days->keep(account, "q", {null})));
    QCOMPARE(kept().size(), 4);
}

void UsageDayTableTest::theNewerReadingStands()
{
    UsageDay newer = day(0, "newer");
    newer.readAt = newer.readAt.addSecs(1);
    QVERIFY(await(days->keep(account, "q", {day(0, "first")})));
    QVERIFY(await(days->keep(account, "q", {newer})));
    QVERIFY(await(days->keep(account, "q", {day(0, "late")})));
    QCOMPARE(kept(), QList<UsageDay>{newer});
}

void UsageDayTableTest::accountsAndQueriesDoNotSeeEachOther()
{
    QVERIFY(await(days->keep(QUuid::createUuid(), "q", {day(0, "foreign")})));
    QVERIFY(await(days->keep(account, "other", {day(0, "other")})));
    QVERIFY(kept().isEmpty());
    QCOMPARE(kept("other").size(), 1);
}

void UsageDayTableTest::anAccountTakesItsDaysWithIt()
{
    const QUuid other = QUuid::createUuid();
    QVERIFY(await(days->keep(account, "q", {day(0, "a")})));
    QVERIFY(await(days->keep(other, "q", {day(0, "b")})));
    QVERIFY(await(days->removeAccount(account)));
    QVERIFY(kept().isEmpty());
    QCOMPARE(await(days->of(other, "q", QDate(2024, 1, 1), QDate(2024, 12, 31))).value().size(), 1);
}

void UsageDayTableTest::savedReportsAreSortedByFolderAndName()
{
    SavedReportRow whole = report("Finance/Ümlaut", "b");
    whole.report = "{\"product\":\"fax-api\"}";
    for (const SavedReportRow &row : {whole, report("", "z"), report("Finance", "c"), report("", "a")})
        QVERIFY(await(reports->save(row)));
    QCOMPARE(names(), QStringLiteral(":a :z Finance:c Finance/Ümlaut:b"));
    QCOMPARE(await(reports->of(account)).value().last(), whole);
}

void UsageDayTableTest::savingAgainReplaces()
{
    SavedReportRow row = report("", "a");
    QVERIFY(await(reports->save(row)));
    row.name = QStringLiteral("b");
    row.folder = QStringLiteral("f");
    row.report.clear();
    QVERIFY(await(reports->save(row)));
    QCOMPARE(await(reports->of(account)).value(), QList<SavedReportRow>{row});
    QVERIFY(await(reports->remove(row.id)));
    QCOMPARE(names(), QString());
}

void UsageDayTableTest::anAccountTakesItsReportsWithIt()
{
    SavedReportRow foreign = report("", "x");
    foreign.account = QUuid::createUuid();
    QVERIFY(await(reports->save(foreign)));
    QVERIFY(await(reports->save(report("", "a"))));
    QCOMPARE(names(), QStringLiteral(":a"));
    QVERIFY(await(reports->removeAccount(account)));
    QCOMPARE(names(), QString());
    QCOMPARE(await(reports->of(foreign.account)).value().size(), 1);
}

#include "UsageDayTableTest.moc"
SIGNALBOX_TEST(UsageDayTableTest)
