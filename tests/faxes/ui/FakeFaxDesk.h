// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/FaxDesk.h"
#include "faxes/FaxTableModel.h"

#include <QHash>

/// A desk whose answers a test sets; it notes what was asked of it.
class FakeFaxDesk : public FaxDesk
{
    Q_OBJECT
public:
    explicit FakeFaxDesk(QObject *parent = nullptr);

    Account account() const override { return theAccount; }
    FaxTableModel *model() const override { return m_model; }
    ListState listState() const override { return state; }
    int listed() const override { return read; }
    int listTotal() const override { return toRead; }
    std::optional<Failure> listFailure() const override { return trouble; }
    QDateTime refreshedAt() const override { return refreshed; }
    void refresh(bool all) override { all ? ++fullRefreshes : ++refreshes; }

    Call<SenderChoice> *senders() override { return settledCall<SenderChoice>(this, choice); }
    Call<QString> *submit(const NewFax &fax) override;
    Call<QString> *cancel(const QString &key) override { return note(cancelled, key); }
    Call<QString> *remove(const QString &key) override { return note(removed, key); }
    Call<QString> *resend(const QString &key) override { return note(resent, key); }
    Call<NewFax> *draftOf(const QString &) override { return settledCall<NewFax>(this, draft); }
    Call<FaxDetails> *details(const QString &key) override;
    Call<QString> *saveDocument(const QString &key, const QString &path) override;
    void setWatched(bool watched) override { isWatched = watched; }

    void setState(ListState next);
    void put(const FaxRow &row);

    static QDateTime noon(); ///< 10 May 2024, 10:41 local time
    static FaxRow row(const QString &key, const QString &status, const QString &to,
                      const QString &reason = {});
    static SenderChoice twoSenders();
    /// An account with a bit of everything.
    void fill();

    Account theAccount;
    ListState state = ListState::Ready;
    int read = 0;
    int toRead = -1;
    std::optional<Failure> trouble;
    QDateTime refreshed;
    Outcome<SenderChoice> choice;
    Outcome<NewFax> draft = failed(Failure::Kind::NotFound);
    std::optional<Failure> refusal; ///< what every operation ends with
    QHash<QString, FaxDetails> known;

    QStringList cancelled, removed, resent, saved;
    QList<NewFax> submitted;
    int refreshes = 0;
    int fullRefreshes = 0;
    bool isWatched = false;

private:
    Call<QString> *note(QStringList &list, const QString &key);
    FaxTableModel *m_model;
};
