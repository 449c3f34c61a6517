// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Router.h"
#include "sandbox/Shelf.h"

#include <functional>

namespace sandbox {

class UsageFacts;

/// Something that the account's usage is booked on.
struct BillingGroup
{
    QUuid id;
    QByteArray name;
    qint64 created = 0; ///< milliseconds since 1970
    qint64 updated = 0;
};

/// The billing groups of the account. What is deleted is gone from here, while the usage of its time keeps
/// its id.
class BillingGroupRoutes
{
public:
    /// With the groups that usage is booked on.
    BillingGroupRoutes(const UsageFacts &facts, QString organization, std::function<qint64()> now);
    void addTo(Router &router);

private:
    QByteArray text(const BillingGroup &group, qint64 deleted = 0) const;
    /// What is wrong with the name for the group, or for a new one (null).
    QList<Complaint> complaints(const QJsonObject &body, const BillingGroup *group) const;
    HttpReply create(const QJsonObject &body);
    HttpReply update(BillingGroup &group, const QJsonObject &body);

    Shelf<BillingGroup> m_groups;
    QString m_organization;
    std::function<qint64()> m_now;
};

} // namespace sandbox
