// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/UsagePane.h"

#include "base/Clock.h"
#include "usage/DrillDown.h"
#include "usage/FirstReport.h"
#include "usage/ReportRules.h"
#include "usage/ui/AskLine.h"
#include "usage/ui/BuilderBar.h"
#include "usage/ui/ExportMenu.h"
#include "usage/ui/OverviewView.h"
#include "usage/ui/ReportView.h"
#include "usage/ui/SaveReportDialog.h"
#include "usage/ui/SavedReportsPanel.h"
#include "usage/ui/ShortCallsView.h"
#include "usage/ui/UnderstoodPanel.h"
#include "usage/ui/UsageSidePanel.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/EmptyState.h"
#include "widgets/TabStrip.h"
#include "widgets/TableView.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

UsagePane::~UsagePane() = default;

void UsagePane::connectParts()
{
    connect(m_ask, &AskLine::asked, this, &UsagePane::ask);
    connect(m_builder, &BuilderBar::changed, this, [this](const Report &report) { run(report); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { setFace(static_cast<Face>(tab)); });
    connect(m_view, &ReportView::kindChosen, this, [this](ChartKind kind) {
        Report report = m_report;
        report.chart = kind;
        // Another drawing of the same numbers needs no new ones; numbers of another report are no use.
        if (m_view->hasReport() && !m_reading && shows(m_report)) {
            ReportResult result = m_view->view().result;
            m_report = report;
            m_builder->setReport(report);
            result.report = report;
            return present(result);
        }
        run(report);
    });
    connect(m_view, &ReportView::selected, this, &UsagePane::choose);
    connect(m_view, &ReportView::retryAsked, this, [this] {
        if (!m_desk || !m_view->hasReport())
            return;
        stopReading();
        m_busy->setBusy(true);
        auto *call = m_desk->fill(m_view->view().result);
        m_reading = call;
        connect(call, &CallBase::progressed, m_busy, &BusyBar::setProgress);
        emit workStarted(call, tr("Reading %1").arg(m_view->view().result.report.title()));
        call->then(this, [this, self = QPointer<CallBase>(call)](Outcome<ReportResult> result) {
            if (self == m_reading)
                take(std::move(result));
        });
    });
    connect(m_side, &UsageSidePanel::recordsAsked, this, &UsagePane::destinationAsked);
    connect(m_view->table(), &QAbstractItemView::activated, m_side, &UsageSidePanel::openRecords);
    connect(m_side->understood(), &UnderstoodPanel::correctAsked, m_builder, &BuilderBar::focusFirst);
    connect(m_side->understood(), &UnderstoodPanel::curlAsked, m_export, &ExportMenu::copyCurl);
    connect(m_side->saved(), &SavedReportsPanel::openAsked, this, [this](const SavedReport &saved) {
        setFace(Face::Report);
        run(saved.report);
    });
    connect(m_side->saved(), &SavedReportsPanel::removed, this, &UsagePane::notedWithUndo);
    connect(m_side->saved(), &SavedReportsPanel::failed, this, &UsagePane::noted);
    connect(m_export, &ExportMenu::noted, this, &UsagePane::noted);
    connect(m_export, &ExportMenu::failed, this, [this](const QString &what) {
        m_trouble->setMessage(Tone::Bad, tr("The report was not exported."), what);
        m_trouble->show();
    });
    connect(m_overview, &OverviewView::productAsked, this,
            [this](const QString &product, const RangeChoice &range) {
                if (!m_desk)
                    return;
                setFace(Face::Report);
                run(FirstReport::ofProduct(product, m_desk->products(), range));
            });
    connect(m_short, &ShortCallsView::connectionAsked, this,
            [this](const QString &id, const RangeChoice &range) {
                setFace(Face::Report);
                run(FirstReport::shortCalls(id, range));
            });
    connect(m_trouble, &Banner::closed, m_trouble, &QWidget::hide);
}

void UsagePane::setDesk(UsageDesk *desk)
{
    if (desk == m_desk)
        return;
    stopReading();
    if (m_desk) {
        disconnect(m_desk, nullptr, this, nullptr);
        // Nothing of one account stands under the name of another.
        m_report = Report();
        m_builder->setReport(m_report);
        m_view->clear();
        m_side->understood()->clear();
        m_side->setSelected({}, {}, {}, {});
    }
    m_desk = desk;
    m_hasStarted = false;
    m_export->clear();
    m_builder->setProducts({});
    m_overview->setOverview(desk ? desk->overview() : nullptr);
    m_short->setDesk(desk);
    m_side->saved()->setReports(desk ? desk->saved() : nullptr);
    m_trouble->hide();
    if (desk)
        connect(desk, &UsageDesk::optionsChanged, this, &UsagePane::takeOptions);
    if (desk && isVisible())
        startFirst();
    showState();
}

void UsagePane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    startFirst();
}

