// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/StagedSettings.h"

#include "notifications/Coverage.h"
#include "notifications/ScriptedSetup.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

class StagedSettingsTest : public QObject
{
    Q_OBJECT
private slots:
    void closedCellsSayWhy_data();
    void closedCellsSayWhy();
    void oneChannelOnlyIsOneChannelOnly();
    void aStagedRemovalFreesThePlaceAndAStagedAdditionTakesIt();
    void otherParametersAreAnotherPlace();
    void requiredParametersAreAskedFor();
    void oneKeyPressAddsAndTakesBack();
    void oneKeyPressRemovesAndTakesBack();
    void aCellOfSeveralIsOpenedInstead();
    void addingWhatWasToGoKeepsIt();
    void wishesThatCameTrueVanishAndAreTold();
    void wishesThatBecameImpossibleVanishAndKeepWhatWasTyped();
    void aReadingThatChangesNothingChangesNothing();
    void whatIsOnItsWayOutIsNotInTheWay();
    void aWholeDifferenceIsTakenOver();
    void afterwardsIsWhatTheAccountWouldHave();
    void aHugeDifferenceIsStagedInParts();

private:
    static SettingKey key(const char *condition, const char *channel, const char *number = nullptr)
    {
        return ScriptedSetup::key(condition, channel, number);
    }
};

void StagedSettingsTest::closedCellsSayWhy_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *condition, const char *channel, const char *why) {
        QTest::newRow(
            qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(condition), QLatin1String(channel))))
            << QString(QLatin1String(condition)) << QString(QLatin1String(channel)) << QString::fromUtf8(why);
    };
    row("many", "sms", "");
    row("number", "sms", "");
    row("one", "sms", "");
    row("many", "voice", "can’t be told by Voice call, only by SMS");
    row("off", "sms", "has disabled the condition “condition off”");
    row("muted", "sms", "has disabled the event “Old one”");
    row("many", "loose", "belongs to no profile");
    row("many", "nowhere", "This channel isn’t in the account any more.");
    row("unheard", "sms", "This condition isn’t in the account any more.");
}

void StagedSettingsTest::closedCellsSayWhy()
{
    QFETCH(QString, condition);
    QFETCH(QString, channel);
    QFETCH(QString, why);
    ScriptedSetup server;
    QVERIFY(server.readBook());
    const StagedSettings staged(&server.book);
    const QString said = staged.obstacle(condition, channel);
    QVERIFY2(why.isEmpty() ? said.isEmpty() : said.contains(why, Qt::CaseInsensitive), qPrintable(said));
}

