// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionReader.h"
#include "sessions/DrawnSession.h"
#include "sessions/MadeSession.h"
#include "support/TestMain.h"

#include <QTest>

/// Answers of session analysis, ordinary and odd.
class SessionReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void everythingOfAnEventIsRead();
    void digitsAfterThePointAreKept();
    void aDifferenceIsFlaggedWhereItArises();
    void whatIsCutByDepthIsNoDifference();
    void anAnswerOfUnknownDepthIsTakenAsCutAtItsEnd();
    void currenciesAreKeptApart();
    void oddCostsAreFlaggedAndShownAsTheyCame_data();
    void oddCostsAreFlaggedAndShownAsTheyCame();
    void cyclesAndDuplicatesAreToldApart();
    void tenThousandLevelsAreReadAndTornDown();
    void moreLevelsThanCanBeFollowedAreRefused();
    void brokenBytesAreRepaired();
    void fieldsMayComeInAnyOrderOrBeOfAnotherKind();
    void whatIsNoSessionFails_data();
    void whatIsNoSessionFails();
    void aPriceKeepsAllItsDigits();
    void timesComeFromWhateverFieldTheRecordHas_data();
    void timesComeFromWhateverFieldTheRecordHas();
};

static SessionTree read(const QByteArray &json, int depth = 5)
{
    auto tree = SessionReader::read(json, depth);
    if (tree)
        return std::move(*tree);
    qWarning() << tree.error().technical;
    return {};
}

void SessionReaderTest::everythingOfAnEventIsRead()
{
    const SessionTree tree = read(R"({"session_id":"4c9d","cost":{"total":"0.009800","currency":"USD"},
      "root":{"id":"4c9d","product":"callcontrol-cdrs","event_name":"callcontrol-cdrs","relationship":null,
       "cost":{"event_cost":"0.000000","cumulative_cost":"0.009800","currency":"USD"},
       "links":{"self":"/v2/session_analysis/call-control/4c9d","records":"/v2/detail_records?x=1"},
       "record":{"started_at":"2026-03-17T10:02:11.500Z","ended_at":"2026-03-17T10:04:43.500Z"},
       "children":[{"id":"4c\"90","product":"ai-voice-assistant","event_name":"ai-voice-assistant",
        "relationship":{"type":"child_of","via":{"local_field":"a","parent_field":"b"},"parent_id":"4c9d"},
        "cost":{"event_cost":"0.009800","cumulative_cost":"0.009800","currency":"USD"},
        "links":{"self":"/v2/session_analysis/ai-voice-assistant/4c90","records":""},
        "record":{"rate":"0.06","rate_measured_in":"minute","billed_sec":180, "nested":{"a":[1,"}"]}} ,
        "children":[]}]},
      "meta":{"event_count":2,"products":["ai-voice-assistant","callcontrol-cdrs"]}})");
    QCOMPARE(drawn(tree), QStringLiteral("call-control 0.000000 0.009800 USD\n"
                                         "  ai-voice-assistant 0.009800 0.009800 USD\n"));
    QCOMPARE(tree.stated().session, QStringLiteral("4c9d"));
    QCOMPARE(tree.stated().totalText, QStringLiteral("0.009800"));
    QCOMPARE(tree.stated().events, 2);
    QCOMPARE(tree.stated().products.join(u' '), QStringLiteral("ai-voice-assistant callcontrol-cdrs"));
    QCOMPARE(tree.product(0), QStringLiteral("callcontrol-cdrs"));
    QCOMPARE(tree.recordsLink(0), QStringLiteral("/v2/detail_records?x=1"));
    QCOMPARE(tree.started(0).toString(Qt::ISODateWithMs), QStringLiteral("2026-03-17T10:02:11.500Z"));
    QCOMPARE(tree.lengthMs(0), 152'000);
    QCOMPARE(tree.id(1), QStringLiteral("4c\"90"));
    QCOMPARE(tree.relation(1).type, QStringLiteral("child_of"));
    QCOMPARE(tree.relation(1).localField + tree.relation(1).parentField, QStringLiteral("ab"));
    QCOMPARE(tree.relation(1).parentId, QStringLiteral("4c9d"));
    QCOMPARE(tree.rate(1).rate, QStringLiteral("0.06"));
    QCOMPARE(tree.rate(1).measuredIn, QStringLiteral("minute"));
    QCOMPARE(tree.rate(1).billedMs, 180'000);
    QCOMPARE(tree.record(1), QByteArray(R"({"rate":"0.06","rate_measured_in":"minute","billed_sec":180, )"
                                        R"("nested":{"a":[1,"}"]}})"));
    QCOMPARE(tree.startMs(1), -1);
    QCOMPARE(tree.address(1).time, QStringLiteral("2026-03-17T10:02:11Z"));
    QVERIFY(tree.hasRecords() && !tree.wasRepaired());
}

