// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/DownloadCall.h"
#include "api/Attempt.h"
#include "api/RateMeter.h"
#include "api/RequestLog.h"
#include "api/UploadBody.h"
#include "api/Verdict.h"
#include "base/Account.h"

#include <QNetworkReply>

using Kind = Failure::Kind;
using std::chrono::milliseconds;

namespace {
constexpr qint64 chunkSize = 256 * 1024;
constexpr int mostRedirects = 5;
constexpr milliseconds timeout{30'000};

const ApiRequest &asRequest()
{
    static const ApiRequest request = [] {
        ApiRequest made = ApiRequest::get(QStringLiteral("download"), {});
        made.accept = QByteArrayLiteral("*/*");
        return made;
    }();
    return request;
}

bool isDead(int status)
{
    return status == 401 || status == 403 || status == 404 || status == 410;
}
} // namespace

DownloadCall::DownloadCall(ApiLine *line, QUrl link, const QString &toPath, FreshLink freshLink,
                           QObject *parent)
    : Call<qint64>(parent),
      m_line(line),
      m_link(std::move(link)),
      m_freshLink(std::move(freshLink)),
      m_part(std::make_shared<PartFile>(toPath))
{
    QMetaObject::invokeMethod(
        this, [this] { queue(); }, Qt::QueuedConnection);
}

DownloadCall::~DownloadCall()
{
    if (!isSettled())
        discard();
}

void DownloadCall::onAbort()
{
    fail(Failure::of(Kind::Cancelled, asRequest().operation));
}

QNetworkRequest DownloadCall::request() const
{
    QNetworkRequest request(m_link);
    request.setRawHeader("Accept", "*/*");
    request.setRawHeader("Accept-Encoding", "identity"); // ranges count what is sent
    if (m_written > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_written) + '-');
        request.setRawHeader("If-Range", m_validator);
    }
    return request;
}

void DownloadCall::queue()
{
    m_line->lanes()->enter(this, Lanes::Length::Long, [this](Lanes::Pass pass) {
        if (isSettled())
            return;
        m_pass = std::move(pass);
        fetch();
    });
}

void DownloadCall::fetch()
{
    if (!Account::isAllowedBase(m_link)) {
        Failure failure = Failure::of(Kind::Rejected, QStringLiteral("the link is not https"));
        failure.what = tr("This link is not safe to open. Ask Telnyx for a new one by refreshing the list.");
        return fail(std::move(failure));
    }
    if (m_validator.isEmpty())
        m_written = 0; // nothing proves that the rest would belong to what is here
    m_startedAt = m_written;
    m_useBody = m_attemptOver = false;
    m_attempt = new Attempt(m_line->network(), m_line->clock(), this);
    m_attempt->keepBody();
    QObject::connect(m_attempt, &Attempt::answered, this, [this] { readHead(); });
    QObject::connect(m_attempt, &Attempt::bodyArrived, this, [this] { pump(); });
    QObject::connect(m_attempt, &Attempt::ended, this, [this] {
        m_attemptOver = true;
        pump();
    });
    m_attempt->start(request(), QByteArrayLiteral("GET"), {}, timeout);
    m_attempt->reply()->setReadBufferSize(4 * chunkSize);
}

void DownloadCall::readHead()
{
    const Exchange &head = m_attempt->exchange();
    if (head.status == 206) {
        const QByteArray expected = "bytes " + QByteArray::number(m_written) + '-';
        m_useBody = head.contentRange.startsWith(expected);
    } else if (head.status == 200) {
        m_useBody = true;
        m_written = 0;
    }
    if (!m_useBody)
        return;
    m_validator = head.validator;
    m_startedAt = m_written;
    m_total = head.contentLength < 0 ? -1 : m_written + head.contentLength;
}

void DownloadCall::pump()
{
    if (isSettled() || m_writing || !m_attempt)
        return;
    QNetworkReply *reply = m_attempt->reply();
    const QByteArray chunk = reply && m_useBody ? reply->read(chunkSize) : QByteArray();
    if (chunk.isEmpty()) {
        if (m_attemptOver)
            conclude();
        return;
    }
    m_writing = true;
    const auto work = [part = m_part, offset = m_written, chunk]() -> Outcome<bool> {
        return part->write(offset, chunk);
    };
    runInBackground<bool>(this, work)->then(this, [this, size = chunk.size()](Outcome<bool> written) {
        m_writing = false;
        if (isSettled())
            return;
        if (!written.value_or(false))
            return fail(Failure::of(Kind::StoreTrouble, QStringLiteral("the download can't be written")));
        m_written += size;
        emit progressed(m_written, m_total);
        pump();
    });
}

