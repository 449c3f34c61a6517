// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ChannelSaving.h"

#include "base/Clock.h"
#include "base/LostAnswer.h"
#include "base/PhoneNumber.h"
#include "notifications/ChannelCheck.h"
#include "notifications/MissingCreation.h"

#include <QUrl>

namespace {
using Kind = Failure::Kind;

// The server may write a destination in its own way.
bool isSamePlace(const QString &kind, const QString &one, const QString &other)
{
    if (one == other)
        return true;
    if (kind == u"email")
        return one.compare(other, Qt::CaseInsensitive) == 0;
    if (kind == u"webhook")
        return !one.isEmpty() && QUrl(one) == QUrl(other);
    if (!ChannelCheck::isCalled(kind))
        return false;
    const PhoneNumber number = PhoneNumber::parse(one);
    return !number.isNull() && number == PhoneNumber::parse(other);
}

bool isAsWished(const NotificationChannel &channel, const ChannelWish &wish)
{
    return (!wish.kind || *wish.kind == channel.kind) &&
           (!wish.destination || isSamePlace(channel.kind, *wish.destination, channel.destination)) &&
           (!wish.profileId || *wish.profileId == channel.profileId);
}

ChannelWish differenceOf(const NotificationChannel &began, const NotificationChannel &wanted)
{
    ChannelWish wish;
    if (wanted.kind != began.kind)
        wish.kind = wanted.kind;
    if (wanted.destination != began.destination)
        wish.destination = wanted.destination;
    if (wanted.profileId != began.profileId)
        wish.profileId = wanted.profileId;
    return wish;
}

bool isNothing(const ChannelWish &wish)
{
    return !wish.kind && !wish.destination && !wish.profileId;
}

std::unexpected<Failure> unclear(Failure failure, const QString &what)
{
    failure.what = what;
    return failed(std::move(failure));
}

// What was found of a request whose answer got lost: the thing itself, or why it may not be it.
template <class T, class IsIt>
Outcome<T> found(const QList<T> &all, const LostAnswer &answer, const Failure &failure, IsIt isIt)
{
    bool wasThere = false;
    for (const T &each : all) {
        if (!isIt(each))
            continue;
        if (answer.mayBe(each.created))
            return each;
        wasThere = true;
    }
    return unclear(failure,
                   wasThere ? ChannelSaving::tr("Telnyx gave no clear answer. There is one like this, but it "
                                                "was there before: look at it before you go on.")
                            : ChannelSaving::tr("Telnyx gave no clear answer, and there is none like this so "
                                                "far. Save it again, or read the list again first."));
}

// What is there after a change whose answer got lost.
template <class T>
Outcome<T> changed(const Outcome<T> &now, bool isAsWanted, bool isAsBefore, const Failure &failure)
{
    if (now && isAsBefore)
        return unclear(failure,
                       ChannelSaving::tr("Telnyx gave no clear answer, and it is as it was. Save it again."));
    if (now && isAsWanted)
        return now;
    if (now)
        return unclear(
            failure, ChannelSaving::tr("Telnyx gave no clear answer, and it is neither as it was nor as you "
                                       "want it: read the list again before you go on."));
    return failed(failure);
}

bool isUnconfirmed(const Failure &failure)
{
    return failure.kind == Kind::Unconfirmed;
}

Failure renamedMeanwhile(const QString &name)
{
    Failure failure = Failure::of(Kind::Rejected, QStringLiteral("the profile was renamed meanwhile"));
    failure.what =
        ChannelSaving::tr("Somebody else renamed this profile to “%1” meanwhile, so nothing was sent. "
                          "Look at it, then save it again.")
            .arg(name);
    failure.problems << Problem{.code = QStringLiteral("renamed"),
                                .title = ChannelSaving::tr("Renamed meanwhile"),
                                .detail = name,
                                .pointer = QStringLiteral("/name"),
                                .parameter = {}};
    return failure;
}

/// One change of a channel: what is there is read, what differs is sent, and a lost answer looked for.
class ChannelUpdate
{
public:
    using Saved = ChannelSaving::Saved;

