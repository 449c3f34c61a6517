// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionExport.h"

#include "sessions/DrawnSession.h"
#include "sessions/MadeSession.h"
#include "sessions/SessionReader.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <random>

class SessionExportTest : public QObject
{
    Q_OBJECT
private slots:
    void anEventIsALineWithTheFieldsOfItsRecord();
    void costsAreWrittenAsTheyCame();
    void formulasAreMadeHarmless();
    void csvReadBackSumsUpToTheTotal();
    void tooManyFieldsStandTogether();
    void stacksAreFolded();
    void currenciesAreRootsOfTheirOwn();
    void whatIsSmallerThanAMillionthIsCarriedOn();
    void foldedStacksSumUpToTheTotal();
    void oneAnswerIsIndentedAsReceived();
    void aMergedTreeReadsAsTheSameTree();
    void theTreeIsDrawnAsText();
    void deepTreesDoNotGrowBeyondMeasure();
    void filesAreNamedByTypeIdAndDay_data();
    void filesAreNamedByTypeIdAndDay();
    void nothingIsWrittenOfNothing();
};

namespace {
SessionTree read(const QByteArray &answer)
{
    return std::move(SessionReader::read(answer).value());
}

SessionTree call()
{
    MadeEvent inference{"inference", "5a0f3a52-1e4b", "\"0.001800\"", "\"0.001800\""};
    inference.record = R"({"model":"gpt, \"4\"","tokens":120,"nested":{"a":[1,2]},"none":null})";
    MadeEvent assistant{"ai-voice-assistant", "4c9063e0-1e4b", "\"0.008000\"", "\"0.009800\"", {inference}};
    assistant.record = R"({"created_at":"2026-03-17T10:00:00Z","to":"+13125550100","tokens":-1.50})";
    MadeEvent transport{"sip-trunking", "77777777", "\"0\"", "\"0\""};
    return read(
        MadeEvent{"call-control", "4c9d22b0-1e4b", "\"0.000000\"", "\"0.009800\"", {assistant, transport}}
            .answer());
}

/// A reader of RFC 4180 that knows nothing of the writer.
QList<QStringList> readCsv(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QList<QStringList> lines;
    QStringList line;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                isQuoted = false;
        } else if (c == u'"') {
            isQuoted = true;
        } else if (c == u',') {
            line << std::exchange(cell, {});
        } else if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            ++i;
            line << std::exchange(cell, {});
            lines << std::exchange(line, {});
        } else {
            cell += c;
        }
    }
    return lines;
}

QString cellOf(const QList<QStringList> &lines, int line, const char *column)
{
    return lines[line].value(lines[0].indexOf(QLatin1String(column)));
}

/// Sums of folded stacks, by the root of each; empty for all.
Decimal sumOf(const QByteArray &folded, const QByteArray &root = {})
{
    Decimal sum;
    for (const QByteArray &line : folded.split('\n')) {
        if (line.isEmpty() || !line.startsWith(root))
            continue;
        const qint64 value = line.mid(line.lastIndexOf(' ') + 1).toLongLong();
        sum += Decimal(value, 6);
    }
    return sum;
}

/// Any tree of three currencies, of costs with up to nine digits after the point.
SessionTree anyTree(std::minstd_rand &dice, bool hasManyDigits)
{
    const auto upTo = [&](unsigned most) { return static_cast<unsigned>(dice() % (most + 1)); };
    static const QByteArrayList types{"call-control", "inference", "ai;voice",
                                      "a b",          "=x",        "\xc3\xa4,\\\"q\\\""};
    std::function<MadeEvent(int)> make = [&](int level) {
        const int digits = static_cast<int>(upTo(hasManyDigits ? 9 : 6));
        const QString own = Decimal(static_cast<qint64>(upTo(5'000)), digits).toString();
        MadeEvent event{types[upTo(5)], QByteArray::number(dice()), '"' + own.toLatin1() + '"', "null"};
        event.currency = "\"" + QByteArrayList{"USD", "USD", "EUR"}[upTo(2)] + '"';
        event.record = "{\"k" + QByteArray::number(upTo(6)) + R"(":"a\n,\"b\u00e4","x":[1,"}"]})";
        for (unsigned child = level > 5 ? 0 : upTo(3); child > 0; --child)
            event.children << make(level + 1);
        return event;
    };
    return read(make(1).answer());
}
} // namespace

