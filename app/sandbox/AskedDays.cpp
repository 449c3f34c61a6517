// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/AskedDays.h"

#include <QTimeZone>

namespace sandbox {

AskedDays::AskedDays(const AskedQuery &query, const QByteArray &name)
{
    const auto day = [&](const char *comparison) -> std::optional<qint64> {
        const QByteArray whole = "filter[" + name + "][" + comparison + ']';
        if (!query.has(whole.constData()))
            return {};
        const QDate date = QDate::fromString(query.value(whole.constData()), Qt::ISODate);
        return date.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    };
    constexpr qint64 length = 24 * 60 * 60 * 1000;
    for (const char *comparison : {"eq", "gte"}) {
        if (const auto from = day(comparison))
            m_from = std::max(m_from.value_or(*from), *from);
    }
    for (const char *comparison : {"eq", "lte"}) {
        if (const auto last = day(comparison))
            m_before = std::min(m_before.value_or(*last + length), *last + length);
    }
}

bool AskedDays::hold(qint64 at) const
{
    if (!m_from && !m_before)
        return true;
    return at != 0 && (!m_from || at >= *m_from) && (!m_before || at < *m_before);
}

} // namespace sandbox
