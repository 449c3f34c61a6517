// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionTree.h"

#include <string_view>

/// What a detail record says of when its event was and how long it took. Names of fields differ from type to
/// type; the better ones win wherever they stand.
class SessionRecord
{
public:
    /// A field at the top of the record: its name, and its value as it stands in the document.
    void take(std::string_view name, std::string_view token);
    qint64 startMs() const { return m_start; }
    /// From its end where there is one, else the duration that it gives.
    qint64 lengthMs() const;

    /// The price fields of a whole record.
    static SessionTree::Rate rate(const QByteArray &record);
    /// ISO 8601 in milliseconds since the epoch; -1 for what is no time.
    static qint64 timeOf(std::string_view text);

private:
    qint64 m_start = -1;
    qint64 m_end = -1;
    qint64 m_length = -1;
    int m_startRank = 0;
    int m_lengthRank = 0;
};
