// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour/UsageTour.h"

#include "records/ui/RecordsPane.h"
#include "shell/MainWindow.h"
#include "shell/tour/TourPlace.h"
#include "shell/tour/TourScript.h"
#include "usage/ui/ExportMenu.h"
#include "usage/ui/ReportView.h"
#include "usage/ui/UsagePane.h"
#include "widgets/TableView.h"
#include "widgets/ThemeSwitch.h"
#include "widgets/charts/ChartView.h"
#include "widgets/charts/GaugeView.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTabBar>

using namespace std::chrono_literals;

namespace {
UsagePane *paneOf(const TourPlace &place)
{
    return static_cast<UsagePane *>(place.window->pane(QStringLiteral("usage")));
}

const ReportViewData *viewOf(const TourPlace &place)
{
    const ReportView *view = paneOf(place)->reportView();
    return view->hasReport() && !paneOf(place)->isReading() ? &view->view() : nullptr;
}

void openReport(const TourPlace &place, const Report &report)
{
    Destination there;
    there.pane = QStringLiteral("usage");
    there.query.addQueryItem(QStringLiteral("report"), QString::fromLatin1(QUrl::toPercentEncoding(
                                                           QString::fromUtf8(report.toJson()))));
    place.window->open(there);
}

void ask(TourScript &script, const TourPlace &place, const QString &question)
{
    script.act([=] {
        place.hands().type(QStringLiteral("usageAsk"), question);
        place.hands().click(QStringLiteral("usageAskButton"));
    });
}

/// Chooses a kind with the mouse, and waits until it is drawn.
void showKind(TourScript &script, const TourPlace &place, const QString &name, ChartKind kind)
{
    const QString button = QStringLiteral("usageKind%1").arg(static_cast<int>(kind));
    script.step(QStringLiteral("usage: ") + name)
        .when(
            QStringLiteral("a report is shown"),
            [=] { return viewOf(place) && place.hands().canClick(button); },
            [=] { place.hands().click(button); })
        .wait(QStringLiteral("it is drawn that way, with its table beside it"),
              [=] {
                  const ReportViewData *view = viewOf(place);
                  return view && view->kind == kind && paneOf(place)->reportView()->model()->rowCount() > 1 &&
                         place.hands().sees(QStringLiteral("usageChart")) == (kind != ChartKind::Table);
              })
        .picture(QStringLiteral("usage-") + name);
}

Report sipOf(const RangeChoice &range, Grain grain)
{
    Report report;
    report.product = QStringLiteral("sip-trunking");
    report.metrics = {QStringLiteral("cost"), QStringLiteral("attempted")};
    report.dimensions = {QStringLiteral("direction")};
    report.range = range;
    report.grain = grain;
    return report;
}

RangeChoice days(int count)
{
    RangeChoice range;
    range.preset = RangeChoice::Preset::LastDays;
    range.count = count;
    return range;
}

QString total(const TourPlace &place)
{
    const ReportViewData *view = viewOf(place);
    return view ? view->table.total(0).number.toString() : QString();
}
} // namespace

void UsageTour::charts(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("usage: opened"))
        .act([=] {
            place.window->open(Destination{QStringLiteral("usage"), {}});
        })
        .wait(
            QStringLiteral("a first report is there without anything asked for"),
            [=] { return viewOf(place) && viewOf(place)->table.rows().size() > 1; }, 30s);
    showKind(script, place, QStringLiteral("bar"), ChartKind::Bars);
    showKind(script, place, QStringLiteral("line"), ChartKind::Lines);
    showKind(script, place, QStringLiteral("pie"), ChartKind::Pie);
    showKind(script, place, QStringLiteral("table"), ChartKind::Table);
    script.step(QStringLiteral("usage: stacked"));
    script.act([=] { place.hands().click(QStringLiteral("usageKind2")); })
        .wait(QStringLiteral("it is stacked"),
              [=] { return viewOf(place) && viewOf(place)->kind == ChartKind::Stacked; })
        .act([=] { paneOf(place)->reportView()->chart()->setCurrent(0, 7); })
        .picture(QStringLiteral("usage-stacked"));
}

void UsageTour::questions(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("usage: ask"));
    ask(script, place, QStringLiteral("Number of messages by direction for last week as a pie chart"));
    script
        .wait(QStringLiteral("the report is the one that was asked for"),
              [=] {
                  const ReportViewData *view = viewOf(place);
                  return view && view->result.report.product == u"messaging" &&
                         view->kind == ChartKind::Pie &&
                         view->result.report.dimensions == QStringList{QStringLiteral("direction")};
              })
        .picture(QStringLiteral("usage-ask"));
    ask(script, place, QStringLiteral("cost last month"));
    script
        .wait(QStringLiteral("it is asked back"),
              [=] { return place.hands().sees(QStringLiteral("usageAskWhy")); })
        .picture(QStringLiteral("usage-ask-back"));

    script.step(QStringLiteral("usage: compare"));
    ask(script, place, QStringLiteral("compare inference cost by model last month with the month before"));
    script
        .wait(QStringLiteral("both ranges are compared"),
              [=] {
                  const ReportViewData *view = viewOf(place);
                  return view && !view->compared.isEmpty() && view->compared[0].whole.percent &&
                         view->result.report.product == u"inference";
              })
        .picture(QStringLiteral("usage-compare"));

    script.step(QStringLiteral("usage: all products"))
        .act([=] { place.hands().find<QTabBar>(QStringLiteral("usageTabs"))->setCurrentIndex(1); })
        .wait(
            QStringLiteral("all of them are read"),
            [=] {
                const SpendOverview *overview = paneOf(place)->desk()->overview();
                return !overview->lines().isEmpty() && overview->done() == overview->lines().size() &&
                       overview->joined().rows() > 0;
            },
            40s)
        .picture(QStringLiteral("usage-all-products"));
}

