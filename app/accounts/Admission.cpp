// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/Admission.h"

#include "accounts/AccountBook.h"
#include "accounts/MemoryStore.h"
#include "api/ApiClient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace std::chrono_literals;

class Admission::Private
{
public:
    AccountBook *book = nullptr;
    SecretStore *keychain = nullptr;
    Clock *clock = nullptr;
    RequestLog *log = nullptr;
    MemoryStore memory;
    QSet<QUuid> neverInKeychain; ///< added in this run while no keychain would take the key

    bool isOneOff(const QUuid &account) const { return book->isOneOff(account); }
};

Admission::Admission(AccountBook *book, SecretStore *keychain, Clock *clock, QObject *parent)
    : QObject(parent), d(std::make_shared<Private>())
{
    d->book = book;
    d->keychain = keychain;
    d->clock = clock;
}

Admission::~Admission() = default;

void Admission::setRequestLog(RequestLog *log)
{
    d->log = log;
}

Call<void> *Admission::check(const Account &account, const Secret &key)
{
    auto *call = new Deferred<void>(this);
    auto *client = new ApiClient(account, key, d->clock, d->log, call);
    ApiRequest question = ApiRequest::get(QStringLiteral("getBalance"), {QStringLiteral("balance")});
    question.timeout = 15s;
    call->follow(client->send(question)->then(call, [call](Outcome<ApiReply> reply) {
        if (!reply)
            return call->settle(failed(reply.error()));
        // The login page of a network answers 200 as well.
        if (!QJsonDocument::fromJson(reply->body).object()[u"data"].isObject())
            return call->settle(
                failed(Failure::Kind::UnreadableReply, QStringLiteral("balance without data")));
        call->settle(Done());
    }));
    return call;
}

Call<Admission::Kept> *Admission::add(const Account &account, const Secret &key)
{
    auto *call = new Deferred<Kept>(this);
    const auto list = [this, call, account](Outcome<Kept> kept) {
        if (!kept)
            return call->settle(failed(kept.error()));
        // Cancelled in the very moment in which the key was kept.
        const Done listed = call->isSettled() ? failed(Failure::cancelled()) : d->book->add(account);
        if (!listed) {
            d->memory.remove(account.id);
            if (*kept == Kept::Keychain)
                d->keychain->remove(account.id);
            return call->settle(failed(listed.error()));
        }
        if (*kept == Kept::MemoryOnly)
            d->neverInKeychain.insert(account.id);
        call->settle(*kept);
    };
    call->follow(keep(account.id, key)->then(call, list));
    return call;
}

Done Admission::addOneOff(const Account &account, const Secret &key)
{
    d->memory.write(account.id, key);
    Done listed = d->book->add(account, true);
    if (!listed)
        d->memory.remove(account.id);
    return listed;
}

Call<Admission::Kept> *Admission::replaceKey(const QUuid &account, const Secret &key)
{
    auto *call = new Deferred<Kept>(this);
    call->follow(keep(account, key)->then(call, [this, call, account, key](Outcome<Kept> kept) {
        if (call->isSettled())
            return;
        if (kept)
            emit keyReplaced(account, key);
        call->settle(std::move(kept));
    }));
    return call;
}

Call<Admission::Kept> *Admission::keep(const QUuid &account, const Secret &key)
{
    if (d->isOneOff(account)) {
        d->memory.write(account, key);
        return settledCall<Kept>(this, Kept::MemoryOnly);
    }
    auto *call = new Deferred<Kept>(this);
    call->follow(
        d->keychain->write(account, key)->then(call, [this, call, account, key](Outcome<void> written) {
            if (call->isSettled())
                return;
            if (written) {
                d->memory.remove(account);
                d->neverInKeychain.remove(account);
                return call->settle(Kept::Keychain);
            }
            if (written.error().kind != Failure::Kind::NoSecret)
                return call->settle(failed(written.error()));
            d->memory.write(account, key);
            call->settle(Kept::MemoryOnly);
        }));
    return call;
}

Call<void> *Admission::remove(const QUuid &account)
{
    if (d->isOneOff(account) || d->neverInKeychain.contains(account))
        return settledCall<void>(this, strike(account));
    auto *call = new Deferred<void>(this);
    call->follow(d->keychain->state()->then(call, [this, call, account](Outcome<SecretStore::State> state) {
        if (!state || call->isSettled())
            return call->settle(failed(state ? Failure::cancelled() : state.error()));
        // What isn't there can't give up a key, and must not keep the profile for ever.
        if (*state == SecretStore::State::Missing)
            return call->settle(strike(account));
        takeOut(call, account);
    }));
    return call;
}

// The key first, since a profile without its key can be seen and removed again, a key without profile can't.
void Admission::takeOut(Deferred<void> *call, const QUuid &account)
{
    call->follow(d->keychain->read(account)->then(call, [this, call, account](Outcome<Secret> before) {
        if (call->isSettled())
            return;
        call->follow(d->keychain->remove(account)->then(call, [=, this](Outcome<void> removed) {
            if (!removed)
                return call->settle(failed(removed.error()));
            const Done struck = strike(account);
            if (!struck && before)
                d->keychain->write(account, *before);
            call->settle(struck);
        }));
    }));
}

Done Admission::strike(const QUuid &account)
{
    if (const Done removed = d->book->remove(account); !removed)
        return removed;
    d->memory.remove(account);
    d->neverInKeychain.remove(account);
    return {};
}

Call<Secret> *Admission::key(const QUuid &account)
{
    return isInMemoryOnly(account) || d->isOneOff(account) ? d->memory.read(account)
                                                           : d->keychain->read(account);
}

bool Admission::isInMemoryOnly(const QUuid &account) const
{
    return d->memory.holds(account);
}

Call<SecretStore::State> *Admission::keychainState()
{
    return d->keychain->state();
}
