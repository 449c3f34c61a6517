// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/RangeChoice.h"

#include <array>

namespace {
using Preset = RangeChoice::Preset;

struct Word
{
    Preset preset;
    const char *name; ///< in saved reports: never changed
};
constexpr std::array words{
    Word{Preset::Today, "today"},
    Word{Preset::Yesterday, "yesterday"},
    Word{Preset::ThisWeek, "this_week"},
    Word{Preset::LastWeek, "last_week"},
    Word{Preset::ThisMonth, "this_month"},
    Word{Preset::LastMonth, "last_month"},
    Word{Preset::ThisQuarter, "this_quarter"},
    Word{Preset::LastQuarter, "last_quarter"},
    Word{Preset::ThisYear, "this_year"},
    Word{Preset::LastYear, "last_year"},
    Word{Preset::LastDays, "last_days"},
    Word{Preset::LastWeeks, "last_weeks"},
    Word{Preset::LastMonths, "last_months"},
    Word{Preset::Fixed, "fixed"},
    Word{Preset::Literal, "literal"},
};

QDate monday(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate firstOfQuarter(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

QDate firstOfYear(QDate day)
{
    return {day.year(), 1, 1};
}

/// The first day and the day after the last one.
struct Days
{
    QDate first;
    QDate end;
};

Days daysOf(const RangeChoice &choice, QDate today)
{
    const QDate week = monday(today);
    const QDate month = firstOfMonth(today);
    const QDate quarter = firstOfQuarter(today);
    const QDate year = firstOfYear(today);
    switch (choice.preset) {
    case Preset::Today:
        return {today, today.addDays(1)};
    case Preset::Yesterday:
        return {today.addDays(-1), today};
    case Preset::ThisWeek:
        return {week, week.addDays(7)};
    case Preset::LastWeek:
        return {week.addDays(-7), week};
    case Preset::ThisMonth:
        return {month, month.addMonths(1)};
    case Preset::LastMonth:
        return {month.addMonths(-1), month};
    case Preset::ThisQuarter:
        return {quarter, quarter.addMonths(3)};
    case Preset::LastQuarter:
        return {quarter.addMonths(-3), quarter};
    case Preset::ThisYear:
        return {year, year.addYears(1)};
    case Preset::LastYear:
        return {year.addYears(-1), year};
    case Preset::LastDays:
        return {today.addDays(-choice.count), today};
    case Preset::LastWeeks:
        return {week.addDays(-7 * choice.count), week};
    case Preset::LastMonths:
        return {month.addMonths(-choice.count), month};
    case Preset::Fixed:
    case Preset::Literal:
        break;
    }
    return {};
}
} // namespace

RangeChoice RangeChoice::ofDays(const TimeRange &days, const QByteArray &zone)
{
    RangeChoice choice;
    choice.preset = Preset::Fixed;
    choice.fixed = days;
    choice.zone = zone;
    return choice;
}

QTimeZone RangeChoice::timeZone() const
{
    const QTimeZone named(zone);
    return named.isValid() ? named : QTimeZone::utc();
}

TimeRange RangeChoice::resolved(const QDateTime &now) const
{
    if (preset == Preset::Fixed)
        return fixed;
    if (preset == Preset::Literal)
        return {};
    const QTimeZone place = timeZone();
    const Days days = daysOf(*this, now.toTimeZone(place).date());
    if (!days.first.isValid() || days.first >= days.end)
        return {};
    return TimeRange::days(days.first, days.end.addDays(-1), place);
}

QString RangeChoice::title(const QLocale &locale) const
{
    switch (preset) {
    case Preset::Today:
        return tr("Today");
    case Preset::Yesterday:
        return tr("Yesterday");
    case Preset::ThisWeek:
        return tr("This week");
    case Preset::LastWeek:
        return tr("Last week");
    case Preset::ThisMonth:
        return tr("This month");
    case Preset::LastMonth:
        return tr("Last month");
    case Preset::ThisQuarter:
        return tr("This quarter");
    case Preset::LastQuarter:
        return tr("Last quarter");
    case Preset::ThisYear:
        return tr("This year");
    case Preset::LastYear:
        return tr("Last year");
    case Preset::LastDays:
        return tr("Last %n days", nullptr, count);
    case Preset::LastWeeks:
        return tr("Last %n weeks", nullptr, count);
    case Preset::LastMonths:
        return tr("Last %n months", nullptr, count);
    case Preset::Fixed:
        return fixed.isNull() ? tr("No days chosen") : fixed.display(timeZone(), locale);
    case Preset::Literal:
        return literal;
    }
    Q_UNREACHABLE();
}

QString RangeChoice::dates(const QDateTime &now, const QLocale &locale) const
{
    if (preset == Preset::Literal)
        return tr("as the server understands “%1”").arg(literal);
    const TimeRange range = resolved(now);
    if (range.isNull())
        return tr("no days");
    const QTimeZone place = timeZone();
    const QString name = place == QTimeZone::utc() ? QStringLiteral("UTC") : QString::fromLatin1(place.id());
    return tr("%1 %2", "days and their time zone").arg(range.display(place, locale), name);
}

QJsonObject RangeChoice::toJson() const
{
    const auto word = std::ranges::find_if(words, [this](const Word &each) { return each.preset == preset; });
    QJsonObject json{{QStringLiteral("preset"), QLatin1String(word->name)},
                     {QStringLiteral("zone"), QString::fromLatin1(zone)}};
    if (count != 0)
        json.insert(QStringLiteral("count"), count);
    if (!fixed.isNull())
        json.insert(QStringLiteral("range"), fixed.toString());
    if (!literal.isEmpty())
        json.insert(QStringLiteral("literal"), literal);
    return json;
}

std::optional<RangeChoice> RangeChoice::fromJson(const QJsonObject &json)
{
    const QString name = json[u"preset"].toString();
    const auto word =
        std::ranges::find_if(words, [&](const Word &each) { return name == QLatin1String(each.name); });
    if (word == words.end())
        return std::nullopt;
    constexpr int mostUnits = 3'660;
    RangeChoice choice;
    choice.preset = word->preset;
    choice.count = std::clamp(json[u"count"].toInt(), 0, mostUnits);
    choice.fixed = TimeRange::parse(json[u"range"].toString());
    choice.literal = json[u"literal"].toString();
    choice.zone = json[u"zone"].toString(QStringLiteral("UTC")).toLatin1();
    if (!QTimeZone(choice.zone).isValid())
        choice.zone = QByteArrayLiteral("UTC");
    return choice;
}
