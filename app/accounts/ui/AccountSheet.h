// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "accounts/Admission.h"

#include <QDialog>
#include <QPointer>

class AccountBook;
class AccountForm;
class Banner;
class ElidedLabel;
class QHBoxLayout;
class QLabel;
class QPushButton;
class Spinner;

/// What adding and editing an account share: the form, the check of a key with Telnyx, the wait for the
/// keychain, and what is said when either fails. Nothing that was typed is lost on failure.
class AccountSheet : public QDialog
{
    Q_OBJECT
public:
    void reject() override;

public slots:
    /// Checks what needs a check, and saves.
    void save();
    /// Saves with a key that nobody could check.
    void saveUnchecked();

protected:
    AccountSheet(Admission *admission, AccountBook *book, QWidget *parent);
    /// Once the subclass has filled the form.
    void begin(const QString &title, const QString &saveLabel);

    AccountForm *form() const { return m_form; }
    AccountBook *book() const { return m_book; }
    Admission *admission() const { return m_admission; }
    QHBoxLayout *footer() const { return m_footer; }

    /// Keeps profile and key; the key may be empty when the form allows it.
    virtual Call<Admission::Kept> *keep(const Account &account, const Secret &key) = 0;
    /// It is kept: tell whoever needs to know. The dialog closes by itself.
    virtual void kept(const Account &account, Admission::Kept where) = 0;

    /// Follows a call: the form rests, `words` stand in the footer, Cancel ends the call.
    void waitFor(CallBase *call, const QString &words);
    void endWaiting();
    bool isWaiting() const { return m_call; }
    void showTrouble(const QString &title, const Failure &failure);
    void changeEvent(QEvent *event) override;

private:
    void buildHeader(const QString &title);
    void buildFooter(const QString &saveLabel);
    void describeKeychain();
    void warnOfName();
    void checked(const Account &account, const Outcome<void> &outcome);
    void store(const Account &account);
    void stored(const Account &account, const Outcome<Admission::Kept> &outcome);
    void sayThisRunOnly();
    void dress();

    Admission *m_admission;
    AccountBook *m_book;
    QPointer<CallBase> m_call;
    QPointer<QWidget> m_focus; ///< where the operator was before the form rested
    bool m_done = false;
    AccountForm *m_form;
    Banner *m_banner;
    QWidget *m_header = nullptr;
    QWidget *m_bar = nullptr;
    QLabel *m_title = nullptr;
    QHBoxLayout *m_footer = nullptr;
    Spinner *m_spinner = nullptr;
    ElidedLabel *m_status = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
};
