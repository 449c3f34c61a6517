// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/Vocabulary.h"
#include "records/RecordFields.h"
#include "support/TestMain.h"

#include <QTest>

class VocabularyTest : public QObject
{
    Q_OBJECT
private slots:
    void everyRecordTypeOfTheContractHasOneRow();
    void everyProductAndDimensionIsOneOfUsageReports();
    void everySessionTypeIsOneOfSessionAnalysis();
    void documentedFieldsAreNamedAsTheContractDoes_data();
    void documentedFieldsAreNamedAsTheContractDoes();
    void aValueOfMessagingLeadsToItsRecords();
    void whatRecordsCannotBeFilteredByIsLeftOutAndSaid();
    void aProductWithoutRecordsHasNoWayAndAReason();
    void aRecordLeadsToItsSession();
    void aRecordWithoutSessionTypeOrIdLeadsNowhere();
    void theTimeOfARecordGoesWithItInUtc();
    void sessionsOfRecordsLeadToABatch();
};

static QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

void VocabularyTest::everyRecordTypeOfTheContractHasOneRow()
{
    // The enum of filter[record_type].
    QStringList contract =
        words("ai-voice-assistant amd call-control conference conference-participant embedding fax inference "
              "inference-speech-to-text media_storage media-streaming messaging noise-suppression recording "
              "sip-trunking siprec-client stt tts verify webrtc wireless");
    QStringList known;
    for (const Vocabulary::Row &row : Vocabulary::rows()) {
        known << row.recordType;
        QVERIFY2(!row.idField.isEmpty() && !row.timeField.isEmpty(), qPrintable(row.recordType));
        QVERIFY(RecordFields::isTime(row.timeField));
        QVERIFY(row.costField.isEmpty() || RecordFields::isMoney(row.costField));
        QVERIFY(RecordFields::first(row.recordType).contains(row.timeField));
    }
    known.sort();
    contract.sort();
    QCOMPARE(known, contract);
}

void VocabularyTest::everyProductAndDimensionIsOneOfUsageReports()
{
    const QStringList products =
        words("sip-trunking call-control messaging wireless inference verify-2fa fax-api webrtc conference "
              "media-streaming noise-suppression text-to-speech speech-to-text recording media-storage amd");
    const QStringList dimensions =
        words("direction connection_id billing_group_id tags currency country_code call_type status "
              "country_iso normalized_carrier mcc mnc messaging_profile_id message_type feature "
              "verify_channel_type verify_profile_id sim_card_id sim_card_group_id model");
    QStringList met;
    for (const Vocabulary::Row &row : Vocabulary::rows()) {
        if (row.product.isEmpty())
            continue;
        QVERIFY2(products.contains(row.product), qPrintable(row.product));
        QVERIFY2(!met.contains(row.product), qPrintable(row.product));
        met << row.product;
        for (const Vocabulary::Match &match : row.matches) {
            QVERIFY2(dimensions.contains(match.dimension), qPrintable(match.dimension));
            QVERIFY(!match.field.isEmpty());
        }
    }
    QCOMPARE(met.size(), products.size());
}

void VocabularyTest::everySessionTypeIsOneOfSessionAnalysis()
{
    // "Record Types Reference" of the session analysis guide.
    const QStringList documented =
        words("ai-voice-assistant inference inference-speech-to-text inference-text-to-speech summarization "
              "embedding speech-to-text text-to-speech amd noise-suppression call-session call-control "
              "sip-trunking webrtc recording media_storage media-streaming forking conference "
              "conference-participant message room-session-event room-session-participant-event "
              "room-session-recording-event room-session-composition-event verify fax-api branded-calling "
              "siprec-client sim_card_usage customer-service-record");
    for (const Vocabulary::Row &row : Vocabulary::rows())
        QVERIFY2(documented.contains(row.sessionType), qPrintable(row.recordType));
}

