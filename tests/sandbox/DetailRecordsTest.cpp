// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wire.h"
#include "support/TestMain.h"

class DetailRecordsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void everyTypeHasRecords_data();
    void everyTypeHasRecords();
    void filtersAndTimesNarrow();
    void pagesAddUp();
    void costsHaveTheOrderOfNumbers();
    void daysToComeHaveNoRecords();
    void whatIsNotAllowedIsRefused_data();
    void whatIsNotAllowedIsRefused();

private:
    int total(const QByteArray &query);
    Sandbox m_sandbox;
};

static QByteArray escaped(QByteArray query)
{
    return query.replace('[', "%5B").replace(']', "%5D");
}

int DetailRecordsTest::total(const QByteArray &query)
{
    Wire wire(m_sandbox);
    const auto answer = wire.get("/detail_records?" + escaped(query));
    return answer.status == 200 ? answer[u"meta"].toObject()[u"total_results"].toInt() : -answer.status;
}

void DetailRecordsTest::everyTypeHasRecords_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const char *type : {"ai-voice-assistant",
                             "amd",
                             "call-control",
                             "conference",
                             "conference-participant",
                             "embedding",
                             "fax",
                             "inference",
                             "inference-speech-to-text",
                             "media_storage",
                             "media-streaming",
                             "messaging",
                             "noise-suppression",
                             "recording",
                             "sip-trunking",
                             "siprec-client",
                             "stt",
                             "tts",
                             "verify",
                             "webrtc",
                             "wireless"})
        QTest::newRow(type) << QByteArray(type);
}

void DetailRecordsTest::everyTypeHasRecords()
{
    QFETCH(QByteArray, type);
    Wire wire(m_sandbox);
    const auto answer = wire.get("/detail_records?" + escaped("filter[record_type]=" + type));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.list().size(), 20);
    for (const auto &record : answer.list())
        QCOMPARE(record.toObject()[u"record_type"].toString().toLatin1(), type);
}

void DetailRecordsTest::filtersAndTimesNarrow()
{
    const QByteArray sip = "filter[record_type]=sip-trunking";
    const int all = total(sip);
    QVERIFY(all > 500);
    QCOMPARE(total(sip + "&filter[direction]=inbound") + total(sip + "&filter[direction]=outbound"), all);
    QCOMPARE(total(sip + "&filter[call_sec][gt]=300") + total(sip + "&filter[call_sec][lte]=300"), all);
    const QByteArray noon = QDateTime::currentDateTimeUtc().addDays(-10).toString(Qt::ISODate).toLatin1();
    const int later = total(sip + "&filter[started_at][gte]=" + noon);
    QVERIFY(later > 0 && later < all);
    QCOMPARE(later + total(sip + "&filter[started_at][lt]=" + noon), all);
    const int week = total(sip + "&filter[date_range]=last_week");
    QVERIFY(week > 0 && week < all);
    QVERIFY(total(sip + "&filter[cld][contains]=5551") < all);
}

void DetailRecordsTest::pagesAddUp()
{
    Wire wire(m_sandbox);
    QSet<QString> ids;
    const int all = total("filter[record_type]=messaging");
    for (int page = 1; page <= (all + 49) / 50; ++page) {
        const auto answer = wire.get(
            "/detail_records?" +
            escaped("filter[record_type]=messaging&page[size]=50&page[number]=" + QByteArray::number(page)));
        for (const auto &record : answer.list())
            ids << record.toObject()[u"uuid"].toString();
    }
    QCOMPARE(ids.size(), all);
}

void DetailRecordsTest::costsHaveTheOrderOfNumbers()
{
    const QByteArray tts = "filter[record_type]=tts";
    const int dear = total(tts + "&filter[cost][gt]=0.01");
    QVERIFY(dear > 0 && dear < total(tts));
    Wire wire(m_sandbox);
    const QJsonArray sorted =
        wire.get("/detail_records?" + escaped(tts + "&sort=tags,-cost&page[size]=50")).list();
    for (qsizetype i = 1; i < sorted.size(); ++i) {
        const QJsonObject before = sorted[i - 1].toObject();
        const QJsonObject after = sorted[i].toObject();
        QVERIFY(before[u"tags"].toString() <= after[u"tags"].toString());
        if (before[u"tags"] == after[u"tags"])
            QVERIFY(before[u"cost"].toString().toDouble() >= after[u"cost"].toString().toDouble());
    }
}

void DetailRecordsTest::daysToComeHaveNoRecords()
{
    for (const QByteArray range : {"tomorrow", "next_week", "next_month"})
        QCOMPARE(total("filter[record_type]=tts&filter[date_range]=" + range), 0);
}

void DetailRecordsTest::whatIsNotAllowedIsRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("parameter");
    const auto row = [](const char *name, const QByteArray &query, const char *parameter) {
        QTest::newRow(name) << query << QString::fromLatin1(parameter);
    };
    const QByteArray sip = "filter[record_type]=sip-trunking&";
    row("no type", "sort=cost", "filter[record_type]");
    row("two types", "filter[record_type]=tts&filter[record_type]=stt", "filter[record_type]");
    row("an unknown type", "filter[record_type]=pager", "filter[record_type]");
    row("a field of another type", sip + "filter[parts]=1", "filter[parts]");
    row("an unknown comparison", sip + "filter[call_sec][near]=1", "filter[call_sec][near]");
    row("an order by another's field", sip + "sort=parts", "sort");
    row("pages that are too large", sip + "page[size]=51", "page[size]");
    row("an unknown literal", sip + "filter[date_range]=some_time", "filter[date_range]");
}

void DetailRecordsTest::whatIsNotAllowedIsRefused()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, parameter);
    Wire wire(m_sandbox);
    const auto answer = wire.get("/detail_records?" + escaped(query));
    QVERIFY(answer.status == 400 || answer.status == 422);
    QCOMPARE(answer.parameter(), parameter);
}

SIGNALBOX_TEST(DetailRecordsTest)
#include "DetailRecordsTest.moc"
