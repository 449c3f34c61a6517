// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "loopback/HttpMessages.h"
#include "rooms/JoinSdk.h"
#include "rooms/JoinTest.h"

#include <atomic>
#include <functional>
#include <mutex>

/// What one join test answers on loopback: its page once, the SDK's files, and the states that the page
/// posts, all below a path that nobody can guess. Works on the listener's thread.
class JoinVisit
{
public:
    struct Parts
    {
        QString sdk; ///< path
        /// With the token in it; asked for once.
        std::function<QByteArray(const JoinSdk &)> page;
        std::function<void()> fetched;
        std::function<void(const JoinTest::State &)> reported;
        std::function<QByteArray(QByteArray)> withoutToken; ///< the text, with dots for the token
    };
    explicit JoinVisit(Parts parts);

    /// "/secret/"
    const QByteArray &path() const { return m_path; }
    /// Once the listener has one; before that nothing is answered.
    void setPort(quint16 port) { m_port = port; }
    HttpReply answer(const HttpRequest &request);

private:
    HttpReply page();
    HttpReply script(const QByteArray &name);
    HttpReply state(const HttpRequest &request);
    bool isOwnOrigin(const HttpRequest &request) const;
    static HttpReply reply(int status, const QByteArray &type = {}, QByteArray body = {});

    Parts m_parts;
    QByteArray m_path;
    std::atomic<quint16> m_port{0};
    std::mutex m_mutex; ///< of m_sdk and m_wasFetched: should the listener ever have several threads
    JoinSdk m_sdk;
    bool m_wasFetched = false;
};
