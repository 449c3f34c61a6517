// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "accounts/SecretStore.h"

#include <QHash>

/// Keys in memory, gone with the program: for one-off accounts, for the tour, and where no keychain answers.
class MemoryStore final : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;

    Call<State> *state() override;
    Call<Secret> *read(QUuid account) override;
    Call<void> *write(QUuid account, Secret key) override;
    Call<void> *remove(QUuid account) override;

    bool holds(const QUuid &account) const { return m_keys.contains(account); }

private:
    QHash<QUuid, Secret> m_keys;
};
