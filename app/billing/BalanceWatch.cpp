// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/BalanceWatch.h"

#include "api/ApiClient.h"

#include <QLoggingCategory>

using namespace std::chrono_literals;

namespace {
Q_LOGGING_CATEGORY(log, "signalbox.billing")

constexpr auto least = 5s;            // between two looks
constexpr qint64 keptAfter = 60 * 60; // s, although nothing changed: so that the history shows it was seen
constexpr qint64 daysKept = 400;      // a year, and the month it is held against

bool isSame(const BalancePoint &one, const BalancePoint &other)
{
    BalancePoint atOnce = one;
    atOnce.at = other.at;
    return atOnce == other && one.balance.currency() == other.balance.currency();
}
} // namespace

class BalanceWatch::Private
{
public:
    Private(BalanceWatch *watch, const Parts &with)
        : q(watch), parts(with), balance(with.client), poller(with.clock, with.random)
    {
        poller.setInterval(interval);
    }

    void loadHistory();
    void ask();
    void take(const Outcome<BalanceNow> &answer);
    void add(const BalancePoint &point);
    void keep(const BalancePoint &point);
    void followReach();
    QDateTime oldest() const { return parts.clock->now().addDays(-daysKept); }

    BalanceWatch *q;
    Parts parts;
    Balance balance;
    Poller poller;
    std::optional<BalanceNow> now;
    QDateTime readAt;
    std::optional<Failure> failure;
    QList<BalancePoint> history;
    std::optional<BalancePoint> waiting; ///< what was read before the history was
    std::optional<std::chrono::milliseconds> askedAt;
    quint64 probe = 0;
    bool isAsking = false;
    bool isHistoryRead = false;
    bool isLastKept = true; ///< of the history; else only seen, and replaced by the next one
};

void BalanceWatch::Private::loadHistory()
{
    if (!parts.table) {
        isHistoryRead = true;
        return;
    }
    parts.table->of(parts.account, oldest())->then(q, [this](Outcome<QList<BalancePoint>> points) {
        isHistoryRead = true;
        if (points)
            history = std::move(*points);
        else
            qCWarning(log) << "the history of the balance can't be read:" << points.error().technical;
        if (const auto point = std::exchange(waiting, std::nullopt))
            add(*point);
        emit q->historyChanged();
    });
}

void BalanceWatch::Private::ask()
{
    if (isAsking || (askedAt && parts.clock->monotonic() - *askedAt < least))
        return;
    isAsking = true;
    askedAt = parts.clock->monotonic();
    balance.now()->then(q, [this](const Outcome<BalanceNow> &answer) {
        isAsking = false;
        take(answer);
    });
}

void BalanceWatch::Private::take(const Outcome<BalanceNow> &answer)
{
    failure.reset();
    if (answer) {
        now = *answer;
        readAt = parts.clock->now();
        // An answer without a balance is an answer, but nothing that a history could show.
        if (now->balance)
            add({.at = readAt,
                 .balance = *now->balance,
                 .pending = now->pending,
                 .creditLimit = now->creditLimit,
                 .available = now->availableCredit});
    } else {
        failure = answer.error();
    }
    followReach();
    emit q->changed();
}

void BalanceWatch::Private::add(const BalancePoint &point)
{
    if (!isHistoryRead) {
        waiting = point;
        return;
    }
    if (!isLastKept)
        history.removeLast();
    while (!history.isEmpty() && history.first().at < oldest())
        history.removeFirst();
    isLastKept = history.isEmpty() || !isSame(history.last(), point) ||
                 history.last().at.secsTo(point.at) >= keptAfter;
    history << point;
    if (isLastKept)
        keep(point);
    emit q->historyChanged();
}

void BalanceWatch::Private::keep(const BalancePoint &point)
{
    if (!parts.table)
        return;
    parts.table->keep(parts.account, point, oldest())->then(q, [](const Outcome<void> &kept) {
        if (!kept)
            qCWarning(log) << "the balance can't be kept:" << kept.error().technical;
    });
}

// Offline it waits until something else gets through. Where nothing else asks, it has to find out by itself.
void BalanceWatch::Private::followReach()
{
    const bool isOffline = parts.client->reach() == ApiClient::Reach::Offline;
    poller.setHeld(Poller::Hold::Offline, isOffline);
    const quint64 round = ++probe;
    if (!isOffline)
        return;
    parts.clock->after(interval, q, [this, round] {
        if (round == probe)
            poller.setHeld(Poller::Hold::Offline, false);
    });
}

BalanceWatch::BalanceWatch(const Parts &parts, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, parts))
{
    connect(&d->poller, &Poller::due, this, [this] { d->ask(); });
    connect(parts.client, &ApiClient::reachChanged, this, [this] { d->followReach(); });
    d->loadHistory();
}

BalanceWatch::~BalanceWatch() = default;

void BalanceWatch::start()
{
    d->followReach();
    d->poller.start();
}

void BalanceWatch::setHeld(Poller::Hold why, bool held)
{
    d->poller.setHeld(why, held);
}

void BalanceWatch::look()
{
    d->poller.restart();
    d->ask();
}

const std::optional<BalanceNow> &BalanceWatch::now() const
{
    return d->now;
}

QDateTime BalanceWatch::readAt() const
{
    return d->readAt;
}

const std::optional<Failure> &BalanceWatch::failure() const
{
    return d->failure;
}

QString BalanceWatch::currency() const
{
    if (!d->now)
        return {};
    for (const auto &amount :
         {d->now->balance, d->now->availableCredit, d->now->creditLimit, d->now->pending}) {
        if (amount)
            return amount->currency();
    }
    return {};
}

const QList<BalancePoint> &BalanceWatch::history() const
{
    return d->history;
}
