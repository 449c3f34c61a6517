// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/Fax.h"
#include "faxes/Wake.h"

#include "base/Outcome.h"

#include <QHash>

class FaxApi;
class FaxLedger;

/// Watches unfinished faxes until they end: each is asked for by its id, often while it is young and ever
/// more seldom later.
class FaxTracker : public QObject
{
    Q_OBJECT
public:
    /// How often a fax is asked for until it has that age.
    struct Pace
    {
        std::chrono::milliseconds untilAge;
        std::chrono::milliseconds interval;
    };
    static const QList<Pace> &timetable();
    static std::chrono::milliseconds intervalAt(std::chrono::milliseconds age);

    FaxTracker(FaxApi *api, FaxLedger *ledger, Clock *clock, QObject *parent = nullptr);

    /// Begins to watch a fax; asks for it after its first interval.
    void track(const QString &faxId, const QDateTime &createdAt);
    void untrack(const QString &faxId);
    bool isTracking(const QString &faxId) const { return m_watched.contains(faxId); }
    int count() const { return static_cast<int>(m_watched.size()); }
    /// Asks for a fax now, such as after its cancellation.
    void askNow(const QString &faxId);
    /// The client, the network or the key is back.
    void resume();

signals:
    /// Telnyx doesn't know this fax any more: nobody will tell how it ended.
    void vanished(const QString &faxId);

private:
    struct Watched
    {
        QDateTime createdAt;
        std::chrono::milliseconds since{0}; ///< monotonic
        std::chrono::milliseconds next{0};
        bool asking = false;
    };

    std::chrono::milliseconds ageOf(const Watched &fax) const;
    void plan();
    void askWhereDue();
    void ask(const QString &faxId);
    void conclude(const QString &faxId, const Outcome<Fax> &answer);

    FaxApi *m_api;
    FaxLedger *m_ledger;
    Clock *m_clock;
    Wake m_wake;
    std::chrono::milliseconds m_notBefore{0};
    int m_asking = 0;
    QHash<QString, Watched> m_watched;
};
