// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ReportExport.h"

#include "support/TestMain.h"
#include "usage/SmallTable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <random>

class ReportExportTest : public QObject
{
    Q_OBJECT
private slots:
    void rowsAreWrittenExactly();
    void holesAreNamedSoThatNobodyTakesTheSumForTheWhole();
    void formulasAreMadeHarmless_data();
    void formulasAreMadeHarmless();
    void csvReadsBackAsTheSameTable();
    void thePivotIsWrittenAsShown();
    void jsonKeepsEveryDigit();
    void thereIsOneCurlCommandForEachSlice();
    void aShellReadsTheCommandAsItWasMeant();
    void filesAreNamedByTheDaysOfTheZone();
};

namespace {
ReportResult resultOf(UsageTable table)
{
    ReportResult result;
    result.report.product = QStringLiteral("sip-trunking");
    result.report.metrics = words("cost");
    result.answer = answerOf(std::move(table));
    result.range = octoberOf(2026);
    return result;
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
        } else if (c == u',' || c == u'\r') {
            line << cell;
            cell.clear();
            if (c == u'\r') {
                lines << line;
                line.clear();
                ++i; // the line feed
            }
        } else {
            cell += c;
        }
    }
    return lines;
}
} // namespace

void ReportExportTest::rowsAreWrittenExactly()
{
    UsageTable table = smallTable("country_code currency", "cost attempted",
                                  {"1 USD 1911.6248 1245811.0", "44 USD 0.000001 -", "49 EUR many 3"});
    QCOMPARE(ReportExport::csv(resultOf(table)), QByteArray("country_code,currency,cost,attempted\r\n"
                                                            "1,USD,1911.6248,1245811\r\n"
                                                            "44,USD,0.000001,\r\n"
                                                            "49,EUR,many,3\r\n"));
}

void ReportExportTest::holesAreNamedSoThatNobodyTakesTheSumForTheWhole()
{
    ReportResult result = resultOf(smallTable("date", "cost", {"2026-10-01 2"}));
    const TimeRange hole = TimeRange::parse(QStringLiteral("2026-10-02T00:00:00Z/2026-10-05T00:00:00Z"));
    result.answer.holes << UsageHole{hole, Failure::of(Failure::Kind::TimedOut)};
    QCOMPARE(ReportExport::csv(result), QByteArray("date,cost,missing_range\r\n"
                                                   "2026-10-01,2,\r\n"
                                                   ",,2026-10-02T00:00:00Z/2026-10-05T00:00:00Z\r\n"));
    const QJsonObject json = QJsonDocument::fromJson(ReportExport::json(result)).object();
    QCOMPARE(json[u"holes"][0][u"range"].toString(), hole.toString());
}

void ReportExportTest::formulasAreMadeHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("sum") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("at") << QStringLiteral("@sum") << QStringLiteral("'@sum");
    QTest::newRow("minus") << QStringLiteral("-2+3") << QStringLiteral("'-2+3");
    QTest::newRow("plus") << QStringLiteral("+1+cmd|' /C calc'!A0")
                          << QStringLiteral("'+1+cmd|' /C calc'!A0");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("'\t=1");
    QTest::newRow("full width") << QStringLiteral("\uFF1D1") << QStringLiteral("'\uFF1D1");
    QTest::newRow("negative number") << QStringLiteral("-12.5") << QStringLiteral("-12.5");
    QTest::newRow("phone number") << QStringLiteral("+1 312 555-0100") << QStringLiteral("+1 312 555-0100");
}

void ReportExportTest::formulasAreMadeHarmless()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    UsageTable table(words("tags"), words("cost"));
    table.append({text}, words("1"));
    QCOMPARE(readCsv(ReportExport::csv(resultOf(table)))[1][0], cell);
}

void ReportExportTest::csvReadsBackAsTheSameTable()
{
    const QStringList odd{QStringLiteral("\""),         QStringLiteral("\"\""),  QStringLiteral(","),
                          QStringLiteral("\n"),         QStringLiteral("\r\n"),  QStringLiteral("Süß & Öl"),
                          QStringLiteral("\u202Bשלום"), QStringLiteral("مرحبا"), QStringLiteral("日本"),
                          QStringLiteral("😀"),          QStringLiteral(" x "),   QStringLiteral("a")};
    std::mt19937 random(3);
    const auto below = [&](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<quint32>(limit));
    };
    for (int round = 0; round < 50; ++round) {
        UsageTable table(words("a b"), words("cost attempted"));
        QList<QStringList> expected{words("a b cost attempted")};
        for (qsizetype row = below(20); row >= 0; --row) {
            QStringList cells;
            for (int column = 0; column < 2; ++column) {
                // Begins with a letter: what begins like a formula is another test.
                QString text = QStringLiteral("t");
                for (qsizetype pieces = below(5); pieces > 0; --pieces)
                    text += odd[below(odd.size())];
                cells << (below(8) == 0 ? QString() : text);
            }
            const Decimal cost(static_cast<qint64>(random()) - 2'000'000'000, static_cast<int>(below(9)));
            const QStringList numbers{cost.toString(), below(5) == 0 ? QString() : QString::number(random())};
            table.append(cells, numbers);
            expected << cells + numbers;
        }
        QCOMPARE(readCsv(ReportExport::csv(resultOf(table))), expected);
    }
}

