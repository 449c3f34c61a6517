// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionReader.h"

/// Sessions for tests, written as a list of events in pre-order and read as the wire has them.
struct SessionScript
{
    struct Event
    {
        int level = 1;
        QString type;
        QString own; ///< as on the wire; null for none
        QString record;
        QString currency = QStringLiteral("USD");
    };
    QList<Event> events;
    SessionScript &add(int level, const char *type, const char *own, const char *record = "",
                       const char *currency = "USD")
    {
        events << Event{level, QString::fromLatin1(type), QString::fromLatin1(own), QString::fromUtf8(record),
                        QString::fromLatin1(currency)};
        return *this;
    }
    /// What the documentation shows: eleven events, 0.2128 USD.
    static SessionScript documented()
    {
        const auto assistant =
            R"({"rate":"0.06","rate_measured_in":"minute","billed_sec":180,"duration_sec":150})";
        SessionScript script;
        script.add(1, "call-session", "0.000000")
            .add(2, "recording", "0.005100")
            .add(2, "webrtc", "0.005200")
            .add(2, "sip-trunking", "0.005200")
            .add(2, "call-control", "0.005200")
            .add(3, "ai-voice-assistant", "0.180000", assistant);
        for (const char *turn : {"0.001000", "0.001500", "0.002900", "0.003300", "0.003400"})
            script.add(4, "inference", turn);
        return script;
    }
    /// The event and all that is below it.
    SessionScript without(int event) const
    {
        SessionScript script = *this;
        int end = event + 1;
        while (end < events.size() && events[end].level > events[event].level)
            ++end;
        script.events.remove(event, end - event);
        return script;
    }
    QByteArray json() const
    {
        const QList<Decimal> sums = cumulative();
        QByteArray text = R"({"session_id":"4c9d22b0-1e4b-11f1-83a0-02420aef51a1","cost":{"total":")";
        text += sums.value(0).toString().toLatin1() + R"(","currency":"USD"},"root":)";
        int open = 0;
        for (qsizetype i = 0; i < events.size(); ++i) {
            for (; open >= events[i].level; --open)
                text += "]}";
            if (i > 0 && events[i].level <= events[i - 1].level)
                text += ',';
            text += node(i, sums[i]);
            ++open;
        }
        for (; open > 0; --open)
            text += "]}";
        return text + R"(,"meta":{"event_count":)" + QByteArray::number(events.size()) +
               R"(,"products":[]}})";
    }
    SessionTreePtr tree() const
    {
        auto read = SessionReader::read(json());
        return read ? std::make_shared<const SessionTree>(std::move(*read)) : nullptr;
    }

private:
    QByteArray node(qsizetype number, const Decimal &sum) const
    {
        const Event &event = events[number];
        const QString id = QStringLiteral("id-%1").arg(number);
        QString text = QStringLiteral(R"({"id":"%1","product":"%2","event_name":"%2","relationship":null,)")
                           .arg(id, event.type);
        text += QStringLiteral(R"("cost":{"event_cost":"%1","cumulative_cost":"%2","currency":"%3"},)")
                    .arg(event.own, sum.toString(), event.currency);
        text += QStringLiteral(R"("links":{"self":"/v2/session_analysis/%1/%2"},)").arg(event.type, id);
        if (!event.record.isEmpty())
            text += QStringLiteral(R"("record":%1,)").arg(event.record);
        return text.toUtf8() + R"("children":[)";
    }
    QList<Decimal> cumulative() const
    {
        QList<Decimal> sums(events.size());
        QList<qsizetype> above; // by level
        QList<qsizetype> parents(events.size(), -1);
        for (qsizetype i = 0; i < events.size(); ++i) {
            above.resize(events[i].level + 1);
            above[events[i].level] = i;
            parents[i] = events[i].level > 1 ? above[events[i].level - 1] : -1;
        }
        for (qsizetype i = events.size() - 1; i >= 0; --i) {
            sums[i] += Decimal::parse(events[i].own).value_or(Decimal());
            if (const qsizetype parent = parents[i];
                parent >= 0 && events[parent].currency == events[i].currency)
                sums[parent] += sums[i];
        }
        return sums;
    }
};
