// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QUuid>
#include <random>

namespace sandbox {

/// Chance that the seed decides: the same on every machine, which the distributions of the standard are not.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) {}

    quint32 below(quint32 limit) { return static_cast<quint32>((quint64(m_random()) * limit) >> 32); }
    qint64 between(qint64 least, qint64 most)
    {
        return least + static_cast<qint64>(below(static_cast<quint32>(most - least + 1)));
    }
    bool chance(int percent) { return below(100) < static_cast<quint32>(percent); }
    template <class List>
    const auto &oneOf(const List &list)
    {
        return list[static_cast<typename List::size_type>(below(static_cast<quint32>(list.size())))];
    }
    QUuid uuid();

private:
    std::mt19937 m_random;
};

} // namespace sandbox
