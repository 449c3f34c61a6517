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

SIGNALBOX_TEST(PivotModelTest)
#include "PivotModelTest.moc"
