// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RecordingDeletion.h"
#include "rooms/RoomDownloads.h"

#include <QPointer>

/// Deletes recordings by a filter, which may hit more than was meant: only after the exact list was shown,
/// its count typed in, and the list found unchanged right before. The one call is sent once; what it did is
/// read from the list, since it may be capped at a page and its answer is only a number.
class BulkDeletion : public QObject
{
    Q_OBJECT
public:
    enum class Step {
        Reading,  ///< the list
        Stuck,    ///< it can't be read, or never stands still; nothing was sent
        Listed,   ///< waits for its count
        Fetching, ///< everything is downloaded first
        Missing,  ///< not everything could be; nothing was sent
        Checking, ///< the list is read again, right before
        Changed,  ///< it is another one now; nothing was sent
        Sending,  ///< the one call, or the calls by id
        Looking,  ///< what is still there
        Unseen,   ///< that can't be read
        Over
    };
    /// What there is in the one list and not in the other.
    struct Difference
    {
        QStringList came;
        QStringList went;
        bool isEmpty() const { return came.isEmpty() && went.isEmpty(); }
    };
    struct Report
    {
        QStringList asked;               ///< what was to be deleted
        std::optional<int> answered;     ///< how many the API says it deleted
        std::optional<Failure> failure;  ///< of the call; Unconfirmed: it may have done it or not
        DeletedOneByOne byId;            ///< where it went by id
        QStringList gone;                ///< of those asked, by the list
        QList<RoomRecording> left;       ///< what fits the filter now
        int leftOfAsked = 0;             ///< of `left`
        QList<RoomDownloads::Item> kept; ///< what was downloaded first
    };

    BulkDeletion(RoomApi *api, RoomDownloads *downloads, NarrowedRecordings which, QObject *parent = nullptr);

    Step step() const { return m_step; }
    const NarrowedRecordings &which() const { return m_which; }
    const QList<RoomRecording> &list() const { return m_list; }
    /// In megabytes, of those that say it.
    Decimal totalMb() const;
    const Difference &difference() const { return m_difference; }
    const Report &report() const { return m_report; }
    /// Of Stuck and Unseen.
    const std::optional<Failure> &failure() const { return m_failure; }
    /// Of Missing: what lies on the disk and what doesn't.
    const RoomDownloads::Result &fetched() const { return m_fetched; }
    /// Closing now would leave open what is happening.
    bool isDeleting() const { return m_step == Step::Sending; }

    /// Reads the list from the beginning: the first time, after trouble, for what remains, or to take a
    /// changed list. What is found must be confirmed anew.
    void read();
    /// False, and nothing happens, unless a list waits and this is exactly its count.
    bool confirm(int typed);
    /// The same, but everything is downloaded first; only what lies there with a checksum lets it go on.
    bool confirmAfterFetching(int typed, const QString &folder, const QString &pattern);
    /// Of Missing: fetches what is missing again.
    void fetchRest();
    /// Of Missing: deletes what lies on the disk, by id, and keeps the others.
    void deleteFetched();
    /// Of Unseen: reads again what is still there.
    void look();
    /// Stops what can be stopped. Before the call nothing was deleted then; deletions by id answer how far
    /// they came; the one call can't be stopped.
    void stop();

signals:
    void changed();
    void progressed(qint64 done, qint64 total);
    /// Downloads or deletions by id, which take their time.
    void workStarted(CallBase *work);

private:
    using Use = std::function<void(const QList<RoomRecording> &)>;
    void enter(Step step);
    void follow(CallBase *call);
    void readList(Step onFailure, const Use &use, int attempt = 1);
    void fetch(const QList<RoomRecording> &recordings);
    void tookFetched(const RoomDownloads::Result &result);
    void check();
    void send();
    void sent(const Outcome<int> &outcome);
    void conclude(const QList<RoomRecording> &left);

    RoomApi *m_api;
    RoomDownloads *m_downloads;
    NarrowedRecordings m_which;
    Step m_step = Step::Reading;
    QPointer<CallBase> m_call;
    QList<RoomRecording> m_list;
    Difference m_difference;
    Report m_report;
    RoomDownloads::Result m_fetched;
    QString m_folder;
    QString m_pattern;
    bool m_isById = false;
    bool m_isStopped = false; ///< asked for, although what was under way may have ended just then
    std::optional<Failure> m_failure;
};
