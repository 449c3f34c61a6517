// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <chrono>
#include <functional>
#include <vector>

/// The time, and waiting for it: injected everywhere, so that no test sleeps and no policy reads the wall by
/// itself.
class Clock : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The current time in UTC.
    virtual QDateTime now() const = 0;
    /// Milliseconds since an arbitrary start; never goes back, whatever the wall clock does.
    virtual std::chrono::milliseconds monotonic() const = 0;
    /// Calls `work` once after `delay`, from the event loop of the context's thread, unless the context died
    /// before.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> work) = 0;
};

/// The real time.
class SystemClock final : public Clock
{
    Q_OBJECT
public:
    using Clock::Clock;
    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> work) override;
};

/// A time that stands still until a test moves it. Use it on one thread only.
class ManualClock final : public Clock
{
    Q_OBJECT
public:
    explicit ManualClock(const QDateTime &start, QObject *parent = nullptr);
    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> work) override;

    /// Moves the time forward and runs what falls due on the way, in order, at its own time.
    void advance(std::chrono::milliseconds step);
    /// How many pieces of work are waiting whose context still lives.
    int waiting() const;
    /// The time until the next piece of work, if there is one.
    std::optional<std::chrono::milliseconds> untilNext() const;

private:
    struct Due
    {
        std::chrono::milliseconds at;
        QPointer<QObject> context;
        std::function<void()> work;
    };
    std::vector<Due>::const_iterator next() const;

    QDateTime m_start;
    std::chrono::milliseconds m_elapsed{0};
    std::vector<Due> m_due;
};
