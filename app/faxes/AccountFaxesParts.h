// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/AccountFaxes.h"
#include "faxes/DeliveryHints.h"
#include "faxes/FaxApi.h"
#include "faxes/FaxEventKind.h"
#include "faxes/FaxLedger.h"
#include "faxes/FaxListReader.h"
#include "faxes/FaxOutbox.h"
#include "faxes/FaxTableModel.h"
#include "faxes/FaxTracker.h"
#include "faxes/SenderDirectory.h"

/// What AccountFaxes is put together from, bottom-up; later parts use earlier ones.
class AccountFaxes::Private
{
public:
    Private(AccountFaxes *desk, const Account &owner, const FaxStores &where, Clock *clock,
            SendingProbe *probe)
        : account(owner),
          stores(where),
          model(desk),
          api(clock, desk),
          ledger(owner.id, where, &model, clock, desk),
          outbox(owner, &api, &ledger, where, clock, FaxOutbox::Options{.probe = probe}, desk),
          tracker(&api, &ledger, clock, desk),
          list(owner.id, &api, &ledger, where.faxes, clock, desk),
          hints(owner.id, &ledger, where.events, clock, desk),
          senders(&api, desk)
    {
        model.setClock(clock);
    }

    /// The operations that take more than one step.
    Call<QString> *cancelFax(AccountFaxes *desk, const FaxRow &row);
    Call<QString> *removeFax(AccountFaxes *desk, const FaxRow &row);
    Call<QString> *removeJob(AccountFaxes *desk, const FaxRow &row);
    Call<QString> *saveLink(AccountFaxes *desk, const FaxRow &row, const QString &path);
    void fetchDocument(Deferred<QString> *answer, const QString &faxId, const QString &path);

    Account account;
    FaxStores stores;
    FaxTableModel model;
    FaxApi api;
    FaxLedger ledger;
    FaxOutbox outbox;
    FaxTracker tracker;
    FaxListReader list;
    DeliveryHints hints;
    SenderDirectory senders;
};
