// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QLocale>
#include <QVector>

/// An axis of numbers: round ends, round steps, and short labels such as "20K".
class ValueScale
{
    Q_DECLARE_TR_FUNCTIONS(ValueScale)
public:
    ValueScale() = default;
    /// Covers `low` to `high` in about `steps` steps; `whole` for what can only be counted.
    static ValueScale covering(double low, double high, int steps, bool whole);
    /// Another axis beside `first` whose zero and steps lie on the same lines.
    static ValueScale alignedWith(const ValueScale &first, double low, double high, bool whole);

    double low() const { return m_low; }
    double high() const { return m_high; }
    double step() const { return m_step; }
    QVector<double> ticks() const;
    QString label(double value, const QLocale &locale) const;
    bool operator==(const ValueScale &) const = default;

private:
    double m_low = 0;
    double m_high = 1;
    double m_step = 1;
};
