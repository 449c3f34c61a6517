// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/NotificationBook.h"

#include "notifications/NotificationApi.h"

#include <vector>

namespace {
// Whether it wasn't there yet.
template <class T>
bool put(QList<T> &list, const T &item)
{
    const auto found = std::ranges::find(list, item.id, &T::id);
    if (found != list.end()) {
        *found = item;
        return false;
    }
    list << item;
    return true;
}

template <class T>
QList<T> &listOf(NotificationSetup &setup)
{
    if constexpr (std::is_same_v<T, NotificationSetting>)
        return setup.settings;
    else if constexpr (std::is_same_v<T, NotificationChannel>)
        return setup.channels;
    else
        return setup.profiles;
}

bool isGone(const NotificationSetting &setting)
{
    return setting.status.phase() == SettingStatus::Phase::Gone;
}

template <class T>
bool isGone(const T &)
{
    return false;
}

// What an answer brought while the lists were read, against what they say of the same thing.
template <class T>
void layOver(QList<T> &list, const T &item, bool isNew)
{
    const auto read = std::ranges::find(list, item.id, &T::id);
    if (read == list.end()) {
        // One that was there before and isn't any more was deleted meanwhile.
        if (isNew)
            list << item;
        return;
    }
    const bool changedSince =
        item.updated.isValid() && read->updated.isValid() && read->updated > item.updated;
    if (!changedSince && !isGone(*read))
        *read = item;
}

void dropSetting(NotificationSetup &setup, const QString &id)
{
    setup.settings.removeIf([&id](const NotificationSetting &each) { return each.id == id; });
}

void dropChannel(NotificationSetup &setup, const QString &id)
{
    setup.settings.removeIf([&id](const NotificationSetting &each) { return each.key.channelId == id; });
    setup.channels.removeIf([&id](const NotificationChannel &each) { return each.id == id; });
}

void dropProfile(NotificationSetup &setup, const QString &id)
{
    const QList<NotificationChannel> its = setup.channelsOf(id);
    for (const NotificationChannel &each : its)
        dropChannel(setup, each.id);
    setup.settings.removeIf([&id](const NotificationSetting &each) { return each.key.profileId == id; });
    setup.profiles.removeIf([&id](const NotificationProfile &each) { return each.id == id; });
}
} // namespace

/// One reading of the five lists, and what was learned otherwise since it began: nobody knows whether a list
/// was written before or after that, so it is laid over what was read.
class NotificationBook::Reading : public QObject
{
public:
    using Change = std::function<void(NotificationSetup &)>;
    using Ended = std::function<void(Outcome<NotificationSetup>)>;

    Reading(NotificationApi *api, Ended ended, QObject *parent) : QObject(parent), m_ended(std::move(ended))
    {
        take(api->events(), &NotificationSetup::events);
        take(api->conditions(), &NotificationSetup::conditions);
        take(api->profiles(), &NotificationSetup::profiles);
        take(api->channels(), &NotificationSetup::channels);
        take(api->settings(), &NotificationSetup::settings);
    }
    void layOver(Change change) { m_changes.push_back(std::move(change)); }

private:
    // Its death aborts the calls.
    template <class T>
    void take(Call<QList<T>> *call, QList<T> NotificationSetup::*list)
    {
        ++m_left;
        call->then(this, [this, list](Outcome<QList<T>> items) {
            if (!m_ended)
                return;
            if (!items)
                return end(failed(std::move(items.error())));
            m_setup.*list = std::move(*items);
            if (--m_left == 0)
                conclude();
        });
    }
    void conclude()
    {
        for (const Change &change : m_changes)
            change(m_setup);
        m_setup.settings.removeIf([](const NotificationSetting &each) { return isGone(each); });
        end(std::move(m_setup));
    }
    void end(Outcome<NotificationSetup> outcome) { std::exchange(m_ended, {})(std::move(outcome)); }

    NotificationSetup m_setup;
    std::vector<Change> m_changes;
    Ended m_ended;
    int m_left = 0;
};

NotificationBook::NotificationBook(NotificationApi *api, Clock *clock, QObject *parent)
    : QObject(parent), m_api(api), m_clock(clock)
{
}

NotificationBook::~NotificationBook() = default;

bool NotificationBook::isReading() const
{
    return m_reading != nullptr;
}

void NotificationBook::read()
{
    delete m_reading;
    m_reading = new Reading(
        m_api, [this](Outcome<NotificationSetup> setup) { conclude(std::move(setup)); }, this);
    emit changed();
}

void NotificationBook::stop()
{
    if (!m_reading)
        return;
    delete m_reading;
    emit changed();
}

void NotificationBook::conclude(Outcome<NotificationSetup> setup)
{
    // It is in the middle of its own callback.
    m_reading->deleteLater();
    m_reading.clear();
    if (setup) {
        m_failure.reset();
        m_setup = std::move(*setup);
        m_setup.readAt = m_clock->now();
    } else {
        m_failure = std::move(setup.error());
    }
    emit changed();
}

template <class T>
void NotificationBook::learn(const T &item)
{
    const bool isNew = ::put(listOf<T>(m_setup), item);
    if (m_reading) {
        m_reading->layOver(
            [item, isNew](NotificationSetup &setup) { ::layOver(listOf<T>(setup), item, isNew); });
    }
    emit changed();
}

void NotificationBook::put(const NotificationSetting &setting)
{
    if (isGone(setting))
        dropSetting(setting.id);
    else
        learn(setting);
}

void NotificationBook::put(const NotificationChannel &channel)
{
    learn(channel);
}

void NotificationBook::put(const NotificationProfile &profile)
{
    learn(profile);
}

void NotificationBook::forget(Drop drop, const QString &id)
{
    drop(m_setup, id);
    if (m_reading)
        m_reading->layOver([drop, id](NotificationSetup &setup) { drop(setup, id); });
    emit changed();
}

void NotificationBook::dropSetting(const QString &id)
{
    forget(&::dropSetting, id);
}

void NotificationBook::dropChannel(const QString &id)
{
    forget(&::dropChannel, id);
}

void NotificationBook::dropProfile(const QString &id)
{
    forget(&::dropProfile, id);
}
