// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageTable.h"

#include <QDateTime>
#include <algorithm>
#include <array>
#include <utility>

namespace {
constexpr int mostScale = 18;
constexpr qint64 most = std::numeric_limits<qint64>::max();

constexpr auto powers = [] {
    std::array<qint64, mostScale + 1> table{1};
    for (size_t i = 1; i < table.size(); ++i)
        table[i] = table[i - 1] * 10;
    return table;
}();

// No larger number may be multiplied by that power.
constexpr auto limits = [] {
    std::array<qint64, mostScale + 1> table{};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = most / powers[i];
    return table;
}();

template <class Column>
bool sameNames(const std::vector<Column> &mine, const std::vector<Column> &theirs)
{
    return std::ranges::equal(mine, theirs, {}, &Column::name, &Column::name);
}

template <class Column>
const Column *named(const std::vector<Column> &columns, const QString &name)
{
    const auto found = std::ranges::find(columns, name, &Column::name);
    return found == columns.end() ? nullptr : &*found;
}
} // namespace

quint32 UsageTable::Dimension::codeOf(const QString &value)
{
    if (m_index.size() != values.size()) {
        m_index.clear();
        for (qsizetype i = 0; i < values.size(); ++i)
            m_index.insert(values[i], static_cast<quint32>(i));
    }
    const auto known = m_index.constFind(value);
    if (known != m_index.constEnd())
        return *known;
    const auto code = static_cast<quint32>(values.size());
    m_index.insert(value, code);
    values << value;
    return code;
}

// Makes room for more digits after the point; false when the largest number forbids it.
bool UsageTable::Metric::raise(int toScale)
{
    const auto step = static_cast<size_t>(toScale - scale);
    if (m_largest > limits[step])
        return false;
    for (qint64 &value : digits)
        value = value == missing ? missing : value * powers[step];
    m_largest *= powers[step];
    scale = toScale;
    return true;
}

void UsageTable::Metric::append(qint64 value, int itsScale)
{
    const bool hasScale = value != missing && (itsScale <= scale || raise(itsScale));
    const auto step = static_cast<size_t>(hasScale ? scale - itsScale : 0);
    const qint64 size = value < 0 && value != missing ? -value : value;
    if (!hasScale || size > limits[step]) {
        wide.insert(static_cast<int>(digits.size()), Decimal(value, itsScale));
        return appendMissing();
    }
    m_largest = std::max(m_largest, size * powers[step]);
    digits.push_back(value * powers[step]);
}

void UsageTable::Metric::append(const Decimal &value)
{
    if (const auto few = value.digits())
        return append(*few, value.scale());
    wide.insert(static_cast<int>(digits.size()), value);
    appendMissing();
}

void UsageTable::Metric::appendText(const QString &text)
{
    texts.insert(static_cast<int>(digits.size()), text);
    appendMissing();
}

void UsageTable::Metric::append(const Metric &other)
{
    const int first = static_cast<int>(digits.size());
    const auto add = [&](const QHash<int, Decimal> &numbers) {
        for (auto it = numbers.begin(); it != numbers.end(); ++it)
            wide.insert(first + it.key(), it.value());
    };
    if (other.scale == scale || (other.scale > scale && raise(other.scale))) {
        digits.insert(digits.end(), other.digits.begin(), other.digits.end());
        m_largest = std::max(m_largest, other.m_largest);
    } else {
        for (const qint64 value : other.digits)
            value == missing ? appendMissing() : append(value, other.scale);
    }
    add(other.wide);
    for (auto it = other.texts.begin(); it != other.texts.end(); ++it)
        texts.insert(first + it.key(), it.value());
}

std::optional<Decimal> UsageTable::Metric::number(int row) const
{
    const qint64 value = digits[static_cast<size_t>(row)];
    if (value != missing)
        return Decimal(value, scale);
    const auto found = wide.constFind(row);
    return found == wide.constEnd() ? std::nullopt : std::optional(*found);
}

UsageTable::UsageTable(const QStringList &dimensions, const QStringList &metrics)
{
    for (const QString &name : dimensions)
        m_dimensions.emplace_back().name = name;
    for (const QString &name : metrics)
        m_metrics.emplace_back().name = name;
}

