// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/FaxText.h"

#include "sandbox/Fates.h"
#include "sandbox/WireText.h"

#include <QJsonDocument>

namespace sandbox {

FaxText::FaxText(const Links &links) : m_links(links) {}

/// What support would find behind the reason that customers see.
static QByteArray internalReason(const FaxRecord &fax)
{
    if (fax.reason < 0)
        return "null";
    return WireText::quoted("internal_" + Fates::reasons()[fax.reason]);
}

QByteArray FaxText::object(const FaxRecord &fax) const
{
    static const FaxExtras none;
    const FaxExtras &extras = fax.extras ? *fax.extras : none;
    QByteArray text;
    text.reserve(900);
    const auto field = [&text](const char *name, const QByteArray &json) {
        text.append(text.isEmpty() ? '{' : ',').append('"').append(name).append("\":").append(json);
    };
    field("record_type", "\"fax\"");
    field("id", '"' + fax.id.toByteArray(QUuid::WithoutBraces) + '"');
    field("connection_id", WireText::quoted(fax.connection));
    field("direction", fax.inbound ? "\"inbound\"" : "\"outbound\"");
    field("from", WireText::quoted(fax.from));
    field("to", WireText::quoted(fax.to));
    field("from_display_name",
          WireText::quoted(extras.displayName.isEmpty() ? fax.from : extras.displayName));
    if (fax.inbound && fax.status == FaxRecord::Received)
        field("media_url", WireText::quoted(m_links.document(fax, Links::Pdf)));
    else if (!extras.mediaUrl.isEmpty())
        field("media_url", WireText::quoted(extras.mediaUrl));
    if (!extras.mediaName.isEmpty())
        field("media_name", WireText::quoted(extras.mediaName));
    field("quality", '"' + FaxRecord::word(fax.quality) + '"');
    field("status", '"' + FaxRecord::word(fax.status) + '"');
    field("failure_reason", fax.reason < 0 ? QByteArray("null") : '"' + Fates::reasons()[fax.reason] + '"');
    field("internal_failure_reason", internalReason(fax));
    // The zone is missing for faxes that were sent, as in the samples of the documentation.
    field("created_at",
          '"' + (fax.inbound ? WireText::zoned(fax.created) : WireText::bare(fax.created)) + '"');
    field("updated_at",
          '"' + (fax.inbound ? WireText::zoned(fax.updated) : WireText::bare(fax.updated)) + '"');
    if (!fax.inbound) {
        field("client_state", WireText::quotedOrNull(extras.clientState));
        field("store_media", extras.storeMedia ? "true" : "false");
        if (extras.storeMedia && fax.status != FaxRecord::Queued)
            field("stored_media_url", WireText::quoted(m_links.document(fax, Links::Pdf)));
        if (extras.storePreview && fax.status != FaxRecord::Queued)
            field("preview_url",
                  WireText::quoted(m_links.document(fax, extras.previewIsPdf ? Links::Pdf : Links::Tiff)));
        field("webhook_url", WireText::quoted(extras.webhookUrl));
        field("webhook_failover_url", "\"\"");
    }
    return text += '}';
}

QJsonObject FaxText::ledgerEntry(const FaxRecord &fax, bool deleted) const
{
    QJsonObject entry = QJsonDocument::fromJson(object(fax)).object();
    QJsonObject besides{{QStringLiteral("pages"), fax.pages}, {QStringLiteral("deleted"), deleted}};
    if (fax.extras) {
        besides[QStringLiteral("document_sha256")] = QString::fromLatin1(fax.extras->documentSha256);
        besides[QStringLiteral("document_bytes")] = fax.extras->documentBytes;
        besides[QStringLiteral("client_state")] =
            QString::fromUtf8(QByteArray::fromBase64(fax.extras->clientState));
    }
    entry[QStringLiteral("_sandbox")] = besides;
    return entry;
}

} // namespace sandbox
