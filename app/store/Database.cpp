// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"

#include "store/Migrations.h"
#include "store/StoreFile.h"

#include <future>

namespace {
Outcome<OpenReport> openWriter(SqlLane &lane, const QString &path)
{
    Outcome<OpenReport> report = StoreFile(path).prepare();
    if (!report)
        return report;
    if (const Done opened = lane.open(); !opened)
        return failed(opened.error());
    if (!Migrations::run(lane.sql(), report->fromVersion, Migrations::latest()))
        return failed(*lane.sql().failure());
    return report;
}
} // namespace

Database::Database(QString path, QObject *parent)
    : QObject(parent),
      m_path(std::move(path)),
      m_writer(std::make_unique<SqlLane>(SqlLane::Use::Write, m_path)),
      m_reader(std::make_unique<SqlLane>(SqlLane::Use::Read, m_path))
{
}

Database::~Database()
{
    drain();
}

Call<OpenReport> *Database::open()
{
    const auto promise = std::make_shared<std::promise<Done>>();
    m_reader->thread()->start([lane = m_reader.get(), promise] {
        // The reader opens what the writer has made ready; its own failure is kept for its own work.
        if (const Done ready = promise->get_future().get(); ready)
            lane->open();
        else
            lane->refuse(ready.error());
    });
    return runInBackground<OpenReport>(
        this,
        [lane = m_writer.get(), path = m_path, promise] {
            const Outcome<OpenReport> report = openWriter(*lane, path);
            if (!report)
                lane->refuse(report.error());
            promise->set_value(report ? Done() : Done(failed(report.error())));
            return report;
        },
        m_writer->thread());
}

void Database::drain()
{
    m_writer->drain();
    m_reader->drain();
}
