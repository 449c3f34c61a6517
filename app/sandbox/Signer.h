// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace sandbox {

/// The Ed25519 key of the account, made from the seed.
class Signer
{
public:
    explicit Signer(const QByteArray &seed);

    QByteArray publicKey() const; ///< base64
    /// base64 of the signature over "timestamp|body"
    QByteArray signature(const QByteArray &timestamp, const QByteArray &body) const;

private:
    QByteArray m_public;
    QByteArray m_secret;
};

} // namespace sandbox
