// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomApi.h"

#include <QPointer>

/// One thing that somebody looks at, read anew by its id. One that the API doesn't know any more is a result,
/// not a failure.
template <class T>
class ChosenOf : public QObject
{
public:
    using QObject::QObject;

    const QString &id() const { return m_id; }
    bool isReading() const { return m_call != nullptr; }
    /// The API doesn't know it.
    bool isGone() const { return m_isGone; }
    const std::optional<Failure> &failure() const { return m_failure; }

protected:
    /// Another one; what is known of it already, if anything.
    void begin(const QString &id, const std::optional<T> &known)
    {
        abandon(m_call);
        m_id = id;
        m_item = known;
        m_failure.reset();
        m_isGone = false;
    }
    /// False where this is no news of it.
    bool takeNote(const T &known)
    {
        if (known.id != m_id || m_item == known)
            return false;
        m_item = known;
        return true;
    }
    void read(Call<T> *call)
    {
        abandon(m_call);
        m_call = call;
        call->then(this, [this, mine = QPointer<CallBase>(call)](const Outcome<T> &outcome) {
            if (mine && mine == m_call)
                take(outcome);
        });
    }
    static void abandon(QPointer<CallBase> &call)
    {
        if (call)
            std::exchange(call, nullptr)->abort();
    }
    const std::optional<T> &item() const { return m_item; }

private:
    /// The reading ended; with `isThere`, item() is as the API has it now.
    virtual void ended(bool isThere) = 0;
    void take(const Outcome<T> &outcome)
    {
        m_call = nullptr;
        m_failure.reset();
        m_isGone = !outcome && outcome.error().kind == Failure::Kind::NotFound;
        if (outcome)
            m_item = *outcome;
        else if (!m_isGone)
            m_failure = outcome.error();
        ended(outcome.has_value());
    }

    QPointer<CallBase> m_call;
    QString m_id;
    std::optional<T> m_item;
    std::optional<Failure> m_failure;
    bool m_isGone = false;
};
