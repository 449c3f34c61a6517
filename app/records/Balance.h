// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "base/Money.h"

class ApiClient;

/// What GET /balance answers; amounts that the server left out are null.
struct BalanceNow
{
    std::optional<Money> balance;
    std::optional<Money> pending;
    std::optional<Money> creditLimit;
    std::optional<Money> availableCredit;
};

/// The balance of an account (getBalance).
class Balance : public QObject
{
    Q_OBJECT
public:
    explicit Balance(ApiClient *client, QObject *parent = nullptr);
    Call<BalanceNow> *now();

private:
    ApiClient *m_client;
};