/// Nothing is asked for before somebody looks.
void UsagePane::startFirst()
{
    if (!m_desk || m_hasStarted)
        return;
    m_hasStarted = true;
    if (m_desk->products().isEmpty())
        m_desk->loadOptions();
    else
        takeOptions();
}

void UsagePane::takeOptions()
{
    showState();
    if (!m_desk || m_desk->products().isEmpty())
        return;
    m_builder->setProducts(m_desk->products());
    const auto wanted = Report::fromJson(m_pendingReport.toUtf8());
    m_pendingReport.clear();
    if (wanted)
        run(*wanted);
    else if (m_report.product.isEmpty())
        run(FirstReport::of(m_desk->products()));
    else
        run(m_report);
    setFace(m_face);
}

void UsagePane::ask(const QString &question)
{
    if (!m_desk)
        return;
    const AskAnswer answer = m_desk->ask(question);
    m_ask->setAnswer(answer);
    m_side->understood()->setAnswer(question, answer);
    if (answer.kind != AskAnswer::Kind::Understood)
        return;
    setFace(Face::Report);
    apply(UsageDesk::reportOf(answer.query));
}

void UsagePane::run(const Report &report)
{
    // What was asked in words is not what is shown any more.
    m_side->understood()->clear();
    m_ask->forget();
    apply(report);
}

void UsagePane::apply(const Report &report)
{
    m_report = report;
    m_builder->setReport(report);
    emit hereChanged();
    if (!m_desk || m_desk->products().isEmpty())
        return;
    m_side->understood()->setAdded(addedWords());
    const auto mistakes = ReportRules::mistakes(report, m_desk->products(), m_clock->now());
    m_builder->setMistakes(mistakes);
    stopReading();
    if (mistakes.isEmpty())
        read(UsageReports::Freshness::Cached);
}

QStringList UsagePane::addedWords() const
{
    QStringList added;
    const UsageProduct *options = m_desk ? ReportRules::productOf(m_report, m_desk->products()) : nullptr;
    if (!options)
        return added;
    if (m_report.addsCurrency(*options))
        added << tr("currency, for the money");
    for (const UsageFilter &filter : m_report.filters) {
        if (!m_report.dimensions.contains(filter.dimension))
            added << tr("%1, because it is filtered on").arg(filter.dimension);
    }
    if (m_report.grain != Grain::None && m_report.range.zone == "UTC" && m_report.grain != Grain::Hour)
        added << tr("date, for the days (UTC)");
    else if (m_report.grain != Grain::None)
        added << tr("date_time, for the hours");
    return added;
}

void UsagePane::stopReading()
{
    if (CallBase *reading = std::exchange(m_reading, nullptr))
        reading->abort();
    m_busy->setBusy(false);
}

void UsagePane::read(UsageReports::Freshness freshness)
{
    m_busy->setBusy(true);
    m_trouble->hide();
    auto *call = m_desk->run(m_report, freshness);
    m_reading = call;
    connect(call, &CallBase::progressed, m_busy, &BusyBar::setProgress);
    emit workStarted(call, tr("Reading %1").arg(m_report.title()));
    // What was asked for before must not overwrite what is asked for now.
    call->then(this, [this, self = QPointer<CallBase>(call)](Outcome<ReportResult> result) {
        if (self == m_reading)
            take(std::move(result));
    });
    showState();
}

void UsagePane::take(Outcome<ReportResult> result)
{
    m_reading = nullptr;
    m_busy->setBusy(false);
    if (result)
        return present(*result);
    if (result.error().kind != Failure::Kind::Cancelled)
        fail(result.error());
    showState();
}

void UsagePane::present(const ReportResult &result)
{
    // Grouping a million rows takes a moment.
    auto *call = runInBackground<ReportViewData>(
        this, [result]() -> Outcome<ReportViewData> { return ReportViewData::of(result); });
    m_reading = call;
    call->then(this, [this, self = QPointer<CallBase>(call)](Outcome<ReportViewData> view) {
        if (self != m_reading || !view)
            return;
        m_reading = nullptr;
        m_view->setView(*view, m_clock->now());
        m_export->setReport(*view, m_view->drawn(), m_desk ? m_desk->account().apiBase : QUrl());
        QHash<QString, QStringList> known;
        for (const auto &dimension : view->result.answer.table->dimensions())
            known.insert(dimension.name, dimension.values);
        m_builder->setKnownValues(known);
        showState();
    });
}

