// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/NotificationSetup.h"
#include "support/TestMain.h"

#include <QTest>

using Phase = SettingStatus::Phase;

/// Who is reached by which setting, and what the words of the wire stand for.
class NotificationSetupTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void eachStateHasItsPhaseAndWord_data();
    void eachStateHasItsPhaseAndWord();
    void whatIsNotThereIsNull();
    void aCellHoldsItsOwnSettingsAndThoseOfItsProfile();
    void aSettingReachesItsChannelOrItsProfile();
    void nobodyIsReachedWhereChannelOrProfileIsGone();
    void aKindThatIsNotSupportedIsNotReached();
    void keysAreOrderedByAllThatTheySay();
    void theTimeOfReadingMakesNoDifference();

private:
    static SettingKey key(const char *condition, const char *profile, const char *channel,
                          const SettingParameters &parameters = {})
    {
        return {.conditionId = QLatin1String(condition),
                .profileId = QLatin1String(profile),
                .channelId = QLatin1String(channel),
                .parameters = parameters};
    }
    void add(const char *id, const SettingKey &key)
    {
        NotificationSetting setting;
        setting.id = QLatin1String(id);
        setting.key = key;
        m_setup.settings << setting;
    }
    template <class T>
    static QString ids(const QList<T> &list)
    {
        QStringList ids;
        for (const T &each : list)
            ids << each.id;
        return ids.join(u' ');
    }
    QString at(const char *condition, const char *channel) const
    {
        return ids(m_setup.settingsAt(QLatin1String(condition), QLatin1String(channel)));
    }

    NotificationSetup m_setup;
};

void NotificationSetupTest::init()
{
    m_setup = {};
    NotificationCondition any;
    any.id = QStringLiteral("any");
    NotificationCondition mailOnly;
    mailOnly.id = QStringLiteral("mail");
    mailOnly.supportedChannels = QStringList{QStringLiteral("email")};
    m_setup.conditions = {any, mailOnly};
    for (const char *id : {"p1", "p2"})
        m_setup.profiles.emplaceBack().id = QLatin1String(id);
    const auto channel = [this](const char *id, const char *kind, const char *profile) {
        NotificationChannel &its = m_setup.channels.emplaceBack();
        its.id = QLatin1String(id);
        its.kind = QLatin1String(kind);
        its.profileId = QLatin1String(profile);
    };
    channel("sms1", "sms", "p1");
    channel("mail1", "email", "p1");
    channel("mail2", "email", "p2");
}

void NotificationSetupTest::eachStateHasItsPhaseAndWord_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("settled");
    QTest::newRow("enabled") << Phase::On << QStringLiteral("On") << true;
    QTest::newRow("enable-received") << Phase::TurningOn << QStringLiteral("Turning on: received") << false;
    QTest::newRow("enable-pending") << Phase::TurningOn << QStringLiteral("Turning on: pending") << false;
    QTest::newRow("enable-submtited") << Phase::TurningOn << QStringLiteral("Turning on: submitted") << false;
    QTest::newRow("enable-submitted") << Phase::TurningOn << QStringLiteral("Turning on: submitted") << false;
    QTest::newRow("delete-received") << Phase::TurningOff << QStringLiteral("Turning off: received") << false;
    QTest::newRow("delete-pending") << Phase::TurningOff << QStringLiteral("Turning off: pending") << false;
    QTest::newRow("delete-submitted")
        << Phase::TurningOff << QStringLiteral("Turning off: submitted") << false;
    QTest::newRow("deleted") << Phase::Gone << QStringLiteral("Deleted") << true;
    QTest::newRow("enable-asleep") << Phase::Unknown << QStringLiteral("enable-asleep") << false;
    QTest::newRow("") << Phase::Unknown << QStringLiteral("Unknown") << false;
}

void NotificationSetupTest::eachStateHasItsPhaseAndWord()
{
    QFETCH(Phase, phase);
    QFETCH(QString, word);
    QFETCH(bool, settled);
    const SettingStatus status{QLatin1String(QTest::currentDataTag())};
    QCOMPARE(status.phase(), phase);
    QCOMPARE(status.word(), word);
    QCOMPARE(status.isSettled(), settled);
}

