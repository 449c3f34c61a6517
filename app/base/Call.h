// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/CallBase.h"
#include "base/Outcome.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>
#include <functional>
#include <memory>

/// One unit of asynchronous work that ends in an Outcome<T>.
template <class T>
class Call : public CallBase
{
public:
    using CallBase::CallBase;

    /// Runs `callback(Outcome<T>)` once when the call ended, from the event loop of the context's thread.
    /// When the context dies before, the call is aborted and the callback dropped.
    template <class Callback>
    Call *then(QObject *context, Callback &&callback)
    {
        connect(this, &CallBase::finished, context,
                [this, callback = std::forward<Callback>(callback)]() mutable {
                    callback(std::move(m_outcome));
                });
        connect(context, &QObject::destroyed, this, [this] { abort(); });
        return this;
    }

protected:
    /// Gives the outcome; only the first one counts.
    void settle(Outcome<T> outcome)
    {
        if (m_settled)
            return;
        m_outcome = std::move(outcome);
        announce();
    }

private:
    Outcome<T> m_outcome = failed(Failure::Kind::Cancelled);
};

/// A call whose maker settles it from outside: for work composed of other calls.
template <class T>
class Deferred final : public Call<T>
{
public:
    /// `onAbort` runs when somebody aborts: end the inner work there. The call settles as Cancelled by
    /// itself.
    explicit Deferred(QObject *parent, std::function<void()> onAbort = {})
        : Call<T>(parent), m_onAbort(std::move(onAbort))
    {
    }
    void settle(Outcome<T> outcome) { Call<T>::settle(std::move(outcome)); }
    void whenAborted(std::function<void()> onAbort) { m_onAbort = std::move(onAbort); }
    /// Aborting this call aborts that one too; may be called again for the next step.
    void follow(CallBase *inner)
    {
        m_onAbort = [guard = QPointer<CallBase>(inner)] {
            if (guard)
                guard->abort();
        };
    }

protected:
    void onAbort() override
    {
        const auto work = std::move(m_onAbort);
        Call<T>::settle(failed(Failure::Kind::Cancelled));
        if (work)
            work();
    }

private:
    std::function<void()> m_onAbort;
};

/// A call that has its outcome already.
template <class T>
Call<T> *settledCall(QObject *parent, Outcome<T> outcome)
{
    auto *call = new Deferred<T>(parent);
    call->settle(std::move(outcome));
    return call;
}

/// Runs `work() -> Outcome<T>` on a pool thread. Aborting drops the outcome; the work itself runs to its end.
template <class T, class Work>
Call<T> *runInBackground(QObject *parent, Work &&work, QThreadPool *pool = QThreadPool::globalInstance())
{
    auto *call = new Deferred<T>(parent);
    auto *watcher = new QFutureWatcher<std::shared_ptr<Outcome<T>>>(call);
    QObject::connect(watcher, &QFutureWatcherBase::finished, call,
                     [call, watcher] { call->settle(std::move(*watcher->result())); });
    watcher->setFuture(QtConcurrent::run(
        pool, [work = std::forward<Work>(work)]() mutable { return std::make_shared<Outcome<T>>(work()); }));
    return call;
}
