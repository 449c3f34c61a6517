// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/SetupComparison.h"

#include "notifications/RandomSetup.h"
#include "support/TestMain.h"

#include <QTest>

using What = SetupComparison::Unmatched::What;

namespace {
SetupDocument documentOf(const NotificationSetup &setup)
{
    return SetupDocument::of(setup, {}, QDateTime());
}

/// As a server would do it, at once.
NotificationSetup applied(NotificationSetup setup, const SettingsDiff &diff, RandomSetup *random)
{
    setup.settings.removeIf([&](const NotificationSetting &each) { return diff.removals.contains(each.id); });
    for (const SettingKey &key : diff.adds) {
        setup.settings << random->setting(key);
        setup.settings.last().id += QStringLiteral("-added");
    }
    return setup;
}

/// The profiles and channels that were missing, with ids of their own.
NotificationSetup created(NotificationSetup setup, const QList<SetupDocument::Profile> &missing)
{
    for (const SetupDocument::Profile &each : missing) {
        const auto known = std::ranges::find(setup.profiles, each.name, &NotificationProfile::name);
        QString id;
        if (known != setup.profiles.end()) {
            id = known->id;
        } else {
            id = QStringLiteral("new-") + each.name;
            setup.profiles << NotificationProfile{id, each.name, {}, {}};
        }
        for (const SetupDocument::Channel &channel : each.channels)
            setup.channels << NotificationChannel{
                QStringLiteral("new-") + channel.destination, channel.kind, channel.destination, id, {}, {}};
    }
    return setup;
}

QStringList namesOf(const QList<SetupComparison::Unmatched> &list, What what)
{
    QStringList names;
    for (const SetupComparison::Unmatched &each : list) {
        if (each.what == what)
            names << each.name;
    }
    return names;
}
} // namespace

class SetupComparisonTest : public QObject
{
    Q_OBJECT
private slots:
    void anAccountIsTheSameAsItsOwnFile();
    void appliedToAnotherAccountBothAreEqual();
    void whatIsMissingIsCreatedFirstAndThenBothAreEqual();
    void namesOfConditionsAreMatchedWhateverTheirCase();
    void whatHasNoMatchIsListedOnce();
    void whatIsAmbiguousIsLeftAlone();
    void whatTheFileDoesNotKnowIsRemoved();
    void whatAFileCannotSayStays();
    void theSameAreCounted();
};

void SetupComparisonTest::anAccountIsTheSameAsItsOwnFile()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        RandomSetup random(seed);
        const NotificationSetup setup = random.setup();
        const SetupComparison same(documentOf(setup), setup);
        QVERIFY2(same.diff().isEmpty(), qPrintable(QString::number(seed)));
        QVERIFY(same.unmatched().isEmpty());
        QVERIFY(same.missing().isEmpty());
        QCOMPARE(same.same(), static_cast<int>(setup.settings.size()));
    }
}

void SetupComparisonTest::appliedToAnotherAccountBothAreEqual()
{
    int steps = 0;
    for (unsigned seed = 0; seed < 300; ++seed) {
        RandomSetup one(seed);
        RandomSetup two(seed + 10'000, QStringLiteral("b"));
        const SetupDocument file = documentOf(one.setup());
        NotificationSetup account = two.setup();
        two.shuffle(&account.conditions);
        two.shuffle(&account.channels);
        const SetupComparison comparison(file, account);
        QVERIFY(comparison.unmatched().isEmpty());
        account = applied(account, comparison.diff(), &two);
        QVERIFY2(documentOf(account) == file, qPrintable(QString::number(seed)));
        QVERIFY(SetupComparison(file, account).diff().isEmpty());
        steps += comparison.diff().size();
    }
    QVERIFY(steps > 300);
}

void SetupComparisonTest::whatIsMissingIsCreatedFirstAndThenBothAreEqual()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        RandomSetup one(seed);
        RandomSetup two(seed + 10'000, QStringLiteral("b"));
        const SetupDocument file = documentOf(one.setup());
        NotificationSetup account = two.things();
        const QString lost = account.profiles.takeAt(two.upTo(2)).id;
        account.channels.removeIf([&](const NotificationChannel &each) { return each.profileId == lost; });
        account.channels.removeAt(two.upTo(3));
        for (const SettingKey &key : two.keys(account))
            account.settings << two.setting(key);
        account.settings.removeIf(
            [&](const NotificationSetting &each) { return each.key.profileId == lost; });
        const SetupComparison first(file, account);
        QCOMPARE(first.missing().size(), 2);
        account = created(account, first.missing());
        const SetupComparison second(file, account);
        QVERIFY(second.missing().isEmpty());
        QVERIFY(second.unmatched().isEmpty());
        account = applied(account, second.diff(), &two);
        QVERIFY2(documentOf(account) == file, qPrintable(QString::number(seed)));
    }
}

