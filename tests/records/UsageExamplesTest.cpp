// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/DrawnUsage.h"
#include "records/UsageReading.h"
#include "support/TestMain.h"

#include <QTest>
#include <QUrlQuery>

/// The worked examples of the API's documentation: its requests leave, and its numbers come back.
class UsageExamplesTest : public QObject
{
    Q_OBJECT
private slots:
    void theDocumentedRequestLeavesAndItsNumbersComeBack_data();
    void theDocumentedRequestLeavesAndItsNumbersComeBack();
    void thePageSizeOfTheServerIsNeverSent();
};

// Lists joined by commas are sets, repeated names are several values.
static QStringList pairs(const QString &text)
{
    QStringList found;
    const auto items = QUrlQuery(text).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        QStringList values = value.split(u',');
        values.sort();
        found << name + u'=' + values.join(u',');
    }
    found.sort();
    return found;
}

static UsageQuery made(const char *product, const char *metrics, const char *dimensions, const char *range)
{
    UsageQuery query = UsageReading::query(dimensions, UsageReading::range(range), metrics);
    query.product = QString::fromLatin1(product);
    query.filters = {{QStringLiteral("direction"), {QStringLiteral("outbound")}}};
    query.pageSize = 20;
    return query;
}

void UsageExamplesTest::theDocumentedRequestLeavesAndItsNumbersComeBack_data()
{
    QTest::addColumn<UsageQuery>("query");
    QTest::addColumn<QString>("request");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("rows");
    QTest::newRow("SIP by country and direction")
        << made("sip-trunking", "connected attempted cost", "country_code direction",
                "2024-01-23T00:00:00Z/2024-01-29T00:00:00Z")
        << QStringLiteral("product=sip-trunking&start_date=2024-01-23T00:00:00-00:00&"
                          "end_date=2024-01-29T00:00:00-00:00&metrics=connected,attempted,cost&"
                          "dimensions=direction,country_code&filter[direction]=outbound&page[number]=1&"
                          "page[size]=20")
        << QByteArray(
               R"({ "data": [ { "country_code": "1", "direction": "outbound", "product": "sip-trunking",
            "connected": 883930.0, "cost": 1911.6248, "attempted": 1245811.0 } ],
            "meta": { "page_size": 20, "page_number": 1, "total_results": 1, "total_pages": 1 } })")
        << QStringLiteral("1 outbound 883930 1245811 1911.6248");
    QTest::newRow("short duration calls")
        << made("sip-trunking", "completed", "short_duration_call",
                "2024-01-01T00:00:00Z/2024-02-01T00:00:00Z")
        << QStringLiteral("product=sip-trunking&start_date=2024-01-01T00:00:00-00:00&"
                          "end_date=2024-02-01T00:00:00-00:00&metrics=completed&"
                          "dimensions=direction,short_duration_call&filter[direction]=outbound&"
                          "page[number]=1&page[size]=20")
        << QByteArray(R"({ "data": [ { "short_duration_call": "false", "direction": "outbound",
            "product": "sip-trunking", "completed": 522094.0 }, { "short_duration_call": "true",
            "direction": "outbound", "product": "sip-trunking", "completed": 414515.0 } ] ,
            "meta": { "page_size": 20, "page_number": 1, "total_results": 2, "total_pages": 1 } })")
        << QStringLiteral("false 522094; true 414515");
    UsageQuery today = made("messaging", "cost count parts", "normalized_carrier", "");
    today.dateRange = QStringLiteral("today");
    QTest::newRow("messaging by carrier")
        << today
        << QStringLiteral("product=messaging&dimensions=direction,normalized_carrier&"
                          "metrics=cost,parts,count&date_range=today&filter[direction]=outbound&"
                          "page[number]=1&page[size]=20")
        << QByteArray(R"({ "data": [ { "normalized_carrier": "AT&T", "direction": "outbound",
            "product": "messaging", "cost": 132.4653, "parts": 33952.0, "count": 18088 },
            { "normalized_carrier": "Verizon Wireless", "direction": "outbound", "product": "messaging",
            "cost": 205.2036, "parts": 48924.0, "count": 25171 } ],
            "meta": { "page_size": 20, "page_number": 1, "total_results": 2, "total_pages": 1 } })")
        << QStringLiteral("AT&T 132.4653 18088 33952; Verizon Wireless 205.2036 25171 48924");
    UsageQuery alphanumeric = made("messaging", "cost parts", "mcc mnc country_iso status_v2",
                                   "2024-01-01T00:00:00Z/2024-02-01T00:00:00Z");
    alphanumeric.pageSize = 0;
    alphanumeric.filters << UsageFilter{QStringLiteral("product_name"), {QStringLiteral("alphanumeric_id")}}
                         << UsageFilter{
                                QStringLiteral("status_v2"),
                                UsageReading::words("delivered delivery_failed delivery_unconfirmed")};
    QTest::newRow("alphanumeric by MNC and MCC")
        << alphanumeric
        << QStringLiteral("start_date=2024-01-01T00:00:00-00:00&end_date=2024-02-01T00:00:00-00:00&"
                          "product=messaging&metrics=parts,cost&"
                          "dimensions=direction,mcc,mnc,country_iso,product_name,status_v2&"
                          "filter[product_name]=alphanumeric_id&filter[direction]=outbound&"
                          "filter[status_v2]=delivered&filter[status_v2]=delivery_failed&"
                          "filter[status_v2]=delivery_unconfirmed")
        << QByteArray(R"({ "data": [ { "status_v2": "delivered", "mnc": "01", "mcc": "270",
            "product_name": "alphanumeric_id", "country_iso": "LU", "direction": "outbound",
            "product": "messaging", "cost": 9.519, "parts": 167.0 }, { "status_v2": "delivered", "mnc": "01",
            "mcc": "272", "product_name": "alphanumeric_id", "country_iso": "IE", "direction": "outbound",
            "product": "messaging", "cost": 659.2542, "parts": 18623.0 } ],
            "meta": { "page_size": 20, "page_number": 1, "total_results": 2, "total_pages": 1 } })")
        << QStringLiteral("270 01 LU delivered 9.519 167; 272 01 IE delivered 659.2542 18623");
}