void VocabularyTest::documentedFieldsAreNamedAsTheContractDoes_data()
{
    QTest::addColumn<QString>("fields");
    QTest::newRow("messaging") << QStringLiteral(
        "carrier carrier_fee cld cli completed_at cost country_code created_at currency delivery_status "
        "direction errors fteu mcc message_type mnc on_net parts profile_id profile_name rate sent_at "
        "source_country_code status tags updated_at user_id uuid");
    QTest::newRow("conference") << QStringLiteral(
        "id call_leg_id call_sec call_session_id connection_id ended_at expires_at is_telnyx_billable name "
        "participant_call_sec participant_count region started_at user_id");
    QTest::newRow("conference-participant") << QStringLiteral(
        "id billed_sec call_leg_id call_sec call_session_id conference_id cost currency destination_number "
        "is_telnyx_billable joined_at left_at originating_number rate rate_measured_in user_id");
    QTest::newRow("amd") << QStringLiteral(
        "id billing_group_id billing_group_name call_leg_id call_session_id connection_id connection_name "
        "cost "
        "currency feature invoked_at is_telnyx_billable rate rate_measured_in tags");
    QTest::newRow("verify") << QStringLiteral(
        "id created_at currency delivery_status destination_phone_number rate rate_measured_in updated_at "
        "verification_status verify_channel_id verify_channel_type verify_profile_id verify_usage_fee");
    QTest::newRow("wireless") << QStringLiteral(
        "id closed_at created_at currency data_cost data_rate data_unit downlink_data imsi ip_address mcc "
        "mnc "
        "phone_number sim_card_id sim_card_tags sim_group_id sim_group_name uplink_data");
    QTest::newRow("media_storage") << QStringLiteral(
        "id action_type asset_id cost created_at currency link_channel_id link_channel_type org_id rate "
        "rate_measured_in status user_id webhook_id");
}

