// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/DetailRecordSeed.h"
#include "sandbox/Router.h"

#include <QHash>
#include <functional>

namespace sandbox {

/// GET /detail_records. The records of a type are made when they are first asked for.
class DetailRecordRoutes
{
public:
    DetailRecordRoutes(const SessionWorld &world, std::function<qint64()> now)
        : m_world(world), m_now(std::move(now))
    {
    }
    void addTo(Router &router);

private:
    HttpReply list(const Asked &asked);
    std::optional<HttpReply> refusal(const AskedQuery &query, qint64 now);
    /// Only of a query that was not refused.
    QList<const QJsonObject *> found(const AskedQuery &query, qint64 now);
    static QStringList sorting(const AskedQuery &query, const QByteArray &type);
    const QList<QJsonObject> &recordsOf(const QByteArray &type);

    const SessionWorld &m_world;
    std::function<qint64()> m_now;
    QHash<QByteArray, QList<QJsonObject>> m_records;
};

} // namespace sandbox
