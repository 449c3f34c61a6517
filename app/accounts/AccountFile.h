// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "base/Outcome.h"

#include <QByteArray>
#include <QList>

/// What accounts.json holds, and how it is spelled.
struct AccountFile
{
    QList<Account> accounts;
    QUuid current; ///< the account shown last; may be null

    /// Fails as StoreTrouble when anything in it is not as it must be; `technical` says what.
    static Outcome<AccountFile> parse(const QByteArray &json);
    QByteArray toJson() const;
};
