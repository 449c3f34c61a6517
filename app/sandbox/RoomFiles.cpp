// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/RoomFiles.h"

#include "sandbox/RoomMedia.h"

#include <QCryptographicHash>

namespace sandbox {

namespace {
/// The piece that "bytes=FIRST-LAST" names. Nothing: another way of naming pieces, which may be ignored; one
/// that begins behind the end: outside of the file.
std::optional<std::pair<qint64, qint64>> pieceOf(const QByteArray &range, qint64 size)
{
    if (!range.startsWith("bytes=") || range.contains(',') || range.count('-') != 1)
        return {};
    const qsizetype dash = range.indexOf('-');
    bool hasFirst = false;
    bool hasLast = false;
    qint64 first = range.mid(6, dash - 6).toLongLong(&hasFirst);
    qint64 last = range.mid(dash + 1).toLongLong(&hasLast);
    if (!hasFirst && !hasLast)
        return {};
    if (!hasFirst) {
        first = std::max<qint64>(0, size - last);
        last = size - 1;
    }
    return std::pair(first, hasLast ? std::min(last, size - 1) : size - 1);
}

HttpReply denied()
{
    return {.status = 403,
            .headers = {{"content-type", "application/xml"}},
            .body = "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"};
}

HttpReply piece(const HttpRequest &request, const QByteArray &file, const QByteArray &type)
{
    // Storage services take the checksum of the file for it.
    const QByteArray tag = '"' + QCryptographicHash::hash(file, QCryptographicHash::Md5).toHex() + '"';
    HttpReply reply{.headers = {{"content-type", type}, {"accept-ranges", "bytes"}, {"etag", tag}}};
    const QByteArray condition = request.headers.value("if-range");
    const auto asked = pieceOf(request.headers.value("range"), file.size());
    if (!asked || (!condition.isEmpty() && condition != tag)) {
        reply.body = file;
        return reply;
    }
    const auto [first, last] = *asked;
    const QByteArray whole = QByteArray::number(file.size());
    if (first >= file.size() || last < first) {
        reply.status = 416;
        reply.headers.emplaceBack("content-range", "bytes */" + whole);
        return reply;
    }
    reply.status = 206;
    reply.headers.emplaceBack("content-range", "bytes " + QByteArray::number(first) + '-' +
                                                   QByteArray::number(last) + '/' + whole);
    reply.body = file.mid(first, last - first + 1);
    return reply;
}
} // namespace

QByteArray RoomFiles::signature(const QByteArray &name, qint64 made) const
{
    const QByteArray signedText = m_parts.secret + name + QByteArray::number(made);
    return QCryptographicHash::hash(signedText, QCryptographicHash::Sha256).toHex().left(32);
}

QByteArray RoomFiles::link(const QUuid &id) const
{
    const RoomTake *take = m_parts.store.takes.find(id);
    const QByteArray name = id.toByteArray(QUuid::WithoutBraces) + (take && !take->isVideo ? ".wav" : ".mp4");
    const qint64 made = m_parts.now();
    return m_origin + "/room_files/" + name + "?made=" + QByteArray::number(made) +
           "&signature=" + signature(name, made);
}

void RoomFiles::addTo(Router &router)
{
    router.add("GET", "/room_files/{}", {.names = {{"made"}, {"signature"}}},
               [this](const Asked &asked) { return serve(asked); });
}

QByteArray RoomFiles::content(const QByteArray &name) const
{
    const QUuid id = QUuid::fromString(QString::fromLatin1(name.left(36)));
    const RoomTake *take = m_parts.store.takes.find(id);
    if (take && take->completed != 0)
        return take->isVideo ? RoomMedia::video(id, take->bytes, take->seconds())
                             : RoomMedia::sound(id, take->bytes, take->seconds());
    const RoomFilm *film = m_parts.store.films.find(id);
    return film && film->completed != 0 ? RoomMedia::video(id, film->bytes, film->seconds) : QByteArray();
}

HttpReply RoomFiles::serve(const Asked &asked) const
{
    const QByteArray name = asked.ids[0].toUtf8();
    const qint64 made = asked.query.value("made").toLongLong();
    const bool isDead = m_parts.now() - made >= m_parts.lifetime;
    if (isDead || asked.query.value("signature").toLatin1() != signature(name, made))
        return denied();
    const QByteArray file = content(name);
    if (file.isEmpty())
        return Envelope::plain(404);
    return piece(asked.http, file, name.endsWith(".wav") ? "audio/wav" : "video/mp4");
}

} // namespace sandbox
