// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include <cstdlib>
#include <cstring>
#include <sodium.h>

namespace {
// Deep copy: an implicitly shared one would stay in memory after the wipe.
std::shared_ptr<QByteArray> wipedAtEnd(const QByteArray &value)
{
    return {new QByteArray(value.constData(), value.size()), [](QByteArray *bytes) {
                if (!bytes->isEmpty())
                    sodium_memzero(bytes->data(), static_cast<size_t>(bytes->size()));
                delete bytes;
            }};
}
} // namespace

Secret::Secret(const QByteArray &value) : m_bytes(wipedAtEnd(value)) {}

Secret Secret::takeFromEnvironment(const char *name)
{
    const Secret secret(qgetenv(name));
#if defined(Q_OS_UNIX)
    // Unsetting forgets only where the value lies; the system shows its bytes to others of this user.
    if (char *value = std::getenv(name))
        sodium_memzero(value, std::strlen(value));
#endif
    qunsetenv(name);
    return secret;
}

bool Secret::isPartOf(const QByteArray &text) const
{
    return !isEmpty() && text.contains(*m_bytes);
}

QByteArray Secret::reveal(SecretPass) const
{
    return m_bytes ? QByteArray(m_bytes->constData(), m_bytes->size()) : QByteArray();
}

bool Secret::operator==(const Secret &other) const
{
    if (isEmpty() || other.isEmpty())
        return isEmpty() == other.isEmpty();
    return m_bytes->size() == other.m_bytes->size() &&
           sodium_memcmp(m_bytes->constData(), other.m_bytes->constData(),
                         static_cast<size_t>(m_bytes->size())) == 0;
}
