// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/Attendance.h"

#include "rooms/ParticipantContext.h"
#include "rooms/RoomWords.h"

#include <QMap>
#include <algorithm>

namespace {
using Row = Attendance::Row;
using End = Row::End;

Row rowFor(const RoomParticipant &participant, const RoomSession &session, const QDateTime &now)
{
    Row row{.participant = participant.id,
            .name = ParticipantContext::nameOf(participant),
            .joined = participant.joined,
            .until = participant.left,
            .end = End::Left};
    if (participant.isPresent()) {
        row.end = session.active ? End::Present : End::Unknown;
        row.until = session.active ? now : session.ended.isValid() ? session.ended : participant.joined;
    }
    // Clocks of several machines: nobody left before coming.
    if (row.joined.isValid())
        row.until = std::max(row.joined, row.until);
    return row;
}
} // namespace

std::chrono::seconds Attendance::Row::length() const
{
    return std::chrono::seconds(isDrawn() ? joined.secsTo(until) : 0);
}

Attendance::Attendance(const RoomSession &session, const QList<RoomParticipant> &participants,
                       const QDateTime &now)
    : m_from(session.created), m_to(session.active ? now : session.ended), m_goesOn(session.active)
{
    m_rows.reserve(participants.size());
    for (const RoomParticipant &participant : participants)
        m_rows << rowFor(participant, session, now);
    std::ranges::stable_sort(m_rows, [](const Row &first, const Row &second) {
        if (first.isDrawn() != second.isDrawn())
            return first.isDrawn();
        return first.joined != second.joined ? first.joined < second.joined : first.until > second.until;
    });
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.isDrawn())
            continue;
        m_from = m_from.isValid() ? std::min(m_from, row.joined) : row.joined;
        m_to = m_to.isValid() ? std::max(m_to, row.until) : row.until;
    }
    if (m_from.isValid() && (!m_to.isValid() || m_to < m_from))
        m_to = m_from;
    count();
}

void Attendance::count()
{
    QMap<QDateTime, int> changes;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.isDrawn())
            continue;
        ++changes[row.joined];
        // Those who are there now go on after it.
        if (row.end != End::Present)
            --changes[row.until];
    }
    int present = 0;
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        present += change.value();
        if (change.value() != 0 || m_steps.isEmpty())
            m_steps << Step{change.key(), present};
    }
    for (qsizetype at = 0; at < m_steps.size(); ++at) {
        const QDateTime until = at + 1 < m_steps.size() ? m_steps[at + 1].at : m_to;
        const Step &step = m_steps[at];
        const bool isLonger =
            step.present == m_most && step.at.msecsTo(until) > m_mostFrom.msecsTo(m_mostUntil);
        if (step.present > m_most || (m_most > 0 && isLonger)) {
            m_most = step.present;
            m_mostFrom = step.at;
            m_mostUntil = until;
        }
    }
}

int Attendance::present() const
{
    return static_cast<int>(std::ranges::count(m_rows, End::Present, &Row::end));
}

int Attendance::presentAt(const QDateTime &time) const
{
    const auto after = std::ranges::upper_bound(m_steps, time, {}, &Step::at);
    return after == m_steps.cbegin() ? 0 : std::prev(after)->present;
}

int Attendance::rowOf(const QString &participant) const
{
    const auto found = std::ranges::find(m_rows, participant, &Row::participant);
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

QString Attendance::time(const QDateTime &at) const
{
    return RoomWords::time(at, m_from);
}

QString Attendance::sentence() const
{
    if (m_rows.isEmpty())
        return m_goesOn ? tr("Nobody has been in this session so far.") : tr("Nobody was in this session.");
    if (m_most == 0)
        return tr("%n people; the API gave no times when they came.", nullptr, people());
    if (people() == 1)
        return tr("%1.", "a sentence").arg(words(0));
    const Row &longest = *std::ranges::max_element(m_rows, {}, &Row::length);
    const QString stay = RoomWords::length(longest.length());
    if (m_most == 1)
        return tr("%n people, never two at once; %1 stayed longest, %2.", nullptr, people())
            .arg(longest.name, stay);
    if (m_goesOn && m_mostUntil == m_to)
        return tr("%n people so far, at most %1 at once, which is since %2; %3 has stayed longest, %4.",
                  nullptr, people())
            .arg(QString::number(m_most), time(m_mostFrom), longest.name, stay);
    if (time(m_mostFrom) == time(m_mostUntil))
        return tr("%n people, at most %1 at once at %2; %3 stayed longest, %4.", nullptr, people())
            .arg(QString::number(m_most), time(m_mostFrom), longest.name, stay);
    return tr("%n people, at most %1 at once between %2 and %3; %4 stayed longest, %5.", nullptr, people())
        .arg(QString::number(m_most), time(m_mostFrom), time(m_mostUntil), longest.name, stay);
}

QString Attendance::words(int number) const
{
    if (number < 0 || number >= m_rows.size())
        return {};
    const Row &row = m_rows[number];
    const QString length = RoomWords::length(row.length());
    if (!row.isDrawn())
        return row.end == End::Left ? tr("%1: left at %2, no time of joining").arg(row.name, time(row.until))
                                    : tr("%1: no time of joining").arg(row.name);
    switch (row.end) {
    case End::Left:
        return tr("%1: from %2 to %3, %4").arg(row.name, time(row.joined), time(row.until), length);
    case End::Present:
        return tr("%1: since %2, %3 so far").arg(row.name, time(row.joined), length);
    case End::Unknown:
        break;
    }
    return tr("%1: from %2, no time of leaving").arg(row.name, time(row.joined));
}

QString Attendance::wordsAt(const QDateTime &at) const
{
    return tr("%1: %n present", nullptr, presentAt(at)).arg(time(at));
}

int Attendance::mostOf(const RoomSession &session, const QDateTime &now)
{
    return session.participants ? Attendance(session, *session.participants, now).most() : 0;
}
