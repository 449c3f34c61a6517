// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Demo.h"

Demo::Demo(const QString &folder, const SandboxOptions &options) : m_folder(folder), m_sandbox(options) {}

Done Demo::open()
{
    if (Done taken = m_folder.open(); !taken)
        return taken;
    if (Done emptied = m_folder.empty(); !emptied)
        return emptied;
    if (!m_sandbox.start()) {
        Failure failure = Failure::of(Failure::Kind::ServerTrouble, m_sandbox.error());
        failure.what = tr("The demo account can't be started: %1").arg(m_sandbox.error());
        return failed(failure);
    }
    m_stores = std::make_unique<Stores>(m_folder);
    return {};
}

QUuid Demo::accountId()
{
    return QUuid(QStringLiteral("5d1f7c5e-9d3c-4f43-8f0e-6b1f0a2c9d10"));
}

Account Demo::account() const
{
    Account account;
    account.id = accountId();
    account.name = tr("Demo account");
    account.colour = QStringLiteral("#e0a03a");
    account.demo = true;
    account.apiBase = m_sandbox.url();
    return account;
}

Secret Demo::key() const
{
    return Secret(m_sandbox.key());
}
