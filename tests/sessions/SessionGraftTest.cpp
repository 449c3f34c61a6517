// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/DrawnSession.h"
#include "sessions/MadeSession.h"
#include "sessions/SessionReader.h"
#include "sessions/SessionSummary.h"
#include "support/TestMain.h"

#include <QTest>
#include <random>

/// Sessions read bit by bit are the same as those read at once.
class SessionGraftTest : public QObject
{
    Q_OBJECT
private slots:
    void anEventIsReplacedByItsDeeperSelf();
    void deepeningStepByStepGivesTheWhole();
    void whatWasReadDeeperStays();
    void savedDocumentsGiveTheSameTree();
    void anAnswerOfAnotherEventIsRefused();
};

namespace {
/// An event with exact costs in thousandths, so that any depth can be cut out of it.
struct Event
{
    int id = 0;
    int own = 0;
    QList<Event> children = {};

    int whole() const
    {
        int sum = own;
        for (const Event &child : children)
            sum += child.whole();
        return sum;
    }
    MadeEvent made(int depth) const
    {
        const auto text = [](int thousandths) {
            return '"' + QByteArray::number(thousandths / 1000.0, 'f', 3) + '"';
        };
        MadeEvent event{id % 3 == 0 ? "inference" : "call-control", "e" + QByteArray::number(id), text(own),
                        text(whole())};
        for (const Event &child : children) {
            if (depth > 1)
                event.children << child.made(depth - 1);
        }
        return event;
    }
    const Event *find(int wanted) const
    {
        if (id == wanted)
            return this;
        for (const Event &child : children) {
            if (const Event *found = child.find(wanted))
                return found;
        }
        return nullptr;
    }
};

Event drawn(std::mt19937 &dice, int level, int &next)
{
    Event event{.id = next++, .own = static_cast<int>(dice() % 50)};
    const auto children = level >= 9 ? 0 : static_cast<int>(dice() % 4) - (level > 3 ? 1 : 0);
    for (int child = 0; child < children; ++child)
        event.children << drawn(dice, level + 1, next);
    return event;
}

SessionTree read(const QByteArray &answer, int depth)
{
    auto tree = SessionReader::read(answer, depth);
    return tree ? std::move(*tree) : SessionTree();
}

int firstUnasked(const SessionTree &tree, std::mt19937 &dice)
{
    QList<int> cut;
    for (int node = 0; node < tree.size(); ++node) {
        if (tree.flags(node).testFlag(SessionFlag::Unasked))
            cut << node;
    }
    return cut.isEmpty() ? -1 : cut[static_cast<qsizetype>(dice() % static_cast<unsigned>(cut.size()))];
}
} // namespace

void SessionGraftTest::anEventIsReplacedByItsDeeperSelf()
{
    const Event leaf{.id = 3, .own = 7};
    const Event middle{.id = 2, .own = 5, .children = {leaf}};
    const Event beside{.id = 4, .own = 1};
    const Event root{.id = 1, .own = 0, .children = {middle, beside}};
    const SessionTree cut = read(root.made(2).answer(), 2);
    QCOMPARE(cut.count(SessionFlag::Unasked), 2);
    auto grown = SessionReader::deepened(cut, 1, middle.made(5).answer(), 5);
    QVERIFY(grown.has_value());
    QCOMPARE(drawn(*grown), QStringLiteral("call-control 0.000 0.013 USD\n"
                                           "  call-control 0.005 0.012 USD\n"
                                           "    inference 0.007 0.007 USD\n"
                                           "  call-control 0.001 0.001 USD !unasked\n"));
    QCOMPARE(grown->parent(2), 1);
    QCOMPARE(grown->parent(3), 0);
    QCOMPARE(grown->end(1), 3);
    QCOMPARE(grown->levels(), 3);
    QCOMPARE(grown->documents().size(), 2);
}

void SessionGraftTest::deepeningStepByStepGivesTheWhole()
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        std::mt19937 dice(seed);
        int next = 1;
        const Event root = drawn(dice, 1, next);
        const SessionTree whole = read(root.made(99).answer(), 99);
        SessionTree grown = read(root.made(2).answer(), 2);
        int steps = 0;
        for (int at = firstUnasked(grown, dice); at >= 0; at = firstUnasked(grown, dice)) {
            const Event *event = root.find(grown.id(at).mid(1).toInt());
            const int depth = 2 + static_cast<int>(dice() % 4);
            auto deeper = SessionReader::deepened(grown, at, event->made(depth).answer(), depth);
            QVERIFY(deeper.has_value());
            // What is summed up never changes, however much is known.
            QCOMPARE(deeper->weight(0), whole.weight(0));
            QCOMPARE(deeper->totals().first().second, whole.weight(0));
            QCOMPARE(SessionSummary::of(*deeper, deeper->address(0)).total, whole.weight(0));
            QCOMPARE(deeper->count(SessionFlag::Difference), 0);
            grown = std::move(*deeper);
            QVERIFY(++steps < 500);
        }
        QCOMPARE(drawn(grown), drawn(whole));
        QVERIFY(grown.hidden(QStringLiteral("USD")).isZero());
        for (int node = 0; node < whole.size(); ++node) {
            QCOMPARE(grown.parent(node), whole.parent(node));
            QCOMPARE(grown.end(node), whole.end(node));
            QCOMPARE(grown.id(node), whole.id(node));
            QCOMPARE(grown.rolledUp(node), whole.rolledUp(node));
        }
    }
}

void SessionGraftTest::whatWasReadDeeperStays()
{
    const Event deepest{.id = 5, .own = 1};
    const Event four{.id = 4, .own = 1, .children = {deepest}};
    const Event three{.id = 3, .own = 1, .children = {four}};
    const Event two{.id = 2, .own = 1, .children = {three}};
    const Event root{.id = 1, .own = 1, .children = {two}};
    const SessionTree whole = read(root.made(5).answer(), 5);
    // Asked again with less depth, the part below its end is not lost.
    auto again = SessionReader::deepened(whole, 0, root.made(2).answer(), 2);
    QVERIFY(again.has_value());
    QCOMPARE(drawn(*again), drawn(whole));
}

void SessionGraftTest::savedDocumentsGiveTheSameTree()
{
    std::mt19937 dice(7);
    int next = 1;
    Event root = drawn(dice, 1, next);
    while (next < 30)
        root.children << drawn(dice, 2, next);
    SessionTree grown = read(root.made(2).answer(), 2);
    for (int step = 0; step < 4; ++step) {
        const int at = firstUnasked(grown, dice);
        if (at < 0)
            break;
        const Event *event = root.find(grown.id(at).mid(1).toInt());
        grown = std::move(*SessionReader::deepened(grown, at, event->made(3).answer(), 3));
    }
    QVERIFY(grown.documents().size() > 2);
    const auto again = SessionReader::joined(grown.documents());
    QVERIFY(again.has_value());
    QCOMPARE(drawn(*again), drawn(grown));
}

void SessionGraftTest::anAnswerOfAnotherEventIsRefused()
{
    const SessionTree tree = read(MadeEvent{"a", "1"}.answer(), 1);
    const auto grown = SessionReader::deepened(tree, 0, MadeEvent{"a", "2"}.answer(), 5);
    QVERIFY(!grown);
    QCOMPARE(grown.error().kind, Failure::Kind::UnreadableReply);
}

#include "SessionGraftTest.moc"
SIGNALBOX_TEST(SessionGraftTest)
