// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountBook.h"

#include "accounts/AccountFile.h"
#include "store/PrivateFiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace {
qsizetype indexOf(const QList<Account> &accounts, const QUuid &id)
{
    const auto found = std::find_if(accounts.begin(), accounts.end(),
                                    [&](const Account &account) { return account.id == id; });
    return found == accounts.end() ? -1 : std::distance(accounts.begin(), found);
}
} // namespace

AccountBook::AccountBook(QString path, QObject *parent) : QObject(parent), m_path(std::move(path)) {}

Done AccountBook::load()
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return setAside(QStringLiteral("accounts.json: %1").arg(file.errorString()));
    const Outcome<AccountFile> read = AccountFile::parse(file.readAll());
    file.close();
    if (!read)
        return setAside(read.error().technical);
    // Only tightens: the file exists.
    if (const Done tightened = PrivateFiles::makeFile(m_path); !tightened)
        return tightened;
    m_accounts = read->accounts;
    m_oneOffs.clear();
    if (indexOf(m_accounts, read->current) >= 0)
        m_current = read->current;
    else if (!m_accounts.isEmpty())
        m_current = m_accounts.first().id;
    return {};
}

std::optional<Account> AccountBook::find(const QUuid &id) const
{
    const qsizetype index = indexOf(m_accounts, id);
    return index < 0 ? std::nullopt : std::optional(m_accounts[index]);
}

bool AccountBook::hasName(const QString &name, const QUuid &except) const
{
    return std::any_of(m_accounts.begin(), m_accounts.end(), [&](const Account &account) {
        return account.id != except &&
               account.name.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

Done AccountBook::add(const Account &account, bool oneOff)
{
    if (account.isNull() || indexOf(m_accounts, account.id) >= 0)
        return failed(Failure::Kind::StoreTrouble, QStringLiteral("no id, or one that is listed already"));
    m_accounts << account;
    if (oneOff)
        m_oneOffs << account.id;
    if (const Done saved = oneOff ? Done() : save(); !saved) {
        m_accounts.removeLast();
        return saved;
    }
    emit added(account);
    if (m_current.isNull())
        setCurrent(account.id);
    return {};
}

Done AccountBook::change(const Account &account)
{
    const qsizetype index = indexOf(m_accounts, account.id);
    if (index < 0)
        return failed(Failure::Kind::StoreTrouble, QStringLiteral("the account is not listed"));
    const Account before = std::exchange(m_accounts[index], account);
    if (before == account)
        return {};
    if (const Done saved = isOneOff(account.id) ? Done() : save(); !saved) {
        m_accounts[index] = before;
        return saved;
    }
    emit changed(account);
    return {};
}

Done AccountBook::remove(const QUuid &id)
{
    const qsizetype index = indexOf(m_accounts, id);
    if (index < 0)
        return {};
    const Account before = m_accounts.takeAt(index);
    const bool oneOff = isOneOff(id);
    if (const Done saved = oneOff ? Done() : save(); !saved) {
        m_accounts.insert(index, before);
        return saved;
    }
    m_oneOffs.removeAll(id);
    emit removed(id);
    if (m_current == id)
        takeUp(m_accounts.isEmpty() ? QUuid() : m_accounts[std::min(index, m_accounts.size() - 1)].id);
    return {};
}

void AccountBook::setCurrent(const QUuid &id)
{
    if (indexOf(m_accounts, id) < 0 || m_current == id)
        return;
    takeUp(id);
    // Which account was shown last is a convenience: when the disk refuses, the next start shows another one.
    if (!isOneOff(id))
        (void)save();
}

void AccountBook::takeUp(const QUuid &current)
{
    m_current = current;
    emit currentChanged(current);
}

Done AccountBook::save() const
{
    AccountFile content;
    for (const Account &account : m_accounts) {
        if (!isOneOff(account.id))
            content.accounts << account;
    }
    if (!isOneOff(m_current))
        content.current = m_current;
    QSaveFile file(m_path);
    // Without the fallback that writes in place: a cut there would leave half a file.
    file.setDirectWriteFallback(false);
    const QByteArray json = content.toJson();
    if (!m_untouchable && file.open(QIODevice::WriteOnly) && file.setPermissions(PrivateFiles::fileMode) &&
        file.write(json) == json.size() && file.commit()) {
        PrivateFiles::flushFolder(QFileInfo(m_path).absolutePath());
        return {};
    }
    Failure failure = Failure::of(Failure::Kind::StoreTrouble, file.errorString());
    failure.what = tr("The list of accounts can't be written to %1. Make room on the disk and check that the "
                      "folder can be written, then try again.")
                       .arg(QDir::toNativeSeparators(m_path));
    return failed(std::move(failure));
}

Done AccountBook::setAside(const QString &why)
{
    const QFileInfo info(m_path);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString target;
    for (int i = 1; target.isEmpty() || QFile::exists(target); ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral("-%1").arg(i);
        target = info.dir().filePath(QStringLiteral("%1-unreadable-%2%3.%4")
                                         .arg(info.completeBaseName(), stamp, number, info.suffix()));
    }
    Failure failure = Failure::of(Failure::Kind::StoreTrouble, why);
    if (QFile::rename(m_path, target)) {
        failure.what =
            tr("The list of accounts can't be read. It was kept as %1; add your accounts again, or "
               "mend that file and put it back as %2.")
                .arg(QDir::toNativeSeparators(target), info.fileName());
    } else {
        m_untouchable = true;
        failure.what = tr("The list of accounts can't be read, and it can't be moved out of the way either. "
                          "Move %1 to another place, then start again.")
                           .arg(QDir::toNativeSeparators(m_path));
    }
    return failed(std::move(failure));
}