void SessionExportTest::anEventIsALineWithTheFieldsOfItsRecord()
{
    const QByteArray bytes = SessionExport::csv(call());
    const auto lines = readCsv(bytes);
    QCOMPARE(lines.size(), 5);
    for (const QStringList &line : lines)
        QCOMPARE(line.size(), lines[0].size());
    QCOMPARE(lines[0].mid(0, 5).join(u' '), QStringLiteral("row parent_row level path id"));
    QCOMPARE(
        lines[0].mid(21).join(u' '),
        QStringLiteral("record.created_at record.to record.tokens record.model record.nested record.none"));
    QCOMPARE(cellOf(lines, 3, "row"), QStringLiteral("3"));
    QCOMPARE(cellOf(lines, 3, "parent_row"), QStringLiteral("2"));
    QCOMPARE(cellOf(lines, 3, "path"), QStringLiteral("call-control/ai-voice-assistant/inference"));
    QCOMPARE(cellOf(lines, 3, "level"), QStringLiteral("3"));
    QCOMPARE(cellOf(lines, 3, "id"), QStringLiteral("5a0f3a52-1e4b"));
    QCOMPARE(cellOf(lines, 3, "record.model"), QStringLiteral("gpt, \"4\""));
    QCOMPARE(cellOf(lines, 3, "record.nested"), QStringLiteral("{\"a\":[1,2]}"));
    QCOMPARE(cellOf(lines, 3, "record.none"), QString());
    QCOMPARE(cellOf(lines, 3, "self"), QStringLiteral("/v2/session_analysis/inference/5a0f3a52-1e4b"));
    QCOMPARE(cellOf(lines, 1, "parent_row"), QString());
    QCOMPARE(cellOf(lines, 2, "started"), QStringLiteral("2026-03-17T10:00:00.000Z"));
    QCOMPARE(cellOf(lines, 2, "record.to"), QStringLiteral("+13125550100"));
    QCOMPARE(cellOf(lines, 2, "record.tokens"), QStringLiteral("-1.50"));
    QCOMPARE(cellOf(lines, 4, "path"), QStringLiteral("call-control/sip-trunking"));
}

void SessionExportTest::costsAreWrittenAsTheyCame()
{
    const SessionTree tree = read(MadeEvent{
        "a", "1", "\"0.0100\"", "\"0.01\"", {{"b", "2", "\"NaN\"", "1e400"}, {"c", "3", "null", "-0.5"}}}
                                      .answer());
    const auto lines = readCsv(SessionExport::csv(tree));
    QCOMPARE(cellOf(lines, 1, "own_cost"), QStringLiteral("0.0100"));
    QCOMPARE(cellOf(lines, 2, "own_cost"), QStringLiteral("NaN"));
    QCOMPARE(cellOf(lines, 2, "cumulative_cost"), QStringLiteral("1e400"));
    QVERIFY(cellOf(lines, 2, "flags").contains(QStringLiteral("cost_unreadable")));
    QCOMPARE(cellOf(lines, 3, "own_cost"), QString());
    QCOMPARE(cellOf(lines, 3, "cumulative_cost"), QStringLiteral("-0.5"));
    QVERIFY(cellOf(lines, 1, "flags").contains(QStringLiteral("difference")));
}

