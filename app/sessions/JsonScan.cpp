// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/JsonScan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cstring>

namespace {
constexpr int deepestStep = 32;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool endsWord(char c)
{
    return isBlank(c) || c == ',' || c == ':' || c == ']' || c == '}' || c == '[' || c == '{' || c == '"';
}

const QByteArray &lineStart(qsizetype depth)
{
    static const QByteArrayList starts = [] {
        QByteArrayList all;
        for (int step = 0; step <= deepestStep; ++step)
            all << '\n' + QByteArray(2 * step, ' ');
        return all;
    }();
    return starts[std::min<qsizetype>(depth, deepestStep)];
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
    for (qsizetype from = at + 1; from < json.size();) {
        const void *found = std::memchr(json.data() + from, '"', static_cast<size_t>(json.size() - from));
        if (!found)
            return -1;
        const qsizetype quote = static_cast<const char *>(found) - json.data();
        qsizetype before = quote;
        while (before > from && json[before - 1] == '\\')
            --before;
        if ((quote - before) % 2 == 0)
            return quote + 1;
        from = quote + 1;
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
        while (at < json.size() && !endsWord(json[at]))
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
    return unescaped(value.sliced(1, value.size() - 2));
}

QString JsonScan::unescaped(QByteArrayView text)
{
    if (!text.contains('\\'))
        return QString::fromUtf8(text);
    const QJsonDocument list = QJsonDocument::fromJson("[\"" + text.toByteArray() + "\"]");
    return list.isArray() ? list.array().at(0).toString() : QString::fromUtf8(text);
}

QByteArray JsonScan::quoted(const QString &text)
{
    const auto isPlain = [](QChar c) { return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\'; };
    if (std::ranges::all_of(text, isPlain))
        return '"' + text.toLatin1() + '"';
    // A QJsonDocument holds arrays and objects alone.
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray JsonScan::indented(QByteArrayView json)
{
    QByteArray text;
    text.reserve(json.size() * 2); // what isn't touched costs nothing
    const QByteArray blank(" ");
    qsizetype depth = 0;
    bool isOpened = false; // a bracket whose content, if any, is still to come
    qsizetype at = skipBlank(json, 0);
    while (at < json.size()) {
        const char c = json[at];
        const bool isClosing = c == '}' || c == ']';
        if (isClosing) {
            depth = std::max<qsizetype>(0, depth - 1);
            if (!isOpened)
                text += lineStart(depth);
        } else if (isOpened) {
            text += lineStart(depth);
        }
        isOpened = c == '{' || c == '[';
        if (isOpened || isClosing) {
            text += c;
            depth += isOpened ? 1 : 0;
            at = skipBlank(json, at + 1);
        } else if (c == ',' || c == ':') {
            text += c;
            text += c == ',' ? lineStart(depth) : blank;
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
