// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "accounts/SecretStore.h"

#include <QHash>

class KeyringProbe;
namespace QKeychain {
class Job;
}

/// Keys in the keychain of the operating system (QtKeychain), and nowhere else: never in a file of our own.
/// A prompt of the keychain may stay open as long as it likes; abort() ends our waiting, and a key that is
/// kept after all once it was answered is taken back.
class KeychainStore final : public SecretStore
{
    Q_OBJECT
public:
    static QString defaultService() { return QStringLiteral("org.signalbox.Signalbox"); }

    explicit KeychainStore(QObject *parent = nullptr, QString service = defaultService());

    Call<State> *state() override;
    Call<Secret> *read(QUuid account) override;
    Call<void> *write(QUuid account, Secret key) override;
    Call<void> *remove(QUuid account) override;

private:
    /// What a look into the keychain came to.
    struct Found
    {
        enum class Place { Held, Empty, Locked, Silent, Refused };
        Place place = Place::Silent;
        Secret key;
        QString technical;
        Failure failure() const;
    };
    static Found foundOf(const QKeychain::Job *job);
    /// Never fails but as Cancelled.
    Call<Found> *find(const QUuid &account);
    void readInto(Deferred<Found> *call, const QUuid &account);
    void doubtInto(Deferred<Found> *call);
    void store(Deferred<void> *call, const QUuid &account, const Secret &key, const Secret &before);
    void takeBack(const QUuid &account, const Secret &before);
    void prepare(QKeychain::Job *job, const QUuid &account) const;

    QString m_service;
    KeyringProbe *m_probe;
    QHash<QUuid, int> m_writes; ///< how many were begun: only the last one may be taken back
};
