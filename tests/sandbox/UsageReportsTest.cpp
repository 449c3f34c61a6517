// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wire.h"
#include "sandbox/UsageFacts.h"
#include "support/TestMain.h"

class UsageReportsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void everyDocumentedProductIsOffered();
    void daysAddUpToTheMonth_data();
    void daysAddUpToTheMonth();
    void hoursAddUpToTheMonth();
    void thePeakOfTheMonthIsThatOfADay();
    void twoConnectionsMakeTheShortCalls();
    void whatIsOverNeverChanges();
    void faxesAreUsedThroughTheAccountsApplications();
    void someCostsComeWithoutCurrency();
    void theSameSeedMakesTheSameNumbers();
    void anySplitAddsUpToTheWhole();
    void filtersPickWhatTheyName();
    void filtersOnDaysPickDays();
    void theExamplesOfTheDocumentationAreAnswered_data();
    void theExamplesOfTheDocumentationAreAnswered();
    void pagesHoldEveryRowOnce();
    void rowsComeInTheOrderAskedFor();
    void csvHasTheSameRows();
    void whatIsNotAllowedIsRefusedByName_data();
    void whatIsNotAllowedIsRefusedByName();

private:
    /// The rows of a report, all pages.
    QJsonArray rows(const QByteArray &query);
    static double sum(const QJsonArray &rows, const QString &metric);
    Sandbox m_sandbox;
};

namespace {
const QByteArray october = "start_date=2026-10-01T00:00:00-00:00&end_date=2026-11-01T00:00:00-00:00";

QByteArray escaped(QByteArray query)
{
    return query.replace('[', "%5B").replace(']', "%5D").replace('+', "%2B");
}
} // namespace

QJsonArray UsageReportsTest::rows(const QByteArray &query)
{
    Wire wire(m_sandbox);
    const auto answer = wire.get("/usage_reports?" + escaped(query + "&page[size]=5000"));
    if (answer.status != 200 || answer[u"meta"].toObject()[u"total_pages"].toInt() > 1)
        qWarning() << answer.status << answer.raw.left(300);
    return answer.list();
}

double UsageReportsTest::sum(const QJsonArray &rows, const QString &metric)
{
    double total = 0;
    for (const auto &row : rows)
        total += row.toObject()[metric].toDouble();
    return total;
}

void UsageReportsTest::everyDocumentedProductIsOffered()
{
    Wire wire(m_sandbox);
    const QJsonArray all = wire.get("/usage_reports/options").list();
    QCOMPARE(all.size(), 22);
    for (const auto &product : all) {
        const QJsonArray dimensions = product.toObject()[u"product_dimensions"].toArray();
        QVERIFY(dimensions.contains(QStringLiteral("date")));
        QVERIFY(dimensions.contains(QStringLiteral("date_time")));
        QVERIFY(!product.toObject()[u"product_metrics"].toArray().isEmpty());
    }
    const QJsonObject sip = wire.get("/usage_reports/options?product=sip-trunking").list()[0].toObject();
    QVERIFY(sip[u"record_types"].isNull());
    QCOMPARE(sip[u"product_dimensions"].toArray().size(), 16);
    QCOMPARE(wire.get("/usage_reports/options?product=pagers").parameter(), QStringLiteral("product"));
}

void UsageReportsTest::daysAddUpToTheMonth_data()
{
    QTest::addColumn<QByteArray>("product");
    QTest::addColumn<QByteArray>("metric");
    QTest::addColumn<QByteArray>("dimension");
    Wire wire(m_sandbox);
    for (const auto &each : wire.get("/usage_reports/options").list()) {
        const QByteArray product = each.toObject()[u"product"].toString().toLatin1();
        const QByteArray metric = each.toObject()[u"product_metrics"].toArray().last().toString().toLatin1();
        for (const auto &dimension : each.toObject()[u"product_dimensions"].toArray()) {
            const QByteArray name = dimension.toString().toLatin1();
            if (!name.startsWith("date"))
                QTest::addRow("%s by %s", product.data(), name.data()) << product << metric << name;
        }
    }
}

