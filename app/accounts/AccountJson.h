// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"

#include <QJsonObject>
#include <optional>

/// Profiles as accounts.json has them. No key is ever in it.
namespace AccountJson {
QJsonObject write(const Account &account);
/// Nullopt when it is no profile: no id, no name, or a base that a key must not be sent to.
std::optional<Account> read(const QJsonObject &object);
} // namespace AccountJson
