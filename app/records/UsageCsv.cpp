// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageCsv.h"

#include <algorithm>

namespace {
/// RFC 4180, with line ends of any system.
class Lines
{
public:
    explicit Lines(const QByteArray &body) : m_body(body), m_at(body.startsWith("\xEF\xBB\xBF") ? 3 : 0) {}

    // The fields of the next line that isn't empty; none at the end and where a quote is never closed.
    QByteArrayList next()
    {
        while (isAt('\r') || isAt('\n'))
            ++m_at;
        QByteArrayList fields;
        bool isMore = m_at < m_body.size();
        while (isMore) {
            fields << (isAt('"') ? quoted() : bare());
            isMore = isAt(',');
            m_at += isMore ? 1 : 0;
        }
        const bool isWhole = m_at >= m_body.size() || isAt('\r') || isAt('\n');
        m_isBroken = m_isBroken || !isWhole;
        return m_isBroken ? QByteArrayList() : fields;
    }
    bool isBroken() const { return m_isBroken; }

private:
    bool isAt(char sign) const { return m_at < m_body.size() && m_body[m_at] == sign; }
    QByteArray bare()
    {
        const qsizetype first = m_at;
        while (m_at < m_body.size() && !isAt(',') && !isAt('\r') && !isAt('\n'))
            ++m_at;
        return m_body.mid(first, m_at - first);
    }
    QByteArray quoted()
    {
        QByteArray field;
        for (;;) {
            const qsizetype end = m_body.indexOf('"', ++m_at);
            if (end < 0) {
                m_isBroken = true;
                return field;
            }
            field += m_body.mid(m_at, end - m_at);
            m_at = end + 1;
            if (!isAt('"'))
                return field;
            field += '"';
        }
    }

    const QByteArray &m_body;
    qsizetype m_at;
    bool m_isBroken = false;
};

// Which column each field of the header goes to; nothing when none of them was asked for.
std::optional<QList<int>> headed(const QByteArrayList &header, const UsageColumns &columns)
{
    QList<int> found;
    for (const QByteArray &name : header)
        found << columns.named(name.trimmed());
    const bool isReport =
        std::ranges::any_of(found, [&](int column) { return column >= 0 && columns.isMetric(column); });
    return isReport ? std::optional(found) : std::nullopt;
}
} // namespace

bool UsageCsv::read(const QByteArray &body, UsageColumns &columns)
{
    // What is no UTF-8 would else be two texts that look alike.
    const QByteArray text = QString::fromUtf8(body).toUtf8();
    Lines lines(text);
    const auto order = headed(lines.next(), columns);
    if (!order)
        return false;
    for (QByteArrayList fields = lines.next(); !fields.isEmpty(); fields = lines.next()) {
        if (fields.size() != order->size())
            return false;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (order->at(i) >= 0)
                columns.putValue(order->at(i), fields[i]);
        }
        columns.endRow();
    }
    return !lines.isBroken();
}
