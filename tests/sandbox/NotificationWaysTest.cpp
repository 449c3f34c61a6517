// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/NotificationMachine.h"
#include "sandbox/NotificationSeed.h"
#include "support/TestMain.h"

#include <QTest>

using namespace sandbox;

namespace {
constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;

/// The settings of an account whose clock the test moves.
class Account
{
public:
    explicit Account(double pace = 1)
        : machine(store, {.wall = [this] { return m_now; }, .monotonic = [this] { return m_now; }}, pace)
    {
        NotificationSeed(1, m_now, {"+13125550000", "+13125550001"}).fill(store, 0);
        machine.start();
    }
    void pass(qint64 ms)
    {
        m_now += ms;
        machine.step();
    }
    /// A new setting of the condition for the channel with this destination.
    NotificationSetting &add(const QByteArray &condition, const QByteArray &destination)
    {
        const auto &where = *std::ranges::find_if(store.channels.items(), [&](const auto &each) {
                                 return each->destination == destination;
                             })->get();
        const auto &what = *std::ranges::find_if(store.conditions.items(), [&](const auto &each) {
                                return each->name == condition;
                            })->get();
        NotificationSetting &added = store.settings.add({.id = QUuid::createUuid(),
                                                         .condition = what.id,
                                                         .profile = where.profile,
                                                         .channel = where.id,
                                                         .created = m_now});
        machine.enable(added);
        return added;
    }
    void addHook(const QByteArray &destination)
    {
        store.channels.add({.id = QUuid::createUuid(),
                            .profile = store.profiles.items()[0]->id,
                            .kind = "webhook",
                            .destination = destination});
    }
    /// The states that it goes through, each once; "gone" at the end when it is.
    QByteArrayList watch(const QUuid &id, qint64 ms, qint64 pause = 100)
    {
        QByteArrayList seen;
        for (qint64 passed = 0; passed <= ms; passed += pause, pass(pause)) {
            const NotificationSetting *setting = store.settings.find(id);
            const QByteArray status = setting ? setting->status : "gone";
            if (seen.isEmpty() || seen.last() != status)
                seen << status;
        }
        return seen;
    }
    qint64 now() const { return m_now; }

    NotificationStore store;

private:
    qint64 m_now = 1'795'000'000'000;

public:
    NotificationMachine machine;
};

const QByteArrayList enabling{"enable-received", "enable-pending", "enable-submtited", "enabled"};
const QByteArrayList deleting{"delete-received", "delete-pending", "delete-submitted", "deleted", "gone"};
} // namespace

class NotificationWaysTest : public QObject
{
    Q_OBJECT
private slots:
    void anAsynchronousOneTakesThreeSeconds();
    void oneConditionTakesMuchLonger();
    void deletedOnesCanBeSeenForAWhile();
    void anUnreachableWebhookFails();
    void aSynchronousOneFailsAtOnce();
    void oneConditionResistsDeletingOnce();
    void deletingOvertakesEnabling();
    void whatTheSeedLeftOnItsWayArrives();
    void heldOnesStay();
    void paceMakesItQuicker();
};

