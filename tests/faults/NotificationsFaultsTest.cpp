// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/NotificationApi.h"
#include "support/FaultRun.h"
#include "support/TestMain.h"

/// All operations of notifications under everything that can go wrong on the wire.
class NotificationsFaultsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyNotificationOperationMeetsEveryFaultAsTheTableSays_data();
    void everyNotificationOperationMeetsEveryFaultAsTheTableSays();
};

namespace {
const QString id = QStringLiteral("12455643-3cf1-4683-ad23-1cd32f7d5e0a");
const QString name = QStringLiteral("Ops");

template <class Ask>
FaultOperation asking(const char *operation, bool isSafe, Ask ask)
{
    return FaultOperation::of(operation, isSafe,
                              [ask](ApiClient *client) { return ask(new NotificationApi(client, client)); });
}

QList<FaultOperation> ofProfiles()
{
    return {asking("listNotificationEvents", true, [](NotificationApi *api) { return api->events(); }),
            asking("listNotificationEventConditions", true,
                   [](NotificationApi *api) { return api->conditions(); }),
            asking("listNotificationProfiles", true, [](NotificationApi *api) { return api->profiles(); }),
            asking("createNotificationProfile", false,
                   [](NotificationApi *api) { return api->createProfile(name); }),
            asking("getNotificationProfile", true, [](NotificationApi *api) { return api->profile(id); }),
            asking("updateNotificationProfile", false,
                   [](NotificationApi *api) { return api->renameProfile(id, name); }),
            asking("deleteNotificationProfile", false,
                   [](NotificationApi *api) { return api->removeProfile(id); })};
}

QList<FaultOperation> ofChannels()
{
    return {asking("listNotificationChannels", true, [](NotificationApi *api) { return api->channels(); }),
            asking("createNotificationChannel", false,
                   [](NotificationApi *api) { return api->createChannel({.destination = name}); }),
            asking("getNotificationChannel", true, [](NotificationApi *api) { return api->channel(id); }),
            asking("updateNotificationChannel", false,
                   [](NotificationApi *api) { return api->updateChannel(id, {.destination = name}); }),
            asking("deleteNotificationChannel", false,
                   [](NotificationApi *api) { return api->removeChannel(id); })};
}

QList<FaultOperation> ofSettings()
{
    return {
        asking("listNotificationSettings", true, [](NotificationApi *api) { return api->settings(); }),
        asking("createNotificationSetting", false, [](NotificationApi *api) { return api->addSetting({}); }),
        asking("getNotificationSetting", true, [](NotificationApi *api) { return api->setting(id); }),
        asking("deleteNotificationSetting", false,
               [](NotificationApi *api) { return api->removeSetting(id); })};
}

const QList<FaultOperation> &operations()
{
    static const QList<FaultOperation> all = ofProfiles() + ofChannels() + ofSettings();
    return all;
}
} // namespace

void NotificationsFaultsTest::everyNotificationOperationMeetsEveryFaultAsTheTableSays_data()
{
    QCOMPARE(operations().size(), 16);
    addFaultRows(operations());
}

void NotificationsFaultsTest::everyNotificationOperationMeetsEveryFaultAsTheTableSays()
{
    QFETCH(qsizetype, fault);
    QFETCH(qsizetype, operation);
    QCOMPARE(differenceUnder(FaultTable::rows()[fault], operations()[operation]), QString());
}

SIGNALBOX_TEST(NotificationsFaultsTest)
#include "NotificationsFaultsTest.moc"
