// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>

/// An answer of getSessionAnalysis, event by event.
struct MadeEvent
{
    QByteArray type;
    QByteArray id;
    QByteArray own = "\"0\"";        ///< JSON
    QByteArray cumulative = "\"0\""; ///< JSON
    QList<MadeEvent> children = {};
    QByteArray currency = "\"USD\"";
    QByteArray record = "{}";

    QByteArray json() const
    {
        QByteArrayList below;
        for (const MadeEvent &child : children)
            below << child.json();
        return "{\"id\":\"" + id + "\",\"product\":\"" + type + "-cdrs\",\"event_name\":\"" + type +
               "\",\"relationship\":null,\"cost\":{\"event_cost\":" + own +
               ",\"cumulative_cost\":" + cumulative + ",\"currency\":" + currency +
               "},\"links\":{\"self\":\"/v2/session_analysis/" + type + '/' + id +
               "\",\"records\":\"/v2/detail_records?id=" + id + "\"},\"record\":" + record +
               ",\"children\":[" + below.join(',') + "]}";
    }
    QByteArray answer() const
    {
        return "{\"session_id\":\"s\",\"cost\":{\"total\":" + cumulative + ",\"currency\":" + currency +
               "},\"root\":" + json() + ",\"meta\":{\"event_count\":1,\"products\":[]}}";
    }
};
