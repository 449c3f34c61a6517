// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QUuid>
#include <optional>

namespace sandbox {

/// Tokens for joining a room: real JWT, signed with HMAC and SHA-512 by a key of the account.
class RoomTokens
{
public:
    enum class Use { Access, Refresh };

    explicit RoomTokens(QByteArray key) : m_key(std::move(key)) {}

    /// Times are seconds since 1970.
    QByteArray make(Use use, const QUuid &room, qint64 now, qint64 lifetime) const;
    /// The claims of a token whose signature is right, expired or not.
    std::optional<QJsonObject> claims(const QByteArray &token) const;

private:
    QByteArray signature(const QByteArray &signedText) const;

    QByteArray m_key;
};

} // namespace sandbox
