// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/FaxIntake.h"

#include "sandbox/DocumentLook.h"
#include "sandbox/FieldCheck.h"
#include "sandbox/Multipart.h"
#include "sandbox/Numbers.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace sandbox {

using Type = FieldCheck::Type;

static const QList<FieldCheck::Field> &fields()
{
    static const QList<FieldCheck::Field> known{
        {"connection_id", Type::Text},      {"from", Type::Text},         {"to", Type::Text},
        {"black_threshold", Type::Integer}, {"client_state", Type::Text}, {"from_display_name", Type::Text},
        {"media_name", Type::Text},         {"media_url", Type::Text},    {"monochrome", Type::Flag},
        {"preview_format", Type::Text},     {"quality", Type::Text},      {"store_media", Type::Flag},
        {"store_preview", Type::Flag},      {"t38_enabled", Type::Flag},  {"webhook_url", Type::Text},
    };
    return known;
}

FaxIntake::FaxIntake(Account account) : m_account(std::move(account)) {}

std::expected<FaxRecord, HttpReply> FaxIntake::read(const HttpRequest &request) const
{
    auto form = readForm(request);
    if (!form)
        return std::unexpected(form.error());
    form->complaints += FieldCheck::complaints(form->fields, fields());
    checkAddresses(*form);
    checkDocument(*form);
    checkOptions(*form);
    if (!form->complaints.isEmpty())
        return std::unexpected(Envelope::refused(422, form->complaints));
    return record(*form);
}

std::expected<FaxIntake::Form, HttpReply> FaxIntake::readForm(const HttpRequest &request)
{
    if (Multipart::isForm(request.headers.value("content-type")))
        return readMultipart(request);
    HttpReply refusal;
    const auto object = FieldCheck::object(request, refusal);
    if (!object)
        return std::unexpected(refusal);
    return Form{.fields = *object, .contents = {}, .complaints = {}};
}

std::expected<FaxIntake::Form, HttpReply> FaxIntake::readMultipart(const HttpRequest &request)
{
    QByteArray why;
    const auto parts = Multipart::read(request.headers.value("content-type"), request.body, why);
    if (!parts)
        return std::unexpected(Envelope::refused(
            400, {{.title = QStringLiteral("Bad Request"), .detail = QString::fromLatin1(why)}}));
    Form form;
    for (const Multipart::Part &part : *parts) {
        const QString name = QString::fromUtf8(part.name);
        if (form.fields.contains(name) || (part.name == "contents" && form.contents))
            form.complaints.append(Envelope::inBody(name, QStringLiteral("It is given twice.")));
        else if (part.name == "contents" && !part.isFile)
            form.complaints.append(Envelope::inBody(name, QStringLiteral("It must be a file.")));
        else if (part.name == "contents")
            form.contents = part.content;
        else if (part.isFile)
            form.complaints.append(Envelope::inBody(name, QStringLiteral("Only contents can be a file.")));
        else
            form.fields[name] = QString::fromUtf8(part.content);
    }
    form.fields = FieldCheck::fromForm(form.fields, fields());
    return form;
}

void FaxIntake::checkAddresses(Form &form) const
{
    const auto text = [&](const char *name) { return form.fields.value(QLatin1String(name)).toString(); };
    const auto wrong = [&](const char *name, const QString &detail) {
        form.complaints.append(Envelope::inBody(QLatin1String(name), detail));
    };
    for (const char *name : {"connection_id", "from", "to"}) {
        if (!form.fields.contains(QLatin1String(name)))
            wrong(name, QStringLiteral("It is required."));
    }
    if (form.fields.contains(QStringLiteral("from"))) {
        if (!Numbers::isE164(text("from")))
            wrong("from", QStringLiteral("The 'from' parameter must be a phone number in E.164 format."));
        else if (!m_account.ownsNumber(text("from")))
            wrong("from", QStringLiteral("The 'from' number does not belong to this account."));
    }
    if (form.fields.contains(QStringLiteral("to")) && !Numbers::isDestination(text("to")))
        wrong("to",
              QStringLiteral("The 'to' parameter must be a phone number in E.164 format or a SIP URI."));
    if (form.fields.contains(QStringLiteral("connection_id"))) {
        const auto active = m_account.applicationIsActive(text("connection_id"));
        if (!active)
            wrong("connection_id", QStringLiteral("There is no Fax Application with this id."));
        else if (!*active)
            wrong("connection_id", QStringLiteral("The Fax Application is not active."));
    }
}

