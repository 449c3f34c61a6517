// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiClient.h"
#include "records/DetailRecords.h"
#include "records/Vocabulary.h"
#include "sandbox/Sandbox.h"
#include "sessions/SessionApi.h"
#include "sessions/ui/BatchView.h"
#include "support/Await.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

/// A batch of the demo account's calls, on a demo server of its own.
class BatchViewFixture
{
public:
    BatchViewFixture() : sandbox(SandboxOptions{.events = 60})
    {
        started = sandbox.start();
        account.id = QUuid::createUuid();
        account.apiBase = sandbox.url();
        client = std::make_unique<ApiClient>(account, Secret(sandbox.key()), &clock, nullptr);
        api = std::make_unique<SessionApi>(client.get());
        batch = std::make_unique<SessionBatch>(api.get());
        view.resize(1240, 760);
    }

    /// Sessions of the newest records of a type.
    QList<SessionAddress> newest(int number, const char *type = "call-control")
    {
        DetailRecords records(client.get());
        DetailRecordQuery query;
        query.recordType = QString::fromLatin1(type);
        const Vocabulary::Row *row = Vocabulary::ofRecords(query.recordType);
        QList<SessionAddress> sessions;
        for (int page = 1; sessions.size() < number; ++page) {
            const auto got = await(records.page(query, page));
            if (!got || got->records.isEmpty())
                break;
            for (const DetailRecord &record : got->records)
                sessions << SessionAddress::of(Vocabulary::toSession(
                    row->recordType, record.value(row->idField), record.value(row->timeField)));
        }
        return sessions.first(qMin(qsizetype(number), sessions.size()));
    }
    bool read(int number)
    {
        view.setBatch(batch.get());
        view.show();
        batch->start(newest(number));
        return started && isOver();
    }
    bool isOver()
    {
        QEventLoop loop;
        QObject::connect(batch.get(), &SessionBatch::ended, &loop, &QEventLoop::quit);
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        if (batch->isRunning())
            loop.exec();
        return !batch->isRunning();
    }
    template <class Widget>
    Widget *find(const char *name) const
    {
        return view.findChild<Widget *>(QLatin1String(name));
    }

    bool started = false;
    Sandbox sandbox;
    SystemClock clock;
    Account account;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<SessionApi> api;
    std::unique_ptr<SessionBatch> batch;
    BatchView view;
};
