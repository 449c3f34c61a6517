// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/ParticipantPanel.h"

#include "base/ShortId.h"
#include "rooms/ParticipantContext.h"
#include "rooms/RoomWords.h"
#include "rooms/ui/ParticipantColumns.h"
#include "widgets/ActionButton.h"
#include "widgets/Banner.h"
#include "widgets/FactList.h"
#include "widgets/FlowLayout.h"
#include "widgets/JsonView.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/StatusBadge.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

ParticipantPanel::ParticipantPanel(const QList<QAction *> &actions, QWidget *parent)
    : SidePanel(parent),
      m_trouble(new Banner),
      m_state(new StatusBadge),
      m_facts(new FactList),
      m_buttons(new QWidget),
      m_heading(nullptr),
      m_none(new MutedLabel(tr("The client gave none."))),
      m_json(new JsonView),
      m_text(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("participantPanel"));
    setAccessibleName(tr("Details of the chosen participant"));
    build(actions);
    connect(m_trouble->addButton(tr("Try again")), &QPushButton::clicked, this,
            &ParticipantPanel::retryAsked);
    connect(m_facts, &FactList::copied, this,
            [this](const QString &label) { emit noted(tr("%1 copied").arg(label)); });
    connect(m_json, &JsonView::copied, this,
            [this](const QString &what) { emit noted(tr("%1 copied").arg(what)); });
    m_trouble->hide();
    showNothing({}, false);
}

void ParticipantPanel::build(const QList<QAction *> &actions)
{
    m_trouble->setObjectName(QStringLiteral("participantTrouble"));
    m_state->setObjectName(QStringLiteral("participantState"));
    m_facts->setObjectName(QStringLiteral("participantFacts"));
    m_none->setObjectName(QStringLiteral("participantNoContext"));
    m_json->setObjectName(QStringLiteral("participantJson"));
    m_text->setObjectName(QStringLiteral("participantText"));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Context of the participant"));
    m_text->setTabChangesFocus(true);
    m_json->setMinimumHeight(Scale::px(this, 220));
    auto *state = new QWidget;
    auto *row = new QHBoxLayout(state);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_state);
    row->addStretch(1);
    auto *flow = new FlowLayout(m_buttons, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : actions) {
        auto *button = new ActionButton(action, ButtonRole::Normal, m_buttons);
        button->followVisibility();
        flow->addWidget(button);
    }
    addPart(m_trouble);
    addPart(state);
    addPart(m_facts);
    addPart(m_buttons);
    m_heading = addHeading(tr("Context"));
    addPart(m_none);
    addPart(m_json);
    addPart(m_text);
}

void ParticipantPanel::showNothing(const QString &participant, bool isReading)
{
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_state, m_facts, m_buttons, m_heading, m_none, m_json, m_text})
        part->hide();
    m_hasContext = false;
    m_context.clear();
    m_json->clear();
    m_text->clear();
    if (participant.isEmpty()) {
        setTitle(tr("No participant chosen"));
        setSubtitle(tr("Choose a participant to see what its client said of it."));
    } else {
        setTitle(tr("Participant %1").arg(ShortId::of(participant)));
        setSubtitle(isReading ? tr("Being read …") : QString());
    }
}

void ParticipantPanel::showTrouble(const ChosenParticipant &chosen)
{
    m_trouble->setVisible(chosen.isGone() || chosen.failure());
    if (chosen.isGone())
        m_trouble->setMessage(Tone::Ended, tr("The API doesn't know this participant any more."),
                              chosen.participant()
                                  ? tr("This is what was known of it before.")
                                  : tr("It may have been deleted, or belong to another account."));
    else if (chosen.failure())
        m_trouble->setMessage(Tone::Doubtful, tr("This participant could not be read."),
                              chosen.failure()->what);
}

void ParticipantPanel::show(const ChosenParticipant &chosen, const QString &room, const QDateTime &now)
{
    showTrouble(chosen);
    if (!chosen.participant())
        return showNothing(chosen.id(), chosen.isReading());
    const RoomParticipant &participant = *chosen.participant();
    const RoomSession *session = chosen.session(participant.sessionId);
    setTitle(RoomWords::breakable(ParticipantContext::nameOf(participant)));
    setSubtitle(RoomWords::breakable(room));
    m_state->setStatus(ParticipantColumns::state(participant, session),
                       ParticipantColumns::tone(participant, session));
    m_state->show();
    showFacts(participant, room, ParticipantColumns::until(participant, session, now));
    m_buttons->show();
    showContext(participant.context);
}

void ParticipantPanel::showFacts(const RoomParticipant &participant, const QString &room,
                                 const QDateTime &until)
{
    const QDateTime &joined = participant.joined;
    m_facts->setFacts(
        {{tr("Room"), room, {}, {}},
         {tr("Session"), ShortId::of(participant.sessionId), participant.sessionId, participant.sessionId},
         {tr("Participant"), ShortId::of(participant.id), participant.id, participant.id},
         {tr("Joined"), RoomWords::time(joined, {}), {}, RoomWords::exactTime(joined)},
         {tr("Left"), RoomWords::time(participant.left, joined), {}, RoomWords::exactTime(participant.left)},
         {tr("In the room"), RoomWords::length(joined, until), {}, {}},
         {tr("Updated"),
          RoomWords::time(participant.updated, joined),
          {},
          RoomWords::exactTime(participant.updated)}});
    m_facts->show();
}

void ParticipantPanel::showContext(const QString &context)
{
    // What stands there already keeps its place and its folds.
    if (m_hasContext && m_context == context)
        return;
    m_hasContext = true;
    m_context = context;
    const auto read = ParticipantContext::read(context);
    const bool isJson = read.nature() == ParticipantContext::Nature::Json;
    m_heading->show();
    m_none->setVisible(context.isEmpty());
    m_json->setVisible(isJson);
    m_text->setVisible(!isJson && !context.isEmpty());
    m_json->setJson(isJson ? read.harmless().toUtf8() : QByteArray());
    const QString text = isJson ? QString() : read.pretty();
    m_text->setPlainText(text);
    // As tall as a short text is; a long one scrolls.
    const auto lines = std::clamp<qsizetype>(1 + text.count(u'\n') + text.size() / 36, 2, 12);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * static_cast<int>(lines) +
                           Scale::px(this, 14));
}
