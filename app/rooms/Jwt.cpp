// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/Jwt.h"

#include <QJsonDocument>
#include <QLocale>
#include <algorithm>
#include <array>
#include <optional>
#include <simdjson.h>
#include <utility>

// Qt reads base64url and JSON, and no signature is ever checked here, so no JWT library is linked.

namespace {
namespace ondemand = simdjson::ondemand;

/// One member as it came: QJsonObject keeps only the last of two of one name, and rounds long numbers.
struct Member
{
    QString name;
    QString value;
    QJsonValue::Type type = QJsonValue::Undefined;
};

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())).trimmed();
}

Member member(ondemand::field field)
{
    const std::string_view name = field.unescaped_key();
    Member made{.name = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), .value = {}};
    ondemand::value value = field.value();
    switch (value.type()) {
    case ondemand::json_type::string: {
        const std::string_view words = value.get_string();
        made.value = QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
        made.type = QJsonValue::String;
        break;
    }
    case ondemand::json_type::object: {
        ondemand::object object = value.get_object();
        made.value = text(object.raw_json());
        made.type = QJsonValue::Object;
        break;
    }
    case ondemand::json_type::array: {
        ondemand::array array = value.get_array();
        made.value = text(array.raw_json());
        made.type = QJsonValue::Array;
        break;
    }
    case ondemand::json_type::number:
        made.type = QJsonValue::Double;
        [[fallthrough]];
    default:
        made.value = text(value.raw_json_token());
    }
    return made;
}

QList<Member> members(const QByteArray &json)
{
    const simdjson::padded_string padded(json.constData(), static_cast<size_t>(json.size()));
    QList<Member> made;
    try {
        ondemand::parser parser;
        ondemand::document document = parser.iterate(padded);
        for (ondemand::field field : document.get_object())
            made.append(member(field));
    } catch (const simdjson::simdjson_error &) {
        // It is stricter than QJsonDocument in corners: what was read so far is shown.
    }
    return made;
}

struct Part
{
    QByteArray json;
    QJsonObject object;
};

std::optional<QByteArray> decoded(const QByteArray &part)
{
    if (part.contains('=') || part.size() % 4 == 1)
        return std::nullopt;
    const auto result = QByteArray::fromBase64Encoding(part, QByteArray::Base64UrlEncoding |
                                                                 QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return std::nullopt;
    return *result;
}

std::optional<Part> objectIn(const QByteArray &part)
{
    const auto json = decoded(part);
    if (!json)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*json);
    if (!document.isObject())
        return std::nullopt;
    return Part{*json, document.object()};
}

/// NumericDate: seconds since 1970. What lies outside of the years 1970 to 9999 is no time.
QDateTime timeOf(const QJsonValue &value)
{
    constexpr double endOfTime = 253402300799.0;
    const double seconds = value.isDouble() ? value.toDouble() : -1;
    if (!(seconds >= 0 && seconds <= endOfTime))
        return {};
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(seconds * 1000), Qt::UTC);
}

