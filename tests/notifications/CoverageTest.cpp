// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/Coverage.h"

#include "support/TestMain.h"

#include <QTest>

using Reach = Coverage::Reach;

namespace {
/// One event "e" with the conditions "c1" and "c2", the profile "p" with "sms", "voice" (the same phone) and
/// "mail", and the profile "q" with "hook".
NotificationSetup setupOf(const QList<NotificationSetting> &settings)
{
    const auto word = [](const char *text) { return QString(QLatin1String(text)); };
    NotificationSetup setup;
    setup.events << NotificationEvent{word("e"), word("Balance low"), {}, true};
    for (const char *id : {"c1", "c2"}) {
        NotificationCondition condition;
        condition.id = word(id);
        condition.eventId = word("e");
        condition.supportedChannels = QStringList{word("sms"), word("email"), word("webhook")};
        setup.conditions << condition;
    }
    setup.conditions.last().supportedChannels << word("voice");
    setup.profiles << NotificationProfile{word("p"), word("Ops"), {}, {}}
                   << NotificationProfile{word("q"), word("Night"), {}, {}};
    setup.channels
        << NotificationChannel{word("sms"), word("sms"), word("+13125550100"), word("p"), {}, {}}
        << NotificationChannel{word("voice"), word("voice"), word("+13125550100"), word("p"), {}, {}}
        << NotificationChannel{word("mail"), word("email"), word("ops@example.com"), word("p"), {}, {}}
        << NotificationChannel{word("hook"), word("webhook"), word("https://example.com"), word("q"), {}, {}};
    setup.settings = settings;
    return setup;
}

NotificationSetting setting(const char *condition, const char *channel, const char *status = "enabled")
{
    NotificationSetting setting;
    setting.id = QStringLiteral("%1 %2").arg(QLatin1String(condition), QLatin1String(channel));
    setting.key.conditionId = QLatin1String(condition);
    setting.key.channelId = QLatin1String(channel);
    setting.key.profileId = setting.key.channelId == u"hook" ? QStringLiteral("q") : QStringLiteral("p");
    setting.status = SettingStatus(QLatin1String(status));
    return setting;
}

Coverage::Line line(const NotificationSetup &setup)
{
    return Coverage::of(setup).value(0);
}
} // namespace

class CoverageTest : public QObject
{
    Q_OBJECT
private slots:
    void anEventWithoutSettingsReachesNobody();
    void aSettingOnItsWayReachesNobodyYet();
    void aStateThatNobodyDocumentedIsNoFact();
    void oneOnItsWayOutCountsForNothing();
    void oneThatFailedCountsForNothing();
    void twoChannelsToOnePhoneAreOneDestination();
    void aWholeProfileReachesWhatTheConditionSupports();
    void aSettingWhoseChannelIsGoneReachesNobody();
    void aDisabledEventCannotBeTold();
    void disabledConditionsDoNotCount();
    void silentConditionsAreCounted();
    void aRemovalThatSilencesIsFound();
    void aRemovalThatThinsIsFound();
    void withoutAChannelOrProfileWhatHangsOnItIsGone();
    void linesAreInTheOrderOfTheEvents();
};

void CoverageTest::anEventWithoutSettingsReachesNobody()
{
    const Coverage::Line nobody = line(setupOf({}));
    QCOMPARE(nobody.reach, Reach::Nobody);
    QCOMPARE(nobody.sentence, QStringLiteral("reaches nobody"));
    QCOMPARE(nobody.conditions, 2);
    QCOMPARE(nobody.silentConditions, 2);
}

void CoverageTest::aSettingOnItsWayReachesNobodyYet()
{
    const Coverage::Line comes = line(setupOf({setting("c1", "mail", "enable-pending")}));
    QCOMPARE(comes.reach, Reach::OnItsWay);
    QVERIFY(comes.channelIds.isEmpty());
    QVERIFY(comes.sentence.contains(QStringLiteral("yet")));
}

void CoverageTest::aStateThatNobodyDocumentedIsNoFact()
{
    QCOMPARE(line(setupOf({setting("c1", "mail", "under-review")})).reach, Reach::OnItsWay);
}

void CoverageTest::oneOnItsWayOutCountsForNothing()
{
    QCOMPARE(line(setupOf({setting("c1", "mail", "delete-pending")})).reach, Reach::Nobody);
    QCOMPARE(line(setupOf({setting("c1", "mail", "delete-pending"), setting("c1", "sms")})).reach,
             Reach::OneOnly);
}

void CoverageTest::oneThatFailedCountsForNothing()
{
    const NotificationSetting husk = setting("c1", "mail", "enable-failed");
    QCOMPARE(line(setupOf({husk})).reach, Reach::Nobody);
    // Nobody would be told, although it is still listed.
    QCOMPARE(Coverage::silenced(setupOf({husk, setting("c1", "sms")}), setupOf({husk})).size(), 1);
    QCOMPARE(line(setupOf({setting("c1", "mail", "delete-failed")})).reach, Reach::OnItsWay);
}

void CoverageTest::twoChannelsToOnePhoneAreOneDestination()
{
    const Coverage::Line phone = line(setupOf({setting("c1", "sms"), setting("c2", "voice")}));
    QCOMPARE(phone.reach, Reach::OneOnly);
    QCOMPARE(phone.channelIds, (QStringList{QStringLiteral("sms"), QStringLiteral("voice")}));
    QVERIFY2(phone.sentence.startsWith(QStringLiteral("reaches Ops")), qPrintable(phone.sentence));
    QVERIFY(phone.sentence.endsWith(QStringLiteral("only")));
    const Coverage::Line both = line(setupOf({setting("c1", "sms"), setting("c2", "hook")}));
    QCOMPARE(both.reach, Reach::Several);
    QCOMPARE(both.profileIds, (QStringList{QStringLiteral("p"), QStringLiteral("q")}));
}

