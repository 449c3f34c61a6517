// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "base/Outcome.h"

#include <QList>
#include <QObject>
#include <optional>

/// The profiles of all accounts, in one JSON file of the data folder (0600, written atomically); no keys.
class AccountBook : public QObject
{
    Q_OBJECT
public:
    explicit AccountBook(QString path, QObject *parent = nullptr);

    /// Reads the file, once, before anything else; emits nothing. One that can't be read is set aside with a
    /// StoreTrouble that says where, never overwritten.
    Done load();

    const QList<Account> &accounts() const { return m_accounts; }
    std::optional<Account> find(const QUuid &id) const;
    /// Whether another account (not `except`) bears this name, whatever its case and outer spaces.
    bool hasName(const QString &name, const QUuid &except = {}) const;
    /// Adds an account; a one-off account (from --api-base, or the demo) is listed but never written.
    Done add(const Account &account, bool oneOff = false);
    bool isOneOff(const QUuid &id) const { return m_oneOffs.contains(id); }
    /// Replaces the profile with the same id.
    Done change(const Account &account);
    Done remove(const QUuid &id);

    /// The account that the panes show; null when there is none.
    QUuid current() const { return m_current; }
    /// An unknown account changes nothing. The choice is remembered as far as the disk allows.
    void setCurrent(const QUuid &id);

signals:
    void added(const Account &account);
    void changed(const Account &account);
    void removed(const QUuid &id);
    void currentChanged(const QUuid &id);

private:
    Done save() const;
    Done setAside(const QString &why);
    void takeUp(const QUuid &current);

    QString m_path;
    QList<Account> m_accounts;
    QList<QUuid> m_oneOffs;
    QUuid m_current;
    /// Set when the file is there but neither readable nor movable: then nothing is ever written over it.
    bool m_untouchable = false;
};