void SessionExportTest::formulasAreMadeHarmless()
{
    MadeEvent event{"=SUM(A1)", "@x", "\"0\"", "\"0\""};
    event.record = R"({"=cmd":"=1+1","b":"-2+3","c":"\t=1","d":"\uff1d1","e":-5})";
    const QByteArray bytes = SessionExport::csv(read(event.answer()));
    const auto lines = readCsv(bytes);
    QCOMPARE(cellOf(lines, 1, "id"), QStringLiteral("'@x"));
    QCOMPARE(cellOf(lines, 1, "record.=cmd"), QStringLiteral("'=1+1"));
    QCOMPARE(cellOf(lines, 1, "record.b"), QStringLiteral("'-2+3"));
    QCOMPARE(cellOf(lines, 1, "record.c"), QStringLiteral("'\t=1"));
    QCOMPARE(cellOf(lines, 1, "record.d"), QStringLiteral("'\uff1d1"));
    QCOMPARE(cellOf(lines, 1, "record.e"), QStringLiteral("-5"));
    for (const QString &cell : lines[1])
        QVERIFY2(!cell.startsWith(u'='), qPrintable(cell));
}

void SessionExportTest::csvReadBackSumsUpToTheTotal()
{
    std::minstd_rand dice(3);
    for (int round = 0; round < 60; ++round) {
        const SessionTree tree = anyTree(dice, true);
        const auto lines = readCsv(SessionExport::csv(tree));
        QCOMPARE(lines.size(), tree.size() + 1);
        QHash<QString, Decimal> sums;
        for (int line = 1; line < lines.size(); ++line) {
            QCOMPARE(lines[line].size(), lines[0].size());
            sums[cellOf(lines, line, "currency")] += Decimal::parse(cellOf(lines, line, "own_cost")).value();
            QCOMPARE(cellOf(lines, line, "record.x"), QStringLiteral("[1,\"}\"]"));
            const int parent = cellOf(lines, line, "parent_row").toInt();
            QCOMPARE(parent, tree.parent(line - 1) + 1);
        }
        for (const auto &[currency, total] : tree.totals())
            QCOMPARE(sums[currency], total);
        QCOMPARE(sums.size(), tree.totals().size());
    }
}

void SessionExportTest::tooManyFieldsStandTogether()
{
    MadeEvent event{"a", "1"};
    QByteArrayList fields;
    for (int i = 0; i < SessionExport::mostFields + 2; ++i)
        fields << "\"f" + QByteArray::number(i) + "\":" + QByteArray::number(i);
    event.record = '{' + fields.join(',') + '}';
    const auto lines = readCsv(SessionExport::csv(read(event.answer())));
    QCOMPARE(lines[0].last(), QStringLiteral("record"));
    QCOMPARE(lines[1].last(), QStringLiteral("{\"f300\":300,\"f301\":301}"));
    QCOMPARE(cellOf(lines, 1, "record.f299"), QStringLiteral("299"));
}

void SessionExportTest::stacksAreFolded()
{
    QCOMPARE(
        SessionExport::folded(call()),
        QByteArray("call-control;ai-voice-assistant 8000\ncall-control;ai-voice-assistant;inference 1800\n"));
    // The same stack again is added to; what costs less than nothing is left out.
    const SessionTree tree =
        read(MadeEvent{"a;b",
                       "1",
                       "\"2\"",
                       "\"0\"",
                       {{"c", "2", "\"0.000001\""}, {"d", "3", "\"-1\""}, {"c", "4", "\"0.5\""}}}
                 .answer());
    QCOMPARE(SessionExport::folded(tree), QByteArray("a,b 2000000\na,b;c 500001\n"));
}

void SessionExportTest::currenciesAreRootsOfTheirOwn()
{
    MadeEvent euro{"b", "2", "\"0.25\"", "\"0.25\""};
    euro.currency = "\"EUR\"";
    const SessionTree tree = read(MadeEvent{"a", "1", "\"1\"", "\"1\"", {euro}}.answer());
    QCOMPARE(SessionExport::folded(tree), QByteArray("USD;a 1000000\nEUR;a;b 250000\n"));
}

