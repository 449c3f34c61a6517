// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/JsonOutlineReader.h"

using Kind = JsonOutline::Kind;
using Trouble = JsonOutline::Trouble;

namespace {
bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}
} // namespace

JsonOutlineReader::JsonOutlineReader(JsonOutline &outline)
    : m_outline(outline),
      m_items(outline.m_items),
      m_begin(outline.m_json.constData()),
      m_at(m_begin),
      m_end(m_begin + outline.m_json.size())
{
}

void JsonOutlineReader::read()
{
    // Places are kept in 32 bits.
    m_outline.m_trouble =
        m_end - m_begin > std::numeric_limits<qint32>::max() ? Trouble::Invalid : document();
    if (m_outline.m_trouble != Trouble::None)
        m_items = {};
    m_items.shrink_to_fit();
}

Trouble JsonOutlineReader::document()
{
    if (m_outline.m_json.startsWith("\xef\xbb\xbf"))
        m_at += 3;
    for (bool ended = false; !ended;) {
        if (const Trouble trouble = begin(); trouble != Trouble::None)
            return trouble;
        if (!afterValue(ended))
            return Trouble::Invalid;
    }
    space();
    return m_at == m_end ? Trouble::None : Trouble::Invalid;
}

// Reads a value; of a container its opening bracket, and those of whatever comes first in it.
Trouble JsonOutlineReader::begin()
{
    for (;;) {
        space();
        JsonOutline::Item item;
        item.nameAt = m_nameAt;
        item.nameLength = m_nameLength;
        item.valueAt = at();
        item.parent = m_open;
        if (m_open >= 0) {
            item.level = static_cast<quint16>(open().level + 1);
            item.place = open().count++;
        }
        m_nameLength = 0;
        const bool isObject = take('{');
        if (!isObject && !take('[')) {
            if (!scalar(item))
                return Trouble::Invalid;
            item.valueLength = at() - item.valueAt;
            m_items.push_back(item);
            m_items.back().end = static_cast<qint32>(m_items.size());
            return Trouble::None;
        }
        if (item.level >= JsonOutline::deepest)
            return Trouble::TooDeep;
        item.kind = isObject ? Kind::Object : Kind::Array;
        m_open = static_cast<qint32>(m_items.size());
        m_items.push_back(item);
        space();
        if (take(isObject ? '}' : ']')) {
            close();
            return Trouble::None;
        }
        if (isObject && !name())
            return Trouble::Invalid;
    }
}

// Closes what ends here, up to the comma before the next value or to the end of the document.
bool JsonOutlineReader::afterValue(bool &ended)
{
    while (m_open >= 0) {
        space();
        const bool isObject = open().kind == Kind::Object;
        if (take(','))
            return !isObject || name();
        if (!take(isObject ? '}' : ']'))
            return false;
        close();
    }
    ended = true;
    return true;
}

void JsonOutlineReader::close()
{
    JsonOutline::Item &item = open();
    item.valueLength = at() - item.valueAt;
    item.end = static_cast<qint32>(m_items.size());
    m_open = item.parent;
}

bool JsonOutlineReader::name()
{
    space();
    m_nameAt = at();
    if (!text())
        return false;
    m_nameLength = at() - m_nameAt;
    space();
    return take(':');
}

bool JsonOutlineReader::scalar(JsonOutline::Item &item)
{
    if (m_at == m_end)
        return false;
    switch (*m_at) {
    case '"':
        item.kind = Kind::Text;
        return text();
    case 't':
        item.kind = Kind::True;
        return word("true");
    case 'f':
        item.kind = Kind::False;
        return word("false");
    case 'n':
        item.kind = Kind::Null;
        return word("null");
    default:
        item.kind = Kind::Number;
        return number();
    }
}

bool JsonOutlineReader::text()
{
    if (!take('"'))
        return false;
    while (m_at != m_end) {
        const char c = *m_at++;
        if (c == '"')
            return true;
        if (static_cast<uchar>(c) < 0x20 || (c == '\\' && !escape()))
            return false;
    }
    return false;
}

bool JsonOutlineReader::escape()
{
    if (m_at == m_end)
        return false;
    const char c = *m_at++;
    if (c != 'u')
        return QByteArrayView("\"\\/bfnrt").contains(c);
    for (int digit = 0; digit < 4; ++digit)
        if (m_at == m_end || !isHex(*m_at++))
            return false;
    return true;
}

bool JsonOutlineReader::number()
{
    take('-');
    if (!take('0') && !digits())
        return false;
    if (take('.') && !digits())
        return false;
    if (!take('e') && !take('E'))
        return true;
    if (!take('+'))
        take('-');
    return digits();
}

bool JsonOutlineReader::digits()
{
    const char *const first = m_at;
    while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
        ++m_at;
    return m_at != first;
}

bool JsonOutlineReader::word(QByteArrayView word)
{
    if (!QByteArrayView(m_at, m_end - m_at).startsWith(word))
        return false;
    m_at += word.size();
    return true;
}

bool JsonOutlineReader::take(char c)
{
    if (m_at == m_end || *m_at != c)
        return false;
    ++m_at;
    return true;
}

void JsonOutlineReader::space()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
}