void SetupComparisonTest::namesOfConditionsAreMatchedWhateverTheirCase()
{
    RandomSetup random(3);
    const NotificationSetup setup = random.setup();
    SetupDocument file = documentOf(setup);
    QVERIFY(!file.settings.isEmpty());
    for (SetupDocument::Setting &each : file.settings) {
        each.event = each.event.toUpper();
        each.condition = QStringLiteral(" ") + each.condition.toUpper();
    }
    QVERIFY(SetupComparison(file, setup).diff().isEmpty());
    file.profiles.first().name = file.profiles.first().name.toUpper();
    QCOMPARE(SetupComparison(file, setup).missing().size(), 1);
}

void SetupComparisonTest::whatHasNoMatchIsListedOnce()
{
    RandomSetup random(1);
    NotificationSetup setup = random.things();
    const auto with = [&](int condition, int channel) {
        return SettingKey{setup.conditions.at(condition).id,
                          setup.channels.at(channel).profileId,
                          setup.channels.at(channel).id,
                          {}};
    };
    for (const SettingKey &key : {with(0, 0), with(0, 1), with(2, 0), with(2, 4)})
        setup.settings << random.setting(key);
    const SetupDocument file = documentOf(setup);

    NotificationSetup other = RandomSetup(1, QStringLiteral("b")).things();
    other.conditions.removeAt(0);
    other.channels.removeAt(0);
    other.profiles.removeAt(2);
    const SetupComparison comparison(file, other);
    QCOMPARE(namesOf(comparison.unmatched(), What::Condition),
             QStringList{QStringLiteral("Event 0 › when 0")});
    QCOMPARE(namesOf(comparison.unmatched(), What::Profile), QStringList{QStringLiteral("Profile 2")});
    QCOMPARE(namesOf(comparison.unmatched(), What::Channel),
             QStringList{QStringLiteral("Profile 0 › SMS +13125550100")});
    QCOMPARE(namesOf(comparison.unmatched(), What::Setting).size(), 4);
    QVERIFY(namesOf(comparison.unmatched(), What::Setting)
                .contains(QStringLiteral("Event 1 › when 0 → Profile 0 › SMS +13125550100")));
    QVERIFY(comparison.diff().isEmpty());
    QCOMPARE(comparison.missing().size(), 2);
    QCOMPARE(comparison.missing().first().name, QStringLiteral("Profile 0"));
    QCOMPARE(comparison.missing().first().channels.size(), 1);
    QCOMPARE(comparison.missing().last().channels.size(), 2);
}

void SetupComparisonTest::whatIsAmbiguousIsLeftAlone()
{
    for (unsigned seed = 0; seed < 50; ++seed) {
        RandomSetup random(seed);
        NotificationSetup setup = random.setup();
        setup.profiles[1].name = setup.profiles[0].name;
        setup.conditions[1].name = setup.conditions[0].name.toUpper();
        const SetupComparison own(documentOf(setup), setup);
        QVERIFY(own.diff().isEmpty());
        QVERIFY(own.missing().isEmpty());
        QCOMPARE(namesOf(own.unmatched(), What::Profile), QStringList{QStringLiteral("Profile 0")});
        // Neither does a file without them take them away.
        const SetupDocument empty = documentOf(random.things());
        const SettingsDiff diff = SetupComparison(empty, setup).diff();
        for (const QString &id : diff.removals) {
            const SettingKey key = setup.setting(id)->key;
            QVERIFY(key.profileId == setup.profiles.at(2).id);
            QVERIFY(key.conditionId != setup.conditions.at(0).id &&
                    key.conditionId != setup.conditions.at(1).id);
        }
    }
}

void SetupComparisonTest::whatTheFileDoesNotKnowIsRemoved()
{
    RandomSetup random(2);
    NotificationSetup setup = random.things();
    setup.settings << random.setting({setup.conditions.last().id, setup.profiles.last().id, {}, {}});
    SetupDocument file = documentOf(setup);
    file.settings.clear();
    file.profiles.removeLast();
    const SetupComparison comparison(file, setup);
    QCOMPARE(comparison.diff().removals, QStringList{setup.settings.first().id});
    QVERIFY(comparison.unmatched().isEmpty());
}

void SetupComparisonTest::whatAFileCannotSayStays()
{
    RandomSetup random(2);
    NotificationSetup setup = random.things();
    setup.settings
        << random.setting({QStringLiteral("gone"), setup.profiles.last().id, {}, {}})
        << random.setting({setup.conditions.last().id, setup.profiles.last().id, QStringLiteral("gone"), {}})
        << random.setting(
               {setup.conditions.last().id, setup.profiles.last().id, setup.channels.first().id, {}});
    QVERIFY(documentOf(setup).settings.isEmpty());
    QVERIFY(SetupComparison(documentOf(setup), setup).diff().isEmpty());
}

void SetupComparisonTest::theSameAreCounted()
{
    RandomSetup random(1);
    NotificationSetup setup = random.things();
    const SettingKey key{setup.conditions.first().id, setup.profiles.first().id, {}, {}};
    setup.settings << random.setting(key) << random.setting(key);
    SetupDocument file = documentOf(setup);
    file.settings << file.settings.first();
    const SetupComparison comparison(file, setup);
    QCOMPARE(comparison.same(), 2);
    QCOMPARE(comparison.diff().adds, QList<SettingKey>{key});
}

SIGNALBOX_TEST(SetupComparisonTest)
#include "SetupComparisonTest.moc"
