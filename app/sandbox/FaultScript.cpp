// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/FaultScript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sandbox {

static const QHash<QString, Fault::Do> &words()
{
    static const QHash<QString, Fault::Do> known{
        {QStringLiteral("status"), Fault::Do::Status},
        {QStringLiteral("drop-before-body"), Fault::Do::DropBeforeBody},
        {QStringLiteral("reset-before-body"), Fault::Do::ResetBeforeBody},
        {QStringLiteral("stall-before-body"), Fault::Do::StallBeforeBody},
        {QStringLiteral("drop-after-body"), Fault::Do::DropAfterBody},
        {QStringLiteral("reset"), Fault::Do::Reset},
        {QStringLiteral("stall"), Fault::Do::Stall},
        {QStringLiteral("truncate"), Fault::Do::Truncate},
        {QStringLiteral("redirect"), Fault::Do::Redirect},
        {QStringLiteral("html"), Fault::Do::Html},
        {QStringLiteral("slow"), Fault::Do::Slow},
    };
    return known;
}

bool FaultScript::read(const QByteArray &json)
{
    m_error.clear();
    if (json.trimmed().isEmpty()) {
        m_lines.clear();
        return true;
    }
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    if (!document.isArray()) {
        m_error = QStringLiteral("faults: a JSON list is expected; %1").arg(wrong.errorString());
        return false;
    }
    QList<Line> lines;
    for (const QJsonValue &value : document.array()) {
        const auto line = readLine(value.toObject());
        if (!line)
            return false;
        lines.append(*line);
    }
    m_lines = lines;
    return true;
}

static int defaultStatus(Fault::Do what)
{
    switch (what) {
    case Fault::Do::Redirect:
        return 307;
    case Fault::Do::Html:
        return 200;
    default:
        return 500;
    }
}

std::optional<FaultScript::Line> FaultScript::readLine(const QJsonObject &object)
{
    static const QStringList known{
        QStringLiteral("path"),  QStringLiteral("method"),  QStringLiteral("skip"),
        QStringLiteral("count"), QStringLiteral("do"),      QStringLiteral("status"),
        QStringLiteral("body"),  QStringLiteral("headers"), QStringLiteral("apply"),
        QStringLiteral("bytes"), QStringLiteral("pause_ms")};
    for (const QString &key : object.keys()) {
        if (!known.contains(key)) {
            m_error = QStringLiteral("faults: there is no \"%1\"").arg(key);
            return {};
        }
    }
    Line line;
    line.path.setPattern(object[u"path"].toString());
    line.method = object[u"method"].toString().toLatin1();
    line.skip = object[u"skip"].toInt(0);
    line.count = object[u"count"].toInt(1);
    const QString word = object[u"do"].toString();
    if (!words().contains(word) || !line.path.isValid()) {
        m_error = words().contains(word) ? QStringLiteral("faults: the path is no regular expression")
                                         : QStringLiteral("faults: unknown \"do\": \"%1\"").arg(word);
        return {};
    }
    Fault &fault = line.fault;
    fault.what = words().value(word);
    fault.status = object[u"status"].toInt(defaultStatus(fault.what));
    fault.hasBody = object.contains(u"body");
    const QJsonValue body = object[u"body"];
    fault.reply.body = body.isString() ? body.toString().toUtf8()
                                       : QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    const QJsonObject headers = object[u"headers"].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        fault.reply.headers.append({it.key().toLatin1(), it.value().toVariant().toString().toLatin1()});
    fault.apply = object[u"apply"].toBool(fault.what == Fault::Do::Truncate || fault.what == Fault::Do::Slow);
    fault.bytes = object[u"bytes"].toInteger(-1);
    fault.pauseMs = object[u"pause_ms"].toInt(20);
    return line;
}

std::optional<Fault> FaultScript::take(const HttpRequest &request)
{
    for (Line &line : m_lines) {
        const bool fits = (line.method.isEmpty() || line.method == request.method) &&
                          line.path.match(QString::fromLatin1(request.path)).hasMatch();
        if (!fits || line.count == 0)
            continue;
        if (line.skip > 0) {
            --line.skip;
            continue;
        }
        if (line.count > 0)
            --line.count;
        return line.fault;
    }
    return {};
}

} // namespace sandbox
