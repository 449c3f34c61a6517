// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Target.h"
#include "rooms/RoomGlances.h"
#include "rooms/RoomJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
// Qt reads much that is no JSON; written anew, it must be the same list to both.
template <class T>
void mustAgree(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject() || !document[u"data"].isArray())
        return;
    const auto page = RoomJson::page<T>(document.toJson(QJsonDocument::Compact));
    Target::mustHold(page.has_value(), "a list is read");
    Target::mustHold(document[u"data"].toArray().size() == page->numbers.items, "no item is lost");
}

template <class T>
void readBoth(const QByteArray &bytes)
{
    const auto page = RoomJson::page<T>(bytes);
    if (page) {
        Target::mustHold(page->items.size() <= page->numbers.items, "nothing is made up");
        Target::mustHold(page->numbers.totalPages >= 1, "there is a page at least");
    }
    mustAgree<T>(bytes);
    const auto one = RoomJson::one<T>(bytes);
    Target::mustHold(!one || !one->id.isEmpty(), "what has no id is nothing");
}

// With and without the memory of an earlier look the same comes out of what is JSON.
void mustRemember(const QByteArray &bytes)
{
    RoomGlances memory;
    const auto first = memory.read(bytes);
    memory.begin();
    const auto second = memory.read(bytes);
    Target::mustHold(first.has_value() == second.has_value(), "a look again is a look");
    const auto page = RoomJson::page<RoomSession>(bytes);
    Target::mustHold(page.has_value() == first.has_value(), "both ways read the same pages");
    if (!first)
        return;
    Target::mustHold(first->items == second->items, "what stayed the same is the same object");
    Target::mustHold(first->items.size() == page->items.size(), "both ways read the same sessions");
    for (qsizetype at = 0; at < page->items.size(); ++at)
        Target::mustHold(first->items[at]->session == page->items[at], "a session is the same both ways");
}
} // namespace

SIGNALBOX_FUZZ(roomjson)
{
    readBoth<Room>(bytes);
    readBoth<RoomSession>(bytes);
    readBoth<RoomParticipant>(bytes);
    readBoth<RoomRecording>(bytes);
    readBoth<RoomComposition>(bytes);
    RoomGlances memory;
    (void)memory.read(bytes);
    (void)memory.read(bytes);
    if (const QJsonDocument document = QJsonDocument::fromJson(bytes); !document.isNull())
        mustRemember(document.toJson(QJsonDocument::Compact));
    (void)RoomJson::deletedCount(bytes);
    (void)RoomJson::token(bytes);
}