void NotificationSetupTest::whatIsNotThereIsNull()
{
    QVERIFY(!m_setup.event(QStringLiteral("x")) && !m_setup.condition({}) && !m_setup.profile({}));
    QVERIFY(!m_setup.channel(QStringLiteral("x")) && !m_setup.setting({}));
    QCOMPARE(m_setup.channel(QStringLiteral("mail1"))->kind, QStringLiteral("email"));
    QCOMPARE(ids(m_setup.channelsOf(QStringLiteral("p1"))), QStringLiteral("sms1 mail1"));
}

void NotificationSetupTest::aCellHoldsItsOwnSettingsAndThoseOfItsProfile()
{
    add("own", key("any", "p1", "sms1"));
    add("whole", key("any", "p1", ""));
    add("other", key("any", "p2", ""));
    add("mailWhole", key("mail", "p1", ""));
    add("mailOdd", key("mail", "p1", "sms1"));
    QCOMPARE(at("any", "sms1"), QStringLiteral("own whole"));
    QCOMPARE(at("any", "mail1"), QStringLiteral("whole"));
    QCOMPARE(at("any", "mail2"), QStringLiteral("other"));
    QCOMPARE(at("mail", "mail1"), QStringLiteral("mailWhole"));
    // What is there must be seen, even where it is of no use.
    QCOMPARE(at("mail", "sms1"), QStringLiteral("mailOdd"));
    QCOMPARE(at("any", "gone"), QString());
    QCOMPARE(at("any", ""), QString());
}

void NotificationSetupTest::aSettingReachesItsChannelOrItsProfile()
{
    QCOMPARE(ids(m_setup.reached(key("any", "p1", "mail1"))), QStringLiteral("mail1"));
    QCOMPARE(ids(m_setup.reached(key("any", "p1", ""))), QStringLiteral("sms1 mail1"));
    QCOMPARE(ids(m_setup.reached(key("nobody knows it", "p2", ""))), QStringLiteral("mail2"));
}

void NotificationSetupTest::nobodyIsReachedWhereChannelOrProfileIsGone()
{
    QVERIFY(m_setup.reached(key("any", "p1", "gone")).isEmpty());
    QVERIFY(m_setup.reached(key("any", "gone", "sms1")).isEmpty());
    QVERIFY(m_setup.reached(key("any", "gone", "")).isEmpty());
}

void NotificationSetupTest::aKindThatIsNotSupportedIsNotReached()
{
    QCOMPARE(ids(m_setup.reached(key("mail", "p1", ""))), QStringLiteral("mail1"));
    QVERIFY(m_setup.reached(key("mail", "p1", "sms1")).isEmpty());
}

void NotificationSetupTest::keysAreOrderedByAllThatTheySay()
{
    const SettingParameters one{{QStringLiteral("a"), QStringLiteral("1")}};
    const SettingParameters two{{QStringLiteral("a"), QStringLiteral("2")}};
    const SettingParameters more{{QStringLiteral("a"), QStringLiteral("1")},
                                 {QStringLiteral("b"), QStringLiteral("0")}};
    const QList<SettingKey> rising{
        key("c", "p", "ch"), key("c", "p", "ch", one), key("c", "p", "ch", more), key("c", "p", "ch", two),
        key("c", "p", "ci"), key("c", "q", "a"),       key("d", "a", "a")};
    for (qsizetype i = 0; i < rising.size(); ++i) {
        for (qsizetype j = 0; j < rising.size(); ++j) {
            QCOMPARE(rising[i] < rising[j], i < j);
            QCOMPARE(rising[i] == rising[j], i == j);
        }
    }
}

void NotificationSetupTest::theTimeOfReadingMakesNoDifference()
{
    NotificationSetup later = m_setup;
    later.readAt = QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC);
    QVERIFY(later == m_setup);
    later.channels.removeLast();
    QVERIFY(!(later == m_setup));
}

SIGNALBOX_TEST(NotificationSetupTest)
#include "NotificationSetupTest.moc"
