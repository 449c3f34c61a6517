// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <simdjson.h>

namespace {
const QByteArray statePrefix = QByteArrayLiteral("signalbox:");

std::unexpected<Failure> unreadable(const QString &why)
{
    return failed(Failure::Kind::UnreadableReply, why);
}

// The objects of `data` as received, byte for byte: QJsonDocument would have written them anew.
Outcome<QList<QByteArray>> rawObjects(const QByteArray &body)
{
    namespace od = simdjson::ondemand;
    od::parser parser;
    const simdjson::padded_string padded(body.constData(), static_cast<std::size_t>(body.size()));
    od::document document;
    od::array items;
    if (parser.iterate(padded).get(document) || document["data"].get_array().get(items))
        return unreadable(QStringLiteral("the list has no array in data"));
    QList<QByteArray> objects;
    for (auto item : items) {
        od::object object;
        std::string_view raw;
        if (const auto error = item.get_object().get(object)) {
            if (error == simdjson::INCORRECT_TYPE) {
                objects << QByteArray();
                continue;
            }
            return unreadable(QStringLiteral("the list ends in the middle"));
        }
        if (object.raw_json().get(raw))
            return unreadable(QStringLiteral("the list ends in the middle"));
        objects << QByteArray(raw.data(), static_cast<qsizetype>(raw.size()));
    }
    return objects;
}

Fax faxOf(const QJsonObject &object)
{
    using FaxJson::text;
    Fax fax;
    fax.id = text(object[u"id"]);
    fax.direction = text(object[u"direction"]);
    fax.inbound = fax.direction == u"inbound";
    fax.from = text(object[u"from"]);
    fax.to = text(object[u"to"]);
    fax.status = FaxStatus(text(object[u"status"]));
    fax.failureReason = text(object[u"failure_reason"]);
    fax.internalFailureReason = text(object[u"internal_failure_reason"]);
    fax.createdAt = FaxJson::time(object[u"created_at"]);
    fax.updatedAt = FaxJson::time(object[u"updated_at"]);
    fax.connectionId = text(object[u"connection_id"]);
    fax.mediaName = text(object[u"media_name"]);
    fax.mediaUrl = text(object[u"media_url"]);
    fax.storedMediaUrl = text(object[u"stored_media_url"]);
    fax.previewUrl = text(object[u"preview_url"]);
    fax.quality = text(object[u"quality"]);
    fax.fromDisplayName = text(object[u"from_display_name"]);
    fax.jobId = FaxJson::jobOf(text(object[u"client_state"]));
    return fax;
}

// Received faxes are stored under ids of their own, which are no names.
QString nameInLink(const QString &link)
{
    const QString name = QUrl(link).fileName();
    const bool isId = !QUuid::fromString(name.section(u'.', 0, 0)).isNull();
    return isId ? QString() : name;
}

Outcome<QJsonObject> objectIn(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return unreadable(error.errorString());
    return document.object();
}
} // namespace

QString FaxJson::clientState(const QUuid &job)
{
    const QByteArray state = statePrefix + job.toByteArray(QUuid::WithoutBraces);
    return QString::fromLatin1(state.toBase64());
}

QUuid FaxJson::jobOf(const QString &clientState)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(clientState.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !decoded.decoded.startsWith(statePrefix))
        return {};
    return QUuid::fromString(QString::fromLatin1(decoded.decoded.sliced(statePrefix.size())));
}

QString FaxJson::text(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Double:
    case QJsonValue::Bool:
        return value.toVariant().toString();
    default:
        return value.toString();
    }
}

QDateTime FaxJson::time(const QJsonValue &value)
{
    QString written = text(value).trimmed();
    if (written.endsWith(u" UTC"))
        written.chop(4);
    QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

Outcome<Fax> FaxJson::fax(const QByteArray &object)
{
    const Outcome<QJsonObject> read = objectIn(object);
    if (!read)
        return failed(read.error());
    Fax fax = faxOf(*read);
    if (fax.id.isEmpty())
        return unreadable(QStringLiteral("the fax has no id"));
    fax.raw = object;
    return fax;
}

Outcome<Fax> FaxJson::faxInEnvelope(const QByteArray &body)
{
    const Outcome<QJsonObject> read = objectIn(body);
    if (!read)
        return failed(read.error());
    if (!read->contains(u"data"))
        return fax(body);
    // One object is small: writing it anew keeps every field, which is what the store wants of it.
    return fax(QJsonDocument(read->value(u"data").toObject()).toJson(QJsonDocument::Compact));
}

Outcome<FaxJson::FaxPage> FaxJson::faxPage(const QByteArray &body)
{
    const Outcome<QList<QByteArray>> objects = rawObjects(body);
    if (!objects)
        return failed(objects.error());
    FaxPage page;
    for (const QByteArray &object : *objects) {
        if (Outcome<Fax> one = fax(object))
            page.faxes << std::move(*one);
        else
            ++page.left;
    }
    return page;
}

Outcome<QList<FaxApplication>> FaxJson::applications(const QByteArray &body)
{
    const Outcome<QJsonObject> read = objectIn(body);
    if (!read)
        return failed(read.error());
    const QJsonValue data = read->value(u"data");
    if (!data.isArray())
        return unreadable(QStringLiteral("the list has no array in data"));
    QList<FaxApplication> applications;
    for (const auto &item : data.toArray()) {
        const QJsonObject object = item.toObject();
        const FaxApplication one{text(object[u"id"]), text(object[u"application_name"]),
                                 object[u"active"].toBool(true)};
        if (!one.id.isEmpty())
            applications << one;
    }
    return applications;
}

ReceivedFax FaxJson::toStore(const Fax &fax, const QUuid &account)
{
    ReceivedFax received;
    StoredFax &row = received.fax;
    row.account = account;
    row.faxId = fax.id;
    row.direction = fax.direction;
    row.from = fax.from;
    row.to = fax.to;
    row.status = fax.status.wire();
    row.isFinal = fax.status.isFinal();
    row.failureReason = fax.failureReason;
    row.createdAt = fax.createdAt;
    row.updatedAt = fax.updatedAt;
    row.connectionId = fax.connectionId;
    row.mediaName = fax.mediaName.isEmpty() ? nameInLink(fax.mediaUrl) : fax.mediaName;
    row.quality = fax.quality;
    row.ref = fax.jobId;
    received.json = fax.raw;
    return received;
}

FaxRow FaxJson::toRow(const StoredFax &fax)
{
    FaxRow row;
    row.key = fax.ref.isNull() ? fax.faxId : fax.ref.toString(QUuid::WithoutBraces);
    row.faxId = fax.faxId;
    row.from = fax.from;
    row.to = fax.to;
    row.document = fax.documentName.isEmpty() ? fax.mediaName : fax.documentName;
    row.failureReason = fax.failureReason;
    row.status = FaxStatus(fax.status);
    row.inbound = fax.direction == u"inbound";
    row.pages = static_cast<qint16>(fax.pages.value_or(-1));
    row.createdAt = fax.createdAt.isValid() ? fax.createdAt.toMSecsSinceEpoch() : 0;
    row.updatedAt = fax.updatedAt.isValid() ? fax.updatedAt.toMSecsSinceEpoch() : 0;
    return row;
}
