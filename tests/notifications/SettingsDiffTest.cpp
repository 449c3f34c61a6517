// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/SettingsDiff.h"

#include "notifications/RandomSetup.h"
#include "support/TestMain.h"

#include <QTest>

namespace {
constexpr int rounds = 500;

SettingKey key(const char *channel, const char *number = nullptr)
{
    SettingKey key{QStringLiteral("condition"), QStringLiteral("profile"), QLatin1String(channel), {}};
    if (number)
        key.parameters.insert(QStringLiteral("phone_number"), QLatin1String(number));
    return key;
}

NotificationSetting setting(const char *id, const SettingKey &key, const char *status = "enabled")
{
    NotificationSetting setting;
    setting.id = QLatin1String(id);
    setting.key = key;
    setting.status = SettingStatus(QLatin1String(status));
    return setting;
}

QList<SettingKey> sorted(QList<SettingKey> keys)
{
    std::sort(keys.begin(), keys.end());
    return keys;
}

QList<SettingKey> keysOf(const QList<NotificationSetting> &settings)
{
    QList<SettingKey> keys;
    for (const NotificationSetting &each : settings)
        keys << each.key;
    return keys;
}

// The smallest number of steps there can be: what is in the one and not in the other.
int distance(QList<SettingKey> a, const QList<SettingKey> &b)
{
    int missing = 0;
    for (const SettingKey &each : b)
        missing += !a.removeOne(each);
    return missing + static_cast<int>(a.size());
}
} // namespace

class SettingsDiffTest : public QObject
{
    Q_OBJECT
private slots:
    void appliedItGivesWhatIsWanted();
    void ofTheSameItIsEmpty();
    void itIsAsSmallAsCanBe();
    void theOrderOfTheListsDoesNotMatter();
    void additionsAndRemovalsOfOneKeyNeverMeet();
    void aWholeProfileIsAnotherKeyThanItsChannel();
    void aCellHoldsSeveralByTheirParameters();
    void whatIsWantedTwiceAndThereOnceIsAddedOnce();
    void ofEqualOnesTheSettledStays();
    void whatIsOnItsWayOutIsNotThere();
    void keptAsBytesItIsTheSame();
    void bytesThatAreNoneGiveNothing();
};

void SettingsDiffTest::appliedItGivesWhatIsWanted()
{
    for (unsigned seed = 0; seed < rounds; ++seed) {
        RandomSetup random(seed);
        const NotificationSetup setup = random.setup();
        const QList<SettingKey> wanted = random.keys(setup);
        const SettingsDiff diff = SettingsDiff::between(setup.settings, wanted);
        QVERIFY2(diff.appliedTo(setup.settings) == sorted(wanted), qPrintable(QString::number(seed)));
        // The same done by hand, without appliedTo().
        QList<SettingKey> by = diff.adds;
        for (const NotificationSetting &each : setup.settings) {
            if (!diff.removals.contains(each.id))
                by << each.key;
        }
        QVERIFY2(sorted(by) == sorted(wanted), qPrintable(QString::number(seed)));
    }
}

void SettingsDiffTest::ofTheSameItIsEmpty()
{
    for (unsigned seed = 0; seed < rounds; ++seed) {
        RandomSetup random(seed);
        const NotificationSetup setup = random.setup();
        QList<SettingKey> same = keysOf(setup.settings);
        random.shuffle(&same);
        QVERIFY2(SettingsDiff::between(setup.settings, same).isEmpty(), qPrintable(QString::number(seed)));
    }
}

void SettingsDiffTest::itIsAsSmallAsCanBe()
{
    int steps = 0;
    for (unsigned seed = 0; seed < rounds; ++seed) {
        RandomSetup random(seed);
        const NotificationSetup setup = random.setup();
        const QList<SettingKey> wanted = random.keys(setup);
        const int size = SettingsDiff::between(setup.settings, wanted).size();
        QCOMPARE(size, distance(keysOf(setup.settings), wanted));
        steps += size;
    }
    QVERIFY(steps > rounds); // there was something to tell apart
}

