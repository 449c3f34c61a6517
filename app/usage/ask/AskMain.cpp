// SPDX-License-Identifier: GPL-3.0-or-later
// signalbox-ask: questions in, meanings out, a JSON object a line.
#include "usage/ask/Ask.h"
#include "usage/ask/AskJson.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace {
int refuse(const QString &why)
{
    QTextStream(stderr) << why << Qt::endl;
    return 2;
}

QByteArray answerLine(const Ask &ask, const QByteArray &line, const QDateTime &now)
{
    const QJsonObject question = QJsonDocument::fromJson(line).object();
    const QJsonValue text = question[u"text"];
    const QJsonValue id = question[u"id"];
    const QJsonValue answer =
        text.isString() ? AskJson::write(ask.answer(text.toString(), now)) : QJsonValue(QJsonValue::Null);
    const QJsonObject reply{{QStringLiteral("id"), id.isUndefined() ? QJsonValue(QJsonValue::Null) : id},
                            {QStringLiteral("answer"), answer}};
    return QJsonDocument(reply).toJson(QJsonDocument::Compact) + '\n';
}

void serve(const Ask &ask, const QDateTime &now)
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return;
    for (QByteArray line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        if (line.trimmed().isEmpty())
            continue;
        out.write(answerLine(ask, line, now));
        out.flush();
    }
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("options"), QStringLiteral("What /usage_reports/options answers."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("now"), QStringLiteral("What relative dates count from, in ISO 8601."),
                      QStringLiteral("TIME")});
    parser.process(application);

    QFile file(parser.value(QStringLiteral("options")));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QStringLiteral("signalbox-ask: name a readable file with --options FILE."));
    const auto products = UsageOptions::parse(file.readAll());
    if (!products)
        return refuse(
            QStringLiteral("signalbox-ask: the file of --options is no answer of /usage_reports/options."));
    QDateTime now = QDateTime::currentDateTimeUtc();
    if (parser.isSet(QStringLiteral("now"))) {
        now = QDateTime::fromString(parser.value(QStringLiteral("now")), Qt::ISODate);
        // A time without a zone is UTC here, as everywhere on this wire.
        if (now.timeSpec() == Qt::LocalTime)
            now.setTimeSpec(Qt::UTC);
    }
    if (!now.isValid())
        return refuse(QStringLiteral("signalbox-ask: --now wants a time such as 2026-10-14T12:00:00Z."));
    serve(Ask(*products), now);
    return 0;
}
