// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ListReading.h"

void ListReading::begin(Call<PagesRead> *call)
{
    if (m_call)
        std::exchange(m_call, nullptr)->abort();
    m_failure.reset();
    m_wasAsked = true;
    m_call = call;
    call->then(this, [this, mine = QPointer<CallBase>(call)](const Outcome<PagesRead> &outcome) {
        // One that was stopped, or whose place another took, says nothing any more.
        if (mine && mine == m_call)
            conclude(outcome);
    });
    emit changed();
}

void ListReading::took(int total)
{
    if (total >= 0)
        m_total = total;
    emit changed();
}

void ListReading::conclude(const Outcome<PagesRead> &outcome)
{
    m_call = nullptr;
    if (outcome) {
        m_isComplete = true;
        if (outcome->totalResults >= 0)
            m_total = outcome->totalResults;
    } else {
        m_failure = outcome.error();
    }
    // A list that moved meanwhile may have shown an item on no page: nothing is concluded from its absence.
    ended(outcome && !outcome->moved);
    emit changed();
}

void ListReading::stop()
{
    if (!m_call)
        return;
    std::exchange(m_call, nullptr)->abort();
    emit changed();
}

void ListReading::restart()
{
    if (m_call)
        std::exchange(m_call, nullptr)->abort();
    m_failure.reset();
    m_total = -1;
    m_wasAsked = false;
    m_isComplete = false;
}
