// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ParticipantContext.h"
#include "base/PhoneNumber.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QTest>

/// Whatever a client wrote into its context.
class ParticipantContextTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { PhoneNumber::warmUp(); }
    void somebodyHasAName_data();
    void somebodyHasAName();
    void theRestAreFieldsInTheirOrder();
    void digitsAndTwinsStay();
    void aNameThatIsCutIsAFieldToo();
    void jsonIsIndentedAsItCame();
    void signsThatTurnLinesDoNothing();
    void tenMegabytesAreCutAtOnce();
    void deepJsonIsText();
    void brokenJsonIsText();
    void summariesAreOneLine();
};

void ParticipantContextTest::somebodyHasAName_data()
{
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *what, const QString &context, const QString &name) {
        QTest::newRow(what) << context << name;
    };
    row("name", QStringLiteral(R"({"name":"Priya N.","role":"host"})"), QStringLiteral("Priya N."));
    row("username", QStringLiteral(R"({"id":7,"username":"lena"})"), QStringLiteral("lena"));
    row("displayName", QStringLiteral(R"({"displayName":"Lena K."})"), QStringLiteral("Lena K."));
    row("display_name", QStringLiteral(R"({"display_name":"Lena K."})"), QStringLiteral("Lena K."));
    row("user.name", QStringLiteral(R"({"user":{"id":3,"name":"Omar"}})"), QStringLiteral("Omar"));
    row("a null name", QStringLiteral(R"({"name":null,"username":"omar"})"), QStringLiteral("omar"));
    row("two parts", QStringLiteral(R"({"first_name":"Ana","last_name":"Ruiz"})"),
        QStringLiteral("Ana Ruiz"));
    row("a number in JSON", QStringLiteral(R"({"phone":"+13125550002"})"), QStringLiteral("+1 312 555 0002"));
    row("text", QStringLiteral("Alice"), QStringLiteral("Alice"));
    row("text in quotes", QStringLiteral("\"Al\\u00eece\""), QStringLiteral("Alîce"));
    row("two texts in quotes", QStringLiteral("\"a\", \"b\""), QStringLiteral("\"a\", \"b\""));
    row("lines", QStringLiteral("Alice\r\n of sales"), QStringLiteral("Alice of sales"));
    row("phone", QStringLiteral("+13125550002"), QStringLiteral("+1 312 555 0002"));
    row("sip", QStringLiteral("sip:+13125550002@sip.telnyx.com"), QStringLiteral("+1 312 555 0002"));
    row("few digits", QStringLiteral("42"), QStringLiteral("42"));
    row("nothing", QString(), QStringLiteral("Participant 5219b3af…"));
    row("blanks", QStringLiteral(" \n "), QStringLiteral("Participant 5219b3af…"));
    row("no name in it", QStringLiteral(R"({"role":"host"})"), QStringLiteral("Participant 5219b3af…"));
    row("a list", QStringLiteral("[1,2]"), QStringLiteral("Participant 5219b3af…"));
    row("an empty object", QStringLiteral("{}"), QStringLiteral("Participant 5219b3af…"));
}

void ParticipantContextTest::somebodyHasAName()
{
    QFETCH(QString, context);
    QFETCH(QString, name);
    RoomParticipant participant;
    participant.id = QStringLiteral("5219b3af-2a0e-4ff1-9f0c-1a2b3c4d5e6f");
    participant.context = context;
    QCOMPARE(ParticipantContext::nameOf(participant), name);
    QCOMPARE(ParticipantContext::read(context).received(), context);
}

void ParticipantContextTest::theRestAreFieldsInTheirOrder()
{
    const auto read = ParticipantContext::read(QStringLiteral(
        R"( { "zone" : "b, {c}" , "name":"Priya", "desk":4,"tags":["x",{"y":1}],"on":true} )"));
    QCOMPARE(read.name(), QStringLiteral("Priya"));
    const QList<ParticipantContext::Field> wanted{
        {QStringLiteral("zone"), QStringLiteral("b, {c}")},
        {QStringLiteral("desk"), QStringLiteral("4")},
        {QStringLiteral("tags"), QStringLiteral(R"(["x",{"y":1}])")},
        {QStringLiteral("on"), QStringLiteral("true")}};
    QCOMPARE(read.fields(), wanted);
}

void ParticipantContextTest::digitsAndTwinsStay()
{
    const auto read =
        ParticipantContext::read(QStringLiteral(R"({"id":12345678901234567890.10,"id":"\"q\"","name":"A"})"));
    QCOMPARE(read.fields().size(), 2);
    QCOMPARE(read.fields()[0].value, QStringLiteral("12345678901234567890.10"));
    QCOMPARE(read.fields()[1].value, QStringLiteral("\"q\""));
}