void DownloadCall::conclude()
{
    const Exchange exchange = m_attempt->exchange();
    dropAttempt();
    if (m_line->log()) {
        LoggedRequest entry;
        entry.at = m_line->clock()->now();
        entry.operation = asRequest().operation;
        entry.method = QByteArrayLiteral("GET");
        entry.status = exchange.status; // where it went to is a secret of its own
        entry.took = exchange.took;
        entry.bytesReceived = m_written - m_startedAt;
        m_line->log()->add(entry);
    }
    const bool whole = m_total < 0 || m_written == m_total;
    if (m_useBody && exchange.end == Exchange::End::Answered && whole)
        return finish();
    if (!follow(exchange) && !renew(exchange))
        repeatOrFail(exchange);
}

void DownloadCall::finish()
{
    const auto work = [part = m_part, size = m_written]() -> Outcome<bool> { return part->finish(size); };
    runInBackground<bool>(this, work)->then(this, [this](Outcome<bool> done) {
        if (isSettled())
            return;
        if (!done.value_or(false))
            return fail(Failure::of(Kind::StoreTrouble, QStringLiteral("the download can't be kept")));
        settle(m_written);
    });
}

// Stores hand links over to other hosts; without a key in the request that is harmless.
bool DownloadCall::follow(const Exchange &exchange)
{
    const bool redirected = exchange.status >= 300 && exchange.status < 400 && exchange.location.isValid();
    if (!redirected || exchange.location.isEmpty() || ++m_redirects > mostRedirects)
        return false;
    const QUrl next = m_link.resolved(exchange.location);
    if (m_link.scheme() == u"https" && next.scheme() != u"https")
        return false;
    m_link = next;
    queue();
    return true;
}

// A signed link can die in the middle of a long file. A fresh one goes on there; one that brought nothing
// isn't asked for again.
bool DownloadCall::renew(const Exchange &exchange)
{
    if (!m_freshLink || !isDead(exchange.status) || m_written <= m_renewedAt)
        return false;
    m_renewedAt = m_written;
    m_redirects = 0;
    Call<QUrl> *asking = m_freshLink();
    m_renewing = asking;
    asking->then(this, [this](Outcome<QUrl> link) {
        if (isSettled())
            return;
        if (!link)
            return fail(std::move(link.error()));
        m_link = *link;
        queue();
    });
    return true;
}

void DownloadCall::repeatOrFail(const Exchange &exchange)
{
    if (m_written > m_startedAt)
        m_repeats = 0;
    Exchange judged = exchange;
    if (exchange.status == 200 || exchange.status == 206)
        judged.end = Exchange::End::Cut;
    if (exchange.status == 416) {
        m_validator.clear();
        judged.status = 206;
        judged.end = Exchange::End::Cut;
    }
    const Mishap mishap = Verdict::mishap(asRequest(), judged).value_or(Mishap::Unreadable);
    if (const auto pause = Verdict::pause(true, mishap, exchange, m_repeats)) {
        ++m_repeats;
        return m_line->clock()->after(*pause, this, [this] { queue(); });
    }
    Failure failure = Verdict::failure(asRequest(), judged, mishap, {});
    if (isDead(exchange.status)) {
        failure.kind = Kind::NotFound;
        failure.what = tr("This link has expired. Refresh what it belongs to and open it again.");
    }
    fail(std::move(failure));
}

void DownloadCall::dropAttempt()
{
    m_pass.reset();
    if (!m_attempt)
        return;
    m_attempt->abandon();
    m_attempt->deleteLater();
    m_attempt = nullptr;
}

void DownloadCall::fail(Failure failure)
{
    if (isSettled())
        return;
    dropAttempt();
    discard();
    if (m_renewing)
        m_renewing->abort();
    settle(failed(std::move(failure)));
}

void DownloadCall::discard()
{
    QThreadPool::globalInstance()->start([part = m_part] { part->discard(); });
}
