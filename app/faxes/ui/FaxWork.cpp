// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/FaxWork.h"

#include "faxes/FaxDesk.h"
#include "faxes/ui/FaxWords.h"

#include <QDir>
#include <QFileInfo>

/// What is still open of one choice.
struct FaxWork::Batch
{
    int open = 0;
    int done = 0;
    int undone = 0;
    Failure last;
    Words doneWords;
    Words undoneWords;
    Each each;
};

void FaxWork::setDesk(FaxDesk *desk)
{
    m_desk = desk;
}

void FaxWork::run(const QList<FaxRow> &rows, const Start &start, const Words &done, const Words &undone,
                  const Each &each)
{
    if (!m_desk || rows.isEmpty())
        return;
    const auto batch = std::make_shared<Batch>();
    batch->open = static_cast<int>(rows.size());
    batch->doneWords = done;
    batch->undoneWords = undone;
    batch->each = each;
    for (const FaxRow &row : rows) {
        start(m_desk, row.key)->then(this, [this, batch](const Outcome<QString> &outcome) {
            settle(batch, outcome);
        });
    }
}

void FaxWork::settle(const std::shared_ptr<Batch> &batch, const Outcome<QString> &outcome)
{
    if (outcome) {
        ++batch->done;
        if (batch->each)
            batch->each(*outcome);
    } else {
        ++batch->undone;
        batch->last = outcome.error();
    }
    if (--batch->open > 0)
        return;
    if (batch->done > 0)
        emit noted(batch->doneWords(batch->done));
    if (batch->undone > 0 && batch->last.kind != Failure::Kind::Cancelled)
        emit failed(batch->undoneWords(batch->undone), batch->last);
}

void FaxWork::cancel(const QList<FaxRow> &rows)
{
    const QString name = rows.size() == 1 ? FaxWords::name(rows.first()) : QString();
    run(
        rows, [](FaxDesk *desk, const QString &key) { return desk->cancel(key); },
        [name](int n) {
            return name.isEmpty() ? tr("%n fax(es) asked to stop", nullptr, n)
                                  : tr("%1 asked to stop").arg(name);
        },
        [](int n) { return tr("%n fax(es) could not be cancelled.", nullptr, n); });
}

void FaxWork::resend(const QList<FaxRow> &rows)
{
    const QString name = rows.size() == 1 ? FaxWords::name(rows.first()) : QString();
    run(
        rows, [](FaxDesk *desk, const QString &key) { return desk->resend(key); },
        [name](int n) {
            return name.isEmpty() ? tr("%n fax(es) sent again", nullptr, n)
                                  : tr("%1 goes out again").arg(name);
        },
        [](int n) { return tr("%n fax(es) could not be sent again.", nullptr, n); },
        [this](const QString &key) { emit resent(key); });
}

void FaxWork::remove(const QList<FaxRow> &rows)
{
    run(
        rows, [](FaxDesk *desk, const QString &key) { return desk->remove(key); },
        [](int n) { return tr("%n fax(es) deleted", nullptr, n); },
        [](int n) { return tr("%n fax(es) could not be deleted.", nullptr, n); });
}

void FaxWork::saveDocument(const FaxRow &row, const QString &path)
{
    if (!m_desk)
        return;
    const QString name = FaxWords::name(row);
    Call<QString> *call = m_desk->saveDocument(row.key, path);
    emit workStarted(call, tr("%1: saving the document").arg(name));
    call->then(this, [this, path](const Outcome<QString> &saved) {
        if (saved)
            emit noted(tr("Document saved as %1").arg(QDir::toNativeSeparators(path)));
        else if (saved.error().kind != Failure::Kind::Cancelled)
            emit failed(tr("The document could not be saved."), saved.error());
    });
}
