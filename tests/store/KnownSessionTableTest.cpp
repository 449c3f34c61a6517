// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/KnownSessionTable.h"

#include "store/Database.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

class KnownSessionTableTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void rowsComeBackAsTheyWere();
    void theLaterSummaryStandsAndTheLatestOpening();
    void aBookmarkSurvivesWhatIsKeptLater();
    void aBookmarkAddsTheRowWhereThereIsNone();
    void theOldestGoAndBookmarksStay();
    void oneIsRemovedByItsAddress();
    void anAccountTakesItsSessionsWithIt();

private:
    static QDateTime at(int second) { return QDateTime(QDate(2026, 3, 17), QTime(10, 0, second), Qt::UTC); }
    static KnownSessionRow row(const char *event, int second, const char *summary = "{}")
    {
        return {QStringLiteral("call-session"), QString::fromUtf8(event), summary, at(second), {}, {}};
    }
    QList<KnownSessionRow> rows() const { return await(table->of(account)).value(); }
    QString events() const
    {
        QStringList all;
        for (const KnownSessionRow &each : rows())
            all << each.event;
        return all.join(u' ');
    }
    void keep(const QList<KnownSessionRow> &kept, int most = 100) const
    {
        QVERIFY(await(table->keep(account, kept, most)));
    }

    const QUuid account = QUuid::createUuid();
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Database> database;
    std::unique_ptr<KnownSessionTable> table;
};

void KnownSessionTableTest::init()
{
    folder = std::make_unique<QTemporaryDir>();
    database = std::make_unique<Database>(folder->filePath(QStringLiteral("signalbox.sqlite")));
    database->open();
    table = std::make_unique<KnownSessionTable>(database.get());
}

void KnownSessionTableTest::cleanup()
{
    table.reset();
    database.reset();
}

void KnownSessionTableTest::rowsComeBackAsTheyWere()
{
    KnownSessionRow whole = row("b", 2, "{\"type\":\"Ümlaut\"}");
    whole.openedAt = at(3);
    KnownSessionRow empty = row("a", 1);
    empty.summary.clear();
    keep({whole, empty});
    QCOMPARE(rows(), (QList<KnownSessionRow>{empty, whole}));
    QVERIFY(rows()[0].bookmark.isNull());
}

void KnownSessionTableTest::theLaterSummaryStandsAndTheLatestOpening()
{
    KnownSessionRow opened = row("a", 2, "later");
    opened.openedAt = at(2);
    keep({opened});
    keep({row("a", 1, "earlier")});
    QCOMPARE(rows(), QList<KnownSessionRow>{opened});
    // What a batch reads again stays opened when it was opened.
    keep({row("a", 5, "newest")});
    QCOMPARE(rows()[0].summary, QByteArray("newest"));
    QCOMPARE(rows()[0].openedAt, at(2));
}

void KnownSessionTableTest::aBookmarkSurvivesWhatIsKeptLater()
{
    keep({row("a", 1)});
    // Both under way at once.
    table->setBookmark(account, row("a", 1), QStringLiteral("dear"));
    auto *kept = table->keep(account, {row("a", 2, "newer")}, 100);
    QVERIFY(await(kept));
    QCOMPARE(rows()[0].bookmark, QStringLiteral("dear"));
    QCOMPARE(rows()[0].summary, QByteArray("newer"));
    QVERIFY(await(table->setBookmark(account, row("a", 1, "older"), QLatin1String(""))));
    QVERIFY(!rows()[0].bookmark.isNull());
    QCOMPARE(rows()[0].summary, QByteArray("newer"));
    QVERIFY(await(table->setBookmark(account, row("a", 1), QString())));
    QVERIFY(rows()[0].bookmark.isNull());
}

void KnownSessionTableTest::aBookmarkAddsTheRowWhereThereIsNone()
{
    QVERIFY(await(table->setBookmark(account, row("none", 1), QString())));
    QVERIFY(rows().isEmpty());
    KnownSessionRow expected = row("a", 1, "{}");
    QVERIFY(await(table->setBookmark(account, expected, QStringLiteral("x"))));
    expected.bookmark = QStringLiteral("x");
    QCOMPARE(rows(), QList<KnownSessionRow>{expected});
}

void KnownSessionTableTest::theOldestGoAndBookmarksStay()
{
    QVERIFY(await(table->setBookmark(account, row("oldest", 0), QStringLiteral("x"))));
    keep({row("a", 1), row("b", 2), row("c", 2)}, 3);
    QCOMPARE(events(), QStringLiteral("oldest a b c"));
    keep({row("d", 4)}, 2);
    QCOMPARE(events(), QStringLiteral("oldest c d"));
    // Another account's are not counted.
    QVERIFY(await(table->keep(QUuid::createUuid(), {row("foreign", 9)}, 0)));
    QCOMPARE(events(), QStringLiteral("oldest c d"));
}

void KnownSessionTableTest::oneIsRemovedByItsAddress()
{
    keep({row("a", 1), row("b", 2)});
    QVERIFY(await(table->remove(account, QStringLiteral("call-control"), QStringLiteral("a"))));
    QVERIFY(await(table->remove(QUuid::createUuid(), QStringLiteral("call-session"), QStringLiteral("a"))));
    QCOMPARE(events(), QStringLiteral("a b"));
    QVERIFY(await(table->remove(account, QStringLiteral("call-session"), QStringLiteral("a"))));
    QCOMPARE(events(), QStringLiteral("b"));
}

void KnownSessionTableTest::anAccountTakesItsSessionsWithIt()
{
    const QUuid other = QUuid::createUuid();
    QVERIFY(await(table->keep(other, {row("foreign", 1)}, 100)));
    QVERIFY(await(table->setBookmark(account, row("marked", 1), QStringLiteral("x"))));
    QVERIFY(await(table->removeAccount(account)));
    QVERIFY(rows().isEmpty());
    QCOMPARE(await(table->of(other)).value().size(), 1);
}

#include "KnownSessionTableTest.moc"
SIGNALBOX_TEST(KnownSessionTableTest)
