// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour/Tour.h"

#include "shell/MainWindow.h"
#include "shell/tour/AccountTour.h"
#include "shell/tour/BillingTour.h"
#include "shell/tour/FaxTour.h"
#include "shell/tour/NotificationsTour.h"
#include "shell/tour/RoomsTour.h"
#include "shell/tour/SessionsTour.h"
#include "shell/tour/ShellTour.h"
#include "shell/tour/UsageTour.h"

#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>

using namespace std::chrono_literals;

namespace {
constexpr auto limit = 220s;
constexpr auto standstill = 235s;

void guard(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any ended;
    std::unique_lock lock(mutex);
    ended.wait_for(lock, stop, standstill, [] { return false; });
    if (stop.stop_requested())
        return;
    std::fputs("signalbox: the tour stands still\n", stderr);
    std::_Exit(3);
}
} // namespace

Tour::Tour(const TourPlace &place, const QString &folder, bool fromFirstStart, QObject *parent)
    : QObject(parent), m_place(place), m_fromFirstStart(fromFirstStart), m_guide(place.window, folder)
{
    connect(&m_guide, &TourGuide::finished, this, &Tour::finished);
}

void Tour::start()
{
    m_watchdog = std::jthread(guard);
    m_guide.start(script(), limit);
}

TourScript Tour::script() const
{
    TourScript script;
    ShellTour::look(script, m_place);
    if (m_fromFirstStart)
        AccountTour::begin(script, m_place);
    FaxTour::look(script, m_place);
    FaxTour::send(script, m_place);
    if (m_place.isEmbedded)
        FaxTour::trouble(script, m_place);
    UsageTour::charts(script, m_place);
    UsageTour::questions(script, m_place);
    UsageTour::numbers(script, m_place);
    UsageTour::dark(script, m_place);
    SessionsTour::views(script, m_place);
    SessionsTour::others(script, m_place);
    SessionsTour::dark(script, m_place);
    RoomsTour::rooms(script, m_place);
    RoomsTour::live(script, m_place);
    RoomsTour::recordings(script, m_place);
    RoomsTour::tokens(script, m_place);
    RoomsTour::dark(script, m_place);
    NotificationsTour::matrix(script, m_place);
    NotificationsTour::channels(script, m_place);
    NotificationsTour::file(script, m_place);
    NotificationsTour::dark(script, m_place);
    BillingTour::balance(script, m_place);
    BillingTour::recharge(script, m_place);
    BillingTour::groups(script, m_place);
    BillingTour::alarms(script, m_place);
    BillingTour::dark(script, m_place);
    ShellTour::dialogs(script, m_place);
    ShellTour::themes(script, m_place);
    AccountTour::add(script, m_place);
    if (m_place.isEmbedded)
        AccountTour::trouble(script, m_place);
    return script;
}
