// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FaultTable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using Trouble = ScriptedAnswer::Trouble;

namespace {
FaultVerdict verdictOf(const QJsonObject &json)
{
    FaultVerdict verdict;
    verdict.kind = json[u"kind"].toString();
    verdict.message = json[u"message"].toString();
    verdict.requests = json[u"requests"].toInt(-1);
    if (json.contains(u"retryAfterMs"))
        verdict.retryAfterMs = json[u"retryAfterMs"].toInteger();
    return verdict;
}

QByteArray bodyOf(const QString &name)
{
    static const QHash<QString, QByteArray> bodies{
        {QStringLiteral("problem"),
         R"({"errors":[{"code":"10015","title":"Bad Request","detail":"Not like this."}]})"},
        {QStringLiteral("html"), "<html><body>Sign in to the network</body></html>"},
        {QStringLiteral("half"), R"({"data":{"id":)"},
        {QString(), ""}};
    if (!bodies.contains(name))
        qFatal("faults.json: no body %s", qPrintable(name));
    return bodies[name];
}

Trouble troubleOf(const QString &name)
{
    static const QHash<QString, Trouble> troubles{{QString(), Trouble::None},
                                                  {QStringLiteral("refuse"), Trouble::None},
                                                  {QStringLiteral("dropBeforeBody"), Trouble::DropBeforeBody},
                                                  {QStringLiteral("dropAfterBody"), Trouble::DropAfterBody},
                                                  {QStringLiteral("reset"), Trouble::Reset},
                                                  {QStringLiteral("stall"), Trouble::Stall},
                                                  {QStringLiteral("truncate"), Trouble::Truncate}};
    if (!troubles.contains(name))
        qFatal("faults.json: no trouble %s", qPrintable(name));
    return troubles[name];
}

Fault faultOf(const QJsonObject &json)
{
    Fault fault;
    const QString trouble = json[u"trouble"].toString();
    const QString body = json[u"body"].toString();
    fault.name = json[u"fault"].toString();
    fault.refuses = trouble == u"refuse";
    fault.answer = ScriptedAnswer::of(troubleOf(trouble));
    if (json.contains(u"status")) {
        fault.answer.status = json[u"status"].toInt();
        fault.answer.body = bodyOf(body);
        fault.answer.headers = {{"Content-Type", body == u"html" ? "text/html" : "application/json"}};
    }
    const QJsonObject headers = json[u"headers"].toObject();
    for (const QString &name : headers.keys())
        fault.answer.headers << std::pair(name.toLatin1(), headers[name].toString().toLatin1());
    fault.safe = verdictOf(json[u"safe"].toObject());
    fault.unsafe = verdictOf(json[u"unsafe"].toObject());
    return fault;
}
} // namespace

QList<Fault> FaultTable::rows()
{
    QFile file(QStringLiteral(SIGNALBOX_SOURCE_DIR "/tests/api/faults.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("faults.json can't be read");
    QList<Fault> rows;
    for (const QJsonValue row : QJsonDocument::fromJson(file.readAll()).array())
        rows << faultOf(row.toObject());
    if (rows.isEmpty())
        qFatal("faults.json has no rows");
    return rows;
}