void CoverageTest::aWholeProfileReachesWhatTheConditionSupports()
{
    const Coverage::Line whole = line(setupOf({setting("c1", "")}));
    QCOMPARE(whole.reach, Reach::Several);
    QCOMPARE(whole.channelIds, (QStringList{QStringLiteral("sms"), QStringLiteral("mail")}));
}

void CoverageTest::aSettingWhoseChannelIsGoneReachesNobody()
{
    NotificationSetup setup = setupOf({setting("c1", "mail")});
    setup.channels.removeAt(2);
    QCOMPARE(line(setup).reach, Reach::Nobody);
    QVERIFY(line(setup).sentence.contains(QStringLiteral("gone")));
}

void CoverageTest::aDisabledEventCannotBeTold()
{
    NotificationSetup setup = setupOf({setting("c1", "mail")});
    setup.events.first().enabled = false;
    QCOMPARE(line(setup).reach, Reach::CannotBe);
    QVERIFY(line(setup).sentence.contains(QStringLiteral("disabled it")));
}

void CoverageTest::disabledConditionsDoNotCount()
{
    NotificationSetup setup = setupOf({setting("c1", "mail")});
    setup.conditions.first().enabled = false;
    QCOMPARE(line(setup).reach, Reach::Nobody);
    setup.conditions.last().enabled = false;
    QCOMPARE(line(setup).reach, Reach::CannotBe);
    QVERIFY(line(setup).sentence.contains(QStringLiteral("none of its conditions")));
}

void CoverageTest::silentConditionsAreCounted()
{
    const Coverage::Line half = line(setupOf({setting("c1", "mail"), setting("c1", "sms")}));
    QCOMPARE(half.conditions, 2);
    QCOMPARE(half.silentConditions, 1);
}

void CoverageTest::aRemovalThatSilencesIsFound()
{
    const QStringList it{QStringLiteral("e")};
    QCOMPARE(Coverage::silenced(setupOf({setting("c1", "mail")}), setupOf({})), it);
    QCOMPARE(Coverage::silenced(setupOf({setting("c1", "mail", "enable-pending")}), setupOf({})), it);
    QVERIFY(Coverage::silenced(setupOf({}), setupOf({})).isEmpty());
    QVERIFY(Coverage::silenced(setupOf({setting("c1", "mail")}), setupOf({setting("c2", "hook")})).isEmpty());
    // Another takes over, once it is in force.
    QVERIFY(Coverage::silenced(setupOf({setting("c1", "mail")}),
                               setupOf({setting("c1", "sms", "enable-pending")}))
                .isEmpty());
    QCOMPARE(Coverage::silenced(setupOf({setting("c1", "mail")}),
                                setupOf({setting("c1", "sms", "delete-pending")})),
             it);
}

void CoverageTest::aRemovalThatThinsIsFound()
{
    const QStringList it{QStringLiteral("e")};
    const NotificationSetup two = setupOf({setting("c1", "mail"), setting("c1", "sms")});
    QCOMPARE(Coverage::thinned(two, setupOf({setting("c1", "sms")})), it);
    QVERIFY(Coverage::thinned(two, setupOf({})).isEmpty()); // that is silence
    QVERIFY(Coverage::thinned(two, two).isEmpty());
    const NotificationSetup phone = setupOf({setting("c1", "sms"), setting("c2", "voice")});
    QVERIFY(Coverage::thinned(phone, setupOf({setting("c1", "sms")})).isEmpty());
}

void CoverageTest::withoutAChannelOrProfileWhatHangsOnItIsGone()
{
    const NotificationSetup setup =
        setupOf({setting("c1", "mail"), setting("c1", ""), setting("c2", "hook")});
    const NotificationSetup noMail = Coverage::withoutChannel(setup, QStringLiteral("mail"));
    QVERIFY(!noMail.channel(QStringLiteral("mail")));
    QCOMPARE(noMail.settings.size(), 2);
    QCOMPARE(line(noMail).channelIds, (QStringList{QStringLiteral("sms"), QStringLiteral("hook")}));
    const NotificationSetup noOps = Coverage::withoutProfile(setup, QStringLiteral("p"));
    QVERIFY(!noOps.profile(QStringLiteral("p")));
    QCOMPARE(noOps.channels.size(), 1);
    QCOMPARE(noOps.settings.size(), 1);
    QCOMPARE(line(noOps).reach, Reach::OneOnly);
}

void CoverageTest::linesAreInTheOrderOfTheEvents()
{
    NotificationSetup setup = setupOf({setting("c1", "mail")});
    setup.events.prepend(NotificationEvent{QStringLiteral("a"), QStringLiteral("Z"), {}, true});
    setup.events.append(NotificationEvent{QStringLiteral("b"), QStringLiteral("A"), {}, true});
    QStringList ids;
    for (const Coverage::Line &each : Coverage::of(setup))
        ids << each.eventId;
    QCOMPARE(ids, (QStringList{QStringLiteral("a"), QStringLiteral("e"), QStringLiteral("b")}));
}

SIGNALBOX_TEST(CoverageTest)
#include "CoverageTest.moc"
