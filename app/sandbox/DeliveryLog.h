// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Router.h"

#include <QJsonArray>
#include <deque>

namespace sandbox {

/// Every webhook that was sent, with its attempts, and the operations that show them. The last 10,000 are
/// kept.
class DeliveryLog
{
public:
    struct Attempt
    {
        qint64 started = 0;
        qint64 finished = 0;
        QByteArray url;
        QByteArray signature;
        QByteArray timestamp;
        int status = 0; ///< 0: nobody answered
        QByteArray body = {};
        bool succeeded() const { return status >= 200 && status < 300; }
    };

    explicit DeliveryLog(QString userId) : m_userId(std::move(userId)) {}
    void addTo(Router &router);
    /// `webhook` is the event, `attempts` are in the order in which they were made.
    void add(const QJsonObject &webhook, const QList<Attempt> &attempts);

private:
    struct Delivery
    {
        QString id;
        QString eventType;
        qint64 started = 0;
        qint64 finished = 0;
        bool delivered = false;
        QByteArray webhook; ///< JSON
        QByteArray attempts;
    };
    HttpReply list(const Asked &asked) const;
    HttpReply one(const Asked &asked) const;
    QByteArray object(const Delivery &delivery) const;
    static QJsonObject object(const Attempt &attempt);

    QString m_userId;
    std::deque<Delivery> m_deliveries; ///< oldest first
};

} // namespace sandbox
