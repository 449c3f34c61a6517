// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/KeychainStore.h"

#include "accounts/KeyringProbe.h"

#include <QPointer>
#include <qt6keychain/keychain.h>

KeychainStore::KeychainStore(QObject *parent, QString service)
    : SecretStore(parent), m_service(std::move(service)), m_probe(new KeyringProbe(this))
{
}

KeychainStore::Found KeychainStore::foundOf(const QKeychain::Job *job)
{
    const bool isDenied = job->error() == QKeychain::AccessDenied ||
                          job->error() == QKeychain::AccessDeniedByUser ||
                          job->error() == QKeychain::CouldNotDeleteEntry;
    return {isDenied ? Found::Place::Refused : Found::Place::Silent,
            {},
            QStringLiteral("keychain error %1: %2").arg(job->error()).arg(job->errorString())};
}

Failure KeychainStore::Found::failure() const
{
    Failure failure = Failure::of(Failure::Kind::NoSecret, technical);
    switch (place) {
    case Place::Held:
    case Place::Empty:
        failure.what = tr("The keychain has no key for this account. Enter its API key again.");
        break;
    case Place::Locked:
        failure.what = tr("The keychain is locked, so nothing is known about the key. Unlock it, then try "
                          "again.");
        break;
    case Place::Silent:
        failure.what = tr("No keychain answers on this computer. Enter the API key for this run, or start a "
                          "keychain such as GNOME Keyring or KWallet.");
        break;
    case Place::Refused:
        failure.what = tr("The keychain refused. Allow Signalbox to use it, then try again.");
        break;
    }
    return failure;
}

Call<SecretStore::State> *KeychainStore::state()
{
    auto *call = new Deferred<State>(this);
    call->follow(m_probe->look()->then(call, [call](Outcome<KeyringProbe::Answer> answer) {
        if (!answer)
            call->settle(failed(answer.error()));
        else if (*answer == KeyringProbe::Answer::Silent)
            call->settle(State::Missing);
        else
            call->settle(*answer == KeyringProbe::Answer::Locked ? State::Locked : State::Ready);
    }));
    return call;
}

Call<Secret> *KeychainStore::read(QUuid account)
{
    auto *call = new Deferred<Secret>(this);
    call->follow(find(account)->then(call, [call](Outcome<Found> found) {
        if (!found)
            call->settle(failed(found.error()));
        else if (found->place == Found::Place::Held)
            call->settle(found->key);
        else
            call->settle(failed(found->failure()));
    }));
    return call;
}

Call<void> *KeychainStore::write(QUuid account, Secret key)
{
    auto *call = new Deferred<void>(this);
    call->follow(find(account)->then(call, [this, call, account, key](Outcome<Found> found) {
        if (!found)
            call->settle(failed(found.error()));
        else if (found->place == Found::Place::Held || found->place == Found::Place::Empty)
            store(call, account, key, found->key);
        else
            call->settle(failed(found->failure()));
    }));
    return call;
}

Call<void> *KeychainStore::remove(QUuid account)
{
    auto *call = new Deferred<void>(this);
    call->follow(find(account)->then(call, [this, call, account](Outcome<Found> found) {
        if (!found)
            return call->settle(failed(found.error()));
        if (found->place == Found::Place::Empty)
            return call->settle(Done());
        // Deleting from a locked collection answers "done" and deletes nothing, so the look comes first.
        if (found->place != Found::Place::Held)
            return call->settle(failed(found->failure()));
        ++m_writes[account];
        auto *job = new QKeychain::DeletePasswordJob(m_service, this);
        prepare(job, account);
        connect(job, &QKeychain::Job::finished, call, [call](QKeychain::Job *done) {
            if (done->error() == QKeychain::NoError || done->error() == QKeychain::EntryNotFound)
                call->settle(Done());
            else
                call->settle(failed(foundOf(done).failure()));
        });
        job->start();
    }));
    return call;
}

Call<KeychainStore::Found> *KeychainStore::find(const QUuid &account)
{
    auto *call = new Deferred<Found>(this);
    m_probe->look()->then(call, [this, call, account](Outcome<KeyringProbe::Answer> answer) {
        if (call->isSettled())
            return;
        // Nobody there: QtKeychain is not even asked, as its backend would launch a bus of its own.
        if (!answer || *answer == KeyringProbe::Answer::Silent)
            call->settle(Found{Found::Place::Silent, {}, QStringLiteral("no Secret Service on the bus")});
        else
            readInto(call, account);
    });
    return call;
}

void KeychainStore::readInto(Deferred<Found> *call, const QUuid &account)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service, this);
    prepare(job, account);
    connect(job, &QKeychain::Job::finished, call, [this, call, job] {
        if (job->error() == QKeychain::NoError)
            call->settle(Found{Found::Place::Held, Secret(job->binaryData()), {}});
        else if (job->error() == QKeychain::EntryNotFound)
            doubtInto(call);
        else
            call->settle(foundOf(job));
    });
    job->start();
}

// "Not found" is the answer of a keychain that is still locked, too.
void KeychainStore::doubtInto(Deferred<Found> *call)
{
    m_probe->look()->then(call, [call](Outcome<KeyringProbe::Answer> answer) {
        if (answer && *answer == KeyringProbe::Answer::Locked)
            call->settle(Found{Found::Place::Locked, {}, QStringLiteral("the collection is locked")});
        else if (!answer || *answer == KeyringProbe::Answer::Silent)
            call->settle(Found{Found::Place::Silent, {}, QStringLiteral("the Secret Service went away")});
        else
            call->settle(Found{Found::Place::Empty, {}, QStringLiteral("no such entry")});
    });
}

void KeychainStore::store(Deferred<void> *call, const QUuid &account, const Secret &key, const Secret &before)
{
    const int number = ++m_writes[account];
    auto *job = new QKeychain::WritePasswordJob(m_service, this);
    prepare(job, account);
    job->setBinaryData(key.reveal({}));
    const QPointer<Deferred<void>> waiting(call);
    connect(job, &QKeychain::Job::finished, this, [this, job, waiting, account, before, number] {
        const bool isKept = job->error() == QKeychain::NoError;
        if (!waiting || waiting->isSettled()) {
            // Cancelled while the keychain prompted, and then the prompt was answered.
            if (isKept && m_writes.value(account) == number)
                takeBack(account, before);
            return;
        }
        if (isKept)
            waiting->settle(Done());
        else
            waiting->settle(failed(foundOf(job).failure()));
    });
    job->start();
}

void KeychainStore::takeBack(const QUuid &account, const Secret &before)
{
    if (before.isEmpty()) {
        auto *job = new QKeychain::DeletePasswordJob(m_service, this);
        prepare(job, account);
        return job->start();
    }
    auto *job = new QKeychain::WritePasswordJob(m_service, this);
    prepare(job, account);
    job->setBinaryData(before.reveal({}));
    job->start();
}

void KeychainStore::prepare(QKeychain::Job *job, const QUuid &account) const
{
    // Otherwise QtKeychain would write the key in plain text into a settings file where no keychain answers.
    job->setInsecureFallback(false);
    job->setKey(account.toString(QUuid::WithoutBraces));
}
