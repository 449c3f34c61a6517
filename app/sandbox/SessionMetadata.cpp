// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SessionMetadata.h"

#include <QJsonArray>
#include <QSet>

namespace sandbox {

namespace {
QString text(const QByteArray &latin1)
{
    return QString::fromLatin1(latin1);
}

/// One relation as seen from either end; `end` is "child" or "parent", `other` the type at that end.
QJsonObject relation(const SessionRelation &known, const QString &end, const SessionType &other)
{
    return {{end + QStringLiteral("_record_type"), text(other.name)},
            {end + QStringLiteral("_product"), text(other.product)},
            {end + QStringLiteral("_event"), text(other.event)},
            {QStringLiteral("relationship_type"),
             end == u"child" ? QStringLiteral("child_of") : QStringLiteral("parent_of")},
            {QStringLiteral("description"), text(known.description)},
            {QStringLiteral("cost_rollup"), true},
            {QStringLiteral("traversal_enabled"), true},
            {QStringLiteral("via"), QJsonObject{{QStringLiteral("local_field"), text(known.localField)},
                                                {QStringLiteral("parent_field"), text(known.parentField)}}}};
}

QJsonArray children(const SessionType &type)
{
    QJsonArray found;
    for (const SessionRelation &each : type.children)
        found << relation(each, QStringLiteral("child"), SessionTypes::all()[SessionTypes::find(each.child)]);
    return found;
}

QJsonArray parents(const SessionType &type)
{
    QJsonArray found;
    for (const SessionType &other : SessionTypes::all()) {
        if (const SessionRelation *known = other.relationTo(type.name))
            found << relation(*known, QStringLiteral("parent"), other);
    }
    return found;
}

/// How many other types appear beside it.
qsizetype siblings(const SessionType &type)
{
    QSet<QByteArray> names;
    for (const SessionType &other : SessionTypes::all()) {
        if (!other.relationTo(type.name))
            continue;
        for (const SessionRelation &each : other.children)
            names << each.child;
    }
    names.remove(type.name);
    return names.size();
}

QJsonObject common(const SessionType &type)
{
    QJsonArray aliases;
    for (const QByteArray &alias : type.aliases)
        aliases << text(alias);
    return {{QStringLiteral("record_type"), text(type.name)},
            {QStringLiteral("product"), text(type.product)},
            {QStringLiteral("event"), text(type.event)},
            {QStringLiteral("aliases"), aliases},
            {QStringLiteral("child_relationships"), children(type)},
            {QStringLiteral("parent_relationships"), parents(type)}};
}

QJsonObject parameter(const char *type, const char *usual, const char *description)
{
    return {{QStringLiteral("type"), QLatin1String(type)},
            {QStringLiteral("default"), QLatin1String(usual)},
            {QStringLiteral("description"), QLatin1String(description)},
            {QStringLiteral("enum_values"), QJsonValue::Null},
            {QStringLiteral("min"), QJsonValue::Null},
            {QStringLiteral("max"), QJsonValue::Null}};
}

QJsonObject parameters()
{
    QJsonObject depth = parameter("integer", "2", "How many levels of the tree are shown");
    depth[QStringLiteral("min")] = 1;
    depth[QStringLiteral("max")] = 5;
    QJsonObject expand = parameter("string", "record", "Whether events come with their records");
    expand[QStringLiteral("enum_values")] = QJsonArray{QStringLiteral("record"), QStringLiteral("none")};
    return {{QStringLiteral("include_children"),
             parameter("boolean", "true", "Whether events below the one asked for are shown")},
            {QStringLiteral("max_depth"), depth},
            {QStringLiteral("expand"), expand},
            {QStringLiteral("date_time"),
             parameter("string", "", "About when the event was, as a date or a time of ISO 8601")}};
}
} // namespace

QJsonObject SessionMetadata::overview()
{
    QJsonArray types;
    for (const SessionType &type : SessionTypes::all()) {
        QJsonObject json = common(type);
        json[QStringLiteral("description")] = text(type.description);
        types << json;
    }
    return {{QStringLiteral("record_types"), types},
            {QStringLiteral("query_parameters"), parameters()},
            {QStringLiteral("meta"),
             QJsonObject{{QStringLiteral("total_record_types"), types.size()},
                         {QStringLiteral("last_updated"), QStringLiteral("2026-03-02T08:00:00Z")}}}};
}

QJsonObject SessionMetadata::of(const SessionType &type, const QString &example)
{
    QJsonObject json = common(type);
    const QString limits = QStringLiteral("max_depth=%1&include_children=true").arg(type.depth);
    const QChar joint = example.contains(u'?') ? u'&' : u'?';
    json[QStringLiteral("examples")] =
        QJsonObject{{QStringLiteral("basic"), example},
                    {QStringLiteral("with_children"), QString(example + joint + limits)}};
    json[QStringLiteral("meta")] = QJsonObject{{QStringLiteral("max_recommended_depth"), type.depth},
                                               {QStringLiteral("total_children"), type.children.size()},
                                               {QStringLiteral("total_parents"), parents(type).size()},
                                               {QStringLiteral("total_siblings"), siblings(type)}};
    return json;
}

} // namespace sandbox
