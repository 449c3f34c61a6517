// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/SessionColumns.h"

#include "rooms/Attendance.h"
#include "rooms/RoomWords.h"
#include "widgets/Tone.h"

#include <QLocale>

namespace {
using Column = ItemColumn<RoomSession>;
using Known = SessionCostQueue::Known;

Column time(const QString &title, QDateTime RoomSession::*time, const std::function<QDateTime()> &now)
{
    return Column(title,
                  [time, now](const RoomSession &session) { return RoomWords::time(session.*time, now()); })
        .orderedBy([time](const RoomSession &session) { return RoomWords::order(session.*time); })
        .explained([time](const RoomSession &session) { return RoomWords::exactTime(session.*time); })
        .wide(19)
        .atTheEnd();
}

// The day is said where it isn't that of the beginning.
Column ended()
{
    return Column(SessionColumns::tr("Ended"),
                  [](const RoomSession &session) { return RoomWords::time(session.ended, session.created); })
        .orderedBy([](const RoomSession &session) { return RoomWords::order(session.ended); })
        .explained([](const RoomSession &session) { return RoomWords::exactTime(session.ended); })
        .wide(12)
        .atTheEnd();
}

Column number(const QString &title, const std::function<std::optional<qint64>(const RoomSession &)> &number)
{
    return Column(title,
                  [number](const RoomSession &session) {
                      const auto value = number(session);
                      return value ? QLocale().toString(*value) : QString();
                  })
        .orderedBy(number)
        .wide(9)
        .atTheEnd();
}

Column length(const std::function<QDateTime()> &now)
{
    return Column(SessionColumns::tr("Length"),
                  [now](const RoomSession &session) { return SessionColumns::lengthOf(session, now()); })
        .orderedBy([now](const RoomSession &session) -> std::optional<qint64> {
            const QDateTime end = session.active ? now() : session.ended;
            if (!session.created.isValid() || !end.isValid())
                return std::nullopt;
            return session.created.secsTo(end);
        })
        .wide(9)
        .atTheEnd();
}

Column costColumn(const SessionCostQueue *costs)
{
    return Column(SessionColumns::tr("Cost"),
                  [costs](const RoomSession &session) {
                      return SessionColumns::costWords(session, costs->of(session.id), true);
                  })
        .orderedBy([costs](const RoomSession &session) -> std::optional<qint64> {
            const Known known = costs->of(session.id);
            if (known.state != Known::State::Given)
                return std::nullopt;
            return known.cost.sortKey();
        })
        .explained([costs](const RoomSession &session) {
            const Known known = costs->of(session.id);
            return known.why.isEmpty() ? SessionColumns::costWords(session, known, false) : known.why;
        })
        .wide(15)
        .atTheEnd();
}

Column text(const QString &title, QString RoomSession::*field)
{
    return Column(title, [field](const RoomSession &session) { return session.*field; })
        .explained([field](const RoomSession &session) { return session.*field; })
        .wide(14);
}
} // namespace

QList<Column> SessionColumns::all(const Sources &sources)
{
    const auto &now = sources.now;
    const auto nameOf = [name = sources.nameOf](const RoomSession &session) { return name(session.roomId); };
    const auto people = [](const RoomSession &session) -> std::optional<qint64> {
        if (!session.participants)
            return std::nullopt;
        return session.participants->size();
    };
    const auto most = [now](const RoomSession &session) -> std::optional<qint64> {
        if (!session.participants)
            return std::nullopt;
        return Attendance::mostOf(session, now());
    };
    return {
        Column(tr("Room"), nameOf).wide(18),
        Column(tr("State"), &SessionColumns::stateOf)
            .pill([](const RoomSession &session) { return int(session.active ? Tone::Good : Tone::Ended); })
            .wide(13),
        time(tr("Started"), &RoomSession::created, now),
        ended(),
        length(now),
        number(tr("People"), people),
        number(tr("At once"), most).explained([](const RoomSession &) {
            return tr("How many were there at once at most");
        }),
        costColumn(sources.costs),
        text(tr("Id"), &RoomSession::id).hiddenAtFirst(),
        time(tr("Updated"), &RoomSession::updated, now).hiddenAtFirst(),
        text(tr("Room id"), &RoomSession::roomId).hiddenAtFirst()};
}

QString SessionColumns::stateOf(const RoomSession &session)
{
    return session.active ? tr("active") : tr("ended");
}

QString SessionColumns::lengthOf(const RoomSession &session, const QDateTime &now)
{
    return RoomWords::length(session.created, session.active ? now : session.ended);
}

QString SessionColumns::costWords(const RoomSession &session, const Known &known, bool isCell)
{
    if (session.active)
        return isCell ? QString() : tr("known after the session has ended");
    switch (known.state) {
    case Known::State::NotAsked:
    case Known::State::Asking:
        return isCell ? tr("…", "a cost that is being asked for") : tr("being asked for …");
    case Known::State::Given:
        return known.cost.displayWithCode();
    case Known::State::NotGiven:
        return isCell ? tr("not given") : tr("not given by the API");
    case Known::State::Failed:
        break;
    }
    return isCell ? tr("not read") : tr("could not be read: %1").arg(known.why);
}
