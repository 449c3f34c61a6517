// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Signer.h"

#include <QCryptographicHash>
#include <sodium.h>

namespace sandbox {

static unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

static const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Signer::Signer(const QByteArray &seed)
    : m_public(crypto_sign_PUBLICKEYBYTES, '\0'), m_secret(crypto_sign_SECRETKEYBYTES, '\0')
{
    if (sodium_init() < 0)
        qFatal("libsodium can't be used on this machine");
    const QByteArray material = QCryptographicHash::hash("webhooks " + seed, QCryptographicHash::Sha256);
    static_assert(crypto_sign_SEEDBYTES == 32);
    crypto_sign_seed_keypair(raw(m_public), raw(m_secret), raw(material));
}

QByteArray Signer::publicKey() const
{
    return m_public.toBase64();
}

QByteArray Signer::signature(const QByteArray &timestamp, const QByteArray &body) const
{
    const QByteArray message = timestamp + '|' + body;
    QByteArray signedBytes(crypto_sign_BYTES, '\0');
    crypto_sign_detached(raw(signedBytes), nullptr, raw(message),
                         static_cast<unsigned long long>(message.size()), raw(m_secret));
    return signedBytes.toBase64();
}

} // namespace sandbox
