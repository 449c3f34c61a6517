// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the room: pulls in Boost.Beast.
#pragma once
#include <utility>

#include <QByteArray>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/optional.hpp>

/// A body that Beast reads straight into a QByteArray, so that a 50 MB upload is in memory once.
struct ByteArrayBody
{
    using value_type = QByteArray;

    class reader
    {
    public:
        template <bool isRequest, class Fields>
        reader(boost::beast::http::header<isRequest, Fields> &, value_type &body) : m_body(body)
        {
        }

        void init(const boost::optional<std::uint64_t> &length, boost::beast::error_code &error)
        {
            error = {};
            // A length that is only claimed mustn't cost memory: the rest grows as it arrives.
            constexpr std::uint64_t trusted = 1024 * 1024;
            if (length)
                m_body.reserve(static_cast<qsizetype>(std::min(*length, trusted)));
        }

        template <class Buffers>
        std::size_t put(const Buffers &buffers, boost::beast::error_code &error)
        {
            error = {};
            std::size_t taken = 0;
            for (auto it = boost::asio::buffer_sequence_begin(buffers);
                 it != boost::asio::buffer_sequence_end(buffers); ++it) {
                const boost::asio::const_buffer piece(*it);
                m_body.append(static_cast<const char *>(piece.data()), static_cast<qsizetype>(piece.size()));
                taken += piece.size();
            }
            return taken;
        }

        void finish(boost::beast::error_code &error) { error = {}; }

    private:
        value_type &m_body;
    };
};
