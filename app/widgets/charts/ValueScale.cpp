// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ValueScale.h"

#include <cmath>

namespace {
/// The next of 1, 2, 5, 10, … that is not smaller; 2.5 too where steps have to fit those of another axis.
double roundStep(double raw, bool whole, bool quarters = false)
{
    if (!std::isfinite(raw) || raw <= 0)
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    double step = 10 * power;
    for (const double factor : {5.0, 2.5, 2.0, 1.0})
        if (factor * power >= raw * (1 - 1e-9) && (factor != 2.5 || quarters))
            step = factor * power;
    return whole ? qMax(1.0, step) : step;
}
} // namespace

ValueScale ValueScale::covering(double low, double high, int steps, bool whole)
{
    ValueScale scale;
    if (!(high > low))
        high = low + (low == 0 ? 1 : std::abs(low));
    // Rather a step more than half of them.
    scale.m_step = roundStep((high - low) / qMax(1, steps) * 0.8, whole);
    // Half a step is round enough for an end: a chart isn't mostly air.
    const double half = scale.m_step / 2;
    scale.m_low = std::floor(low / half + 1e-9) * half;
    scale.m_high = std::ceil(high / half - 1e-9) * half;
    return scale;
}

ValueScale ValueScale::alignedWith(const ValueScale &first, double low, double high, bool whole)
{
    ValueScale scale;
    const double below = first.m_low / first.m_step;
    const double above = first.m_high / first.m_step;
    double raw = above > 0 ? high / above : 0;
    if (low < 0 && below < 0)
        raw = qMax(raw, low / below);
    scale.m_step = roundStep(raw > 0 ? raw : 1, whole, true);
    scale.m_low = scale.m_step * below;
    scale.m_high = scale.m_step * above;
    return scale;
}

QVector<double> ValueScale::ticks() const
{
    QVector<double> ticks;
    const double first = std::ceil(m_low / m_step - 1e-9);
    const double last = std::floor(m_high / m_step + 1e-9);
    for (double number = first; number <= last && ticks.size() < 50; number += 1)
        ticks << number * m_step;
    return ticks;
}

QString ValueScale::label(double value, const QLocale &locale) const
{
    const double largest = qMax(std::abs(m_low), std::abs(m_high));
    double unit = 1;
    for (const double candidate : {1e4, 1e6, 1e9, 1e12})
        if (largest >= candidate)
            unit = candidate == 1e4 ? 1e3 : candidate;
    const double step = m_step / unit;
    int decimals = 0;
    for (double scaled = step; decimals < 12 && std::abs(scaled - std::round(scaled)) > 1e-6; scaled *= 10)
        ++decimals;
    const double shown = value / unit;
    const QString number = locale.toString(shown == 0 ? 0.0 : shown, 'f', decimals);
    if (unit == 1 || value == 0)
        return value == 0 ? locale.toString(0) : number;
    if (unit < 1e6)
        return tr("%1K", "thousands").arg(number);
    if (unit < 1e9)
        return tr("%1M", "millions").arg(number);
    return unit < 1e12 ? tr("%1B", "thousand millions").arg(number)
                       : tr("%1T", "million millions").arg(number);
}
