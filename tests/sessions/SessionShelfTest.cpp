// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionShelf.h"

#include "base/Clock.h"
#include "store/Database.h"
#include "store/KnownSessionTable.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class SessionShelfTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatIsOpenedComesBackLatestFirst();
    void aBatchIsKeptButNotRecent();
    void bookmarksAreByNameAndStay();
    void onlySoManyAreRecent();
    void theOldestSummariesGoAndBookmarksStay();
    void whatHappensBeforeTheStoreIsReadIsNotLost();
    void whatIsForgottenBeforeTheStoreIsReadStaysForgotten();
    void anEventIsTheSameWithAndWithoutItsTime();
    void twoChangesAtOnceAreBothKept();
    void aSummaryThatCannotBeReadDoesNotHideItsBookmark();
    void troubleOfTheStoreIsToldAndCostsNothingElse();
    void anotherAccountSeesNothing();

private:
    static SessionSummary summary(const QString &event, const char *total = "1.5")
    {
        SessionSummary made;
        made.address = {QStringLiteral("call-session"), event, QStringLiteral("2026-03-17")};
        made.session = event;
        made.events = 3;
        made.currency = QStringLiteral("USD");
        made.total = Decimal::parse(QLatin1String(total)).value();
        return made;
    }
    static QString names(const QList<SessionShelf::Entry> &entries)
    {
        QStringList all;
        for (const SessionShelf::Entry &entry : entries)
            all << (entry.isBookmarked() ? entry.summary.address.event + u'=' + entry.bookmark
                                         : entry.summary.address.event);
        return all.join(u' ');
    }
    std::unique_ptr<SessionShelf> shelf(bool load = true)
    {
        auto made = std::make_unique<SessionShelf>(account, table.get(), &clock);
        if (load) {
            made->load();
            [&] { QTRY_VERIFY(made->isLoaded()); }();
        }
        return made;
    }
    void tick() { clock.advance(std::chrono::seconds(1)); }

    const QUuid account = QUuid::createUuid();
    ManualClock clock{QDateTime(QDate(2026, 3, 17), QTime(10, 0), Qt::UTC)};
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Database> database;
    std::unique_ptr<KnownSessionTable> table;
};

void SessionShelfTest::init()
{
    folder = std::make_unique<QTemporaryDir>();
    database = std::make_unique<Database>(folder->filePath(QStringLiteral("signalbox.sqlite")));
    database->open();
    table = std::make_unique<KnownSessionTable>(database.get());
}

void SessionShelfTest::cleanup()
{
    table.reset();
    database.reset();
}

void SessionShelfTest::whatIsOpenedComesBackLatestFirst()
{
    const auto first = shelf();
    for (const char *event : {"a", "b", "a", "c"}) {
        first->opened(summary(QLatin1String(event)));
        tick();
    }
    QCOMPARE(names(first->recent()), QStringLiteral("c a b"));
    const auto again = shelf();
    QCOMPARE(names(again->recent()), QStringLiteral("c a b"));
    QCOMPARE(again->recent()[0].summary, summary(QStringLiteral("c")));
    QCOMPARE(again->recent()[1].openedAt, clock.now().addSecs(-2));
    QCOMPARE(again->summaries().size(), 3);
}

void SessionShelfTest::aBatchIsKeptButNotRecent()
{
    const auto first = shelf();
    first->opened(summary(QStringLiteral("a"), "1"));
    tick();
    const QSignalSpy changed(first.get(), &SessionShelf::changed);
    first->seen({summary(QStringLiteral("a"), "2"), summary(QStringLiteral("b"))});
    QCOMPARE(changed.count(), 1);
    first->seen({});
    QCOMPARE(changed.count(), 1);
    const auto again = shelf();
    QCOMPARE(names(again->recent()), QStringLiteral("a"));
    QCOMPARE(again->recent()[0].summary.total, Decimal(2, 0));
    QCOMPARE(again->summaries().size(), 2);
}

