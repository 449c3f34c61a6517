// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionInput.h"

#include "support/TestMain.h"

#include <QRegularExpression>
#include <QTest>
#include <random>

class SessionInputTest : public QObject
{
    Q_OBJECT
private slots:
    void whatNamesAnEventIsRead_data();
    void whatNamesAnEventIsRead();
    void aWholeAnswerIsHandedOn_data();
    void aWholeAnswerIsHandedOn();
    void blanksAreNothing_data();
    void blanksAreNothing();
    void whatIsUnclearSaysWhatIsExpected_data();
    void whatIsUnclearSaysWhatIsExpected();
    void theKeyOfACommandIsKeptNowhere();
    void mutatedInputIsReadSafelyOrRefused();
    void aHugeTextIsRefusedAtOnce();
};

namespace {
using Kind = SessionInput::Kind;
const QString id = QStringLiteral("4c9d22b0-1e4b-11f1-83a0-02420aef51a1");
const QString chosen = QStringLiteral("call-session");

const char *const command =
    R"(curl -G 'https://api.telnyx.com/v2/session_analysis/inference/4c9d22b0-1e4b-11f1-83a0-02420aef51a1' \
  -H "Authorization: Bearer KEY0123456789_secret" \
  --data-urlencode 'date_time=2026-03-17T10:00:00Z' --data-urlencode 'max_depth=5')";

QList<QByteArray> samples()
{
    return {"4c9d22b0-1e4b-11f1-83a0-02420aef51a1",
            "{4C9D22B0-1E4B-11F1-83A0-02420AEF51A1}",
            "call-control/4c9d22b01e4b11f183a002420aef51a1 2026-03-17",
            "https://api.telnyx.com/v2/session_analysis/call-session/4c9d22b0-1e4b-11f1-83a0-02420aef51a1?"
            "date_time=2026-03-17T10%3A00%3A00Z&expand=record",
            "/v2/detail_records?record_type=call-control&id=4c9d22b0-1e4b-11f1-83a0-02420aef51a1",
            command,
            "{\"session_id\":\"x\",\"root\":{}}"};
}
} // namespace

void SessionInputTest::whatNamesAnEventIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    const QString plain = QStringLiteral("call-session ") + id + u' ';
    const QString api = QStringLiteral("https://api.telnyx.com/v2/session_analysis/call-control/") + id;
    const QString control = QStringLiteral("call-control ") + id + u' ';
    row("an id", id, plain);
    row("in capitals", id.toUpper(), plain);
    row("without dashes", QString(id).remove(u'-'), plain);
    row("in braces", u'{' + id.toUpper() + u'}', plain);
    row("as a URN", QStringLiteral("urn:uuid:") + id, plain);
    row("with blanks, a line end and a BOM", QStringLiteral("\uFEFF\u00a0 ") + id + QStringLiteral(" \r\n"),
        plain);
    row("in quotes", QStringLiteral("\u201c") + id + QStringLiteral("\u201d"), plain);
    row("in quotes of JSON", u'"' + id + u'"', plain);
    row("with a date", id + QStringLiteral(" 2026-03-17"), plain + QStringLiteral("2026-03-17"));
    row("with a time", id + QStringLiteral(" 2026-03-17T10:00:00Z"),
        plain + QStringLiteral("2026-03-17T10:00:00Z"));
    row("type and id", QStringLiteral("Call-Control/") + id.toUpper(), control);
    row("type and id with blanks", QStringLiteral("call-control / ") + id, control);
    row("type and an id that is no UUID", QStringLiteral("inference/v3:Ab_9"),
        QStringLiteral("inference v3:Ab_9 "));
    row("type, id and time", QStringLiteral("call-control/") + id + QStringLiteral("?date_time=2026-03-17"),
        control + QStringLiteral("2026-03-17"));
    row("a link", api, control);
    row("links.self", QStringLiteral("/v2/session_analysis/call-control/") + id, control);
    row("links.self as it stands in JSON",
        QStringLiteral("\"self\": \"/v2/session_analysis/call-control/") + id + QStringLiteral("\","),
        control);
    row("a path without its slash", QStringLiteral("session_analysis/call-control/") + id, control);
    row("a link with a query", api + QStringLiteral("?expand=none&date_time=2026-03-17T10%3A00%3A00.5Z"),
        control + QStringLiteral("2026-03-17T10:00:00.5Z"));
    row("a link with a time of a zone", api + QStringLiteral("?date_time=2026-03-17T10:00:00%2B02:00"),
        control + QStringLiteral("2026-03-17T08:00:00.000Z"));
    row("a link whose plus sign wasn't encoded", api + QStringLiteral("?date_time=2026-03-17T10:00:00+02:00"),
        control + QStringLiteral("2026-03-17T08:00:00.000Z"));
    row("a link with nonsense for a time", api + QStringLiteral("?date_time=yesterday"), control);
    row("a link with a date that never was", api + QStringLiteral("?date_time=2026-02-30"), control);
    row("a link in a sentence", QStringLiteral("Look at <") + api + QStringLiteral(">, please."), control);
    row("a link at the end of a sentence", QStringLiteral("Look at ") + api + u'.', control);
    row("a link of another base",
        QStringLiteral("http://127.0.0.1:8080/v2/session_analysis/call-control/") + id, control);
    row("a link of detail records", QStringLiteral("/v2/detail_records?record_type=call-control&id=") + id,
        control);
    row("a link of filtered detail records",
        QStringLiteral("https://api.telnyx.com/v2/detail_records?filter%5Brecord_type%5D=call-control&id=") +
            id,
        control);
    row("a link of the portal", QStringLiteral("https://portal.telnyx.com/#/debugging/calls/") + id, plain);
    row("a command", QString::fromLatin1(command),
        QStringLiteral("inference ") + id + QStringLiteral(" 2026-03-17T10:00:00Z"));
    row("a command with its query in the link",
        QStringLiteral("$ curl -H 'Authorization: Bearer KEY1' \"") + api +
            QStringLiteral("?date_time=2026-03-17\" -o x.json"),
        control + QStringLiteral("2026-03-17"));
}

