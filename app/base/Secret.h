// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDebug>
#include <memory>

class ApiClient;
class JoinTest;
class KeychainStore;
class TokenClipboard;

/// Proof that the caller is one of the four classes that may read a secret.
class SecretPass
{
    SecretPass() = default;
    friend class ::ApiClient;
    friend class ::JoinTest;
    friend class ::KeychainStore;
    friend class ::TokenClipboard;
};

/// An API key or token: it can be carried and compared, but not printed, logged or stored by accident.
/// Its memory is wiped when the last copy goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QByteArray &value);
    /// Takes the value of an environment variable and unsets it, so that no child process inherits it.
    static Secret takeFromEnvironment(const char *name);

    bool isEmpty() const { return !m_bytes || m_bytes->isEmpty(); }
    /// True when a text contains the secret: for the redaction of error texts.
    bool isPartOf(const QByteArray &text) const;
    /// The bytes themselves; who may call this is fixed by SecretPass.
    QByteArray reveal(SecretPass) const;

    bool operator==(const Secret &other) const;

private:
    std::shared_ptr<QByteArray> m_bytes;
};

QDebug operator<<(QDebug, const Secret &) = delete;
class QDataStream;
QDataStream &operator<<(QDataStream &, const Secret &) = delete;
