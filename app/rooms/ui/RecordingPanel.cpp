// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RecordingPanel.h"

#include "base/ShortId.h"
#include "rooms/RoomWords.h"
#include "rooms/ui/RecordingWords.h"
#include "rooms/ui/RoomPage.h"
#include "widgets/Buttons.h"
#include "widgets/FactList.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"

#include <QLabel>

RecordingPanel::RecordingPanel(QWidget *parent)
    : SidePanel(parent),
      m_buttons(new QWidget(this)),
      m_facts(new FactList(this)),
      m_ids(new FactList(this)),
      m_idsHeading(nullptr),
      m_ways(makeWays()),
      m_note(
          new MutedLabel(tr("Links to recordings expire. Each time it is played or downloaded, a fresh link "
                            "is asked for; it is never shown or kept."),
                         this))
{
    setObjectName(QStringLiteral("recordingPanel"));
    m_facts->setObjectName(QStringLiteral("recordingFacts"));
    m_ids->setObjectName(QStringLiteral("recordingIds"));
    new FlowLayout(m_buttons);
    addPart(m_buttons);
    addPart(m_facts);
    addPart(m_note);
    m_idsHeading = addHeading(tr("Where it comes from"));
    addPart(m_ids);
    addPart(m_ways);
    for (FactList *list : {m_facts, m_ids})
        connect(list, &FactList::copied, this,
                [this](const QString &label) { emit noted(tr("%1 copied").arg(label)); });
    showAll({});
}

void RecordingPanel::setButtons(const QList<QPushButton *> &buttons)
{
    for (QPushButton *button : buttons)
        m_buttons->layout()->addWidget(button);
}

QWidget *RecordingPanel::makeWays()
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    const auto add = [&](const char *object, const QString &text, const QString &face, const QString &key,
                         QString RoomRecording::*id) {
        QPushButton *button = Buttons::make(text, ButtonRole::Link, row);
        button->setObjectName(QLatin1String(object));
        connect(button, &QPushButton::clicked, this, [this, face, key, id] {
            emit destinationAsked(RoomPage::place(face, {{key, m_recording.*id}}));
        });
        flow->addWidget(button);
    };
    const QString session = QStringLiteral("session");
    add("recordingToRoom", tr("Room"), QStringLiteral("rooms"), QStringLiteral("room"),
        &RoomRecording::roomId);
    add("recordingToSession", tr("Session"), QStringLiteral("sessions"), session, &RoomRecording::sessionId);
    add("recordingToParticipants", tr("Participants"), QStringLiteral("participants"), session,
        &RoomRecording::sessionId);
    return row;
}

void RecordingPanel::show(const RoomRecording &recording, const QString &room, const QString &who)
{
    m_recording = recording;
    setTitle(who);
    //: a recording: %1 is "Video" or "Audio", %2 the name of a room
    setSubtitle(tr("%1 in %2").arg(RecordingWords::type(recording.type), room));
    const auto time = [](const QString &label, const QDateTime &at) {
        return FactList::Fact{label, RoomWords::time(at, {}), {}, RoomWords::exactTime(at)};
    };
    m_facts->setFacts({{tr("Status"), RecordingWords::status(recording.status), {}, {}},
                       {tr("Length"), RecordingWords::length(recording.durationSecs), {}, {}},
                       {tr("Size"), RecordingWords::size(recording.sizeMb), {}, {}},
                       {tr("Codec"), recording.codec, {}, {}},
                       time(tr("Started"), recording.started),
                       time(tr("Ended"), recording.ended),
                       time(tr("Completed"), recording.completed)});
    const auto id = [](const QString &label, const QString &value) {
        return FactList::Fact{label, ShortId::of(value), value, value};
    };
    m_ids->setFacts({id(tr("Recording"), recording.id), id(tr("Room"), recording.roomId),
                     id(tr("Session"), recording.sessionId), id(tr("Participant"), recording.participantId)});
    setFull(true);
}

void RecordingPanel::showAll(const QList<RoomRecording> &recordings)
{
    m_recording = {};
    setFull(false);
    if (recordings.size() < 2) {
        setTitle(tr("Recording"));
        setSubtitle(tr("Choose a recording to see what it is and where it comes from."));
        return;
    }
    Decimal size;
    for (const RoomRecording &recording : recordings)
        size += recording.sizeMb.value_or(Decimal());
    setTitle(tr("%n recording(s)", nullptr, static_cast<int>(recordings.size())));
    setSubtitle(tr("%1 in all. Download or delete them together.").arg(RecordingWords::size(size)));
}

void RecordingPanel::setFull(bool full)
{
    m_facts->setVisible(full);
    m_ids->setVisible(full);
    m_idsHeading->setVisible(full);
    m_ways->setVisible(full);
    m_buttons->setVisible(full);
    m_note->setVisible(full);
}