void SessionExportTest::whatIsSmallerThanAMillionthIsCarriedOn()
{
    MadeEvent root{"a", "1", "\"0\"", "\"0\""};
    for (int i = 0; i < 10; ++i)
        root.children << MadeEvent{"t" + QByteArray::number(i), QByteArray::number(i + 2), "\"0.0000003\"",
                                   "\"0\""};
    const QByteArray folded = SessionExport::folded(read(root.answer()));
    QCOMPARE(sumOf(folded), Decimal(3, 6));
    QVERIFY(!folded.contains(" 0\n"));
}

void SessionExportTest::foldedStacksSumUpToTheTotal()
{
    std::minstd_rand dice(5);
    for (int round = 0; round < 60; ++round) {
        const SessionTree tree = anyTree(dice, round % 2 == 0);
        const QByteArray folded = SessionExport::folded(tree);
        for (const auto &[currency, total] : tree.totals())
            QCOMPARE(sumOf(folded, tree.totals().size() > 1 ? currency.toUtf8() + ';' : QByteArray()),
                     total.rounded(6));
        for (const QByteArray &line : folded.split('\n'))
            QVERIFY(line.isEmpty() || line.mid(line.lastIndexOf(' ') + 1).toLongLong() > 0);
    }
}

void SessionExportTest::oneAnswerIsIndentedAsReceived()
{
    const SessionTree tree = call();
    const QByteArray json = SessionExport::json(tree);
    QCOMPARE(QJsonDocument::fromJson(json), QJsonDocument::fromJson(tree.documents()[0].bytes));
    QVERIFY(json.contains("\"event_cost\": \"0.001800\""));
    QVERIFY(json.startsWith("{\n  \"session_id\": \"s\",\n  \"cost\": {\n    \"total\": "));
    QVERIFY(json.contains("\"products\": []\n"));
    QCOMPARE(drawn(read(json)), drawn(tree));
}

void SessionExportTest::aMergedTreeReadsAsTheSameTree()
{
    const MadeEvent leg{"call-control", "2", "\"0.50\"", "\"2.5\"", {{"inference", "3", "\"2\"", "\"2\""}}};
    MadeEvent cut = leg;
    cut.children.clear();
    const MadeEvent odd{"c", "9", "null", "\"NaN\"", {}, "null", R"({"text":"\u00e4\"","n":1.50})"};
    const SessionTree shallow =
        read(MadeEvent{"call-session", "1", "\"0\"", "\"2.50\"", {cut, odd, {"d", "10"}}}.answer());
    const SessionTree tree = std::move(SessionReader::deepened(shallow, 1, leg.answer(), 0).value());
    QCOMPARE(tree.documents().size(), 2);
    const QByteArray json = SessionExport::json(tree);
    QVERIFY(QJsonDocument::fromJson(json).isObject());
    const SessionTree again = read(json);
    QCOMPARE(again.size(), 5);
    for (int node = 0; node < tree.size(); ++node) {
        QCOMPARE(again.id(node), tree.id(node));
        QCOMPARE(again.parent(node), tree.parent(node));
        QCOMPARE(again.ownText(node), tree.ownText(node));
        QCOMPARE(again.cumulativeText(node), tree.cumulativeText(node));
        QCOMPARE(again.currency(node), tree.currency(node));
        QCOMPARE(again.recordType(node), tree.recordType(node));
        QCOMPARE(again.relation(node).parentId, tree.relation(node).parentId);
        QCOMPARE(QJsonDocument::fromJson(again.record(node)), QJsonDocument::fromJson(tree.record(node)));
    }
    QCOMPARE(again.stated().events, 5);
    QVERIFY(json.contains("1.50"));
}

