// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Poller.h"
#include "records/Balance.h"
#include "store/BalanceTable.h"

class ApiClient;

/// The balance of an account as it goes: asked for politely, kept on this machine.
class BalanceWatch : public QObject
{
    Q_OBJECT
public:
    /// `table` may be null: nothing is kept. All outlive it.
    struct Parts
    {
        ApiClient *client;
        BalanceTable *table;
        Clock *clock;
        QRandomGenerator *random;
        QUuid account;
    };
    explicit BalanceWatch(const Parts &parts, QObject *parent = nullptr);
    ~BalanceWatch() override;

    static constexpr std::chrono::minutes interval{5};
    /// Begins to look every `interval`; offline it waits by itself.
    void start();
    /// Nobody looks and no alarm wants to know.
    void setHeld(Poller::Hold why, bool held);
    /// At once, not more often than every 5 s.
    void look();

    const std::optional<BalanceNow> &now() const;
    QDateTime readAt() const;                      ///< UTC; invalid before the first answer
    const std::optional<Failure> &failure() const; ///< of the last look
    QString currency() const;                      ///< empty before the first answer
    /// What was kept, oldest first, the newest included; loaded when the watch was made.
    const QList<BalancePoint> &history() const;

signals:
    void changed();
    void historyChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};