void SettingsDiffTest::theOrderOfTheListsDoesNotMatter()
{
    for (unsigned seed = 0; seed < rounds; ++seed) {
        RandomSetup random(seed);
        const NotificationSetup setup = random.setup();
        const QList<SettingKey> wanted = random.keys(setup);
        QList<NotificationSetting> there = setup.settings;
        QList<SettingKey> same = wanted;
        random.shuffle(&there);
        random.shuffle(&same);
        const SettingsDiff diff = SettingsDiff::between(there, same);
        QVERIFY2(diff == SettingsDiff::between(setup.settings, wanted), qPrintable(QString::number(seed)));
        QCOMPARE(diff.adds, sorted(diff.adds));
    }
}

void SettingsDiffTest::additionsAndRemovalsOfOneKeyNeverMeet()
{
    for (unsigned seed = 0; seed < rounds; ++seed) {
        RandomSetup random(seed);
        const NotificationSetup setup = random.setup();
        const SettingsDiff diff = SettingsDiff::between(setup.settings, random.keys(setup));
        for (const QString &id : diff.removals) {
            QVERIFY(setup.setting(id));
            QVERIFY(!diff.adds.contains(setup.setting(id)->key));
        }
        QCOMPARE(QSet<QString>(diff.removals.cbegin(), diff.removals.cend()).size(), diff.removals.size());
    }
}

void SettingsDiffTest::aWholeProfileIsAnotherKeyThanItsChannel()
{
    const SettingsDiff diff = SettingsDiff::between({setting("s1", key(""))}, {key("sms")});
    QCOMPARE(diff.adds, QList<SettingKey>{key("sms")});
    QCOMPARE(diff.removals, QStringList{QStringLiteral("s1")});
}

void SettingsDiffTest::aCellHoldsSeveralByTheirParameters()
{
    const SettingsDiff diff =
        SettingsDiff::between({setting("s1", key("sms", "+1")), setting("s2", key("sms", "+2"))},
                              {key("sms", "+2"), key("sms", "+3"), key("sms")});
    QCOMPARE(diff.adds, (QList<SettingKey>{key("sms"), key("sms", "+3")}));
    QCOMPARE(diff.removals, QStringList{QStringLiteral("s1")});
}

void SettingsDiffTest::whatIsWantedTwiceAndThereOnceIsAddedOnce()
{
    const SettingsDiff diff = SettingsDiff::between({setting("s1", key("sms"))}, {key("sms"), key("sms")});
    QCOMPARE(diff.adds, QList<SettingKey>{key("sms")});
    QVERIFY(diff.removals.isEmpty());
}

void SettingsDiffTest::ofEqualOnesTheSettledStays()
{
    const QList<NotificationSetting> there{setting("s1", key("sms"), "enable-pending"),
                                           setting("s2", key("sms"), "under-review"),
                                           setting("s3", key("sms"), "enabled")};
    QCOMPARE(SettingsDiff::between(there, {key("sms")}).removals,
             (QStringList{QStringLiteral("s1"), QStringLiteral("s2")}));
}

void SettingsDiffTest::whatIsOnItsWayOutIsNotThere()
{
    const QList<NotificationSetting> there{setting("s1", key("sms"), "delete-pending"),
                                           setting("s2", key("mail"), "deleted")};
    const SettingsDiff diff = SettingsDiff::between(there, {key("sms")});
    QCOMPARE(diff.adds, QList<SettingKey>{key("sms")});
    QVERIFY(diff.removals.isEmpty());
    QCOMPARE(diff.appliedTo(there), QList<SettingKey>{key("sms")});
}

SIGNALBOX_TEST(SettingsDiffTest)
void SettingsDiffTest::keptAsBytesItIsTheSame()
{
    for (unsigned seed = 0; seed < rounds; ++seed) {
        RandomSetup random(seed);
        const NotificationSetup setup = random.setup();
        const SettingsDiff diff = SettingsDiff::between(setup.settings, random.keys(setup));
        QVERIFY2(SettingsDiff::fromBytes(diff.toBytes()) == diff, qPrintable(QString::number(seed)));
    }
}

void SettingsDiffTest::bytesThatAreNoneGiveNothing()
{
    for (const char *bytes :
         {"", "null", "[]", "{\"add\":[1,{},{\"condition\":\"c\"}],\"remove\":[null,7,\"\"]}", "{\"add\":"})
        QVERIFY2(SettingsDiff::fromBytes(bytes).isEmpty(), bytes);
}

#include "SettingsDiffTest.moc"
