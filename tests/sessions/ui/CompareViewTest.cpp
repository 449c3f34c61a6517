// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/CompareView.h"

#include "sessions/SessionScript.h"
#include "sessions/ui/NormView.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/EmptyState.h"
#include "widgets/FigureCard.h"
#include "widgets/TableView.h"
#include "widgets/charts/ChartView.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class CompareViewTest : public QObject
{
    Q_OBJECT
private slots:
    void headSaysWhatBothCostAndTheDifference();
    void eventsStandSideBySide();
    void onlyWhatDiffersKeepsWhatItHangsOn();
    void sortingByTheDifferenceBringsTheDearestFirst();
    void stepsLeadFromOneTotalToTheOther();
    void aStepOfTheChartIsFoundInTheTable();
    void enterOpensTheEventsOfBothSides();
    void sessionsThatAreAlikeSaySo();
    void currenciesStayApart();
    void aFailureIsSaidAndTriedAgain();
    void withoutASecondSessionItSaysWhatToDo();
    void theMedianIsAPageOfItsOwn();
    void hundredThousandEventsAreShown();
    void modelHoldsWhatModelsPromise();

private:
    static SessionScript other();
    static SessionComparison changed()
    {
        return SessionComparison::of(SessionScript::documented().tree(), other().tree());
    }
    static QString drawn(const QWidget &view);
    static SessionNorm norm(int others);
};

// A turn more, no recording, a dearer assistant.
SessionScript CompareViewTest::other()
{
    auto script = SessionScript::documented();
    script.events[5].own = QStringLiteral("0.240000");
    script.events[10].own = QStringLiteral("0.001400");
    script.add(4, "inference", "0.004100").add(4, "inference", "0.003700");
    return script.without(1);
}

QString CompareViewTest::drawn(const QWidget &view)
{
    const auto *model = view.findChild<TableView *>(QStringLiteral("sessionCompareTable"))->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        rows << cells.join(u'|');
    }
    return rows.join(u'\n');
}

void CompareViewTest::headSaysWhatBothCostAndTheDifference()
{
    CompareView view;
    view.setComparison(changed());
    QCOMPARE(view.findChild<FigureCard *>(QStringLiteral("sessionBefore"))->figure(),
             QStringLiteral("0.212800 USD"));
    QCOMPARE(view.findChild<FigureCard *>(QStringLiteral("sessionAfter"))->figure(),
             QStringLiteral("0.273500 USD"));
    const auto *difference = view.findChild<FigureCard *>(QStringLiteral("sessionDifference"));
    QCOMPARE(difference->figure(), QStringLiteral("+0.060700 USD"));
    QCOMPARE(difference->note(), QStringLiteral("28.5 % more"));
    QCOMPARE(view.findChild<QLabel *>(QStringLiteral("sessionCompareSentence"))->text(),
             QStringLiteral("Of the events, 2 were added, 1 removed; 1 cost more, 1 less, 8 the same."));
}

void CompareViewTest::eventsStandSideBySide()
{
    CompareView view;
    view.setComparison(changed());
    const QStringList rows = drawn(view).split(u'\n');
    QCOMPARE(rows.size(), 13);
    QCOMPARE(rows[0], QStringLiteral("call-session|Call session|0.000000|0.000000|0.000000|same"));
    QCOMPARE(rows[1], QStringLiteral("recording|Recording|0.005100|—|−0.005100|removed"));
    QCOMPARE(rows[5], QStringLiteral("ai-voice-assistant|AI Assistant|0.180000|0.240000|+0.060000|dearer"));
    QCOMPARE(rows[10], QStringLiteral("inference · turn 5|Inference|0.003400|0.001400|−0.002000|cheaper"));
    QCOMPARE(rows[12], QStringLiteral("inference · turn 7|Inference|—|0.003700|+0.003700|added"));
}

void CompareViewTest::onlyWhatDiffersKeepsWhatItHangsOn()
{
    CompareView view;
    view.setComparison(changed());
    view.findChild<QCheckBox *>(QStringLiteral("sessionOnlyDifferences"))->setChecked(true);
    QStringList events;
    for (const QString &row : drawn(view).split(u'\n'))
        events << row.section(u'|', 0, 0);
    QCOMPARE(events.join(u','),
             QStringLiteral("call-session,recording,call-control,ai-voice-assistant,inference · turn 5,"
                            "inference · turn 6,inference · turn 7"));
    view.setComparison(
        SessionComparison::of(SessionScript::documented().tree(), SessionScript::documented().tree()));
    QVERIFY(!view.findChild<QCheckBox *>(QStringLiteral("sessionOnlyDifferences"))->isEnabled());
}

