// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/OverviewRows.h"

#include "support/TestMain.h"
#include "usage/SmallTable.h"

#include <QTest>

using State = SpendOverview::State;

class OverviewRowsTest : public QObject
{
    Q_OBJECT
private slots:
    void theDearestComesFirstAndTheOthersStayInOrder();
    void theSumSaysWhatItLeavesOut();

private:
    static SpendOverview::Line line(const char *product, State state)
    {
        SpendOverview::Line line{};
        line.product.product = QString::fromLatin1(product);
        line.state = state;
        if (state == State::Failed)
            line.failure = Failure::of(Failure::Kind::TimedOut);
        return line;
    }
};

void OverviewRowsTest::theDearestComesFirstAndTheOthersStayInOrder()
{
    const QList<SpendOverview::Line> lines{line("a", State::Waiting), line("b", State::Read),
                                           line("c", State::Read),    line("d", State::NoMoney),
                                           line("e", State::Failed),  line("f", State::Read)};
    PivotSpec spec;
    spec.rows = {QStringLiteral("product")};
    spec.metrics = {QStringLiteral("cost")};
    const Pivot pivot = Pivot::of(smallTable("product currency", "cost", {"b USD 1", "c USD 3"}), spec);
    QStringList drawn;
    for (const OverviewRows::Row &row : OverviewRows::of(lines, pivot, 0))
        drawn << row.product + u' ' + row.cost + u' ' + row.share + u' ' + row.state;
    QCOMPARE(drawn.join(QStringLiteral(" | ")).section(QStringLiteral(" | "), 0, 4),
             QStringLiteral(
                 "c 3.00 USD 75.0 % read | b 1.00 USD 25.0 % read | a — — waiting | d — — has no cost | "
                 "e — — ") +
                 Failure::sentence(Failure::Kind::TimedOut) + QStringLiteral(" Enter tries again."));
    QVERIFY(drawn.last().endsWith(QStringLiteral("not used")));
    // Without a currency to show, the order is their own.
    QCOMPARE(OverviewRows::of(lines, pivot, -1)[0].product, QStringLiteral("a"));
}

void OverviewRowsTest::theSumSaysWhatItLeavesOut()
{
    QList<SpendOverview::Line> lines{line("a", State::Read), line("d", State::NoMoney)};
    QVERIFY(OverviewRows::missing(lines).isEmpty());
    lines << line("e", State::Failed);
    QVERIFY(!OverviewRows::missing(lines).isEmpty());
    lines.removeLast();
    lines[0].holes << UsageHole{};
    QVERIFY(!OverviewRows::missing(lines).isEmpty());
}

SIGNALBOX_TEST(OverviewRowsTest)
#include "OverviewRowsTest.moc"