void VocabularyTest::documentedFieldsAreNamedAsTheContractDoes()
{
    QFETCH(QString, fields);
    const QStringList known = fields.split(u' ');
    const Vocabulary::Row *row = Vocabulary::ofRecords(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(row);
    QStringList used{row->idField, row->timeField};
    used << row->numberField << row->costField << row->fromField << row->durationField << row->connectionField
         << row->wholeField << RecordFields::first(row->recordType);
    for (const Vocabulary::Match &match : row->matches)
        used << match.field;
    for (const QString &field : used)
        QVERIFY2(field.isEmpty() || known.contains(field), qPrintable(field));
}

void VocabularyTest::aValueOfMessagingLeadsToItsRecords()
{
    const TimeRange range = TimeRange::parse(QStringLiteral("2026-01-01T00:00:00Z/2026-02-01T00:00:00Z"));
    const auto way = Vocabulary::toRecords(QStringLiteral("messaging"),
                                           {{QStringLiteral("direction"), {QStringLiteral("outbound")}},
                                            {QStringLiteral("normalized_carrier"), {QStringLiteral("AT&T")}},
                                            {QStringLiteral("status_v2"), {QStringLiteral("delivered")}}},
                                           range);
    QCOMPARE(way.records.pane, QStringLiteral("records"));
    QCOMPARE(way.records.value(QStringLiteral("type")), QStringLiteral("messaging"));
    QCOMPARE(TimeRange::parse(way.records.value(QStringLiteral("range"))), range);
    QCOMPARE(way.records.value(QStringLiteral("filter.direction")), QStringLiteral("outbound"));
    QCOMPARE(way.records.value(QStringLiteral("filter.carrier")), QStringLiteral("AT&T"));
    // The two have other words for the same state.
    QVERIFY(way.records.value(QStringLiteral("filter.status")).isEmpty());
    QVERIFY(way.why.contains(u"status_v2"));
    QCOMPARE(Destination::parse(way.records.toString()).value(QStringLiteral("filter.carrier")),
             QStringLiteral("AT&T"));
}

void VocabularyTest::whatRecordsCannotBeFilteredByIsLeftOutAndSaid()
{
    const auto way = Vocabulary::toRecords(
        QStringLiteral("sip-trunking"),
        {{QStringLiteral("tn_type"), {QStringLiteral("mobile")}},
         {QStringLiteral("direction"), {QStringLiteral("inbound"), QStringLiteral("outbound")}},
         {QStringLiteral("connection_id"), {QStringLiteral("77")}}},
        {});
    QCOMPARE(way.records.value(QStringLiteral("filter.connection_id")), QStringLiteral("77"));
    QVERIFY(way.records.value(QStringLiteral("filter.direction")).isEmpty());
    QVERIFY(way.why.contains(u"tn_type") && way.why.contains(u"direction"));
    QVERIFY(!way.why.contains(u"connection_id"));
}

void VocabularyTest::aProductWithoutRecordsHasNoWayAndAReason()
{
    const auto way = Vocabulary::toRecords(QStringLiteral("cps"), {}, {});
    QVERIFY(way.records.isNull());
    QVERIFY(!way.why.isEmpty());
}

void VocabularyTest::aRecordLeadsToItsSession()
{
    const Destination fax = Vocabulary::toSession(QStringLiteral("fax"), QStringLiteral("f-1"));
    QCOMPARE(fax.toString(), QStringLiteral("sessions?type=fax-api&event=f-1"));
    const Destination message = Vocabulary::toSession(QStringLiteral("messaging"), QStringLiteral("m-1"));
    QCOMPARE(message.value(QStringLiteral("type")), QStringLiteral("message"));
}

void VocabularyTest::aRecordWithoutSessionTypeOrIdLeadsNowhere()
{
    QVERIFY(Vocabulary::toSession(QStringLiteral("something-new"), QStringLiteral("1")).isNull());
    QVERIFY(Vocabulary::toSession(QStringLiteral("fax"), {}).isNull());
}

void VocabularyTest::theTimeOfARecordGoesWithItInUtc()
{
    const auto timeOf = [](const char *time) {
        return Vocabulary::toSession(QStringLiteral("fax"), QStringLiteral("f-1"), QLatin1String(time))
            .value(QStringLiteral("time"));
    };
    QCOMPARE(timeOf("2026-03-17T10:02:11Z"), QStringLiteral("2026-03-17T10:02:11Z"));
    QCOMPARE(timeOf("2026-03-17T11:02:11.250+01:00"), QStringLiteral("2026-03-17T10:02:11Z"));
    // Telnyx leaves the zone out now and then, and means UTC.
    QCOMPARE(timeOf("2026-03-17T10:02:11"), QStringLiteral("2026-03-17T10:02:11Z"));
    QCOMPARE(timeOf("soon"), QString());
}

void VocabularyTest::sessionsOfRecordsLeadToABatch()
{
    QVERIFY(Vocabulary::toBatch({}).isNull());
    QList<Destination> sessions{Destination()};
    for (int number = 0; number <= Vocabulary::mostSessions; ++number)
        sessions << Vocabulary::toSession(QStringLiteral("messaging"), QStringLiteral("m@%1").arg(number),
                                          number == 0 ? QString() : QStringLiteral("2026-03-17T10:02:11Z"));
    const Destination batch = Destination::parse(Vocabulary::toBatch(sessions).toString());
    QCOMPARE(batch.pane, QStringLiteral("sessions"));
    QCOMPARE(batch.value(QStringLiteral("batch")), QStringLiteral("message"));
    const QStringList events = batch.query.allQueryItemValues(QStringLiteral("event"), QUrl::FullyDecoded);
    QCOMPARE(events.size(), Vocabulary::mostSessions);
    // The last @ parts the id from the time, which may be empty.
    QCOMPARE(events[0], QStringLiteral("m@0@"));
    QCOMPARE(events[1], QStringLiteral("m@1@2026-03-17T10:02:11Z"));
}

#include "VocabularyTest.moc"
SIGNALBOX_TEST(VocabularyTest)