void UsageReportsTest::daysAddUpToTheMonth()
{
    QFETCH(QByteArray, product);
    QFETCH(QByteArray, metric);
    QFETCH(QByteArray, dimension);
    const QByteArray query = "product=" + product + "&metrics=" + metric + '&' + october;
    const QString name = QString::fromLatin1(metric);
    const double month = sum(rows(query + "&dimensions=" + dimension), name);
    QVERIFY(month > 0);
    // Numbers are whole or have six digits after the point, so that doubles of this size add up closely.
    const auto isMonth = [&](double total) { return std::abs(total - month) < 1e-4; };
    QVERIFY(isMonth(sum(rows(query + "&dimensions=date"), name)));
    QVERIFY(isMonth(sum(rows(query + "&dimensions=date," + dimension), name)));
}

void UsageReportsTest::hoursAddUpToTheMonth()
{
    const QByteArray query = "product=sip-trunking&metrics=attempted&" + october;
    const QString attempted = QStringLiteral("attempted");
    QCOMPARE(sum(rows(query + "&dimensions=date_time"), attempted),
             sum(rows(query + "&dimensions=direction"), attempted));
}

void UsageReportsTest::thePeakOfTheMonthIsThatOfADay()
{
    const QByteArray query = "product=cps&metrics=cps_peak&" + october;
    const auto largest = [this](const QByteArray &asked) {
        double peak = 0;
        for (const auto &row : rows(asked))
            peak = std::max(peak, row.toObject()[u"cps_peak"].toDouble());
        return peak;
    };
    const double month = largest(query + "&dimensions=connection_id");
    QVERIFY(month > 0);
    QCOMPARE(largest(query + "&dimensions=date"), month);
    QVERIFY(sum(rows(query + "&dimensions=date"), QStringLiteral("cps_peak")) > month);
}

void UsageReportsTest::twoConnectionsMakeTheShortCalls()
{
    const QString completed = QStringLiteral("completed");
    const QByteArray query = "product=sip-trunking&metrics=completed&filter[direction]=outbound&" + october;
    const double all = sum(rows(query + "&dimensions=direction"), completed);
    const QJsonArray shortOnes = rows(
        query + "&dimensions=direction,short_duration_call,connection_id&filter[short_duration_call]=true");
    QCOMPARE(shortOnes.size(), 2);
    const double share = sum(shortOnes, completed) / all;
    // Just under the line of 15 %.
    QVERIFY2(share > 0.10 && share < 0.15, QByteArray::number(share).constData());
}

