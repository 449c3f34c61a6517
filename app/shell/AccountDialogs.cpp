// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/AccountDialogs.h"

#include "accounts/ui/AccountDialog.h"
#include "accounts/ui/EditAccountDialog.h"
#include "accounts/ui/FirstStart.h"
#include "faxes/AccountFaxes.h"
#include "shell/AccountMenu.h"
#include "shell/MainWindow.h"
#include "shell/Workspace.h"

AccountDialogs::AccountDialogs(MainWindow *window, Workspace *workspace, const AccountMenu *menu,
                               QObject *parent)
    : QObject(parent), m_window(window), m_workspace(workspace)
{
    connect(menu, &AccountMenu::addWanted, this, &AccountDialogs::add);
    connect(menu, &AccountMenu::editWanted, this, &AccountDialogs::edit);
    connect(menu, &AccountMenu::keyWanted, this, &AccountDialogs::replaceKey);
    connect(menu, &AccountMenu::removeWanted, this, &AccountDialogs::remove);
    connect(workspace->book(), &AccountBook::added, this, &AccountDialogs::refreshCover);
    connect(workspace->book(), &AccountBook::removed, this, &AccountDialogs::refreshCover);
    refreshCover();
}

void AccountDialogs::add()
{
    auto *dialog = new AccountDialog(m_workspace->admission(), m_workspace->book(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_newAccountBase.isEmpty())
        dialog->setApiBase(m_newAccountBase);
    connect(dialog, &AccountDialog::added, this,
            [this](const Account &account) { m_workspace->book()->setCurrent(account.id); });
    dialog->open();
}

EditAccountDialog *AccountDialogs::open(const QUuid &account)
{
    if (!m_workspace->book()->find(account))
        return nullptr;
    auto *dialog = new EditAccountDialog(m_workspace->admission(), m_workspace->book(), account, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (AccountFaxes *desk = m_workspace->faxDesks()->of(account))
        desk->unfinishedJobs()->then(
            dialog, [dialog](const Outcome<int> &jobs) { dialog->setUnfinishedJobs(jobs.value_or(0)); });
    dialog->open();
    return dialog;
}

void AccountDialogs::edit(const QUuid &account)
{
    open(account);
}

void AccountDialogs::replaceKey(const QUuid &account)
{
    if (EditAccountDialog *dialog = open(account))
        dialog->askForKey();
}

void AccountDialogs::remove(const QUuid &account)
{
    if (EditAccountDialog *dialog = open(account))
        dialog->removeAccount();
}

void AccountDialogs::refreshCover()
{
    const bool isWanted = m_workspace->book()->accounts().isEmpty();
    if (isWanted == m_isCovered)
        return;
    m_isCovered = isWanted;
    if (!isWanted)
        return m_window->setCover(nullptr);
    auto *page = new FirstStart;
    connect(page, &FirstStart::addRequested, this, &AccountDialogs::add);
    connect(page, &FirstStart::demoRequested, this, &AccountDialogs::demoWanted);
    m_window->setCover(page);
    page->setFocus();
}
