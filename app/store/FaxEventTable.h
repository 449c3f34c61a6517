// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"

#include <QDateTime>
#include <QUuid>

class Database;

/// One line of a fax's timeline.
struct FaxEvent
{
    /// How we came to know it.
    enum class Source {
        Poll,    ///< read from GET /faxes
        Webhook, ///< told by Telnyx, directly or in GET /webhook_deliveries
        Own,     ///< done here: queued, attempted, cancel asked for
    };

    QUuid account;
    QString faxId; ///< empty while Telnyx has given none
    QUuid job;     ///< our outbox job; null for faxes that were not sent from here
    QDateTime at;  ///< UTC with milliseconds
    QString kind;  ///< such as "originated" or "attempt": the words belong to the faxes room
    QString detail;
    Source source = Source::Own;

    bool operator==(const FaxEvent &) const = default;
};

/// The timelines of faxes: what happened when, also after Telnyx has forgotten it.
class FaxEventTable : public QObject
{
    Q_OBJECT
public:
    explicit FaxEventTable(Database *database, QObject *parent = nullptr);

    /// Adds events; one with the same account, fax, job, kind, detail and time is kept once, whoever told it.
    /// Answers the events that were new.
    Call<QList<FaxEvent>> *add(QList<FaxEvent> events);
    /// The job got its fax: its events so far and later ones without a fax id belong to that fax too.
    Call<void> *adopt(QUuid account, QUuid job, QString faxId);
    /// The timeline, oldest first: all events of this fax id or of this job. Either may be empty.
    Call<QList<FaxEvent>> *of(QUuid account, QString faxId, QUuid job);

private:
    Database *m_database;
};
