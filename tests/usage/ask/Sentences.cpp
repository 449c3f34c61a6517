// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sentences.h"

#include "usage/ask/AskJson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(SIGNALBOX_SOURCE_DIR "/tests/usage/ask/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray sorted(const QJsonArray &array)
{
    QStringList texts;
    for (const auto &entry : array)
        texts << entry.toString();
    texts.sort();
    return QJsonArray::fromStringList(texts);
}
} // namespace

QList<UsageProduct> Sentences::products()
{
    const auto products = UsageOptions::parse(contentOf(QStringLiteral("options.json")));
    return products ? *products : QList<UsageProduct>();
}

QDateTime Sentences::now()
{
    return QDateTime(QDate(2026, 10, 14), QTime(9, 30), Qt::UTC);
}

QList<Sentences::Sentence> Sentences::all()
{
    QList<Sentence> sentences;
    const auto lines = contentOf(QStringLiteral("sentences.jsonl")).split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        if (!json.isEmpty())
            sentences << Sentence{.text = json[u"text"].toString(), .answer = json[u"answer"]};
    }
    return sentences;
}

QString Sentences::plain(const QJsonValue &answer)
{
    if (!answer.isObject())
        return QStringLiteral("declined");
    QJsonObject json = answer.toObject();
    if (json.contains(u"clarify"))
        return QStringLiteral("asks back");
    for (const auto *list : {"metrics", "dimensions"})
        json[QLatin1String(list)] = sorted(json[QLatin1String(list)].toArray());
    QJsonObject filters = json[u"filters"].toObject();
    for (auto filter = filters.begin(); filter != filters.end(); ++filter)
        *filter = sorted(filter->toArray());
    json[u"filters"] = filters;
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString Sentences::plain(const AskAnswer &answer)
{
    return plain(AskJson::write(answer));
}
