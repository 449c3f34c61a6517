// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/MissingCreation.h"

Call<int> *MissingCreation::begin(NotificationApi *api, const Clock *clock, const NotificationSetup &setup,
                                  const QList<SetupDocument::Profile> &missing)
{
    auto *call = new Deferred<int>(api);
    (new MissingCreation(call, api, clock, setup, missing))->next();
    return call;
}

MissingCreation::MissingCreation(Deferred<int> *call, NotificationApi *api, const Clock *clock,
                                 const NotificationSetup &setup, const QList<SetupDocument::Profile> &missing)
    : QObject(call), m_call(call), m_api(api), m_clock(clock), m_channels(setup.channels)
{
    for (const NotificationProfile &profile : setup.profiles) {
        if (!m_profiles.contains(profile.name))
            m_profiles.insert(profile.name, profile.id);
    }
    for (const SetupDocument::Profile &profile : missing) {
        m_steps << Step{.profile = profile.name, .channel = {}};
        for (const SetupDocument::Channel &channel : profile.channels)
            m_steps << Step{.profile = profile.name, .channel = channel};
    }
}

bool MissingCreation::isThere(const Step &step) const
{
    const auto profile = m_profiles.constFind(step.profile);
    if (profile == m_profiles.cend() || !step.channel)
        return profile != m_profiles.cend();
    return std::ranges::any_of(m_channels, [&](const NotificationChannel &each) {
        return each.profileId == *profile && each.kind == step.channel->kind &&
               each.destination == step.channel->destination;
    });
}

void MissingCreation::next()
{
    // Aborted in between.
    if (m_call->isSettled())
        return;
    emit m_call->progressed(m_next, m_steps.size());
    while (m_next < m_steps.size() && isThere(m_steps[m_next]))
        ++m_next;
    if (m_next == m_steps.size())
        m_call->settle(m_made);
    else
        make(m_steps[m_next]);
}

void MissingCreation::make(const Step &step)
{
    if (!step.channel) {
        auto *making = ChannelSaving::createProfile(m_api, m_clock, step.profile);
        m_call->follow(
            making->then(this, [this, name = step.profile](const Outcome<NotificationProfile> &made) {
                took(made, name);
            }));
        return;
    }
    const ChannelWish wish{.kind = step.channel->kind,
                           .destination = step.channel->destination,
                           .profileId = m_profiles.value(step.profile)};
    auto *making = ChannelSaving::create(m_api, m_clock, wish);
    m_call->follow(making->then(this, [this](const Outcome<NotificationChannel> &made) { took(made); }));
}

void MissingCreation::took(const Outcome<NotificationProfile> &made, const QString &name)
{
    if (!made)
        return m_call->settle(failed(made.error()));
    // By the name of the file: the server may write it in its own way.
    m_profiles.insert(name, made->id);
    goOn();
}

void MissingCreation::took(const Outcome<NotificationChannel> &made)
{
    if (!made)
        return m_call->settle(failed(made.error()));
    m_channels << *made;
    goOn();
}

void MissingCreation::goOn()
{
    ++m_made;
    ++m_next;
    next();
}
