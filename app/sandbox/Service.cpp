// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Service.h"

#include "sandbox/SampleDocument.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLocale>

namespace sandbox {

static QByteArray derived(quint32 seed, const QByteArray &purpose)
{
    return QCryptographicHash::hash(purpose + QByteArray::number(seed), QCryptographicHash::Sha256).toHex();
}

/// Detail records are kept in memory, so that there is a limit.
static int storiesOf(const SandboxOptions &options)
{
    return options.events > 0 ? std::min(options.events, 5'000) : 600;
}

static SessionBytes bigSession(const SandboxOptions &options, qint64 now)
{
    constexpr qint64 day = 24 * 60 * 60 * 1000;
    return SessionBytes(options.events > 0 ? options.events : 2'000, 5,
                        {.seed = options.seed, .start = now - 3 * day});
}

Service::Service(SandboxOptions options)
    : m_options(std::move(options)),
      m_signer(QByteArray::number(m_options.seed)),
      m_recorder(qEnvironmentVariable("SIGNALBOX_RECORD")),
      m_rate(m_options.rateLimit),
      m_started(now()),
      m_seed(m_options.seed, m_started),
      m_catalog(m_seed.catalog()),
      m_links(m_faxes, derived(m_options.seed, "links"), [this] { return now(); }),
      m_text(m_links),
      m_deliveries(m_catalog.userId),
      m_webhooks(webhookParts()),
      m_machine(
          m_faxes,
          {.wall = [this] { return now(); }, .monotonic = [this] { return m_clock.monotonic().count(); }},
          m_options.pace, [this](const FaxRecord &fax) { m_webhooks.announce(fax); }),
      m_media([this] { return now(); }),
      m_intake(account()),
      m_faxRoutes({.faxes = m_faxes,
                   .machine = m_machine,
                   .intake = m_intake,
                   .text = m_text,
                   .catalog = m_catalog,
                   .now = [this] { return now(); },
                   .listLag = m_options.listLag.count()}),
      m_applicationRoutes(m_catalog, [this] { return now(); }),
      m_catalogRoutes(m_catalog),
      m_usageRoutes(usageFacts(), [this] { return now(); }),
      m_world(usageFacts(), m_options.seed, m_started, storiesOf(m_options)),
      m_detailRoutes(m_world, [this] { return now(); }),
      m_sessionRoutes(m_world, bigSession(m_options, m_started)),
      m_rooms(roomParts()),
      m_notifications(notificationParts()),
      m_balance(usageFacts(), m_catalog.openingCents * AccountBalance::cent, [this] { return now(); }),
      m_billingRoutes(m_balance, QStringLiteral("15241264%1").arg(m_options.seed, 11, 10, QLatin1Char('0'))),
      m_billingGroupRoutes(usageFacts(), m_catalog.userId, [this] { return now(); })
{
    m_key =
        m_options.key.isEmpty() ? "KEY" + derived(m_options.seed, "key").left(32).toUpper() : m_options.key;
    m_port = m_options.port;
    m_seed.fill(m_faxes, m_options.faxes, m_catalog);
    addRoutes();
}

Timetable::Times Service::times()
{
    return {.wall = [this] { return now(); }, .monotonic = [this] { return m_clock.monotonic().count(); }};
}

VideoRooms::Parts Service::roomParts()
{
    return {.world = m_world,
            .times = times(),
            .seed = m_options.seed,
            .pace = m_options.pace,
            .linkLife = m_options.linkLife.count(),
            .userId = m_catalog.userId.toLatin1(),
            .fileKey = derived(m_options.seed, "room files"),
            .tokenKey = derived(m_options.seed, "room tokens"),
            .wall = {.rooms = m_options.rooms, .participants = m_options.participants},
            .isHeld = m_options.holdsRooms};
}

Notifications::Parts Service::notificationParts()
{
    QByteArrayList numbers;
    for (const QJsonObject &number : m_catalog.phoneNumbers)
        numbers << number[u"phone_number"].toString().toLatin1();
    return {.times = times(),
            .seed = m_options.seed,
            .pace = m_options.pace,
            .userId = m_catalog.userId.toLatin1(),
            .numbers = numbers,
            .settings = m_options.settings};
}

UsageFacts Service::usageFacts() const
{
    const auto ids = [](const QList<QJsonObject> &items) {
        QByteArrayList all;
        for (const QJsonObject &item : items)
            all << item[u"id"].toString().toLatin1();
        return all;
    };
    return UsageFacts(m_options.seed, {.faxApplications = ids(m_catalog.faxApplications),
                                       .voiceProfiles = ids(m_catalog.voiceProfiles)});
}

void Service::addRoutes()
{
    m_faxRoutes.addTo(m_router);
    m_applicationRoutes.addTo(m_router);
    m_catalogRoutes.addTo(m_router);
    m_media.addTo(m_router);
    m_deliveries.addTo(m_router);
    m_links.addTo(m_router);
    m_usageRoutes.addTo(m_router);
    m_detailRoutes.addTo(m_router);
    m_sessionRoutes.addTo(m_router);
    m_rooms.addTo(m_router);
    m_notifications.addTo(m_router);
    m_billingRoutes.addTo(m_router);
    m_billingGroupRoutes.addTo(m_router);
}

void Service::recallThePast()
{
    constexpr qint64 day = 24 * 60 * 60 * 1000;
    m_media.keep(QStringLiteral("cover-sheet.pdf"), SampleDocument::pdf({"Harbor Clinic", "Cover sheet"}, 1),
                 m_started - 40 * day);
    m_media.keep(QStringLiteral("referral-form.pdf"),
                 SampleDocument::pdf({"Harbor Clinic", "Referral form"}, 2), m_started - 12 * day);
    // Telnyx forgets deliveries after a while too.
    QList<const FaxRecord *> recent = m_faxes.newest(200);
    std::ranges::reverse(recent);
    for (const FaxRecord *fax : recent)
        m_webhooks.recall(*fax);
}

Webhooks::Parts Service::webhookParts()
{
    return {.signer = m_signer,
            .log = m_deliveries,
            .catalog = m_catalog,
            .links = m_links,
            .now = [this] { return now(); },
            .listener = [this] { return m_listener.get(); },
            .locked =
                [this](const std::function<void()> &work) {
                    const std::scoped_lock lock(m_mutex);
                    work();
                }};
}

Service::~Service()
{
    stop();
}

FaxIntake::Account Service::account()
{
    return {.ownsNumber = [this](const QString &number) { return m_catalog.ownsNumber(number); },
            .applicationIsActive = [this](const QString &id) -> std::optional<bool> {
                const QJsonObject application = m_catalog.faxApplication(id);
                if (application.isEmpty())
                    return {};
                return application[u"active"].toBool();
            },
            .webhookUrl =
                [this](const QString &id) {
                    return m_catalog.faxApplication(id)[u"webhook_event_url"].toString().toUtf8();
                },
            .media = [this](const QString &name) { return m_media.bytes(name); }};
}

bool Service::start()
{
    m_error.clear();
    if (!m_options.faultsFile.isEmpty()) {
        QFile file(m_options.faultsFile);
        if (!file.open(QIODevice::ReadOnly)) {
            m_error = QStringLiteral("%1: %2").arg(m_options.faultsFile, file.errorString());
            return false;
        }
        if (!setFaults(file.readAll())) {
            m_error = m_faults.error();
            return false;
        }
    }
    // Larger than any document that is accepted, so that one that is too large is told apart from a broken
    // request.
    constexpr qint64 largestBody = 80 * 1024 * 1024;
    m_listener = std::make_unique<HttpListener>(
        [this](const std::shared_ptr<HttpExchange> &exchange) { handle(exchange); },
        HttpListener::Options{.port = m_port,
                              .largestBody = largestBody,
                              .judgeHead = [this](HttpRequest &head) { return judge(head); }});
    const std::scoped_lock lock(m_mutex);
    if (!m_listener->listen()) {
        m_error = m_listener->error();
        m_listener.reset();
        return false;
    }
    m_port = m_listener->port();
    m_links.setOrigin("http://127.0.0.1:" + QByteArray::number(m_port));
    m_rooms.setOrigin("http://127.0.0.1:" + QByteArray::number(m_port));
    if (!m_hasPast)
        recallThePast();
    m_hasPast = true;
    m_armedFor.reset();
    arm();
    return true;
}

void Service::stop()
{
    std::unique_ptr<HttpListener> listener;
    {
        const std::scoped_lock lock(m_mutex);
        listener = std::move(m_listener);
    }
    // Not under the lock: its thread may be waiting for it.
    if (listener)
        listener->close();
}

HttpListener::HeadVerdict Service::judge(HttpRequest &head)
{
    const std::scoped_lock lock(m_mutex);
    const auto fault = m_faults.take(head);
    if (fault && fault->isBeforeBody())
        m_journal.note(head);
    else
        head.note = fault;
    if (!fault)
        return HttpListener::HeadVerdict::Read;
    switch (fault->what) {
    case Fault::Do::DropBeforeBody:
        return HttpListener::HeadVerdict::Drop;
    case Fault::Do::ResetBeforeBody:
        return HttpListener::HeadVerdict::Reset;
    case Fault::Do::StallBeforeBody:
        return HttpListener::HeadVerdict::Stall;
    default:
        return HttpListener::HeadVerdict::Read;
    }
}

void Service::handle(const std::shared_ptr<HttpExchange> &exchange)
{
    const std::scoped_lock lock(m_mutex);
    const HttpRequest &request = exchange->request();
    const quint64 number = m_journal.note(request);
    const auto *noted = std::any_cast<std::optional<Fault>>(&request.note);
    const std::optional<Fault> fault = noted ? *noted : std::nullopt;
    step();
    HttpReply reply;
    if (!fault || fault->apply)
        reply = answer(request);
    if (fault)
        reply = scripted(*fault, reply);
    else
        m_recorder.note(request, reply);
    // The client tells its own clock from ours by it.
    reply.headers.emplaceBack(
        "Date",
        QLocale::c().toString(m_clock.now(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1());
    const bool isSilent = fault && (fault->what == Fault::Do::DropAfterBody ||
                                    fault->what == Fault::Do::Reset || fault->what == Fault::Do::Stall);
    m_journal.answered(number, isSilent ? 0 : reply.status);
    arm();
    if (m_options.latency.count() == 0 || !m_listener)
        return deliver(exchange, reply, fault);
    m_listener->runAfter(m_options.latency,
                         [this, exchange, reply, fault] { deliver(exchange, reply, fault); });
}

HttpReply Service::answer(const HttpRequest &request)
{
    if (!request.path.startsWith("/v2/"))
        return m_router.route(request);
    HttpReply reply;
    if (request.headers.value("authorization") != "Bearer " + m_key)
        reply = Envelope::plain(401);
    else if (!m_rate.admit(m_clock.monotonic().count()))
        reply = Envelope::plain(429);
    else
        reply = m_router.route(request);
    m_rate.describe(reply);
    return reply;
}

HttpReply Service::scripted(const Fault &fault, const HttpReply &proper) const
{
    HttpReply reply = fault.reply;
    reply.status = fault.status;
    switch (fault.what) {
    case Fault::Do::Status:
        if (!fault.hasBody) {
            reply.body = Envelope::plain(fault.status).body;
            reply.headers.emplaceBack("content-type", "application/json");
        }
        return reply;
    case Fault::Do::Redirect: {
        const bool hasTarget = std::ranges::any_of(
            reply.headers, [](const auto &header) { return header.first.toLower() == "location"; });
        if (!hasTarget)
            reply.headers.emplaceBack("Location", "/elsewhere");
        return reply;
    }
    case Fault::Do::Html:
        if (!fault.hasBody)
            reply.body = "<!DOCTYPE html><html><body><h1>We will be right back</h1></body></html>";
        reply.headers.emplaceBack("content-type", "text/html; charset=utf-8");
        return reply;
    default:
        return proper;
    }
}

void Service::deliver(const std::shared_ptr<HttpExchange> &exchange, const HttpReply &reply,
                      const std::optional<Fault> &fault)
{
    if (!fault)
        return exchange->reply(reply);
    switch (fault->what) {
    case Fault::Do::DropAfterBody:
        return exchange->drop();
    case Fault::Do::Reset:
        return exchange->reset();
    case Fault::Do::Stall:
        return exchange->stall();
    case Fault::Do::Truncate:
        return exchange->truncate(reply, fault->bytes < 0 ? reply.body.size() / 2 : fault->bytes);
    case Fault::Do::Slow:
        return exchange->trickle(reply, fault->bytes < 0 ? 16 : fault->bytes,
                                 std::chrono::milliseconds(fault->pauseMs));
    default:
        return exchange->reply(reply);
    }
}

void Service::step()
{
    m_machine.step();
    m_rooms.machine().step();
    m_notifications.machine().step();
}

void Service::arm()
{
    auto wait = m_machine.untilNext();
    if (const auto ofRooms = m_rooms.machine().untilNext())
        wait = std::min(wait.value_or(*ofRooms), *ofRooms);
    if (const auto ofSettings = m_notifications.machine().untilNext())
        wait = std::min(wait.value_or(*ofSettings), *ofSettings);
    if (!wait || !m_listener)
        return;
    const qint64 due = m_clock.monotonic().count() + *wait;
    if (m_armedFor && *m_armedFor <= due)
        return;
    m_armedFor = due;
    m_listener->runAfter(std::chrono::milliseconds(*wait), [this] {
        const std::scoped_lock lock(m_mutex);
        m_armedFor.reset();
        step();
        arm();
    });
}

QList<QJsonObject> Service::ledger()
{
    const std::scoped_lock lock(m_mutex);
    m_machine.step();
    QList<QJsonObject> entries;
    for (const auto &fax : m_faxes.ledger())
        entries.append(m_text.ledgerEntry(*fax, m_faxes.find(fax->id) == nullptr));
    return entries;
}

bool Service::setFaults(const QByteArray &json)
{
    const std::scoped_lock lock(m_mutex);
    return m_faults.read(json);
}

void Service::hold(bool hold)
{
    const std::scoped_lock lock(m_mutex);
    m_machine.hold(hold);
    arm();
}

void Service::holdRooms(bool hold)
{
    const std::scoped_lock lock(m_mutex);
    m_rooms.machine().hold(hold);
    arm();
}

void Service::holdSettings(bool hold)
{
    const std::scoped_lock lock(m_mutex);
    m_notifications.machine().hold(hold);
    arm();
}

} // namespace sandbox
