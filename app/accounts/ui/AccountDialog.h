// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "accounts/ui/AccountSheet.h"

/// Adds a Telnyx account: its key is checked with Telnyx before anything is kept. Show it with open().
class AccountDialog : public AccountSheet
{
    Q_OBJECT
public:
    /// Both have to outlive the dialog.
    AccountDialog(Admission *admission, AccountBook *book, QWidget *parent = nullptr);

    /// Where the account's API answers, such as that of the account at hand.
    void setApiBase(const QUrl &base);

signals:
    /// The account is in the book.
    void added(const Account &account, Admission::Kept where);

protected:
    Call<Admission::Kept> *keep(const Account &account, const Secret &key) override;
    void kept(const Account &account, Admission::Kept where) override;
};
