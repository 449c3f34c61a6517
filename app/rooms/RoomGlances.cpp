// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomGlances.h"

#include "records/JsonDocument.h"
#include "rooms/RoomFields.h"

#include <algorithm>

namespace {
namespace od = simdjson::ondemand;

struct Step
{
    QDateTime at;
    int change = 0;
};

// Who came without a time was there from the beginning.
QList<Step> stepsOf(const RoomSession &session)
{
    QList<Step> steps;
    for (const RoomParticipant &one : *session.participants) {
        steps << Step{one.joined.isValid() ? one.joined : session.created, 1};
        if (!one.isPresent())
            steps << Step{one.left, -1};
    }
    std::ranges::stable_sort(steps, {}, &Step::at);
    return steps;
}
} // namespace

RoomGlance RoomGlance::of(RoomSession session)
{
    RoomGlance glance;
    glance.present = session.present();
    glance.session = std::move(session);
    if (glance.present > 1)
        return glance;
    QDateTime calm = glance.session.created;
    QDateTime empty = glance.session.created;
    if (glance.session.participants) {
        int count = 0;
        for (const Step &step : stepsOf(glance.session)) {
            const int before = count;
            count += step.change;
            if (before > 1 && count <= 1)
                calm = step.at;
            if (before > 0 && count <= 0)
                empty = step.at;
        }
    }
    glance.calmSince = calm;
    if (glance.present == 0)
        glance.emptySince = empty;
    return glance;
}

void RoomGlances::begin()
{
    const QMutexLocker locker(&m_lock);
    m_last = std::exchange(m_now, {});
}

RoomGlancePtr RoomGlances::known(const Key &key)
{
    const QMutexLocker locker(&m_lock);
    const RoomGlancePtr found = m_last.value(key);
    if (found)
        m_now.insert(key, found);
    return found;
}

void RoomGlances::keep(const Key &key, const RoomGlancePtr &glance)
{
    const QMutexLocker locker(&m_lock);
    m_now.insert(key, glance);
}

Outcome<ListPage<RoomGlancePtr>> RoomGlances::read(const QByteArray &body)
{
    JsonDocument document(body);
    ListPage<RoomGlancePtr> page;
    const auto take = [&](od::object &object) -> RoomFields::Error {
        std::string_view raw;
        if (const auto error = object.raw_json().get(raw))
            return error;
        const Key key{qHashBits(raw.data(), raw.size(), 1), qHashBits(raw.data(), raw.size(), 2)};
        RoomGlancePtr glance = known(key);
        if (!glance) {
            RoomSession session;
            if (const auto error = object.reset().error())
                return error;
            if (const auto error = RoomFields::read(object, session))
                return error;
            if (session.id.isEmpty())
                return simdjson::SUCCESS;
            glance = std::make_shared<const RoomGlance>(RoomGlance::of(std::move(session)));
            keep(key, glance);
        }
        page.items << glance;
        return simdjson::SUCCESS;
    };
    if (const Done done = document.readList(page.numbers, take); !done)
        return failed(done.error());
    return page;
}
