// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/BillingGroupApi.h"

#include "api/ApiClient.h"
#include "base/Clock.h"
#include "base/LostAnswer.h"
#include "billing/BillingGroupJson.h"
#include "records/ApiAsking.h"
#include "records/WholeList.h"

#include <QJsonObject>

namespace {
using Kind = Failure::Kind;

const QString path = QStringLiteral("billing_groups");

QString word(const char *operation)
{
    return QLatin1String(operation);
}

Call<BillingGroup> *ask(BillingGroupApi *api, ApiClient *client, const ApiRequest &request)
{
    return ApiAsking::ask<BillingGroup>(api, client, request, BillingGroupJson::one);
}

/// A group that was to be made, among those that are there.
Outcome<BillingGroup> judged(const QList<BillingGroup> &groups, const QString &name, const LostAnswer &answer,
                             Failure failure)
{
    bool isTaken = false;
    for (const BillingGroup &group : groups) {
        if (group.name != name)
            continue;
        if (answer.mayBe(group.created))
            return group;
        isTaken = true;
    }
    failure.what =
        isTaken
            ? BillingGroupApi::tr("Telnyx gave no clear answer. There is a billing group of this name, but "
                                  "it was there before: look at it before you go on.")
            : BillingGroupApi::tr("Telnyx gave no clear answer, and there is no billing group of this "
                                  "name so far. Save it again, or read the list again first.");
    return failed(std::move(failure));
}

/// One renaming: what is there, the new name, and a look where the answer got lost.
struct Renaming
{
    BillingGroupApi *api;
    ApiClient *client;
    Deferred<BillingGroup> *call;
    BillingGroup began;
    QString name;

    void begin() const
    {
        call->follow(api->group(began.id)->then(
            call, [self = *this](const Outcome<BillingGroup> &there) { self.compare(there); }));
    }

    void compare(const Outcome<BillingGroup> &there) const
    {
        if (!there || there->name != began.name || there->name == name)
            return call->settle(there);
        const auto request =
            ApiRequest::patch(word("updateBillingGroup"), {path, began.id}, BillingGroupJson::named(name));
        call->follow(ask(api, client, request)->then(call, [self = *this](const Outcome<BillingGroup> &now) {
            if (now || now.error().kind != Kind::Unconfirmed)
                return self.call->settle(now);
            self.look(now.error());
        }));
    }

    void look(const Failure &failure) const
    {
        const auto judge = [self = *this, failure = failure](const Outcome<BillingGroup> &there) mutable {
            if (there && there->name == self.name)
                return self.call->settle(there);
            if (there)
                failure.what =
                    BillingGroupApi::tr("Telnyx gave no clear answer, and the group is still called "
                                        "“%1”. Save it again.")
                        .arg(there->name);
            self.call->settle(failed(std::move(failure)));
        };
        call->follow(api->group(began.id)->then(call, judge));
    }
};
} // namespace

BillingGroupApi::BillingGroupApi(ApiClient *client, QObject *parent) : QObject(parent), m_client(client) {}

Call<QList<BillingGroup>> *BillingGroupApi::groups()
{
    auto *call = new Deferred<QList<BillingGroup>>(this);
    auto *list = WholeList::read<BillingGroup>(
        this, m_client, ApiRequest::get(word("listBillingGroups"), {path}), BillingGroupJson::list);
    call->follow(list->then(call, [call](Outcome<QList<BillingGroup>> groups) {
        if (groups)
            groups->removeIf([](const BillingGroup &group) { return group.deleted.isValid(); });
        call->settle(std::move(groups));
    }));
    return call;
}

Call<BillingGroup> *BillingGroupApi::group(const QString &id)
{
    return ask(this, m_client, ApiRequest::get(word("getBillingGroup"), {path, id}));
}

Call<BillingGroup> *BillingGroupApi::create(const QString &name, const Clock *clock)
{
    auto *call = new Deferred<BillingGroup>(this);
    const LostAnswer answer(clock->now());
    const auto request = ApiRequest::post(word("createBillingGroup"), {path}, BillingGroupJson::named(name));
    const auto look = [this, call, name, answer](const Failure &failure) {
        call->follow(
            groups()->then(call, [call, name, answer, failure](const Outcome<QList<BillingGroup>> &groups) {
                call->settle(groups ? judged(*groups, name, answer, failure) : failed(failure));
            }));
    };
    call->follow(ask(this, m_client, request)->then(call, [call, look](const Outcome<BillingGroup> &made) {
        if (made || made.error().kind != Kind::Unconfirmed)
            return call->settle(made);
        look(made.error());
    }));
    return call;
}

Call<BillingGroup> *BillingGroupApi::rename(const BillingGroup &began, const QString &name)
{
    auto *call = new Deferred<BillingGroup>(this);
    Renaming{this, m_client, call, began, name}.begin();
    return call;
}

Call<void> *BillingGroupApi::remove(const QString &id)
{
    auto *call = new Deferred<void>(this);
    const auto look = [this, call, id](const Failure &failure) {
        call->follow(
            group(id)->then(call, [call, failure = failure](const Outcome<BillingGroup> &there) mutable {
                if ((there && there->deleted.isValid()) || (!there && there.error().kind == Kind::NotFound))
                    return call->settle(Done());
                if (there)
                    failure.what =
                        tr("Telnyx gave no clear answer, and the group is still there. Delete it again.");
                call->settle(failed(std::move(failure)));
            }));
    };
    const auto request = ApiRequest::remove(word("deleteBillingGroup"), {path, id});
    call->follow(ApiAsking::order(this, m_client, request)->then(call, [call, look](const Done &removed) {
        if (removed || removed.error().kind == Kind::NotFound)
            return call->settle(Done());
        if (removed.error().kind != Kind::Unconfirmed)
            return call->settle(failed(removed.error()));
        look(removed.error());
    }));
    return call;
}

Call<int> *BillingGroupApi::numbersOf(const QString &id)
{
    Query query;
    query.add(QStringLiteral("filter[billing_group_id]"), id);
    query.add(QStringLiteral("page[number]"), QStringLiteral("1"));
    query.add(QStringLiteral("page[size]"), QStringLiteral("1"));
    return ApiAsking::ask<int>(
        this, m_client, ApiRequest::get(word("listPhoneNumbers"), {QStringLiteral("phone_numbers")}, query),
        BillingGroupJson::total);
}
