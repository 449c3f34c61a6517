// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/ListFace.h"
#include "support/TestMain.h"

#include <QTest>

using State = FaxDesk::ListState;

class ListFaceTest : public QObject
{
    Q_OBJECT
private slots:
    void withoutAnAccountItSaysSo();
    void firstUseOffersANewFax();
    void firstUseOfAReadOnlyAccountOffersNothing();
    void loadingShowsNoEmptyState();
    void aFilterThatMatchesNothingCanBeCleared();
    void anEmptyScopeLeadsToAll();
    void offlineKeepsTheRowsAndSaysHowOldTheyAre();
    void failedKeepsTheRowsAndOffersRetry();
    void refusedKeyIsLeftToTheWindow();
    void failedWithoutRowsOffersRetryInTheirPlace();
    void refreshingCountsOnlyWhatIsKnown();

private:
    static ListFace::Facts facts(State state, int total);
};

ListFace::Facts ListFaceTest::facts(State state, int total)
{
    ListFace::Facts facts;
    facts.hasDesk = true;
    facts.state = state;
    facts.total = facts.inScope = facts.shown = total;
    facts.refreshedAt = QDateTime(QDate(2024, 5, 10), QTime(10, 41));
    facts.now = facts.refreshedAt.addSecs(600);
    return facts;
}

void ListFaceTest::withoutAnAccountItSaysSo()
{
    const ListFace face = ListFace::of({});
    QCOMPARE(face.page, ListFace::Page::Notice);
    QCOMPARE(face.title, QStringLiteral("No account"));
}

void ListFaceTest::firstUseOffersANewFax()
{
    const ListFace face = ListFace::of(facts(State::Ready, 0));
    QCOMPARE(face.page, ListFace::Page::Notice);
    QCOMPARE(face.offer, ListFace::Offer::Compose);
}

void ListFaceTest::firstUseOfAReadOnlyAccountOffersNothing()
{
    ListFace::Facts given = facts(State::Ready, 0);
    given.readOnly = true;
    QCOMPARE(ListFace::of(given).offer, ListFace::Offer::None);
}

void ListFaceTest::loadingShowsNoEmptyState()
{
    const ListFace face = ListFace::of(facts(State::Loading, 0));
    QCOMPARE(face.page, ListFace::Page::Loading);
    QVERIFY(face.busy);
}

void ListFaceTest::aFilterThatMatchesNothingCanBeCleared()
{
    ListFace::Facts given = facts(State::Ready, 20);
    given.shown = 0;
    given.filter = QStringLiteral("xyz");
    const ListFace face = ListFace::of(given);
    QVERIFY(face.title.contains(QStringLiteral("xyz")));
    QCOMPARE(face.offer, ListFace::Offer::ClearFilter);
}

void ListFaceTest::anEmptyScopeLeadsToAll()
{
    ListFace::Facts given = facts(State::Ready, 20);
    given.shown = given.inScope = 0;
    given.scope = FaxTableModel::Scope::Failed;
    const ListFace face = ListFace::of(given);
    QCOMPARE(face.title, QStringLiteral("Nothing has failed"));
    QCOMPARE(face.offer, ListFace::Offer::ShowAll);
}

void ListFaceTest::offlineKeepsTheRowsAndSaysHowOldTheyAre()
{
    const ListFace face = ListFace::of(facts(State::Offline, 20));
    QCOMPARE(face.page, ListFace::Page::Rows);
    QVERIFY(face.bannerText.contains(QStringLiteral("as of 10:41")));
    QCOMPARE(face.bannerOffer, ListFace::Offer::Retry);
}

void ListFaceTest::failedKeepsTheRowsAndOffersRetry()
{
    ListFace::Facts given = facts(State::Failed, 20);
    given.failure = Failure::of(Failure::Kind::ServerTrouble);
    const ListFace face = ListFace::of(given);
    QCOMPARE(face.page, ListFace::Page::Rows);
    QVERIFY(face.bannerText.contains(given.failure->what));
    QCOMPARE(face.bannerOffer, ListFace::Offer::Retry);
}

void ListFaceTest::refusedKeyIsLeftToTheWindow()
{
    ListFace::Facts given = facts(State::Failed, 20);
    given.failure = Failure::of(Failure::Kind::Unauthorized);
    const ListFace face = ListFace::of(given);
    QCOMPARE(face.page, ListFace::Page::Rows);
    QVERIFY(face.bannerTitle.isEmpty() && face.bannerText.isEmpty());
}

void ListFaceTest::failedWithoutRowsOffersRetryInTheirPlace()
{
    ListFace::Facts given = facts(State::Failed, 0);
    given.failure = Failure::of(Failure::Kind::Unauthorized);
    const ListFace face = ListFace::of(given);
    QCOMPARE(face.page, ListFace::Page::Notice);
    QCOMPARE(face.text, given.failure->what);
    QCOMPARE(face.offer, ListFace::Offer::Retry);
    QVERIFY(face.bannerTitle.isEmpty());
}

void ListFaceTest::refreshingCountsOnlyWhatIsKnown()
{
    ListFace::Facts given = facts(State::Refreshing, 1250);
    QVERIFY(!ListFace::of(given).note.contains(QStringLiteral("of")));
    given.listed = 1250;
    given.listTotal = 4000;
    QVERIFY(ListFace::of(given).note.contains(QStringLiteral("of")));
    given.state = State::Ready;
    QVERIFY(ListFace::of(given).note.isEmpty());
}

SIGNALBOX_TEST(ListFaceTest)
#include "ListFaceTest.moc"
