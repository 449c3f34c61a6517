// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/RoomTokenRoutes.h"

#include "sandbox/FieldCheck.h"

namespace sandbox {

using Type = FieldCheck::Type;

namespace {
struct Lifetime
{
    const char *field;
    qint64 usual;
    qint64 least;
    qint64 most;
};
constexpr Lifetime ofToken{"token_ttl_secs", 600, 10, 3'600};
constexpr Lifetime ofRefresh{"refresh_token_ttl_secs", 3'600, 60, 86'400};

qint64 seconds(const QJsonObject &body, const Lifetime &lifetime)
{
    return body[QLatin1String(lifetime.field)].toInteger(lifetime.usual);
}

void check(const QJsonObject &body, const Lifetime &lifetime, QList<Complaint> &found)
{
    const qint64 asked = seconds(body, lifetime);
    if (asked < lifetime.least || asked > lifetime.most)
        found << Envelope::inBody(
            QLatin1String(lifetime.field),
            QStringLiteral("It must be %1 to %2.").arg(lifetime.least).arg(lifetime.most));
}

/// "2022-07-29T02:29:07Z"
QString time(qint64 secs)
{
    return QDateTime::fromSecsSinceEpoch(secs, Qt::UTC).toString(Qt::ISODate);
}

// The misspelling is that of the documentation.
const QString recordType = QStringLiteral("recort_type");
} // namespace

void RoomTokenRoutes::addTo(Router &router)
{
    router.add("POST", "/v2/rooms/{}/actions/generate_join_client_token", {}, [this](const Asked &asked) {
        return withOne(m_store.rooms, asked, [&](const RoomRecord &room) { return create(room, asked); });
    });
    router.add("POST", "/v2/rooms/{}/actions/refresh_client_token", {}, [this](const Asked &asked) {
        return withOne(m_store.rooms, asked, [&](const RoomRecord &room) { return refresh(room, asked); });
    });
}

HttpReply RoomTokenRoutes::create(const RoomRecord &room, const Asked &asked) const
{
    HttpReply refusal;
    const auto body = FieldCheck::object(asked.http, refusal);
    if (!body)
        return refusal;
    auto wrong =
        FieldCheck::complaints(*body, {{ofToken.field, Type::Integer}, {ofRefresh.field, Type::Integer}});
    if (wrong.isEmpty()) {
        check(*body, ofToken, wrong);
        check(*body, ofRefresh, wrong);
    }
    if (!wrong.isEmpty())
        return Envelope::refused(422, wrong);
    const qint64 now = m_now() / 1000;
    const qint64 tokenTime = seconds(*body, ofToken);
    const qint64 refreshTime = seconds(*body, ofRefresh);
    const auto made = [&](RoomTokens::Use use, qint64 lifetime) {
        return QString::fromLatin1(m_tokens.make(use, room.id, now, lifetime));
    };
    return Envelope::data(
        201, QJsonObject{{recordType, QStringLiteral("client_token")},
                         {QStringLiteral("token"), made(RoomTokens::Use::Access, tokenTime)},
                         {QStringLiteral("token_expires_at"), time(now + tokenTime)},
                         {QStringLiteral("refresh_token"), made(RoomTokens::Use::Refresh, refreshTime)},
                         {QStringLiteral("refresh_token_expires_at"), time(now + refreshTime)}});
}

HttpReply RoomTokenRoutes::refresh(const RoomRecord &room, const Asked &asked) const
{
    HttpReply refusal;
    const auto body = FieldCheck::object(asked.http, refusal);
    if (!body)
        return refusal;
    const QString field = QStringLiteral("refresh_token");
    const qint64 now = m_now() / 1000;
    auto wrong =
        FieldCheck::complaints(*body, {{ofToken.field, Type::Integer}, {"refresh_token", Type::Text}});
    if (wrong.isEmpty())
        check(*body, ofToken, wrong);
    const auto claims = m_tokens.claims((*body)[field].toString().toLatin1());
    const bool isRight = claims && (*claims)[u"typ"].toString() == u"refresh" &&
                         QUuid::fromString((*claims)[u"sub"].toString()) == room.id;
    if (!isRight)
        wrong << Envelope::inBody(field, QStringLiteral("It is no refresh token of this room."));
    else if ((*claims)[u"exp"].toInteger() <= now)
        wrong << Envelope::inBody(field, QStringLiteral("It has expired."));
    if (!wrong.isEmpty())
        return Envelope::refused(422, wrong);
    const qint64 lifetime = seconds(*body, ofToken);
    return Envelope::data(
        201,
        QJsonObject{{recordType, QStringLiteral("client_token")},
                    {QStringLiteral("token"),
                     QString::fromLatin1(m_tokens.make(RoomTokens::Use::Access, room.id, now, lifetime))},
                    {QStringLiteral("token_expires_at"), time(now + lifetime)}});
}

} // namespace sandbox
