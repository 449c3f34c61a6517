// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/Pages.h"
#include "base/Outcome.h"

#include <simdjson.h>

/// A body of the wire with the space that simdjson wants after it, and what reads it.
class RoomDocument
{
public:
    /// Bytes that are no UTF-8 become signs that say so: a name that is wrong doesn't hide a whole list.
    explicit RoomDocument(const QByteArray &body);
    RoomDocument(const RoomDocument &) = delete;
    RoomDocument &operator=(const RoomDocument &) = delete;

    static std::unexpected<Failure> unreadable(const char *why);

    bool isWell() const { return !m_error; }
    simdjson::ondemand::document &operator*() { return m_document; }
    /// The list in `data`, which may be null; false where there is none.
    bool findList(simdjson::ondemand::value &data);
    /// After the list: how long it is on all pages together.
    void readMeta(PageNumbers &numbers);
    /// Once all is read: for answers with tokens.
    void wipe();

private:
    simdjson::padded_string m_padded;
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    simdjson::error_code m_error = simdjson::EMPTY;
};
