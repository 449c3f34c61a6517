// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ApiClient.h"
#include "records/Balance.h"
#include "records/DetailRecords.h"
#include "records/PhoneNumbers.h"
#include "records/Vocabulary.h"
#include "records/WebhookDeliveries.h"
#include "sandbox/Sandbox.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QTest>

static void addTypes()
{
    QTest::addColumn<const Vocabulary::Row *>("row");
    for (const Vocabulary::Row &row : Vocabulary::rows())
        QTest::newRow(qPrintable(row.recordType)) << &row;
}

/// The records against a server that was written from the contract alone.
class RecordsFromSandboxTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theBalanceHasAllItsAmountsInOneCurrency();
    void everyNumberCanBeShownAndSentFrom();
    void deliveriesOfAFaxTellItsStory();
    void everyTypeOfDetailRecordHasTheFieldsOfTheVocabulary_data();
    void everyTypeOfDetailRecordHasTheFieldsOfTheVocabulary();
    void everyFilterOfTheVocabularyIsTaken_data();
    void everyFilterOfTheVocabularyIsTaken();
    void everyFieldThatOneLooksByCanBeFilteredBy_data() { addTypes(); }
    void everyFieldThatOneLooksByCanBeFilteredBy();

private:
    Sandbox m_sandbox;
    SystemClock m_clock;
    std::unique_ptr<ApiClient> m_client;
};

void RecordsFromSandboxTest::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.error()));
    Account account;
    account.id = QUuid::createUuid();
    account.apiBase = m_sandbox.url();
    m_client = std::make_unique<ApiClient>(account, Secret(m_sandbox.key()), &m_clock, nullptr);
}

void RecordsFromSandboxTest::theBalanceHasAllItsAmountsInOneCurrency()
{
    Balance balance(m_client.get());
    const auto now = await(balance.now());
    QVERIFY(now);
    QVERIFY(now->balance && now->pending && now->creditLimit && now->availableCredit);
    QVERIFY(!now->balance->currency().isEmpty());
    QCOMPARE(now->pending->currency(), now->balance->currency());
    QVERIFY(now->balance->plus(*now->pending));
}

void RecordsFromSandboxTest::everyNumberCanBeShownAndSentFrom()
{
    PhoneNumbers numbers(m_client.get());
    const auto all = await(numbers.all());
    QVERIFY(all);
    QVERIFY(!all->isEmpty());
    for (const OwnedNumber &number : *all) {
        QVERIFY(!number.id.isEmpty());
        QVERIFY2(number.number.startsWith(u'+'), qPrintable(number.number));
        QVERIFY(!number.status.isEmpty());
    }
}

void RecordsFromSandboxTest::deliveriesOfAFaxTellItsStory()
{
    WebhookDeliveries deliveries(m_client.get());
    const auto all = await(deliveries.find(QStringLiteral("fax."), m_clock.now().addYears(-1)));
    QVERIFY(all);
    QVERIFY(!all->isEmpty());
    for (const WebhookDelivery &delivery : *all) {
        QVERIFY(delivery.eventType.startsWith(u"fax."));
        QVERIFY(delivery.eventAt.isValid());
        QVERIFY(!delivery.payload.isEmpty());
    }
}

void RecordsFromSandboxTest::everyTypeOfDetailRecordHasTheFieldsOfTheVocabulary_data()
{
    addTypes();
}

void RecordsFromSandboxTest::everyTypeOfDetailRecordHasTheFieldsOfTheVocabulary()
{
    QFETCH(const Vocabulary::Row *, row);
    DetailRecords records(m_client.get());
    DetailRecordQuery query;
    query.recordType = row->recordType;
    const auto page = await(records.page(query, 1));
    QVERIFY(page);
    QVERIFY(page->totalResults > 0);
    QString before;
    for (const DetailRecord &record : page->records) {
        // Not wholeField: models are asked outside of calls too.
        for (const QString &field : {row->idField, row->timeField, row->numberField, row->costField,
                                     row->fromField, row->durationField})
            QVERIFY2(field.isEmpty() || !record.value(field).isEmpty(), qPrintable(field));
        const QString time = record.value(row->timeField);
        QVERIFY(before.isEmpty() || time <= before);
        before = time;
    }
}

void RecordsFromSandboxTest::everyFilterOfTheVocabularyIsTaken_data()
{
    addTypes();
}

void RecordsFromSandboxTest::everyFilterOfTheVocabularyIsTaken()
{
    QFETCH(const Vocabulary::Row *, row);
    DetailRecords records(m_client.get());
    for (const Vocabulary::Match &match : row->matches) {
        DetailRecordQuery query;
        query.recordType = row->recordType;
        query.range = TimeRange::last(std::chrono::hours(24 * 31), m_clock.now());
        query.filters = {{match.field, {}, QStringLiteral("1")}};
        const auto page = await(records.page(query, 1));
        QVERIFY2(page, qPrintable(page ? QString() : match.field + u' ' + page.error().technical));
    }
}

void RecordsFromSandboxTest::everyFieldThatOneLooksByCanBeFilteredBy()
{
    QFETCH(const Vocabulary::Row *, row);
    DetailRecords records(m_client.get());
    DetailRecordQuery query;
    query.recordType = row->recordType;
    const auto add = [&](const QString &field, const char *op, const char *value) {
        if (!field.isEmpty())
            query.filters << DetailRecordFilter{field, QString::fromLatin1(op), QString::fromLatin1(value)};
    };
    add(row->fromField, "contains", "1");
    add(row->numberField, "contains", "1");
    add(row->costField, "gte", "0");
    add(row->durationField, "gte", "0");
    const auto all = await(records.page(query, 1));
    QVERIFY2(all, qPrintable(all ? QString() : all.error().technical));
    QVERIFY(all->totalResults > 0);
    add(row->connectionField, "", "nobody’s");
    const auto none = await(records.page(query, 1));
    QVERIFY2(none, qPrintable(none ? QString() : none.error().technical));
    QCOMPARE(none->totalResults == 0, !row->connectionField.isEmpty());
}

#include "RecordsFromSandboxTest.moc"
SIGNALBOX_TEST(RecordsFromSandboxTest)
