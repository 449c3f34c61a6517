// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/FaxDesk.h"
#include "faxes/FaxStores.h"
#include "faxes/Wake.h"

struct ApiPage;
class FaxApi;
class FaxLedger;

/// Brings the list up to date: what is new since the last complete pass, or everything again; page after page
/// into the books as they come.
class FaxListReader : public QObject
{
    Q_OBJECT
public:
    FaxListReader(const QUuid &account, FaxApi *api, FaxLedger *ledger, FaxTable *faxes, Clock *clock,
                  QObject *parent = nullptr);

    FaxDesk::ListState state() const { return m_state; }
    int listed() const { return m_listed; }
    int total() const { return m_total; }
    std::optional<Failure> failure() const { return m_failure; }
    QDateTime refreshedAt() const { return m_refreshedAt; }

    /// The store is shown: from now on there is something to look at.
    void storeShown();
    void refresh(bool all);
    /// While it is watched, the news are read again and again.
    void setWatched(bool watched);
    /// The client, the network or the key is back.
    void resume();

signals:
    void stateChanged();

private:
    void begin();
    void readFrom(const QDateTime &watermark);
    void take(const ApiPage &page);
    void endPage(int count, const Done &stored);
    void endIfDone();
    void succeed();
    void fail(const Failure &failure);
    void become(FaxDesk::ListState state);

    QUuid m_account;
    FaxApi *m_api;
    FaxLedger *m_ledger;
    FaxTable *m_faxes;
    Clock *m_clock;
    Wake m_wake;
    FaxDesk::ListState m_state = FaxDesk::ListState::Loading;
    std::optional<Failure> m_failure;
    QDateTime m_refreshedAt;
    QDateTime m_upTo; ///< the pinned upper bound of this pass, server's clock
    int m_listed = 0;
    int m_total = -1;
    int m_pass = 0;
    int m_unfinishedPages = 0; ///< being parsed or stored
    bool m_reading = false;    ///< a refresh goes on
    bool m_pagesOver = false;  ///< its pages have all come
    bool m_moved = false;      ///< the list changed while it was read
    bool m_all = false;
    bool m_again = false; ///< asked for while one goes on
    bool m_watched = false;
};
