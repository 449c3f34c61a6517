// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/ui/EditAccountDialog.h"

#include "accounts/AccountBook.h"
#include "accounts/ui/AccountForm.h"
#include "widgets/Buttons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>

EditAccountDialog::EditAccountDialog(Admission *admission, AccountBook *book, const QUuid &account,
                                     QWidget *parent)
    : AccountSheet(admission, book, parent), m_account(account)
{
    setObjectName(QStringLiteral("editAccountDialog"));
    form()->setKeyNeeded(false);
    form()->fill(book->find(account).value_or(Account()));
    form()->fixBase();
    form()->setKeyLabel(tr("New &key"));
    begin(tr("Account"), tr("&Save"));
    form()->setKeyHint(tr("Leave it empty to go on with the key that is kept; that one is never shown."));
    addRemoveButton();
}

void EditAccountDialog::addRemoveButton()
{
    QPushButton *remove = Buttons::make(tr("Re&move account…"), ButtonRole::Danger);
    remove->setObjectName(QStringLiteral("removeAccount"));
    remove->setAutoDefault(false);
    connect(remove, &QPushButton::clicked, this, &EditAccountDialog::removeAccount);
    footer()->insertWidget(0, remove);
}

void EditAccountDialog::setUnfinishedJobs(int jobs)
{
    m_unfinishedJobs = jobs;
    if (auto *box = findChild<QMessageBox *>(QStringLiteral("removeQuestion")))
        box->setInformativeText(removalWords());
}

QString EditAccountDialog::removalWords() const
{
    const QString about = tr("Its profile and its API key go from this computer. Nothing changes at Telnyx.");
    if (m_unfinishedJobs == 0)
        return about;
    const QString jobs = tr("%n job(s) of this account are not finished. They stop here, and what Telnyx has "
                            "taken goes on there.",
                            nullptr, m_unfinishedJobs);
    return tr("%1\n\n%2").arg(jobs, about);
}

void EditAccountDialog::askForKey()
{
    form()->setKeyNeeded(true);
    form()->setKeyHint(tr("This account rests until it has a key that Telnyx accepts."));
    findChild<QLineEdit *>(QStringLiteral("apiKey"))->setFocus();
}

Call<Admission::Kept> *EditAccountDialog::keep(const Account &account, const Secret &key)
{
    m_hasNewKey = !key.isEmpty();
    const auto change = [this, account](Admission::Kept where) -> Outcome<Admission::Kept> {
        if (const Done saved = book()->change(account); !saved)
            return failed(saved.error());
        return where;
    };
    if (!m_hasNewKey)
        return settledCall<Admission::Kept>(this, change(Admission::Kept::Keychain));
    auto *call = new Deferred<Admission::Kept>(this);
    call->follow(admission()->replaceKey(account.id, key)->then(call, [=](Outcome<Admission::Kept> where) {
        if (!call->isSettled())
            call->settle(where ? change(*where) : std::move(where));
    }));
    return call;
}

void EditAccountDialog::kept(const Account &account, Admission::Kept where)
{
    emit changed(account);
    if (m_hasNewKey)
        emit keyReplaced(account.id, where);
}

void EditAccountDialog::removeAccount()
{
    const std::optional<Account> account = book()->find(m_account);
    if (!account || isWaiting())
        return;
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Remove account"),
                        tr("Remove the account “%1”?").arg(account->name), QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("removeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(removalWords());
    QPushButton *yes = box->addButton(tr("Remove account"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("removeYes"));
    Buttons::setRole(yes, ButtonRole::Danger);
    QPushButton *no = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    no->setObjectName(QStringLiteral("removeNo"));
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, &EditAccountDialog::remove);
    box->open();
}

void EditAccountDialog::remove()
{
    auto *call = admission()->remove(m_account);
    call->then(this, [this](const Outcome<void> &outcome) {
        endWaiting();
        if (outcome) {
            emit removed(m_account);
            accept();
        } else if (outcome.error().kind != Failure::Kind::Cancelled) {
            showTrouble(tr("Not removed."), outcome.error());
        }
    });
    waitFor(call, tr("Waiting for the keychain…"));
}
