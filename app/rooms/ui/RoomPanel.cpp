// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomPanel.h"

#include "base/Clock.h"
#include "base/ShortId.h"
#include "rooms/RoomApi.h"
#include "rooms/RoomWords.h"
#include "rooms/SessionCostQueue.h"
#include "rooms/ui/RoomColumns.h"
#include "rooms/ui/RoomPage.h"
#include "rooms/ui/RoomSessionRows.h"
#include "widgets/ActionButton.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/StatusBadge.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace std::chrono_literals;

namespace {
// So long somebody stays at a row before its sessions are asked for: running through the list asks nothing.
constexpr auto patience = 200ms;

QString costWords(const SessionCostQueue::Known &known)
{
    using State = SessionCostQueue::Known::State;
    if (known.state == State::Given)
        return known.cost.display();
    return known.state == State::NotGiven ? QStringLiteral("–") : QString();
}
} // namespace

RoomPanel::RoomPanel(QAction *edit, QAction *remove, QWidget *parent)
    : SidePanel(parent),
      m_costs(new SessionCostQueue(this)),
      m_state(new StatusBadge),
      m_facts(new FactList),
      m_buttons(nullptr),
      m_rows(new RoomSessionRows),
      m_note(new MutedLabel),
      m_cost(new MutedLabel),
      m_all(Buttons::make(tr("All sessions"), ButtonRole::Link))
{
    setObjectName(QStringLiteral("roomPanel"));
    build(edit, remove);
    setNone(0);
}

void RoomPanel::build(QAction *edit, QAction *remove)
{
    m_facts->setObjectName(QStringLiteral("roomFacts"));
    m_note->setObjectName(QStringLiteral("roomSessionsNote"));
    m_cost->setObjectName(QStringLiteral("roomCost"));
    m_all->setObjectName(QStringLiteral("roomAllSessions"));
    m_note->setWordWrap(true);
    m_cost->setWordWrap(true);
    m_cost->setToolTip(tr("From session analysis, which gives it some time after a session ended."));
    auto *state = new QWidget;
    auto *stateRow = new QHBoxLayout(state);
    stateRow->setContentsMargins(0, 0, 0, 0);
    stateRow->addWidget(m_state);
    stateRow->addStretch(1);
    auto *all = new QWidget;
    auto *allRow = new QHBoxLayout(all);
    allRow->setContentsMargins(0, 0, 0, 0);
    allRow->addWidget(m_all);
    allRow->addStretch(1);
    m_buttons = makeButtons(edit, remove);
    addPart(state);
    addPart(m_facts);
    addPart(m_buttons);
    m_heading = addHeading(tr("Newest sessions"));
    for (QWidget *part : {static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_note),
                          static_cast<QWidget *>(m_cost), all})
        addPart(part);
    setClosable(true);
    connect(m_facts, &FactList::copied, this, &RoomPanel::copied);
    connect(m_all, &QPushButton::clicked, this, [this] { go("sessions"); });
    connect(m_costs, &SessionCostQueue::changed, this, &RoomPanel::showCosts);
    connect(m_rows, &RoomSessionRows::chosen, this,
            [this](const QString &session) { go("sessions", session); });
}

QPushButton *RoomPanel::leading(const QString &text, const char *name, QWidget *row)
{
    QPushButton *button = Buttons::make(text, ButtonRole::Normal, row);
    button->setObjectName(QLatin1String(name));
    row->layout()->addWidget(button);
    return button;
}

QWidget *RoomPanel::makeButtons(QAction *edit, QAction *remove)
{
    auto *row = new QWidget;
    new FlowLayout(row);
    QPushButton *token = leading(tr("Token…"), "roomToken", row);
    m_live = leading(tr("Live"), "roomLive", row);
    QPushButton *recordings = leading(tr("Recordings"), "roomRecordings", row);
    for (QAction *action : {edit, remove}) {
        auto *button =
            new ActionButton(action, action == remove ? ButtonRole::Danger : ButtonRole::Normal, row);
        button->setObjectName(QStringLiteral("panel_") + action->objectName());
        row->layout()->addWidget(button);
    }
    connect(token, &QPushButton::clicked, this, [this] { go("tokens"); });
    connect(m_live, &QPushButton::clicked, this, [this] { go("live", m_room.activeSessionId); });
    connect(recordings, &QPushButton::clicked, this, [this] { go("recordings"); });
    return row;
}

void RoomPanel::go(const char *face, const QString &session)
{
    const auto which = session.isEmpty() ? std::pair(QStringLiteral("room"), m_room.id)
                                         : std::pair(QStringLiteral("session"), session);
    emit destinationAsked(RoomPage::place(QLatin1String(face), {which}));
}

void RoomPanel::setDesk(RoomsDesk *desk)
{
    m_desk = desk;
    m_costs->setCosts(desk ? desk->costs() : nullptr);
    setNone(0);
}

void RoomPanel::showParts(bool hasRoom)
{
    for (QWidget *part : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_facts), m_buttons,
                          static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_rows),
                          static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_all)})
        part->setVisible(hasRoom);
    m_cost->setVisible(hasRoom && !m_cost->text().isEmpty());
}

void RoomPanel::setNone(int selected, int active)
{
    ++m_round;
    if (m_call)
        m_call->abort();
    m_room = {};
    setTitle(selected > 1 ? tr("%n rooms selected", nullptr, selected) : tr("Room"));
    if (selected <= 1)
        setSubtitle(tr("Choose a room to see its sessions."));
    else
        setSubtitle(active > 0 ? tr("Sessions go on in %n of them now.", nullptr, active)
                               : tr("Nobody meets in them now."));
    showParts(false);
}

