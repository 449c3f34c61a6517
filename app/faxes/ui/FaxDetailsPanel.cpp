// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/FaxDetailsPanel.h"

#include "base/Clock.h"
#include "base/ShortId.h"
#include "faxes/DocumentInspector.h"
#include "faxes/ui/FailureBox.h"
#include "faxes/ui/FaxQuality.h"
#include "faxes/ui/FaxWords.h"
#include "widgets/FactList.h"
#include "widgets/PageImage.h"
#include "widgets/TimelineView.h"

#include <QLabel>

namespace {
void abandon(QPointer<CallBase> &call)
{
    if (call)
        call->abort();
    call.clear();
}
} // namespace

FaxDetailsPanel::FaxDetailsPanel(const FaxActions *actions, DocumentInspector *inspector, const Clock *clock,
                                 QWidget *parent)
    : SidePanel(parent),
      m_inspector(inspector),
      m_clock(clock),
      m_story(new FailureBox(actions)),
      m_page(new PageImage),
      m_facts(new FactList),
      m_timeline(new TimelineView)
{
    setObjectName(QStringLiteral("faxDetails"));
    setAccessibleName(tr("Details of the selected fax"));
    m_page->setObjectName(QStringLiteral("faxPage"));
    m_page->setDesignWidth(140);
    m_facts->setObjectName(QStringLiteral("faxFacts"));
    m_timeline->setObjectName(QStringLiteral("faxTimeline"));
    addPart(m_story);
    addPart(m_page);
    addPart(m_facts);
    m_timelineTitle = addHeading(tr("Timeline"));
    addPart(m_timeline);
    connect(m_facts, &FactList::copied, this,
            [this](const QString &label) { emit noted(tr("%1 copied").arg(label)); });
    show({});
}

void FaxDetailsPanel::setDesk(FaxDesk *desk)
{
    m_desk = desk;
    show({});
}

void FaxDetailsPanel::setFull(bool full)
{
    m_story->setVisible(full);
    m_facts->setVisible(full);
    m_timelineTitle->setVisible(full);
    m_timeline->setVisible(full);
    m_page->setVisible(full && !m_pageOf.isEmpty());
}

void FaxDetailsPanel::show(const QList<FaxRow> &rows)
{
    if (rows.size() == 1)
        return showRow(rows.first());
    abandon(m_loading);
    showPage({});
    m_key.clear();
    setFull(false);
    if (rows.isEmpty()) {
        setTitle(tr("No fax selected"));
        setSubtitle(tr("Select a fax to see what happened to it."));
        return;
    }
    const auto inbound = std::ranges::count_if(rows, &FaxRow::inbound);
    const int number = static_cast<int>(rows.size());
    setTitle(tr("%n faxes selected", nullptr, number));
    setSubtitle(tr("%1 sent, %2 received").arg(number - static_cast<int>(inbound)).arg(inbound));
}

void FaxDetailsPanel::showRow(const FaxRow &row)
{
    const bool other = row.key != m_key;
    m_key = row.key;
    if (other) {
        // At once what the list knows already; the rest follows.
        showPage({});
        FaxDetails known;
        known.row = row;
        showDetails(known);
    }
    load();
}

void FaxDetailsPanel::reload(const QString &key)
{
    if (key == m_key && !key.isEmpty())
        load();
}

void FaxDetailsPanel::refreshActions()
{
    m_story->refreshActions();
}

void FaxDetailsPanel::load()
{
    abandon(m_loading);
    if (!m_desk)
        return;
    m_loading = m_desk->details(m_key)->then(this, [this, key = m_key](const Outcome<FaxDetails> &details) {
        if (details && key == m_key)
            showDetails(*details);
    });
}

void FaxDetailsPanel::showDetails(const FaxDetails &details)
{
    const FaxRow &row = details.row;
    setTitle(FaxWords::partner(row));
    QStringList parts;
    if (!row.document.isEmpty())
        parts << row.document;
    if (row.pages >= 0)
        parts << tr("%n page(s)", nullptr, row.pages);
    if (row.durationSeconds >= 0)
        parts << FaxWords::duration(row.durationSeconds);
    setSubtitle(parts.join(QStringLiteral(" · ")));
    m_story->show(FaxStory::of(details));
    showPage(details.documentPath);
    showFacts(details);
    showSteps(details);
    setFull(true);
    m_timelineTitle->setVisible(!details.steps.isEmpty());
    m_timeline->setVisible(!details.steps.isEmpty());
}