void SessionReaderTest::digitsAfterThePointAreKept()
{
    QCOMPARE(read(MadeEvent{"a", "1", "\"0.50\"", "\"0.500000\""}.answer()).decimals(), 6);
    QCOMPARE(read(MadeEvent{"a", "1", "0.25", "2.5e-1"}.answer()).decimals(), 2);
    QCOMPARE(read(MadeEvent{"a", "1", "3", "\"3\""}.answer()).decimals(), 0);
}

void SessionReaderTest::aDifferenceIsFlaggedWhereItArises()
{
    const MadeEvent leaf{"inference", "3", "\"0.2\"", "\"0.2\""};
    const MadeEvent middle{"call-control", "2", "\"0.1\"", "\"0.31\"", {leaf}};
    const SessionTree tree = read(MadeEvent{"call-session", "1", "\"0\"", "\"0.31\"", {middle}}.answer());
    QCOMPARE(drawn(tree), QStringLiteral("call-session 0.00 0.31 USD\n"
                                         "  call-control 0.10 0.31 USD !difference\n"
                                         "    inference 0.20 0.20 USD\n"));
    QCOMPARE(tree.rolledUp(1), *Decimal::parse(u"0.3"));
    QCOMPARE(tree.count(SessionFlag::Difference), 1);
    QCOMPARE(tree.first(SessionFlag::Difference), 1);
    QCOMPARE(tree.first(SessionFlag::Cycle), -1);
}

void SessionReaderTest::whatIsCutByDepthIsNoDifference()
{
    const MadeEvent cut{"call-control", "2", "\"0.1\"", "\"0.3\""};
    const QByteArray answer = MadeEvent{"call-session", "1", "\"0\"", "\"0.3\"", {cut}}.answer();
    QCOMPARE(drawn(read(answer, 2)), QStringLiteral("call-session 0.0 0.3 USD\n"
                                                    "  call-control 0.1 0.3 USD !unasked\n"));
    QCOMPARE(drawn(read(answer, 3)), QStringLiteral("call-session 0.0 0.3 USD\n"
                                                    "  call-control 0.1 0.3 USD !difference\n"));
}

void SessionReaderTest::anAnswerOfUnknownDepthIsTakenAsCutAtItsEnd()
{
    const MadeEvent cut{"call-control", "2", "\"0.1\"", "\"0.3\""};
    const MadeEvent whole{"webrtc", "3", "\"0.1\"", "\"0.1\""};
    QCOMPARE(drawn(read(MadeEvent{"call-session", "1", "\"0\"", "\"0.4\"", {cut, whole}}.answer(), 0)),
             QStringLiteral("call-session 0.0 0.4 USD\n"
                            "  call-control 0.1 0.3 USD !unasked\n"
                            "  webrtc 0.1 0.1 USD\n"));
}

void SessionReaderTest::currenciesAreKeptApart()
{
    const MadeEvent euros{"recording", "2", "\"5\"", "\"5\"", {}, "\"EUR\""};
    const MadeEvent none{"webrtc", "3", "\"2\"", "\"2\"", {}, "null"};
    const SessionTree tree = read(MadeEvent{"call-session", "1", "\"1\"", "\"3\"", {euros, none}}.answer());
    QCOMPARE(drawn(tree), QStringLiteral("call-session 1 3 USD\n"
                                         "  recording 5 5 EUR !otherCurrency\n"
                                         "  webrtc 2 2  !noCurrency\n"));
    QStringList totals;
    for (const auto &[currency, sum] : tree.totals())
        totals << currency + sum.toString();
    QCOMPARE(totals.join(u' '), QStringLiteral("USD1 EUR5 2"));
}

