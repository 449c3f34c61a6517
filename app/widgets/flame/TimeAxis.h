// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QLocale>
#include <QVector>

/// Milliseconds since something began, from left to right: which part of them is seen, where round times
/// stand, and lengths in words.
class TimeAxis
{
    Q_DECLARE_TR_FUNCTIONS(TimeAxis)
public:
    struct Tick
    {
        double at = 0;
        QString label;
    };

    TimeAxis() = default;
    /// Shows all of 0 to `length`.
    explicit TimeAxis(double length);

    double length() const { return m_length; }
    double from() const { return m_from; }
    double to() const { return m_to; }
    bool isWhole() const { return m_from <= 0 && m_to >= m_length; }
    void showAll();
    /// `at` stays where it is; never closer than some milliseconds.
    void zoom(double factor, double at);
    void pan(double by);

    /// Round ones within what is seen, at most `most`.
    QVector<Tick> ticks(int most, const QLocale &locale) const;
    /// The shortest words for a moment of a scale with this step: "1.5 s", "2 min", "1 h 30 min".
    static QString moment(double ms, double step, const QLocale &locale);
    /// "152 s", "1.2 s", "1 h 04 min".
    static QString words(qint64 ms, const QLocale &locale);

private:
    double m_length = 0;
    double m_from = 0;
    double m_to = 0;
};