void UsageReportsTest::whatIsOverNeverChanges()
{
    const qint64 now = QDateTime(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    const sandbox::UsageFacts facts(1);
    const sandbox::UsageProduct &product = *sandbox::UsageCatalog::find(QStringLiteral("sip-trunking"));
    const sandbox::UsageFacts::Cell cell = facts.cells(product)[0];
    const auto volume = [&](qint64 start, qint64 at) { return facts.volume(product, cell, start, at); };
    const qint64 over = now - sandbox::UsageFacts::complete;
    QCOMPARE(volume(over, now), volume(over, now + 100 * sandbox::UsageFacts::hour));
    const qint64 recent = now - sandbox::UsageFacts::hour;
    QVERIFY(volume(recent, now) < volume(recent, now + 2 * sandbox::UsageFacts::hour));
    QCOMPARE(volume(now, now), 0);
}

void UsageReportsTest::faxesAreUsedThroughTheAccountsApplications()
{
    Wire wire(m_sandbox);
    QSet<QString> known;
    for (const auto &application : wire.get("/fax_applications").list())
        known << application.toObject()[u"id"].toString();
    const QJsonArray used = rows("product=fax-api&metrics=pages&dimensions=connection_id&" + october);
    QVERIFY(!used.isEmpty());
    for (const auto &row : used)
        QVERIFY(known.contains(row.toObject()[u"connection_id"].toString()));
}

void UsageReportsTest::someCostsComeWithoutCurrency()
{
    Wire wire(m_sandbox);
    QVERIFY(sum(rows("product=forking&metrics=cost&dimensions=date&" + october), QStringLiteral("cost")) > 0);
    const auto answer =
        wire.get("/usage_reports?product=forking&metrics=cost&dimensions=currency&" + october);
    QCOMPARE(answer.parameter(), QStringLiteral("dimensions"));
}

void UsageReportsTest::theSameSeedMakesTheSameNumbers()
{
    // Written down once: in every run and on every machine.
    const QJsonArray found = rows("product=messaging&metrics=count&dimensions=direction&" + october);
    QCOMPARE(sum(found, QStringLiteral("count")), 109'655.0);
}

void UsageReportsTest::anySplitAddsUpToTheWhole()
{
    const QByteArray query = "product=messaging&metrics=parts&dimensions=country_iso&";
    const QString parts = QStringLiteral("parts");
    const double whole = sum(rows(query + october), parts);
    for (const QByteArray cut :
         {"2026-10-02T00:00:00-00:00", "2026-10-17T05:00:00+02:00", "2026-10-25T23:00:00Z"}) {
        const double first = sum(rows(query + "start_date=2026-10-01T00:00:00Z&end_date=" + cut), parts);
        const double second =
            sum(rows(query + "start_date=" + cut + "&end_date=2026-11-01T00:00:00Z"), parts);
        QCOMPARE(first + second, whole);
        QVERIFY(first > 0 && second > 0);
    }
}

void UsageReportsTest::filtersPickWhatTheyName()
{
    const QByteArray query =
        "product=sip-trunking&metrics=attempted&dimensions=direction,country_code&" + october;
    const QString attempted = QStringLiteral("attempted");
    const double all = sum(rows(query), attempted);
    const double out = sum(rows(query + "&filter[direction]=outbound"), attempted);
    const double in = sum(rows(query + "&filter[direction]=inbound"), attempted);
    QCOMPARE(out + in, all);
    QCOMPARE(sum(rows(query + "&filter[direction]=inbound&filter[direction]=outbound"), attempted), all);
    for (const auto &row : rows(query + "&filter[country_code]=49&filter[direction]=outbound"))
        QCOMPARE(row.toObject()[u"country_code"].toString(), QStringLiteral("49"));
    QVERIFY(rows(query + "&filter[country_code]=999").isEmpty());
    QVERIFY(sum(rows(query + "&managed_accounts=true"), attempted) > all);
}

void UsageReportsTest::filtersOnDaysPickDays()
{
    const QByteArray query = "product=messaging&metrics=count&" + october + "&dimensions=";
    const QString count = QStringLiteral("count");
    const QJsonArray days = rows(query + "date&filter[date]=2026-10-05&filter[date]=2026-10-06");
    QCOMPARE(days.size(), 2);
    QCOMPARE(days[0].toObject()[u"date"].toString(), QStringLiteral("2026-10-05"));
    const QJsonArray hours = rows(query + "date,date_time&filter[date]=2026-10-05");
    QCOMPARE(sum(hours, count), days[0].toObject()[count].toDouble());
    QCOMPARE(rows(query + "date_time&filter[date_time]=2026-10-05T15:00:00Z").size(), 1);
}

void UsageReportsTest::theExamplesOfTheDocumentationAreAnswered_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("SIP by country") << QByteArray(
        "product=sip-trunking&start_date=2024-01-23T00:00:00-00:00&end_date=2024-01-29T00:00:00-00:00&"
        "metrics=connected,attempted,cost&dimensions=direction,country_code&filter[direction]=outbound&"
        "page[number]=1&page[size]=20");
    QTest::newRow("short calls") << QByteArray(
        "product=sip-trunking&start_date=2024-01-01T00:00:00-00:00&end_date=2024-02-01T00:00:00-00:00&"
        "metrics=completed&dimensions=direction,short_duration_call&filter[direction]=outbound&"
        "page[number]=1&page[size]=20");
    QTest::newRow("messaging by carrier")
        << QByteArray("product=messaging&dimensions=direction,normalized_carrier&metrics=cost,parts,count&"
                      "date_range=yesterday&filter[direction]=outbound&page[number]=1&page[size]=20");
    QTest::newRow("alphanumeric") << QByteArray(
        "start_date=2024-01-01T00:00:00-00:00&end_date=2024-02-01T00:00:00-00:00&product=messaging&"
        "metrics=parts,cost&dimensions=direction,mcc,mnc,country_iso,product_name,status_v2&"
        "filter[product_name]=alphanumeric_id&filter[direction]=outbound&filter[status_v2]=delivered&"
        "filter[status_v2]=delivery_failed&filter[status_v2]=delivery_unconfirmed");
}

void UsageReportsTest::theExamplesOfTheDocumentationAreAnswered()
{
    QFETCH(QByteArray, query);
    Wire wire(m_sandbox);
    const auto answer = wire.get("/usage_reports?" + escaped(query));
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.list().isEmpty());
    QCOMPARE(answer[u"meta"].toObject()[u"page_size"].toInt(), 20);
    for (const auto &row : answer.list())
        QCOMPARE(row.toObject()[u"direction"].toString(), QStringLiteral("outbound"));
}

