// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageTable.h"

#include <QSet>
#include <QtEndian>

namespace {
constexpr QByteArrayView signature("SBU1");
constexpr quint32 mostColumns = 64;

/// Little-endian, columns as narrow as their numbers allow. A day of a report is a few hundred bytes so,
/// which zlib would hardly shrink.
class Writer
{
public:
    template <class Number>
    void put(Number number)
    {
        const Number little = qToLittleEndian(number);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    void put(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        put(static_cast<quint32>(utf8.size()));
        bytes += utf8;
    }
    template <class Number, class Numbers>
    void putAll(const Numbers &numbers)
    {
        const qsizetype first = bytes.size();
        bytes.resize(first + static_cast<qsizetype>(numbers.size() * sizeof(Number)));
        char *at = bytes.data() + first;
        for (const auto number : numbers) {
            // Missing is the least number of each width.
            const bool isMissing = sizeof(number) == 8 && static_cast<qint64>(number) == UsageTable::missing;
            qToLittleEndian(isMissing ? std::numeric_limits<Number>::min() : static_cast<Number>(number), at);
            at += sizeof(Number);
        }
    }
    QByteArray bytes;
};

/// Reads the same, from bytes that may be anything.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_left(bytes) {}
    bool isEmpty() const { return m_left.isEmpty(); }

    template <class Number>
    bool take(Number &number)
    {
        if (m_left.size() < static_cast<qsizetype>(sizeof number))
            return false;
        number = qFromLittleEndian<Number>(m_left.data());
        m_left = m_left.sliced(sizeof number);
        return true;
    }
    bool take(QString &text)
    {
        quint32 size = 0;
        if (!take(size) || m_left.size() < static_cast<qsizetype>(size))
            return false;
        text = QString::fromUtf8(m_left.first(static_cast<qsizetype>(size)));
        m_left = m_left.sliced(static_cast<qsizetype>(size));
        return true;
    }
    template <class Number, class Use>
    bool takeAll(quint32 count, Use &&use)
    {
        const qsizetype size = static_cast<qsizetype>(count) * static_cast<qsizetype>(sizeof(Number));
        if (m_left.size() < size)
            return false;
        for (const char *at = m_left.data(); at != m_left.data() + size; at += sizeof(Number))
            use(qFromLittleEndian<Number>(at));
        m_left = m_left.sliced(size);
        return true;
    }

private:
    QByteArrayView m_left;
};

void write(Writer &to, const UsageTable::Dimension &dimension, bool mayBeNarrow)
{
    to.put(dimension.name);
    to.put(static_cast<quint32>(dimension.values.size()));
    for (const QString &value : dimension.values)
        to.put(value);
    const qsizetype values = dimension.values.size();
    const quint8 width = values <= 1 && mayBeNarrow ? 0 : values <= 0x100 ? 1 : values <= 0x10000 ? 2 : 4;
    to.put(width);
    if (width == 1)
        to.putAll<quint8>(dimension.codes);
    else if (width == 2)
        to.putAll<quint16>(dimension.codes);
    else if (width == 4)
        to.putAll<quint32>(dimension.codes);
}

template <class Number>
bool fits(const std::vector<qint64> &digits)
{
    return std::ranges::all_of(digits, [](qint64 value) {
        return value == UsageTable::missing ||
               (value > std::numeric_limits<Number>::min() && value <= std::numeric_limits<Number>::max());
    });
}

void write(Writer &to, const UsageTable::Metric &metric)
{
    to.put(metric.name);
    to.put(static_cast<quint8>(metric.scale));
    const quint8 width = fits<qint8>(metric.digits)    ? 1
                         : fits<qint16>(metric.digits) ? 2
                         : fits<qint32>(metric.digits) ? 4
                                                       : 8;
    to.put(width);
    if (width == 1)
        to.putAll<qint8>(metric.digits);
    else if (width == 2)
        to.putAll<qint16>(metric.digits);
    else if (width == 4)
        to.putAll<qint32>(metric.digits);
    else
        to.putAll<qint64>(metric.digits);
    to.put(static_cast<quint32>(metric.wide.size()));
    for (auto it = metric.wide.begin(); it != metric.wide.end(); ++it) {
        to.put(static_cast<quint32>(it.key()));
        to.put(it.value().high());
        to.put(it.value().low());
        to.put(static_cast<quint8>(it.value().scale()));
    }
    to.put(static_cast<quint32>(metric.texts.size()));
    for (auto it = metric.texts.begin(); it != metric.texts.end(); ++it) {
        to.put(static_cast<quint32>(it.key()));
        to.put(it.value());
    }
}

bool read(Reader &from, UsageTable::Dimension &dimension, quint32 rows)
{
    quint32 values = 0;
    if (!from.take(dimension.name) || !from.take(values))
        return false;
    QSet<QString> seen;
    for (quint32 i = 0; i < values; ++i) {
        QString value;
        if (!from.take(value) || seen.contains(value))
            return false;
        seen << value;
        dimension.values << value;
    }
    quint8 width = 0;
    if (!from.take(width))
        return false;
    bool known = true;
    const auto use = [&](quint32 code) {
        known = known && code < values;
        dimension.codes.push_back(code);
    };
    dimension.codes.reserve(rows);
    if (width == 0) {
        dimension.codes.assign(rows, 0);
        return values == 1 || rows == 0;
    }
    return (width == 1   ? from.takeAll<quint8>(rows, use)
            : width == 2 ? from.takeAll<quint16>(rows, use)
            : width == 4 ? from.takeAll<quint32>(rows, use)
                         : false) &&
           known;
}

// What stands beside the digits of a column, by row: only where these are missing, and once.
template <class Take>
bool readBeside(Reader &from, const UsageTable::Metric &metric, Take &&take)
{
    quint32 number = 0;
    if (!from.take(number))
        return false;
    for (quint32 i = 0; i < number; ++i) {
        quint32 row = 0;
        if (!from.take(row) || row >= metric.digits.size() || metric.digits[row] != UsageTable::missing)
            return false;
        const int at = static_cast<int>(row);
        if (metric.wide.contains(at) || metric.texts.contains(at) || !take(at))
            return false;
    }
    return true;
}

bool takeWide(Reader &from, Decimal &number)
{
    qint64 high = 0;
    quint64 low = 0;
    quint8 scale = 0;
    if (!from.take(high) || !from.take(low) || !from.take(scale) || scale > 18)
        return false;
    number = Decimal(high, low, scale);
    return true;
}

bool read(Reader &from, UsageTable::Metric &metric, quint32 rows)
{
    quint8 scale = 0;
    quint8 width = 0;
    if (!from.take(metric.name) || !from.take(scale) || scale > 18 || !from.take(width))
        return false;
    metric.scale = scale;
    metric.digits.reserve(rows);
    const auto use = [&](auto value) {
        if (value == std::numeric_limits<decltype(value)>::min())
            metric.appendMissing();
        else
            metric.append(value, scale);
    };
    return (width == 1   ? from.takeAll<qint8>(rows, use)
            : width == 2 ? from.takeAll<qint16>(rows, use)
            : width == 4 ? from.takeAll<qint32>(rows, use)
            : width == 8 ? from.takeAll<qint64>(rows, use)
                         : false) &&
           readBeside(from, metric, [&](int row) { return takeWide(from, metric.wide[row]); }) &&
           readBeside(from, metric, [&](int row) { return from.take(metric.texts[row]); });
}
} // namespace

