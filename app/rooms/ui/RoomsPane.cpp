// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomsPane.h"

#include "rooms/LiveWall.h"
#include "rooms/ui/CompositionsPage.h"
#include "rooms/ui/LivePage.h"
#include "rooms/ui/ParticipantsPage.h"
#include "rooms/ui/RecordingsPage.h"
#include "rooms/ui/RoomsPage.h"
#include "rooms/ui/SessionsPage.h"
#include "rooms/ui/TokensPage.h"
#include "widgets/Buttons.h"
#include "widgets/PaneBar.h"

#include <QPushButton>

RoomsPane::RoomsPane(Parts parts, QWidget *parent)
    : TabbedPane(QStringLiteral("rooms"), tr("Rooms"), parent), m_parts(std::move(parts))
{
    addButtons();
    setFaces(faces(), tr("Views of rooms"));
}

QList<TabbedPane::Face> RoomsPane::faces() const
{
    return {
        {QStringLiteral("live"), tr("Live"), [] { return new LivePage; }},
        {QStringLiteral("rooms"), tr("Rooms"), [] { return new RoomsPage; }},
        {QStringLiteral("sessions"), tr("Sessions"), [] { return new SessionsPage; }},
        {QStringLiteral("participants"), tr("Participants"), [] { return new ParticipantsPage; }},
        {QStringLiteral("recordings"), tr("Recordings"),
         [this] { return new RecordingsPage(m_parts.openOutside); }},
        {QStringLiteral("compositions"), tr("Compositions"), [] { return new CompositionsPage; }},
        {QStringLiteral("tokens"), tr("Token bench"),
         [this] { return new TokensPage(m_parts.clock, m_parts.openOutside); }},
    };
}

void RoomsPane::addButtons()
{
    QAction *room = addCommand(
        QStringLiteral("roomsNewRoomAction"), tr("&New room …"), QKeySequence(QKeySequence::New), [this] {
            emit destinationAsked(
                RoomPage::place(QStringLiteral("rooms"), {{QStringLiteral("new"), QStringLiteral("1")}}));
        });
    QAction *join = addCommand(QStringLiteral("roomsTokenAction"), tr("&Token to join …"), {},
                               [this] { emit destinationAsked(RoomPage::place(QStringLiteral("tokens"))); });
    auto *create = Buttons::make(tr("New room"), ButtonRole::Primary, bar());
    create->setObjectName(QStringLiteral("roomsNewRoom"));
    connect(create, &QPushButton::clicked, room, &QAction::trigger);
    auto *token = Buttons::make(tr("Token …"), ButtonRole::Normal, bar());
    token->setObjectName(QStringLiteral("roomsToken"));
    connect(token, &QPushButton::clicked, join, &QAction::trigger);
    bar()->addAction(create);
    bar()->addAction(token);
}

int RoomsPane::alerts() const
{
    return m_desk ? m_desk->wall()->attention() : 0;
}

void RoomsPane::prepare(PanePage *page)
{
    static_cast<RoomPage *>(page)->setDesk(m_desk);
}

QString RoomsPane::selectionName(const QString &face) const
{
    static const QHash<QString, QString> names{
        {QStringLiteral("live"), QStringLiteral("session")},
        {QStringLiteral("rooms"), QStringLiteral("room")},
        {QStringLiteral("sessions"), QStringLiteral("session")},
        {QStringLiteral("participants"), QStringLiteral("participant")},
        {QStringLiteral("recordings"), QStringLiteral("recording")},
        {QStringLiteral("compositions"), QStringLiteral("composition")},
    };
    return names.value(face);
}

void RoomsPane::setDesk(RoomsDesk *desk)
{
    if (desk == m_desk)
        return;
    if (m_desk)
        disconnect(m_desk->wall(), nullptr, this, nullptr);
    m_desk = desk;
    for (PanePage *page : madePages())
        static_cast<RoomPage *>(page)->setDesk(desk);
    if (desk)
        connect(desk->wall(), &LiveWall::changed, this, &RoomsPane::alertsChanged);
    emit alertsChanged();
    setReady(desk != nullptr);
}
