// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/JsonScan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace {
constexpr int deepestStep = 32;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

void newLine(QByteArray &text, qsizetype depth)
{
    text += '\n';
    text.append(2 * std::min<qsizetype>(depth, deepestStep), ' ');
}
} // namespace

qsizetype JsonScan::skipBlank(QByteArrayView json, qsizetype at)
{
    if (at == 0 && json.startsWith("\xef\xbb\xbf"))
        at = 3;
    while (at < json.size() && isBlank(json[at]))
        ++at;
    return at;
}

qsizetype JsonScan::textEnd(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            return at + 1;
    }
    return -1;
}

qsizetype JsonScan::valueEnd(QByteArrayView json, qsizetype at)
{
    if (at >= json.size())
        return -1;
    if (json[at] == '"')
        return textEnd(json, at);
    if (json[at] != '{' && json[at] != '[') {
        const qsizetype begin = at;
        while (at < json.size() && !isBlank(json[at]) && !QByteArrayView(",:]}[{\"").contains(json[at]))
            ++at;
        return at == begin ? -1 : at;
    }
    qsizetype depth = 0;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '"') {
            at = textEnd(json, at);
            if (at < 0)
                return -1;
            continue;
        }
        ++at;
        if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            return at;
    }
    return -1;
}

QString JsonScan::meaning(QByteArrayView value)
{
    if (value == QByteArrayView("null"))
        return {};
    if (value.size() < 2 || value.front() != '"')
        return QString::fromUtf8(value);
    const QByteArrayView inner = value.sliced(1, value.size() - 2);
    if (!inner.contains('\\'))
        return QString::fromUtf8(inner);
    const QJsonDocument list = QJsonDocument::fromJson('[' + value.toByteArray() + ']');
    return list.isArray() ? list.array().at(0).toString() : QString::fromUtf8(inner);
}

QByteArray JsonScan::quoted(const QString &text)
{
    // A QJsonDocument holds arrays and objects alone.
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray JsonScan::indented(QByteArrayView json)
{
    QByteArray text;
    text.reserve(json.size() + json.size() / 4);
    qsizetype depth = 0;
    bool isOpened = false; // a bracket whose content, if any, is still to come
    qsizetype at = skipBlank(json, 0);
    while (at < json.size()) {
        const char c = json[at];
        const bool isClosing = c == '}' || c == ']';
        if (isClosing) {
            depth = std::max<qsizetype>(0, depth - 1);
            if (!isOpened)
                newLine(text, depth);
        } else if (isOpened) {
            newLine(text, depth);
        }
        isOpened = c == '{' || c == '[';
        if (isOpened || isClosing) {
            text += c;
            depth += isOpened ? 1 : 0;
            at = skipBlank(json, at + 1);
        } else if (c == ',' || c == ':') {
            text += c;
            if (c == ',')
                newLine(text, depth);
            else
                text += ' ';
            at = skipBlank(json, at + 1);
        } else {
            // What is no JSON is handed on sign by sign.
            qsizetype end = valueEnd(json, at);
            if (end < 0)
                end = c == '"' ? json.size() : at + 1;
            text += json.sliced(at, end - at);
            at = skipBlank(json, end);
        }
    }
    return text + '\n';
}