void CompareViewTest::sortingByTheDifferenceBringsTheDearestFirst()
{
    CompareView view;
    view.setComparison(changed());
    auto *table = view.findChild<TableView *>(QStringLiteral("sessionCompareTable"));
    table->setCurrentIndex(table->model()->index(12, 0));
    table->sortByColumn(CompareModel::DifferenceColumn, Qt::DescendingOrder);
    QCOMPARE(drawn(view).section(u'|', 0, 0), QStringLiteral("ai-voice-assistant"));
    QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("inference · turn 7"));
    table->sortByColumn(CompareModel::DifferenceColumn, Qt::AscendingOrder);
    QCOMPARE(drawn(view).section(u'|', 0, 0), QStringLiteral("recording"));
    table->sortByColumn(CompareModel::EventColumn, Qt::AscendingOrder);
    QCOMPARE(drawn(view).section(u'|', 0, 0), QStringLiteral("call-session"));
    QCOMPARE(table->currentIndex().row(), 12);
}

void CompareViewTest::stepsLeadFromOneTotalToTheOther()
{
    CompareView view;
    view.setComparison(changed());
    const auto *chart = view.findChild<ChartView *>(QStringLiteral("sessionCompareChart"));
    QCOMPARE(chart->data().categories.join(u','),
             QStringLiteral("Before,ai-voice-assistant,recording,inference · turn 6,inference · turn 7,"
                            "inference · turn 5,After"));
    QCOMPARE(chart->valueText(0, 0), QStringLiteral("0.212800 USD"));
    QCOMPARE(chart->valueText(0, 1), QStringLiteral("+0.060000"));
    QCOMPARE(chart->valueText(0, 6), QStringLiteral("0.273500 USD"));
    // More than there is room for is joined into one step.
    auto left = SessionScript::documented();
    auto right = left;
    for (int i = 0; i < 20; ++i)
        right.add(4, "inference", "0.001");
    view.setComparison(SessionComparison::of(left.tree(), right.tree()));
    QCOMPARE(chart->data().categories.size(), CompareChart::mostSteps + 3);
    QCOMPARE(chart->data().categories[CompareChart::mostSteps + 1], QStringLiteral("all others"));
    QCOMPARE(chart->valueText(0, CompareChart::mostSteps + 1), QStringLiteral("+0.012000"));
}

void CompareViewTest::aStepOfTheChartIsFoundInTheTable()
{
    CompareView view;
    view.setComparison(changed());
    view.findChild<ChartView *>(QStringLiteral("sessionCompareChart"))->setCurrent(0, 2);
    const auto *table = view.findChild<TableView *>(QStringLiteral("sessionCompareTable"));
    QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("recording"));
}

void CompareViewTest::enterOpensTheEventsOfBothSides()
{
    CompareView view;
    QSignalSpy opened(&view, &CompareView::eventActivated);
    QSignalSpy swapped(&view, &CompareView::swapAsked);
    view.setComparison(changed());
    auto *table = view.findChild<TableView *>(QStringLiteral("sessionCompareTable"));
    emit table->activated(table->model()->index(1, 0));
    emit table->activated(table->model()->index(2, 0));
    QCOMPARE(opened[0], (QVariantList{1, -1}));
    QCOMPARE(opened[1], (QVariantList{2, 1}));
    view.findChild<QPushButton *>(QStringLiteral("sessionSwap"))->click();
    QCOMPARE(swapped.size(), 1);
}

void CompareViewTest::sessionsThatAreAlikeSaySo()
{
    CompareView view;
    const auto tree = SessionScript::documented().tree();
    view.setComparison(SessionComparison::of(tree, tree));
    QCOMPARE(view.findChild<QLabel *>(QStringLiteral("sessionCompareSentence"))->text(),
             QStringLiteral("Both sessions have the same events at the same cost."));
    QVERIFY(view.findChild<ChartView *>(QStringLiteral("sessionCompareChart"))->parentWidget()->isHidden());
}

void CompareViewTest::currenciesStayApart()
{
    SessionScript left;
    left.add(1, "call-control", "1").add(2, "amd", "1");
    SessionScript right;
    right.add(1, "call-control", "1").add(2, "amd", "2", "", "EUR").add(2, "fax-api", "3", "", "EUR");
    CompareView view;
    view.setComparison(SessionComparison::of(left.tree(), right.tree()));
    QVERIFY2(drawn(view).contains(QStringLiteral("1 USD|2 EUR|—|not comparable")), qPrintable(drawn(view)));
    QVERIFY2(drawn(view).contains(QStringLiteral("—|3 EUR|+3 EUR|added")), qPrintable(drawn(view)));
    const QString said = view.findChild<QLabel *>(QStringLiteral("sessionCompareSentence"))->text();
    QVERIFY2(said.contains(QStringLiteral("In other currencies: +5")) && said.contains(QStringLiteral("EUR")),
             qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("can’t be compared")));
}

