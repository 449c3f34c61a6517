// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/PivotModel.h"

#include "support/TestMain.h"
#include "usage/SmallTable.h"

#include <QTest>

class PivotModelTest : public QObject
{
    Q_OBJECT
private slots:
    void theTotalStaysLastInAnyOrder();
    void namesAreSortedAsWordsAndNumbersAsNumbers();
    void whoWasCurrentStaysCurrent();
    void differencesAreExactAndSigned();

private:
    /// The first column from top to bottom, with the second.
    static QString drawn(const PivotModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows << model.index(row, 0).data().toString() + u' ' + model.index(row, 1).data().toString();
        return rows.join(QStringLiteral(" | "));
    }
    static Pivot byModel()
    {
        PivotSpec spec;
        spec.rows = {QStringLiteral("model")};
        spec.metrics = {QStringLiteral("count")};
        return Pivot::of(smallTable("model", "count", {"b 9", "a 10", "c 100"}), spec);
    }
};

void PivotModelTest::theTotalStaysLastInAnyOrder()
{
    PivotModel model;
    model.setPivot(byModel());
    QCOMPARE(drawn(model), QStringLiteral("c 100 | a 10 | b 9 | Total 119"));
    model.sort(1, Qt::AscendingOrder);
    QCOMPARE(drawn(model), QStringLiteral("b 9 | a 10 | c 100 | Total 119"));
}

void PivotModelTest::namesAreSortedAsWordsAndNumbersAsNumbers()
{
    PivotModel model;
    model.setPivot(byModel());
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(drawn(model), QStringLiteral("c 100 | b 9 | a 10 | Total 119"));
    model.sort(1, Qt::DescendingOrder);
    QCOMPARE(drawn(model), QStringLiteral("c 100 | a 10 | b 9 | Total 119"));
}

void PivotModelTest::whoWasCurrentStaysCurrent()
{
    PivotModel model;
    model.setPivot(byModel());
    const QPersistentModelIndex current = model.index(2, 0);
    QCOMPARE(current.data().toString(), QStringLiteral("b"));
    model.sort(1, Qt::AscendingOrder);
    QCOMPARE(current.row(), 0);
    QCOMPARE(current.data().toString(), QStringLiteral("b"));
}

void PivotModelTest::differencesAreExactAndSigned()
{
    Report report;
    report.metrics = {QStringLiteral("cost")};
    report.dimensions = {QStringLiteral("model")};
    PivotSpec spec;
    spec.rows = report.dimensions;
    spec.metrics = report.metrics;
    const UsageTable now = smallTable("model currency", "cost", {"a USD 1.25", "b USD 2"});
    const UsageTable before = smallTable("model currency", "cost", {"a USD 1.2945", "b USD 1"});
    const Pivot pivot = Pivot::of(now, spec);
    PivotModel model;
    model.setPivot(pivot, {Compared::of(now, before, report, pivot.measures()[0], {}, {})});
    const auto column = [&](const QString &name) {
        for (int at = 0; at < model.columnCount(); ++at) {
            if (model.headerData(at, Qt::Horizontal, Qt::DisplayRole).toString() == name)
                return at;
        }
        return -1;
    };
    const int difference = column(QStringLiteral("Difference"));
    QCOMPARE(model.index(0, difference).data().toString(), QStringLiteral("+1.00"));
    QCOMPARE(model.index(1, difference).data().toString(), QStringLiteral("−0.0445"));
    model.sort(difference, Qt::AscendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("a"));
}

SIGNALBOX_TEST(PivotModelTest)
#include "PivotModelTest.moc"