void FaxIntake::checkDocument(Form &form) const
{
    const auto wrong = [&](const QString &name, const QString &detail) {
        form.complaints.append(Envelope::inBody(name, detail));
    };
    const QString url = form.fields.value(QStringLiteral("media_url")).toString();
    const QString name = form.fields.value(QStringLiteral("media_name")).toString();
    const bool hasUrl = form.fields.contains(QStringLiteral("media_url"));
    const bool hasName = form.fields.contains(QStringLiteral("media_name"));
    const int ways = int(hasUrl) + int(hasName) + int(form.contents.has_value());
    if (ways == 0)
        wrong(QStringLiteral("media_url"),
              QStringLiteral("One of media_url, media_name, contents is required."));
    if (ways > 1)
        wrong(hasUrl ? QStringLiteral("media_url") : QStringLiteral("media_name"),
              QStringLiteral("media_url, media_name and contents can't be submitted together."));
    if (hasUrl && !FieldCheck::isWebAddress(url))
        wrong(QStringLiteral("media_url"), QStringLiteral("It must be an http or https URL."));
    if (hasName && !m_account.media(name))
        wrong(QStringLiteral("media_name"), QStringLiteral("There is no stored file of this name."));
    if (hasName && form.fields.value(QStringLiteral("store_media")).toBool())
        wrong(QStringLiteral("store_media"),
              QStringLiteral("It can't be submitted together with media_name."));
    if (form.contents && form.contents->isEmpty())
        wrong(QStringLiteral("contents"), QStringLiteral("The file is empty."));
}

void FaxIntake::checkOptions(Form &form)
{
    static const QRegularExpression displayName(QStringLiteral("\\A[\\p{L}\\p{N} _~!.+-]*\\z"),
                                                QRegularExpression::UseUnicodePropertiesOption);
    const auto check = [&](const char *name, bool (*isGood)(const QJsonValue &), const QString &detail) {
        const QJsonValue value = form.fields.value(QLatin1String(name));
        if (!value.isUndefined() && !isGood(value))
            form.complaints.append(Envelope::inBody(QLatin1String(name), detail));
    };
    check(
        "from_display_name",
        [](const QJsonValue &value) {
            const QString text = value.toString();
            return text.toUcs4().size() <= 128 && displayName.match(text).hasMatch();
        },
        QStringLiteral("At most 128 letters, numbers, spaces and -_~!.+ are allowed."));
    check(
        "client_state",
        [](const QJsonValue &value) {
            return bool(QByteArray::fromBase64Encoding(value.toString().toLatin1(),
                                                       QByteArray::AbortOnBase64DecodingErrors)) &&
                   value.toString().size() % 4 == 0;
        },
        QStringLiteral("It must be a valid Base-64 encoded string."));
    check(
        "quality",
        [](const QJsonValue &value) {
            static const QStringList known{QStringLiteral("normal"), QStringLiteral("high"),
                                           QStringLiteral("very_high"), QStringLiteral("ultra_light"),
                                           QStringLiteral("ultra_dark")};
            return known.contains(value.toString());
        },
        QStringLiteral("It must be one of: normal, high, very_high, ultra_light, ultra_dark."));
    check(
        "preview_format",
        [](const QJsonValue &value) { return value.toString() == u"pdf" || value.toString() == u"tiff"; },
        QStringLiteral("It must be pdf or tiff."));
    check(
        "black_threshold",
        [](const QJsonValue &value) { return value.toInt(-1) >= 0 && value.toInt() <= 100; },
        QStringLiteral("It must be a percentage, 0 to 100."));
    check(
        "webhook_url", [](const QJsonValue &value) { return FieldCheck::isWebAddress(value.toString()); },
        QStringLiteral("It must be an http or https URL."));
}

FaxRecord FaxIntake::record(const Form &form) const
{
    const auto text = [&](const char *name) {
        return form.fields.value(QLatin1String(name)).toString().toUtf8();
    };
    const auto flag = [&](const char *name) { return form.fields.value(QLatin1String(name)).toBool(); };
    FaxRecord fax;
    fax.id = QUuid::createUuid();
    fax.from = text("from");
    fax.to = text("to");
    fax.connection = text("connection_id");
    for (const auto quality :
         {FaxRecord::Normal, FaxRecord::VeryHigh, FaxRecord::UltraLight, FaxRecord::UltraDark}) {
        if (FaxRecord::word(quality) == text("quality"))
            fax.quality = quality;
    }
    auto extras = std::make_unique<FaxExtras>();
    extras->clientState = text("client_state");
    extras->displayName = text("from_display_name");
    extras->mediaUrl = text("media_url");
    extras->mediaName = text("media_name");
    extras->webhookUrl = text("webhook_url");
    if (extras->webhookUrl.isEmpty())
        extras->webhookUrl = m_account.webhookUrl(QString::fromUtf8(fax.connection));
    extras->storeMedia = flag("store_media");
    extras->storePreview = flag("store_preview");
    extras->previewIsPdf = text("preview_format") == "pdf";
    const auto document =
        form.contents ? form.contents : m_account.media(QString::fromUtf8(extras->mediaName));
    if (document) {
        extras->documentSha256 = QCryptographicHash::hash(*document, QCryptographicHash::Sha256).toHex();
        extras->documentBytes = document->size();
        extras->documentIsReadable = !DocumentLook::type(*document).isEmpty();
        fax.pages = static_cast<quint16>(std::min(DocumentLook::pages(*document), 65'535));
    } else {
        // Documents elsewhere are never fetched; the address decides how long they are.
        fax.pages = static_cast<quint16>(1 + static_cast<unsigned char>(extras->mediaUrl.back()) % 3);
    }
    fax.extras = std::move(extras);
    return fax;
}

} // namespace sandbox
