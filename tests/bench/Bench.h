// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <chrono>
#include <functional>

/// One measured figure: a line of output.
struct Figure
{
    QString bench;
    double value = 0;
    QString unit;
    int n = 0;    ///< rows, or whatever was worked on
    QString note; ///< the ratio to a baseline of the same run, and what else belongs to the figure
};

/// A benchmark by name; it hands out its figures as it goes.
class Bench
{
public:
    using Say = std::function<void(const Figure &)>;
    using Run = std::function<void(const Say &)>;

    /// Makes a benchmark known to main(); stands once in its file.
    Bench(const char *name, Run run);
    static int main(int argc, char **argv);

    /// The time that a piece of work takes, in milliseconds: the middle one of some runs.
    static double milliseconds(int runs, const std::function<void()> &work);
    /// "4.2 ms, 1.3 x std::sort (3.2 ms)".
    static QString against(double value, const char *name, double baseline);
};

/// The longest time that the event loop did not turn while something went on: what an operator feels.
class BlockWatch
{
public:
    BlockWatch();
    ~BlockWatch();
    /// Runs the loop until the condition holds; false after two minutes.
    bool until(const std::function<bool()> &condition);
    double longestMs() const { return m_longest; }

private:
    void beat();
    std::chrono::steady_clock::time_point m_last;
    double m_longest = 0;
};
