// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "rooms/RoomApi.h"

#include <QHash>

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
        /// The refresh token is no longer taken: this token ends when it expires.
        bool isOver = false;
    };
    struct Parts
    {
        RoomApi *api;
        RoomDirectory *directory;
        AlarmBell *bell; ///< may be null; rings when a token is about to expire and nothing refreshes it
        Clock *clock;
    };
    TokenBench(Account account, const Parts &parts, QObject *parent = nullptr);
    ~TokenBench() override;

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
    bool isOpen() const { return m_isOpen; }
    /// Whether it will be another token before it expires, as far as is known now.
    bool willRefresh(const Held &held) const;

signals:
    /// A token came, went, or is another one now.
    void changed();

private:
    /// When a token is refreshed next. A plan that was made anew makes the timers of earlier ones idle.
    struct Plan
    {
        quint64 made = 0;
        QDateTime due; ///< UTC
        int failures = 0;
    };

    void arrived(Held *held);
    void refreshEnded(quint64 number, const Outcome<ClientToken> &outcome);
    void failedOnce(Held *held, const Failure &failure);
    void plan(const Held &held);
    void watchExpiry(const Held &held);
    void warnWhenLate(const Held &held);
    void alarm(const Held &held);
    void settle(quint64 number);
    QString alarmKey(quint64 number) const;
    Held *edit(quint64 number);

    Account m_account;
    Parts m_parts;
    QList<Held> m_tokens;
    QHash<quint64, Plan> m_plans;
    quint64 m_next = 1;
    quint64 m_plansMade = 0;
    bool m_isOpen = false;
};
