// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/tour/TourGuide.h"
#include "shell/tour/TourPlace.h"

#include <thread>

/// The tour of --tour: walks every pane, does its main job there, and writes pictures and tour.json.
class Tour : public QObject
{
    Q_OBJECT
public:
    /// `folder` takes pictures and report. `fromFirstStart`: there is no account yet.
    Tour(const TourPlace &place, const QString &folder, bool fromFirstStart, QObject *parent = nullptr);
    void start();

signals:
    void finished(bool ok);

private:
    TourScript script() const;

    TourPlace m_place;
    bool m_fromFirstStart;
    TourGuide m_guide;
    std::jthread m_watchdog; ///< ends the process should the event loop stand still
};
