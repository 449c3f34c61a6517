// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "base/Money.h"

#include <QDateTime>
#include <QString>

class ApiClient;

/// What the account's auto recharge is set to. Amounts carry no currency on the wire: they are of the
/// balance's.
struct RechargePreferences
{
    QString id;
    std::optional<bool> enabled; ///< nothing where the API left it out, as for all fields here
    std::optional<bool> invoiceEnabled;
    QString preference;             ///< "credit_paypal", "ach", or what the API says else; may be empty
    std::optional<Money> recharge;  ///< recharge_amount
    std::optional<Money> threshold; ///< threshold_amount
    QString unreadable;             ///< an amount that is no number, as it came; empty usually

    bool operator==(const RechargePreferences &) const = default;
};

/// Fields to change; those without a value are not sent.
struct RechargeWish
{
    std::optional<bool> enabled;
    std::optional<bool> invoiceEnabled;
    std::optional<QString> preference;
    std::optional<Money> recharge;
    std::optional<Money> threshold;

    bool isEmpty() const;
    /// Only what differs.
    static RechargeWish between(const RechargePreferences &from, const RechargePreferences &to);
};

/// The operations of auto recharge. Failures carry the refused fields in `problems`; a changing call whose
/// answer got lost or can't be read is Unconfirmed.
class RechargeApi : public QObject
{
    Q_OBJECT
public:
    explicit RechargeApi(ApiClient *client, QObject *parent = nullptr);
    /// listAutoRechargePreferences: one object. `currency` is the balance's.
    Call<RechargePreferences> *read(const QString &currency);
    /// updateAutoRechargePreferences, as it stands afterwards.
    Call<RechargePreferences> *update(const RechargeWish &wish, const QString &currency);

    /// What came of saving.
    struct Saved
    {
        RechargePreferences now;
        bool moved =
            false; ///< somebody else changed them since `began` was read: nothing was sent, see `now`
    };
    /// Reads first and compares with what the operator began from, then sends what differs. An answer that
    /// got lost is looked for by reading again: as wanted, it is done.
    Call<Saved> *save(const RechargePreferences &began, const RechargePreferences &wanted,
                      const QString &currency);

private:
    ApiClient *m_client;
};
