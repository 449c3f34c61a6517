// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Outcome.h"

#include <QLockFile>
#include <QString>
#include <memory>

/// Where the console keeps what is its own, for one process at a time: store, settings, profiles, outbox.
class DataFolder
{
    Q_DECLARE_TR_FUNCTIONS(DataFolder)
public:
    /// Who has the folder, as its lock file says.
    struct Holder
    {
        qint64 pid = 0;
        QString host;
        QString program;
    };

    /// The user's own folder for this program, as QStandardPaths has it.
    static QString defaultPath();

    explicit DataFolder(QString path = defaultPath());

    /// Makes the folder (0700) where it is missing and takes its lock. Fails as StoreTrouble when the folder
    /// can't be made or written, or when another process has it: then holder() says who.
    Done open();
    /// The other process that has the folder; only after open() failed because of it.
    const std::optional<Holder> &holder() const { return m_holder; }
    bool isOpen() const { return m_lock && m_lock->isLocked(); }

    QString path() const { return m_path; }
    QString storePath() const;
    QString settingsPath() const;
    QString accountsPath() const;
    /// The outbox's folder, made by open().
    QString outboxPath() const;
    /// For SingleInstance: the same for every spelling of this folder's path.
    QString instanceName() const;

    /// Removes everything of ours in the folder but its lock: for the demo account, which starts afresh. Only
    /// while isOpen(), and before anything in it is opened.
    Done empty();

private:
    Failure refusal(QLockFile::LockError error) const;

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<Holder> m_holder;
};
