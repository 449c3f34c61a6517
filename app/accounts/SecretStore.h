// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "base/Secret.h"

#include <QUuid>

/// Where API keys are kept: the keychain of the operating system, or memory when there is none. Panes and
/// dialogs see this face only, so that tests need no keychain.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    /// What a store can do at the moment.
    enum class State {
        Ready,
        Locked,  ///< there, but locked: reading would look like "no key", so nothing is concluded from it
        Missing, ///< no keychain answers: keys live for this run only
    };
    Q_ENUM(State)

    using QObject::QObject;

    /// Asks the operating system how the keychain is; never opens a prompt.
    virtual Call<State> *state() = 0;
    /// The key of an account. Fails as NoSecret when there is none, when the keychain is locked or when it
    /// doesn't answer: `what` says which. May wait for the operator's prompt as long as it takes: abort()
    /// ends the waiting.
    virtual Call<Secret> *read(QUuid account) = 0;
    /// Keeps a key, replacing the one that was there. Fails as NoSecret when it could not be kept.
    virtual Call<void> *write(QUuid account, Secret key) = 0;
    /// Removes a key; one that is gone already is fine.
    virtual Call<void> *remove(QUuid account) = 0;
};
