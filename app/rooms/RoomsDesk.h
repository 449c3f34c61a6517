// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"

#include <QObject>
#include <memory>

class AlarmBell;
class ApiClient;
class Clock;
class JoinTest;
class LiveWall;
class Moderation;
class QRandomGenerator;
class RoomApi;
class RoomDirectory;
class RoomDownloads;
class SessionCosts;
class TokenBench;

/// Everything that the rooms pane asks for in one account.
class RoomsDesk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ApiClient *client;
        AlarmBell *bell; ///< may be null
        Clock *clock;
        QRandomGenerator *random;
    };
    RoomsDesk(Account account, const Parts &parts, QObject *parent = nullptr);
    ~RoomsDesk() override;

    const Account &account() const;
    Clock *clock() const;
    RoomApi *api() const;
    RoomDirectory *directory() const;
    LiveWall *wall() const;
    Moderation *moderation() const;
    RoomDownloads *downloads() const;
    SessionCosts *costs() const;
    TokenBench *tokens() const;
    JoinTest *joinTest() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};
