// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/HttpCall.h"
#include "api/Attempt.h"
#include "api/RateMeter.h"
#include "api/RequestLog.h"
#include "api/UploadBody.h"
#include "base/Clock.h"

using std::chrono::milliseconds;

HttpCall::HttpCall(ApiLine *line, ApiRequest request, QObject *parent)
    : Call<ApiReply>(parent), m_line(line), m_request(std::move(request))
{
    // Queued, so that it can't end before somebody attached to it.
    QMetaObject::invokeMethod(
        this, [this] { begin(); }, Qt::QueuedConnection);
}

void HttpCall::onAbort()
{
    if (m_attempt) {
        m_attempt->abandon();
        m_attempt->deleteLater();
        m_attempt = nullptr;
    }
    m_pass.reset();
    settle(failed(Failure::Kind::Cancelled, m_request.operation));
}

bool HttpCall::isRefused()
{
    if (isSettled())
        return true;
    auto refusal = m_line->refusal(m_request);
    if (!refusal)
        return false;
    settle(failed(std::move(*refusal)));
    return true;
}

void HttpCall::begin()
{
    if (isRefused())
        return;
    const auto use = [this](Outcome<UploadPlan> plan) {
        if (isSettled())
            return;
        if (!plan)
            return settle(failed(std::move(plan.error())));
        m_plan = std::move(*plan);
        if (!m_request.secrets.isEmpty()) {
            m_plan.head = m_line->withSecrets(m_plan.head, m_request);
            m_plan.contentType = QByteArrayLiteral("application/json");
        }
        queue();
    };
    if (m_request.form)
        runInBackground<UploadPlan>(this, [request = m_request] {
            return UploadBody::plan(request);
        })->then(this, use);
    else
        use(UploadBody::plan(m_request));
}

void HttpCall::queue()
{
    const auto length = m_request.form ? Lanes::Length::Long : Lanes::Length::Short;
    m_line->lanes()->enter(this, length, [this](Lanes::Pass pass) {
        if (isSettled())
            return;
        m_pass = std::move(pass);
        pace();
    });
}

void HttpCall::pace()
{
    if (isRefused())
        return m_pass.reset();
    const milliseconds wait = m_line->meter()->reserve();
    if (wait > milliseconds(0))
        return m_line->clock()->after(wait, this, [this] { pace(); });
    transmit();
}

void HttpCall::transmit()
{
    ++m_attempts;
    m_keyNumber = m_line->keyNumber();
    m_attempt = new Attempt(m_line->network(), m_line->clock(), this);
    QObject::connect(m_attempt, &Attempt::ended, this, [this] { judge(); });
    if (m_request.form)
        QObject::connect(m_attempt, &Attempt::sent, this,
                         [this](qint64 done) { emit progressed(done, m_plan.total()); });
    else if (m_request.isSafe())
        QObject::connect(m_attempt, &Attempt::received, this, &CallBase::progressed);
    m_attempt->start(m_line->dressed(m_request), ApiRequest::verbName(m_request.verb), m_plan,
                     m_request.timeout);
}

void HttpCall::judge()
{
    const Exchange exchange = m_attempt->exchange();
    m_attempt->deleteLater();
    m_attempt = nullptr;
    m_pass.reset();
    if (exchange.end == Exchange::End::LocalTrouble) {
        // The body broke off, so that no server can have taken it for a request.
        Failure failure = Failure::of(Failure::Kind::StoreTrouble, exchange.trouble);
        record(exchange, Failure::name(failure.kind));
        return settle(failed(std::move(failure)));
    }
    m_line->learn(exchange, m_keyNumber);
    const auto mishap = Verdict::mishap(m_request, exchange);
    if (!mishap) {
        record(exchange, {});
        return settle(ApiReply{exchange.status, exchange.body, exchange.contentType, exchange.serverTime});
    }
    Failure failure =
        Verdict::failure(m_request, exchange, *mishap, m_line->redacted(exchange.body, m_request));
    record(exchange, Failure::name(failure.kind));
    const auto repeats = static_cast<std::size_t>(m_attempts - 1);
    const auto pause = Verdict::pause(m_request.isSafe(), *mishap, exchange, repeats);
    if (*mishap == Mishap::Limited)
        m_line->meter()->pauseFor(pause.value_or(RetryPolicy::longestPause));
    if (!pause)
        return settle(failed(std::move(failure)));
    m_line->clock()->after(*pause, this, [this] { queue(); });
}

void HttpCall::record(const Exchange &exchange, const QString &failure) const
{
    if (!m_line->log())
        return;
    LoggedRequest entry;
    entry.at = m_line->clock()->now();
    entry.operation = m_request.operation;
    entry.method = ApiRequest::verbName(m_request.verb);
    entry.path = u'/' + m_request.path.join(u'/');
    entry.status = exchange.status;
    entry.took = exchange.took;
    entry.bytesSent = exchange.bytesSent;
    entry.bytesReceived = exchange.bytesReceived;
    entry.attempt = m_attempts;
    entry.failure = failure;
    m_line->log()->add(entry);
}
