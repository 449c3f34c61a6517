// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/BreakdownView.h"

#include "sessions/SessionScript.h"
#include "support/TestMain.h"
#include "widgets/EmptyState.h"
#include "widgets/SegmentedControl.h"
#include "widgets/TableView.h"
#include "widgets/charts/ChartView.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

class BreakdownViewTest : public QObject
{
    Q_OBJECT
private slots:
    void productsStandBesideTheirPicture();
    void layersHaveTheColoursOfEveryView();
    void oneCurrencyIsShownAtATime();
    void refundsAreDrawnAsBars();
    void pictureAndTableFollowEachOther();
    void aRowIsOpened();
    void withoutASessionItSaysSo();

private:
    using By = CostBreakdown::By;
    static QString drawn(const QWidget &view)
    {
        const auto *model = view.findChild<TableView *>()->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            rows << cells.join(u'|');
        }
        return rows.join(u'\n');
    }
};

void BreakdownViewTest::productsStandBesideTheirPicture()
{
    BreakdownView view;
    view.setTree(SessionScript::documented().tree());
    const QStringList rows = drawn(view).split(u'\n');
    QCOMPARE(rows.size(), 7);
    QCOMPARE(rows[0], QStringLiteral("AI Assistant|1|0.180000 USD|84.6 %"));
    QCOMPARE(rows[1], QStringLiteral("Inference|5|0.012100 USD|5.7 %"));
    QCOMPARE(rows[6], QStringLiteral("Call session|1|0.000000 USD|0.0 %"));
    const auto *chart = view.findChild<ChartView *>();
    QCOMPARE(chart->data().kind, ChartData::Kind::Pie);
    QCOMPARE(chart->data().series.size(), 6); // what cost nothing has no slice
    QCOMPARE(chart->valueText(1, 0), QStringLiteral("0.012100 USD"));
    QVERIFY(chart->summary().contains(QStringLiteral("most of it, 0.180000 USD, is AI Assistant")));
}

void BreakdownViewTest::layersHaveTheColoursOfEveryView()
{
    BreakdownView view;
    view.setTree(SessionScript::documented().tree());
    view.setBy(By::Layer);
    QCOMPARE(drawn(view).section(u'\n', 0, 1),
             QStringLiteral("Assistant|1|0.180000 USD|84.6 %\nInference|5|0.012100 USD|5.7 %"));
    const auto &series = view.findChild<ChartView *>()->data().series;
    QCOMPARE(series[0].colour, SessionLayer::colour(SessionLayer::Kind::Assistant));
    QCOMPARE(series[1].colour, SessionLayer::colour(SessionLayer::Kind::Inference));
}

void BreakdownViewTest::oneCurrencyIsShownAtATime()
{
    SessionScript script;
    script.add(1, "call-control", "1").add(2, "amd", "2").add(2, "amd", "5.5", "", "EUR");
    BreakdownView view;
    view.show();
    view.setTree(script.tree());
    auto *currencies = view.findChild<SegmentedControl *>(QStringLiteral("sessionBreakdownCurrencies"));
    QVERIFY(currencies->isVisible());
    QVERIFY(!drawn(view).contains(QStringLiteral("EUR")));
    currencies->buttonOf(QStringLiteral("EUR"))->click();
    QVERIFY(drawn(view).startsWith(QStringLiteral("Answering machine detection|1|5.5")));
    QVERIFY(!drawn(view).contains(QStringLiteral("USD")));
    // The choice stays when it is broken out otherwise, and goes with its session.
    view.setBy(By::Layer);
    QVERIFY(drawn(view).contains(QStringLiteral("EUR")));
    view.setTree(SessionScript::documented().tree());
    QVERIFY(!currencies->isVisible());
    QVERIFY(drawn(view).contains(QStringLiteral("USD")));
}

void BreakdownViewTest::refundsAreDrawnAsBars()
{
    SessionScript script;
    script.add(1, "call-control", "1").add(2, "amd", "-0.25");
    BreakdownView view;
    view.setTree(script.tree());
    QCOMPARE(view.findChild<ChartView *>()->data().kind, ChartData::Kind::Bars);
}

void BreakdownViewTest::pictureAndTableFollowEachOther()
{
    BreakdownView view;
    view.setTree(SessionScript::documented().tree());
    auto *chart = view.findChild<ChartView *>();
    auto *table = view.findChild<TableView *>();
    chart->setCurrent(1, 0);
    QCOMPARE(table->currentIndex().row(), 1);
    table->setCurrentIndex(table->model()->index(2, 0));
    QCOMPARE(chart->currentSeries(), 2);
}

void BreakdownViewTest::aRowIsOpened()
{
    BreakdownView view;
    QSignalSpy opened(&view, &BreakdownView::rowActivated);
    view.setTree(SessionScript::documented().tree());
    auto *table = view.findChild<TableView *>();
    emit table->activated(table->model()->index(1, 0));
    QCOMPARE(opened[0][0].toString(), QStringLiteral("inference"));
    QCOMPARE(opened[0][1].value<SessionLayer::Kind>(), SessionLayer::Kind::Inference);
    view.setBy(By::Layer);
    emit table->activated(table->model()->index(2, 0));
    QCOMPARE(opened[1][0].toString(), QString());
    QCOMPARE(opened[1][1].value<SessionLayer::Kind>(), SessionLayer::Kind::Transport);
}

void BreakdownViewTest::withoutASessionItSaysSo()
{
    BreakdownView view;
    view.show();
    QVERIFY(view.findChild<EmptyState *>()->isVisible());
    view.setTree(SessionScript::documented().tree());
    QVERIFY(!view.findChild<EmptyState *>()->isVisible());
    view.setTree(nullptr);
    QVERIFY(view.findChild<EmptyState *>()->isVisible());
    QCOMPARE(drawn(view), QString());
}

#include "BreakdownViewTest.moc"
SIGNALBOX_TEST(BreakdownViewTest)
