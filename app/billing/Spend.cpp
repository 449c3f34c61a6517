// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/Spend.h"

#include "api/ApiClient.h"
#include "billing/SpendBook.h"
#include "records/SpendOverview.h"

class Spend::Private
{
public:
    Private(Spend *spend, ApiClient *client, UsageDayTable *days, Clock *with)
        : q(spend), clock(with), options(client), reports(client, days, with), overview(&reports)
    {
        overview.setFurther({SpendBook::group});
    }

    void readOptions();
    void readProducts();
    void take();
    void fail(const Failure &why);
    void end();

    Spend *q;
    Clock *clock;
    UsageOptions options;
    UsageReports reports;
    SpendOverview overview;
    bool areOptionsKnown = false;
    QString currency; ///< of what is being read
    UsageReports::Freshness freshness = UsageReports::Freshness::Cached;
    QObject *round = nullptr; ///< context of what runs
    QDateTime begun;
    QDateTime readAt;
    SpendBook book;
    std::optional<Failure> failure;
};

void Spend::Private::readOptions()
{
    options.all()->then(round, [this](const Outcome<QList<UsageProduct>> &products) {
        if (!products)
            return fail(products.error());
        overview.setProducts(*products);
        areOptionsKnown = true;
        readProducts();
    });
}

void Spend::Private::readProducts()
{
    connect(&overview, &SpendOverview::finished, round, [this] { take(); });
    const QDate today = begun.date();
    overview.read({QDateTime(today.addDays(1 - daysBack), QTime(0, 0), Qt::UTC), begun}, freshness);
}

void Spend::Private::take()
{
    const auto &lines = overview.lines();
    const auto isIn = [&](SpendOverview::State state) {
        return [state](const SpendOverview::Line &line) { return line.state == state; };
    };
    const auto refused = std::ranges::find_if(lines, isIn(SpendOverview::State::Failed));
    // What was read before stays: days without any product would look as if nothing had been spent.
    if (refused != lines.end() && std::ranges::none_of(lines, isIn(SpendOverview::State::Read)))
        return fail(*refused->failure);
    book = SpendBook(lines, {.currency = currency, .until = begun, .days = daysBack});
    readAt = begun;
    failure.reset();
    end();
}

void Spend::Private::fail(const Failure &why)
{
    failure = why;
    end();
}

void Spend::Private::end()
{
    // From a slot of the round itself.
    if (round)
        std::exchange(round, nullptr)->deleteLater();
    emit q->changed();
}

Spend::Spend(ApiClient *client, UsageDayTable *days, Clock *clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, client, days, clock))
{
}

Spend::~Spend()
{
    delete d->round;
}

void Spend::read(const QString &currency, UsageReports::Freshness freshness)
{
    const bool isAsked = d->round && currency == d->currency &&
                         (freshness == UsageReports::Freshness::Cached || freshness == d->freshness);
    if (isAsked)
        return;
    delete std::exchange(d->round, new QObject(this));
    d->overview.stop();
    d->currency = currency;
    d->freshness = freshness;
    d->begun = d->clock->now();
    if (d->areOptionsKnown && freshness == UsageReports::Freshness::Cached)
        d->readProducts();
    else
        d->readOptions();
    emit changed();
}

void Spend::stop()
{
    if (!d->round)
        return;
    d->overview.stop();
    d->end();
}

bool Spend::isReading() const
{
    return d->round;
}

bool Spend::isRead() const
{
    return d->readAt.isValid();
}

QDateTime Spend::readAt() const
{
    return d->readAt;
}

const std::optional<Failure> &Spend::failure() const
{
    return d->failure;
}

QList<Spend::Missing> Spend::missing() const
{
    return d->book.missing();
}

QStringList Spend::otherCurrencies() const
{
    return d->book.otherCurrencies();
}

QList<DaySpend> Spend::days() const
{
    return d->book.days();
}

bool Spend::hasHole(QDate day) const
{
    return d->book.holes().contains(day);
}

Money Spend::between(QDate first, QDate last) const
{
    return d->book.between(first, last);
}

Money Spend::thisMonth() const
{
    const QDate today = d->readAt.date();
    return between(QDate(today.year(), today.month(), 1), today);
}

Money Spend::lastMonthSoFar() const
{
    const QDate same = d->readAt.date().addMonths(-1); // the last of a shorter month
    return between(QDate(same.year(), same.month(), 1), same);
}

QList<Spend::GroupLine> Spend::groups() const
{
    return d->book.groups();
}

QStringList Spend::notByGroup() const
{
    return d->book.notByGroup();
}

Money Spend::thisMonthNotByGroup() const
{
    return d->book.thisMonthNotByGroup();
}
