// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/JoinVisit.h"

#include "rooms/JoinPage.h"
#include "rooms/JoinReport.h"

#include <QRandomGenerator>

namespace {
constexpr char html[] = "text/html; charset=utf-8";

QByteArray secretPath()
{
    QByteArray bytes(32, '\0');
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return '/' + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + '/';
}

// The address of the media servers is the one that @telnyx/video 1.0 connects to.
constexpr char policy[] =
    "default-src 'none'; script-src 'self'; style-src 'self'; "
    "connect-src 'self' wss://video.telnyx.com; img-src data:; media-src blob: mediastream:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
} // namespace

JoinVisit::JoinVisit(Parts parts) : m_parts(std::move(parts)), m_path(secretPath()) {}

HttpReply JoinVisit::reply(int status, const QByteArray &type, QByteArray body)
{
    HttpReply made{.status = status, .body = std::move(body)};
    made.headers = {{"Cache-Control", "no-store"},
                    {"Referrer-Policy", "no-referrer"},
                    {"X-Content-Type-Options", "nosniff"},
                    {"Content-Security-Policy", policy},
                    {"Cross-Origin-Opener-Policy", "same-origin"},
                    {"Cross-Origin-Resource-Policy", "same-origin"},
                    {"Permissions-Policy", "camera=(), microphone=(), geolocation=()"}};
    if (!type.isEmpty())
        made.headers.emplaceBack("Content-Type", type);
    return made;
}

HttpReply JoinVisit::answer(const HttpRequest &request)
{
    // A name that was bent to this machine (DNS rebinding) stands in Host as that name.
    if (request.headers.value("host") != "127.0.0.1:" + QByteArray::number(m_port))
        return reply(403);
    if (!request.path.startsWith(m_path))
        return reply(404);
    const QByteArray place = request.path.sliced(m_path.size());
    const bool isPost = place == "state";
    if (request.method != (isPost ? "POST" : "GET")) {
        HttpReply refused = reply(405);
        refused.headers.emplaceBack("Allow", isPost ? "POST" : "GET");
        return refused;
    }
    if (isPost)
        return state(request);
    return place.isEmpty() ? page() : script(place);
}

HttpReply JoinVisit::page()
{
    const std::scoped_lock lock(m_mutex);
    if (std::exchange(m_wasFetched, true))
        return reply(410, html, JoinPage::used());
    m_sdk = JoinSdk::find(m_parts.sdk);
    HttpReply made = reply(200, html, m_parts.page(m_sdk));
    m_parts.fetched();
    return made;
}

HttpReply JoinVisit::script(const QByteArray &name)
{
    if (name == "join.js")
        return reply(200, "text/javascript; charset=utf-8", JoinPage::script());
    if (name == "join.css")
        return reply(200, "text/css; charset=utf-8", JoinPage::style());
    constexpr char folder[] = "sdk/";
    if (!name.startsWith(folder))
        return reply(404);
    const std::scoped_lock lock(m_mutex);
    auto asset = m_sdk.asset(name.sliced(qstrlen(folder)));
    return asset ? reply(200, asset->type, std::move(asset->bytes)) : reply(404);
}

bool JoinVisit::isOwnOrigin(const HttpRequest &request) const
{
    const QByteArray origin = request.headers.value("origin");
    // Browsers may say "null" under no-referrer; then they say by themselves that it is the same site.
    return origin == "http://127.0.0.1:" + QByteArray::number(m_port) ||
           (origin == "null" && request.headers.value("sec-fetch-site") == "same-origin");
}

HttpReply JoinVisit::state(const HttpRequest &request)
{
    if (!isOwnOrigin(request))
        return reply(403);
    if (request.headers.value("content-type").split(';').first().trimmed().toLower() != "application/json")
        return reply(415);
    if (request.body.size() > JoinReport::longest)
        return reply(413);
    const auto read = JoinReport::read(m_parts.withoutToken(request.body));
    if (!read)
        return reply(400);
    m_parts.reported(*read);
    return reply(204);
}
