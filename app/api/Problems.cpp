// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Problems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace {
constexpr qsizetype largestEnvelope = 1 << 20;
constexpr qsizetype mostProblems = 100;
constexpr qsizetype longestText = 500;

// Text of a server goes into dialogs: one line, of a length that fits.
QString text(const QJsonValue &value)
{
    QString read;
    if (value.isDouble()) {
        // Codes come as numbers too: 10015, not 1.0015e+04.
        const double number = value.toDouble();
        read = number == static_cast<double>(value.toInteger()) ? QString::number(value.toInteger())
                                                                : QString::number(number);
    } else {
        read = value.toString();
    }
    read = read.simplified();
    return read.size() > longestText ? read.left(longestText) + u'…' : read;
}

Problem fromEnvelope(const QJsonObject &error)
{
    const QJsonObject source = error[u"source"].toObject();
    Problem problem;
    problem.code = text(error[u"code"]);
    problem.title = text(error[u"title"]);
    problem.detail = text(error[u"detail"]);
    if (problem.detail.isEmpty())
        problem.detail = text(error[u"message"]);
    problem.pointer = text(source[u"pointer"]);
    problem.parameter = text(source[u"parameter"]);
    return problem;
}

void add(QList<Problem> &problems, const QJsonValue &error)
{
    Problem problem;
    if (error.isObject())
        problem = fromEnvelope(error.toObject());
    else
        problem.detail = text(error);
    if (problem != Problem() && problems.size() < mostProblems)
        problems << problem;
}

QList<Problem> fromObject(const QJsonObject &body)
{
    QList<Problem> problems;
    const QJsonValue errors = body[u"errors"];
    if (errors.isArray()) {
        for (const QJsonValue error : errors.toArray())
            add(problems, error);
    } else if (!errors.isUndefined()) {
        add(problems, errors);
    }
    const QJsonValue error = body[u"error"];
    if (problems.isEmpty() && error.isString()) {
        Problem problem;
        problem.code = text(error);
        problem.detail = text(body[u"error_description"]);
        problems << problem;
    } else if (problems.isEmpty() && error.isObject()) {
        add(problems, error);
    }
    if (problems.isEmpty())
        add(problems, body);
    return problems;
}
} // namespace

QList<Problem> Problems::in(const QByteArray &body)
{
    if (body.size() > largestEnvelope)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return fromObject(document.object());
    return {};
}

QString Problems::sentence(Failure::Kind kind, const QList<Problem> &problems)
{
    const Problem first = problems.value(0);
    const QString words = first.detail.isEmpty() ? first.title : first.detail;
    if (words.isEmpty())
        return Failure::sentence(kind);
    if (kind == Failure::Kind::Rejected)
        return Failure::tr("Telnyx refused the request: %1").arg(words);
    if (kind == Failure::Kind::Forbidden)
        return Failure::tr("This key may not do that: %1").arg(words);
    return Failure::sentence(kind);
}

QString Problems::oneLine(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems.first(std::min<qsizetype>(problems.size(), 3))) {
        QStringList words{problem.code, problem.title, problem.pointer, problem.parameter};
        words.removeAll(QString());
        lines << words.join(u' ');
    }
    return lines.join(QStringLiteral("; "));
}
