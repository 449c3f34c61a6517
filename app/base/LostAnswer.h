// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>

/// What may have come of a request whose answer got lost, by the times that the server gives.
class LostAnswer
{
public:
    /// By our clock, from which the server's differs.
    explicit LostAnswer(const QDateTime &asked) : m_earliest(asked.addSecs(-clocksDiffer)) {}

    /// From here on it is looked for.
    const QDateTime &earliest() const { return m_earliest; }
    /// Not what was there before it was asked for.
    bool mayBe(const QDateTime &created) const { return !created.isValid() || created >= m_earliest; }

private:
    static constexpr int clocksDiffer = 5 * 60;
    QDateTime m_earliest;
};
