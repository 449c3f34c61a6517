// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionAdvice.h"

#include <QDateTime>
#include <QUuid>

namespace {
QString fieldIn(const Failure &failure)
{
    for (const char *field : {"record_type", "event_id", "date_time", "max_depth", "expand"}) {
        if (failure.problemAt(QLatin1String(field)))
            return QLatin1String(field);
    }
    return {};
}

void mark(Failure &failure, const char *field)
{
    if (!fieldIn(failure).isEmpty())
        return;
    // What the answer complains of is kept; it only gets a place.
    Problem problem = failure.problems.value(0);
    problem.parameter = QLatin1String(field);
    if (failure.problems.isEmpty())
        failure.problems << problem;
    else
        failure.problems[0] = problem;
}
} // namespace

Failure SessionAdvice::of(Failure failure, const SessionAddress &address)
{
    switch (failure.httpStatus) {
    case 400:
    case 422: {
        const bool namesType = failure.problems.value(0).detail.contains(QStringLiteral("record"));
        mark(failure, namesType ? "record_type" : "event_id");
        failure.what =
            tr("Telnyx could not read this request. Check the spelling of the record type “%1”, and that "
               "the id is complete: it looks like 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e.")
                .arg(address.type);
        break;
    }
    case 403:
        mark(failure, "event_id");
        failure.what =
            tr("This key may not see that event. Use a key of the account that the event belongs to.");
        break;
    case 404:
        mark(failure, address.time.isEmpty() ? "event_id" : "date_time");
        failure.what =
            address.time.isEmpty()
                ? tr("Telnyx knows no such event of the record type “%1”. Check the id, and whether "
                     "it is of another record type.")
                      .arg(address.type)
                : tr("Telnyx knows no such event around %1. Check the id, or leave the date out: a "
                     "wrong date hides an event.")
                      .arg(address.time);
        break;
    default:
        if (failure.httpStatus >= 500)
            failure.what =
                tr("Telnyx could not put the session together, though it was asked several times with "
                   "growing pauses. Try again in some minutes, or with less depth.");
    }
    return failure;
}

std::optional<Failure> SessionAdvice::objection(const SessionAddress &address)
{
    const auto wrong = [](const char *field, const QString &what) {
        Failure failure =
            Failure::of(Failure::Kind::Rejected, QStringLiteral("not sent: ") + QLatin1String(field));
        failure.what = what;
        failure.problems << Problem{{}, {}, what, {}, QLatin1String(field)};
        return failure;
    };
    if (address.type.isEmpty())
        return wrong("record_type", tr("Choose the record type that the id is of, such as call-session."));
    if (address.event.isEmpty())
        return wrong("event_id", tr("Enter the id of an event, or find one among the detail records."));
    if (QUuid::fromString(address.event).isNull())
        return wrong("event_id", tr("This is no id of an event: it looks like "
                                    "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e."));
    if (!address.time.isEmpty() && !QDateTime::fromString(address.time, Qt::ISODate).isValid() &&
        !QDate::fromString(address.time, Qt::ISODate).isValid())
        return wrong("date_time",
                     tr("Write the date as 2026-03-17 or 2026-03-17T10:00:00Z, or leave it out."));
    return std::nullopt;
}
