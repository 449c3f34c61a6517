// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomSessionPanel.h"

#include "base/ShortId.h"
#include "rooms/RoomDirectory.h"
#include "rooms/RoomWords.h"
#include "rooms/ui/SessionColumns.h"
#include "widgets/ActionButton.h"
#include "widgets/Banner.h"
#include "widgets/FactList.h"
#include "widgets/FlowLayout.h"
#include "widgets/StatusBadge.h"

#include <QHBoxLayout>
#include <QLocale>

RoomSessionPanel::RoomSessionPanel(const Actions &actions, QWidget *parent)
    : SidePanel(parent),
      m_actions(actions),
      m_result(new Banner),
      m_trouble(new Banner),
      m_state(new StatusBadge),
      m_facts(new FactList),
      m_buttons(new QWidget)
{
    setObjectName(QStringLiteral("sessionPanel"));
    setAccessibleName(tr("Details of the chosen session"));
    m_result->setObjectName(QStringLiteral("sessionResult"));
    m_trouble->setObjectName(QStringLiteral("sessionTrouble"));
    m_state->setObjectName(QStringLiteral("sessionState"));
    m_facts->setObjectName(QStringLiteral("sessionFacts"));
    m_result->setClosable(true);
    connect(m_result, &Banner::closed, m_result, &QWidget::hide);
    connect(m_trouble->addButton(tr("Try again")), &QPushButton::clicked, this,
            &RoomSessionPanel::retryAsked);
    auto *state = new QWidget;
    auto *row = new QHBoxLayout(state);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_state);
    row->addStretch(1);
    auto *flow = new FlowLayout(m_buttons, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : {actions.live, actions.participants, actions.recordings, actions.compose,
                            actions.costTree, actions.end}) {
        auto *button = new ActionButton(
            action, action == actions.end ? ButtonRole::Danger : ButtonRole::Normal, m_buttons);
        button->followVisibility();
        flow->addWidget(button);
    }
    addPart(m_result);
    addPart(m_trouble);
    addPart(state);
    addPart(m_facts);
    addPart(m_buttons);
    connect(m_facts, &FactList::copied, this,
            [this](const QString &label) { emit noted(tr("%1 copied").arg(label)); });
    m_result->hide();
    m_trouble->hide();
    showNothing({}, false);
}

void RoomSessionPanel::setResult(Tone tone, const QString &title, const QString &text)
{
    m_result->setMessage(tone, title, text);
    m_result->setVisible(!title.isEmpty() || !text.isEmpty());
}

void RoomSessionPanel::showNothing(const QString &session, bool isReading)
{
    m_state->hide();
    m_facts->setVisible(false);
    m_buttons->setVisible(false);
    if (session.isEmpty()) {
        setTitle(tr("No session chosen"));
        setSubtitle(tr("Choose a session to see who was in it and what it cost."));
    } else {
        setTitle(tr("Session %1").arg(ShortId::of(session)));
        setSubtitle(isReading ? tr("Being read …") : QString());
    }
}

void RoomSessionPanel::showTrouble(const ChosenSession &chosen)
{
    m_trouble->setVisible(chosen.isGone() || chosen.failure());
    if (chosen.isGone())
        m_trouble->setMessage(Tone::Ended, tr("The API doesn't know this session any more."),
                              chosen.session()
                                  ? tr("This is what was known of it before.")
                                  : tr("It may have been deleted, or belong to another account."));
    else if (chosen.failure())
        m_trouble->setMessage(Tone::Doubtful, tr("This session could not be read."), chosen.failure()->what);
}

void RoomSessionPanel::show(const ChosenSession &chosen, const SessionCostQueue &costs,
                            RoomDirectory *directory, const QDateTime &now)
{
    if (std::exchange(m_shown, chosen.id()) != chosen.id())
        m_result->hide();
    showTrouble(chosen);
    if (!chosen.session())
        return showNothing(chosen.id(), chosen.isReading());
    const RoomSession &session = *chosen.session();
    const QString room = directory ? directory->nameOf(session.roomId) : ShortId::of(session.roomId);
    setTitle(RoomWords::breakable(room));
    const QString length = SessionColumns::lengthOf(session, now);
    const QString started = RoomWords::time(session.created, now);
    setSubtitle(
        session.active
            ? tr("since %1 · %2").arg(started, length)
            : tr("%1 to %2 · %3").arg(started, RoomWords::time(session.ended, session.created), length));
    m_state->setStatus(SessionColumns::stateOf(session), session.active ? Tone::Good : Tone::Ended);
    m_state->show();
    const Attendance &attendance = chosen.attendance();
    const QLocale locale;
    const bool isCounted = session.participants || !attendance.isEmpty();
    const QString most = attendance.most() > 0 ? locale.toString(attendance.most()) : QString();
    m_facts->setFacts(
        {{tr("Room"), room, session.roomId, session.roomId},
         {tr("Session"), ShortId::of(session.id), session.id, session.id},
         {tr("Started"), started, {}, RoomWords::exactTime(session.created)},
         {tr("Ended"),
          RoomWords::time(session.ended, session.created),
          {},
          RoomWords::exactTime(session.ended)},
         {tr("People"), isCounted ? locale.toString(attendance.people()) : QString(), {}, {}},
         {tr("Present now"), session.active ? locale.toString(attendance.present()) : QString(), {}, {}},
         {tr("Most at once"), most, {}, {}},
         {tr("Cost"), SessionColumns::costWords(session, costs.of(session.id), false), {}, {}}});
    m_facts->setVisible(true);
    m_buttons->setVisible(true);
}
