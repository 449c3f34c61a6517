// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/Recharge.h"
#include "support/FaultRun.h"
#include "support/TestMain.h"

/// The operations of auto recharge under everything that can go wrong on the wire.
class RechargeFaultsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyOperationMeetsEveryFaultAsTheTableSays_data();
    void everyOperationMeetsEveryFaultAsTheTableSays();
};

namespace {
const QString usd = QStringLiteral("USD");

const QList<FaultOperation> &operations()
{
    static const QList<FaultOperation> all{
        FaultOperation::of("listAutoRechargePreferences", true,
                           [](ApiClient *client) { return (new RechargeApi(client, client))->read(usd); }),
        FaultOperation::of("updateAutoRechargePreferences", false, [](ApiClient *client) {
            RechargeWish wish;
            wish.enabled = true;
            return (new RechargeApi(client, client))->update(wish, usd);
        })};
    return all;
}
} // namespace

void RechargeFaultsTest::everyOperationMeetsEveryFaultAsTheTableSays_data()
{
    addFaultRows(operations());
}

void RechargeFaultsTest::everyOperationMeetsEveryFaultAsTheTableSays()
{
    QFETCH(qsizetype, fault);
    QFETCH(qsizetype, operation);
    QCOMPARE(differenceUnder(FaultTable::rows()[fault], operations()[operation]), QString());
}

SIGNALBOX_TEST(RechargeFaultsTest)
#include "RechargeFaultsTest.moc"
