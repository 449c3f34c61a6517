// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace {
constexpr int version = 1;

std::unexpected<Failure> unreadable(const char *why)
{
    return failed(Failure::Kind::StoreTrouble, QStringLiteral("accounts.json: %1").arg(QLatin1String(why)));
}

Outcome<Account> accountOf(const QJsonObject &json)
{
    Account account;
    account.id = QUuid(json[u"id"].toString());
    account.name = json[u"name"].toString();
    account.colour = json[u"colour"].toString();
    account.production = json[u"production"].toBool();
    account.readOnly = json[u"readOnly"].toBool();
    account.apiBase = QUrl(json[u"apiBase"].toString(), QUrl::StrictMode);
    if (account.isNull())
        return unreadable("an account without an id");
    if (account.name.trimmed().isEmpty())
        return unreadable("an account without a name");
    // Checked here too: an edited file must not send a key in the clear.
    if (!Account::isAllowedBase(account.apiBase))
        return unreadable("an account whose API base is not allowed");
    return account;
}

QJsonObject jsonOf(const Account &account)
{
    return {{QStringLiteral("id"), account.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), account.name},
            {QStringLiteral("colour"), account.colour},
            {QStringLiteral("production"), account.production},
            {QStringLiteral("readOnly"), account.readOnly},
            {QStringLiteral("apiBase"), account.apiBase.toString()}};
}
} // namespace

Outcome<AccountFile> AccountFile::parse(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return unreadable("no JSON object");
    const QJsonObject top = document.object();
    const int found = top[u"version"].toInt();
    if (found > version)
        return unreadable("written by a newer Signalbox");
    if (found != version || !top[u"accounts"].isArray())
        return unreadable("no version or no accounts");
    AccountFile file;
    QSet<QUuid> seen;
    const QJsonArray accounts = top[u"accounts"].toArray();
    for (const auto &entry : accounts) {
        const Outcome<Account> account = accountOf(entry.toObject());
        if (!account)
            return failed(account.error());
        if (seen.contains(account->id))
            return unreadable("two accounts with one id");
        seen.insert(account->id);
        file.accounts << *account;
    }
    file.current = QUuid(top[u"current"].toString());
    return file;
}

QByteArray AccountFile::toJson() const
{
    QJsonArray list;
    for (const Account &account : accounts)
        list.append(jsonOf(account));
    QJsonObject top{{QStringLiteral("version"), version}, {QStringLiteral("accounts"), list}};
    if (!current.isNull())
        top.insert(QStringLiteral("current"), current.toString(QUuid::WithoutBraces));
    return QJsonDocument(top).toJson();
}
