// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionRows.h"
#include "sessions/MadeSession.h"
#include "sessions/SessionReader.h"
#include "sessions/SessionTableModel.h"
#include "support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QTest>

/// Which events are seen: folded, sorted, searched.
class SessionRowsTest : public QObject
{
    Q_OBJECT
private slots:
    void everythingIsUnfoldedAtFirst();
    void largeSessionsOpenAsFarAsALookTakes();
    void foldingHidesWhatIsBelow();
    void levelsAreUnfoldedAtOnce();
    void siblingsAreSortedAndStayBelowTheirParents();
    void searchFindsTypesWordsAndIds();
    void onlyMatchesAndTheirWayAreLeft();
    void matchesAreVisitedAround();
    void theHottestPathEndsWhereTheMoneyIs();
    void whatWasFoldedStaysFoldedInABetterTree();
    void theModelKeepsTheSelectionOnItsEvent();
    void turnsAreNumbered();
};

namespace {
SessionTreePtr tree()
{
    const MadeEvent one{"inference", "i1", "\"0.10\"", "\"0.10\""};
    const MadeEvent two{"inference", "i2", "\"0.30\"", "\"0.30\""};
    const MadeEvent assistant{"ai-voice-assistant", "a1", "\"1\"", "\"1.40\"", {one, two}};
    const MadeEvent control{"call-control", "c1", "\"0.05\"", "\"1.45\"", {assistant}};
    const MadeEvent webrtc{"webrtc", "w1", "\"0.20\"", "\"0.20\""};
    const MadeEvent root{"call-session", "s1", "\"0\"", "\"1.65\"", {webrtc, control}};
    return std::make_shared<const SessionTree>(std::move(*SessionReader::read(root.answer(), 5)));
}

SessionTreePtr wide(int children)
{
    MadeEvent root{"call-session", "s", "\"0\"", "\"0\""};
    for (int child = 0; child < children; ++child)
        root.children << MadeEvent{"call-control",
                                   QByteArray::number(child),
                                   "\"0\"",
                                   "\"0\"",
                                   {MadeEvent{"inference", "i" + QByteArray::number(child)}}};
    return std::make_shared<const SessionTree>(std::move(*SessionReader::read(root.answer(), 5)));
}

QString drawn(const SessionRows &rows)
{
    QStringList ids;
    for (int row = 0; row < rows.count(); ++row)
        ids << rows.tree()->id(rows.nodeAt(row));
    return ids.join(u' ');
}

int nodeOf(const SessionTree &tree, const char *id)
{
    for (int node = 0; node < tree.size(); ++node) {
        if (tree.id(node) == QLatin1String(id))
            return node;
    }
    return -1;
}
} // namespace

void SessionRowsTest::everythingIsUnfoldedAtFirst()
{
    SessionRows rows;
    rows.setTree(tree());
    QCOMPARE(drawn(rows), QStringLiteral("s1 w1 c1 a1 i1 i2"));
    QCOMPARE(rows.rowOf(3), 3);
}

void SessionRowsTest::largeSessionsOpenAsFarAsALookTakes()
{
    SessionRows rows;
    rows.setTree(wide(150));
    QCOMPARE(rows.count(), 151);
}

void SessionRowsTest::foldingHidesWhatIsBelow()
{
    SessionRows rows;
    rows.setTree(tree());
    rows.setOpen(2, false);
    QCOMPARE(drawn(rows), QStringLiteral("s1 w1 c1"));
    QCOMPARE(rows.rowOf(3), -1);
    rows.reveal(nodeOf(*rows.tree(), "i2"));
    QCOMPARE(drawn(rows), QStringLiteral("s1 w1 c1 a1 i1 i2"));
}

void SessionRowsTest::levelsAreUnfoldedAtOnce()
{
    SessionRows rows;
    rows.setTree(tree());
    rows.openTo(1);
    QCOMPARE(drawn(rows), QStringLiteral("s1"));
    rows.openTo(3);
    QCOMPARE(drawn(rows), QStringLiteral("s1 w1 c1 a1"));
}

void SessionRowsTest::siblingsAreSortedAndStayBelowTheirParents()
{
    SessionRows rows;
    rows.setTree(tree());
    rows.sort(SessionRows::Key::Cumulative, Qt::DescendingOrder);
    QCOMPARE(drawn(rows), QStringLiteral("s1 c1 a1 i2 i1 w1"));
    rows.setOpen(nodeOf(*rows.tree(), "a1"), false);
    QCOMPARE(drawn(rows), QStringLiteral("s1 c1 a1 w1"));
    rows.sort(SessionRows::Key::Tree, Qt::DescendingOrder);
    QCOMPARE(drawn(rows), QStringLiteral("s1 c1 a1 w1"));
    rows.sort(SessionRows::Key::Tree, Qt::AscendingOrder);
    QCOMPARE(drawn(rows), QStringLiteral("s1 w1 c1 a1"));
}

