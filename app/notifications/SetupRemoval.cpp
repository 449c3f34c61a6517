// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/SetupRemoval.h"

namespace {
using SetupRemoval::Result;

struct Steps
{
    std::function<Call<void> *(const QString &)> remove;
    /// Asks for one, and tells whether it is gone: nothing where that can't be found out.
    std::function<CallBase *(const QString &, QObject *, std::function<void(std::optional<bool>)>)> look;
};

template <class T>
std::optional<bool> isGone(const Outcome<T> &found)
{
    if (found)
        return false;
    return found.error().kind == Failure::Kind::NotFound ? std::optional(true) : std::nullopt;
}

class Removal : public std::enable_shared_from_this<Removal>
{
public:
    Removal(Deferred<Result> *call, Steps steps, QStringList ids)
        : m_call(call), m_steps(std::move(steps)), m_left(std::move(ids))
    {
    }

    void next()
    {
        if (!m_call)
            return;
        if (m_left.isEmpty())
            return m_call->settle(m_result);
        const QString id = m_left.takeFirst();
        Call<void> *call = m_steps.remove(id);
        m_call->follow(call);
        call->then(m_call,
                   [me = shared_from_this(), id](const Outcome<void> &outcome) { me->took(id, outcome); });
    }

private:
    void took(const QString &id, const Outcome<void> &outcome)
    {
        if (outcome || outcome.error().kind == Failure::Kind::NotFound)
            return conclude(id, {});
        if (outcome.error().kind != Failure::Kind::Unconfirmed)
            return conclude(id, outcome.error());
        m_call->follow(m_steps.look(
            id, m_call, [me = shared_from_this(), id, failure = outcome.error()](std::optional<bool> gone) {
                me->found(id, gone, failure);
            }));
    }

    void found(const QString &id, std::optional<bool> gone, Failure failure)
    {
        if (gone == true)
            return conclude(id, {});
        if (gone == false)
            failure.what = QCoreApplication::translate(
                "SetupRemoval", "Telnyx gave no clear answer, and it is still there. Delete it again.");
        conclude(id, failure);
    }

    void conclude(const QString &id, const std::optional<Failure> &failure)
    {
        if (failure)
            m_result.refused << std::pair(id, *failure);
        else
            m_result.gone << id;
        next();
    }

    QPointer<Deferred<Result>> m_call;
    Steps m_steps;
    QStringList m_left;
    Result m_result;
};

Call<Result> *run(NotificationApi *api, Steps steps, const QStringList &ids)
{
    auto *call = new Deferred<Result>(api);
    std::make_shared<Removal>(call, std::move(steps), ids)->next();
    return call;
}
} // namespace

Call<Result> *SetupRemoval::channels(NotificationApi *api, const QStringList &ids)
{
    return run(api,
               {[api](const QString &id) { return api->removeChannel(id); },
                [api](const QString &id, QObject *context, std::function<void(std::optional<bool>)> use) {
                    return api->channel(id)->then(
                        context, [use = std::move(use)](const Outcome<NotificationChannel> &found) {
                            use(isGone(found));
                        });
                }},
               ids);
}

Call<Result> *SetupRemoval::profiles(NotificationApi *api, const QStringList &ids)
{
    return run(api,
               {[api](const QString &id) { return api->removeProfile(id); },
                [api](const QString &id, QObject *context, std::function<void(std::optional<bool>)> use) {
                    return api->profile(id)->then(
                        context, [use = std::move(use)](const Outcome<NotificationProfile> &found) {
                            use(isGone(found));
                        });
                }},
               ids);
}