void SessionReaderTest::oddCostsAreFlaggedAndShownAsTheyCame_data()
{
    QTest::addColumn<QByteArray>("cost");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *cost, const char *line, const char *text) {
        QTest::newRow(name) << QByteArray(cost) << QString::fromLatin1(line) << QString::fromLatin1(text);
    };
    row("text NaN", "\"NaN\"", "a ? 1 USD !unreadable\n", "NaN");
    row("bare NaN", "NaN", "a ? 1 USD !unreadable\n", "NaN");
    row("beyond all", "1e400", "a ? 1 USD !unreadable\n", "1e400");
    row("null", "null", "a ? 1 USD !missing\n", "");
    row("empty", "\"\"", "a ? 1 USD !unreadable\n", "");
    row("nested", "{\"x\":1}", "a ? 1 USD !unreadable\n", "{");
    row("negative", "\"-1\"", "a -1 1 USD !difference !negative\n", "-1");
    row("escaped", "\"\\u0031\"", "a ? 1 USD !unreadable\n", "1");
}

void SessionReaderTest::oddCostsAreFlaggedAndShownAsTheyCame()
{
    QFETCH(const QByteArray, cost);
    const SessionTree tree = read(MadeEvent{"a", "1", cost, "\"1\""}.answer());
    QTEST(drawn(tree), "line");
    QTEST(tree.ownText(0), "text");
}

void SessionReaderTest::cyclesAndDuplicatesAreToldApart()
{
    const MadeEvent again{"a", "1"};
    const MadeEvent other{"b", "1"};
    const MadeEvent twice{"c", "7"};
    const MadeEvent none{"d", ""};
    const MadeEvent deep{"d", "4", "\"0\"", "\"0\"", {again, twice}};
    const MadeEvent whole{"a", "1", "\"0\"", "\"0\"", {deep, other, twice, none, none}};
    QCOMPARE(drawn(read(whole.answer())),
             QStringLiteral("a 0 0 USD !twice\n  d 0 0 USD\n    a 0 0 USD !cycle\n    c 0 0 USD !twice\n"
                            "  b 0 0 USD\n  c 0 0 USD !twice\n  d 0 0 USD\n  d 0 0 USD\n"));
}

void SessionReaderTest::tenThousandLevelsAreReadAndTornDown()
{
    constexpr int levels = 10'000;
    QByteArray json = "{\"session_id\":\"s\",\"root\":";
    for (int level = 0; level < levels; ++level)
        json += R"({"id":")" + QByteArray::number(level) +
                R"(","event_name":"x","cost":{"event_cost":"0.01","cumulative_cost":")" +
                QByteArray::number((levels - level) / 100.0, 'f', 2) + R"(","currency":"USD"},"children":[)";
    json += QByteArray("]}").repeated(levels) + '}';
    const SessionTree tree = read(json, 0);
    QCOMPARE(tree.size(), levels);
    QCOMPARE(tree.levels(), levels);
    QCOMPARE(tree.count(SessionFlag::Difference), 0);
    QCOMPARE(tree.rolledUp(0), *Decimal::parse(u"100"));
}

void SessionReaderTest::moreLevelsThanCanBeFollowedAreRefused()
{
    const QByteArray json = "{\"root\":" + QByteArray("{\"children\":[").repeated(40'000) +
                            QByteArray("]}").repeated(40'000) + '}';
    const auto tree = SessionReader::read(json);
    QVERIFY(!tree);
    QCOMPARE(tree.error().kind, Failure::Kind::UnreadableReply);
}

void SessionReaderTest::brokenBytesAreRepaired()
{
    const SessionTree tree = read(MadeEvent{"a\xff", "1"}.answer());
    QCOMPARE(tree.eventName(0), QStringLiteral("a\uFFFD"));
    QVERIFY(tree.wasRepaired());
}

void SessionReaderTest::fieldsMayComeInAnyOrderOrBeOfAnotherKind()
{
    const SessionTree tree = read(
        R"({"meta":[],"cost":"free","root":{"children":[null,3,"x",{"children":{},"id":7,"links":null,"cost":[1],
        "record":"gone","relationship":4}],"cost":{"currency":"USD","event_cost":1,"cumulative_cost":1.0},
        "product":"p","i\u0064":"1"}})");
    QCOMPARE(drawn(tree), QStringLiteral("p 1.0 1.0 USD\n   ? ?  !missing\n"));
    QCOMPARE(tree.id(0) + tree.id(1), QStringLiteral("17"));
    QCOMPARE(tree.record(1), QByteArray("\"gone\""));
}

