// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomsDesk.h"

#include "records/SessionCosts.h"
#include "rooms/JoinTest.h"
#include "rooms/LiveWall.h"
#include "rooms/Moderation.h"
#include "rooms/RoomApi.h"
#include "rooms/RoomDirectory.h"
#include "rooms/RoomDownloads.h"
#include "rooms/TokenBench.h"

class RoomsDesk::Private
{
public:
    Private(const Account &account_, const Parts &parts)
        : account(account_),
          clock(parts.clock),
          api(parts.client),
          directory(&api),
          wall(account_, {&api, &directory, parts.bell, parts.clock, parts.random}),
          moderation(&api, &wall, parts.clock),
          downloads(&api, &directory),
          costs(parts.client),
          tokens(account_, {&api, &directory, parts.bell, parts.clock}),
          joinTest(parts.clock)
    {
    }

    Account account;
    Clock *clock;
    RoomApi api;
    RoomDirectory directory;
    LiveWall wall;
    Moderation moderation;
    RoomDownloads downloads;
    SessionCosts costs;
    TokenBench tokens;
    JoinTest joinTest;
};

RoomsDesk::RoomsDesk(Account account, const Parts &parts, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(account, parts))
{
}

RoomsDesk::~RoomsDesk() = default;

const Account &RoomsDesk::account() const
{
    return d->account;
}

Clock *RoomsDesk::clock() const
{
    return d->clock;
}

RoomApi *RoomsDesk::api() const
{
    return &d->api;
}

RoomDirectory *RoomsDesk::directory() const
{
    return &d->directory;
}

LiveWall *RoomsDesk::wall() const
{
    return &d->wall;
}

Moderation *RoomsDesk::moderation() const
{
    return &d->moderation;
}

RoomDownloads *RoomsDesk::downloads() const
{
    return &d->downloads;
}

SessionCosts *RoomsDesk::costs() const
{
    return &d->costs;
}

TokenBench *RoomsDesk::tokens() const
{
    return &d->tokens;
}

JoinTest *RoomsDesk::joinTest() const
{
    return &d->joinTest;
}
