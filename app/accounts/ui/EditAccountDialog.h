// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "accounts/ui/AccountSheet.h"

/// Renames, recolours and marks an account, replaces its key, removes it. Show it with open().
class EditAccountDialog : public AccountSheet
{
    Q_OBJECT
public:
    /// Admission and book have to outlive the dialog; the account has to be in the book.
    EditAccountDialog(Admission *admission, AccountBook *book, const QUuid &account,
                      QWidget *parent = nullptr);

    /// How many jobs of the account are unfinished: said before it is removed, also while the question
    /// stands.
    void setUnfinishedJobs(int jobs);
    /// Puts the focus on the key, for an account whose key is missing or was refused.
    void askForKey();

public slots:
    /// Asks, and removes profile and key.
    void removeAccount();

signals:
    void changed(const Account &account);
    void keyReplaced(const QUuid &account, Admission::Kept where);
    void removed(const QUuid &account);

protected:
    Call<Admission::Kept> *keep(const Account &account, const Secret &key) override;
    void kept(const Account &account, Admission::Kept where) override;

private:
    void addRemoveButton();
    QString removalWords() const;
    void remove();

    QUuid m_account;
    bool m_hasNewKey = false;
    int m_unfinishedJobs = 0;
};
