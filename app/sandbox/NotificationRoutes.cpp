// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/NotificationRoutes.h"

#include "sandbox/NotificationFilter.h"
#include "sandbox/ShelfPage.h"

namespace sandbox {

namespace {
const QueryRules paged{.paged = true, .largestPage = 250};
const auto any = [](const auto &) { return true; };
} // namespace

void NotificationRoutes::addTo(Router &router)
{
    addCatalog(router);
    addProfiles(router);
    addChannels(router);
    addSettings(router);
}

void NotificationRoutes::addCatalog(Router &router)
{
    router.add("GET", "/v2/notification_events", paged, [this](const Asked &asked) {
        return shelfList(m_parts.store.events.items(), asked.query, any, NotificationText::event);
    });
    router.add("GET", "/v2/notification_event_conditions", NotificationFilter::rules(),
               [this](const Asked &asked) {
                   const NotificationFilter filter(m_parts.store, asked.query);
                   return shelfList(
                       m_parts.store.conditions.items(), asked.query,
                       [&](const NotificationCondition &condition) { return filter.keeps(condition); },
                       NotificationText::condition);
               });
}

void NotificationRoutes::addProfiles(Router &router)
{
    const QByteArray path = "/v2/notification_profiles";
    auto &profiles = m_parts.store.profiles;
    router.add("GET", path, paged, [&profiles](const Asked &asked) {
        return shelfList(profiles.items(), asked.query, any, NotificationText::profile);
    });
    router.add("POST", path, {}, [this](const Asked &asked) {
        return withBody(asked, [this](const QJsonObject &body) { return createProfile(body); });
    });
    router.add("GET", path + "/{}", {}, [&profiles](const Asked &asked) {
        return withOne(profiles, asked, [](const NotificationProfile &profile) {
            return Envelope::data(200, NotificationText::profile(profile));
        });
    });
    router.add("PATCH", path + "/{}", {}, [this, &profiles](const Asked &asked) {
        return withOne(profiles, asked, [&](NotificationProfile &profile) {
            return withBody(asked, [&](const QJsonObject &body) { return updateProfile(profile, body); });
        });
    });
    router.add("DELETE", path + "/{}", {}, [this, &profiles](const Asked &asked) {
        return withOne(profiles, asked, [this](const NotificationProfile &profile) {
            const QByteArray text = NotificationText::profile(profile);
            m_parts.store.removeProfile(profile.id);
            return Envelope::data(200, text);
        });
    });
}

HttpReply NotificationRoutes::createProfile(const QJsonObject &body)
{
    if (const auto wrong = NotificationRules::ofProfile(body, true); !wrong.isEmpty())
        return Envelope::refused(422, wrong);
    const qint64 now = m_parts.now();
    return Envelope::data(
        200, NotificationText::profile(m_parts.store.profiles.add({.id = QUuid::createUuid(),
                                                                   .name = body[u"name"].toString().toUtf8(),
                                                                   .created = now,
                                                                   .updated = now})));
}

HttpReply NotificationRoutes::updateProfile(NotificationProfile &profile, const QJsonObject &body)
{
    if (const auto wrong = NotificationRules::ofProfile(body, false); !wrong.isEmpty())
        return Envelope::refused(422, wrong);
    if (body.contains(u"name")) {
        profile.name = body[u"name"].toString().toUtf8();
        profile.updated = m_parts.now();
    }
    return Envelope::data(200, NotificationText::profile(profile));
}

void NotificationRoutes::addChannels(Router &router)
{
    const QByteArray path = "/v2/notification_channels";
    auto &channels = m_parts.store.channels;
    router.add("GET", path, NotificationFilter::rules(), [this, &channels](const Asked &asked) {
        const NotificationFilter filter(m_parts.store, asked.query);
        return shelfList(
            channels.items(), asked.query,
            [&](const NotificationChannel &channel) { return filter.keeps(channel); },
            NotificationText::channel);
    });
    router.add("POST", path, {}, [this](const Asked &asked) {
        return withBody(asked, [this](const QJsonObject &body) { return createChannel(body); });
    });
    router.add("GET", path + "/{}", {}, [&channels](const Asked &asked) {
        return withOne(channels, asked, [](const NotificationChannel &channel) {
            return Envelope::data(200, NotificationText::channel(channel));
        });
    });
    router.add("PATCH", path + "/{}", {}, [this, &channels](const Asked &asked) {
        return withOne(channels, asked, [&](NotificationChannel &channel) {
            return withBody(asked, [&](const QJsonObject &body) { return updateChannel(channel, body); });
        });
    });
    router.add("DELETE", path + "/{}", {}, [this, &channels](const Asked &asked) {
        return withOne(channels, asked, [this](const NotificationChannel &channel) {
            const QByteArray text = NotificationText::channel(channel);
            m_parts.store.removeChannel(channel.id);
            return Envelope::data(200, text);
        });
    });
}

HttpReply NotificationRoutes::createChannel(const QJsonObject &body)
{
    if (const auto wrong = m_rules.ofChannel(body, nullptr); !wrong.isEmpty())
        return Envelope::refused(422, wrong);
    const qint64 now = m_parts.now();
    return Envelope::data(200, NotificationText::channel(m_parts.store.channels.add(
                                   {.id = QUuid::createUuid(),
                                    .profile = QUuid::fromString(body[u"notification_profile_id"].toString()),
                                    .kind = body[u"channel_type_id"].toString().toUtf8(),
                                    .destination = body[u"channel_destination"].toString().toUtf8(),
                                    .created = now,
                                    .updated = now})));
}

HttpReply NotificationRoutes::updateChannel(NotificationChannel &channel, const QJsonObject &body)
{
    if (const auto wrong = m_rules.ofChannel(body, &channel); !wrong.isEmpty())
        return Envelope::refused(422, wrong);
    if (body.contains(u"notification_profile_id"))
        channel.profile = QUuid::fromString(body[u"notification_profile_id"].toString());
    if (body.contains(u"channel_type_id"))
        channel.kind = body[u"channel_type_id"].toString().toUtf8();
    if (body.contains(u"channel_destination"))
        channel.destination = body[u"channel_destination"].toString().toUtf8();
    if (!body.isEmpty())
        channel.updated = m_parts.now();
    return Envelope::data(200, NotificationText::channel(channel));
}

void NotificationRoutes::addSettings(Router &router)
{
    const QByteArray path = "/v2/notification_settings";
    auto &settings = m_parts.store.settings;
    router.add("GET", path, NotificationFilter::rules(), [this, &settings](const Asked &asked) {
        const NotificationFilter filter(m_parts.store, asked.query);
        return shelfList(
            settings.items(), asked.query,
            [&](const NotificationSetting &setting) { return filter.keeps(setting); },
            [this](const NotificationSetting &setting) { return m_parts.text.setting(setting); });
    });
    router.add("POST", path, {}, [this](const Asked &asked) {
        return withBody(asked, [this](const QJsonObject &body) { return createSetting(body); });
    });
    router.add("GET", path + "/{}", {}, [this, &settings](const Asked &asked) {
        return withOne(settings, asked, [this](const NotificationSetting &setting) {
            return Envelope::data(200, m_parts.text.setting(setting));
        });
    });
    router.add("DELETE", path + "/{}", {}, [this, &settings](const Asked &asked) {
        return withOne(settings, asked,
                       [this](NotificationSetting &setting) { return deleteSetting(setting); });
    });
}

HttpReply NotificationRoutes::createSetting(const QJsonObject &body)
{
    if (const auto wrong = m_rules.ofSetting(body); !wrong.isEmpty())
        return Envelope::refused(422, wrong);
    NotificationSetting asked = NotificationRules::setting(body);
    asked.id = QUuid::createUuid();
    asked.created = asked.updated = m_parts.now();
    NotificationSetting &kept = m_parts.store.settings.add(std::move(asked));
    m_parts.machine.enable(kept);
    const bool isAsynchronous = m_parts.store.conditions.find(kept.condition)->isAsynchronous;
    return Envelope::data(isAsynchronous ? 201 : 200, m_parts.text.setting(kept));
}

HttpReply NotificationRoutes::deleteSetting(NotificationSetting &setting)
{
    if (setting.status == "deleted")
        return Envelope::plain(404);
    if (setting.isLeaving())
        return Envelope::refused(422, {{.detail = QStringLiteral("It is being deleted already.")}});
    m_parts.machine.remove(setting);
    const bool isGone = setting.status == "deleted";
    const QByteArray text = m_parts.text.setting(setting);
    if (isGone)
        m_parts.store.settings.remove(setting.id);
    return Envelope::data(isGone ? 200 : 201, text);
}

} // namespace sandbox
