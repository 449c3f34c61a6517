// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/ui/AccountDialog.h"

#include "accounts/AccountBook.h"
#include "accounts/ui/AccountForm.h"
#include "accounts/ui/ColourField.h"

AccountDialog::AccountDialog(Admission *admission, AccountBook *book, QWidget *parent)
    : AccountSheet(admission, book, parent)
{
    setObjectName(QStringLiteral("accountDialog"));
    QStringList taken;
    for (const Account &account : book->accounts())
        taken << account.colour;
    Account account;
    account.id = QUuid::createUuid();
    account.colour = ColourField::firstFree(taken);
    account.apiBase = Account::defaultApiBase();
    form()->fill(account);
    begin(tr("Add a Telnyx account"), tr("Check and &save"));
}

void AccountDialog::setApiBase(const QUrl &base)
{
    Account account = form()->account();
    account.apiBase = base;
    form()->fill(account);
}

Call<Admission::Kept> *AccountDialog::keep(const Account &account, const Secret &key)
{
    return admission()->add(account, key);
}

void AccountDialog::kept(const Account &account, Admission::Kept where)
{
    emit added(account, where);
}
