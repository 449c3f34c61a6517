// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/Recharge.h"

#include "api/ApiClient.h"
#include "billing/RechargeJson.h"
#include "records/ApiAsking.h"

namespace {
using Kind = Failure::Kind;

const QStringList path{QStringLiteral("payment"), QStringLiteral("auto_recharge_prefs")};

/// What is there meets a wish.
bool isAsWished(const RechargePreferences &there, const RechargeWish &wish)
{
    const auto fits = [](const auto &wanted, const auto &is) { return !wanted || is == *wanted; };
    return fits(wish.enabled, there.enabled) && fits(wish.invoiceEnabled, there.invoiceEnabled) &&
           fits(wish.preference, there.preference) && fits(wish.recharge, there.recharge) &&
           fits(wish.threshold, there.threshold);
}

Call<RechargePreferences> *ask(QObject *owner, ApiClient *client, const ApiRequest &request,
                               const QString &currency)
{
    return ApiAsking::ask<RechargePreferences>(owner, client, request, [currency](const QByteArray &body) {
        return RechargeJson::preferences(body, currency);
    });
}

/// One saving: read, compare, send what differs, and look where the answer got lost.
struct Saving
{
    RechargeApi *api;
    Deferred<RechargeApi::Saved> *call;
    RechargePreferences began;
    RechargePreferences wanted;
    QString currency;

    void begin() const
    {
        call->follow(api->read(currency)->then(
            call, [self = *this](const Outcome<RechargePreferences> &now) { self.compare(now); }));
    }

    void compare(const Outcome<RechargePreferences> &now) const
    {
        if (!now)
            return call->settle(failed(now.error()));
        const bool isThereAlready = RechargeWish::between(*now, wanted).isEmpty();
        if (isThereAlready || *now != began)
            return call->settle(RechargeApi::Saved{*now, !isThereAlready});
        const RechargeWish wish = RechargeWish::between(*now, wanted);
        call->follow(api->update(wish, currency)
                         ->then(call, [self = *this, wish](const Outcome<RechargePreferences> &changed) {
                             self.finish(wish, changed);
                         }));
    }

    void finish(const RechargeWish &wish, const Outcome<RechargePreferences> &changed) const
    {
        if (changed)
            return call->settle(RechargeApi::Saved{*changed, false});
        if (changed.error().kind != Kind::Unconfirmed)
            return call->settle(failed(changed.error()));
        const auto look = [self = *this, wish, failure = changed.error()](
                              const Outcome<RechargePreferences> &now) { self.judge(wish, failure, now); };
        call->follow(api->read(currency)->then(call, look));
    }

    void judge(const RechargeWish &wish, Failure failure, const Outcome<RechargePreferences> &now) const
    {
        if (now && isAsWished(*now, wish))
            return call->settle(RechargeApi::Saved{*now, false});
        failure.what =
            !now ? RechargeApi::tr("Telnyx gave no clear answer, and could not be asked again. Read "
                                   "the settings before you save them once more.")
            : *now == began
                ? RechargeApi::tr("Telnyx gave no clear answer, and auto recharge is set as it was. "
                                  "Save it again.")
                : RechargeApi::tr("Telnyx gave no clear answer, and auto recharge is set neither as "
                                  "it was nor as you wanted it. Read the settings before you go on.");
        call->settle(failed(std::move(failure)));
    }
};
} // namespace

bool RechargeWish::isEmpty() const
{
    return !enabled && !invoiceEnabled && !preference && !recharge && !threshold;
}

RechargeWish RechargeWish::between(const RechargePreferences &from, const RechargePreferences &to)
{
    RechargeWish wish;
    if (to.enabled != from.enabled)
        wish.enabled = to.enabled;
    if (to.invoiceEnabled != from.invoiceEnabled)
        wish.invoiceEnabled = to.invoiceEnabled;
    if (to.preference != from.preference)
        wish.preference = to.preference;
    if (to.recharge != from.recharge)
        wish.recharge = to.recharge;
    if (to.threshold != from.threshold)
        wish.threshold = to.threshold;
    return wish;
}

RechargeApi::RechargeApi(ApiClient *client, QObject *parent) : QObject(parent), m_client(client) {}

Call<RechargePreferences> *RechargeApi::read(const QString &currency)
{
    return ask(this, m_client, ApiRequest::get(QStringLiteral("listAutoRechargePreferences"), path),
               currency);
}

Call<RechargePreferences> *RechargeApi::update(const RechargeWish &wish, const QString &currency)
{
    const auto request =
        ApiRequest::patch(QStringLiteral("updateAutoRechargePreferences"), path, RechargeJson::body(wish));
    return ask(this, m_client, request, currency);
}

Call<RechargeApi::Saved> *RechargeApi::save(const RechargePreferences &began,
                                            const RechargePreferences &wanted, const QString &currency)
{
    auto *call = new Deferred<Saved>(this);
    Saving{this, call, began, wanted, currency}.begin();
    return call;
}