void UsagePane::fail(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Rejected && !failure.problems.isEmpty())
        m_builder->setMistakes(ReportRules::mistakes(failure));
    m_trouble->setMessage(Tone::Bad, tr("The report could not be read."), failure.what);
    m_trouble->show();
}

void UsagePane::choose(const QString &name, const QList<UsageFilter> &filters, const TimeRange &range)
{
    if (name.isEmpty())
        return m_side->setSelected({}, {}, {}, {});
    // What is shown is asked about, whatever the builder says meanwhile.
    const Report &shown = m_view->view().result.report;
    const DrillDown::Way way = DrillDown::of(shown, filters, range);
    m_side->setSelected(name, range.isNull() ? QString() : range.display(shown.range.timeZone()), way.records,
                        way.why);
}

/// Whether the numbers shown are those of a report, however they are drawn.
bool UsagePane::shows(Report report) const
{
    report.chart = m_view->view().result.report.chart;
    return report == m_view->view().result.report;
}

void UsagePane::save()
{
    if (!m_desk)
        return;
    SavedReport report{.id = {}, .folder = {}, .name = m_report.title(), .report = m_report};
    auto *dialog = new SaveReportDialog(report, m_desk->saved(), this);
    connect(dialog, &SaveReportDialog::saved, this,
            [this](const QString &name) { emit noted(tr("Report saved as “%1”").arg(name)); });
    dialog->open();
}

void UsagePane::setFace(Face face)
{
    const bool isNew = face != m_face;
    m_face = face;
    m_tabs->setCurrentIndex(static_cast<int>(face));
    if (m_desk && !m_desk->products().isEmpty()) {
        if (face == Face::Overview)
            m_overview->readOnce();
        if (face == Face::ShortCalls && !m_short->isRead())
            m_short->read();
    }
    showState();
    if (isNew)
        emit hereChanged();
}

void UsagePane::showState()
{
    const bool hasProducts = m_desk && !m_desk->products().isEmpty();
    m_builder->setVisible(hasProducts && m_face == Face::Report);
    m_ask->setEnabled(hasProducts);
    m_side->setVisible(hasProducts && m_face == Face::Report && m_isSideWanted);
    m_empty->clearButtons();
    if (!m_desk) {
        m_empty->setMessage(QStringLiteral("usage"), tr("No account is open"),
                            tr("Choose an account that has a key to see what it used."));
        return m_pages->setCurrentWidget(m_empty);
    }
    if (!hasProducts) {
        const auto &failure = m_desk->optionsFailure();
        m_empty->setMessage(QStringLiteral("usage"),
                            failure ? tr("What can be reported could not be read")
                                    : tr("Reading what can be reported …"),
                            failure ? failure->what : QString());
        if (failure)
            connect(m_empty->addButton(tr("Try again")), &QPushButton::clicked, m_desk,
                    &UsageDesk::loadOptions);
        return m_pages->setCurrentWidget(m_empty);
    }
    if (m_face == Face::Overview)
        return m_pages->setCurrentWidget(m_overview);
    if (m_face == Face::ShortCalls)
        return m_pages->setCurrentWidget(m_short);
    if (m_view->hasReport())
        return m_pages->setCurrentWidget(m_view);
    m_empty->setMessage(QStringLiteral("usage"), m_reading ? tr("Reading the report …") : tr("No report yet"),
                        m_reading ? QString() : tr("Ask for one in words, or change the parts above."));
    m_pages->setCurrentWidget(m_empty);
}

bool UsagePane::open(const Destination &destination)
{
    if (destination.pane != name())
        return false;
    const QString face = destination.value(QStringLiteral("face"));
    const QString json = destination.value(QStringLiteral("report"));
    const auto report = Report::fromJson(json.toUtf8());
    if (!json.isEmpty() && !report)
        return false;
    setFace(face == u"all" ? Face::Overview : face == u"short" ? Face::ShortCalls : Face::Report);
    if (!report)
        return true;
    if (!m_desk || m_desk->products().isEmpty()) {
        m_report = *report;
        m_pendingReport = json;
    } else if (*report != m_report || !m_view->hasReport()) {
        run(*report);
    }
    return true;
}

Destination UsagePane::here() const
{
    Destination place;
    place.pane = name();
    if (m_face != Face::Report)
        place.query.addQueryItem(QStringLiteral("face"),
                                 m_face == Face::Overview ? QStringLiteral("all") : QStringLiteral("short"));
    else if (!m_report.product.isEmpty())
        place.query.addQueryItem(QStringLiteral("report"), QString::fromLatin1(QUrl::toPercentEncoding(
                                                               QString::fromUtf8(m_report.toJson()))));
    return place;
}
