// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Catalog.h"
#include "sandbox/DeliveryLog.h"
#include "sandbox/FaxRecord.h"
#include "sandbox/Links.h"
#include "sandbox/Signer.h"

class HttpListener;

namespace sandbox {

/// Tells the webhook URL of a fax of every event, signed. A real request goes to this machine only; for any
/// other address a delivery is recorded as if it had been answered, so that its timeline can be read.
class Webhooks
{
public:
    struct Parts
    {
        const Signer &signer;
        DeliveryLog &log;
        const Catalog &catalog;
        const Links &links;
        std::function<qint64()> now;
        std::function<HttpListener *()> listener;          ///< null: it is not serving
        std::function<void(std::function<void()>)> locked; ///< runs work under the lock of the account
    };
    explicit Webhooks(Parts parts);

    /// The fax is in a new state.
    void announce(const FaxRecord &fax);
    /// The events of a fax of the past.
    void recall(const FaxRecord &fax);

private:
    struct Sending
    {
        QJsonObject event;
        QList<QByteArray> urls; ///< in the order in which they are tried
        QList<DeliveryLog::Attempt> attempts;
    };
    QJsonObject event(const FaxRecord &fax, FaxRecord::Status status, qint64 at) const;
    QJsonObject payload(const FaxRecord &fax, FaxRecord::Status status) const;
    QByteArray url(const FaxRecord &fax) const;
    QByteArray failoverUrl(const FaxRecord &fax) const;
    DeliveryLog::Attempt attempt(const QByteArray &body, const QByteArray &url, qint64 at) const;
    void pretend(const QJsonObject &event, const QByteArray &url, qint64 at);
    void post(const std::shared_ptr<Sending> &sending);
    void posted(const std::shared_ptr<Sending> &sending);

    Parts m_parts;
};

} // namespace sandbox
