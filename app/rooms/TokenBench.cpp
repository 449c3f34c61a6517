// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/TokenBench.h"

#include "base/AlarmBell.h"
#include "base/Clock.h"
#include "rooms/RoomDirectory.h"

#include <QLocale>
#include <algorithm>

using namespace std::chrono_literals;

namespace {
constexpr int mostTries = 5;
/// Timers count milliseconds in an int; no token that the API gives lives for weeks.
constexpr std::chrono::hours longestWait{24 * 21};

/// Pauses fit the life: 15, 30, 60 s … for ten minutes, a second for ten seconds.
std::chrono::milliseconds pauseAfter(int failures, std::chrono::seconds life)
{
    const std::chrono::milliseconds first = std::max<std::chrono::milliseconds>(life / 40, 1s);
    return first * (1 << std::min(failures - 1, 6));
}

/// How long before it expires a token that nothing refreshes is spoken of.
std::chrono::seconds notice(std::chrono::seconds life)
{
    return std::min<std::chrono::seconds>(60s, life / 5);
}

/// Asking once more can't help.
bool isFinal(Failure::Kind kind)
{
    using enum Failure::Kind;
    return kind == Rejected || kind == NotFound || kind == Unauthorized || kind == Forbidden ||
           kind == ReadOnly || kind == NoSecret || kind == Cancelled;
}

bool isPast(const QDateTime &time, const QDateTime &now)
{
    return time.isValid() && time <= now;
}
} // namespace

TokenBench::TokenBench(Account account, const Parts &parts, QObject *parent)
    : QObject(parent), m_account(std::move(account)), m_parts(parts)
{
}

TokenBench::~TokenBench()
{
    for (const Held &held : std::as_const(m_tokens))
        settle(held.number);
}

const TokenBench::Held *TokenBench::find(quint64 number) const
{
    const auto found = std::ranges::find(m_tokens, number, &Held::number);
    return found == m_tokens.cend() ? nullptr : &*found;
}

TokenBench::Held *TokenBench::edit(quint64 number)
{
    const auto found = std::ranges::find(m_tokens, number, &Held::number);
    return found == m_tokens.end() ? nullptr : &*found;
}

Call<quint64> *TokenBench::mint(const QString &room, const TokenLives &lives)
{
    auto *minted = new Deferred<quint64>(this);
    auto *call = m_parts.api->mint(room, lives);
    minted->follow(call);
    call->then(minted, [this, minted, room, lives](const Outcome<ClientToken> &token) {
        if (!token)
            return minted->settle(failed(token.error()));
        Held held{.number = m_next++, .token = *token, .lives = lives, .failure = {}};
        held.token.roomId = room;
        m_tokens.prepend(held);
        arrived(&m_tokens.first());
        minted->settle(held.number);
        emit changed();
    });
    return minted;
}

void TokenBench::arrived(Held *held)
{
    // By the clock of this machine: it may differ from the server's, a life is as long on both.
    m_plans[held->number].due =
        m_parts.clock->now().addMSecs(std::chrono::milliseconds(held->lives.token).count() * 3 / 4);
    m_plans[held->number].failures = 0;
    settle(held->number);
    plan(*held);
    watchExpiry(*held);
}

void TokenBench::refresh(quint64 number)
{
    Held *held = edit(number);
    if (!held || held->isAsking || held->isOver)
        return;
    held->isAsking = true;
    m_parts.api->refresh(held->token, held->lives.token)
        ->then(this, [this, number](const Outcome<ClientToken> &outcome) { refreshEnded(number, outcome); });
    emit changed();
}

void TokenBench::refreshEnded(quint64 number, const Outcome<ClientToken> &outcome)
{
    Held *held = edit(number);
    if (!held)
        return; // dropped meanwhile
    held->isAsking = false;
    if (outcome) {
        const ClientToken before = std::exchange(held->token, *outcome);
        held->token.roomId = before.roomId;
        if (held->token.refreshToken.isEmpty()) {
            held->token.refreshToken = before.refreshToken;
            held->token.refreshExpires = before.refreshExpires;
        }
        held->failure.reset();
        ++held->refreshed;
        arrived(held);
    } else {
        failedOnce(held, outcome.error());
        warnWhenLate(*held);
    }
    emit changed();
}

