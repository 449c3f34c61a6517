// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/MemoryStore.h"

Call<SecretStore::State> *MemoryStore::state()
{
    return settledCall<State>(this, State::Ready);
}

Call<Secret> *MemoryStore::read(QUuid account)
{
    const auto found = m_keys.constFind(account);
    if (found == m_keys.constEnd())
        return settledCall<Secret>(this, failed(Failure::Kind::NoSecret));
    return settledCall<Secret>(this, *found);
}

Call<void> *MemoryStore::write(QUuid account, Secret key)
{
    m_keys.insert(account, key);
    return settledCall<void>(this, {});
}

Call<void> *MemoryStore::remove(QUuid account)
{
    m_keys.remove(account);
    return settledCall<void>(this, {});
}
