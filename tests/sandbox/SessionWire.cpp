// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionWire.h"

#include <QRegularExpression>

Wire::Answer SessionWire::session(const QString &path)
{
    return get(path.startsWith(u"/v2/") ? path.mid(3).toLatin1() : "/session_analysis" + path.toLatin1());
}

QString SessionWire::example(const QString &type)
{
    return session(QStringLiteral("/metadata/") + type)[u"examples"].toObject()[u"basic"].toString();
}

QStringList SessionWire::types()
{
    QStringList names;
    for (const auto &type : session(QStringLiteral("/metadata"))[u"record_types"].toArray())
        names << type.toObject()[u"record_type"].toString();
    return names;
}

qint64 SessionWire::millionths(const QJsonValue &amount)
{
    static const QRegularExpression shape(QStringLiteral("\\A(\\d+)\\.(\\d{6})\\z"));
    const auto match = shape.match(amount.toString());
    return match.hasMatch() ? (match.captured(1) + match.captured(2)).toLongLong() : -1;
}

qint64 SessionWire::whole(const QJsonObject &node)
{
    return millionths(node[u"cost"].toObject()[u"cumulative_cost"]);
}

QString SessionWire::typeOf(const QJsonObject &node)
{
    return node[u"links"].toObject()[u"self"].toString().section(u'/', 3, 3);
}

QList<QJsonObject> SessionWire::nodes(const QJsonObject &root)
{
    QList<QJsonObject> found{root};
    for (const auto &child : root[u"children"].toArray())
        found += nodes(child.toObject());
    return found;
}

QString SessionWire::drawn(const QJsonObject &root, int level)
{
    const QJsonObject cost = root[u"cost"].toObject();
    QString text = QStringLiteral("%1%2 %3 %4\n")
                       .arg(QString(2 * level, u' '), typeOf(root), cost[u"event_cost"].toString(),
                            cost[u"cumulative_cost"].toString());
    for (const auto &child : root[u"children"].toArray())
        text += drawn(child.toObject(), level + 1);
    return text;
}