    static void begin(Deferred<Saved> *call, NotificationApi *api, const NotificationChannel &began,
                      const NotificationChannel &wanted)
    {
        call->follow(api->channel(began.id)->then(
            call, [=](const Outcome<NotificationChannel> &now) { send(call, api, began, wanted, now); }));
    }

private:
    static void send(Deferred<Saved> *call, NotificationApi *api, const NotificationChannel &began,
                     const NotificationChannel &wanted, const Outcome<NotificationChannel> &now)
    {
        // Aborted in between.
        if (call->isSettled())
            return;
        if (!now)
            return call->settle(failed(now.error()));
        const ChannelWish wish = differenceOf(began, wanted);
        if (isNothing(differenceOf(*now, wanted)))
            return call->settle(Saved{.channel = *now, .conflict = {}});
        if (!isNothing(differenceOf(began, *now)))
            return call->settle(Saved{.channel = *now, .conflict = ChannelSaving::Conflict{.theirs = *now}});
        call->follow(
            api->updateChannel(began.id, wish)->then(call, [=](const Outcome<NotificationChannel> &sent) {
                if (sent)
                    return call->settle(Saved{.channel = *sent, .conflict = {}});
                if (!isUnconfirmed(sent.error()))
                    return call->settle(failed(sent.error()));
                look(call, api, began, wish, sent.error());
            }));
    }
    static void look(Deferred<Saved> *call, NotificationApi *api, const NotificationChannel &began,
                     const ChannelWish &wish, const Failure &failure)
    {
        call->follow(api->channel(began.id)->then(call, [=](const Outcome<NotificationChannel> &now) {
            const auto outcome = changed(now, now && isAsWished(*now, wish),
                                         now && isNothing(differenceOf(began, *now)), failure);
            if (outcome)
                call->settle(Saved{.channel = *outcome, .conflict = {}});
            else
                call->settle(failed(outcome.error()));
        }));
    }
};

void rename(Deferred<NotificationProfile> *call, NotificationApi *api, const NotificationProfile &began,
            const QString &name)
{
    call->follow(
        api->renameProfile(began.id, name)->then(call, [=](const Outcome<NotificationProfile> &sent) {
            if (sent || !isUnconfirmed(sent.error()))
                return call->settle(sent);
            call->follow(api->profile(began.id)->then(call, [=](const Outcome<NotificationProfile> &now) {
                call->settle(
                    changed(now, now && now->name == name, now && now->name == began.name, sent.error()));
            }));
        }));
}
} // namespace

Call<NotificationChannel> *ChannelSaving::create(NotificationApi *api, const Clock *clock,
                                                 const ChannelWish &wish)
{
    auto *call = new Deferred<NotificationChannel>(api);
    const LostAnswer answer(clock->now());
    call->follow(api->createChannel(wish)->then(call, [=](const Outcome<NotificationChannel> &made) {
        if (made || !isUnconfirmed(made.error()))
            return call->settle(made);
        NotificationFilter filter;
        filter.channelKind = wish.kind.value_or(QString());
        filter.profileId = wish.profileId.value_or(QString());
        call->follow(api->channels(filter)->then(
            call, [=, failure = made.error()](const Outcome<QList<NotificationChannel>> &all) {
                if (!all)
                    return call->settle(failed(failure));
                call->settle(found(*all, answer, failure, [&wish](const NotificationChannel &each) {
                    return isAsWished(each, wish);
                }));
            }));
    }));
    return call;
}

Call<ChannelSaving::Saved> *ChannelSaving::update(NotificationApi *api, const NotificationChannel &began,
                                                  const NotificationChannel &wanted)
{
    auto *call = new Deferred<Saved>(api);
    ChannelUpdate::begin(call, api, began, wanted);
    return call;
}

Call<NotificationProfile> *ChannelSaving::createProfile(NotificationApi *api, const Clock *clock,
                                                        const QString &name)
{
    auto *call = new Deferred<NotificationProfile>(api);
    const LostAnswer answer(clock->now());
    call->follow(api->createProfile(name)->then(call, [=](const Outcome<NotificationProfile> &made) {
        if (made || !isUnconfirmed(made.error()))
            return call->settle(made);
        call->follow(api->profiles()->then(
            call, [=, failure = made.error()](const Outcome<QList<NotificationProfile>> &all) {
                if (!all)
                    return call->settle(failed(failure));
                call->settle(found(*all, answer, failure,
                                   [&name](const NotificationProfile &each) { return each.name == name; }));
            }));
    }));
    return call;
}

Call<NotificationProfile> *ChannelSaving::renameProfile(NotificationApi *api,
                                                        const NotificationProfile &began, const QString &name)
{
    auto *call = new Deferred<NotificationProfile>(api);
    call->follow(api->profile(began.id)->then(call, [=](const Outcome<NotificationProfile> &now) {
        if (call->isSettled())
            return;
        if (!now || now->name == name)
            return call->settle(now);
        if (now->name != began.name)
            return call->settle(failed(renamedMeanwhile(now->name)));
        rename(call, api, began, name);
    }));
    return call;
}

Call<int> *ChannelSaving::createMissing(NotificationApi *api, const Clock *clock,
                                        const NotificationSetup &setup,
                                        const QList<SetupDocument::Profile> &missing)
{
    return MissingCreation::begin(api, clock, setup, missing);
}
