// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "accounts/SecretStore.h"

#include <QHash>
#include <QPointer>

/// A keychain that is as a test says: ready, locked, missing, or waiting for a prompt that nobody answers.
class ScriptedKeychain final : public SecretStore
{
public:
    using SecretStore::SecretStore;

    State is = State::Ready;
    bool prompts = false; ///< reads and writes wait until somebody aborts or answers
    int reads = 0;
    QHash<QUuid, Secret> keys;

    Call<State> *state() override { return settledCall<State>(this, is); }
    Call<Secret> *read(QUuid account) override
    {
        ++reads;
        if (prompts)
            return new Deferred<Secret>(this);
        if (is != State::Ready || !keys.contains(account))
            return settledCall<Secret>(this, failed(Failure::Kind::NoSecret));
        return settledCall<Secret>(this, keys.value(account));
    }
    Call<void> *write(QUuid account, Secret key) override
    {
        if (prompts)
            return m_waiting = new Deferred<void>(this);
        if (is != State::Ready)
            return settledCall<void>(this, failed(Failure::Kind::NoSecret));
        keys.insert(account, key);
        return settledCall<void>(this, Done());
    }
    Call<void> *remove(QUuid account) override
    {
        if (is != State::Ready)
            return settledCall<void>(this, failed(Failure::Kind::NoSecret));
        keys.remove(account);
        return settledCall<void>(this, Done());
    }

    bool isWaiting() const { return m_waiting && !m_waiting->isSettled(); }

private:
    QPointer<Deferred<void>> m_waiting;
};
