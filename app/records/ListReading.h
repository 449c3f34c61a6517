// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/Pages.h"
#include "base/Call.h"

#include <QPointer>

/// How reading a whole list stands: what a list's view shows of it.
class ListReading : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Reads from the beginning. What is known stays until it was read again; what is gone goes at the end.
    virtual void read() = 0;
    virtual void stop();

    bool isReading() const { return m_call != nullptr; }
    /// The whole list was read at least once, with the filter as it is.
    bool isComplete() const { return m_isComplete; }
    /// Nothing was asked for yet.
    bool isUntouched() const { return !m_wasAsked; }
    /// How many the server says there are; -1 before the first page.
    int total() const { return m_total; }
    const std::optional<Failure> &failure() const { return m_failure; }

signals:
    /// Rows, or how it stands.
    void changed();

protected:
    void begin(Call<PagesRead> *call);
    void took(int total);
    virtual void ended(bool isWhole) = 0;
    /// Another filter: nothing of what was read counts.
    void restart();

private:
    void conclude(const Outcome<PagesRead> &outcome);

    QPointer<CallBase> m_call;
    std::optional<Failure> m_failure;
    int m_total = -1;
    bool m_isComplete = false;
    bool m_wasAsked = false;
};
