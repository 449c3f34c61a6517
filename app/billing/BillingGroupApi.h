// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"

#include <QDateTime>
#include <QString>

class ApiClient;
class Clock;

/// What resources are put in for billing.
struct BillingGroup
{
    QString id;
    QString name;
    QString organizationId;
    QDateTime created; ///< UTC, as all times here; invalid where the API gave none
    QDateTime updated;
    QDateTime deleted; ///< invalid for one that is there
    bool operator==(const BillingGroup &) const = default;
};

/// The operations of billing groups. Failures carry the refused fields in `problems`.
class BillingGroupApi : public QObject
{
    Q_OBJECT
public:
    explicit BillingGroupApi(ApiClient *client, QObject *parent = nullptr);

    Call<QList<BillingGroup>> *groups();          ///< listBillingGroups, all pages, deleted ones left out
    Call<BillingGroup> *group(const QString &id); ///< getBillingGroup
    /// createBillingGroup; one whose answer got lost is looked for by its name.
    Call<BillingGroup> *create(const QString &name, const Clock *clock);
    /// getBillingGroup, then updateBillingGroup. Where it isn't called `began.name` any more nothing is sent
    /// and the answer is what is there, under another name than was wanted.
    Call<BillingGroup> *rename(const BillingGroup &began, const QString &name);
    /// deleteBillingGroup; one that is gone already counts as deleted.
    Call<void> *remove(const QString &id);
    /// listPhoneNumbers, of one number to a page: how many are billed to the group.
    Call<int> *numbersOf(const QString &id);

private:
    ApiClient *m_client;
};
