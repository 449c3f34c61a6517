// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/Moderation.h"
#include "rooms/ui/RoomFilterBar.h"
#include "rooms/ui/RoomQuestion.h"
#include "rooms/ui/RoomSessionPanel.h"
#include "rooms/ui/SessionPeople.h"
#include "rooms/ui/SessionsPage.h"

void SessionsPage::makeActions()
{
    m_reload = makeAction("sessionsReload", {}, tr("Reload sessions"), [this] { reload(); });
    m_reload->setShortcut(QKeySequence(Qt::Key_F5));
    m_costTree = makeAction("sessionCostTree", {}, tr("Open cost tree"), [this] { openCostTree(); });
    m_recordings = makeAction("sessionRecordings", {}, tr("Recordings"), [this] { openRecordings(); });
    m_compose = makeAction("sessionCompose", {}, tr("Compose…"), [this] { compose(); });
    m_live = makeAction("sessionLive", {}, tr("Show live"), [this] { openLive(); });
    m_participants =
        makeAction("sessionParticipants", {}, tr("Participants"), [this] { openParticipants(); });
    m_end = makeAction("endSession", {}, tr("End session…"), [this] { askToEnd(); });
    m_showPanel = new QAction(tr("Show details of sessions"), this);
    m_showPanel->setObjectName(QStringLiteral("sessionsDetails"));
    m_showPanel->setCheckable(true);
    m_showPanel->setChecked(true);
}

QList<QAction *> SessionsPage::commands() const
{
    return {m_reload,
            m_filters->editAction(),
            m_end,
            m_live,
            m_participants,
            m_recordings,
            m_compose,
            m_costTree,
            m_lower->copyPictureAction(),
            m_lower->savePictureAction(),
            m_showPanel};
}

void SessionsPage::followActions()
{
    using State = SessionCostQueue::Known::State;
    const auto &session = m_chosen->session();
    const bool isThere = session && !m_chosen->isGone();
    const bool isActive = isThere && session->active;
    const bool isReadOnly = m_desk && m_desk->account().readOnly;
    const State cost = m_costs.of(m_chosen->id()).state;
    m_reload->setEnabled(m_desk != nullptr);
    m_filters->editAction()->setEnabled(m_desk != nullptr);
    for (QAction *action : {m_recordings, m_compose, m_participants})
        action->setEnabled(isThere);
    m_compose->setEnabled(isThere && !isReadOnly);
    m_live->setEnabled(isActive);
    m_live->setVisible(!isThere || isActive);
    // Where the API gives no cost there is no tree either.
    m_costTree->setEnabled(isThere && !isActive && cost != State::NotGiven);
    m_costTree->setToolTip(cost == State::NotGiven ? tr("The API gives no cost for this session.")
                                                   : m_costTree->text());
    m_end->setEnabled(isActive && !isReadOnly);
    m_end->setVisible(!isThere || isActive);
    m_end->setToolTip(isReadOnly ? tr("This account is read-only.") : tr("End it for everybody in it"));
}

void SessionsPage::go(const Destination &place)
{
    emit destinationAsked(place);
}

void SessionsPage::openCostTree()
{
    Destination tree;
    tree.pane = QStringLiteral("sessions");
    tree.query.addQueryItem(QStringLiteral("type"), QStringLiteral("room-session-event"));
    tree.query.addQueryItem(QStringLiteral("event"), m_chosen->id());
    go(tree);
}

void SessionsPage::openRecordings()
{
    go(place(QStringLiteral("recordings"), {{QStringLiteral("session"), m_chosen->id()}}));
}

void SessionsPage::compose()
{
    go(place(QStringLiteral("compositions"), {{QStringLiteral("session"), m_chosen->id()}}));
}

void SessionsPage::openLive()
{
    go(place(QStringLiteral("live"), {{QStringLiteral("session"), m_chosen->id()}}));
}

void SessionsPage::openParticipants()
{
    go(place(QStringLiteral("participants"), {{QStringLiteral("session"), m_chosen->id()}}));
}

void SessionsPage::askToEnd()
{
    const auto &session = m_chosen->session();
    if (!m_desk || !session || !session->active)
        return;
    QStringList present;
    for (const Attendance::Row &row : m_chosen->attendance().rows()) {
        if (row.end == Attendance::Row::End::Present)
            present << row.name;
    }
    const int number = static_cast<int>(present.size());
    const bool isWhole = m_chosen->people()->isComplete();
    const QString detail =
        !isWhole ? tr("End it for everybody in it")
        : present.isEmpty()
            ? tr("Nobody is listed in it now. It can't be resumed; the next one who joins begins another.")
            : tr("%n people are in it and will be disconnected:\n%1", nullptr, number)
                  .arg(RoomQuestion::names(present));
    RoomQuestion::ask(this,
                      {tr("End the session in %1?").arg(roomName(session->roomId)), detail, tr("End session"),
                       tr("Let it go on")},
                      [this, id = session->id, desk = m_desk] {
                          if (desk == m_desk)
                              end(id);
                      });
}

void SessionsPage::end(const QString &session)
{
    if (!m_desk)
        return;
    auto *call = m_desk->moderation()->end(session);
    emit workStarted(call, tr("Ending the session"));
    call->then(this, [this, session, desk = m_desk](const Outcome<bool> &ended) {
        if (desk == m_desk)
            showEnd(session, ended);
    });
}

void SessionsPage::showEnd(const QString &session, const Outcome<bool> &ended)
{
    if (ended)
        emit noted(*ended ? tr("Session ended") : tr("The session had ended already"));
    if (session != m_chosen->id())
        return m_reading->read();
    if (!ended)
        m_panel->setResult(Tone::Bad, tr("The session was not ended."), ended.error().what);
    else if (*ended)
        m_panel->setResult(Tone::Good, tr("The session was ended."), {});
    else
        m_panel->setResult(Tone::Ended, tr("The session had ended already."), tr("Nothing had to be done."));
    m_chosen->reload();
}