void ParticipantContextTest::aNameThatIsCutIsAFieldToo()
{
    const QString name(200, u'n');
    const auto read = ParticipantContext::read(QStringLiteral(R"({"name":"%1"})").arg(name));
    QCOMPARE(read.name().size(), ParticipantContext::longestName);
    QVERIFY(read.name().endsWith(u'…'));
    QCOMPARE(read.fields().value(0).value, name);
}

void ParticipantContextTest::jsonIsIndentedAsItCame()
{
    const auto read = ParticipantContext::read(QStringLiteral(R"({"b":1.50,"a":[],"c":{"d":"x: {"}})"));
    QCOMPARE(read.pretty(),
             QStringLiteral("{\n  \"b\": 1.50,\n  \"a\": [],\n  \"c\": {\n    \"d\": \"x: {\"\n  }\n}"));
}

void ParticipantContextTest::signsThatTurnLinesDoNothing()
{
    const QString evil = QStringLiteral("A\u202egnp.exe\u0007\u2028B\u200b");
    const auto text = ParticipantContext::read(evil);
    QCOMPARE(text.name(), QStringLiteral("A gnp.exe B"));
    QCOMPARE(text.pretty(), QStringLiteral("A\\u202egnp.exe\\u0007\\u2028B\\u200b"));
    QCOMPARE(text.received(), evil);
    const auto json = ParticipantContext::read(QStringLiteral("{\"name\":\"A\\u202eB\",\"x\":\"\\u2066y\"}"));
    QCOMPARE(json.name(), QStringLiteral("A B"));
    QCOMPARE(json.harmless(), QStringLiteral(R"({"name":"A\u202eB","x":"\u2066y"})"));
    // A name that isn't said whole stays among the fields.
    QCOMPARE(json.fields().size(), 2);
    QCOMPARE(json.fields()[1].value, QStringLiteral("\\u2066y"));
}

void ParticipantContextTest::tenMegabytesAreCutAtOnce()
{
    const QString huge = QStringLiteral("{\"name\":\"") + QString(10'000'000, u'x') + QStringLiteral("\"}");
    QElapsedTimer time;
    time.start();
    const auto read = ParticipantContext::read(huge);
    QCOMPARE(read.name().size(), ParticipantContext::longestName);
    QVERIFY(read.summary().size() <= 200);
    const QString shown = read.pretty();
    QVERIFY(shown.size() < ParticipantContext::longest);
    QVERIFY2(shown.contains(QStringLiteral("10,000,011")), qPrintable(shown.right(80)));
    QVERIFY(time.elapsed() < 1000);
    QCOMPARE(read.received().size(), huge.size());
}

void ParticipantContextTest::deepJsonIsText()
{
    const QString deep(30'000, u'[');
    const auto open = ParticipantContext::read(deep);
    QCOMPARE(open.nature(), ParticipantContext::Nature::Text);
    const auto closed = ParticipantContext::read(deep + QString(30'000, u']'));
    QCOMPARE(closed.nature(), ParticipantContext::Nature::Text);
    const auto allowed = ParticipantContext::read(QString(900, u'[') + QString(900, u']'));
    QCOMPARE(allowed.nature(), ParticipantContext::Nature::Json);
    QVERIFY(allowed.pretty().size() < 5 * ParticipantContext::longest);
}

void ParticipantContextTest::brokenJsonIsText()
{
    const auto read = ParticipantContext::read(QStringLiteral(R"({"name":"Priya)"));
    QCOMPARE(read.nature(), ParticipantContext::Nature::Text);
    QCOMPARE(read.name(), QStringLiteral(R"({"name":"Priya)"));
}

void ParticipantContextTest::summariesAreOneLine()
{
    QCOMPARE(ParticipantContext::read(QStringLiteral(R"({"name":"P","role":"host\nx","desk":4})")).summary(),
             QStringLiteral("role: host x · desk: 4"));
    QCOMPARE(ParticipantContext::read(QStringLiteral("Alice\nB")).summary(), QStringLiteral("Alice B"));
    QCOMPARE(ParticipantContext::read(QStringLiteral("[1,\n2]")).summary(), QStringLiteral("[1, 2]"));
    QCOMPARE(ParticipantContext::read({}).summary(), QString());
}

#include "ParticipantContextTest.moc"
SIGNALBOX_TEST(ParticipantContextTest)