void ReportExportTest::thePivotIsWrittenAsShown()
{
    const UsageTable table = smallTable("country_code direction currency", "cost",
                                        {"1 in USD 1.5", "1 out USD 2", "44 out USD 0.25", "52 in USD 0.1"});
    PivotSpec spec;
    spec.rows = words("country_code currency");
    spec.columns = words("direction");
    spec.metrics = words("cost");
    spec.top = 2;
    QCOMPARE(ReportExport::csv(Pivot::of(table, spec)),
             QByteArray("country_code,currency,cost USD / out,cost USD / in,cost USD\r\n"
                        "1,USD,2,1.5,3.5\r\n"
                        "44,USD,0.25,,0.25\r\n"
                        "other,,,0.1,0.1\r\n"
                        "total,,2.25,1.6,3.85\r\n"));
}

void ReportExportTest::jsonKeepsEveryDigit()
{
    UsageTable table(words("tags"), words("cost attempted"));
    table.append({QStringLiteral("a \"quoted\" \\ tag\n")}, words("1234567890123456.78 5"));
    table.append({QStringLiteral("b")}, {QStringLiteral("many"), QString()});
    const QByteArray json = ReportExport::json(resultOf(table));
    // Not through a double, which would forget the last digits.
    QVERIFY2(json.contains("\"cost\":1234567890123456.78,"), json.constData());
    const QJsonObject read = QJsonDocument::fromJson(json).object();
    QCOMPARE(read[u"rows"][0][u"tags"].toString(), QStringLiteral("a \"quoted\" \\ tag\n"));
    QCOMPARE(read[u"rows"][1][u"cost"].toString(), QStringLiteral("many"));
    QVERIFY(read[u"rows"][1][u"attempted"].isNull());
    QCOMPARE(read[u"range"].toString(), octoberOf(2026).toString());
    QCOMPARE(read[u"report"][u"product"].toString(), QStringLiteral("sip-trunking"));
}

void ReportExportTest::thereIsOneCurlCommandForEachSlice()
{
    ReportResult result = resultOf(smallTable("date", "cost", {}));
    UsageQuery &query = result.answer.query;
    query.product = QStringLiteral("sip-trunking");
    query.metrics = words("cost");
    query.dimensions = words("date");
    query.range = TimeRange::days(QDate(2026, 1, 1), QDate(2026, 2, 28), QTimeZone::utc());
    const QString text = ReportExport::curl(result, QUrl(QStringLiteral("https://api.telnyx.com/v2")));
    QCOMPARE(text.count(QStringLiteral("curl -G 'https://api.telnyx.com/v2/usage_reports'")), 2);
    QCOMPARE(text.count(QStringLiteral("-H \"Authorization: Bearer $TELNYX_API_KEY\"")), 2);
    QCOMPARE(text.count(QStringLiteral("'start_date=2026-02-01T00:00:00-00:00'")), 1);
    QCOMPARE(text.count(QStringLiteral("'end_date=2026-02-01T00:00:00-00:00'")), 1);
    QVERIFY(text.contains(QStringLiteral("'end_date=2026-03-01T00:00:00-00:00'")));
}

void ReportExportTest::aShellReadsTheCommandAsItWasMeant()
{
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sh"));
    if (shell.isEmpty())
        QSKIP("there is no POSIX shell here");
    ReportResult result = resultOf(smallTable("date", "cost", {}));
    UsageQuery &query = result.answer.query;
    query.product = QStringLiteral("messaging");
    query.metrics = words("cost");
    query.dimensions = words("tags");
    const QString odd = QStringLiteral("it's $(id) `id` \"x\" \\ &;\nSüß");
    query.filters = {{QStringLiteral("tags"), {odd}}, {QStringLiteral("a=b&c"), {QStringLiteral("1")}}};
    query.dateRange = QStringLiteral("today");
    // Instead of curl, what it was given, a line feed after each.
    const QString script = QStringLiteral("TELNYX_API_KEY=key; curl() { printf '%s\\036' \"$@\"; }\n") +
                           ReportExport::curl(result, QUrl(QStringLiteral("https://api.telnyx.com/v2")));
    QProcess process;
    process.start(shell, {QStringLiteral("-c"), script});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    const QStringList given = QString::fromUtf8(process.readAllStandardOutput()).split(QChar(0x1E));
    QVERIFY(given.contains(QStringLiteral("Authorization: Bearer key")));
    QVERIFY(given.contains(QStringLiteral("date_range=today")));
    QVERIFY(given.contains(QStringLiteral("filter[tags]=") + odd));
    QVERIFY2(given.contains(QStringLiteral("filter[a%3Db%26c]=1")), qPrintable(given.join(u'\n')));
}

void ReportExportTest::filesAreNamedByTheDaysOfTheZone()
{
    ReportResult result = resultOf(smallTable("date_time", "cost", {}));
    QCOMPARE(ReportExport::fileName(result), QStringLiteral("sip-trunking-cost-2026-10-01-2026-10-31"));
    result.report.range.zone = "Europe/Berlin";
    result.range = TimeRange::month(2026, 10, QTimeZone("Europe/Berlin"));
    QCOMPARE(ReportExport::fileName(result), QStringLiteral("sip-trunking-cost-2026-10-01-2026-10-31"));
    result.report.metrics = {QStringLiteral("../x y")};
    QVERIFY(!ReportExport::fileName(result).contains(u'/'));
}

SIGNALBOX_TEST(ReportExportTest)
#include "ReportExportTest.moc"