QByteArray UsageTable::toBytes() const
{
    Writer to;
    to.bytes += signature;
    to.put(static_cast<quint32>(m_rows));
    to.put(static_cast<quint32>(m_dimensions.size()));
    to.put(static_cast<quint32>(m_metrics.size()));
    for (const Dimension &dimension : m_dimensions)
        write(to, dimension, !m_metrics.empty());
    for (const Metric &metric : m_metrics)
        write(to, metric);
    return to.bytes;
}

std::optional<UsageTable> UsageTable::fromBytes(const QByteArray &bytes)
{
    if (!bytes.startsWith(signature))
        return std::nullopt;
    Reader from(QByteArrayView(bytes).sliced(signature.size()));
    quint32 rows = 0;
    quint32 dimensions = 0;
    quint32 metrics = 0;
    // A row takes a byte at least, so that a few bytes can't claim many rows.
    if (!from.take(rows) || !from.take(dimensions) || !from.take(metrics) ||
        rows > static_cast<quint32>(bytes.size()) || dimensions > mostColumns || metrics > mostColumns)
        return std::nullopt;
    UsageTable table;
    table.m_rows = static_cast<int>(rows);
    for (quint32 i = 0; i < dimensions; ++i) {
        if (!read(from, table.m_dimensions.emplace_back(), rows))
            return std::nullopt;
    }
    for (quint32 i = 0; i < metrics; ++i) {
        if (!read(from, table.m_metrics.emplace_back(), rows))
            return std::nullopt;
    }
    return from.isEmpty() ? std::optional(std::move(table)) : std::nullopt;
}
