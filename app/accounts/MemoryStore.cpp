// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/MemoryStore.h"

Call<SecretStore::State> *MemoryStore::state()
{
    return settledCall<State>(this, State::Ready);
}

Call<Secret> *MemoryStore::read(QUuid account)
{
    const auto key = m_keys.constFind(account);
    if (key == m_keys.constEnd())
        return settledCall<Secret>(
            this, failed(Failure::Kind::NoSecret, QStringLiteral("no key of this account in memory")));
    return settledCall<Secret>(this, *key);
}

Call<void> *MemoryStore::write(QUuid account, Secret key)
{
    m_keys.insert(account, std::move(key));
    return settledCall<void>(this, Done());
}

Call<void> *MemoryStore::remove(QUuid account)
{
    m_keys.remove(account);
    return settledCall<void>(this, Done());
}
