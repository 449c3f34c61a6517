// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageQuery.h"

#include "api/Query.h"
#include "records/UsageMetrics.h"
#include "support/TestMain.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

/// What a query says on the wire, and when two of them ask for the same.
class UsageQueryTest : public QObject
{
    Q_OBJECT
private slots:
    void timesAreUtcAsTheDocumentationWritesIt();
    void filteredDimensionsAreAskedForToo();
    void somethingIsAlwaysBrokenOutBy();
    void aSubProductIsAFilter();
    void optionalPartsAreLeftOut();
    void theKeyForgetsOrder();
    void everythingThatChangesNumbersChangesTheKey();
    void theFinerBucketCounts();
    void peaksAndUnknownMetricsAreNeverAddedUp();
};

static const TimeRange january =
    TimeRange::parse(QStringLiteral("2024-01-01T00:00:00Z/2024-02-01T00:00:00Z"));

static UsageQuery sip()
{
    UsageQuery query;
    query.product = QStringLiteral("sip-trunking");
    query.metrics = {QStringLiteral("connected"), QStringLiteral("cost")};
    query.dimensions = {QStringLiteral("country_code")};
    query.filters = {{QStringLiteral("direction"), {QStringLiteral("outbound")}}};
    query.range = january;
    return query;
}

static QStringList wire(const UsageQuery &query)
{
    QStringList parts;
    const Query wire = query.wire(query.range);
    for (const auto &[name, value] : wire.items())
        parts << name + u'=' + value;
    return parts;
}

void UsageQueryTest::timesAreUtcAsTheDocumentationWritesIt()
{
    UsageQuery query = sip();
    query.range = TimeRange(QDateTime(QDate(2024, 1, 1), QTime(1, 30), QTimeZone("Europe/Berlin")),
                            QDateTime(QDate(2024, 1, 31), QTime(23, 59, 59), Qt::UTC));
    QVERIFY(wire(query).contains(QStringLiteral("start_date=2024-01-01T00:30:00-00:00")));
    QVERIFY(wire(query).contains(QStringLiteral("end_date=2024-01-31T23:59:59-00:00")));
}

void UsageQueryTest::filteredDimensionsAreAskedForToo()
{
    UsageQuery query = sip();
    query.filters << UsageFilter{QStringLiteral("direction"), {QStringLiteral("inbound")}}
                  << UsageFilter{QStringLiteral("tags"), {}};
    QCOMPARE(query.wireDimensions().join(u','), QStringLiteral("country_code,direction"));
    QCOMPARE(wire(query).filter(QStringLiteral("filter")).join(u' '),
             QStringLiteral("filter[direction]=outbound filter[direction]=inbound"));
}

void UsageQueryTest::somethingIsAlwaysBrokenOutBy()
{
    UsageQuery query = sip();
    query.dimensions.clear();
    query.filters.clear();
    QVERIFY(wire(query).contains(QStringLiteral("dimensions=date")));
}

void UsageQueryTest::aSubProductIsAFilter()
{
    UsageQuery query = sip();
    query.recordType = QStringLiteral("rcs");
    QVERIFY(wire(query).contains(QStringLiteral("dimensions=country_code,direction,record_type")));
    QVERIFY(wire(query).contains(QStringLiteral("filter[record_type]=rcs")));
}

void UsageQueryTest::optionalPartsAreLeftOut()
{
    UsageQuery query = sip();
    QVERIFY(wire(query).filter(QStringLiteral("managed")).isEmpty());
    QVERIFY(wire(query).filter(QStringLiteral("sort")).isEmpty());
    QVERIFY(wire(query).filter(QStringLiteral("date_range")).isEmpty());
    query.managedAccounts = true;
    query.sort = {QStringLiteral("-cost"), QStringLiteral("country_code")};
    query.dateRange = QStringLiteral("last_1_weeks");
    QVERIFY(wire(query).contains(QStringLiteral("managed_accounts=true")));
    QVERIFY(wire(query).contains(QStringLiteral("sort=-cost,country_code")));
    QVERIFY(wire(query).contains(QStringLiteral("date_range=last_1_weeks")));
    QVERIFY(wire(query).filter(QStringLiteral("start_date")).isEmpty());
    QVERIFY(wire(query).filter(QStringLiteral("end_date")).isEmpty());
}

void UsageQueryTest::theKeyForgetsOrder()
{
    UsageQuery one = sip();
    one.filters = {{QStringLiteral("direction"), {QStringLiteral("outbound"), QStringLiteral("inbound")}},
                   {QStringLiteral("tags"), {QStringLiteral("a")}}};
    UsageQuery other = sip();
    other.metrics = {QStringLiteral("cost"), QStringLiteral("connected")};
    other.dimensions = {QStringLiteral("direction"), QStringLiteral("tags"), QStringLiteral("country_code")};
    other.filters = {{QStringLiteral("tags"), {QStringLiteral("a")}},
                     {QStringLiteral("direction"), {QStringLiteral("inbound")}},
                     {QStringLiteral("direction"), {QStringLiteral("outbound")}}};
    other.sort = {QStringLiteral("cost")};
    other.pageSize = 20;
    other.range = TimeRange::month(2025, 5, QTimeZone::utc());
    QCOMPARE(one.cacheKey(), other.cacheKey());
}

void UsageQueryTest::everythingThatChangesNumbersChangesTheKey()
{
    QList<UsageQuery> different(8, sip());
    different[1].product = QStringLiteral("messaging");
    different[2].recordType = QStringLiteral("rcs");
    different[3].metrics << QStringLiteral("attempted");
    different[4].dimensions << QStringLiteral("tags");
    different[5].filters[0].values = {QStringLiteral("inbound")};
    different[6].managedAccounts = true;
    different[7].filters.clear();
    different[7].dimensions << QStringLiteral("direction");
    QSet<QByteArray> keys;
    for (const UsageQuery &query : different)
        keys << query.cacheKey();
    QCOMPARE(keys.size(), different.size());
}

void UsageQueryTest::theFinerBucketCounts()
{
    UsageQuery query = sip();
    QCOMPARE(query.bucketDimension(), QString());
    query.dimensions << QStringLiteral("date");
    QCOMPARE(query.bucketDimension(), QStringLiteral("date"));
    query.dimensions << QStringLiteral("date_time");
    QCOMPARE(query.bucketDimension(), QStringLiteral("date_time"));
}

void UsageQueryTest::peaksAndUnknownMetricsAreNeverAddedUp()
{
    using UsageMetrics::isAdditive;
    for (const char *metric : {"cost", "attempted", "call_sec", "count", "parts", "pages", "bytes"})
        QVERIFY2(isAdditive(QLatin1String(metric)), metric);
    for (const char *metric : {"cps_peak", "average_cost", "asr", "max_participants", "frobnications", ""})
        QVERIFY2(!isAdditive(QLatin1String(metric)), metric);
    QVERIFY(UsageMetrics::isMoney(QStringLiteral("carrier_fee")));
    QVERIFY(!UsageMetrics::isMoney(QStringLiteral("billed_sec")));
    QCOMPARE(UsageMetrics::unit(QStringLiteral("billed_sec")), UsageMetrics::Unit::Seconds);
    QVERIFY(!UsageMetrics::isKnown(QStringLiteral("frobnications")));
}

#include "UsageQueryTest.moc"
SIGNALBOX_TEST(UsageQueryTest)
