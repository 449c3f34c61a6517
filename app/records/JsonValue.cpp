// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/JsonValue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace {
QByteArrayView bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

bool isText(std::string_view token)
{
    return token.size() >= 2 && token.front() == '"' && token.back() == '"';
}

// What stands between the quotes, or the token itself; nothing of a null.
std::string_view inner(std::string_view token)
{
    if (token == "null")
        return {};
    return isText(token) ? token.substr(1, token.size() - 2) : token;
}

/// Digits of a fixed width, one after the other: tens of thousands of times come with one look at the rooms.
class Digits
{
public:
    explicit Digits(std::string_view text) : m_text(text) {}

    int take(std::size_t width)
    {
        int number = 0;
        for (std::size_t sign = 0; sign < width; ++sign) {
            const char digit = next();
            m_isWell = m_isWell && digit >= '0' && digit <= '9';
            number = number * 10 + (digit - '0');
        }
        return number;
    }
    void expect(char sign) { m_isWell = next() == sign && m_isWell; }
    /// Digits after the point, as milliseconds; the rest is cut.
    int fraction()
    {
        int number = 0;
        int width = 0;
        while (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9') {
            const int digit = next() - '0';
            if (width++ < 3)
                number = number * 10 + digit;
        }
        for (; width < 3; ++width)
            number *= 10;
        return number;
    }
    bool isAt(char sign) const { return m_at < m_text.size() && m_text[m_at] == sign; }
    bool isWell() const { return m_isWell; }
    bool isAtEnd() const { return m_at == m_text.size(); }

private:
    char next() { return m_at < m_text.size() ? m_text[m_at++] : '\0'; }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_isWell = true;
};

// "2026-11-26T10:39:07.588408Z", as nearly all times are written.
QDateTime usualTime(std::string_view written)
{
    Digits digits(written);
    const int year = digits.take(4);
    digits.expect('-');
    const int month = digits.take(2);
    digits.expect('-');
    const int day = digits.take(2);
    digits.expect('T');
    const int hour = digits.take(2);
    digits.expect(':');
    const int minute = digits.take(2);
    digits.expect(':');
    const int second = digits.take(2);
    int millisecond = 0;
    if (digits.isAt('.')) {
        digits.expect('.');
        millisecond = digits.fraction();
    }
    digits.expect('Z');
    if (!digits.isWell() || !digits.isAtEnd())
        return {};
    const QDate date(year, month, day);
    const QTime time(hour, minute, second, millisecond);
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

QDateTime unusualTime(const QString &text)
{
    QString written = text.trimmed();
    if (written.endsWith(u" UTC"))
        written.chop(4);
    QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}
} // namespace

std::string_view JsonValue::token(Value &value)
{
    std::string_view raw = value.raw_json_token();
    while (!raw.empty() && static_cast<unsigned char>(raw.back()) <= ' ')
        raw.remove_suffix(1);
    return raw;
}

QString JsonValue::textOf(std::string_view token)
{
    const QByteArrayView plain = bytes(inner(token));
    if (!isText(token) || !plain.contains('\\'))
        return QString::fromUtf8(plain);
    // Qt takes halves of surrogates too, which simdjson would refuse.
    const QJsonDocument list = QJsonDocument::fromJson('[' + bytes(token).toByteArray() + ']');
    return list.isArray() ? list.array().at(0).toString() : QString::fromUtf8(plain);
}

QString JsonValue::text(Value &value)
{
    const std::string_view raw = token(value);
    if (raw.empty() || (raw.front() != '{' && raw.front() != '['))
        return textOf(raw);
    std::string_view whole;
    if (simdjson::to_json_string(value).get(whole))
        return {};
    return QString::fromUtf8(bytes(whole)).trimmed();
}

QDateTime JsonValue::timeOf(std::string_view token)
{
    if (!isText(token) || token.size() == 2)
        return {};
    const QDateTime usual = usualTime(inner(token));
    return usual.isValid() ? usual : unusualTime(textOf(token));
}

QDateTime JsonValue::time(Value &value)
{
    return timeOf(token(value));
}

std::optional<Decimal> JsonValue::decimal(Value &value)
{
    return Decimal::parse(bytes(inner(token(value))).trimmed());
}

std::optional<int> JsonValue::number(Value &value)
{
    bool isNumber = false;
    const double number = bytes(inner(token(value))).trimmed().toDouble(&isNumber);
    if (!isNumber || !(std::abs(number) <= std::numeric_limits<int>::max()))
        return std::nullopt;
    return static_cast<int>(number);
}

bool JsonValue::truth(Value &value)
{
    const std::string_view plain = inner(token(value));
    return plain == "true" || plain == "1";
}
