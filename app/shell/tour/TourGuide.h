// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/tour/TourEyes.h"
#include "shell/tour/TourHands.h"
#include "shell/tour/TourReport.h"
#include "shell/tour/TourScript.h"

#include <QElapsedTimer>
#include <QTimer>

/// Walks through a script: looks every few milliseconds whether the next move can be made, never blocks, and
/// goes on with the next step when one fails.
class TourGuide : public QObject
{
    Q_OBJECT
public:
    TourGuide(QWidget *window, const QString &folder, QObject *parent = nullptr);

    const TourHands &hands() const { return m_hands; }
    /// The tour ends within `limit`, whatever happens.
    void start(const TourScript &script, std::chrono::milliseconds limit);

signals:
    /// Everything is written; `ok` when every step was.
    void finished(bool ok);

private:
    void look();
    void take(const TourScript::Move &move);
    void endStep(bool ok, const QString &detail);
    void end();

    TourHands m_hands;
    TourEyes m_eyes;
    TourReport m_report;
    TourScript m_script;
    QTimer m_timer;
    QElapsedTimer m_whole;
    QElapsedTimer m_stepTime;
    QElapsedTimer m_moveTime;
    std::chrono::milliseconds m_limit{0};
    qsizetype m_step = 0;
    qsizetype m_move = 0;
};
