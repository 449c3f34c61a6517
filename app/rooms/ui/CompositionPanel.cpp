// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/CompositionPanel.h"

#include "base/ShortId.h"
#include "rooms/CompositionWords.h"
#include "rooms/RoomWords.h"
#include "rooms/ui/CompositionColumns.h"
#include "rooms/ui/LayoutDrawing.h"
#include "rooms/ui/RecordingWords.h"
#include "rooms/ui/RoomPage.h"
#include "widgets/Buttons.h"
#include "widgets/FactList.h"
#include "widgets/FlowLayout.h"
#include "widgets/StatusBadge.h"
#include "widgets/TimelineView.h"

#include <QLabel>

CompositionPanel::CompositionPanel(QWidget *parent)
    : SidePanel(parent),
      m_status(new StatusBadge(this)),
      m_buttons(new QWidget(this)),
      m_drawing(new LayoutDrawing(this)),
      m_facts(new FactList(this)),
      m_timelineHeading(nullptr),
      m_timeline(new TimelineView(this)),
      m_idsHeading(nullptr),
      m_ids(new FactList(this)),
      m_ways(makeWays())
{
    setObjectName(QStringLiteral("compositionPanel"));
    setAccessibleName(tr("Details of the selected composition"));
    m_status->setObjectName(QStringLiteral("compositionStatus"));
    m_facts->setObjectName(QStringLiteral("compositionFacts"));
    m_timeline->setObjectName(QStringLiteral("compositionTimeline"));
    m_ids->setObjectName(QStringLiteral("compositionIds"));
    new FlowLayout(m_buttons);
    addPart(m_status);
    addPart(m_drawing);
    addPart(m_buttons);
    addPart(m_facts);
    m_timelineHeading = addHeading(tr("Timeline"));
    addPart(m_timeline);
    m_idsHeading = addHeading(tr("Where it comes from"));
    addPart(m_ids);
    addPart(m_ways);
    for (FactList *list : {m_facts, m_ids})
        connect(list, &FactList::copied, this,
                [this](const QString &label) { emit noted(tr("%1 copied").arg(label)); });
    showNumber(0);
}

void CompositionPanel::setButtons(const QList<QPushButton *> &buttons)
{
    for (QPushButton *button : buttons)
        m_buttons->layout()->addWidget(button);
}

QWidget *CompositionPanel::makeWays()
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    const auto add = [&](const char *object, const QString &text, const QString &face, const QString &key,
                         QString RoomComposition::*id) {
        QPushButton *button = Buttons::make(text, ButtonRole::Link, row);
        button->setObjectName(QLatin1String(object));
        connect(button, &QPushButton::clicked, this, [this, face, key, id] {
            emit destinationAsked(RoomPage::place(face, {{key, m_composition.*id}}));
        });
        flow->addWidget(button);
    };
    const QString session = QStringLiteral("session");
    add("compositionToRoom", tr("Room"), QStringLiteral("rooms"), QStringLiteral("room"),
        &RoomComposition::roomId);
    add("compositionToSession", tr("Session"), QStringLiteral("sessions"), session,
        &RoomComposition::sessionId);
    add("compositionToRecordings", tr("Recordings"), QStringLiteral("recordings"), session,
        &RoomComposition::sessionId);
    return row;
}

void CompositionPanel::show(const RoomComposition &composition, const QString &room, const QDateTime &now)
{
    m_composition = composition;
    setTitle(room);
    const QString length = RecordingWords::length(composition.durationSecs);
    const QString resolution = CompositionWords::resolution(composition.resolution);
    //: a composition: its resolution and its length
    setSubtitle(length.isEmpty() ? resolution : tr("%1 · %2").arg(resolution, length));
    m_status->setStatus(CompositionWords::status(composition.status),
                        CompositionColumns::tone(composition.status));
    m_drawing->show(composition);
    showFacts();
    showTimeline(now);
    setFull(true);
}

void CompositionPanel::showFacts()
{
    QList<FactList::Fact> facts;
    for (const VideoRegion &region : std::as_const(m_composition.layout))
        facts << FactList::Fact{region.name, CompositionWords::region(region), {}, {}};
    facts << FactList::Fact{tr("Length"), RecordingWords::length(m_composition.durationSecs), {}, {}}
          << FactList::Fact{tr("Size"), RecordingWords::size(m_composition.sizeMb), {}, {}}
          << FactList::Fact{tr("Format"), m_composition.format, {}, {}}
          << FactList::Fact{tr("Webhook"), m_composition.webhookUrl, m_composition.webhookUrl, {}};
    m_facts->setFacts(facts);
    const auto id = [](const QString &label, const QString &value) {
        return FactList::Fact{label, ShortId::of(value), value, value};
    };
    m_ids->setFacts({id(tr("Composition"), m_composition.id), id(tr("Room"), m_composition.roomId),
                     id(tr("Session"), m_composition.sessionId)});
}

// "Started" and "ended" are those of what was recorded or of the making: the API doesn't say, so neither do
// we.
void CompositionPanel::showTimeline(const QDateTime &now)
{
    QList<TimelineView::Event> events;
    const auto add = [&](const QString &title, const QDateTime &at, Tone tone) {
        if (at.isValid())
            events << TimelineView::Event{title, RoomWords::time(at, now), tone, false,
                                          RoomWords::exactTime(at)};
    };
    add(tr("Created"), m_composition.created, Tone::Waiting);
    add(tr("Started"), m_composition.started, Tone::Running);
    add(tr("Ended"), m_composition.ended, Tone::Neutral);
    add(tr("Completed"), m_composition.completed, Tone::Good);
    if (CompositionWords::isUnfinished(m_composition.status))
        events << TimelineView::Event{tr("Completed"), tr("still to come"), Tone::Neutral, true, {}};
    m_timeline->setEvents(events);
}

void CompositionPanel::showNumber(int selected)
{
    m_composition = {};
    setTitle(selected > 1 ? tr("%n composition(s)", nullptr, selected) : tr("Composition"));
    setSubtitle(selected > 1 ? tr("Delete them together, or choose one to see it.")
                             : tr("Choose a composition to see how it looks and how far it is."));
    setFull(false);
}

void CompositionPanel::setFull(bool full)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_status, m_drawing, m_facts, m_timelineHeading,
                                                          m_timeline, m_idsHeading, m_ids, m_ways, m_buttons})
        part->setVisible(full);
}