void NotificationWaysTest::anAsynchronousOneTakesThreeSeconds()
{
    Account account;
    const NotificationSetting &setting =
        account.add("delivered share below", "operations@harbor-clinic.example");
    QCOMPARE(account.watch(setting.id, 2'900), enabling.first(3));
    QCOMPARE(account.watch(setting.id, second), enabling.last(1));
    QCOMPARE(setting.updated, setting.created + 3 * second);
}

void NotificationWaysTest::oneConditionTakesMuchLonger()
{
    Account account;
    const NotificationSetting &setting = account.add("for phone number", "operations@harbor-clinic.example");
    QCOMPARE(account.watch(setting.id, 24'900), enabling.first(3));
    QCOMPARE(account.watch(setting.id, second), enabling.last(1));
}

void NotificationWaysTest::deletedOnesCanBeSeenForAWhile()
{
    Account account;
    NotificationSetting &setting = account.add("from phone number", "+13125550187");
    account.pass(minute);
    account.machine.remove(setting);
    QVERIFY(setting.isLeaving());
    QCOMPARE(account.watch(setting.id, minute), deleting);
}

void NotificationWaysTest::anUnreachableWebhookFails()
{
    Account account;
    account.addHook("https://alerts.clinic.invalid/hook");
    account.addHook("https://invalid.clinic.example/hook");
    NotificationSetting &setting = account.add("any campaign", "https://alerts.clinic.invalid/hook");
    QCOMPARE(account.watch(setting.id, minute), enabling.first(3) + QByteArrayList{"enable-failed"});
    QVERIFY(!setting.isWanted());
    account.machine.remove(setting);
    QCOMPARE(setting.status, QByteArray("deleted"));
    const NotificationSetting &other = account.add("any campaign", "https://invalid.clinic.example/hook");
    QCOMPARE(account.watch(other.id, minute), enabling);
}

void NotificationWaysTest::aSynchronousOneFailsAtOnce()
{
    Account account;
    account.addHook("https://alerts.clinic.invalid/hook");
    QCOMPARE(account.add("from any number", "https://alerts.clinic.invalid/hook").status,
             QByteArray("enable-failed"));
    QCOMPARE(account.add("below amount", "+13125550142").status, QByteArray("enabled"));
}

void NotificationWaysTest::oneConditionResistsDeletingOnce()
{
    Account account;
    NotificationSetting &setting = account.add("any campaign", "+13125550142");
    account.pass(minute);
    account.machine.remove(setting);
    QCOMPARE(account.watch(setting.id, minute),
             (QByteArrayList{"delete-received", "delete-pending", "delete-failed", "enabled"}));
    QVERIFY(setting.isWanted());
    account.machine.remove(setting);
    QCOMPARE(account.watch(setting.id, minute), deleting);
}

void NotificationWaysTest::deletingOvertakesEnabling()
{
    Account account;
    NotificationSetting &setting = account.add("for phone number", "operations@harbor-clinic.example");
    account.pass(6 * second);
    QCOMPARE(setting.status, QByteArray("enable-pending"));
    account.machine.remove(setting);
    QCOMPARE(account.watch(setting.id, minute), deleting);
}

void NotificationWaysTest::whatTheSeedLeftOnItsWayArrives()
{
    Account account;
    const auto with = [&](const QByteArray &status) {
        return std::ranges::count_if(account.store.settings.items(),
                                     [&](const auto &setting) { return setting->status == status; });
    };
    const auto all = account.store.settings.items().size();
    account.pass(9 * minute);
    QCOMPARE(with("enable-pending"), 1);
    QCOMPARE(with("delete-pending"), 1);
    account.pass(2 * minute);
    QCOMPARE(with("enable-submtited"), 1);
    QCOMPARE(with("delete-submitted"), 1);
    account.pass(20 * minute);
    QCOMPARE(account.store.settings.items().size(), all - 1);
    QCOMPARE(with("enabled"), qsizetype(all) - 1);
}

void NotificationWaysTest::heldOnesStay()
{
    Account account;
    const NotificationSetting &setting = account.add("any campaign", "+13125550142");
    account.machine.hold(true);
    QVERIFY(!account.machine.untilNext());
    QCOMPARE(account.watch(setting.id, minute), enabling.first(1));
    account.machine.hold(false);
    QCOMPARE(account.watch(setting.id, 2'900), enabling.first(3));
}

void NotificationWaysTest::paceMakesItQuicker()
{
    Account account(100);
    const NotificationSetting &setting = account.add("any campaign", "+13125550142");
    QCOMPARE(account.watch(setting.id, 29, 1), enabling.first(3));
    QCOMPARE(account.watch(setting.id, 1, 1), enabling.last(1));
}

SIGNALBOX_TEST(NotificationWaysTest)
#include "NotificationWaysTest.moc"