void SessionInputTest::whatNamesAnEventIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const SessionInput input = SessionInput::read(text, chosen);
    QVERIFY2(input.kind == Kind::Event, qPrintable(input.why));
    const SessionAddress &address = input.address;
    QCOMPARE(address.type + u' ' + address.event + u' ' + address.time, expected);
    QVERIFY(input.answer.isEmpty() && input.why.isEmpty());
}

void SessionInputTest::aWholeAnswerIsHandedOn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("as it is") << QStringLiteral("{\"session_id\":\"ä\"}");
    QTest::newRow("with blanks before") << QStringLiteral("\r\n\t {\"session_id\":\"ä\"}\n");
    QTest::newRow("with a BOM") << QStringLiteral("\uFEFF{\"session_id\":\"ä\"}");
    QTest::newRow("with a BOM after blanks") << QStringLiteral(" \uFEFF {\"session_id\":\"ä\"}");
}

void SessionInputTest::aWholeAnswerIsHandedOn()
{
    QFETCH(QString, text);
    const SessionInput input = SessionInput::read(text, chosen);
    QCOMPARE(input.kind, Kind::Answer);
    QCOMPARE(input.answer, QByteArray("{\"session_id\":\"\xc3\xa4\"}"));
    QVERIFY(input.address.isNull());
}

void SessionInputTest::blanksAreNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("null") << QString();
    QTest::newRow("blanks") << QStringLiteral(" \t\r\n");
    QTest::newRow("a BOM alone") << QStringLiteral("\uFEFF");
}

void SessionInputTest::blanksAreNothing()
{
    QFETCH(QString, text);
    QCOMPARE(SessionInput::read(text, chosen).kind, Kind::Nothing);
}

void SessionInputTest::whatIsUnclearSaysWhatIsExpected_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QString &text, const char *named,
                        const QString &type = chosen) {
        QTest::newRow(name) << text << type << QString::fromLatin1(named);
    };
    row("words", QStringLiteral("what did this cost?"), "call-session/");
    row("a number", QStringLiteral("+13125550100"), "call-session/");
    row("an id cut short", id.left(20), "call-session/");
    row("an id with a letter too many", id + u'0', "call-session/");
    row("an id without a type", id, "record type", QString());
    row("a link of the documentation, cut", QStringLiteral("/v2/session_analysis/call-control/4c9d22b0-..."),
        "cut off");
    row("a link of the schema", QStringLiteral("/v2/session_analysis/metadata/call-control"), "schema");
    row("a link of the whole schema", QStringLiteral("https://api.telnyx.com/v2/session_analysis/metadata/"),
        "schema");
    row("a link that climbs", QStringLiteral("/v2/session_analysis/call-control/..%2F..%2Fbalance"),
        "cut off");
    row("a type of strange letters", QStringLiteral("/v2/session_analysis/a%00b/") + id, "cut off");
    row("a link without an id", QStringLiteral("https://portal.telnyx.com/#/home"), "no id");
    row("a link with two ids",
        QStringLiteral("https://portal.telnyx.com/") + id + QStringLiteral("/") +
            QString(id).replace(u'4', u'5'),
        "several ids");
    row("a command for something else",
        QStringLiteral("curl -H 'Authorization: Bearer KEY1' https://api.telnyx.com/v2/balance"), "command");
    row("a list", QStringLiteral("[1, 2]"), "whole answer");
}