UsageTable::UsageTable(std::vector<Dimension> dimensions, std::vector<Metric> metrics)
    : m_dimensions(std::move(dimensions)), m_metrics(std::move(metrics))
{
    const size_t length = !m_metrics.empty()      ? m_metrics.front().digits.size()
                          : !m_dimensions.empty() ? m_dimensions.front().codes.size()
                                                  : 0;
    m_rows = static_cast<int>(length);
}

const UsageTable::Dimension *UsageTable::dimension(const QString &name) const
{
    return named(m_dimensions, name);
}

const UsageTable::Metric *UsageTable::metric(const QString &name) const
{
    return named(m_metrics, name);
}

QString UsageTable::text(int row, const Dimension &dimension) const
{
    return dimension.values[static_cast<qsizetype>(dimension.codes[static_cast<size_t>(row)])];
}

std::optional<Decimal> UsageTable::number(int row, const Metric &metric) const
{
    return metric.number(row);
}

Decimal UsageTable::sum(const Metric &metric) const
{
    Decimal total(0, metric.scale);
    for (const qint64 value : metric.digits) {
        if (value != missing)
            total += Decimal(value, metric.scale);
    }
    for (const Decimal &value : metric.wide)
        total += value;
    return total;
}

void UsageTable::append(const QStringList &dimensions, const QStringList &metrics)
{
    for (size_t i = 0; i < m_dimensions.size(); ++i)
        m_dimensions[i].codes.push_back(m_dimensions[i].codeOf(dimensions.value(static_cast<qsizetype>(i))));
    for (size_t i = 0; i < m_metrics.size(); ++i) {
        const QString text = metrics.value(static_cast<qsizetype>(i));
        if (text.isEmpty())
            m_metrics[i].appendMissing();
        else if (const auto number = Decimal::parse(text))
            m_metrics[i].append(*number);
        else
            m_metrics[i].appendText(text);
    }
    ++m_rows;
}

void UsageTable::append(const UsageTable &other)
{
    if (&other == this)
        return append(UsageTable(other));
    const auto more = static_cast<size_t>(other.m_rows);
    for (Dimension &mine : m_dimensions) {
        const Dimension *theirs = other.dimension(mine.name);
        if (!theirs) {
            mine.codes.insert(mine.codes.end(), more, more > 0 ? mine.codeOf(QString()) : 0);
            continue;
        }
        std::vector<quint32> codes;
        for (const QString &value : theirs->values)
            codes.push_back(mine.codeOf(value));
        mine.codes.reserve(std::max(mine.codes.capacity(), mine.codes.size() + more));
        for (const quint32 code : theirs->codes)
            mine.codes.push_back(codes[code]);
    }
    for (Metric &mine : m_metrics) {
        if (const Metric *theirs = other.metric(mine.name))
            mine.append(*theirs);
        else
            mine.digits.insert(mine.digits.end(), more, missing);
    }
    m_rows += other.m_rows;
}

// The first page of many is the whole table so far.
void UsageTable::append(UsageTable &&other)
{
    if (m_rows == 0 && sameNames(m_dimensions, other.m_dimensions) && sameNames(m_metrics, other.m_metrics))
        *this = std::move(other);
    else
        append(std::as_const(other));
}

QDate UsageTable::dayOf(const QString &bucket)
{
    if (bucket.size() == 10)
        return QDate::fromString(bucket, Qt::ISODate);
    QString text = bucket;
    if (text.size() > 10 && text[10] == u' ')
        text[10] = u'T';
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), Qt::UTC); // without a zone it is UTC
    return time.toUTC().date();
}

bool UsageTable::operator==(const UsageTable &other) const
{
    if (m_rows != other.m_rows || !sameNames(m_dimensions, other.m_dimensions) ||
        !sameNames(m_metrics, other.m_metrics))
        return false;
    for (size_t i = 0; i < m_dimensions.size(); ++i) {
        for (int row = 0; row < m_rows; ++row) {
            if (text(row, m_dimensions[i]) != other.text(row, other.m_dimensions[i]))
                return false;
        }
    }
    for (size_t i = 0; i < m_metrics.size(); ++i) {
        if (m_metrics[i].texts != other.m_metrics[i].texts)
            return false;
        for (int row = 0; row < m_rows; ++row) {
            if (m_metrics[i].number(row) != other.m_metrics[i].number(row))
                return false;
        }
    }
    return true;
}
