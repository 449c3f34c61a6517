// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayList>
#include <QList>

namespace sandbox {

/// From a record type to one that appears below it.
struct SessionRelation
{
    QByteArray child;
    QByteArray localField; ///< of the child's record
    QByteArray parentField;
    QByteArray description;
};

/// What one unit of a record type costs.
struct SessionPrice
{
    enum class Unit { Nothing, Minute, Page, Part, ThousandTokens, Event, Megabyte };
    Unit unit = Unit::Nothing;
    qint64 rate = 0; ///< millionths for one unit

    /// "minute"; empty where nothing is measured.
    QByteArray word() const;
    qint64 cost(qint64 amount) const;
};

/// A record type of session analysis.
struct SessionType
{
    QByteArray name;
    QByteArray product; ///< as on the wire
    QByteArray event;
    QByteArray description;
    QByteArrayList aliases;
    QByteArray records; ///< the record type of its detail records; empty where there are none
    int depth = 2;      ///< recommended
    SessionPrice price;
    QList<SessionRelation> children;

    QByteArray idField() const { return records == "messaging" ? "uuid" : "id"; }
    const SessionRelation *relationTo(const QByteArray &child) const;
};

/// The record types of the documentation's reference, and the ai-messaging-assistant that it names as a child
/// of message.
class SessionTypes
{
public:
    static const QList<SessionType> &all();
    /// By name or alias; -1 when there is none.
    static int find(const QByteArray &name);
    /// -1 when there is none.
    static int ofRecords(const QByteArray &detailRecordType);
};

} // namespace sandbox