void SessionInputTest::whatIsUnclearSaysWhatIsExpected()
{
    QFETCH(QString, text);
    QFETCH(QString, type);
    QFETCH(QString, named);
    const SessionInput input = SessionInput::read(text, type);
    QCOMPARE(input.kind, Kind::Unclear);
    QVERIFY2(input.why.contains(named), qPrintable(input.why));
    QVERIFY(input.address.isNull());
    QVERIFY(input.answer.isEmpty());
}

void SessionInputTest::theKeyOfACommandIsKeptNowhere()
{
    const QString key = QStringLiteral("KEY0123456789_secret");
    const QStringList texts{
        QString::fromLatin1(command), key, QStringLiteral("Bearer ") + key,
        QStringLiteral("curl -H 'Authorization: Bearer %1' https://api.telnyx.com/v2/balance").arg(key),
        QStringLiteral("curl -H 'Authorization: Bearer %1' /v2/session_analysis/call-control/4c9d-...")
            .arg(key)};
    for (const QString &text : texts) {
        const SessionInput input = SessionInput::read(text, chosen);
        const SessionAddress &address = input.address;
        const QString all =
            address.type + address.event + address.time + input.why + QString::fromUtf8(input.answer);
        QVERIFY2(!all.contains(QStringLiteral("secret")), qPrintable(text));
    }
}

// Whatever comes in: an event has a type and an id that fit into a path, an unclear text has its sentence,
// and what was read reads the same again.
void SessionInputTest::mutatedInputIsReadSafelyOrRefused()
{
    const QByteArray signs = QByteArrayLiteral("\"\\{}[]/:;%&=?#+-._ \t\r\n\xff\xc3'`<>@0a") + '\0';
    static const QRegularExpression safe(QRegularExpression::anchoredPattern(
        QStringLiteral("[A-Za-z0-9_-]+/[A-Za-z0-9_~:.-]+ ([0-9TZ:.-]{10,})?")));
    std::minstd_rand dice(4);
    const auto upTo = [&](qsizetype most) { return qsizetype(dice() % size_t(most + 1)); };
    const QList<QByteArray> seeds = samples();
    int events = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = seeds[upTo(seeds.size() - 1)];
        for (qsizetype steps = 1 + upTo(2); steps > 0; --steps) {
            const qsizetype at = upTo(bytes.size());
            if (upTo(1) == 0)
                bytes.insert(at, signs[upTo(signs.size() - 1)]);
            else
                bytes.replace(at, upTo(6), seeds[upTo(seeds.size() - 1)].mid(upTo(30), upTo(12)));
        }
        const SessionInput input = SessionInput::read(QString::fromUtf8(bytes), chosen);
        const QByteArray base64 = "in base64: " + bytes.toBase64();
        const char *const trouble = base64.constData();
        QVERIFY2((input.kind == Kind::Unclear) == !input.why.isEmpty(), trouble);
        QVERIFY2((input.kind == Kind::Event) == !input.address.isNull(), trouble);
        QVERIFY2((input.kind == Kind::Answer) == !input.answer.isEmpty(), trouble);
        if (input.kind != Kind::Event)
            continue;
        ++events;
        const SessionAddress &address = input.address;
        const QString whole = address.type + u'/' + address.event;
        QVERIFY2(safe.match(whole + u' ' + address.time).hasMatch(), trouble);
        QVERIFY2(!address.event.contains(QStringLiteral("..")), trouble);
        const SessionInput again = SessionInput::read(whole.toLower() + u' ' + address.time, {});
        QVERIFY2(again.address.time == address.time, trouble);
    }
    QVERIFY(events > 2'000);
}

void SessionInputTest::aHugeTextIsRefusedAtOnce()
{
    const SessionInput input = SessionInput::read(QString(5'000'000, u'a') + u'/' + id, chosen);
    QCOMPARE(input.kind, Kind::Unclear);
}

#include "SessionInputTest.moc"
SIGNALBOX_TEST(SessionInputTest)
