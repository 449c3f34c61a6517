// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/TimeTicks.h"

#include <QRegularExpression>
#include <array>

namespace {
constexpr double day = 86'400;

/// "d MMM", "MMM d", "d. MMM", "M月d日": the locale's long date without weekday and year.
QString dayAndMonthFormat(const QLocale &locale)
{
    if (locale.language() == QLocale::C)
        return QStringLiteral("d MMM");
    QString format = locale.dateFormat(QLocale::LongFormat);
    static const QRegularExpression others(QStringLiteral("dddd|ddd|y+"));
    static const QRegularExpression before(QStringLiteral("^[^dM]+"));
    static const QRegularExpression after(QStringLiteral("(\\s*'[^']*'\\s*|[\\s,]+)$"));
    format.remove(others);
    format.remove(before);
    format.remove(after);
    format.replace(QLatin1String("MMMM"), QLatin1String("MMM"));
    return format.isEmpty() ? QStringLiteral("d MMM") : format;
}
} // namespace

QString TimeTicks::dayAndMonth(QDate date, const QLocale &locale)
{
    return locale.toString(date, dayAndMonthFormat(locale));
}

QString TimeTicks::hour(QTime time, const QLocale &locale)
{
    return locale.language() == QLocale::C ? time.toString(QStringLiteral("HH:mm"))
                                           : locale.toString(time, QLocale::ShortFormat);
}

QString TimeTicks::bucketName(const QDateTime &start, qint64 bucketSeconds, const QLocale &locale)
{
    const QDate date = start.date();
    if (bucketSeconds >= 360 * qint64(day))
        return locale.toString(date, QStringLiteral("yyyy"));
    if (bucketSeconds >= 28 * qint64(day) && date.day() == 1)
        return tr("%1 %2", "month and year")
            .arg(locale.standaloneMonthName(date.month()), locale.toString(date, QStringLiteral("yyyy")));
    const QString words = tr("%1 %2", "day and month, year")
                              .arg(dayAndMonth(date, locale), locale.toString(date, QStringLiteral("yyyy")));
    if (bucketSeconds >= qint64(day) || bucketSeconds <= 0)
        return words;
    return tr("%1, %2", "date, time of day").arg(words, hour(start.time(), locale));
}

TimeTicks::Step TimeTicks::stepFor(double seconds, int most) const
{
    static const std::array<Step, 22> steps{{
        {Unit::Minute, 1, 60},        {Unit::Minute, 5, 300},       {Unit::Minute, 15, 900},
        {Unit::Minute, 30, 1800},     {Unit::Minute, 60, 3600},     {Unit::Minute, 120, 7200},
        {Unit::Minute, 180, 10'800},  {Unit::Minute, 360, 21'600},  {Unit::Minute, 720, 43'200},
        {Unit::Day, 1, day},          {Unit::Day, 2, 2 * day},      {Unit::Day, 5, 5 * day},
        {Unit::Day, 7, 7 * day},      {Unit::Day, 14, 14 * day},    {Unit::Month, 1, 30.4 * day},
        {Unit::Month, 2, 60.9 * day}, {Unit::Month, 3, 91.3 * day}, {Unit::Month, 6, 182.6 * day},
        {Unit::Year, 1, 365.2 * day}, {Unit::Year, 2, 730.5 * day}, {Unit::Year, 5, 1826 * day},
        {Unit::Year, 10, 3652 * day},
    }};
    for (const Step &step : steps)
        if (step.seconds >= m_buckets.step() * 0.9 && seconds / step.seconds <= most)
            return step;
    const int years = qMax(20, int(seconds / (365.2 * day) / qMax(1, most)) + 1);
    return {Unit::Year, years, years * 365.2 * day};
}

QDateTime TimeTicks::firstOf(const Step &step, const QDateTime &from) const
{
    QDateTime time = from;
    const QDate date = from.date();
    const QDateTime origin = m_buckets.timeAt(0);
    switch (step.unit) {
    case Unit::Minute: {
        time.setTime(QTime(0, 0));
        const qint64 length = qint64(step.count) * 60;
        return time.addSecs(time.secsTo(from) / length * length);
    }
    case Unit::Day:
        // Counted from the first day there is, so that labels stay with their days while the view moves.
        time = origin.addDays(origin.daysTo(from) / step.count * step.count);
        return origin.time() == QTime(0, 0) ? time : QDateTime(time.date(), QTime(0, 0), time.timeZone());
    case Unit::Month:
        time.setTime(QTime(0, 0));
        time.setDate(QDate(date.year(), (date.month() - 1) / step.count * step.count + 1, 1));
        return time;
    case Unit::Year:
        time.setTime(QTime(0, 0));
        time.setDate(QDate(date.year() - date.year() % step.count, 1, 1));
        return time;
    }
    return time;
}

QDateTime TimeTicks::next(const Step &step, const QDateTime &time) const
{
    switch (step.unit) {
    case Unit::Minute:
        return time.addSecs(qint64(step.count) * 60);
    case Unit::Day:
        return time.addDays(step.count);
    case Unit::Month:
        return time.addMonths(step.count);
    case Unit::Year:
        break;
    }
    return time.addYears(step.count);
}

QString TimeTicks::label(const Step &step, const QDateTime &time, bool first) const
{
    const QDate date = time.date();
    switch (step.unit) {
    case Unit::Minute:
        if (time.time() == QTime(0, 0))
            return dayAndMonth(date, m_locale);
        return first ? tr("%1 %2", "day and month, time of day, short")
                           .arg(dayAndMonth(date, m_locale), hour(time.time(), m_locale))
                     : hour(time.time(), m_locale);
    case Unit::Day:
        return dayAndMonth(date, m_locale);
    case Unit::Month:
        return first || date.month() == 1
                   ? tr("%1 %2", "month and year")
                         .arg(m_locale.standaloneMonthName(date.month(), QLocale::ShortFormat),
                              m_locale.toString(date, QStringLiteral("yyyy")))
                   : m_locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
    case Unit::Year:
        break;
    }
    return m_locale.toString(date, QStringLiteral("yyyy"));
}

QList<TimeTicks::Tick> TimeTicks::of(double from, double to, int most) const
{
    QList<Tick> ticks;
    if (!m_buckets.isTime() || m_buckets.count() == 0 || !(to > from))
        return ticks;
    const Step step = stepFor(to - from, qMax(1, most));
    QDateTime time = firstOf(step, m_buckets.timeAt(from));
    for (int guard = 0; guard < 400; ++guard) {
        const double place = m_buckets.placeOf(time);
        if (!time.isValid() || place >= to)
            break;
        if (place >= from - m_buckets.step() * 0.5)
            ticks << Tick{place, label(step, time, ticks.isEmpty())};
        time = next(step, time);
    }
    return ticks;
}
