// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartFrame.h"

#include <QCoreApplication>

/// What a chart says: the names of buckets, the words of values, the line that reads one of them.
class ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
public:
    explicit ChartWords(const ChartFrame &frame) : m_frame(frame) {}

    std::function<QString(int series, int bucket)> values;
    std::function<QString(int bucket)> names;

    QString bucket(int bucket) const;
    /// "no data" for a hole.
    QString value(int series, int bucket) const;
    /// With its share where it is a slice.
    QString valueAndShare(const ChartSpot &spot) const;
    QString seriesName(int series) const;
    /// "1 Oct 2026, United States: 42.10 USD (provisional)".
    QString readout(const ChartSpot &spot) const;
    /// The data's sentence, or what kind of chart it is.
    QString summary() const;
    bool isProvisional(int bucket) const;

private:
    QString number(double value) const;

    const ChartFrame &m_frame;
};
