// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/SavedReports.h"

#include "base/Clock.h"
#include "store/SavedReportTable.h"

#include <QPointer>

namespace {
SavedReport readRow(const SavedReportRow &row)
{
    SavedReport saved{.id = row.id, .folder = row.folder, .name = row.name, .report = {}};
    saved.stored = row.report;
    const auto report = Report::fromJson(row.report);
    saved.isReadable = report.has_value();
    if (report)
        saved.report = *report;
    return saved;
}
} // namespace

SavedReports::SavedReports(QUuid account, SavedReportTable *table, Clock *clock, QObject *parent)
    : QObject(parent), m_account(account), m_table(table), m_clock(clock)
{
}

void SavedReports::load()
{
    m_table->of(m_account)->then(this, [this](Outcome<QList<SavedReportRow>> rows) {
        if (!rows) {
            emit failed(rows.error());
            return;
        }
        m_all.clear();
        for (const SavedReportRow &row : *rows)
            m_all << readRow(row);
        emit changed();
    });
}

QStringList SavedReports::folders() const
{
    QStringList folders;
    for (const SavedReport &saved : m_all) {
        if (!saved.folder.isEmpty() && !folders.contains(saved.folder))
            folders << saved.folder;
    }
    return folders;
}

Call<QUuid> *SavedReports::save(SavedReport report, const QUuid &insteadOf)
{
    if (!report.isReadable) {
        Failure newer = Failure::of(Failure::Kind::Rejected, QStringLiteral("not overwritten"));
        newer.what = tr("“%1” was saved by a newer version and is kept as it is. Save under another name.")
                         .arg(report.name);
        return settledCall<QUuid>(this, ::failed(newer));
    }
    if (report.id.isNull())
        report.id = QUuid::createUuid();
    return write(report, report.report.toJson(), insteadOf);
}

Call<QUuid> *SavedReports::restore(const SavedReport &report)
{
    return write(report, report.stored, {});
}

Call<QUuid> *SavedReports::write(const SavedReport &report, const QByteArray &json, const QUuid &insteadOf)
{
    auto *call = new Deferred<QUuid>(this);
    const SavedReportRow row{.id = report.id,
                             .account = m_account,
                             .folder = report.folder,
                             .name = report.name,
                             .report = json,
                             .changedAt = m_clock->now()};
    // Whoever asked may be gone by then; the list is read again all the same.
    m_table->save(row, insteadOf)->then(this, [this, call = QPointer(call), id = row.id](Outcome<void> done) {
        if (call)
            call->settle(done ? Outcome<QUuid>(id) : Outcome<QUuid>(::failed(done.error())));
        load();
    });
    return call;
}

Call<void> *SavedReports::remove(const QUuid &id)
{
    auto *call = new Deferred<void>(this);
    m_table->remove(id)->then(this, [this, call = QPointer(call)](Outcome<void> done) {
        if (call)
            call->settle(std::move(done));
        load();
    });
    return call;
}
