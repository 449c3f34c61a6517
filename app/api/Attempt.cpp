// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Attempt.h"
#include "api/UploadBody.h"
#include "api/WireHeaders.h"

#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using std::chrono::milliseconds;

namespace {
// No reply of the API comes near this; something else is talking.
constexpr qsizetype largestBody = 256 << 20;

// QNetworkReply::errorString() quotes the whole URL, numbers in its query included: the name has to do.
QString nameOf(QNetworkReply::NetworkError error)
{
    return QLatin1String(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

// Errors of a connection that never came to be.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return true;
    default:
        return false;
    }
}

// Errors that only word the status of an answer which came whole.
bool isOfStatus(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError ||
           (error > 200 && error != QNetworkReply::ContentReSendError &&
            error != QNetworkReply::ProtocolUnknownError &&
            error != QNetworkReply::ProtocolInvalidOperationError && error != QNetworkReply::ProtocolFailure);
}
// QNetworkAccessManager 6.4 repeats and follows by itself unless each of these forbids it.
void lockDown(QNetworkRequest &request)
{
    request.setDecompressedSafetyCheckThreshold(-1); // largestBody does that
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
}
} // namespace

Attempt::Attempt(QNetworkAccessManager *network, Clock *clock, QObject *parent)
    : QObject(parent), m_network(network), m_clock(clock)
{
}

Attempt::~Attempt()
{
    abandon();
    if (m_reply)
        m_reply->deleteLater();
}

void Attempt::abandon()
{
    m_ended = true;
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
}

QNetworkReply *Attempt::reply() const
{
    return m_reply;
}

void Attempt::start(QNetworkRequest request, const QByteArray &verb, const UploadPlan &plan,
                    milliseconds timeout)
{
    m_timeout = timeout;
    m_started = m_clock->monotonic();
    touch();
    lockDown(request);
    // Even a GET goes with an (empty) body of ours: a server that drops the connection would else be asked up
    // to three times before anybody here hears of it.
    request.setHeader(QNetworkRequest::ContentLengthHeader, plan.total());
    if (!plan.contentType.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, plan.contentType);
    auto *body = new UploadBody(plan);
    m_reply = m_network->sendCustomRequest(request, verb, body);
    body->setParent(m_reply);
    connect(body, &UploadBody::broke, this, [this](const QString &why) {
        m_exchange.trouble = why;
        end(Exchange::End::LocalTrouble);
    });
    watch();
    guard(m_timeout);
}

void Attempt::watch()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_left = true; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Attempt::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Attempt::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &Attempt::conclude);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 done, qint64) {
        if (done <= m_exchange.bytesSent)
            return;
        touch();
        m_exchange.bytesSent = done;
        emit sent(done);
    });
}

// One timer that looks back, instead of one for each piece that went or came.
void Attempt::guard(milliseconds rest)
{
    m_clock->after(rest, this, [this] {
        if (m_ended)
            return;
        const milliseconds idle = m_clock->monotonic() - m_lastProgress;
        if (idle < m_timeout)
            return guard(m_timeout - idle);
        m_exchange.trouble = QStringLiteral("no byte for %1 ms").arg(m_timeout.count());
        end(Exchange::End::TimedOut);
    });
}

void Attempt::readHead()
{
    if (m_exchange.status != 0 || m_ended)
        return;
    m_exchange.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_exchange.status == 0)
        return;
    touch();
    const auto header = [this](const char *name) { return m_reply->rawHeader(name); };
    const QDateTime now = m_clock->now();
    m_exchange.roundTrip = m_clock->monotonic() - m_started;
    m_exchange.contentType = header("content-type");
    m_exchange.location = QUrl::fromEncoded(header("location"));
    m_exchange.validator = WireHeaders::validator(header("etag"), header("last-modified"));
    m_exchange.contentRange = header("content-range");
    m_exchange.contentLength = m_reply->hasRawHeader("content-length")
                                   ? m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong()
                                   : -1;
    m_exchange.serverTime = WireHeaders::date(header("date"));
    m_exchange.limit = WireHeaders::count(header("x-ratelimit-limit"));
    m_exchange.remaining = WireHeaders::count(header("x-ratelimit-remaining"));
    m_exchange.reset = WireHeaders::reset(header("x-ratelimit-reset"), now);
    m_exchange.retryAfter = WireHeaders::retryAfter(header("retry-after"), now);
    emit answered();
}

void Attempt::readBody()
{
    if (m_ended)
        return;
    touch();
    if (m_keepBody)
        return emit bodyArrived();
    m_exchange.body += m_reply->readAll();
    m_exchange.bytesReceived = m_exchange.body.size();
    emit received(m_exchange.bytesReceived, m_exchange.contentLength);
    if (m_ended || m_exchange.bytesReceived <= largestBody)
        return;
    m_exchange.trouble = QStringLiteral("the answer has no end");
    end(Exchange::End::Cut);
}

void Attempt::conclude()
{
    if (m_ended)
        return;
    readHead();
    if (!m_keepBody)
        m_exchange.body += m_reply->readAll();
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error != QNetworkReply::NoError)
        m_exchange.trouble = nameOf(error);
    // An error beside a success means that the body could not be had whole or not be unpacked.
    const bool success = m_exchange.status >= 200 && m_exchange.status < 300;
    if (m_exchange.status != 0 && isOfStatus(error) && (!success || error == QNetworkReply::NoError))
        return end(Exchange::End::Answered);
    if (m_exchange.status == 0 && !m_left && isBeforeSending(error))
        return end(Exchange::End::NoConnection);
    end(Exchange::End::Cut);
}

void Attempt::end(Exchange::End how)
{
    if (m_ended)
        return;
    m_ended = true;
    m_exchange.end = how;
    m_exchange.took = m_clock->monotonic() - m_started;
    m_exchange.bytesReceived = std::max<qint64>(m_exchange.bytesReceived, m_exchange.body.size());
    if (m_reply && m_reply->isRunning())
        m_reply->abort();
    emit ended();
}
