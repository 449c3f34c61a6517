// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/UsageDesk.h"

#include "api/ApiClient.h"
#include "base/Clock.h"
#include "usage/AskReport.h"
#include "usage/ReportRules.h"

class UsageDesk::Private
{
public:
    Private(Account of, const Parts &parts, UsageDesk *desk)
        : account(std::move(of)),
          clock(parts.clock),
          options(parts.client),
          reports(parts.client, parts.days, parts.clock),
          overview(&reports),
          saved(account.id, parts.saved, parts.clock),
          q(desk)
    {
    }
    void takeOptions(Outcome<QList<UsageProduct>> answer);

    Account account;
    Clock *clock;
    UsageOptions options;
    UsageReports reports;
    SpendOverview overview;
    SavedReports saved;
    QList<UsageProduct> products;
    std::optional<Failure> failure;
    bool isLoading = false;
    std::optional<Ask> ask;
    UsageDesk *q;
};

namespace {
/// Both ranges of a report on their way; done when both are.
struct Pair
{
    ReportResult result;
    std::optional<Failure> failure;
    int left = 0;
};

void takeAnswer(Deferred<ReportResult> *call, const std::shared_ptr<Pair> &pair, Outcome<UsageAnswer> answer,
                bool isCompared)
{
    if (!answer) {
        if (!pair->failure)
            pair->failure = answer.error();
    } else if (isCompared) {
        pair->result.compared = std::move(*answer);
    } else {
        pair->result.answer = std::move(*answer);
    }
    if (--pair->left > 0)
        return;
    call->settle(pair->failure ? failed(*pair->failure) : Outcome<ReportResult>(std::move(pair->result)));
}

/// Starts the work of both ranges, where there are two; aborting the call aborts both.
void start(Deferred<ReportResult> *call, const std::shared_ptr<Pair> &pair, Call<UsageAnswer> *first,
           Call<UsageAnswer> *second)
{
    pair->left = second ? 2 : 1;
    first->then(call, [call, pair](Outcome<UsageAnswer> answer) {
        takeAnswer(call, pair, std::move(answer), false);
    });
    if (second)
        second->then(call, [call, pair](Outcome<UsageAnswer> answer) {
            takeAnswer(call, pair, std::move(answer), true);
        });
    QObject::connect(first, &CallBase::progressed, call, &CallBase::progressed);
    call->whenAborted([one = QPointer<CallBase>(first), two = QPointer<CallBase>(second)] {
        for (const QPointer<CallBase> &each : {one, two}) {
            if (each)
                each->abort();
        }
    });
}
} // namespace

UsageDesk::UsageDesk(Account account, const Parts &parts, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(account), parts, this))
{
}

UsageDesk::~UsageDesk() = default;

const Account &UsageDesk::account() const
{
    return d->account;
}

Clock *UsageDesk::clock() const
{
    return d->clock;
}

const QList<UsageProduct> &UsageDesk::products() const
{
    return d->products;
}

const std::optional<Failure> &UsageDesk::optionsFailure() const
{
    return d->failure;
}

bool UsageDesk::isLoadingOptions() const
{
    return d->isLoading;
}

void UsageDesk::loadOptions()
{
    if (d->isLoading)
        return;
    d->isLoading = true;
    d->options.all()->then(
        this, [this](Outcome<QList<UsageProduct>> answer) { d->takeOptions(std::move(answer)); });
    emit optionsChanged();
}

void UsageDesk::Private::takeOptions(Outcome<QList<UsageProduct>> answer)
{
    isLoading = false;
    failure.reset();
    if (!answer) {
        failure = answer.error();
    } else {
        products = std::move(*answer);
        overview.setProducts(products);
        ask.emplace(products);
    }
    emit q->optionsChanged();
}

Call<ReportResult> *UsageDesk::run(const Report &report, UsageReports::Freshness freshness)
{
    if (d->products.isEmpty() && d->failure)
        return settledCall<ReportResult>(this, failed(*d->failure));
    const QDateTime now = d->clock->now();
    const auto mistakes = ReportRules::mistakes(report, d->products, now);
    if (!mistakes.isEmpty())
        return settledCall<ReportResult>(this, failed(ReportRules::refusal(mistakes)));
    const UsageProduct &options = *ReportRules::productOf(report, d->products);
    auto *call = new Deferred<ReportResult>(this);
    auto pair = std::make_shared<Pair>();
    pair->result.report = report;
    pair->result.options = options;
    pair->result.askedAt = now;
    pair->result.range = report.range.resolved(now);
    if (report.compare)
        pair->result.comparedRange = report.compare->choice(report.range, now).resolved(now);
    const auto compared = report.comparedQuery(options, now);
    start(call, pair, d->reports.report(report.query(options, now), freshness),
          compared ? d->reports.report(*compared, freshness) : nullptr);
    return call;
}

Call<ReportResult> *UsageDesk::fill(const ReportResult &result)
{
    auto *call = new Deferred<ReportResult>(this);
    auto pair = std::make_shared<Pair>();
    pair->result = result;
    start(call, pair, d->reports.fill(result.answer),
          result.compared ? d->reports.fill(*result.compared) : nullptr);
    return call;
}

Call<ShortCalls> *UsageDesk::shortCalls(const TimeRange &range)
{
    auto *call = new Deferred<ShortCalls>(this);
    auto *read = d->reports.report(ShortCalls::query(range, true));
    call->follow(read->then(call, [call](Outcome<UsageAnswer> answer) {
        // A share of half the calls would be a wrong share.
        if (answer && !answer->holes.isEmpty())
            call->settle(failed(answer->holes[0].why));
        else
            call->settle(answer ? Outcome<ShortCalls>(ShortCalls::of(*answer->table))
                                : failed(answer.error()));
    }));
    return call;
}

SpendOverview *UsageDesk::overview() const
{
    return &d->overview;
}

SavedReports *UsageDesk::saved() const
{
    return &d->saved;
}

AskAnswer UsageDesk::ask(const QString &question) const
{
    if (d->ask)
        return d->ask->answer(question, d->clock->now());
    AskAnswer unknown;
    unknown.kind = AskAnswer::Kind::Clarify;
    unknown.why = tr("What can be asked for isn’t known yet. Wait until the products are read.");
    return unknown;
}

Report UsageDesk::reportOf(const AskQuery &query)
{
    return AskReport::of(query);
}
