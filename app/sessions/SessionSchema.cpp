// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionSchema.h"

#include "sessions/SessionApi.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace {
// Whatever stands where a text is expected: a number in its digits, nothing for null and for nested values.
QString text(const QJsonValue &value)
{
    if (value.isDouble() || value.isBool())
        return value.toVariant().toString();
    return value.toString().trimmed();
}

bool flag(const QJsonValue &value)
{
    return value.isString() ? value.toString().compare(u"true", Qt::CaseInsensitive) == 0 : value.toBool();
}

// "child" or "parent": the fields of both kinds of relation differ in that word alone.
SessionSchema::Relation relationOf(const QJsonObject &object, const QString &side)
{
    SessionSchema::Relation relation;
    relation.product = text(object[side + QLatin1String("_product")]);
    relation.event = text(object[side + QLatin1String("_event")]);
    relation.recordType = text(object[side + QLatin1String("_record_type")]);
    if (relation.recordType.isEmpty())
        relation.recordType = relation.event;
    relation.type = text(object[u"relationship_type"]);
    relation.description = text(object[u"description"]);
    const QJsonObject via = object[u"via"].toObject();
    relation.localField = text(via[u"local_field"]);
    relation.parentField = text(via[u"parent_field"]);
    relation.rollsUp = flag(object[u"cost_rollup"]);
    relation.isTraversed = flag(object[u"traversal_enabled"]);
    return relation;
}

template <class List>
void addNew(List &list, const List &more)
{
    for (const auto &one : more)
        if (!list.contains(one))
            list << one;
}

QList<SessionSchema::Relation> relationsOf(const QJsonValue &value, const QString &side)
{
    QList<SessionSchema::Relation> relations;
    const QJsonArray items = value.toArray();
    for (const auto &item : items) {
        const SessionSchema::Relation relation = relationOf(item.toObject(), side);
        if (!relation.recordType.isEmpty() && !relations.contains(relation))
            relations << relation;
    }
    return relations;
}

SessionSchema::Type typeOf(const QJsonObject &object)
{
    SessionSchema::Type type;
    type.recordType = text(object[u"record_type"]);
    type.product = text(object[u"product"]);
    type.event = text(object[u"event"]);
    type.description = text(object[u"description"]);
    const QJsonArray aliases = object[u"aliases"].toArray();
    for (const auto &alias : aliases)
        if (const QString name = text(alias); !name.isEmpty() && !type.aliases.contains(name))
            type.aliases << name;
    type.children = relationsOf(object[u"child_relationships"], QStringLiteral("child"));
    type.parents = relationsOf(object[u"parent_relationships"], QStringLiteral("parent"));
    return type;
}

// A type told twice is one type: what the first leaves out, the second adds.
void merge(SessionSchema::Type &into, const SessionSchema::Type &from)
{
    for (QString SessionSchema::Type::*field :
         {&SessionSchema::Type::product, &SessionSchema::Type::event, &SessionSchema::Type::description})
        if ((into.*field).isEmpty())
            into.*field = from.*field;
    addNew(into.aliases, from.aliases);
    addNew(into.children, from.children);
    addNew(into.parents, from.parents);
}

Outcome<QJsonObject> objectIn(const QByteArray &body)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error == QJsonParseError::IllegalUTF8String)
        document = QJsonDocument::fromJson(QString::fromUtf8(body).toUtf8(), &error);
    if (!document.isObject())
        return failed(Failure::Kind::UnreadableReply, error.error == QJsonParseError::NoError
                                                          ? QStringLiteral("the metadata is no object")
                                                          : error.errorString());
    const QJsonObject object = document.object();
    // Other answers of the API come in an envelope; these don't so far.
    return object[u"data"].isObject() ? object[u"data"].toObject() : object;
}
} // namespace

const SessionSchema::Type *SessionSchema::find(const QString &recordType) const
{
    const auto named = std::find_if(types.begin(), types.end(),
                                    [&](const Type &type) { return type.recordType == recordType; });
    if (named != types.end())
        return &*named;
    const auto known = std::find_if(types.begin(), types.end(),
                                    [&](const Type &type) { return type.aliases.contains(recordType); });
    return known == types.end() ? nullptr : &*known;
}

Outcome<SessionSchema> SessionSchema::parse(const QByteArray &body)
{
    const Outcome<QJsonObject> object = objectIn(body);
    if (!object)
        return failed(object.error());
    const QJsonValue listed = object->value(u"record_types");
    if (!listed.isArray() && !listed.isNull())
        return failed(Failure::Kind::UnreadableReply, QStringLiteral("the metadata has no record_types"));
    SessionSchema schema;
    QHash<QString, qsizetype> places;
    const QJsonArray items = listed.toArray();
    for (const auto &item : items) {
        const Type type = typeOf(item.toObject());
        if (type.recordType.isEmpty())
            continue;
        if (const auto place = places.constFind(type.recordType); place != places.constEnd()) {
            merge(schema.types[*place], type);
        } else {
            places.insert(type.recordType, schema.types.size());
            schema.types << type;
        }
    }
    QDateTime updated = QDateTime::fromString(text(object->value(u"meta").toObject().value(u"last_updated")),
                                              Qt::ISODateWithMs);
    if (updated.timeSpec() == Qt::LocalTime)
        updated.setTimeSpec(Qt::UTC);
    schema.updatedAt = updated.toUTC();
    return schema;
}

Outcome<int> SessionSchema::parseDepth(const QByteArray &body)
{
    const Outcome<QJsonObject> object = objectIn(body);
    if (!object)
        return failed(object.error());
    bool isNumber = false;
    const double depth =
        text(object->value(u"meta").toObject().value(u"max_recommended_depth")).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(depth))
        return SessionApi::usualDepth;
    return static_cast<int>(std::clamp(depth, 1.0, static_cast<double>(SessionApi::deepest)));
}
