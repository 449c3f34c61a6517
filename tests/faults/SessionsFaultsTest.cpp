// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionApi.h"
#include "sessions/SessionReader.h"
#include "support/FaultRun.h"
#include "support/TestMain.h"

/// Session analysis under everything that can go wrong on the wire.
class SessionsFaultsTest : public QObject
{
    Q_OBJECT
private slots:
    void everySessionOperationMeetsEveryFaultAsTheTableSays_data();
    void everySessionOperationMeetsEveryFaultAsTheTableSays();
};

static const QByteArray whole = R"({"root":{"id":"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e","event_name":"amd",
    "cost":{"event_cost":"0.1","cumulative_cost":"0.3","currency":"USD"},"children":[]}})";

static Call<SessionTreePtr> *session(ApiClient *client)
{
    const SessionAddress address{
        QStringLiteral("amd"), QStringLiteral("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"), {}};
    return (new SessionApi(client, client))->session(address, 2, SessionApi::Expand::None);
}

static Call<SessionTreePtr> *deeper(ApiClient *client)
{
    auto tree = std::make_shared<const SessionTree>(std::move(*SessionReader::read(whole, 1)));
    return (new SessionApi(client, client))->deeper(tree, 0, 5);
}

static const QList<FaultOperation> &operations()
{
    static const QList<FaultOperation> all = [] {
        QList<FaultOperation> made{
            FaultOperation::of("getSessionAnalysis", true, session),
            FaultOperation::of("getSessionAnalysis of one event", true, deeper),
            FaultOperation::of("getSessionAnalysisMetadata", true,
                               [](ApiClient *client) { return (new SessionApi(client, client))->schema(); }),
            FaultOperation::of("getSessionAnalysisRecordTypeMetadata", true, [](ApiClient *client) {
                return (new SessionApi(client, client))->recommendedDepth(QStringLiteral("amd"));
            })};
        for (FaultOperation &one : made)
            one.hasOwnWords = true;
        return made;
    }();
    return all;
}

void SessionsFaultsTest::everySessionOperationMeetsEveryFaultAsTheTableSays_data()
{
    addFaultRows(operations());
}

void SessionsFaultsTest::everySessionOperationMeetsEveryFaultAsTheTableSays()
{
    QFETCH(qsizetype, fault);
    QFETCH(qsizetype, operation);
    QCOMPARE(differenceUnder(FaultTable::rows()[fault], operations()[operation]), QString());
}

SIGNALBOX_TEST(SessionsFaultsTest)
#include "SessionsFaultsTest.moc"
