// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/RandomSetup.h"
#include "notifications/SetupDocument.h"
#include "support/TestMain.h"

#include <QTest>

namespace {
const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

SetupDocument small()
{
    SetupDocument document;
    document.account = QStringLiteral("Northwind \"Clinic\"");
    document.savedAt = now;
    const SetupDocument::Channel mail{QStringLiteral("email"), QStringLiteral("ops@example.com")};
    document.profiles << SetupDocument::Profile{QStringLiteral("Ops"), {mail}}
                      << SetupDocument::Profile{QStringLiteral("Überwachung 夜"), {}};
    document.settings << SetupDocument::Setting{QStringLiteral("Balance"),
                                                QStringLiteral("low"),
                                                QStringLiteral("Ops"),
                                                mail,
                                                {{QStringLiteral("limit"), QStringLiteral("10")}}}
                      << SetupDocument::Setting{QStringLiteral("Balance"),
                                                QStringLiteral("low"),
                                                QStringLiteral("Ops"),
                                                std::nullopt,
                                                {}};
    return document;
}

QString troubleOf(const QByteArray &bytes)
{
    const Outcome<SetupDocument> read = SetupFile::read(bytes);
    return read ? QString() : read.error().what;
}

// The small file with one text in it replaced.
QByteArray with(const QByteArray &before, const QByteArray &after)
{
    QByteArray bytes = SetupFile::write(small());
    Q_ASSERT(bytes.contains(before));
    return bytes.replace(bytes.indexOf(before), before.size(), after);
}
} // namespace

class SetupFileTest : public QObject
{
    Q_OBJECT
private slots:
    void itIsReadableAndInAFixedOrder();
    void whatIsWrittenIsRead();
    void theOrderOfTheListsOfTheAccountDoesNotMatter();
    void whatGoesAwayOrNamesNothingIsLeftOut();
    void profilesOfOneNameAreOne();
    void unknownFieldsAreTolerated();
    void hostileFilesAreRefusedWithAPlace_data();
    void hostileFilesAreRefusedWithAPlace();
    void whatIsTooMuchIsRefused();
};

void SetupFileTest::itIsReadableAndInAFixedOrder()
{
    QCOMPARE(QString::fromUtf8(SetupFile::write(small())), QString::fromUtf8(R"({
  "format": "signalbox-notifications",
  "version": 1,
  "account": "Northwind \"Clinic\"",
  "savedAt": "2026-03-01T12:00:00.000Z",
  "profiles": [
    {
      "name": "Ops",
      "channels": [
        {"kind": "email", "destination": "ops@example.com"}
      ]
    },
    {
      "name": "Überwachung 夜",
      "channels": []
    }
  ],
  "settings": [
    {"event": "Balance", "condition": "low", "profile": "Ops", "channel": {"kind": "email", "destination": "ops@example.com"}, "parameters": {"limit": "10"}},
    {"event": "Balance", "condition": "low", "profile": "Ops"}
  ]
}
)"));
}

void SetupFileTest::whatIsWrittenIsRead()
{
    QCOMPARE(SetupFile::read(SetupFile::write(small())).value(), small());
    QCOMPARE(SetupFile::read("\xef\xbb\xbf" + SetupFile::write(small())).value(), small());
    int settings = 0;
    for (unsigned seed = 0; seed < 300; ++seed) {
        RandomSetup random(seed);
        const SetupDocument document = SetupDocument::of(random.setup(), QStringLiteral("A"), now);
        const Outcome<SetupDocument> read = SetupFile::read(SetupFile::write(document));
        QVERIFY2(read && *read == document, qPrintable(QString::number(seed)));
        settings += static_cast<int>(document.settings.size());
    }
    QVERIFY(settings > 300);
}

void SetupFileTest::theOrderOfTheListsOfTheAccountDoesNotMatter()
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        RandomSetup random(seed);
        NotificationSetup setup = random.setup();
        const QByteArray before = SetupFile::write(SetupDocument::of(setup, {}, now));
        random.shuffle(&setup.profiles);
        random.shuffle(&setup.channels);
        random.shuffle(&setup.settings);
        QCOMPARE(SetupFile::write(SetupDocument::of(setup, {}, now)), before);
    }
}

void SetupFileTest::whatGoesAwayOrNamesNothingIsLeftOut()
{
    RandomSetup random(1);
    NotificationSetup setup = random.things();
    const SettingKey key{
        setup.conditions.first().id, setup.profiles.first().id, setup.channels.first().id, {}};
    for (const char *status : {"enabled", "delete-pending", "enable-pending", "under-review"}) {
        setup.settings << random.setting(key);
        setup.settings.last().status = SettingStatus(QLatin1String(status));
    }
    QCOMPARE(SetupDocument::of(setup, {}, now).settings.size(), 3);
    setup.channels.removeFirst();
    QVERIFY(SetupDocument::of(setup, {}, now).settings.isEmpty());
}

void SetupFileTest::profilesOfOneNameAreOne()
{
    NotificationSetup setup = RandomSetup(1).things();
    setup.profiles[1].name = setup.profiles[0].name;
    setup.channels[2] = setup.channels[0]; // the same destination, in both
    setup.channels[2].profileId = setup.profiles[1].id;
    const SetupDocument document = SetupDocument::of(setup, {}, now);
    QCOMPARE(document.profiles.size(), 2);
    QCOMPARE(document.profiles.first().channels.size(), 3);
    QVERIFY(SetupFile::read(SetupFile::write(document)));
}

