// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionSchema.h"
#include "support/TestMain.h"

#include <QTest>

namespace {
const QByteArray metadata = R"({
  "record_types": [
    {"record_type": "ai-voice-assistant", "product": "ai-voice-assistant", "event": "ai-voice-assistant",
     "description": "AI assistant sessions", "aliases": ["ai-assistant", "voice-ai"],
     "child_relationships": [
       {"child_record_type": "inference", "child_product": "inference", "child_event": "inference",
        "relationship_type": "child_of", "description": "One per turn",
        "via": {"local_field": "conversation_id", "parent_field": "conversation_id"},
        "cost_rollup": true, "traversal_enabled": true}],
     "parent_relationships": [
       {"parent_record_type": "call-control", "parent_product": "callcontrol-cdrs", "parent_event": "x",
        "relationship_type": "child_of", "description": "",
        "via": {"local_field": "call_control_id", "parent_field": "call_control_id"},
        "cost_rollup": false, "traversal_enabled": true}]},
    {"record_type": "inference", "product": "inference", "event": "inference", "description": "LLM turns",
     "aliases": [], "child_relationships": [], "parent_relationships": []}
  ],
  "query_parameters": {"max_depth": {"default": "2", "description": "", "type": "integer", "min": 1, "max": 5}},
  "meta": {"total_record_types": 2, "last_updated": "2026-03-01T12:00:00Z"}
})";
} // namespace

/// What session analysis says of itself, with everything that may be missing in it.
class SessionSchemaTest : public QObject
{
    Q_OBJECT
private slots:
    void theWholeAnswerIsRead();
    void aTypeIsFoundByItsAliasButItsNameGoesFirst();
    void nullsAndUnknownFieldsAreNoHindrance();
    void aTypeToldTwiceIsOne();
    void whatIsNoMetadataIsUnreadable_data();
    void whatIsNoMetadataIsUnreadable();
    void brokenTextIsRepaired();
    void theRecommendedDepthIsCut_data();
    void theRecommendedDepthIsCut();
};

void SessionSchemaTest::theWholeAnswerIsRead()
{
    const Outcome<SessionSchema> schema = SessionSchema::parse(metadata);
    QVERIFY(schema.has_value());
    QCOMPARE(schema->types.size(), 2);
    QCOMPARE(schema->updatedAt, QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC));
    const SessionSchema::Type &assistant = schema->types[0];
    QCOMPARE(assistant.recordType, QStringLiteral("ai-voice-assistant"));
    QCOMPARE(assistant.description, QStringLiteral("AI assistant sessions"));
    QCOMPARE(assistant.children.size(), 1);
    const SessionSchema::Relation &turns = assistant.children[0];
    QCOMPARE(turns.recordType, QStringLiteral("inference"));
    QCOMPARE(turns.localField, QStringLiteral("conversation_id"));
    QCOMPARE(turns.type, QStringLiteral("child_of"));
    QVERIFY(turns.rollsUp);
    QVERIFY(turns.isTraversed);
    const SessionSchema::Relation &above = assistant.parents[0];
    QCOMPARE(above.recordType, QStringLiteral("call-control"));
    QCOMPARE(above.product, QStringLiteral("callcontrol-cdrs"));
    QVERIFY(!above.rollsUp);
}

void SessionSchemaTest::aTypeIsFoundByItsAliasButItsNameGoesFirst()
{
    SessionSchema schema = *SessionSchema::parse(metadata);
    QCOMPARE(schema.find(QStringLiteral("voice-ai")), &schema.types[0]);
    QCOMPARE(schema.find(QStringLiteral("inference")), &schema.types[1]);
    schema.types[0].aliases << QStringLiteral("inference");
    QCOMPARE(schema.find(QStringLiteral("inference")), &schema.types[1]);
    QCOMPARE(schema.find(QStringLiteral("fax")), nullptr);
    QCOMPARE(schema.find({}), nullptr);
}

