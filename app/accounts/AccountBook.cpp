// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountBook.h"

#include "accounts/AccountJson.h"
#include "store/PrivateFiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <algorithm>

namespace {
Failure trouble(const QString &what, const QString &technical)
{
    Failure failure = Failure::of(Failure::Kind::StoreTrouble, technical);
    failure.what = what;
    return failure;
}

// The profiles of a file, or nullopt when anything in it is not as we write it: half a list would be saved
// over the whole one at the next change.
std::optional<QList<Account>> profilesOf(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject() || !document[u"accounts"].isArray())
        return std::nullopt;
    QList<Account> accounts;
    for (const QJsonValue &value : document[u"accounts"].toArray()) {
        const std::optional<Account> account = AccountJson::read(value.toObject());
        if (!account)
            return std::nullopt;
        accounts << *account;
    }
    return accounts;
}
} // namespace

AccountBook::AccountBook(QString path, QObject *parent) : QObject(parent), m_path(std::move(path)) {}

Done AccountBook::load()
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failed(trouble(tr("The list of accounts can't be read. Check the rights of %1.")
                                  .arg(QDir::toNativeSeparators(m_path)),
                              file.errorString()));
    const QByteArray bytes = file.readAll();
    file.close();
    if (auto profiles = profilesOf(bytes)) {
        m_accounts = std::move(*profiles);
        if (!m_accounts.isEmpty())
            m_current = m_accounts.first().id;
        return {};
    }
    const QString aside =
        m_path +
        QStringLiteral(".damaged-%1").arg(QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"));
    if (!QFile::rename(m_path, aside))
        return failed(
            trouble(tr("The list of accounts is damaged and can't be set aside. Check the rights of %1.")
                        .arg(QDir::toNativeSeparators(m_path)),
                    {}));
    return failed(trouble(tr("The list of accounts was damaged. It was kept as %1; add the accounts again.")
                              .arg(QDir::toNativeSeparators(aside)),
                          {}));
}

std::optional<Account> AccountBook::find(const QUuid &id) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&](const Account &account) { return account.id == id; });
    if (found == m_accounts.end())
        return std::nullopt;
    return *found;
}

Done AccountBook::add(const Account &account, bool oneOff)
{
    const QList<Account> before = m_accounts;
    const QList<QUuid> oneOffsBefore = m_oneOffs;
    m_accounts << account;
    if (oneOff)
        m_oneOffs << account.id;
    if (const Done saved = save(); !saved) {
        m_accounts = before;
        m_oneOffs = oneOffsBefore;
        return saved;
    }
    emit added(account);
    if (m_current.isNull())
        setCurrent(account.id);
    return {};
}

Done AccountBook::change(const Account &account)
{
    for (Account &known : m_accounts) {
        if (known.id != account.id)
            continue;
        const Account before = std::exchange(known, account);
        if (const Done saved = save(); !saved) {
            known = before;
            return saved;
        }
        emit changed(account);
        return {};
    }
    return failed(Failure::Kind::NotFound);
}

Done AccountBook::remove(const QUuid &id)
{
    const QList<Account> before = m_accounts;
    m_accounts.removeIf([&](const Account &account) { return account.id == id; });
    if (const Done saved = save(); !saved) {
        m_accounts = before;
        return saved;
    }
    m_oneOffs.removeAll(id);
    emit removed(id);
    if (m_current == id)
        setCurrent(m_accounts.isEmpty() ? QUuid() : m_accounts.first().id);
    return {};
}

void AccountBook::setCurrent(const QUuid &id)
{
    if (m_current == id)
        return;
    m_current = id;
    emit currentChanged(id);
}

Done AccountBook::save()
{
    QJsonArray list;
    for (const Account &account : std::as_const(m_accounts)) {
        if (!m_oneOffs.contains(account.id))
            list << AccountJson::write(account);
    }
    // A run with one-off accounts alone leaves no file behind.
    if (list.isEmpty() && !QFile::exists(m_path))
        return {};
    QSaveFile file(m_path);
    const QByteArray bytes =
        QJsonDocument(QJsonObject{{QStringLiteral("version"), 1}, {QStringLiteral("accounts"), list}})
            .toJson();
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(PrivateFiles::fileMode) &&
        file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failed(
        trouble(tr("The list of accounts can't be saved. Make room on the disk and check the rights of %1.")
                    .arg(QDir::toNativeSeparators(m_path)),
                file.errorString()));
}
