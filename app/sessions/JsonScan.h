// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <QString>

/// Finds its way through JSON by brackets and quotes alone: for pieces that are handed on as received, of any
/// size and depth. What stands between the brackets is not judged; a text that ends in the middle is noticed.
namespace JsonScan {
/// The next place from `at` that is not blank; a byte order mark at the beginning is passed, too.
qsizetype skipBlank(QByteArrayView json, qsizetype at);
/// One past the text that begins with a quote at `at`; -1 where it doesn't end.
qsizetype textEnd(QByteArrayView json, qsizetype at);
/// One past the value at `at`; -1 where there is none or where it doesn't end.
qsizetype valueEnd(QByteArrayView json, qsizetype at);
/// What a value says: of a text what it means, of a null nothing, of anything else how it stands there.
QString meaning(QByteArrayView value);
/// What a text between quotes means; as it stands where its escapes mean nothing.
QString unescaped(QByteArrayView text);
/// A text as JSON, with its quotes.
QByteArray quoted(const QString &text);
/// A value a line. Not deeper than 32 steps to the right, so that a deep one doesn't grow beyond measure.
QByteArray indented(QByteArrayView json);

/// Calls `use(name, value)` for each field of an object, both as they stand, the name without its quotes.
/// False where it is no object or ends in the middle; what came before was given.
template <class Use>
bool eachField(QByteArrayView object, Use &&use)
{
    qsizetype at = skipBlank(object, 0);
    if (at >= object.size() || object[at] != '{')
        return false;
    at = skipBlank(object, at + 1);
    while (at < object.size() && object[at] == '"') {
        const qsizetype nameEnd = textEnd(object, at);
        if (nameEnd < 0)
            return false;
        const QByteArrayView name = object.sliced(at + 1, nameEnd - at - 2);
        at = skipBlank(object, nameEnd);
        if (at >= object.size() || object[at] != ':')
            return false;
        at = skipBlank(object, at + 1);
        const qsizetype end = valueEnd(object, at);
        if (end < 0)
            return false;
        use(name, object.sliced(at, end - at));
        at = skipBlank(object, end);
        if (at < object.size() && object[at] == ',')
            at = skipBlank(object, at + 1);
    }
    return at < object.size() && object[at] == '}';
}
} // namespace JsonScan