void SetupFileTest::unknownFieldsAreTolerated()
{
    QCOMPARE(SetupFile::read(with(R"("version")", R"("note": {"a": [1, null]}, "version")")).value(),
             small());
    QCOMPARE(SetupFile::read(with(R"("kind")", R"("label": 7, "kind")")).value(), small());
    QCOMPARE(SetupFile::read(with(R"("event")", R"("colour": "red", "event")")).value(), small());
    QCOMPARE(SetupFile::read(
                 with(R"("profile": "Ops"})", R"("profile": "Ops", "channel": null, "parameters": null})"))
                 .value(),
             small());
}

void SetupFileTest::hostileFilesAreRefusedWithAPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &bytes, const char *said) {
        QTest::newRow(name) << bytes << QString::fromUtf8(said);
    };
    row("nothing", {}, "isn’t readable JSON");
    row("no json", "profiles: []", "at byte");
    row("cut", SetupFile::write(small()).chopped(40), "isn’t readable JSON");
    row("a list", "[]", "no file of a notification setup");
    row("another format", with("signalbox-notifications", "x"), "no file of a notification setup");
    row("no version", with(R"("version": 1)", R"("version": "1")"), "no file of a notification setup");
    row("newer", with(R"("version": 1)", R"("version": 2)"), "newer Signalbox");
    row("profiles of another kind", R"({"format":"signalbox-notifications","version":1,"profiles":{}})",
        "“profiles” must be a list");
    row("no settings", R"({"format":"signalbox-notifications","version":1,"profiles":[]})",
        "“settings” must be a list");
    row("account of another kind", with(R"("Northwind \"Clinic\"")", "3"), "“account” must be text");
    row("no time", with("2026-03-01T", "Sunday "), "“savedAt” is no time");
    row("far time", with("2026-03-01T", "+20260-03-01T"), "“savedAt” is no time");
    row("a profile that is a number", with("{\n      \"name\": \"Ops\"", "5, {\n      \"name\": \"Ops\""),
        "“profiles[0]” must be an object");
    row("a name that is a list", with(R"("name": "Ops")", R"("name": ["Ops"])"),
        "“profiles[0].name” must be text");
    row("an empty name", with("Überwachung 夜", " "), "“profiles[1].name” is empty");
    row("two of one name", with("Überwachung 夜", "Ops"), "“profiles[1]”: there are two profiles");
    row("control characters", with("Überwachung 夜", "a\\u0000b"), "“profiles[1].name” holds a sign");
    row("half a sign", with("Überwachung 夜", "a\\ud800"), "“profiles[1].name” holds a sign");
    row("a long name", with("Überwachung 夜", QByteArray(5'000, 'x')), "“profiles[1].name” is too long");
    row("a channel twice",
        with(
            R"({"kind": "email", "destination": "ops@example.com"})",
            R"({"kind": "email", "destination": "ops@example.com"}, {"kind": "email", "destination": "ops@example.com"})"),
        "“profiles[0].channels[1]”: this channel is there twice");
    row("a channel without kind", with(R"("kind": "email")", R"("sort": "email")"),
        "“profiles[0].channels[0].kind” must be text");
    row("a setting of a stranger", with(R"("profile": "Ops"})", R"("profile": "Night"})"),
        "“settings[1].profile”: the file has no profile");
    row("a channel of a stranger", with(R"("ops@example.com"}, "parameters")", R"("a@b.c"}, "parameters")"),
        "“settings[0].channel”: the profile has no such channel");
    row("parameters in a list", with(R"({"limit": "10"})", R"(["limit"])"),
        "“settings[0].parameters” must be an object");
    row("a number as a value", with(R"("limit": "10")", R"("limit": 10)"),
        "“settings[0].parameters.limit” must be text");
    row("no event", with(R"({"event": "Balance", "condition": "low", "profile": "Ops"})", "{}"),
        "“settings[1].event” must be text");
}

void SetupFileTest::hostileFilesAreRefusedWithAPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const QString trouble = troubleOf(bytes);
    QVERIFY2(trouble.contains(said), qPrintable(trouble));
    QCOMPARE(SetupFile::read(bytes).error().kind, Failure::Kind::Rejected);
}

void SetupFileTest::whatIsTooMuchIsRefused()
{
    QVERIFY(troubleOf(QByteArray(10 * 1024 * 1024, ' ')).contains(QStringLiteral("larger than 4 MB")));
    // Nested deeply.
    QVERIFY(!troubleOf(QByteArray(100'000, '[')).isEmpty());
    const QByteArray nested = QByteArray(2'000, '[') + QByteArray(2'000, ']');
    QVERIFY(troubleOf(with(R"("version")", "\"x\": " + nested + ", \"version\""))
                .contains(QStringLiteral("JSON")));
    // Huge counts.
    QByteArray many = R"({"format":"signalbox-notifications","version":1,"profiles":[],"settings":[1)";
    for (int i = 0; i < 30'000; ++i)
        many += ",1";
    QVERIFY(troubleOf(many + "]}").contains(QStringLiteral("“settings” is too long")));
}

SIGNALBOX_TEST(SetupFileTest)
#include "SetupFileTest.moc"
