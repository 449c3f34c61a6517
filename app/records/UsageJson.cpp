// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageJson.h"

#include "records/UsageColumns.h"
#include "records/UsageCsv.h"

#include <algorithm>
#include <simdjson.h>
#include <utility>

namespace {
namespace od = simdjson::ondemand;

// Up to the next sign of structure there may be blanks.
QByteArrayView tokenOf(od::value &value)
{
    const std::string_view raw = value.raw_json_token();
    size_t size = raw.size();
    while (size > 0 && static_cast<unsigned char>(raw[size - 1]) <= ' ')
        --size;
    return {raw.data(), static_cast<qsizetype>(size)};
}

// Text as it stands where nothing is escaped, which spares a copy. Its end is known to be there.
bool putText(od::value &value, const char *token, UsageColumns &columns, int column)
{
    const char *begin = token + 1;
    const char *end = begin;
    while (*end != '"' && *end != '\\')
        ++end;
    if (*end == '"') {
        columns.putValue(column, QByteArrayView(begin, end));
        return true;
    }
    std::string_view text;
    if (value.get_string().get(text) != simdjson::SUCCESS)
        return false;
    columns.putValue(column, QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    return true;
}

// A value into its column, whatever type it has; false where this is no JSON.
bool put(od::value &value, UsageColumns &columns, int column)
{
    const QByteArrayView token = tokenOf(value);
    if (token.isEmpty())
        return false;
    switch (token.front()) {
    case '"':
        return putText(value, token.data(), columns, column);
    case 'n':
        columns.putNull(column);
        return token == "null";
    case 't':
    case 'f':
        columns.putWord(column, token);
        return token == "true" || token == "false";
    case '{':
    case '[': {
        std::string_view nested;
        if (simdjson::to_json_string(value).get(nested) != simdjson::SUCCESS)
            return false;
        columns.putWord(column, QByteArrayView(nested.data(), static_cast<qsizetype>(nested.size())));
        return true;
    }
    default:
        columns.putValue(column, token);
        return token.front() == '-' || (token.front() >= '0' && token.front() <= '9');
    }
}

/// The names of fields come in the same order in nearly every row, so that the next one is known already.
class FieldOrder
{
public:
    explicit FieldOrder(const UsageColumns &columns) : m_columns(columns) {}
    void begin() { m_at = 0; }
    // Nothing where the name is no JSON; -1 for a field that nobody asked for.
    std::optional<int> columnOf(od::field &field)
    {
        if (m_at < m_known.size() && field.key().unsafe_is_equal(m_known[m_at].name))
            return m_known[m_at++].column;
        std::string_view name;
        if (field.unescaped_key().get(name) != simdjson::SUCCESS)
            return std::nullopt;
        const int column = m_columns.named(QByteArrayView(name.data(), static_cast<qsizetype>(name.size())));
        m_known.resize(std::min(m_at, m_known.size()));
        // An escaped name never equals its bytes and so is looked up each time.
        m_known.push_back({std::string(name), column});
        ++m_at;
        return column;
    }

private:
    struct Known
    {
        std::string name;
        int column;
    };
    const UsageColumns &m_columns;
    std::vector<Known> m_known;
    size_t m_at = 0;
};

// The values are used where they lie: copying one costs more than reading it.
bool readRow(od::object &row, UsageColumns &columns, FieldOrder &order)
{
    order.begin();
    for (auto entry : row) {
        if (entry.error() != simdjson::SUCCESS)
            return false;
        od::field &field = entry.value_unsafe();
        const auto column = order.columnOf(field);
        if (!column || (*column >= 0 && !put(field.value(), columns, *column)))
            return false;
    }
    columns.endRow();
    return true;
}

bool readRows(od::value data, UsageColumns &columns)
{
    od::array rows;
    if (data.get_array().get(rows) != simdjson::SUCCESS)
        return false;
    FieldOrder order(columns);
    for (auto entry : rows) {
        od::object row;
        if (entry.get_object().get(row) != simdjson::SUCCESS || !readRow(row, columns, order))
            return false;
    }
    return true;
}

void readMeta(od::value meta, PageNumbers &numbers)
{
    od::object fields;
    if (meta.get_object().get(fields) != simdjson::SUCCESS)
        return;
    for (auto entry : fields) {
        std::string_view name;
        int64_t number = 0;
        if (entry.unescaped_key().get(name) != simdjson::SUCCESS)
            return;
        const bool isTotal = name == "total_results";
        if ((!isTotal && name != "total_pages") || entry.value().get_int64().get(number) != simdjson::SUCCESS)
            continue;
        const int fitting = static_cast<int>(std::clamp<int64_t>(number, 0, std::numeric_limits<int>::max()));
        if (isTotal)
            numbers.totalResults = fitting;
        else
            numbers.totalPages = std::max(1, fitting);
    }
}

bool readJson(const QByteArray &body, UsageColumns &columns, PageNumbers &numbers)
{
    od::parser parser;
    const simdjson::padded_string padded(body.constData(), static_cast<std::size_t>(body.size()));
    od::document document;
    od::object envelope;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS ||
        document.get_object().get(envelope) != simdjson::SUCCESS)
        return false;
    bool hasData = false;
    for (auto entry : envelope) {
        std::string_view name;
        od::value value;
        if (entry.unescaped_key().get(name) != simdjson::SUCCESS ||
            entry.value().get(value) != simdjson::SUCCESS)
            return false;
        if (name == "data" && !std::exchange(hasData, true)) {
            if (!readRows(value, columns))
                return false;
        } else if (name == "meta") {
            readMeta(value, numbers);
        }
    }
    return hasData;
}
} // namespace

bool UsageJson::looksLikeJson(const QByteArray &body)
{
    for (const char sign : body) {
        if (sign != ' ' && sign != '\t' && sign != '\r' && sign != '\n')
            return sign == '{';
    }
    return false;
}
Outcome<PageNumbers> UsageJson::readPage(const QByteArray &body, const QByteArray &contentType,
                                         UsageTable &table)
{
    UsageColumns columns(table);
    PageNumbers numbers;
    const bool isJson = looksLikeJson(body);
    if (isJson ? !readJson(body, columns, numbers) : !UsageCsv::read(body, columns))
        return failed(Failure::Kind::UnreadableReply,
                      QStringLiteral("no usage report: %1").arg(QString::fromLatin1(contentType.left(80))));
    numbers.items = columns.rows();
    table.append(columns.take());
    return numbers;
}
