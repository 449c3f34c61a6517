// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Outcome.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

/// What session analysis knows: its record types and how they hang together, as
/// getSessionAnalysisMetadata tells.
struct SessionSchema
{
    /// From a record type to one below (or above) it.
    struct Relation
    {
        QString recordType; ///< of the other end
        QString product;
        QString event;
        QString type; ///< "child_of"
        QString localField;
        QString parentField;
        QString description;
        bool rollsUp = false;     ///< cost_rollup
        bool isTraversed = false; ///< traversal_enabled
        bool operator==(const Relation &) const = default;
    };
    struct Type
    {
        QString recordType;
        QString product;
        QString event;
        QString description;
        QStringList aliases;
        QList<Relation> children;
        QList<Relation> parents;
        bool operator==(const Type &) const = default;
    };
    QList<Type> types;
    QDateTime updatedAt;

    /// By its name or one of its aliases; null when there is none.
    const Type *find(const QString &recordType) const;

    /// An answer of getSessionAnalysisMetadata.
    static Outcome<SessionSchema> parse(const QByteArray &body);
    /// max_recommended_depth of getSessionAnalysisRecordTypeMetadata, cut to 1 … 5.
    static Outcome<int> parseDepth(const QByteArray &body);
};