void UsageTour::numbers(TourScript &script, const TourPlace &place)
{
    const auto whole = std::make_shared<QString>();
    script.step(QStringLiteral("usage: long range stitched"))
        .act([=] { openReport(place, sipOf(days(100), Grain::None)); })
        .wait(
            QStringLiteral("a hundred days are read in several requests"),
            [=] {
                const ReportViewData *view = viewOf(place);
                return view && view->result.report.range.count == 100 &&
                       view->result.report.grain == Grain::None && view->result.answer.slices >= 4 &&
                       !view->result.hasHoles();
            },
            40s)
        .act([=] {
            *whole = total(place);
            openReport(place, sipOf(days(100), Grain::Week));
        })
        .wait(QStringLiteral("the weeks add up to the same"),
              [=] {
                  const ReportViewData *view = viewOf(place);
                  return view && view->result.report.grain == Grain::Week && !whole->isEmpty() &&
                         total(place) == *whole;
              })
        .picture(QStringLiteral("usage-long-range"));

    script.step(QStringLiteral("usage: drill to records"))
        .act([=] { openReport(place, sipOf(days(20), Grain::None)); })
        .when(
            QStringLiteral("the report is shown"),
            [=] { return viewOf(place) && viewOf(place)->result.report.range.count == 20; },
            [=] {
                TableView *table = paneOf(place)->reportView()->table();
                table->setCurrentIndex(table->model()->index(0, 0));
            })
        .when(
            QStringLiteral("its records can be opened"),
            [=] { return place.hands().canClick(QStringLiteral("usageRecords")); },
            [=] { place.hands().click(QStringLiteral("usageRecords")); })
        .wait(QStringLiteral("the records are listed"),
              [=] {
                  const auto *records =
                      static_cast<RecordsPane *>(place.window->pane(QStringLiteral("records")));
                  return place.window->currentPane() == records && !records->isReading() &&
                         records->model()->loaded() > 0;
              })
        .act([=] {
            if (auto *table = place.hands().find<TableView>(QStringLiteral("recordsTable")))
                table->setCurrentIndex(table->model()->index(0, 0));
        })
        .picture(QStringLiteral("usage-records"))
        .act([=] { place.window->goBack(); });

    const QString csv = place.documents + QStringLiteral("/report.csv");
    const QString json = place.documents + QStringLiteral("/report.json");
    const QString pdf = place.documents + QStringLiteral("/report.pdf");
    script.step(QStringLiteral("usage: export"))
        .when(
            QStringLiteral("a report is shown"), [=] { return viewOf(place) != nullptr; },
            [=] {
                QDir().mkpath(place.documents);
                ExportMenu *menu = paneOf(place)->exportMenu();
                menu->write(ExportMenu::Format::CsvRows, csv);
                menu->write(ExportMenu::Format::Json, json);
                menu->write(ExportMenu::Format::Pdf, pdf);
            })
        .wait(QStringLiteral("the files hold every row"),
              [=] {
                  QFile rows(csv);
                  QFile text(json);
                  if (!QFile::exists(pdf) || !rows.open(QIODevice::ReadOnly) ||
                      !text.open(QIODevice::ReadOnly))
                      return false;
                  const int number = viewOf(place)->result.answer.table->rows();
                  return rows.readAll().count("\r\n") == number + 1 &&
                         QJsonDocument::fromJson(text.readAll())[u"rows"].toArray().size() == number;
              })
        .act([=] { place.hands().click(QStringLiteral("usageExport")); })
        .picture(QStringLiteral("usage-export"))
        .act([=] { paneOf(place)->exportMenu()->hide(); });

    script.step(QStringLiteral("usage: short duration gauge"))
        .act([=] { place.hands().find<QTabBar>(QStringLiteral("usageTabs"))->setCurrentIndex(2); })
        .wait(QStringLiteral("the share is known"),
              [=] {
                  const auto *gauge = place.hands().find<GaugeView>(QStringLiteral("usageGauge"));
                  return gauge && gauge->standing() != GaugeView::Standing::Unknown;
              })
        .picture(QStringLiteral("usage-short-calls"));
}

void UsageTour::dark(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("usage: dark"))
        .act([=] {
            place.theme->choose(ThemeChoice::Dark);
            Report report = sipOf(days(31), Grain::Day);
            report.dimensions = {QStringLiteral("country_code")};
            openReport(place, report);
        })
        .wait(QStringLiteral("the report is shown"),
              [=] { return viewOf(place) && viewOf(place)->result.report.range.count == 31; })
        .picture(QStringLiteral("usage-dark"))
        .act([=] { place.hands().find<QTabBar>(QStringLiteral("usageTabs"))->setCurrentIndex(1); })
        .picture(QStringLiteral("usage-all-products-dark"))
        .act([=] { place.hands().find<QTabBar>(QStringLiteral("usageTabs"))->setCurrentIndex(2); })
        .picture(QStringLiteral("usage-short-calls-dark"))
        .act([=] {
            place.window->open(Destination{QStringLiteral("records"), {}});
        })
        .picture(QStringLiteral("records-dark"))
        .act([=] {
            place.theme->choose(ThemeChoice::Light);
            place.window->open(Destination{QStringLiteral("faxes"), {}});
        });
}
