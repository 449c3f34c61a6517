// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RecordingWords.h"

#include "rooms/RoomWords.h"

QString RecordingWords::type(const QString &type)
{
    if (type == u"video")
        return tr("Video");
    return type == u"audio" ? tr("Audio") : type;
}

QString RecordingWords::status(const QString &status)
{
    if (status == u"completed")
        return tr("Completed");
    return status == u"processing" ? tr("Processing") : status;
}

Tone RecordingWords::tone(const QString &status)
{
    if (status == u"completed")
        return Tone::Good;
    return status == u"processing" ? Tone::Running : Tone::Neutral;
}

QString RecordingWords::length(const std::optional<int> &seconds)
{
    if (!seconds || *seconds < 0)
        return {};
    const auto two = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (*seconds < 60)
        return tr("%1 s", "seconds").arg(*seconds);
    if (*seconds < 3'600) //: minutes and seconds
        return tr("%1:%2 min").arg(*seconds / 60).arg(two(*seconds % 60));
    //: hours, minutes and seconds
    return tr("%1:%2:%3 h").arg(*seconds / 3'600).arg(two(*seconds / 60 % 60), two(*seconds % 60));
}

QString RecordingWords::size(const std::optional<Decimal> &megabytes)
{
    return megabytes ? tr("%1 MB", "megabytes").arg(megabytes->display({}, 2)) : QString();
}

QString RecordingWords::started(const RoomRecording &recording)
{
    return RoomWords::time(recording.started, {});
}

QString RecordingWords::name(const RoomRecording &recording, const QString &room, const QString &who)
{
    //: a recording: %1 is "Video", %2 somebody, %3 a room, %4 a date and time
    return tr("%1 of %2 in %3, %4").arg(type(recording.type), who, room, started(recording));
}

QString RecordingWords::days(const DayRange &days)
{
    const auto day = [](QDate date) { return QLocale().toString(date, QLocale::ShortFormat); };
    if (!days.to.isValid())
        return tr("on %1 or later").arg(day(days.from));
    if (!days.from.isValid())
        return tr("on %1 or before").arg(day(days.to));
    return days.from == days.to ? tr("on %1").arg(day(days.from))
                                : tr("from %1 to %2, both included").arg(day(days.from), day(days.to));
}

QList<std::pair<QString, QString>> RecordingWords::filter(const RoomRecordingFilter &filter,
                                                          const NameOf &room)
{
    QList<std::pair<QString, QString>> parts;
    const auto add = [&parts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            parts.emplaceBack(label, value);
    };
    add(tr("Room"),
        filter.roomId.isEmpty() ? QString() : tr("%1 (%2)").arg(room(filter.roomId), filter.roomId));
    add(tr("Session"), filter.sessionId);
    add(tr("Participant"), filter.participantId);
    add(tr("Type"), type(filter.type));
    add(tr("Status"), status(filter.status));
    if (!filter.started.isEmpty())
        add(tr("Started"), tr("%1 (whole days in UTC)").arg(days(filter.started)));
    if (!filter.ended.isEmpty())
        add(tr("Ended"), tr("%1 (whole days in UTC)").arg(days(filter.ended)));
    if (filter.atLeastSecs)
        add(tr("Length"), tr("at least %1").arg(length(filter.atLeastSecs)));
    return parts;
}
