// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountJson.h"

QJsonObject AccountJson::write(const Account &account)
{
    return {{QStringLiteral("id"), account.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), account.name},
            {QStringLiteral("colour"), account.colour},
            {QStringLiteral("production"), account.production},
            {QStringLiteral("readOnly"), account.readOnly},
            {QStringLiteral("apiBase"), account.apiBase.toString()}};
}

std::optional<Account> AccountJson::read(const QJsonObject &object)
{
    Account account;
    account.id = QUuid::fromString(object[u"id"].toString());
    account.name = object[u"name"].toString();
    account.colour = object[u"colour"].toString();
    account.production = object[u"production"].toBool();
    account.readOnly = object[u"readOnly"].toBool();
    account.apiBase = QUrl(object[u"apiBase"].toString(), QUrl::StrictMode);
    if (account.isNull() || account.name.isEmpty() || !Account::isAllowedBase(account.apiBase))
        return std::nullopt;
    return account;
}
