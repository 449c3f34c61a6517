// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "base/Money.h"

#include <QDateTime>
#include <QUuid>

class Database;

/// What the balance of an account was at one time.
struct BalancePoint
{
    QDateTime at; ///< UTC
    Money balance;
    std::optional<Money> pending;
    std::optional<Money> creditLimit;
    std::optional<Money> available;
    bool operator==(const BalancePoint &) const = default;
};

/// Balances as they were seen on this machine. All calls fail as StoreTrouble.
class BalanceTable : public QObject
{
    Q_OBJECT
public:
    explicit BalanceTable(Database *database, QObject *parent = nullptr);

    /// Adds a point; those of this account that are older than `oldest` go.
    Call<void> *keep(QUuid account, BalancePoint point, QDateTime oldest);
    /// From `since` on, oldest first.
    Call<QList<BalancePoint>> *of(QUuid account, QDateTime since);
    Call<void> *removeAccount(QUuid account);

private:
    Database *m_database;
};