QList<FactList::Fact> RoomPanel::facts() const
{
    const QDateTime now = m_desk ? m_desk->clock()->now() : QDateTime();
    const auto time = [&now](const QString &label, const QDateTime &at) {
        return FactList::Fact{label, RoomWords::time(at, now), {}, RoomWords::exactTime(at)};
    };
    const QString timeout =
        m_room.webhookTimeoutSecs ? tr("%1 s").arg(*m_room.webhookTimeoutSecs) : QString();
    return {{tr("People at most"), QLocale().toString(m_room.maxParticipants), {}, {}},
            {tr("Recording"),
             m_room.enableRecording ? tr("every session is recorded") : tr("off", "recording"),
             {},
             {}},
            {tr("Webhook"), m_room.webhookUrl, m_room.webhookUrl, {}},
            {tr("If that fails"), m_room.webhookFailoverUrl, m_room.webhookFailoverUrl, {}},
            {tr("Webhook timeout"), timeout, {}, {}},
            {tr("Video codecs"), m_room.videoCodecs.join(QStringLiteral(", ")), {}, {}},
            time(tr("Created"), m_room.created),
            time(tr("Updated"), m_room.updated),
            {tr("Id"), ShortId::of(m_room.id), m_room.id, m_room.id}};
}

void RoomPanel::setRoom(const Room &room)
{
    const bool isOther = room.id != m_room.id;
    const bool hasOtherSession = isOther || room.activeSessionId != m_room.activeSessionId;
    m_room = room;
    setTitle(RoomColumns::nameOf(room));
    setSubtitle({});
    m_state->setStatus(RoomColumns::stateWords(room), RoomColumns::stateTone(room));
    m_facts->setFacts(facts());
    const bool isActive = !room.activeSessionId.isEmpty();
    m_live->setEnabled(isActive);
    m_live->setToolTip(isActive ? tr("See who is in it now") : tr("Nobody meets in it now."));
    if (isOther) {
        m_sessions.clear();
        m_rows->setSessions({}, {});
        m_cost->clear();
    }
    showParts(true);
    if (hasOtherSession)
        readSessions();
}

void RoomPanel::reload()
{
    m_costs->retry();
    if (!m_room.id.isEmpty())
        readSessions();
}

void RoomPanel::readSessions()
{
    const quint64 round = ++m_round;
    if (m_call)
        m_call->abort();
    if (m_sessions.isEmpty())
        m_note->setText(tr("Reading the sessions …"));
    if (!m_desk)
        return;
    m_desk->clock()->after(patience, this, [this, round] {
        if (round == m_round && m_desk)
            read();
    });
}

void RoomPanel::read()
{
    RoomSessionFilter filter;
    filter.includeParticipants = true;
    const auto found = std::make_shared<QList<RoomSession>>();
    const auto use = [this, round = m_round, found](const QList<RoomSession> &sessions, int) {
        if (round != m_round || !m_desk)
            return;
        *found += sessions;
        m_sessions = *found;
        m_rows->setSessions(m_sessions, m_desk->clock()->now());
    };
    auto *call = m_desk->api()->sessionsOf(m_room.id, filter, use);
    m_call = call;
    call->then(this, [this, round = m_round](const Outcome<PagesRead> &read) {
        if (round == m_round)
            concludeSessions(read ? std::optional<Failure>() : read.error());
    });
}

void RoomPanel::concludeSessions(const std::optional<Failure> &failure)
{
    const int all = static_cast<int>(m_sessions.size());
    if (failure && failure->kind == Failure::Kind::NotFound)
        m_note->setText(tr("This room is gone: it was deleted meanwhile."));
    else if (failure)
        m_note->setText(tr("The sessions could not be read. %1", "%1: why").arg(failure->what));
    else if (all == 0)
        m_note->setText(tr("Nobody has met in it so far."));
    else if (all > RoomSessionRows::most)
        m_note->setText(tr("The newest %1 of %n sessions.", nullptr, all).arg(RoomSessionRows::most));
    else
        m_note->setText(tr("%n sessions in all.", nullptr, all));
    // Also of those that were read before it failed: else they would be said to be asked for without an end.
    m_costs->want(m_rows->shown());
    showCosts();
}

// One line for all of them, and a figure in each row.
void RoomPanel::showCosts()
{
    using State = SessionCostQueue::Known::State;
    QList<Money> totals; // by currency
    QString why;
    int asking = 0, given = 0, over = 0;
    for (const RoomSession &session : m_rows->shown()) {
        const SessionCostQueue::Known known = m_costs->of(session.id);
        over += !session.active;
        asking += !session.active && (known.state == State::Asking || known.state == State::NotAsked);
        if (known.state == State::Failed)
            why = known.why;
        m_rows->setCost(session.id, costWords(known));
        if (known.state != State::Given)
            continue;
        ++given;
        const auto same = [&known](const Money &each) { return each.currency() == known.cost.currency(); };
        if (const auto total = std::ranges::find_if(totals, same); total == totals.end())
            totals << known.cost;
        else if (const auto sum = total->plus(known.cost))
            *total = *sum;
    }
    m_cost->setVisible(over > 0);
    if (asking > 0)
        return m_cost->setText(tr("Cost: asking …"));
    if (!why.isEmpty())
        return m_cost->setText(tr("What they cost could not be asked. %1", "%1: why").arg(why));
    if (given == 0)
        return m_cost->setText(tr("Cost: not given by the API"));
    QStringList sums;
    for (const Money &total : std::as_const(totals))
        sums << total.displayWithCode();
    m_cost->setText(tr("Cost of %n sessions: %1", nullptr, given).arg(sums.join(QStringLiteral(", "))));
}
