// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/FaxDesk.h"
#include "records/WebhookDeliveries.h"
#include "store/FaxEventTable.h"

#include <QCoreApplication>

/// The life of a fax in steps that people understand, made of what was polled, delivered to webhooks and done
/// here.
class FaxTimeline
{
    Q_DECLARE_TR_FUNCTIONS(FaxTimeline)
public:
    /// What the webhooks of a fax tell beside its status; -1 when they don't.
    struct Facts
    {
        int pages = -1;
        int durationSeconds = -1;
    };

    /// Oldest first. A state that came to be known twice is one step; the first and the last state stand
    /// there even when nobody saw the fax enter them.
    static QList<FaxStep> steps(const FaxRow &row, const QList<FaxEvent> &events);

    /// The events in deliveries of this fax; those of other faxes are left out.
    static QList<FaxEvent> eventsOf(const QList<WebhookDelivery> &deliveries, const QUuid &account,
                                    const QString &faxId, const QUuid &job);
    static Facts factsIn(const QList<WebhookDelivery> &deliveries, const QString &faxId);

private:
    static QString title(const QString &kind);
    static QString detailOf(const FaxEvent &event);
    static FaxStep stepOf(const FaxEvent &event);
};