void TokenBench::failedOnce(Held *held, const Failure &failure)
{
    held->failure = failure;
    if (failure.kind == Failure::Kind::Rejected || failure.kind == Failure::Kind::NotFound) {
        held->isOver = true;
        held->failure->what =
            failure.kind == Failure::Kind::NotFound
                ? tr("The room is gone, so this token can't be refreshed.")
                : tr("The refresh token is no longer accepted. Mint a new token for this room.");
        return;
    }
    // Nothing is harmed if a refresh that went unconfirmed is asked for twice: the earlier token only
    // expires.
    Plan &plan = m_plans[held->number];
    ++plan.failures;
    const auto pause =
        std::max(pauseAfter(plan.failures, held->lives.token), failure.retryAfter.value_or(0ms));
    plan.due = m_parts.clock->now().addMSecs(pause.count());
    this->plan(*held);
}

bool TokenBench::willRefresh(const Held &held) const
{
    if (!m_isOpen || !held.refreshesItself || held.isOver || m_account.readOnly)
        return false;
    const Plan plan = m_plans.value(held.number);
    if (held.isAsking)
        return true;
    if (isPast(held.token.refreshExpires, std::max(plan.due, m_parts.clock->now())))
        return false;
    if (!held.failure)
        return true;
    return plan.failures < mostTries && !isFinal(held.failure->kind) && !isPast(held.token.expires, plan.due);
}

void TokenBench::plan(const Held &held)
{
    Plan &plan = m_plans[held.number];
    plan.made = ++m_plansMade;
    if (!willRefresh(held) || held.isAsking)
        return;
    const auto delay = std::chrono::milliseconds(std::max<qint64>(0, m_parts.clock->now().msecsTo(plan.due)));
    m_parts.clock->after(delay, this, [this, number = held.number, made = plan.made] {
        if (m_plans.value(number).made == made)
            refresh(number);
    });
}

void TokenBench::setRefreshesItself(quint64 number, bool itself)
{
    Held *held = edit(number);
    if (!held || held->refreshesItself == itself)
        return;
    held->refreshesItself = itself;
    plan(*held);
    warnWhenLate(*held);
    emit changed();
}

void TokenBench::setOpen(bool open)
{
    if (m_isOpen == open)
        return;
    m_isOpen = open;
    for (const Held &held : std::as_const(m_tokens)) {
        plan(held);
        warnWhenLate(held);
    }
}

void TokenBench::drop(quint64 number)
{
    if (m_tokens.removeIf([&](const Held &held) { return held.number == number; }) == 0)
        return;
    m_plans.remove(number);
    settle(number);
    emit changed();
}

void TokenBench::watchExpiry(const Held &held)
{
    const QDateTime now = m_parts.clock->now();
    if (!held.token.expires.isValid() || isPast(held.token.expires, now))
        return;
    const auto left = std::chrono::milliseconds(now.msecsTo(held.token.expires));
    if (left > longestWait)
        return;
    const auto stillThat = [this, number = held.number, refreshed = held.refreshed]() -> const Held * {
        const Held *found = find(number);
        return found && found->refreshed == refreshed ? found : nullptr;
    };
    m_parts.clock->after(std::max(left - notice(held.lives.token), 0ms), this, [this, stillThat] {
        const Held *found = stillThat();
        if (found && !willRefresh(*found))
            alarm(*found);
    });
    m_parts.clock->after(left, this, [this, stillThat] {
        if (stillThat())
            emit changed();
    });
}

// What was to be refreshed when it was time to speak of it may turn out not to be.
void TokenBench::warnWhenLate(const Held &held)
{
    if (!held.token.expires.isValid())
        return;
    const auto left = std::chrono::milliseconds(m_parts.clock->now().msecsTo(held.token.expires));
    if (left > 0ms && left <= notice(held.lives.token) && !willRefresh(held))
        alarm(held);
}

void TokenBench::alarm(const Held &held)
{
    if (!m_parts.bell)
        return;
    Alarm alarm;
    alarm.key = alarmKey(held.number);
    alarm.level = Alarm::Level::Warning;
    alarm.account = m_account.id;
    alarm.title = tr("A client token is about to expire");
    alarm.text = tr("The token for %1 expires at %2, and nothing refreshes it.")
                     .arg(m_parts.directory->nameOf(held.token.roomId),
                          QLocale().toString(held.token.expires.toLocalTime().time(), QLocale::ShortFormat));
    alarm.destination.pane = QStringLiteral("rooms");
    alarm.destination.query.addQueryItem(QStringLiteral("face"), QStringLiteral("tokens"));
    alarm.destination.query.addQueryItem(QStringLiteral("room"), held.token.roomId);
    alarm.at = m_parts.clock->now();
    m_parts.bell->raise(alarm);
}

void TokenBench::settle(quint64 number)
{
    if (m_parts.bell)
        m_parts.bell->settle(alarmKey(number));
}

QString TokenBench::alarmKey(quint64 number) const
{
    return QStringLiteral("rooms.token.%1.%2").arg(m_account.id.toString(QUuid::WithoutBraces)).arg(number);
}
