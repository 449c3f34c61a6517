// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RecordsDesk.h"
#include "support/ApiFixture.h"
#include "support/TestMain.h"

#include <QUrlQuery>

/// A desk whose server has a list of messages that can grow while it is read.
class RecordsDeskTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aSmallListIsReadToTheEnd();
    void ofALargeListTheFirstAreReadAndTheRestOnDemand();
    void recordsThatMoveToTheNextPageAreToldOnce();
    void aFailedPageIsReadAgainAndNothingBeforeIt();
    void stoppingKeepsWhatCameAndGoesOnLater();
    void anotherQueryDropsTheFirst();
    void placesSayTheWholeQuery();

private:
    ScriptedAnswer page(const ScriptedRequest &request) const;
    bool settled()
    {
        return m_fixture->waitFor([this] { return !m_desk->isReading(); });
    }
    static DetailRecordQuery messages();

    std::unique_ptr<ApiFixture> m_fixture;
    std::unique_ptr<RecordsDesk> m_desk;
    QStringList m_came;
    int m_total = 0;
    int m_first = 0; ///< how many came to the server's list since
    int m_failingPage = 0;
};

DetailRecordQuery RecordsDeskTest::messages()
{
    DetailRecordQuery query;
    query.recordType = QStringLiteral("messaging");
    return query;
}

ScriptedAnswer RecordsDeskTest::page(const ScriptedRequest &request) const
{
    const QUrlQuery query(QString::fromLatin1(request.target.mid(request.target.indexOf('?') + 1)));
    int number = 0;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (name == u"page[number]")
            number = value.toInt();
    }
    if (number == m_failingPage)
        return ScriptedAnswer::json(403, R"({"errors":[{"code":"1","title":"Forbidden","detail":"no"}]})");
    const int total = m_total + m_first;
    QByteArrayList records;
    for (int at = (number - 1) * 50; at < std::min(number * 50, total); ++at)
        records << "{\"uuid\":\"" + QByteArray::number(at - m_first) + "\"}";
    return ScriptedAnswer::json(200, "{\"data\":[" + records.join(',') +
                                         "],\"meta\":{\"page_number\":" + QByteArray::number(number) +
                                         ",\"total_pages\":" + QByteArray::number((total + 49) / 50) +
                                         ",\"total_results\":" + QByteArray::number(total) + "}}");
}

void RecordsDeskTest::init()
{
    m_desk.reset();
    m_fixture = std::make_unique<ApiFixture>();
    m_fixture->server.answerBy([this](const ScriptedRequest &request) { return page(request); });
    m_desk = std::make_unique<RecordsDesk>(m_fixture->account, m_fixture->client.get(), &m_fixture->clock);
    m_came.clear();
    m_total = 120;
    m_first = 0;
    m_failingPage = 0;
    connect(m_desk.get(), &RecordsDesk::came, this, [this](const QList<DetailRecord> &records) {
        for (const DetailRecord &record : records)
            m_came << record.value(QStringLiteral("uuid"));
    });
}

void RecordsDeskTest::aSmallListIsReadToTheEnd()
{
    m_desk->read(messages());
    QVERIFY(settled());
    QCOMPARE(m_came.size(), 120);
    QCOMPARE(m_desk->total(), 120);
    QVERIFY(m_desk->isComplete());
    QCOMPARE(m_fixture->server.count(), 3);
}

void RecordsDeskTest::ofALargeListTheFirstAreReadAndTheRestOnDemand()
{
    m_total = 730;
    m_desk->read(messages());
    QVERIFY(settled());
    QCOMPARE(m_came.size(), RecordsDesk::firstRecords);
    QCOMPARE(m_desk->total(), 730);
    QVERIFY(!m_desk->isComplete());
    m_desk->readAll();
    QVERIFY(settled());
    QCOMPARE(m_came.size(), 730);
    QCOMPARE(QSet<QString>(m_came.cbegin(), m_came.cend()).size(), 730);
    QVERIFY(m_desk->isComplete());
}

void RecordsDeskTest::recordsThatMoveToTheNextPageAreToldOnce()
{
    connect(m_desk.get(), &RecordsDesk::came, this, [this] { m_first = 7; });
    m_desk->read(messages());
    QVERIFY(settled());
    QCOMPARE(m_came.size(), 120);
    QCOMPARE(QSet<QString>(m_came.cbegin(), m_came.cend()).size(), 120);
    // Seven came meanwhile, which the pane says.
    QCOMPARE(m_desk->total(), 127);
    QVERIFY(m_desk->isComplete());
}

void RecordsDeskTest::aFailedPageIsReadAgainAndNothingBeforeIt()
{
    m_failingPage = 2;
    m_desk->read(messages());
    QVERIFY(settled());
    QCOMPARE(m_came.size(), 50);
    QVERIFY(m_desk->failure());
    QCOMPARE(m_desk->failure()->kind, Failure::Kind::Forbidden);
    QVERIFY(!m_desk->isComplete());
    m_failingPage = 0;
    m_fixture->server.forget();
    m_fixture->server.answerBy([this](const ScriptedRequest &request) { return page(request); });
    m_desk->retry();
    QVERIFY(settled());
    QVERIFY(!m_desk->failure());
    QCOMPARE(m_came.size(), 120);
    QCOMPARE(m_fixture->server.count(), 2);
}

void RecordsDeskTest::stoppingKeepsWhatCameAndGoesOnLater()
{
    const auto once = connect(m_desk.get(), &RecordsDesk::changed, this, [this] {
        if (m_came.size() == 50 && m_desk->isReading())
            m_desk->stop();
    });
    m_desk->read(messages());
    QVERIFY(m_fixture->waitFor([this] { return m_came.size() == 50 && !m_desk->isReading(); }));
    disconnect(once);
    QVERIFY(!m_desk->isComplete());
    QVERIFY(!m_desk->failure());
    m_desk->readAll();
    QVERIFY(settled());
    QCOMPARE(m_came.size(), 120);
}

void RecordsDeskTest::anotherQueryDropsTheFirst()
{
    m_desk->read(messages());
    DetailRecordQuery other = messages();
    other.filters = {{QStringLiteral("direction"), {}, QStringLiteral("inbound")}};
    m_desk->read(other);
    QVERIFY(settled());
    QCOMPARE(m_came.size(), 120);
    QCOMPARE(m_desk->query(), other);
}

void RecordsDeskTest::placesSayTheWholeQuery()
{
    DetailRecordQuery query = messages();
    query.filters = {{QStringLiteral("carrier"), {}, QStringLiteral("AT&T = 100% + more")},
                     {QStringLiteral("cost"), QStringLiteral("gte"), QStringLiteral("0.05")},
                     {QStringLiteral("cost"), QStringLiteral("lt"), QStringLiteral("1")}};
    query.range = TimeRange::parse(QStringLiteral("2026-01-01T00:00:00Z/2026-02-01T00:00:00Z"));
    query.dateRange = QStringLiteral("last_week");
    query.sort = QStringLiteral("-cost");
    const Destination place = Destination::parse(RecordsDesk::placeOf(query).toString());
    QCOMPARE(place.pane, QStringLiteral("records"));
    QCOMPARE(RecordsDesk::queryOf(place), query);
}

#include "RecordsDeskTest.moc"
SIGNALBOX_TEST(RecordsDeskTest)
