// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionWire.h"
#include "sandbox/DocumentedSession.h"
#include "sandbox/SessionRoutes.h"
#include "support/TestMain.h"

/// What session analysis answers, seen from outside.
class SessionAnalysisTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start());
        m_wire = std::make_unique<SessionWire>(m_sandbox);
    }
    void theDocumentedSessionIsAsTheDocumentationShowsIt();
    void itsRecordsTellTimesRatesAndTokens();
    void itIsFoundNearItsTimeOnly_data();
    void itIsFoundNearItsTimeOnly();
    void theQueryCutsTheTree();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void scriptedTroubleComesFirst();
    void aTypeHasOtherNames();
    void theMetadataIsComplete();
    void relationsAreToldFromBothEnds();
    void theMetadataOfATypeLeadsToAnEvent();

private:
    Sandbox m_sandbox;
    std::unique_ptr<SessionWire> m_wire;
};

static const QString documented =
    QStringLiteral("/call-session/") + QLatin1String(sandbox::DocumentedSession::id);

void SessionAnalysisTest::theDocumentedSessionIsAsTheDocumentationShowsIt()
{
    const auto answer = m_wire->session(
        documented + QStringLiteral("?max_depth=5&include_children=true&date_time=2026-03-17"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(SessionWire::drawn(answer[u"root"].toObject()),
             QStringLiteral("call-session 0.000000 0.212800\n"
                            "  recording 0.005100 0.005100\n"
                            "  webrtc 0.005200 0.005200\n"
                            "  sip-trunking 0.005200 0.005200\n"
                            "  call-control 0.005200 0.197300\n"
                            "    ai-voice-assistant 0.180000 0.192100\n"
                            "      inference 0.001000 0.001000\n"
                            "      inference 0.001500 0.001500\n"
                            "      inference 0.002900 0.002900\n"
                            "      inference 0.003300 0.003300\n"
                            "      inference 0.003400 0.003400\n"));
    QCOMPARE(answer[u"session_id"].toString(), QLatin1String(sandbox::DocumentedSession::id));
    QCOMPARE(answer[u"cost"].toObject(), (QJsonObject{{QStringLiteral("total"), QStringLiteral("0.212800")},
                                                      {QStringLiteral("currency"), QStringLiteral("USD")}}));
    QCOMPARE(answer[u"meta"].toObject()[u"event_count"].toInt(), 11);
    QStringList products;
    for (const auto &product : answer[u"meta"].toObject()[u"products"].toArray())
        products << product.toString();
    QCOMPARE(products.join(u' '),
             QStringLiteral("siptrunking-cdrs recording-cdrs webrtc-cdrs callcontrol-cdrs ai-voice-assistant "
                            "inference"));
    QVERIFY(answer[u"root"].toObject()[u"relationship"].isNull());
}

void SessionAnalysisTest::itsRecordsTellTimesRatesAndTokens()
{
    const QJsonObject root = m_wire->session(documented + QStringLiteral("?max_depth=5"))[u"root"].toObject();
    const QList<QJsonObject> nodes = SessionWire::nodes(root);
    const QJsonObject session = nodes[0][u"record"].toObject();
    QCOMPARE(session[u"duration_sec"].toInt(), 152);
    QVERIFY(session[u"started_at"].toString().startsWith(u"2026-03-17T"));
    const QJsonObject assistant = nodes[5][u"record"].toObject();
    QCOMPARE(assistant[u"billed_sec"].toInt(), 180);
    QCOMPARE(assistant[u"rate"].toString(), QStringLiteral("0.06"));
    QCOMPARE(assistant[u"rate_measured_in"].toString(), QStringLiteral("minute"));
    const QJsonObject turn = nodes[6][u"record"].toObject();
    QVERIFY(turn[u"total_tokens"].toInt() > 0 && !turn[u"model"].toString().isEmpty());
    QCOMPARE(turn[u"conversation_id"], assistant[u"conversation_id"]);
    const QJsonObject relationship = nodes[6][u"relationship"].toObject();
    QCOMPARE(relationship[u"parent_id"], nodes[5][u"id"]);
    QCOMPARE(relationship[u"via"].toObject()[u"local_field"].toString(), QStringLiteral("conversation_id"));
}

void SessionAnalysisTest::itIsFoundNearItsTimeOnly_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<int>("status");
    const auto row = [](const char *time, int status) {
        QTest::newRow(time) << QString::fromLatin1(time) << status;
    };
    row("2026-03-17", 200);
    row("2026-03-15", 200);
    row("2026-03-19T12:00:00Z", 200);
    row("2026-03-20T12:00:00Z", 404);
    row("2026-03-13", 404);
    row("2026-04-17", 404);
    row("2025-03-17", 404);
    row("17.03.2026", 400);
    row("", 400);
}

void SessionAnalysisTest::itIsFoundNearItsTimeOnly()
{
    QFETCH(QString, time);
    QFETCH(int, status);
    const auto answer = m_wire->session(documented + QStringLiteral("?date_time=") + time);
    QCOMPARE(answer.status, status);
    if (status == 404)
        QVERIFY(answer.raw.contains("Event not found; date_time may be incorrect"));
}

void SessionAnalysisTest::theQueryCutsTheTree()
{
    const auto count = [this](const char *query) {
        const auto answer = m_wire->session(documented + QLatin1String(query));
        const qsizetype shown = SessionWire::nodes(answer[u"root"].toObject()).size();
        // The costs of what is not shown still count.
        return SessionWire::whole(answer[u"root"].toObject()) == 212'800 &&
                       answer[u"meta"].toObject()[u"event_count"].toInt() == shown
                   ? static_cast<int>(shown)
                   : -1;
    };
    QCOMPARE(count("?max_depth=1"), 1);
    QCOMPARE(count(""), 5);
    QCOMPARE(count("?max_depth=2"), 5);
    QCOMPARE(count("?max_depth=3"), 6);
    QCOMPARE(count("?max_depth=4"), 11);
    QCOMPARE(count("?max_depth=5&include_children=false"), 1);
    const auto bare = m_wire->session(documented + QStringLiteral("?max_depth=5&expand=none"));
    for (const QJsonObject &node : SessionWire::nodes(bare[u"root"].toObject()))
        QCOMPARE(node[u"record"], QJsonValue(QJsonObject()));
    QCOMPARE(m_wire->session(documented + QStringLiteral("?max_depth=1"))[u"meta"].toObject()[u"products"],
             QJsonValue(QJsonArray{QStringLiteral("siptrunking-cdrs")}));
}

void SessionAnalysisTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("parameter");
    const auto row = [](const char *name, const QString &path, int status, const char *parameter) {
        QTest::newRow(name) << path << status << QString::fromLatin1(parameter);
    };
    const QString nobody = QStringLiteral("/call-session/00000000-0000-4000-8000-000000000000");
    const QString foreign = QStringLiteral("/inference/") + QLatin1String(sandbox::SessionRoutes::foreignId);
    row("an unknown type", QStringLiteral("/callsession/") + QLatin1String(sandbox::DocumentedSession::id),
        400, "record_type");
    row("metadata of an unknown type", QStringLiteral("/metadata/callsession"), 400, "record_type");
    row("an id that is none", QStringLiteral("/call-session/12345"), 400, "event_id");
    row("an id that is almost one", documented.chopped(1), 400, "event_id");
    row("no level", documented + QStringLiteral("?max_depth=0"), 400, "max_depth");
    row("too many levels", documented + QStringLiteral("?max_depth=6"), 400, "max_depth");
    row("levels that are no number", documented + QStringLiteral("?max_depth=all"), 400, "max_depth");
    row("another expansion", documented + QStringLiteral("?expand=records"), 400, "expand");
    row("neither yes nor no", documented + QStringLiteral("?include_children=1"), 400, "include_children");
    row("somebody else's event", foreign, 403, "");
    row("no event", nobody, 404, "");
    row("an event of another type",
        QStringLiteral("/webrtc/") + QLatin1String(sandbox::DocumentedSession::id), 404, "");
}

