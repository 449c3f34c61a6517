// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/DetailRecords.h"
#include "support/ApiFixture.h"
#include "support/TestMain.h"

#include <QUrlQuery>

class DetailRecordsTest : public QObject
{
    Q_OBJECT
private slots:
    void aQueryIsWrittenAsTheContractSays();
    void theNewestComeFirstByTheTypesOwnTime_data();
    void theNewestComeFirstByTheTypesOwnTime();
    void everyFieldIsKeptAsItCame();
    void aMissingMetaMeansOnePage();
    void whatIsNoListIsUnreadable_data();
    void whatIsNoListIsUnreadable();
    void aFieldThatTheyDoNotHaveIsRejectedWithItsName();
};

static QList<std::pair<QString, QString>> itemsOf(const ScriptedRequest &request)
{
    const QByteArray query = request.target.mid(request.target.indexOf('?') + 1);
    return QUrlQuery(QString::fromLatin1(query)).queryItems(QUrl::FullyDecoded);
}

static QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

void DetailRecordsTest::aQueryIsWrittenAsTheContractSays()
{
    ApiFixture fixture;
    fixture.server.answer(ScriptedAnswer::json(200, R"({"data":[],"meta":{"total_results":0}})"));
    DetailRecords records(fixture.client.get());
    DetailRecordQuery query;
    query.recordType = text("call-control");
    query.filters = {{text("direction"), {}, text("outbound")},
                     {text("cost"), text("gte"), text("0.05")},
                     {text("cld"), text("starts_with"), text("+1312")}};
    query.range = TimeRange::parse(text("2026-01-01T00:00:00Z/2026-02-01T00:00:00Z"));
    query.dateRange = text("last_3_days");
    query.sort = text("-cost");
    QVERIFY(fixture.ended(records.page(query, 3)));
    const ScriptedRequest request = fixture.server.requests().value(0);
    QVERIFY(request.target.startsWith("/v2/detail_records?"));
    const QList<std::pair<QString, QString>> expected{
        {text("filter[record_type]"), text("call-control")},
        {text("filter[direction]"), text("outbound")},
        {text("filter[cost][gte]"), text("0.05")},
        {text("filter[cld][starts_with]"), text("+1312")},
        {text("filter[started_at][gte]"), text("2026-01-01T00:00:00.000Z")},
        {text("filter[started_at][lt]"), text("2026-02-01T00:00:00.000Z")},
        {text("filter[date_range]"), text("last_3_days")},
        {text("sort"), text("-cost")},
        {text("page[number]"), text("3")},
        {text("page[size]"), text("50")}};
    QCOMPARE(itemsOf(request), expected);
    QVERIFY(request.target.contains("%2B1312"));
}

void DetailRecordsTest::theNewestComeFirstByTheTypesOwnTime_data()
{
    QTest::addColumn<QString>("sort");
    QTest::newRow("messaging") << text("-created_at");
    QTest::newRow("sip-trunking") << text("-started_at");
    QTest::newRow("amd") << text("-invoked_at");
    QTest::newRow("conference-participant") << text("-joined_at");
}

void DetailRecordsTest::theNewestComeFirstByTheTypesOwnTime()
{
    QFETCH(QString, sort);
    DetailRecordQuery query;
    query.recordType = QString::fromLatin1(QTest::currentDataTag());
    const auto expected = std::pair(text("sort"), sort);
    QVERIFY(query.onWire(1).items().contains(expected));
}

void DetailRecordsTest::everyFieldIsKeptAsItCame()
{
    const auto page = DetailRecords::parse(
        R"({"data":[{"uuid":"a","cost":"0.009800","parts":167.0,"big":12345678901234567890123,"status":null,
            "on_net":true,"errors":["40300","40 301"],"nested":{"deep": [1, {"x":"y"}]},"surprise":"ü ✓",
            "numbers":[1,2]}],
            "meta":{"page_number":2,"page_size":50,"total_pages":7,"total_results":301}})");
    QVERIFY(page);
    QCOMPARE(page->number, 2);
    QCOMPARE(page->totalPages, 7);
    QCOMPARE(page->totalResults, 301);
    using Kind = DetailRecord::Kind;
    const QList<DetailRecord::Field> expected{
        {text("uuid"), text("a"), Kind::Text},
        {text("cost"), text("0.009800"), Kind::Text},
        {text("parts"), text("167.0"), Kind::Number},
        {text("big"), text("12345678901234567890123"), Kind::Number},
        {text("status"), {}, Kind::Null},
        {text("on_net"), text("true"), Kind::Text},
        {text("errors"), text("40300, 40 301"), Kind::Nested},
        {text("nested"), text(R"({"deep": [1, {"x":"y"}]})"), Kind::Nested},
        {text("surprise"), QStringLiteral("ü ✓"), Kind::Text},
        {text("numbers"), text("[1,2]"), Kind::Nested}};
    QCOMPARE(page->records.value(0).fields.size(), expected.size());
    for (qsizetype at = 0; at < expected.size(); ++at) {
        const DetailRecord::Field &field = page->records[0].fields[at];
        QCOMPARE(field.name, expected[at].name);
        QCOMPARE(field.text, expected[at].text);
        QCOMPARE(field.kind, expected[at].kind);
    }
}

void DetailRecordsTest::aMissingMetaMeansOnePage()
{
    const auto page = DetailRecords::parse(R"({"data":[{"id":"1"},{"id":"2"}]})");
    QVERIFY(page);
    QCOMPARE(page->totalPages, 1);
    QCOMPARE(page->totalResults, 2);
}

void DetailRecordsTest::whatIsNoListIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no data") << QByteArray(R"({"meta":{}})");
    QTest::newRow("a word in place of a record") << QByteArray(R"({"data":["x"]})");
    QTest::newRow("cut") << QByteArray(R"({"data":[{"id":"1","cost":"0.)");
    QTest::newRow("a page of a browser") << QByteArray("<html></html>");
}

void DetailRecordsTest::whatIsNoListIsUnreadable()
{
    QFETCH(QByteArray, body);
    const auto page = DetailRecords::parse(body);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Failure::Kind::UnreadableReply);
}

void DetailRecordsTest::aFieldThatTheyDoNotHaveIsRejectedWithItsName()
{
    ApiFixture fixture;
    fixture.server.answer(ScriptedAnswer::json(
        400, R"({"errors":[{"code":"10015","title":"Bad Request","detail":"There is no field cots.",
                "source":{"parameter":"sort"}}]})"));
    DetailRecords records(fixture.client.get());
    DetailRecordQuery query;
    query.recordType = text("messaging");
    query.sort = text("cots");
    const auto page = fixture.ended(records.page(query, 1));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Failure::Kind::Rejected);
    QVERIFY2(page.error().what.contains(u"cots"), qPrintable(page.error().what));
}

#include "DetailRecordsTest.moc"
SIGNALBOX_TEST(DetailRecordsTest)