void SessionRowsTest::searchFindsTypesWordsAndIds()
{
    SessionRows rows;
    rows.setTree(tree());
    QCOMPARE(rows.search(QStringLiteral("Inference")), 2);
    QCOMPARE(rows.search(QStringLiteral("inference I2")), 1);
    QCOMPARE(rows.search(QStringLiteral("inference w1")), 0);
    QCOMPARE(rows.search(QStringLiteral("webrtc-cdrs")), 1);
    QCOMPARE(rows.search(QStringLiteral("  ")), 0);
    QVERIFY(!rows.isSearched());
}

void SessionRowsTest::onlyMatchesAndTheirWayAreLeft()
{
    SessionRows rows;
    rows.setTree(tree());
    rows.openTo(1);
    rows.search(QStringLiteral("i2"));
    rows.setFiltered(true);
    QCOMPARE(drawn(rows), QStringLiteral("s1 c1 a1 i2"));
    rows.setFiltered(false);
    QCOMPARE(drawn(rows), QStringLiteral("s1"));
    rows.setFiltered(true);
    // Whatever is gone to is seen.
    rows.reveal(nodeOf(*rows.tree(), "w1"));
    QVERIFY(rows.rowOf(nodeOf(*rows.tree(), "w1")) >= 0);
}

void SessionRowsTest::matchesAreVisitedAround()
{
    SessionRows rows;
    rows.setTree(tree());
    QCOMPARE(rows.nextMatch(0), -1);
    rows.search(QStringLiteral("inference"));
    const int first = nodeOf(*rows.tree(), "i1");
    const int second = nodeOf(*rows.tree(), "i2");
    QCOMPARE(rows.nextMatch(0), first);
    QCOMPARE(rows.nextMatch(first), second);
    QCOMPARE(rows.nextMatch(second), first);
    QCOMPARE(rows.nextMatch(first, true), second);
}

void SessionRowsTest::theHottestPathEndsWhereTheMoneyIs()
{
    SessionRows rows;
    rows.setTree(tree());
    QStringList ids;
    for (const int node : rows.hottestPath())
        ids << rows.tree()->id(node);
    QCOMPARE(ids.join(u' '), QStringLiteral("s1 c1 a1"));
}

void SessionRowsTest::whatWasFoldedStaysFoldedInABetterTree()
{
    SessionRows rows;
    rows.setTree(tree());
    rows.setOpen(nodeOf(*rows.tree(), "a1"), false);
    rows.search(QStringLiteral("inference"));
    rows.setTree(tree());
    QCOMPARE(drawn(rows), QStringLiteral("s1 w1 c1 a1"));
    QCOMPARE(rows.matchCount(), 2);
    rows.setTree(nullptr);
    QCOMPARE(rows.count(), 0);
}

void SessionRowsTest::theModelKeepsTheSelectionOnItsEvent()
{
    SessionTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTree(tree());
    const QPersistentModelIndex event(model.indexOf(nodeOf(*model.tree(), "i2")));
    model.sort(SessionTableModel::CumulativeColumn, Qt::DescendingOrder);
    QCOMPARE(event.row(), 3);
    model.setOpen(nodeOf(*model.tree(), "a1"), false);
    // What was folded away is told by what it was folded into.
    QCOMPARE(model.nodeAt(event.row()), nodeOf(*model.tree(), "a1"));
    QCOMPARE(model.index(0, SessionTableModel::CumulativeColumn).data().toString(), QStringLiteral("1.65"));
    QCOMPARE(model.index(0, SessionTableModel::ShareColumn).data().toString(), QStringLiteral("100.0 %"));
}

void SessionRowsTest::turnsAreNumbered()
{
    SessionTableModel model;
    model.setTree(tree());
    QCOMPARE(model.nameOf(nodeOf(*model.tree(), "i2")), QStringLiteral("inference · turn 2"));
    QCOMPARE(model.nameOf(nodeOf(*model.tree(), "a1")), QStringLiteral("ai-voice-assistant"));
}

#include "SessionRowsTest.moc"
SIGNALBOX_TEST(SessionRowsTest)
