// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/Query.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <optional>

/// Whole days in UTC, both ends included, as the filters of these lists mean them. An end that is invalid is
/// open.
struct DayRange
{
    QDate from;
    QDate to;

    bool isEmpty() const { return !from.isValid() && !to.isValid(); }
    /// "filter[name][eq]" where both ends are one day, else [gte] and [lte]; nothing where it is empty.
    void addTo(Query &query, const QString &name) const;
    /// "2026-11-01..2026-11-30", "2026-11-01.." or one day; empty where it is none.
    static DayRange parse(const QString &text);
    QString toText() const;
    bool operator==(const DayRange &) const = default;
};

/// Filters as a list's bar and the places of the console hold them: by short names, without empty ones.
using RoomFilterValues = QMap<QString, QString>;

/// listRooms
struct RoomFilter
{
    QString uniqueName;
    DayRange created;
    DayRange updated;
    bool includeSessions = false;

    /// By the names name, created, updated.
    static RoomFilter of(const RoomFilterValues &values);
    Query query() const;
    bool operator==(const RoomFilter &) const = default;
};

/// listRoomSessions, and listSessionsOfRoom where `ofRoom` is set
struct RoomSessionFilter
{
    std::optional<bool> active;
    QString roomId;
    DayRange created;
    DayRange ended;
    DayRange updated;
    bool includeParticipants = false;

    /// By the names active, room, created, ended, updated.
    static RoomSessionFilter of(const RoomFilterValues &values);
    Query query() const; ///< with the room
    bool operator==(const RoomSessionFilter &) const = default;
};

/// listRoomParticipants
struct RoomParticipantFilter
{
    QString sessionId;
    QString context;
    DayRange joined;
    DayRange left;
    DayRange updated;

    /// By the names session, context, joined, left, updated.
    static RoomParticipantFilter of(const RoomFilterValues &values);
    Query query() const;
    bool operator==(const RoomParticipantFilter &) const = default;
};

/// listRoomRecordings, and what a bulk deletion is narrowed by
struct RoomRecordingFilter
{
    QString roomId;
    QString sessionId;
    QString participantId;
    QString status;
    QString type;
    std::optional<int> atLeastSecs; ///< duration_secs means at least
    DayRange started;
    DayRange ended;

    /// Nothing of it would be sent.
    bool isEmpty() const { return query().isEmpty(); }
    /// By the names room, session, participant, status, type, seconds, started, ended.
    static RoomRecordingFilter of(const RoomFilterValues &values);
    Query query() const;
    bool operator==(const RoomRecordingFilter &) const = default;
};

/// A recording filter that names something: the only thing that a bulk deletion takes, so that one without a
/// filter can't be written down.
class NarrowedRecordings
{
public:
    /// Nothing for an empty filter.
    static std::optional<NarrowedRecordings> of(const RoomRecordingFilter &filter);
    const RoomRecordingFilter &filter() const { return m_filter; }
    bool operator==(const NarrowedRecordings &) const = default;

private:
    explicit NarrowedRecordings(RoomRecordingFilter filter) : m_filter(std::move(filter)) {}
    RoomRecordingFilter m_filter;
};

/// listRoomCompositions
struct RoomCompositionFilter
{
    QString sessionId;
    QString status;
    DayRange created;

    /// By the names session, status, created.
    static RoomCompositionFilter of(const RoomFilterValues &values);
    Query query() const;
    bool operator==(const RoomCompositionFilter &) const = default;
};
