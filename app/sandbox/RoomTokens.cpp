// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/RoomTokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace sandbox {

namespace {
constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray part(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(urlSafe);
}
} // namespace

QByteArray RoomTokens::signature(const QByteArray &signedText) const
{
    return QMessageAuthenticationCode::hash(signedText, m_key, QCryptographicHash::Sha512).toBase64(urlSafe);
}

QByteArray RoomTokens::make(Use use, const QUuid &room, qint64 now, qint64 lifetime) const
{
    const QString id = room.toString(QUuid::WithoutBraces);
    const QString service = QStringLiteral("telnyx_telephony");
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("HS512")},
                             {QStringLiteral("typ"), QStringLiteral("JWT")}};
    const QJsonObject claims{
        {QStringLiteral("aud"), service},
        {QStringLiteral("iss"), service},
        {QStringLiteral("sub"), id},
        {QStringLiteral("jti"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {QStringLiteral("iat"), now},
        {QStringLiteral("nbf"), now - 1},
        {QStringLiteral("exp"), now + lifetime},
        {QStringLiteral("typ"), use == Use::Access ? QStringLiteral("access") : QStringLiteral("refresh")},
        {QStringLiteral("grants"),
         QJsonArray{QJsonObject{{QStringLiteral("room_id"), id},
                                {QStringLiteral("action"), QStringLiteral("join")}}}}};
    const QByteArray signedText = part(header) + '.' + part(claims);
    return signedText + '.' + signature(signedText);
}

std::optional<QJsonObject> RoomTokens::claims(const QByteArray &token) const
{
    const QByteArrayList parts = token.split('.');
    if (parts.size() != 3 || parts[2] != signature(parts[0] + '.' + parts[1]))
        return {};
    return QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], urlSafe)).object();
}

} // namespace sandbox
