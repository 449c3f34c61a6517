// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/SessionAnswer.h"
#include "sandbox/SessionId.h"

#include <optional>

namespace sandbox {

/// One session of any size and depth, made without a server: calls with an assistant, a turn of which a tool
/// may deepen, one after the other below one call-session. About a kilobyte an event with records.
class SessionBytes
{
public:
    /// Its call-session; the other ids are made from the seed.
    static constexpr const char *id = "b1600000-0000-4000-b000-000000000001";

    struct Options
    {
        quint32 seed = 1;
        qint64 start = 1'773'756'310'000; ///< 2026-03-17T14:05:10Z
        bool records = true;
    };
    /// The whole session as getSessionAnalysis would answer it if depth had no limit. With more than 5 levels
    /// the first events make a chain of tools that reaches the last one; 10,000 are no trouble.
    static QByteArray make(int events, int depth, const Options &options);
    static QByteArray make(int events, int depth = 5) { return make(events, depth, Options()); }

    SessionBytes(int events, int depth, const Options &options);

    /// Which event has this id.
    std::optional<int> find(const QByteArray &uuid) const;
    int type(int event) const { return m_steps[static_cast<size_t>(event)].type; }
    qint64 at(int event) const;
    QByteArray answer(const SessionAnswer::Cut &cut) const;

private:
    struct Types;
    void add(int type, int level);
    void addChain(const Types &types, int events, int depth);
    void addCall(const Types &types, int events, int depth);
    QByteArray idOf(int event) const;
    qint64 seconds(int event) const;
    void appendRecord(int event, QByteArray &text) const;

    Options m_options;
    SessionId m_ids;
    std::vector<SessionStep> m_steps;
    std::vector<qint64> m_times;        ///< milliseconds after the start
    std::vector<QByteArray> m_constant; ///< what every record of a type tells alike
    int m_inference;
};

} // namespace sandbox
