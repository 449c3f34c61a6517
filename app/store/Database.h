// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "store/OpenReport.h"
#include "store/SqlLane.h"

/// The store: one SQLite file, one thread that writes and one that reads. The tables of this room speak to
/// it; nobody else does.
class Database : public QObject
{
    Q_OBJECT
public:
    /// Names the file; nothing is touched before open().
    explicit Database(QString path, QObject *parent = nullptr);
    /// Waits until everything asked for so far is written.
    ~Database() override;

    /// Opens the file, makes or migrates it, sets it aside when it can't be used. Call it first; work may be
    /// asked for right after, and waits for it. When it fails, all work fails with the same StoreTrouble.
    Call<OpenReport> *open();

    /// Runs `work(Sql &) -> Outcome<T>` on the writer, in order, as one transaction: on the disk before the
    /// call succeeds, or rolled back. Aborting drops the answer; the work is done nevertheless.
    template <class Work>
    auto write(Work &&work)
    {
        return submit(m_writer.get(), std::forward<Work>(work));
    }
    /// Runs `work(Sql &) -> Outcome<T>` on the reader, in order, each on one snapshot. It may not see writes
    /// that have not answered yet.
    template <class Work>
    auto read(Work &&work)
    {
        return submit(m_reader.get(), std::forward<Work>(work));
    }

    /// Waits until all that was asked for so far is done: for the polite end of the program.
    void drain();
    QString path() const { return m_path; }

private:
    template <class Work>
    auto submit(SqlLane *lane, Work &&work)
    {
        using Value = typename std::invoke_result_t<Work, Sql &>::value_type;
        return runInBackground<Value>(
            this, [lane, work = std::forward<Work>(work)]() mutable { return lane->transact<Value>(work); },
            lane->thread());
    }

    QString m_path;
    std::unique_ptr<SqlLane> m_writer;
    std::unique_ptr<SqlLane> m_reader;
};
