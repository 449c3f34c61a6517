// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Target.h"
#include "notifications/NotificationApi.h"
#include "notifications/NotificationJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {
template <class T>
void read(const QByteArray &bytes)
{
    const auto one = NotificationJson::one<T>(bytes);
    Target::mustHold(!one || !one->id.isEmpty(), "what has no id is nothing");
    const auto list = NotificationJson::list<T>(bytes);
    const QJsonValue data = QJsonDocument::fromJson(bytes)[u"data"];
    Target::mustHold(list.has_value() == data.isArray(), "a list is read as a list");
    if (!list)
        return;
    Target::mustHold(list->size() <= data.toArray().size(), "nothing is made up");
    for (const T &each : *list)
        Target::mustHold(!each.id.isEmpty(), "what has no id is left out");
}

// A setting that was read can be asked for again, and is the same.
void mustComeBack(const NotificationSetting &setting)
{
    QJsonObject again = NotificationJson::body(setting.key);
    again[u"id"] = setting.id;
    const auto read = NotificationJson::one<NotificationSetting>(QJsonDocument(again).toJson());
    Target::mustHold(read && read->key == setting.key, "what is sent is what was read");
    Target::mustHold(!(read->key < setting.key) && !(setting.key < read->key), "equal keys are in no order");
}
} // namespace

SIGNALBOX_FUZZ(notificationjson)
{
    read<NotificationEvent>(bytes);
    read<NotificationCondition>(bytes);
    read<NotificationProfile>(bytes);
    read<NotificationChannel>(bytes);
    read<NotificationSetting>(bytes);
    if (const auto settings = NotificationJson::list<NotificationSetting>(bytes)) {
        for (const NotificationSetting &each : *settings)
            mustComeBack(each);
    }
}
