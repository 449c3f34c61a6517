// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "base/Destination.h"
#include "records/DetailRecords.h"
#include "records/Vocabulary.h"

#include <QSet>

class Clock;

/// What the record browser asks for in one account: pages of detail records, one after the other. A record
/// that moved to the next page because a newer one came meanwhile is told once.
class RecordsDesk : public QObject
{
    Q_OBJECT
public:
    /// So many are read at once; more only when they are asked for.
    static constexpr int firstRecords = 500;

    RecordsDesk(Account account, ApiClient *client, Clock *clock, QObject *parent = nullptr);

    const Account &account() const { return m_account; }
    Clock *clock() const { return m_clock; }
    /// Begins anew; what runs for another query is dropped.
    void read(const DetailRecordQuery &query);
    /// Goes on to the end.
    void readAll();
    /// Goes on with the page that failed, or where it was stopped.
    void retry();
    /// What was read stays; retry() and readAll() go on from there.
    void stop();

    const DetailRecordQuery &query() const { return m_query; }
    bool isReading() const { return m_context != nullptr; }
    /// The last page was read.
    bool isComplete() const { return m_total >= 0 && m_page >= m_pages; }
    /// How many there are at the server; -1 before the first page.
    int total() const { return m_total; }
    /// Why it doesn't go on; nothing while all is well.
    const std::optional<Failure> &failure() const { return m_failure; }

    static DetailRecordQuery queryOf(const Destination &place);
    static Destination placeOf(const DetailRecordQuery &query);

signals:
    void began();
    void came(const QList<DetailRecord> &records);
    void changed();

private:
    void next();
    void take(Outcome<DetailRecordPage> page);
    QList<DetailRecord> unseen(QList<DetailRecord> records);

    Account m_account;
    DetailRecords m_records;
    Clock *m_clock;
    DetailRecordQuery m_query;
    std::optional<Failure> m_failure;
    QSet<QString> m_seen;
    QObject *m_context = nullptr; ///< of the call that runs
    int m_page = 0;
    int m_pages = 1;
    int m_total = -1;
    int m_read = 0;
    int m_wanted = firstRecords;
};
