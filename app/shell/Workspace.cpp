// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Workspace.h"

#include "accounts/KeychainStore.h"
#include "accounts/MemoryStore.h"

Workspace::Workspace(Options options, Clock *clock, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_clock(clock), m_folder(m_options.folder)
{
}

Workspace::~Workspace() = default;

Done Workspace::open()
{
    if (Done taken = m_folder.open(); !taken)
        return taken;
    m_settings = std::make_unique<Settings>(m_folder.settingsPath());
    m_stores = std::make_unique<Stores>(m_folder);
    connect(m_stores.get(), &Stores::opened, this, &Workspace::storeOpened);
    connect(m_stores.get(), &Stores::failed, this, &Workspace::storeFailed);
    m_stores->open();

    if (m_options.keysInMemory)
        m_keys = std::make_unique<MemoryStore>();
    else
        m_keys = std::make_unique<KeychainStore>();
    m_book = std::make_unique<AccountBook>(m_folder.accountsPath());
    if (const Done read = m_book->load(); !read)
        m_bookTrouble = read.error();
    m_admission = std::make_unique<Admission>(m_book.get(), m_keys.get(), m_clock);
    m_admission->setRequestLog(&m_log);
    m_clients = std::make_unique<AccountClients>(m_book.get(), m_admission.get(), m_clock, &m_log);
    m_faxDesks = std::make_unique<FaxDesks>(
        m_book.get(), m_clients.get(), [this](const Account &account) { return storesOf(account)->faxes(); },
        m_clock);
    m_accountDesks = std::make_unique<AccountDesks>(
        m_book.get(), m_clients.get(), [this](const Account &account) { return storesOf(account); }, &m_bell,
        m_clock);
    m_billingRules =
        std::make_unique<BillingRules>(m_settings.get(), m_book.get(), m_clients.get(), m_accountDesks.get());
    m_stagedChanges = std::make_unique<StagedChanges>(m_settings.get(), m_book.get(), m_accountDesks.get());
    connect(m_book.get(), &AccountBook::removed, this, &Workspace::forget);
    return {};
}

Done Workspace::openDemo()
{
    if (!m_demo) {
        auto demo = std::make_unique<Demo>(m_folder.path() + QStringLiteral("/demo"), m_options.sandbox);
        if (Done opened = demo->open(); !opened)
            return opened;
        m_demo = std::move(demo);
        m_demo->stores()->open();
    }
    if (!m_book->find(Demo::accountId())) {
        if (Done added = m_admission->addOneOff(m_demo->account(), m_demo->key()); !added)
            return added;
    }
    m_book->setCurrent(Demo::accountId());
    return {};
}

Done Workspace::openOneOff(const QUrl &base, const Secret &key)
{
    Account account;
    account.id = Account::idFromBase(base);
    account.name = base.host();
    account.colour = QStringLiteral("#5b8def");
    account.apiBase = base;
    if (Done added = m_admission->addOneOff(account, key); !added)
        return added;
    m_book->setCurrent(account.id);
    return {};
}

void Workspace::openAll()
{
    m_clients->load();
    m_faxDesks->openAll();
}

void Workspace::close()
{
    // Desks first: what they still write is asked for now, and waited for below.
    m_billingRules.reset();
    m_accountDesks.reset();
    m_faxDesks.reset();
    m_clients.reset();
    m_stores->drain();
    if (m_demo)
        m_demo->stores()->drain();
    m_settings->save();
}

Stores *Workspace::storesOf(const Account &account)
{
    return account.demo && m_demo ? m_demo->stores() : m_stores.get();
}

void Workspace::forget(const QUuid &account)
{
    if (account == Demo::accountId() && m_demo)
        m_demo->stores()->forget(account);
    else
        m_stores->forget(account);
}
