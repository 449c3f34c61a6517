// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxJson.h"
#include "fuzz/Target.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {
void mustBeStorable(const Fax &fax)
{
    const ReceivedFax received = FaxJson::toStore(fax, QUuid());
    const FaxRow row = FaxJson::toRow(received.fax);
    Target::mustHold(!row.key.isEmpty() && row.faxId == fax.id, "a fax of the store keeps its id");
    const Outcome<Fax> again = FaxJson::fax(received.json);
    Target::mustHold(again && again->id == fax.id && again->status.wire() == fax.status.wire() &&
                         again->createdAt == fax.createdAt,
                     "the bytes in the store read as the fax that they came from");
}

// Where names can't be written in two ways, the quick reader and Qt's must see the same list.
void mustCountAlike(const QByteArray &body, const FaxJson::FaxPage &page)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject() && body.count("data") == 1 && !body.contains('\\'))
        Target::mustHold(document[u"data"].toArray().size() == page.faxes.size() + page.left,
                         "no fax of a page is lost");
}
} // namespace

SIGNALBOX_FUZZ(faxjson)
{
    if (const auto fax = FaxJson::fax(bytes))
        mustBeStorable(*fax);
    if (const auto fax = FaxJson::faxInEnvelope(bytes))
        mustBeStorable(*fax);
    if (const auto page = FaxJson::faxPage(bytes)) {
        for (const Fax &fax : page->faxes)
            mustBeStorable(fax);
        mustCountAlike(bytes, *page);
    }
    if (const auto applications = FaxJson::applications(bytes)) {
        for (const FaxApplication &one : *applications)
            Target::mustHold(!one.id.isEmpty(), "an application has an id");
    }
}
