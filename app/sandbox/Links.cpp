// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Links.h"

#include "sandbox/FaxStore.h"
#include "sandbox/SampleDocument.h"

#include <QCryptographicHash>

namespace sandbox {

static constexpr qint64 lifetime = 10 * 60 * 1000;

Links::Links(const FaxStore &faxes, QByteArray secret, Now now)
    : m_faxes(faxes), m_secret(std::move(secret)), m_now(std::move(now))
{
}

QByteArray Links::signature(const QByteArray &name, qint64 made) const
{
    const QByteArray signedText = m_secret + name + QByteArray::number(made);
    return QCryptographicHash::hash(signedText, QCryptographicHash::Sha256).toHex().left(32);
}

QByteArray Links::document(const FaxRecord &fax, Format format) const
{
    const QByteArray name =
        fax.id.toByteArray(QUuid::WithoutBraces) + (format == Pdf ? ".pdf" : "_preview.tiff");
    return m_origin + "/documents/" + name + "?made=" + QByteArray::number(fax.linked) +
           "&signature=" + signature(name, fax.linked);
}

void Links::addTo(Router &router)
{
    router.add("GET", "/documents/{}", {.names = {{"made"}, {"signature"}}},
               [this](const Asked &asked) { return serve(asked); });
}

HttpReply Links::serve(const Asked &asked) const
{
    const QByteArray name = asked.ids[0].toUtf8();
    const qint64 made = asked.query.value("made").toLongLong();
    // Storage services answer 403 to a link that is forged or too old.
    if (asked.query.value("signature").toLatin1() != signature(name, made) || m_now() - made >= lifetime)
        return {.status = 403,
                .headers = {{"content-type", "application/xml"}},
                .body = "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"};
    const FaxRecord *fax = m_faxes.find(QUuid::fromString(QString::fromLatin1(name.left(36))));
    if (!fax)
        return Envelope::plain(404);
    const bool isPdf = name.endsWith(".pdf");
    return {.status = 200,
            .headers = {{"content-type", isPdf ? "application/pdf" : "image/tiff"}},
            .body = isPdf ? SampleDocument::pdf({"Fax from " + fax->from, "To " + fax->to}, fax->pages)
                          : SampleDocument::tiff()};
}

} // namespace sandbox