void SessionShelfTest::bookmarksAreByNameAndStay()
{
    const auto first = shelf();
    first->setBookmark(summary(QStringLiteral("a")), QStringLiteral("zebra"));
    first->setBookmark(summary(QStringLiteral("b")), QStringLiteral("Ant"));
    first->setBookmark(summary(QStringLiteral("c")), QStringLiteral("x"));
    first->setBookmark(summary(QStringLiteral("c")), QString());
    first->opened(summary(QStringLiteral("a"), "7"));
    QCOMPARE(names(first->bookmarks()), QStringLiteral("b=Ant a=zebra"));
    const auto again = shelf();
    QCOMPARE(names(again->bookmarks()), QStringLiteral("b=Ant a=zebra"));
    QCOMPARE(again->bookmarks()[1].summary.total, Decimal(7, 0));
    again->setBookmark(summary(QStringLiteral("a")), QLatin1String(""));
    QCOMPARE(names(again->bookmarks()), QStringLiteral("a= b=Ant"));
    QCOMPARE(names(shelf()->bookmarks()), QStringLiteral("a= b=Ant"));
}

void SessionShelfTest::onlySoManyAreRecent()
{
    const auto first = shelf();
    for (int i = 0; i < SessionShelf::mostRecent + 10; ++i) {
        first->opened(summary(QString::number(i)));
        tick();
    }
    QCOMPARE(first->recent().size(), SessionShelf::mostRecent);
    QCOMPARE(first->recent().last().summary.address.event, QStringLiteral("10"));
    QCOMPARE(shelf()->recent().size(), SessionShelf::mostRecent);
}

void SessionShelfTest::theOldestSummariesGoAndBookmarksStay()
{
    const auto first = shelf();
    first->setBookmark(summary(QStringLiteral("marked")), QStringLiteral("x"));
    first->opened(summary(QStringLiteral("old")));
    tick();
    QList<SessionSummary> many;
    for (int i = 0; i < SessionShelf::mostKept; ++i)
        many << summary(QString::number(i));
    first->seen(many);
    const auto check = [&](const SessionShelf &one) {
        QCOMPARE(one.summaries().size(), SessionShelf::mostKept + 1);
        QCOMPARE(names(one.bookmarks()), QStringLiteral("marked=x"));
        QVERIFY(one.recent().isEmpty());
    };
    check(*first);
    check(*shelf());
}