void UsageExamplesTest::theDocumentedRequestLeavesAndItsNumbersComeBack()
{
    QFETCH(UsageQuery, query);
    QFETCH(QString, request);
    QFETCH(QByteArray, answer);
    QFETCH(QString, rows);
    UsageReading reading;
    reading.fixture.server.answerBy(
        [&](const ScriptedRequest &) { return ScriptedAnswer::json(200, answer); });
    const UsageAnswer read = reading.read(query);
    QCOMPARE(reading.fixture.server.count(), 1);
    const QByteArray target = reading.fixture.server.requests().first().target;
    QCOMPARE(target.left(target.indexOf('?')), QByteArray("/v2/usage_reports"));
    QCOMPARE(pairs(QString::fromLatin1(target.mid(target.indexOf('?') + 1))), pairs(request));
    QCOMPARE(drawn(*read.table), rows);
}

void UsageExamplesTest::thePageSizeOfTheServerIsNeverSent()
{
    UsageReading reading;
    UsageQuery query = UsageReading::query("date country direction",
                                           UsageReading::range("2025-03-01T00:00:00Z/2025-03-31T00:00:00Z"));
    query.pageSize = 0;
    const UsageAnswer answer = reading.read(query);
    QVERIFY(answer.table->rows() > 40); // pages of 20
    QCOMPARE(UsageReading::rows(answer), UsageTruth::rows(query));
    QVERIFY(!reading.fixture.server.requests()[0].target.contains("page"));
    QVERIFY(reading.fixture.server.requests()[1].target.endsWith("&page%5Bnumber%5D=2"));
}

#include "UsageExamplesTest.moc"
SIGNALBOX_TEST(UsageExamplesTest)
