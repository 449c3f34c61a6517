// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiClient.h"
#include "base/Clock.h"
#include "sandbox/Sandbox.h"

/// A demo server of its own, in whose rooms nothing happens by itself, and an account on it.
class DemoServer
{
public:
    explicit DemoServer(const SandboxOptions &options = SandboxOptions{.faxes = 0}, bool isReadOnly = false)
        : sandbox(options)
    {
        if (!sandbox.start())
            qFatal("the sandbox doesn't start: %s", qPrintable(sandbox.error()));
        sandbox.holdRooms(true);
        account.id = QUuid::createUuid();
        account.name = QStringLiteral("Northwind Clinic");
        account.apiBase = sandbox.url();
        account.readOnly = isReadOnly;
        client = std::make_unique<ApiClient>(account, Secret(sandbox.key()), &real, nullptr);
    }
    Q_DISABLE_COPY_MOVE(DemoServer)

    Sandbox sandbox;
    SystemClock real;
    Account account;
    std::unique_ptr<ApiClient> client;
};
