// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <chrono>
#include <functional>

/// What a tour does, as data: steps by name, each a chain of waits and doings.
class TourScript
{
public:
    /// Waits until `when` holds, then does `act`. Both may be empty.
    struct Move
    {
        QString what; ///< what is waited for; the detail of a step that fails here
        std::function<bool()> when;
        std::function<void()> act;
        std::chrono::milliseconds patience{15'000};
        QString picture; ///< written after the move, when it has a name
    };
    struct Step
    {
        QString name;
        QList<Move> moves;
    };

    TourScript &step(const QString &name);
    TourScript &wait(const QString &what, std::function<bool()> when,
                     std::chrono::milliseconds patience = std::chrono::seconds(15));
    TourScript &act(std::function<void()> act);
    /// Waits, and does it as soon as it can.
    TourScript &when(const QString &what, std::function<bool()> when, std::function<void()> act);
    /// Takes a picture once the window has come to rest.
    TourScript &picture(const QString &name);

    const QList<Step> &steps() const { return m_steps; }

private:
    QList<Step> m_steps;
};