QString utcWords(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

bool isUnsigned(const QJsonObject &header, const QByteArray &signature)
{
    const QString algorithm = header[u"alg"].toString().trimmed();
    return signature.isEmpty() || algorithm.isEmpty() ||
           algorithm.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0;
}

QString meaning(const QString &name)
{
    static constexpr std::array<std::pair<QLatin1String, const char *>, 10> known{{
        {QLatin1String("typ"), QT_TRANSLATE_NOOP("Jwt", "kind of token")},
        {QLatin1String("kid"), QT_TRANSLATE_NOOP("Jwt", "name of the key that signed it")},
        {QLatin1String("iss"), QT_TRANSLATE_NOOP("Jwt", "who made it")},
        {QLatin1String("aud"), QT_TRANSLATE_NOOP("Jwt", "who it is for")},
        {QLatin1String("sub"), QT_TRANSLATE_NOOP("Jwt", "who or what it speaks of")},
        {QLatin1String("nbf"), QT_TRANSLATE_NOOP("Jwt", "not valid before")},
        {QLatin1String("exp"), QT_TRANSLATE_NOOP("Jwt", "expires")},
        {QLatin1String("iat"), QT_TRANSLATE_NOOP("Jwt", "made at")},
        {QLatin1String("jti"), QT_TRANSLATE_NOOP("Jwt", "its own number")},
        {QLatin1String("cty"), QT_TRANSLATE_NOOP("Jwt", "kind of content")},
    }};
    const auto *const found =
        std::find_if(known.begin(), known.end(), [&](const auto &pair) { return pair.first == name; });
    return found == known.end() ? QString() : Jwt::tr(found->second);
}

bool isTime(const QString &name)
{
    return name == u"exp" || name == u"nbf" || name == u"iat";
}

Jwt::Claim timeRow(const Member &member)
{
    Jwt::Claim row{.name = member.name, .value = member.value, .meaning = meaning(member.name)};
    const QDateTime time =
        member.type == QJsonValue::Double ? timeOf(QJsonValue(member.value.toDouble())) : QDateTime();
    if (time.isValid()) {
        row.value = time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        const bool isSameDay = time.toLocalTime().date() == time.date();
        row.meaning = Jwt::tr("%1 (%2 UTC)", "meaning of a time")
                          .arg(row.meaning, isSameDay ? utcWords(time).section(u' ', 1) : utcWords(time));
    } else {
        row.meaning = Jwt::tr("%1, but this is no time", "meaning of a time").arg(row.meaning);
    }
    return row;
}

/// The named ones first, in that order, then the others as they came.
QList<Jwt::Claim> inOrder(const QList<Member> &members, const QStringList &first)
{
    QList<Jwt::Claim> rows;
    const auto add = [&](const Member &member) {
        rows.append(isTime(member.name) ? timeRow(member)
                                        : Jwt::Claim{member.name, member.value, meaning(member.name)});
    };
    for (const QString &name : first)
        for (const Member &member : members)
            if (member.name == name)
                add(member);
    for (const Member &member : members)
        if (!first.contains(member.name))
            add(member);
    return rows;
}

QString twice(const QList<Member> &members)
{
    QStringList seen;
    for (const Member &member : members) {
        if (seen.contains(member.name))
            return member.name;
        seen.append(member.name);
    }
    return {};
}

Jwt refused(const QString &trouble)
{
    Jwt made;
    made.trouble = trouble;
    return made;
}

QString wrongParts(qsizetype parts)
{
    if (parts == 5)
        return Jwt::tr("This is an encrypted token (JWE): only its receiver can read what it says.");
    return Jwt::tr("This is no token: a token has three parts with dots between.");
}
} // namespace

Jwt Jwt::read(const QByteArray &text)
{
    if (text.size() > longest)
        return refused(tr("This text is too long for a token (%1) and was not taken apart.")
                           .arg(QLocale().formattedDataSize(text.size())));
    const QByteArray token = text.trimmed();
    if (token.isEmpty())
        return refused(tr("There is no token to read."));
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return refused(wrongParts(parts.size()));
    const auto header = objectIn(parts[0]);
    if (!header)
        return refused(tr("This is no token: its first part is not a header in JSON."));
    const auto claims = objectIn(parts[1]);
    if (!claims)
        return refused(tr("This is no token: its second part holds no claims in JSON."));
    if (!decoded(parts[2]))
        return refused(tr("This is no token: its third part is not a signature."));

    Jwt made;
    made.nature = isUnsigned(header->object, parts[2]) ? Nature::Unsigned : Nature::Token;
    made.header = header->object;
    made.claims = claims->object;
    made.notBefore = timeOf(made.claims[u"nbf"]);
    made.expires = timeOf(made.claims[u"exp"]);
    made.issued = timeOf(made.claims[u"iat"]);
    const QList<Member> inHeader = members(header->json);
    const QList<Member> inClaims = members(claims->json);
    const QString doubled = twice(inHeader).isEmpty() ? twice(inClaims) : twice(inHeader);
    if (made.nature == Nature::Unsigned)
        made.trouble = tr("This token is not signed: anybody can have made it.");
    else if (!doubled.isEmpty())
        made.trouble = tr("“%1” is in it twice: readers differ in which one they take.").arg(doubled);
    made.m_rows = inOrder(inHeader, {QStringLiteral("alg"), QStringLiteral("typ"), QStringLiteral("kid")}) +
                  inOrder(inClaims, {QStringLiteral("iss"), QStringLiteral("aud"), QStringLiteral("sub"),
                                     QStringLiteral("nbf"), QStringLiteral("exp"), QStringLiteral("iat"),
                                     QStringLiteral("jti")});
    for (Claim &row : made.m_rows)
        if (row.name == u"alg" && row.meaning.isEmpty())
            row.meaning = made.nature == Nature::Unsigned ? tr("not signed") : tr("not checked here");
    return made;
}

QString Jwt::masked(const QByteArray &token)
{
    constexpr qsizetype shown = 4, shortest = 24;
    // Always as many dots, so that they tell nothing of the length.
    const QString dots(16, QChar(u'•'));
    if (token.size() < shortest)
        return dots;
    return QString::fromLatin1(token.first(shown)) + u' ' + dots + u' ' +
           QString::fromLatin1(token.last(shown));
}
