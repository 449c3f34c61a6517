// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/MediaRoutes.h"

#include "sandbox/DocumentLook.h"
#include "sandbox/FieldCheck.h"
#include "sandbox/Multipart.h"
#include "sandbox/SampleDocument.h"
#include "sandbox/WireText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace sandbox {

using Type = FieldCheck::Type;

static constexpr qint64 twoDays = 2 * 24 * 60 * 60;
static constexpr qint64 twentyYears = 630'720'000;

MediaRoutes::MediaRoutes(std::function<qint64()> now) : m_now(std::move(now)) {}

void MediaRoutes::addTo(Router &router)
{
    // The documentation writes the filter with brackets, clients of the SDK without.
    router.add("GET", "/v2/media", {.names = {{"filter[content_type]"}, {"filter[content_type][]"}}},
               [this](const Asked &asked) { return list(asked); });
    router.add("POST", "/v2/media", {}, [this](const Asked &asked) { return upload(asked); });
    router.add("GET", "/v2/media/{}", {}, [this](const Asked &asked) {
        return withFile(asked,
                        [&](const File &file) { return Envelope::data(200, object(asked.ids[0], file)); });
    });
    router.add("DELETE", "/v2/media/{}", {}, [this](const Asked &asked) {
        return withFile(asked, [&](const File &) {
            m_files.remove(asked.ids[0]);
            return Envelope::nothing();
        });
    });
    router.add("GET", "/v2/media/{}/download", {}, [this](const Asked &asked) {
        return withFile(asked, [](const File &file) {
            return HttpReply{.headers = {{"content-type", "application/octet-stream"}}, .body = file.bytes};
        });
    });
}

void MediaRoutes::keep(const QString &name, const QByteArray &bytes, qint64 created)
{
    m_files.insert(name, {bytes, DocumentLook::type(bytes), created, created, created + twentyYears * 1000});
}

std::optional<QByteArray> MediaRoutes::bytes(const QString &name) const
{
    const auto file = m_files.find(name);
    if (file == m_files.end() || file->expires <= m_now())
        return {};
    return file->bytes;
}

QJsonObject MediaRoutes::object(const QString &name, const File &file)
{
    const auto time = [](qint64 ms) { return QString::fromLatin1(WireText::zoned(ms)); };
    return {{QStringLiteral("media_name"), name},
            {QStringLiteral("content_type"), QString::fromLatin1(file.type)},
            {QStringLiteral("created_at"), time(file.created)},
            {QStringLiteral("updated_at"), time(file.updated)},
            {QStringLiteral("expires_at"), time(file.expires)}};
}

HttpReply MediaRoutes::list(const Asked &asked) const
{
    QStringList types;
    for (const char *name : {"filter[content_type]", "filter[content_type][]"}) {
        if (asked.query.has(name))
            types += asked.query.value(name).split(u',');
    }
    QJsonArray items;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        if (it->expires > m_now() && (types.isEmpty() || types.contains(QString::fromLatin1(it->type))))
            items.append(object(it.key(), *it));
    }
    return Envelope::data(200, QJsonDocument(items).toJson(QJsonDocument::Compact));
}

HttpReply MediaRoutes::withFile(const Asked &asked, const std::function<HttpReply(const File &)> &work) const
{
    return bytes(asked.ids[0]) ? work(m_files[asked.ids[0]]) : Envelope::plain(404);
}

std::optional<MediaRoutes::Upload> MediaRoutes::read(const HttpRequest &request, HttpReply &refusal) const
{
    const QByteArray contentType = request.headers.value("content-type");
    if (!Multipart::isForm(contentType)) {
        const auto body = FieldCheck::object(request, refusal);
        return body ? Upload{.fields = *body, .file = {}} : std::optional<Upload>();
    }
    QByteArray why;
    const auto parts = Multipart::read(contentType, request.body, why);
    if (!parts) {
        refusal = Envelope::refused(
            400, {{.title = QStringLiteral("Bad Request"), .detail = QString::fromLatin1(why)}});
        return {};
    }
    Upload upload;
    for (const Multipart::Part &part : *parts) {
        if (part.name == "media" && part.isFile) {
            upload.file = part.content;
            upload.type = part.type;
        } else {
            upload.fields[QString::fromUtf8(part.name)] = QString::fromUtf8(part.content);
        }
    }
    upload.fields = FieldCheck::fromForm(upload.fields, {{"ttl_secs", Type::Integer}});
    return upload;
}

QList<Complaint> MediaRoutes::complaints(const Upload &upload) const
{
    constexpr qsizetype largest = 20 * 1000 * 1000;
    constexpr qsizetype mostKept = 256 * 1024 * 1024;
    QList<Complaint> found = FieldCheck::complaints(
        upload.fields, {{"media_url", Type::Text}, {"media_name", Type::Text}, {"ttl_secs", Type::Integer}});
    const QString url = upload.fields[u"media_url"].toString();
    const auto wrong = [&](const char *name, const QString &detail) {
        found.append(Envelope::inBody(QLatin1String(name), detail));
    };
    if (!upload.file && !FieldCheck::isWebAddress(url))
        wrong("media_url", QStringLiteral("It is required and must be an http or https URL."));
    if (upload.file && !url.isEmpty())
        wrong("media_url", QStringLiteral("It can't be submitted together with a file."));
    if (upload.file && upload.file->isEmpty())
        wrong("media", QStringLiteral("The file is empty."));
    if (upload.file && upload.file->size() > largest)
        wrong("media", QStringLiteral("The maximum allowed size is 20 MB."));
    qsizetype kept = 0;
    for (const File &file : m_files)
        kept += file.bytes.size();
    if (upload.file && kept + upload.file->size() > mostKept)
        wrong("media", QStringLiteral("The demo account keeps no more than 256 MB."));
    const qint64 ttl = upload.fields[u"ttl_secs"].toInteger(twoDays);
    if (ttl < 1 || ttl > twentyYears)
        wrong("ttl_secs", QStringLiteral("It must be 1 to 630720000."));
    return found;
}

HttpReply MediaRoutes::upload(const Asked &asked)
{
    HttpReply refusal;
    const auto upload = read(asked.http, refusal);
    if (!upload)
        return refusal;
    if (const auto wrong = complaints(*upload); !wrong.isEmpty())
        return Envelope::refused(422, wrong);
    const qint64 now = m_now();
    QString name = upload->fields[u"media_name"].toString();
    if (name.isEmpty())
        name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    File file;
    // Documents elsewhere are never fetched: a sample stands for them.
    file.bytes = upload->file.value_or(SampleDocument::pdf({"Stored from an address"}, 1));
    file.type = DocumentLook::type(file.bytes);
    if (file.type.isEmpty())
        file.type = upload->type.isEmpty() ? QByteArray("application/octet-stream") : upload->type;
    file.created = m_files.contains(name) ? m_files[name].created : now;
    file.updated = now;
    file.expires = now + upload->fields[u"ttl_secs"].toInteger(twoDays) * 1000;
    m_files.insert(name, file);
    return Envelope::data(201, object(name, file));
}

} // namespace sandbox