void SessionReaderTest::whatIsNoSessionFails_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = MadeEvent{"a", "1"}.answer();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no root") << QByteArray(R"({"session_id":"1"})");
    QTest::newRow("root is null") << QByteArray(R"({"root":null})");
    QTest::newRow("html") << QByteArray("<html></html>");
    QTest::newRow("more behind") << good + "{}";
    for (const int part : {10, 60, 90})
        QTest::addRow("cut at %d", part) << good.left(good.size() * part / 100);
}

void SessionReaderTest::whatIsNoSessionFails()
{
    QFETCH(const QByteArray, body);
    const auto tree = SessionReader::read(body);
    QVERIFY(!tree);
    QCOMPARE(tree.error().kind, Failure::Kind::UnreadableReply);
}

void SessionReaderTest::aPriceKeepsAllItsDigits()
{
    const auto rateOf = [](const char *record) {
        return read(MadeEvent{.type = "call-control", .id = "a", .record = record}.answer()).rate(0);
    };
    QCOMPARE(rateOf(R"({"rate":0.012345678901234567,"billed_sec":"60"})").rate,
             QStringLiteral("0.012345678901234567"));
    QCOMPARE(rateOf(R"({"rate":0.060000})").rate, QStringLiteral("0.060000"));
    QCOMPARE(rateOf(R"({"rate":{"amount":"1"},"rate_measured_in":7})").rate, QString());
    QCOMPARE(rateOf(R"({"rate":null,"billed_sec":-3})").billedMs, -1);
    QCOMPARE(rateOf(R"({"billed_sec":"60"})").billedMs, 60'000);
}

void SessionReaderTest::timesComeFromWhateverFieldTheRecordHas_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("start");
    QTest::addColumn<qint64>("length");
    const auto row = [](const char *name, const char *record, bool hasStart, qint64 length) {
        QTest::newRow(name) << QByteArray(record)
                            << (hasStart ? QStringLiteral("2026-03-17T10:00:00.000Z") : QString()) << length;
    };
    row("nothing", "{}", false, -1);
    row("both ends", R"({"ended_at":"2026-03-17T10:00:02Z","started_at":"2026-03-17T10:00:00Z"})", true,
        2'000);
    row("a better start", R"({"created_at":"2026-01-01T00:00:00Z","started_at":"2026-03-17T10:00:00Z"})",
        true, -1);
    row("seconds", R"({"created_at":"2026-03-17T10:00:00.000Z","duration_sec":1.2})", true, 1'200);
    row("seconds as text", R"({"created_at":"2026-03-17T12:00:00+02:00","call_sec":"90"})", true, 90'000);
    row("no zone", R"({"created_at":"2026-03-17T10:00:00"})", true, -1);
    row("end before start", R"({"started_at":"2026-03-17T10:00:00Z","ended_at":"2026-03-17T09:00:00Z"})",
        true, -1);
    row("nonsense", R"({"started_at":"2026-13-41T99:00:00Z","duration_sec":"1e99"})", false, -1);
}

void SessionReaderTest::timesComeFromWhateverFieldTheRecordHas()
{
    QFETCH(const QByteArray, record);
    const SessionTree tree = read(MadeEvent{"a", "1", "\"0\"", "\"0\"", {}, "\"USD\"", record}.answer());
    QTEST(tree.started(0).toString(Qt::ISODateWithMs), "start");
    QTEST(tree.lengthMs(0), "length");
}

#include "SessionReaderTest.moc"
SIGNALBOX_TEST(SessionReaderTest)