void SessionExportTest::theTreeIsDrawnAsText()
{
    const QString expected =
        QStringLiteral("                                      own cost  with children\n"
                       "call-control 4c9d22b0                 0.000000       0.009800 USD\n"
                       "\u251c\u2500 ai-voice-assistant 4c9063e0        0.008000       0.009800 USD\n"
                       "\u2502  \u2514\u2500 inference 5a0f3a52              0.001800       0.001800 USD\n"
                       "\u2514\u2500 sip-trunking 77777777              0.000000       0.000000 USD\n"
                       "total                                                0.009800 USD\n");
    QString text = SessionExport::text(call());
    text.remove(QStringLiteral("  ! not_asked_deeper"));
    QCOMPARE(text, expected);
}

void SessionExportTest::deepTreesDoNotGrowBeyondMeasure()
{
    constexpr int levels = 10'000;
    const QByteArray event =
        R"({"id":"1","event_name":"inference","cost":{"event_cost":"0.01","currency":"USD"},"record":{},"children":[)";
    const QByteArray answer = "{\"root\":" + event.repeated(levels) + QByteArray("]}").repeated(levels) + '}';
    const SessionTree tree = read(answer);
    QCOMPARE(tree.size(), levels);
    constexpr qsizetype most = 20'000'000;
    const QByteArray csv = SessionExport::csv(tree);
    QVERIFY(csv.size() < most);
    QCOMPARE(csv.count("\r\n"), levels + 1);
    const QByteArray folded = SessionExport::folded(tree);
    QVERIFY(folded.size() < most);
    QCOMPARE(sumOf(folded), Decimal(100, 0));
    QVERIFY(SessionExport::json(tree).size() < most);
    const QString text = SessionExport::text(tree);
    QVERIFY(text.size() < most);
    QCOMPARE(text.count(u'\n'), levels + 2);
    QVERIFY(text.contains(QStringLiteral("(level 10000)")));
    // Merged it is written anew.
    const SessionTree merged = std::move(SessionReader::deepened(tree, 0, answer, 0).value());
    QCOMPARE(read(SessionExport::json(merged)).levels(), levels);
}

void SessionExportTest::filesAreNamedByTypeIdAndDay_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *test, const char *type, const char *event, const char *time,
                        const char *name) {
        QTest::newRow(test) << QString::fromUtf8(type) << QString::fromUtf8(event) << QString::fromUtf8(time)
                            << QString::fromUtf8(name);
    };
    row("a date", "call-session", "4c9d22b0-1e4b-11f1", "2026-03-17", "call-session-4c9d22b0-2026-03-17");
    row("a time", "call-session", "4c9d22b0-1e4b-11f1", "2026-03-17T10:00:00Z",
        "call-session-4c9d22b0-2026-03-17");
    row("no time", "call-session", "4c9d22b0-1e4b", "", "call-session-4c9d22b0");
    row("strange signs", "../a b", "x:y/z", "../..", "_a_b-x_y_z");
    row("nothing given", "", "", "", "call-control-4c9d22b0");
    row("long ones", QByteArray(500, 'a').constData(), QByteArray(500, 'b').constData(), "",
        (QByteArray(33, 'a') + '-' + QByteArray(33, 'b')).constData());
}

void SessionExportTest::filesAreNamedByTypeIdAndDay()
{
    QFETCH(QString, type);
    QFETCH(QString, event);
    QFETCH(QString, time);
    QTEST(SessionExport::fileName(call(), {type, event, time}), "name");
}

void SessionExportTest::nothingIsWrittenOfNothing()
{
    const SessionTree tree;
    QCOMPARE(SessionExport::csv(tree).count('\n'), 1);
    QCOMPARE(SessionExport::folded(tree), QByteArray());
    QCOMPARE(SessionExport::json(tree), QByteArray("{}\n"));
    QVERIFY(!SessionExport::text(tree).isEmpty());
    QCOMPARE(SessionExport::fileName(tree, {}), QStringLiteral("session"));
}

#include "SessionExportTest.moc"
SIGNALBOX_TEST(SessionExportTest)
