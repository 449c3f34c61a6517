// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flame/TimeAxis.h"

#include <cmath>

namespace {
constexpr double second = 1'000;
constexpr double minute = 60 * second;
constexpr double hour = 60 * minute;
constexpr double closest = 5;    ///< ms that are seen at least
constexpr double longest = 1e18; ///< more than any number of ms is read as

double stepFor(double seen, int most)
{
    constexpr double steps[]{1,           2,           5,           10,        20,         50,
                             100,         200,         500,         second,    2 * second, 5 * second,
                             10 * second, 20 * second, 30 * second, minute,    2 * minute, 5 * minute,
                             10 * minute, 20 * minute, 30 * minute, hour,      2 * hour,   4 * hour,
                             8 * hour,    12 * hour,   24 * hour,   48 * hour, 120 * hour, 240 * hour};
    for (const double step : steps)
        if (seen / step <= most)
            return step;
    return std::ceil(seen / most / (240 * hour)) * 240 * hour;
}
} // namespace

TimeAxis::TimeAxis(double length) : m_length(qBound(closest, length, longest)), m_to(m_length) {}

void TimeAxis::showAll()
{
    m_from = 0;
    m_to = m_length;
}

void TimeAxis::zoom(double factor, double at)
{
    const double seen = m_to - m_from;
    if (seen <= 0 || !(factor > 0))
        return;
    at = qBound(m_from, at, m_to);
    const double wanted = qBound(std::min(closest, m_length), seen / factor, m_length);
    m_from = at - (at - m_from) / seen * wanted;
    m_to = m_from + wanted;
    pan(0);
}

void TimeAxis::pan(double by)
{
    const double seen = m_to - m_from;
    m_from = qBound(0.0, m_from + by, std::max(0.0, m_length - seen));
    m_to = m_from + seen;
}

QString TimeAxis::moment(double ms, double step, const QLocale &locale)
{
    if (ms <= 0)
        return tr("%1 s", "seconds").arg(locale.toString(0));
    if (ms < second && step < second)
        return tr("%1 ms", "milliseconds").arg(locale.toString(qint64(std::llround(ms))));
    if (step >= hour || (step >= minute && ms >= hour && std::fmod(ms, hour) == 0))
        return tr("%1 h", "hours").arg(locale.toString(qint64(ms / hour)));
    if (step >= minute && ms >= hour)
        return tr("%1 h %2 min", "hours, minutes")
            .arg(locale.toString(qint64(ms / hour)))
            .arg(qint64(std::fmod(ms, hour) / minute), 2, 10, QLatin1Char('0'));
    if (step >= minute)
        return tr("%1 min", "minutes").arg(locale.toString(qint64(ms / minute)));
    const int digits = step >= second ? 0 : step >= 100 ? 1 : step >= 10 ? 2 : 3;
    const double rest = ms >= 10 * minute ? std::fmod(ms, minute) : ms;
    const QString seconds = locale.toString(rest / second, 'f', digits);
    if (ms < 10 * minute)
        return tr("%1 s", "seconds").arg(seconds);
    return tr("%1 min %2 s", "minutes, seconds").arg(locale.toString(qint64(ms / minute)), seconds);
}

QVector<TimeAxis::Tick> TimeAxis::ticks(int most, const QLocale &locale) const
{
    QVector<Tick> ticks;
    const double seen = m_to - m_from;
    if (seen <= 0 || !std::isfinite(seen) || most < 1)
        return ticks;
    const double step = stepFor(seen, most);
    for (double number = std::ceil(m_from / step); number * step <= m_to; ++number)
        ticks << Tick{number * step, moment(number * step, step, locale)};
    return ticks;
}

QString TimeAxis::words(qint64 ms, const QLocale &locale)
{
    if (ms > 0 && ms < 50)
        return tr("%1 ms", "milliseconds").arg(locale.toString(ms));
    if (ms < 9'950)
        return tr("%1 s", "seconds").arg(locale.toString(double(ms) / second, 'f', ms == 0 ? 0 : 1));
    const qint64 seconds = ms / 1'000 + (ms % 1'000 >= 500 ? 1 : 0);
    if (seconds < 600)
        return tr("%1 s", "seconds").arg(locale.toString(seconds));
    if (seconds < 3'600)
        return tr("%1 min %2 s", "minutes, seconds")
            .arg(locale.toString(seconds / 60))
            .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    const qint64 minutes = (seconds + 30) / 60;
    return tr("%1 h %2 min", "hours, minutes")
        .arg(locale.toString(minutes / 60))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}