void UsageReportsTest::pagesHoldEveryRowOnce()
{
    const QByteArray query = "product=webrtc&metrics=cost&dimensions=date,country_code,tags&" + october;
    const QJsonArray all = rows(query);
    QVERIFY(all.size() > 250);
    Wire wire(m_sandbox);
    QJsonArray paged;
    for (int page = 1; page <= (all.size() + 99) / 100; ++page) {
        const auto answer = wire.get(
            "/usage_reports?" + escaped(query + "&page[size]=100&page[number]=" + QByteArray::number(page)));
        for (const auto &row : answer.list())
            paged << row;
    }
    QCOMPARE(paged, all);
}

void UsageReportsTest::rowsComeInTheOrderAskedFor()
{
    const QJsonArray sorted =
        rows("product=fax-api&metrics=cost,pages&dimensions=country_code&sort=-cost&" + october);
    QVERIFY(sorted.size() > 3);
    for (qsizetype i = 1; i < sorted.size(); ++i)
        QVERIFY(sorted[i - 1].toObject()[u"cost"].toDouble() >= sorted[i].toObject()[u"cost"].toDouble());
}

void UsageReportsTest::csvHasTheSameRows()
{
    Wire wire(m_sandbox);
    const QByteArray query = "product=messaging&metrics=cost&dimensions=normalized_carrier&" + october;
    const auto answer = wire.get("/usage_reports?" + query + "&format=csv");
    QVERIFY(answer.headers["content-type"].startsWith("text/csv"));
    const QByteArrayList lines = answer.raw.trimmed().split('\n');
    QCOMPARE(lines[0].trimmed(), QByteArray("normalized_carrier,product,cost"));
    QCOMPARE(lines.size(), rows(query).size() + 1);
}

void UsageReportsTest::whatIsNotAllowedIsRefusedByName_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("parameter");
    const auto row = [](const char *name, const QByteArray &query, const char *parameter) {
        QTest::newRow(name) << query << QString::fromLatin1(parameter);
    };
    const QByteArray sip = "product=sip-trunking&metrics=cost&dimensions=direction&";
    row("no product", "metrics=cost&dimensions=date&" + october, "product");
    row("no metrics", "product=sip-trunking&dimensions=date&" + october, "metrics");
    row("no dimensions", "product=sip-trunking&metrics=cost&" + october, "dimensions");
    row("an unknown product", "product=pagers&metrics=cost&dimensions=date&" + october, "product");
    row("a foreign metric", "product=sip-trunking&metrics=pages&dimensions=date&" + october, "metrics");
    row("a foreign dimension", "product=sip-trunking&metrics=cost&dimensions=mcc&" + october, "dimensions");
    row("a filter outside the dimensions", sip + "filter[country_code]=1&" + october, "filter[country_code]");
    row("a filter without value", sip + "filter[direction]=&" + october, "filter[direction]");
    row("32 days", sip + "start_date=2026-10-01T00:00:00Z&end_date=2026-11-02T00:00:00Z", "end_date");
    row("an end before its start", sip + "start_date=2026-10-02T00:00:00Z&end_date=2026-10-01T00:00:00Z",
        "end_date");
    row("a start without a zone", sip + "start_date=2026-10-01T00:00:00&end_date=2026-10-02T00:00:00Z",
        "start_date");
    row("no range", sip + "sort=cost", "start_date");
    row("both kinds of range", sip + "date_range=today&" + october, "date_range");
    row("an unknown literal", sip + "date_range=some_time", "date_range");
    row("an order by what isn't asked", sip + "sort=attempted&" + october, "sort");
    row("pages that are too large", sip + "page[size]=5001&" + october, "page[size]");
    row("a name twice", sip + "metrics=cost&" + october, "metrics");
    row("a dimension twice", "product=sip-trunking&metrics=cost&dimensions=direction,direction&" + october,
        "dimensions");
    row("a metric twice", "product=sip-trunking&metrics=cost,cost&dimensions=direction&" + october,
        "metrics");
    row("an unknown name", sip + "colour=red&" + october, "colour");
    row("an unknown format", sip + "format=xml&" + october, "format");
}

void UsageReportsTest::whatIsNotAllowedIsRefusedByName()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, parameter);
    Wire wire(m_sandbox);
    const auto answer = wire.get("/usage_reports?" + escaped(query));
    QVERIFY(answer.status == 400 || answer.status == 422);
    QCOMPARE(answer.parameter(), parameter);
}

SIGNALBOX_TEST(UsageReportsTest)
#include "UsageReportsTest.moc"
