// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/Exchange.h"
#include "base/Clock.h"

#include <QNetworkRequest>
#include <QPointer>

class QNetworkAccessManager;
class QNetworkReply;
struct UploadPlan;

/// One request on the wire, once: no repeat and no redirect happens below it. It tells what came of it and
/// leaves the judgement to others.
class Attempt final : public QObject
{
    Q_OBJECT
public:
    Attempt(QNetworkAccessManager *network, Clock *clock, QObject *parent);
    ~Attempt() override;

    /// `timeout` counts from the last byte that went or came.
    void start(QNetworkRequest request, const QByteArray &verb, const UploadPlan &plan,
               std::chrono::milliseconds timeout);
    /// Ends without a word; delete it later.
    void abandon();
    /// The reply, for those who take its body as it comes; null when it is over.
    QNetworkReply *reply() const;
    /// What the answer's head said, from answered() on.
    const Exchange &exchange() const { return m_exchange; }
    /// Leaves the body of a success in reply() for somebody else to read.
    void keepBody() { m_keepBody = true; }

signals:
    /// The head of the answer came.
    void answered();
    void bodyArrived();
    void sent(qint64 done);
    /// Total is -1 while unknown; of a packed answer it is the packed size.
    void received(qint64 done, qint64 total);
    /// Exactly once, unless the attempt is deleted before.
    void ended();

private:
    void watch();
    void touch() { m_lastProgress = m_clock->monotonic(); }
    void guard(std::chrono::milliseconds rest);
    void readHead();
    void readBody();
    void conclude();
    void end(Exchange::End how);

    QNetworkAccessManager *m_network;
    Clock *m_clock;
    QPointer<QNetworkReply> m_reply;
    Exchange m_exchange;
    std::chrono::milliseconds m_timeout{0};
    std::chrono::milliseconds m_started{0};
    std::chrono::milliseconds m_lastProgress{0};
    bool m_left = false;
    bool m_keepBody = false;
    bool m_ended = false;
};
