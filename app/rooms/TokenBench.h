// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "rooms/RoomApi.h"

class AlarmBell;
class Clock;
class RoomDirectory;

/// Client tokens at hand: minted for a room, counted down, refreshed by themselves while the bench is open,
/// and gone with the program. Nothing of them is written anywhere.
class TokenBench : public QObject
{
    Q_OBJECT
public:
    struct Held
    {
        quint64 number = 0; ///< names it while the program runs
        ClientToken token;
        TokenLives lives;
        bool refreshesItself = true;
        int refreshed = 0;              ///< how often
        std::optional<Failure> failure; ///< of the last refresh
        bool isAsking = false;
    };
    struct Parts
    {
        RoomApi *api;
        RoomDirectory *directory;
        AlarmBell *bell; ///< may be null; rings when a token is about to expire and nothing refreshes it
        Clock *clock;
    };
    TokenBench(Account account, const Parts &parts, QObject *parent = nullptr);

    /// The newest first.
    const QList<Held> &tokens() const { return m_tokens; }
    const Held *find(quint64 number) const;
    /// The number of the new token.
    Call<quint64> *mint(const QString &room, const TokenLives &lives);
    void refresh(quint64 number);
    void setRefreshesItself(quint64 number, bool itself);
    void drop(quint64 number);
    /// While the bench is looked at: tokens refresh themselves at three quarters of their life, as long as
    /// the refresh token lives.
    void setOpen(bool open);

signals:
    /// A token came, went, or is another one now.
    void changed();

private:
    void plan(quint64 number);
    void alarm(const Held &held);
    Held *edit(quint64 number);

    Account m_account;
    Parts m_parts;
    QList<Held> m_tokens;
    quint64 m_next = 1;
    bool m_isOpen = false;
};
