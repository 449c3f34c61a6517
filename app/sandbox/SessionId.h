// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <optional>

namespace sandbox {

/// Where an event is: in which story of a kind, and which one of its events.
struct SessionPlace
{
    int kind = 0; ///< 0 to 255
    int story = 0;
    int event = 0;
    bool operator==(const SessionPlace &) const = default;
};

/// Ids that look random and say where their event is, so that any of a million is found without a list.
class SessionId
{
public:
    explicit SessionId(quint32 seed) : m_seed(seed) {}

    /// A lower-case UUID.
    QByteArray of(const SessionPlace &place) const;
    /// Nothing for an id that was not made here.
    std::optional<SessionPlace> place(const QByteArray &uuid) const;

    /// Well-mixed bits of a number.
    static quint64 mixed(quint64 number);
    static bool isUuid(const QByteArray &text);

private:
    quint64 scrambled(quint64 plain) const;
    quint64 plain(quint64 scrambled) const;
    quint32 round(quint32 half, int number) const;

    quint32 m_seed;
};

} // namespace sandbox
