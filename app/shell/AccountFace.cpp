// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/AccountFace.h"

#include "accounts/AccountBook.h"
#include "accounts/AccountClients.h"
#include "accounts/Admission.h"
#include "api/ApiClient.h"
#include "shell/AccountSwitcher.h"
#include "shell/BannerStack.h"
#include "shell/MainWindow.h"
#include "shell/NavigationColumn.h"
#include "widgets/Banner.h"

#include <QPushButton>

namespace {
const QString keyTopic = QStringLiteral("key");
const QString memoryTopic = QStringLiteral("keyInMemory");
} // namespace

AccountFace::AccountFace(MainWindow *window, AccountBook *book, Admission *admission, AccountClients *clients,
                         QObject *parent)
    : QObject(parent), m_window(window), m_book(book), m_admission(admission), m_clients(clients)
{
    connect(book, &AccountBook::currentChanged, this, &AccountFace::refresh);
    connect(book, &AccountBook::changed, this, &AccountFace::refresh);
    connect(book, &AccountBook::removed, this, &AccountFace::refresh);
    connect(clients, &AccountClients::clientReady, this, &AccountFace::refresh);
    connect(clients, &AccountClients::keyMissing, this, &AccountFace::refresh);
    connect(clients, &AccountClients::keyRefused, this, &AccountFace::refresh);
    connect(clients, &AccountClients::keyRenewed, this, &AccountFace::refresh);
    refresh();
}

void AccountFace::refresh()
{
    AccountSwitcher *switcher = m_window->navigation()->accountSwitcher();
    const Account account = m_book->find(m_book->current()).value_or(Account());
    const std::optional<Failure> trouble = m_clients->trouble(account.id);
    switcher->setAccount(account);
    m_window->setWindowTitle(account.isNull() ? QString() : account.name);
    if (trouble) {
        const bool refused = trouble->kind == Failure::Kind::Unauthorized;
        switcher->setTrouble(refused ? tr("key refused") : tr("no key"));
        sayTrouble(account, *trouble);
    } else {
        switcher->setTrouble({});
        m_window->banners()->clear(keyTopic);
    }
    if (!account.isNull() && !m_book->isOneOff(account.id) && m_admission->isInMemoryOnly(account.id))
        m_window->banners()->show(
            memoryTopic, Tone::Doubtful, tr("The key of %1 is kept for this run only.").arg(account.name),
            tr("No keychain answered, and Signalbox never writes a key into a file. Start a keychain service "
               "and enter the key again, and it will be there next time."));
    else
        m_window->banners()->clear(memoryTopic);
}

void AccountFace::sayTrouble(const Account &account, const Failure &failure)
{
    const bool refused = failure.kind == Failure::Kind::Unauthorized;
    Banner *banner = m_window->banners()->show(
        keyTopic, refused ? Tone::Bad : Tone::Doubtful,
        refused ? tr("Telnyx refused the key of %1.").arg(account.name)
                : tr("There is no key for %1.").arg(account.name),
        refused ? tr("The account rests: nothing is sent or read until it gets a new key. What was stored "
                     "stays readable.")
                : failure.what);
    QPushButton *replace = banner->addButton(refused ? tr("Replace key…") : tr("Enter key…"));
    replace->setObjectName(QStringLiteral("bannerReplaceKey"));
    connect(replace, &QPushButton::clicked, this, [this, id = account.id] { emit keyWanted(id); });
    if (!refused)
        connect(banner->addButton(tr("Try the keychain again")), &QPushButton::clicked, m_clients,
                &AccountClients::retry);
}
