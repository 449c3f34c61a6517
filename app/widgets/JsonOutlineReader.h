// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/JsonOutline.h"

/// Reads strict JSON into an outline, value by value.
class JsonOutlineReader
{
public:
    explicit JsonOutlineReader(JsonOutline &outline);

    void read();

private:
    JsonOutline::Trouble document();
    JsonOutline::Trouble begin();
    bool afterValue(bool &ended);
    bool name();
    bool scalar(JsonOutline::Item &item);
    bool text();
    bool escape();
    bool number();
    bool digits();
    bool word(QByteArrayView word);
    bool take(char c);
    void space();
    void close();
    JsonOutline::Item &open() { return m_items[static_cast<std::size_t>(m_open)]; }
    quint32 at() const { return static_cast<quint32>(m_at - m_begin); }

    JsonOutline &m_outline;
    std::vector<JsonOutline::Item> &m_items;
    const char *m_begin;
    const char *m_at;
    const char *m_end;
    qint32 m_open = -1; ///< the innermost container that isn't closed
    quint32 m_nameAt = 0;
    quint32 m_nameLength = 0;
};
