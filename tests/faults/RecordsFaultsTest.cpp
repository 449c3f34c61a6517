// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/Balance.h"
#include "records/DetailRecords.h"
#include "records/PhoneNumbers.h"
#include "records/UsageOptions.h"
#include "records/UsageReports.h"
#include "records/WebhookDeliveries.h"
#include "support/FaultRun.h"
#include "support/TestMain.h"

class RecordsFaultsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyRecordOperationMeetsEveryFaultAsTheTableSays_data();
    void everyRecordOperationMeetsEveryFaultAsTheTableSays();
};

static Call<UsageAnswer> *report(ApiClient *client)
{
    UsageQuery query;
    query.product = QStringLiteral("fax-api");
    query.metrics = {QStringLiteral("pages")};
    query.dimensions = {QStringLiteral("date")};
    query.range = TimeRange::parse(QStringLiteral("2024-01-01T00:00:00Z/2024-02-01T00:00:00Z"));
    auto *clock = new SystemClock(client);
    return (new UsageReports(client, nullptr, clock, client))->report(query);
}

static Call<DetailRecordPage> *records(ApiClient *client)
{
    DetailRecordQuery query;
    query.recordType = QStringLiteral("sip-trunking");
    return (new DetailRecords(client, client))->page(query, 1);
}

static const QList<FaultOperation> &operations()
{
    static const QDateTime since(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    static const QList<FaultOperation> all{
        FaultOperation::of("getBalance", true,
                           [](ApiClient *client) { return (new Balance(client, client))->now(); }),
        FaultOperation::of("listPhoneNumbers", true,
                           [](ApiClient *client) { return (new PhoneNumbers(client, client))->all(); }),
        FaultOperation::of("getUsageReportsOptions", true,
                           [](ApiClient *client) { return (new UsageOptions(client, client))->all(); }),
        FaultOperation::of("listUsageReports", true, report),
        FaultOperation::of("searchDetailRecords", true, records),
        FaultOperation::of("getWebhookDeliveries", true, [](ApiClient *client) {
            return (new WebhookDeliveries(client, client))->find(QStringLiteral("0ccc7b54"), since);
        })};
    return all;
}

void RecordsFaultsTest::everyRecordOperationMeetsEveryFaultAsTheTableSays_data()
{
    addFaultRows(operations());
}

void RecordsFaultsTest::everyRecordOperationMeetsEveryFaultAsTheTableSays()
{
    QFETCH(qsizetype, fault);
    QFETCH(qsizetype, operation);
    QCOMPARE(differenceUnder(FaultTable::rows()[fault], operations()[operation]), QString());
}

SIGNALBOX_TEST(RecordsFaultsTest)
#include "RecordsFaultsTest.moc"
