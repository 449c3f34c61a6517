// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionRecord.h"

#include "sessions/JsonScan.h"

#include <charconv>

namespace {
/// A field and how much it is worth: the highest rank wins.
struct Known
{
    std::string_view name;
    int rank;
    qint64 unit = 1; ///< milliseconds
};
constexpr Known starts[] = {{"started_at", 9}, {"start_time", 8}, {"joined_at", 7},  {"invoked_at", 6},
                            {"created_at", 5}, {"sent_at", 4},    {"answered_at", 3}};
constexpr Known ends[] = {{"ended_at", 9},    {"end_time", 8},  {"left_at", 7},
                          {"finished_at", 6}, {"closed_at", 5}, {"completed_at", 4}};
constexpr Known lengths[] = {{"duration_ms", 9},     {"duration_sec", 8, 1'000}, {"duration_secs", 7, 1'000},
                             {"call_sec", 6, 1'000}, {"duration", 5, 1'000},     {"latency_ms", 4}};

template <size_t Size>
const Known *find(const Known (&all)[Size], std::string_view name)
{
    for (const Known &one : all) {
        if (one.name == name)
            return &one;
    }
    return nullptr;
}

/// The number that so many digits make; -1 where one of them is none.
int digits(const char *at, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const auto digit = static_cast<unsigned char>(at[i] - '0');
        if (digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}

std::string_view unquoted(std::string_view token)
{
    return token.size() >= 2 && token.front() == '"' ? token.substr(1, token.size() - 2) : token;
}

/// Of a number, bare or as a text, of so many milliseconds each.
std::optional<qint64> milliseconds(std::string_view token, qint64 unit)
{
    token = unquoted(token);
    double value = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), value);
    const bool isWhole = error == std::errc() && end == token.data() + token.size();
    // More than a thousand years is no duration.
    if (!isWhole || !(value >= 0 && value < 3.2e10))
        return std::nullopt;
    return static_cast<qint64>(value * static_cast<double>(unit));
}
} // namespace

// "2026-03-17T10:02:11.123Z" is what nearly all records have; a hundred thousand of them in a session are
// too many for a parser of every format.
qint64 SessionRecord::timeOf(std::string_view text)
{
    const bool isUsual = text.size() >= 20 && text[4] == '-' && text[7] == '-' && text[10] == 'T' &&
                         text[13] == ':' && text[16] == ':' && text.back() == 'Z';
    if (isUsual) {
        const QDate day(digits(text.data(), 4), digits(text.data() + 5, 2), digits(text.data() + 8, 2));
        const int hour = digits(text.data() + 11, 2);
        const int minute = digits(text.data() + 14, 2);
        const int second = digits(text.data() + 17, 2);
        const bool hasMs = text.size() >= 24 && text[19] == '.';
        const int ms = hasMs ? digits(text.data() + 20, 3) : 0;
        if (day.isValid() && QTime::isValid(hour, minute, second, ms) && (hasMs || text.size() == 20)) {
            const qint64 days = day.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
            return ((days * 24 + hour) * 60 + minute) * 60'000 + second * 1'000 + ms;
        }
    }
    QDateTime time = QDateTime::fromString(
        QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())), Qt::ISODateWithMs);
    if (!time.isValid())
        return -1;
    // Times without a zone are UTC, as all of the API's are.
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return std::max<qint64>(-1, time.toMSecsSinceEpoch());
}

void SessionRecord::take(std::string_view name, std::string_view token)
{
    if (name.ends_with("_at") || name.ends_with("_time")) {
        if (const Known *start = find(starts, name); start && start->rank > m_startRank) {
            if (const qint64 time = timeOf(unquoted(token)); time >= 0) {
                m_start = time;
                m_startRank = start->rank;
            }
        } else if (find(ends, name)) {
            m_end = std::max(m_end, timeOf(unquoted(token)));
        }
    } else if (const Known *length = find(lengths, name); length && length->rank > m_lengthRank) {
        if (const auto ms = milliseconds(token, length->unit)) {
            m_length = *ms;
            m_lengthRank = length->rank;
        }
    }
}

qint64 SessionRecord::lengthMs() const
{
    return m_start >= 0 && m_end >= m_start ? m_end - m_start : m_length;
}

// Read from the tokens: a price that came as a number keeps all of its digits.
SessionTree::Rate SessionRecord::rate(const QByteArray &record)
{
    const auto isPrice = [](QByteArrayView value) {
        return value.front() == '"' || value.front() == '-' || (value.front() >= '0' && value.front() <= '9');
    };
    SessionTree::Rate found;
    JsonScan::eachField(record, [&](QByteArrayView name, QByteArrayView value) {
        if (name == QByteArrayView("rate") && isPrice(value))
            found.rate = JsonScan::meaning(value);
        else if (name == QByteArrayView("rate_measured_in") && value.front() == '"')
            found.measuredIn = JsonScan::meaning(value);
        else if (name == QByteArrayView("billed_sec"))
            found.billedMs =
                milliseconds({value.data(), static_cast<size_t>(value.size())}, 1'000).value_or(-1);
    });
    return found;
}
