// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

/// The untyped half of Call: moc can't do templates.
///
/// Rules: a call is owned by whoever made it (its QObject parent), ends in exactly one Outcome and deletes
/// itself after that; its callback runs at most once, only while its context lives, and never inside the
/// function that started the call. Nobody stores a raw Call pointer: QPointer only.
class CallBase : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Asks the call to end. It ends as Cancelled, unless its outcome stood already.
    void abort();
    bool isSettled() const { return m_settled; }

signals:
    /// Bytes or items done so far; total is -1 while unknown.
    void progressed(qint64 done, qint64 total);
    /// Exactly once, from the event loop.
    void finished();

protected:
    /// Ends the work and settles as Cancelled; called once at most.
    virtual void onAbort() = 0;
    /// Announces the outcome from the event loop and then deletes the call.
    void announce();
    bool m_settled = false;

private:
    bool m_aborting = false;
};
