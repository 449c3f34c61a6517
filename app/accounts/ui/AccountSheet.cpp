// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/ui/AccountSheet.h"

#include "accounts/AccountBook.h"
#include "accounts/ui/AccountForm.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Spinner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

AccountSheet::AccountSheet(Admission *admission, AccountBook *book, QWidget *parent)
    : QDialog(parent),
      m_admission(admission),
      m_book(book),
      m_form(new AccountForm),
      m_banner(new Banner(this))
{
    m_banner->setObjectName(QStringLiteral("accountTrouble"));
    m_banner->hide();
    connect(m_form, &AccountForm::edited, this, [this] {
        m_banner->hide();
        warnOfName();
    });
}

void AccountSheet::begin(const QString &title, const QString &saveLabel)
{
    setWindowTitle(title);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    buildHeader(title);
    buildFooter(saveLabel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(scroll, 1);
    column->addWidget(m_banner);
    column->addWidget(m_bar);
    describeKeychain();
    dress();
    m_form->setFocus();
}

void AccountSheet::buildHeader(const QString &title)
{
    m_header = new Surface(Qt::BottomEdge);
    m_title = new QLabel(title);
    auto *row = new QHBoxLayout(m_header);
    row->addWidget(m_title);
    row->addStretch(1);
}

void AccountSheet::buildFooter(const QString &saveLabel)
{
    m_bar = new Surface(Qt::TopEdge);
    m_footer = new QHBoxLayout(m_bar);
    m_spinner = new Spinner;
    m_spinner->hide();
    m_status = new ElidedLabel;
    m_status->setObjectName(QStringLiteral("accountStatus"));
    m_status->setMuted(true);
    m_cancel = Buttons::make(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelAccount"));
    m_cancel->setAutoDefault(false);
    m_save = Buttons::make(saveLabel, ButtonRole::Primary);
    m_save->setObjectName(QStringLiteral("saveAccount"));
    m_save->setDefault(true);
    m_footer->addWidget(m_spinner);
    m_footer->addWidget(m_status, 1);
    m_footer->addWidget(m_cancel);
    m_footer->addWidget(m_save);
    connect(m_cancel, &QPushButton::clicked, this, &AccountSheet::reject);
    connect(m_save, &QPushButton::clicked, this, &AccountSheet::save);
}

void AccountSheet::describeKeychain()
{
    m_form->setKeyHint(tr("Kept in the keychain of this computer and never shown again."));
    m_admission->keychainState()->then(this, [this](Outcome<SecretStore::State> state) {
        if (!state || m_done)
            return;
        if (*state == SecretStore::State::Missing)
            m_form->setKeyWarning(
                tr("No keychain answers on this computer: the key is kept for this run only."));
        else if (*state == SecretStore::State::Locked)
            m_form->setKeyWarning(
                tr("The keychain is locked and will ask you to unlock it. If it stays locked, "
                   "the key is kept for this run only."));
    });
}

void AccountSheet::warnOfName()
{
    const Account entered = m_form->account();
    m_form->setNameWarning(m_book->hasName(entered.name, entered.id)
                               ? tr("Another account has this name: they will be hard to tell apart.")
                               : QString());
}

void AccountSheet::save()
{
    if (m_call || m_done || !m_form->validate())
        return;
    m_banner->hide();
    const Account account = m_form->account();
    if (m_form->key().isEmpty())
        return store(account);
    auto *call = m_admission->check(account, m_form->key());
    call->then(this, [this, account](const Outcome<void> &outcome) { checked(account, outcome); });
    waitFor(call, tr("Checking the key with Telnyx…"));
}

void AccountSheet::saveUnchecked()
{
    if (!m_call && !m_done && m_form->validate())
        store(m_form->account());
}

void AccountSheet::checked(const Account &account, const Outcome<void> &outcome)
{
    endWaiting();
    if (outcome)
        return store(account);
    const Failure &failure = outcome.error();
    if (failure.kind == Failure::Kind::Cancelled)
        return;
    if (failure.kind == Failure::Kind::Unauthorized)
        return m_form->setKeyError(tr("Telnyx refused this key. Nothing was saved."));
    if (failure.kind == Failure::Kind::Forbidden) {
        Failure plain = failure;
        plain.what =
            tr("Telnyx knows this key, but it may not read the balance, which is how a key is checked.");
        showTrouble(tr("Not checked."), plain);
    } else {
        showTrouble(tr("Not checked."), failure);
    }
    QPushButton *unchecked = m_banner->addButton(tr("Save &unchecked"));
    unchecked->setObjectName(QStringLiteral("saveUnchecked"));
    unchecked->setAutoDefault(false);
    connect(unchecked, &QPushButton::clicked, this, &AccountSheet::saveUnchecked);
}

void AccountSheet::store(const Account &account)
{
    m_banner->hide();
    auto *call = keep(account, m_form->key());
    call->then(this, [this, account](const Outcome<Admission::Kept> &outcome) { stored(account, outcome); });
    waitFor(call, tr("Waiting for the keychain…"));
}

void AccountSheet::stored(const Account &account, const Outcome<Admission::Kept> &outcome)
{
    endWaiting();
    if (!outcome) {
        if (outcome.error().kind != Failure::Kind::Cancelled)
            showTrouble(tr("Not saved."), outcome.error());
        return;
    }
    m_done = true;
    const bool hadKey = !m_form->key().isEmpty();
    m_form->clearKey();
    kept(account, *outcome);
    if (*outcome == Admission::Kept::MemoryOnly && hadKey && !m_book->isOneOff(account.id))
        sayThisRunOnly();
    else
        accept();
}

// Closes only when it was read: the key will be missing at the next start.
void AccountSheet::sayThisRunOnly()
{
    m_form->setEnabled(false);
    m_form->setKeyHint({});
    m_form->setKeyWarning({});
    m_save->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    m_banner->clearButtons();
    m_banner->setMessage(
        Tone::Doubtful, tr("Saved; the key is kept for this run only."),
        tr("No keychain took it, and Signalbox writes no key into a file. You will be asked for "
           "it at the next start."));
    m_banner->show();
}

void AccountSheet::waitFor(CallBase *call, const QString &words)
{
    m_call = call;
    m_focus = focusWidget();
    m_form->setEnabled(false);
    m_save->setEnabled(false);
    m_spinner->show();
    m_status->setText(words);
    m_cancel->setFocus();
}

void AccountSheet::endWaiting()
{
    m_call = nullptr;
    m_form->setEnabled(true);
    m_save->setEnabled(true);
    m_spinner->hide();
    m_status->setText({});
    if (m_focus)
        m_focus->setFocus();
}

void AccountSheet::showTrouble(const QString &title, const Failure &failure)
{
    m_banner->clearButtons();
    m_banner->setMessage(Tone::Doubtful, title, failure.what);
    m_banner->show();
}

void AccountSheet::reject()
{
    if (m_call)
        m_call->abort(); // ends the waiting, not the dialog
    else if (m_done)
        accept();
    else
        QDialog::reject();
}

void AccountSheet::dress()
{
    m_title->setFont(Scale::heading(font()));
    const int side = Scale::px(this, 20);
    const int top = Scale::px(this, 12);
    for (QWidget *bar : {m_header, m_bar}) {
        bar->layout()->setContentsMargins(side, top, side, top);
        bar->layout()->setSpacing(Scale::px(this, 10));
    }
    resize(Scale::px(this, 620), Scale::px(this, 500));
}

void AccountSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_bar)
        dress();
    QDialog::changeEvent(event);
}