void SessionSchemaTest::nullsAndUnknownFieldsAreNoHindrance()
{
    const Outcome<SessionSchema> schema = SessionSchema::parse(
        R"({"record_types":[null, 7, "x", {}, {"record_type":null}, {"record_type":"a","aliases":null,
        "child_relationships":[null,{"child_record_type":"b","via":null,"cost_rollup":null,"new":[1]},
        {"child_event":"c","cost_rollup":"true"},{"via":{}}],"parent_relationships":null,"product":5}],
        "meta":null})");
    QVERIFY(schema.has_value());
    QCOMPARE(schema->types.size(), 1);
    const SessionSchema::Type &type = schema->types[0];
    QCOMPARE(type.product, QStringLiteral("5"));
    QCOMPARE(type.children.size(), 2);
    QCOMPARE(type.children[0].recordType, QStringLiteral("b"));
    QVERIFY(!type.children[0].rollsUp);
    QCOMPARE(type.children[1].recordType, QStringLiteral("c"));
    QVERIFY(type.children[1].rollsUp);
    QVERIFY(!schema->updatedAt.isValid());
    QVERIFY(SessionSchema::parse("{\"record_types\":null}")->types.isEmpty());
}

void SessionSchemaTest::aTypeToldTwiceIsOne()
{
    const Outcome<SessionSchema> schema = SessionSchema::parse(
        R"({"record_types":[{"record_type":"a","aliases":["x"],"child_relationships":[{"child_record_type":"b"}]},
        {"record_type":"b"},{"record_type":"a","description":"more","aliases":["x","y"],
        "child_relationships":[{"child_record_type":"b"},{"child_record_type":"c"}]}]})");
    QVERIFY(schema.has_value());
    QCOMPARE(schema->types.size(), 2);
    QCOMPARE(schema->types[0].description, QStringLiteral("more"));
    QCOMPARE(schema->types[0].aliases, (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
    QCOMPARE(schema->types[0].children.size(), 2);
}

void SessionSchemaTest::whatIsNoMetadataIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << metadata.first(200);
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("another object") << QByteArray("{\"errors\":[]}");
    QTest::newRow("types of another kind") << QByteArray("{\"record_types\":{}}");
}

void SessionSchemaTest::whatIsNoMetadataIsUnreadable()
{
    QFETCH(QByteArray, body);
    const Outcome<SessionSchema> schema = SessionSchema::parse(body);
    QVERIFY(!schema.has_value());
    QCOMPARE(schema.error().kind, Failure::Kind::UnreadableReply);
    QVERIFY(!schema.error().technical.isEmpty());
}

void SessionSchemaTest::brokenTextIsRepaired()
{
    const Outcome<SessionSchema> schema =
        SessionSchema::parse("{\"record_types\":[{\"record_type\":\"a\",\"description\":\"\xff!\"}]}");
    QVERIFY(schema.has_value());
    QCOMPARE(schema->types[0].description, QStringLiteral("\uFFFD!"));
}

void SessionSchemaTest::theRecommendedDepthIsCut_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("depth");
    QTest::newRow("as it is") << QByteArray("{\"meta\":{\"max_recommended_depth\":4}}") << 4;
    QTest::newRow("too deep") << QByteArray("{\"meta\":{\"max_recommended_depth\":1e300}}") << 5;
    QTest::newRow("none at all") << QByteArray("{\"meta\":{\"max_recommended_depth\":0}}") << 1;
    QTest::newRow("negative") << QByteArray("{\"meta\":{\"max_recommended_depth\":-3}}") << 1;
    QTest::newRow("in quotes") << QByteArray("{\"meta\":{\"max_recommended_depth\":\"3\"}}") << 3;
    QTest::newRow("null") << QByteArray("{\"meta\":{\"max_recommended_depth\":null}}") << 2;
    QTest::newRow("no meta") << QByteArray("{}") << 2;
    QTest::newRow("NaN in quotes") << QByteArray("{\"meta\":{\"max_recommended_depth\":\"nan\"}}") << 2;
}

void SessionSchemaTest::theRecommendedDepthIsCut()
{
    QFETCH(QByteArray, body);
    QTEST(SessionSchema::parseDepth(body).value_or(-1), "depth");
    QCOMPARE(SessionSchema::parseDepth("[]").error().kind, Failure::Kind::UnreadableReply);
}

#include "SessionSchemaTest.moc"
SIGNALBOX_TEST(SessionSchemaTest)