void SessionAnalysisTest::whatIsWrongIsSaid()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QString, parameter);
    const auto answer = m_wire->session(path);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.parameter(), parameter);
    const QJsonObject error = answer[u"errors"].toArray()[0].toObject();
    QVERIFY(!error[u"code"].toString().isEmpty());
    QVERIFY(!error[u"message"].toString().isEmpty());
    QVERIFY(!error.contains(u"title"));
}

void SessionAnalysisTest::scriptedTroubleComesFirst()
{
    QVERIFY(m_sandbox.setFaults(R"([{"path":"/session_analysis/","count":1,"do":"status","status":500}])"));
    QCOMPARE(m_wire->session(documented).status, 500);
    QCOMPARE(m_wire->session(documented).status, 200);
}

void SessionAnalysisTest::aTypeHasOtherNames()
{
    const QString control = m_wire->example(QStringLiteral("call-control"));
    auto other = control;
    other.replace(QLatin1String("/call-control/"), QLatin1String("/callcontrol-cdrs/"));
    QVERIFY(other != control);
    QCOMPARE(m_wire->session(other).status, 200);
    QCOMPARE(m_wire->session(other).raw, m_wire->session(control).raw);
}

void SessionAnalysisTest::theMetadataIsComplete()
{
    // The documentation's reference of record types, with the children that it names.
    const QHash<QString, QString> reference{
        {QStringLiteral("ai-voice-assistant"), QStringLiteral("inference")},
        {QStringLiteral("call-session"),
         QStringLiteral("call-control sip-trunking recording webrtc siprec-client fax-api "
                        "conference-participant")},
        {QStringLiteral("call-control"),
         QStringLiteral("ai-voice-assistant amd media-streaming speech-to-text "
                        "text-to-speech noise-suppression")},
        {QStringLiteral("conference"), QStringLiteral("conference-participant")},
        {QStringLiteral("message"), QStringLiteral("ai-messaging-assistant")}};
    const QString others = QStringLiteral(
        "inference inference-speech-to-text inference-text-to-speech summarization embedding speech-to-text "
        "text-to-speech amd noise-suppression sip-trunking webrtc recording media_storage media-streaming "
        "forking conference-participant room-session-event room-session-participant-event "
        "room-session-recording-event room-session-composition-event verify fax-api branded-calling "
        "siprec-client sim_card_usage customer-service-record");
    const auto answer = m_wire->session(QStringLiteral("/metadata"));
    QCOMPARE(answer.status, 200);
    QHash<QString, QStringList> told;
    for (const auto &each : answer[u"record_types"].toArray()) {
        const QJsonObject type = each.toObject();
        QStringList children;
        for (const auto &child : type[u"child_relationships"].toArray())
            children << child.toObject()[u"child_record_type"].toString();
        told[type[u"record_type"].toString()] = children;
        for (const char *field : {"product", "event", "description"})
            QVERIFY2(!type[QLatin1String(field)].toString().isEmpty(), field);
    }
    for (const QString &name : others.split(u' '))
        QVERIFY2(told.contains(name), qPrintable(name));
    for (auto known = reference.begin(); known != reference.end(); ++known) {
        for (const QString &child : known.value().split(u' '))
            QVERIFY2(told.value(known.key()).contains(child), qPrintable(known.key() + u' ' + child));
    }
    const QJsonObject meta = answer[u"meta"].toObject();
    QCOMPARE(meta[u"total_record_types"].toInt(), told.size());
    QVERIFY(QDateTime::fromString(meta[u"last_updated"].toString(), Qt::ISODate).isValid());
    const QJsonObject depth = answer[u"query_parameters"].toObject()[u"max_depth"].toObject();
    QCOMPARE(depth[u"default"].toString(), QStringLiteral("2"));
    QCOMPARE(depth[u"min"].toInt(), 1);
    QCOMPARE(depth[u"max"].toInt(), 5);
}

