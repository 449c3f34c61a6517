// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Clock.h"
#include "loopback/HttpListener.h"
#include "sandbox/BillingGroupRoutes.h"
#include "sandbox/BillingRoutes.h"
#include "sandbox/DetailRecordRoutes.h"
#include "sandbox/FaultScript.h"
#include "sandbox/FaxApplicationRoutes.h"
#include "sandbox/FaxRoutes.h"
#include "sandbox/Journal.h"
#include "sandbox/MediaRoutes.h"
#include "sandbox/Notifications.h"
#include "sandbox/RateLimit.h"
#include "sandbox/Recorder.h"
#include "sandbox/SeedData.h"
#include "sandbox/SessionRoutes.h"
#include "sandbox/Signer.h"
#include "sandbox/UsageRoutes.h"
#include "sandbox/VideoRooms.h"
#include "sandbox/Webhooks.h"

#include <mutex>

namespace sandbox {

/// The demo account at work: who is let in, what goes wrong on purpose, which operation answers, and when the
/// faxes move. Requests and timers run on the listener's thread, questions of tests on theirs; one lock for
/// all.
class Service
{
public:
    explicit Service(SandboxOptions options);
    ~Service();

    bool start();
    void stop();
    QString error() const { return m_error; }
    quint16 port() const { return m_port; }
    QByteArray key() const { return m_key; }
    QByteArray publicKey() const { return m_signer.publicKey(); }
    Journal &journal() { return m_journal; }
    QList<QJsonObject> ledger();
    bool setFaults(const QByteArray &json);
    void hold(bool hold);
    void holdRooms(bool hold);
    void holdSettings(bool hold);

private:
    HttpListener::HeadVerdict judge(HttpRequest &head);
    void handle(const std::shared_ptr<HttpExchange> &exchange);
    HttpReply answer(const HttpRequest &request);
    HttpReply scripted(const Fault &fault, const HttpReply &proper) const;
    void deliver(const std::shared_ptr<HttpExchange> &exchange, const HttpReply &reply,
                 const std::optional<Fault> &fault);
    void step();
    /// Wakes up when something is due.
    void arm();
    FaxIntake::Account account();
    Webhooks::Parts webhookParts();
    void addRoutes();
    Timetable::Times times();
    VideoRooms::Parts roomParts();
    Notifications::Parts notificationParts();
    UsageFacts usageFacts() const;
    void recallThePast();
    qint64 now() const { return m_clock.now().toMSecsSinceEpoch(); }

    SandboxOptions m_options;
    SystemClock m_clock;
    QByteArray m_key;
    QString m_error;
    quint16 m_port = 0;
    std::mutex m_mutex;
    Signer m_signer;
    Journal m_journal;
    Recorder m_recorder;
    FaultScript m_faults;
    RateLimit m_rate;
    const qint64 m_started;
    SeedData m_seed;
    Catalog m_catalog;
    FaxStore m_faxes;
    Links m_links;
    FaxText m_text;
    DeliveryLog m_deliveries;
    Webhooks m_webhooks;
    FaxMachine m_machine;
    MediaRoutes m_media;
    FaxIntake m_intake;
    FaxRoutes m_faxRoutes;
    FaxApplicationRoutes m_applicationRoutes;
    CatalogRoutes m_catalogRoutes;
    UsageRoutes m_usageRoutes;
    SessionWorld m_world;
    DetailRecordRoutes m_detailRoutes;
    SessionRoutes m_sessionRoutes;
    VideoRooms m_rooms;
    Notifications m_notifications;
    AccountBalance m_balance;
    BillingRoutes m_billingRoutes;
    BillingGroupRoutes m_billingGroupRoutes;
    Router m_router;
    bool m_hasPast = false; ///< deliveries of the past hold links, which need the port
    std::optional<qint64> m_armedFor;
    std::unique_ptr<HttpListener> m_listener;
};

} // namespace sandbox