void SessionShelfTest::whatHappensBeforeTheStoreIsReadIsNotLost()
{
    shelf()->setBookmark(summary(QStringLiteral("a"), "1"), QStringLiteral("mine"));
    shelf()->opened(summary(QStringLiteral("b")));
    tick();
    const auto late = shelf(false);
    late->load();
    late->opened(summary(QStringLiteral("a"), "2"));
    late->setBookmark(summary(QStringLiteral("b")), QStringLiteral("new"));
    QVERIFY(!late->isLoaded());
    QCOMPARE(names(late->recent()), QStringLiteral("a"));
    QTRY_VERIFY_WITH_TIMEOUT(late->isLoaded(), 20'000);
    QCOMPARE(names(late->recent()), QStringLiteral("a=mine b=new"));
    QCOMPARE(late->recent()[0].summary.total, Decimal(2, 0));
    QCOMPARE(names(shelf()->recent()), QStringLiteral("a=mine b=new"));
}

void SessionShelfTest::whatIsForgottenBeforeTheStoreIsReadStaysForgotten()
{
    shelf()->setBookmark(summary(QStringLiteral("a")), QStringLiteral("x"));
    shelf()->setBookmark(summary(QStringLiteral("b")), QStringLiteral("x"));
    const auto late = shelf(false);
    late->load();
    late->forget(summary(QStringLiteral("a")).address);
    late->forget(summary(QStringLiteral("b")).address);
    late->opened(summary(QStringLiteral("b")));
    QTRY_VERIFY_WITH_TIMEOUT(late->isLoaded(), 20'000);
    QVERIFY(late->bookmarks().isEmpty());
    QCOMPARE(names(late->recent()), QStringLiteral("b"));
    const auto again = shelf();
    QCOMPARE(again->summaries().size(), 1);
    QVERIFY(again->bookmarks().isEmpty());
    again->forget(summary(QStringLiteral("b")).address);
    QVERIFY(again->summaries().isEmpty());
    QVERIFY(shelf()->summaries().isEmpty());
}

void SessionShelfTest::anEventIsTheSameWithAndWithoutItsTime()
{
    const auto first = shelf();
    first->opened(summary(QStringLiteral("a")));
    SessionSummary timeless = summary(QStringLiteral("a"), "9");
    timeless.address.time.clear();
    first->opened(timeless);
    QCOMPARE(first->recent().size(), 1);
    QCOMPARE(first->recent()[0].summary.address.time, QStringLiteral("2026-03-17"));
    QCOMPARE(first->recent()[0].summary.total, Decimal(9, 0));
    QCOMPARE(shelf()->recent()[0].summary.address.time, QStringLiteral("2026-03-17"));
    // Without an address there is nothing to come back to.
    first->opened(SessionSummary());
    first->setBookmark(SessionSummary(), QStringLiteral("x"));
    QCOMPARE(first->summaries().size(), 1);
}

void SessionShelfTest::twoChangesAtOnceAreBothKept()
{
    // Two of them on one account, as two panes would be.
    const auto one = shelf();
    const auto other = shelf();
    one->opened(summary(QStringLiteral("a")));
    other->setBookmark(summary(QStringLiteral("a")), QStringLiteral("x"));
    one->seen({summary(QStringLiteral("a"), "3")});
    other->opened(summary(QStringLiteral("b")));
    const auto again = shelf();
    QCOMPARE(again->summaries().size(), 2);
    QCOMPARE(names(again->bookmarks()), QStringLiteral("a=x"));
    QCOMPARE(again->bookmarks()[0].openedAt, clock.now());
    QCOMPARE(again->bookmarks()[0].summary.total, Decimal(3, 0));
}

void SessionShelfTest::aSummaryThatCannotBeReadDoesNotHideItsBookmark()
{
    const KnownSessionRow newer{
        QStringLiteral("call-session"), QStringLiteral("a"), "[1]", clock.now(), {}, {}};
    QVERIFY(await(table->setBookmark(account, newer, QStringLiteral("x"))));
    KnownSessionRow loose = newer;
    loose.event = QStringLiteral("b");
    QVERIFY(await(table->keep(account, {loose}, 10)));
    const auto read = shelf();
    QCOMPARE(names(read->bookmarks()), QStringLiteral("a=x"));
    QCOMPARE(read->bookmarks()[0].summary.address.type, QStringLiteral("call-session"));
    QVERIFY(read->summaries().isEmpty());
}

void SessionShelfTest::troubleOfTheStoreIsToldAndCostsNothingElse()
{
    // A folder stands where the file should be.
    Database broken(folder->path());
    broken.open();
    KnownSessionTable nowhere(&broken);
    SessionShelf shaken(account, &nowhere, &clock);
    const QSignalSpy failed(&shaken, &SessionShelf::failed);
    shaken.load();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20'000);
    QCOMPARE(failed[0][0].value<Failure>().kind, Failure::Kind::StoreTrouble);
    QVERIFY(!shaken.isLoaded());
    shaken.opened(summary(QStringLiteral("a")));
    shaken.setBookmark(summary(QStringLiteral("a")), QStringLiteral("x"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 3, 20'000);
    QCOMPARE(names(shaken.recent()), QStringLiteral("a=x"));
    shaken.load();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 4, 20'000);
}

void SessionShelfTest::anotherAccountSeesNothing()
{
    shelf()->opened(summary(QStringLiteral("a")));
    SessionShelf other(QUuid::createUuid(), table.get(), &clock);
    other.load();
    QTRY_VERIFY_WITH_TIMEOUT(other.isLoaded(), 20'000);
    QVERIFY(other.summaries().isEmpty());
}

#include "SessionShelfTest.moc"
SIGNALBOX_TEST(SessionShelfTest)