void StagedSettingsTest::oneChannelOnlyIsOneChannelOnly()
{
    ScriptedSetup server;
    server.has(key("one", "sms"));
    QVERIFY(server.readBook());
    StagedSettings staged(&server.book);
    const QString said = staged.obstacle(QStringLiteral("one"), QStringLiteral("mail"));
    QVERIFY2(said.contains(QStringLiteral("one channel of a profile only")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Ops")), qPrintable(said));
    QVERIFY(!staged.add(key("one", "mail")));
    QVERIFY(staged.isEmpty());
    QVERIFY(staged.add(key("one", "hook"))); // of another profile
    SettingKey whole = key("one", "");
    QVERIFY(staged.obstacle(whole).contains(QStringLiteral("choose which one")));
    whole.conditionId = QStringLiteral("many");
    QVERIFY(staged.add(whole));
}

void StagedSettingsTest::aStagedRemovalFreesThePlaceAndAStagedAdditionTakesIt()
{
    ScriptedSetup server;
    const QString old = server.has(key("one", "sms"));
    QVERIFY(server.readBook());
    StagedSettings staged(&server.book);
    staged.remove(old);
    QVERIFY(staged.obstacle(QStringLiteral("one"), QStringLiteral("mail")).isEmpty());
    QVERIFY(staged.add(key("one", "mail")));
    QVERIFY(!staged.obstacle(QStringLiteral("one"), QStringLiteral("voice")).isEmpty());
    QVERIFY(!staged.add(key("one", "voice")));
    // The old one stays after all: the place is taken, and the wish for it falls.
    staged.takeBackRemoval(old);
    QVERIFY(staged.isEmpty());
    QCOMPARE(staged.fallen().size(), 1);
    QCOMPARE(staged.fallen().first().key, key("one", "mail"));
    QVERIFY(!staged.fallen().first().isFulfilled);
}

void StagedSettingsTest::otherParametersAreAnotherPlace()
{
    ScriptedSetup server;
    server.has(key("number", "sms", "+13125550001"));
    QVERIFY(server.readBook());
    StagedSettings staged(&server.book);
    QVERIFY(staged.obstacle(QStringLiteral("number"), QStringLiteral("mail")).isEmpty());
    QVERIFY(!staged.add(key("number", "mail", "+13125550001")));
    QVERIFY(staged.add(key("number", "mail", "+13125550002")));
    QCOMPARE(staged.diff().adds, QList<SettingKey>{key("number", "mail", "+13125550002")});
    QVERIFY(!staged.add(key("number", "mail", "+13125550002")));
}

void StagedSettingsTest::requiredParametersAreAskedFor()
{
    ScriptedSetup server;
    QVERIFY(server.readBook());
    StagedSettings staged(&server.book);
    const QString said = staged.obstacle(key("number", "sms"));
    QVERIFY2(said.contains(QStringLiteral("needs a value: Phone number")), qPrintable(said));
    QVERIFY(!staged.add(key("number", "sms", "  ")));
    QVERIFY(!staged.toggle(QStringLiteral("number"), QStringLiteral("sms")));
    QVERIFY(staged.isEmpty());
}

void StagedSettingsTest::oneKeyPressAddsAndTakesBack()
{
    ScriptedSetup server;
    QVERIFY(server.readBook());
    StagedSettings staged(&server.book);
    QSignalSpy changed(&staged, &StagedSettings::changed);
    QVERIFY(staged.toggle(QStringLiteral("many"), QStringLiteral("mail")));
    QCOMPARE(staged.diff().adds, QList<SettingKey>{key("many", "mail")});
    QVERIFY(staged.toggle(QStringLiteral("many"), QStringLiteral("mail")));
    QVERIFY(staged.isEmpty());
    QCOMPARE(changed.size(), 2);
    QVERIFY(!staged.toggle(QStringLiteral("many"), QStringLiteral("voice")));
    QVERIFY(staged.isEmpty());
}

void StagedSettingsTest::oneKeyPressRemovesAndTakesBack()
{
    ScriptedSetup server;
    const QString id = server.has(key("many", "mail"));
    QVERIFY(server.readBook());
    StagedSettings staged(&server.book);
    QVERIFY(staged.toggle(QStringLiteral("many"), QStringLiteral("mail")));
    QCOMPARE(staged.diff().removals, QStringList{id});
    QVERIFY(staged.toggle(QStringLiteral("many"), QStringLiteral("mail")));
    QVERIFY(staged.isEmpty());
}

void StagedSettingsTest::aCellOfSeveralIsOpenedInstead()
{
    ScriptedSetup server;
    server.has(key("many", "mail", "+13125550001"));
    server.has(key("many", "mail", "+13125550002"));
    server.has(key("many", ""));
    QVERIFY(server.readBook());
    StagedSettings staged(&server.book);
    QVERIFY(!staged.toggle(QStringLiteral("many"), QStringLiteral("mail")));
    // The whole profile is told already: taking that away concerns the other channels too.
    QVERIFY(!staged.toggle(QStringLiteral("many"), QStringLiteral("sms")));
    QVERIFY(staged.isEmpty());
}

void StagedSettingsTest::addingWhatWasToGoKeepsIt()
{
    ScriptedSetup server;
    const QString id = server.has(key("many", "mail"));
    QVERIFY(server.readBook());
    StagedSettings staged(&server.book);
    QVERIFY(!staged.add(key("many", "mail")));
    staged.remove(id);
    QVERIFY(staged.add(key("many", "mail")));
    QVERIFY(staged.isEmpty());
}

void StagedSettingsTest::wishesThatCameTrueVanishAndAreTold()
{
    ScriptedSetup server;
    const QString id = server.has(key("many", "mail"));
    QVERIFY(server.readBook());
    StagedSettings staged(&server.book);
    staged.remove(id);
    QVERIFY(staged.add(key("many", "sms")));
    QVERIFY(staged.add(key("one", "sms")));
    // Somebody else does both meanwhile.
    server.remove(id);
    server.has(key("many", "sms"));
    QSignalSpy fell(&staged, &StagedSettings::wishesFell);
    QVERIFY(server.readBook());
    QCOMPARE(fell.size(), 1);
    QCOMPARE(staged.diff().adds, QList<SettingKey>{key("one", "sms")});
    QVERIFY(staged.diff().removals.isEmpty());
    QCOMPARE(staged.fallen().size(), 2);
    QVERIFY(std::ranges::all_of(staged.fallen(), &StagedSettings::Fallen::isFulfilled));
    QCOMPARE(staged.fallen().first().settingId, id);
    QCOMPARE(staged.fallen().first().key, key("many", "mail"));
    QCOMPARE(staged.fallen().last().key, key("many", "sms"));
    staged.forgetFallen();
    QVERIFY(staged.fallen().isEmpty());
}

void StagedSettingsTest::wishesThatBecameImpossibleVanishAndKeepWhatWasTyped()
{
    ScriptedSetup server;
    QVERIFY(server.readBook());
    StagedSettings staged(&server.book);
    const SettingKey typed = key("number", "mail", "+13125550001");
    QVERIFY(staged.add(typed));
    QVERIFY(staged.add(key("many", "hook")));
    server.has(key("number", "sms", "+13125550001"));
    QVERIFY(server.readBook());
    QCOMPARE(staged.diff().adds, QList<SettingKey>{key("many", "hook")});
    QCOMPARE(staged.fallen().size(), 1);
    QVERIFY(!staged.fallen().first().isFulfilled);
    QCOMPARE(staged.fallen().first().key, typed);
    QVERIFY(staged.fallen().first().reason.contains(QStringLiteral("one channel of a profile only")));

    server.lists[QStringLiteral("notification_channels")].removeAt(3); // "hook"
    QVERIFY(server.readBook());
    QVERIFY(staged.isEmpty());
    QVERIFY(staged.fallen().last().reason.contains(QStringLiteral("isn’t in the account")));
}

void StagedSettingsTest::aReadingThatChangesNothingChangesNothing()
{
    ScriptedSetup server;
    const QString id = server.has(key("one", "mail"));
    QVERIFY(server.readBook());
    StagedSettings staged(&server.book);
    staged.remove(id);
    QVERIFY(staged.add(key("one", "sms")));
    const SettingsDiff before = staged.diff();
    QSignalSpy changed(&staged, &StagedSettings::changed);
    QVERIFY(server.readBook());
    QCOMPARE(staged.diff(), before);
    QVERIFY(changed.isEmpty());
    QVERIFY(staged.fallen().isEmpty());
    // One that failed doesn't either.
    server.before = [](const ScriptedRequest &) { return ScriptedAnswer::json(403, "{}"); };
    QVERIFY(!server.readBook());
    QCOMPARE(staged.diff(), before);
}

void StagedSettingsTest::whatIsOnItsWayOutIsNotInTheWay()
{
    ScriptedSetup server;
    const QString id = server.has(key("one", "mail"), "delete-pending");
    QVERIFY(server.readBook());
    StagedSettings staged(&server.book);
    staged.remove(id);
    QVERIFY(staged.isEmpty());
    QVERIFY(staged.toggle(QStringLiteral("one"), QStringLiteral("mail")));
    QCOMPARE(staged.diff().adds, QList<SettingKey>{key("one", "mail")});
}

void StagedSettingsTest::aWholeDifferenceIsTakenOver()
{
    ScriptedSetup server;
    const QString old = server.has(key("one", "sms"));
    QVERIFY(server.readBook());
    StagedSettings staged(&server.book);
    SettingsDiff diff;
    diff.adds = {key("many", "voice"), key("one", "mail"), key("many", "sms")};
    diff.removals = {old, QStringLiteral("unheard")};
    QCOMPARE(staged.stage(diff), QList<SettingKey>{key("many", "voice")});
    QCOMPARE(staged.diff().adds, (QList<SettingKey>{key("one", "mail"), key("many", "sms")}));
    QCOMPARE(staged.diff().removals, QStringList{old});
    QVERIFY(staged.stage(diff).size() == 1);
    QCOMPARE(staged.diff().size(), 3);
    staged.discard();
    QVERIFY(staged.isEmpty());
}

void StagedSettingsTest::afterwardsIsWhatTheAccountWouldHave()
{
    ScriptedSetup server;
    const QString old = server.has(key("many", "sms"));
    QVERIFY(server.readBook());
    StagedSettings staged(&server.book);
    staged.remove(old);
    QCOMPARE(Coverage::silenced(server.book.setup(), staged.after()), QStringList{QStringLiteral("event")});
    QVERIFY(staged.add(key("many", "mail")));
    QVERIFY(Coverage::silenced(server.book.setup(), staged.after()).isEmpty());
    QCOMPARE(staged.after().settings.size(), 1);
    QCOMPARE(staged.after().settings.first().key, key("many", "mail"));
}

SIGNALBOX_TEST(StagedSettingsTest)
// Such as that of a file that somebody else made: all of it is judged anew at every reading.
void StagedSettingsTest::aHugeDifferenceIsStagedInParts()
{
    ScriptedSetup server;
    QVERIFY(server.readBook());
    StagedSettings staged(&server.book);
    SettingsDiff huge;
    for (int i = 0; i < StagedSettings::mostAdds + 500; ++i)
        huge.adds << key("number", "mail", QByteArray::number(i).constData());
    const QList<SettingKey> left = staged.stage(huge);
    QCOMPARE(staged.diff().adds.size(), StagedSettings::mostAdds);
    QCOMPARE(left.size(), 500);
    const QString why = staged.obstacle(left.first());
    QVERIFY2(why.contains(QStringLiteral("staged already")), qPrintable(why));
    QVERIFY(!staged.add(left.first()));
    QVERIFY(server.readBook());
    QCOMPARE(staged.diff().adds.size(), StagedSettings::mostAdds);
    QVERIFY(staged.fallen().isEmpty());
}

#include "StagedSettingsTest.moc"