void SessionAnalysisTest::relationsAreToldFromBothEnds()
{
    QSet<QString> down;
    QSet<QString> up;
    for (const auto &each : m_wire->session(QStringLiteral("/metadata"))[u"record_types"].toArray()) {
        const QString name = each.toObject()[u"record_type"].toString();
        const auto via = [](const QJsonObject &relation) {
            const QJsonObject fields = relation[u"via"].toObject();
            return u' ' + fields[u"local_field"].toString() + u' ' + fields[u"parent_field"].toString();
        };
        for (const auto &child : each.toObject()[u"child_relationships"].toArray())
            down << name + u' ' + child.toObject()[u"child_record_type"].toString() + via(child.toObject());
        for (const auto &parent : each.toObject()[u"parent_relationships"].toArray())
            up << parent.toObject()[u"parent_record_type"].toString() + u' ' + name + via(parent.toObject());
    }
    QVERIFY(!down.isEmpty());
    QCOMPARE(up, down);
    QVERIFY(down.contains(QStringLiteral("ai-voice-assistant inference conversation_id conversation_id")));
}

void SessionAnalysisTest::theMetadataOfATypeLeadsToAnEvent()
{
    const auto session = m_wire->session(QStringLiteral("/metadata/call-session"));
    QCOMPARE(session[u"meta"].toObject()[u"max_recommended_depth"].toInt(), 5);
    for (const QString &type : m_wire->types()) {
        const auto answer = m_wire->session(QStringLiteral("/metadata/") + type);
        const int depth = answer[u"meta"].toObject()[u"max_recommended_depth"].toInt();
        QVERIFY2(depth >= 2 && depth <= 5, qPrintable(type));
        QCOMPARE(answer[u"meta"].toObject()[u"total_children"].toInt(),
                 answer[u"child_relationships"].toArray().size());
        for (const auto &query : answer[u"examples"].toObject()) {
            const auto event = m_wire->session(query.toString());
            QVERIFY2(event.status == 200, qPrintable(query.toString()));
            QCOMPARE(SessionWire::typeOf(event[u"root"].toObject()), type);
        }
    }
}

SIGNALBOX_TEST(SessionAnalysisTest)
#include "SessionAnalysisTest.moc"