QString FaxDetailsPanel::quality(const FaxDetails &details)
{
    QStringList parts;
    if (details.fax && !details.fax->quality.isEmpty())
        parts << FaxQuality::wordOf(details.fax->quality);
    else if (details.asked)
        parts << FaxQuality::wordOf(details.asked->quality.isEmpty() ? FaxQuality::defaultWire()
                                                                     : details.asked->quality);
    if (details.asked) {
        parts << (details.asked->t38Enabled.value_or(true) ? tr("T.38 on") : tr("T.38 off"));
        if (details.asked->monochrome)
            parts << tr("monochrome");
    }
    return parts.join(QStringLiteral(" · "));
}

void FaxDetailsPanel::showFacts(const FaxDetails &details)
{
    const FaxRow &row = details.row;
    QList<FactList::Fact> facts;
    facts << FactList::Fact{tr("From"), FaxWords::number(row.from), {}, row.from};
    facts << FactList::Fact{tr("To"), FaxWords::number(row.to), {}, row.to};
    const QString shownAs = details.fax ? details.fax->fromDisplayName : QString();
    facts << FactList::Fact{tr("Shown as"),
                            shownAs.isEmpty() && details.asked ? details.asked->fromDisplayName : shownAs,
                            {},
                            {}};
    facts << FactList::Fact{tr("Application"), details.applicationName, {}, {}};
    facts << FactList::Fact{tr("Quality"), quality(details), {}, {}};
    facts << FactList::Fact{tr("Fax id"), ShortId::of(row.faxId), row.faxId, row.faxId};
    if (row.isOurs()) {
        const QString shown = details.attempts > 0
                                  ? tr("%1, try %2").arg(ShortId::of(row.key)).arg(details.attempts)
                                  : ShortId::of(row.key);
        facts << FactList::Fact{tr("Our reference"), shown, row.key, row.key};
    }
    if (row.status.known() == FaxStatus::Known::Failed) {
        facts << FactList::Fact{tr("Reason"), row.failureReason, {}, {}};
        if (details.fax)
            facts << FactList::Fact{tr("For support"),
                                    details.fax->internalFailureReason,
                                    details.fax->internalFailureReason,
                                    {}};
    }
    for (const Problem &problem : details.problems) {
        const QString said = problem.detail.isEmpty() ? problem.title : problem.detail;
        facts << FactList::Fact{tr("Telnyx %1").arg(problem.code), said, said, problem.pointer};
    }
    m_facts->setFacts(facts);
}

void FaxDetailsPanel::showSteps(const FaxDetails &details)
{
    QList<TimelineView::Event> events;
    for (const FaxStep &step : details.steps) {
        const QString time = FaxWords::time(step.at, m_clock->now());
        const QString detail = step.detail.isEmpty() ? time : tr("%1 · %2").arg(time, step.detail);
        events << TimelineView::Event{step.title, detail, FaxWords::tone(step.mood), false,
                                      FaxWords::exactTime(step.at)};
    }
    m_timeline->setEvents(events);
}

void FaxDetailsPanel::showPage(const QString &documentPath)
{
    if (documentPath == m_pageOf)
        return;
    m_pageOf = documentPath;
    abandon(m_rendering);
    m_page->setImage({});
    m_page->setVisible(!documentPath.isEmpty());
    if (documentPath.isEmpty())
        return;
    m_page->setPlaceholder(tr("Preview follows"));
    const QSize box = QSize(200, 280) * devicePixelRatioF() * 1.5;
    m_rendering = m_inspector->page(documentPath, 0, box)->then(this, [this](const Outcome<QImage> &image) {
        if (image && !image->isNull())
            m_page->setImage(*image);
        else
            m_page->setVisible(false);
    });
}