void CompareViewTest::aFailureIsSaidAndTriedAgain()
{
    CompareView view;
    QSignalSpy again(&view, &CompareView::retryAsked);
    view.setFailure(Failure::of(Failure::Kind::NotFound));
    auto *banner = view.findChild<Banner *>();
    QVERIFY(!banner->isHidden());
    QCOMPARE(banner->text(), Failure::sentence(Failure::Kind::NotFound));
    banner->findChild<QPushButton *>(QString(), Qt::FindChildrenRecursively);
    for (auto *button : banner->findChildren<QPushButton *>()) {
        if (button->text() == u"Try again")
            button->click();
    }
    QCOMPARE(again.size(), 1);
    view.setComparison(changed());
    QVERIFY(banner->isHidden());
}

void CompareViewTest::withoutASecondSessionItSaysWhatToDo()
{
    CompareView view;
    view.show();
    QVERIFY(view.findChild<EmptyState *>()->isVisible());
    view.setComparison(changed());
    QVERIFY(view.findChild<TableView *>(QStringLiteral("sessionCompareTable"))->isVisible());
    view.clear();
    QVERIFY(!view.findChild<TableView *>(QStringLiteral("sessionCompareTable"))->isVisible());
}

SessionNorm CompareViewTest::norm(int others)
{
    const SessionAddress address{QStringLiteral("call-session"), QStringLiteral("one"), {}};
    const auto one = SessionSummary::of(*other().tree(), address);
    QList<SessionSummary> all;
    for (int i = 0; i < others; ++i) {
        auto each = SessionSummary::of(*SessionScript::documented().tree(), address);
        each.address.event = QString::number(i);
        each.session = each.address.event;
        all << each;
    }
    return SessionNorm::of(one, all);
}

void CompareViewTest::theMedianIsAPageOfItsOwn()
{
    CompareView view;
    view.show();
    view.setNorm(norm(7));
    const auto *table = view.findChild<TableView *>(QStringLiteral("sessionNormTable"));
    QVERIFY(table->isVisible());
    const auto *model = table->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows << model->index(row, 0).data().toString() + u' ' + model->index(row, 3).data().toString();
    QCOMPARE(rows.join(u'|'),
             QStringLiteral("Whole session 1.3 ×|Recording 0.0 ×|Inference 1.5 ×|AI Assistant 1.3 ×|"
                            "Call Control 1.0 ×|SIP Trunking 1.0 ×|WebRTC 1.0 ×|Events 1.1 ×"));
    QCOMPARE(model->index(1, 4).data().toString(), QStringLiteral("7 of 7"));
    view.setComparison(changed());
    QVERIFY(!table->isVisible());
    view.setPage(CompareView::Page::Norm);
    QVERIFY(table->isVisible());
    view.clear();
    view.setNorm({});
    QVERIFY(view.findChild<NormView *>()->findChild<EmptyState *>()->isVisible());
}

void CompareViewTest::hundredThousandEventsAreShown()
{
    SessionScript script;
    script.add(1, "call-session", "0");
    for (int i = 1; i < 100'000; ++i)
        script.add(2, i % 3 ? "inference" : "amd", "0.0123");
    const auto left = script.tree();
    script.events[50'000].own = QStringLiteral("0.5");
    CompareView view;
    view.show();
    view.setComparison(SessionComparison::of(left, script.tree()));
    const auto *table = view.findChild<TableView *>(QStringLiteral("sessionCompareTable"));
    QCOMPARE(table->model()->rowCount(), 100'000);
    view.findChild<QCheckBox *>(QStringLiteral("sessionOnlyDifferences"))->setChecked(true);
    QCOMPARE(table->model()->rowCount(), 2);
}

void CompareViewTest::modelHoldsWhatModelsPromise()
{
    CompareModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(changed());
    model.setOnlyDifferences(true);
    model.sort(CompareModel::KindColumn, Qt::AscendingOrder);
    model.sort(-1, Qt::AscendingOrder);
    model.setOnlyDifferences(false);
    model.setComparison({});
    QCOMPARE(model.rowCount(), 0);
}

#include "CompareViewTest.moc"
SIGNALBOX_TEST(CompareViewTest)
