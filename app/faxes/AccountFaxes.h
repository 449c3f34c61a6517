// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Clock.h"
#include "faxes/FaxDesk.h"
#include "faxes/FaxStores.h"

class ApiClient;
class SendingProbe;

/// The faxes of one account, put together: store first, then the network. It shows what is stored from the
/// moment it is made, and lists, tracks and sends as soon as it is given a client.
class AccountFaxes final : public FaxDesk
{
    Q_OBJECT
public:
    /// Begins to read the store at once. `probe` is for tests only.
    AccountFaxes(const Account &account, const FaxStores &stores, Clock *clock, QObject *parent = nullptr,
                 SendingProbe *probe = nullptr);
    ~AccountFaxes() override;

    /// Gives the client once the key is known, or takes it away (null). The client stays the caller's and has
    /// to outlive this object or be taken away before.
    void setClient(ApiClient *client);
    /// The profile changed: name, colour, read-only mark.
    void setAccount(const Account &account);
    /// The key was replaced: what was paused by a 401 goes on.
    void resume();
    /// Jobs that have not reached their end: ask before the account is removed.
    Call<int> *unfinishedJobs();

    Account account() const override;
    FaxTableModel *model() const override;
    ListState listState() const override;
    int listed() const override;
    int listTotal() const override;
    std::optional<Failure> listFailure() const override;
    QDateTime refreshedAt() const override;
    void refresh(bool all = false) override;

    Call<SenderChoice> *senders() override;
    Call<QString> *submit(const NewFax &fax) override;
    Call<QString> *cancel(const QString &key) override;
    Call<QString> *remove(const QString &key) override;
    Call<QString> *resend(const QString &key) override;
    Call<NewFax> *draftOf(const QString &key) override;
    Call<FaxDetails> *details(const QString &key) override;
    Call<QString> *saveDocument(const QString &key, const QString &path) override;
    void setWatched(bool watched) override;

signals:
    /// Everything stored is shown; the list is read from Telnyx after this.
    void storeRead();

private:
    class Private;
    std::unique_ptr<Private> d;
};
