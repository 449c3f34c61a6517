// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Clock.h"
#include "faxes/FaxRow.h"
#include "faxes/FaxStores.h"
#include "records/WebhookDeliveries.h"

#include <QHash>

class ApiClient;
class FaxLedger;

/// Asks for the webhook deliveries of a fax where they help: they alone tell pages, duration and the moment
/// of each step. Hints only: without a webhook URL there are none, and nothing is missed.
class DeliveryHints : public QObject
{
    Q_OBJECT
public:
    DeliveryHints(const QUuid &account, FaxLedger *ledger, FaxEventTable *events, const Clock *clock,
                  QObject *parent = nullptr);
    void setClient(ApiClient *client);
    /// Asks in the background, unless it was asked a moment ago or all is known.
    void look(const FaxRow &row);

signals:
    /// New steps are in the store.
    void learned(const QString &key);

private:
    struct Asked
    {
        std::chrono::milliseconds at{0};
        bool wasFinal = false;
    };
    bool isDue(const FaxRow &row);
    void take(const FaxRow &row, const QList<WebhookDelivery> &deliveries);

    QUuid m_account;
    FaxLedger *m_ledger;
    FaxEventTable *m_events;
    const Clock *m_clock;
    QPointer<WebhookDeliveries> m_deliveries;
    QHash<QString, Asked> m_asked; ///< by fax id
};
