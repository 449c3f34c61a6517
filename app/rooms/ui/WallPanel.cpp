// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/WallPanel.h"

#include "base/ShortId.h"
#include "rooms/RoomWords.h"
#include "rooms/ui/WallActions.h"
#include "widgets/ActionButton.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/StatusBadge.h"

namespace {
// The most that were there at the same time, by who came and went.
int mostAtOnce(const QList<RoomParticipant> &people)
{
    QMap<QDateTime, int> steps;
    for (const RoomParticipant &person : people) {
        if (!person.joined.isValid())
            continue;
        ++steps[person.joined];
        if (person.left.isValid())
            --steps[std::max(person.left, person.joined)];
    }
    int now = 0;
    int most = 0;
    for (const int step : std::as_const(steps)) {
        now += step;
        most = std::max(most, now);
    }
    return most;
}
} // namespace

WallPanel::WallPanel(const WallActions *actions, QWidget *parent)
    : SidePanel(parent),
      m_badge(new StatusBadge(this)),
      m_story(new MutedLabel({}, this)),
      m_facts(new FactList(this))
{
    setObjectName(QStringLiteral("wallPanel"));
    m_story->setObjectName(QStringLiteral("wallStory"));
    m_facts->setObjectName(QStringLiteral("wallFacts"));
    m_story->setSmall(false);
    addPart(m_badge);
    addPart(m_story);
    addPart(m_facts);
    addHeading(tr("Go to"));
    addPart(makeButtons({actions->of(WallActions::ShowRoom), actions->of(WallActions::ShowRecordings),
                         actions->of(WallActions::ShowAttendance), actions->of(WallActions::ShowCost),
                         actions->of(WallActions::ShowToken), actions->of(WallActions::Compose)}));
    connect(m_facts, &FactList::copied, this, &WallPanel::copied);
}

QWidget *WallPanel::makeButtons(const QList<QAction *> &actions)
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    for (QAction *action : actions)
        flow->addWidget(new ActionButton(action, ButtonRole::Normal, row));
    return row;
}

QString WallPanel::story(const Subject &subject)
{
    if (subject.endAsked.isValid())
        return tr("It was asked to end at %1 and is still listed as active.")
            .arg(RoomWords::time(subject.endAsked, subject.now));
    switch (subject.live.state) {
    case LiveSession::State::Ordinary:
        return {};
    case LiveSession::State::Long:
        return tr("It goes on for longer than most. End it if everybody who matters has left.");
    case LiveSession::State::Phantom:
        return subject.live.present == 0
                   ? tr("Nobody is in it, and it is billed all the same. End the session to stop that.")
                   : tr("One participant is alone in it, perhaps a frozen client. Kick them, or end the "
                        "session.");
    case LiveSession::State::ForgottenRecording:
        return tr("It is recorded with nobody in the room. End the session to end the recording.");
    }
    return {};
}

QList<FactList::Fact> WallPanel::facts(const Subject &subject)
{
    const RoomSession &session = subject.live.session;
    const QList<RoomParticipant> people = session.participants.value_or(QList<RoomParticipant>());
    const int most = mostAtOnce(people);
    QList<FactList::Fact> facts{
        {tr("Started"),
         RoomWords::time(session.created, subject.now),
         {},
         RoomWords::exactTime(session.created)},
        {tr("Goes on for"), subject.card.length, {}, {}},
        {tr("In the room"), subject.card.people, {}, {}},
        {tr("Most at once"), most > 0 ? QString::number(most) : QString(), {}, {}},
        {tr("Came in all"), people.isEmpty() ? QString() : QString::number(people.size()), {}, {}},
        {tr("Recording"), subject.live.isRecording ? tr("being made") : tr("none being made"), {}, {}},
        {tr("Session id"), ShortId::of(session.id), session.id, session.id},
        {tr("Room id"), ShortId::of(session.roomId), session.roomId, session.roomId},
    };
    if (subject.room) {
        facts.insert(6, {tr("Room records"),
                         subject.room->enableRecording ? tr("every session") : tr("on demand only"),
                         {},
                         {}});
        facts << FactList::Fact{tr("Webhooks go to"), subject.room->webhookUrl, subject.room->webhookUrl, {}};
    }
    return facts;
}

void WallPanel::show(const Subject &subject)
{
    setTitle(subject.card.room);
    setSubtitle(tr("Active session"));
    m_badge->setStatus(subject.card.pill, subject.card.tone);
    m_story->setText(story(subject));
    m_story->setVisible(!m_story->text().isEmpty());
    m_facts->setFacts(facts(subject));
}
