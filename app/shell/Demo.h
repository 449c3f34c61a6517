// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "base/Secret.h"
#include "sandbox/Sandbox.h"
#include "shell/Stores.h"
#include "store/DataFolder.h"

#include <QCoreApplication>

/// The demo account: the embedded server on a thread of its own, and a folder of its own that starts empty.
class Demo
{
    Q_DECLARE_TR_FUNCTIONS(Demo)
public:
    Demo(const QString &folder, const SandboxOptions &options);
    /// Empties the folder and starts the server. Fails as StoreTrouble or ServerTrouble.
    Done open();

    static QUuid accountId();
    Account account() const;
    Secret key() const;
    Stores *stores() const { return m_stores.get(); }
    Sandbox &sandbox() { return m_sandbox; }

private:
    DataFolder m_folder;
    Sandbox m_sandbox;
    std::unique_ptr<Stores> m_stores;
};
