// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "Wire.h"

/// Asks for sessions and looks at their trees, from outside.
class SessionWire : public Wire
{
public:
    using Wire::Wire;

    /// `path` is below /v2/session_analysis, or one of the links of an answer.
    Answer session(const QString &path);
    /// Every record type by its own example, as "/v2/session_analysis/…?date_time=…".
    QString example(const QString &type);
    QStringList types();

    /// "0.009800" in millionths; -1 for what is no such amount.
    static qint64 millionths(const QJsonValue &amount);
    static qint64 whole(const QJsonObject &node);
    static QString typeOf(const QJsonObject &node);
    /// All nodes, in pre-order.
    static QList<QJsonObject> nodes(const QJsonObject &root);
    /// A line an event: type, own and cumulative cost.
    static QString drawn(const QJsonObject &root, int level = 0);
};
