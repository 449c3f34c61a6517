// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionWire.h"
#include "sandbox/SessionBytes.h"
#include "support/TestMain.h"

/// The stories that the sandbox makes up: whether they add up, and whether detail records tell the same.
class SessionWorldTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start());
        m_wire = std::make_unique<SessionWire>(m_sandbox);
    }
    void everyTypeRollsUpAtEveryDepth();
    void deepeningJoins();
    void theSameSeedTellsTheSame();
    void someSessionsAreDeeperThanOneAnswer();
    void nothingOutlastsItsParent();
    void whatARelationNamesIsInBothRecords();
    void everyDetailRecordIsAnEvent_data();
    void everyDetailRecordIsAnEvent();
    void recordsOfOneCallAreInOneTree();
    void aFewSessionsAreUnusual();
    void theBigSessionHasItsSize();
    void anySizeAndDepthIsMade_data();
    void anySizeAndDepthIsMade();
    void tenThousandLevelsAreMade();

private:
    QJsonArray records(const QByteArray &type, int page = 1);
    void checkRollUp(const QJsonObject &root, int depth);
    Sandbox m_sandbox{{.events = 200}};
    std::unique_ptr<SessionWire> m_wire;
};

QJsonArray SessionWorldTest::records(const QByteArray &type, int page)
{
    return m_wire
        ->get("/detail_records?filter%5Brecord_type%5D=" + type +
              "&page%5Bsize%5D=50&page%5Bnumber%5D=" + QByteArray::number(page))
        .list();
}

static QString deep(const QString &path, int depth)
{
    return path + (path.contains(u'?') ? u'&' : u'?') + QStringLiteral("max_depth=%1").arg(depth);
}

/// Own and whole cost agree wherever all children are shown.
void SessionWorldTest::checkRollUp(const QJsonObject &root, int depth)
{
    const QJsonObject cost = root[u"cost"].toObject();
    const qint64 own = SessionWire::millionths(cost[u"event_cost"]);
    const qint64 whole = SessionWire::whole(root);
    QVERIFY(own >= 0 && whole >= own);
    if (depth <= 1)
        return;
    qint64 sum = own;
    for (const auto &child : root[u"children"].toArray()) {
        checkRollUp(child.toObject(), depth - 1);
        sum += SessionWire::whole(child.toObject());
    }
    QCOMPARE(sum, whole);
}

void SessionWorldTest::everyTypeRollsUpAtEveryDepth()
{
    for (const QString &type : m_wire->types()) {
        const QString path = m_wire->example(type);
        qint64 total = -1;
        for (int depth = 1; depth <= 5; ++depth) {
            const auto answer = m_wire->session(deep(path, depth));
            QCOMPARE(answer.status, 200);
            const QJsonObject root = answer[u"root"].toObject();
            checkRollUp(root, depth);
            QCOMPARE(SessionWire::millionths(answer[u"cost"].toObject()[u"total"]), SessionWire::whole(root));
            QVERIFY(depth == 1 || SessionWire::whole(root) == total);
            total = SessionWire::whole(root);
            const QList<QJsonObject> nodes = SessionWire::nodes(root);
            QCOMPARE(answer[u"meta"].toObject()[u"event_count"].toInt(), nodes.size());
            QSet<QString> products;
            for (const QJsonObject &node : nodes)
                products << node[u"product"].toString();
            QCOMPARE(answer[u"meta"].toObject()[u"products"].toArray().size(), products.size());
        }
    }
}

void SessionWorldTest::deepeningJoins()
{
    const QString path = m_wire->example(QStringLiteral("call-session"));
    const QString whole = SessionWire::drawn(m_wire->session(deep(path, 5))[u"root"].toObject());
    for (const QJsonObject &node : SessionWire::nodes(m_wire->session(deep(path, 2))[u"root"].toObject())) {
        const auto answer = m_wire->session(deep(node[u"links"].toObject()[u"self"].toString(), 4));
        QCOMPARE(answer.status, 200);
        const QJsonObject root = answer[u"root"].toObject();
        QCOMPARE(root[u"id"], node[u"id"]);
        QCOMPARE(root[u"cost"], node[u"cost"]);
        QCOMPARE(root[u"record"], node[u"record"]);
        for (const QString &line : SessionWire::drawn(root).split(u'\n'))
            QVERIFY(whole.contains(line.trimmed()));
    }
}

void SessionWorldTest::theSameSeedTellsTheSame()
{
    // Times hang on when it was started; ids and costs don't.
    Sandbox other({.events = 200});
    QVERIFY(other.start());
    SessionWire wire(other);
    const QString path = m_wire->example(QStringLiteral("call-session")).section(u'?', 0, 0);
    const auto here = m_wire->session(deep(path, 5));
    const auto there = wire.session(deep(path, 5));
    QCOMPARE(SessionWire::drawn(there[u"root"].toObject()), SessionWire::drawn(here[u"root"].toObject()));
    Sandbox another({.seed = 2, .events = 200});
    QVERIFY(another.start());
    QCOMPARE(SessionWire(another).session(path).status, 404);
}

void SessionWorldTest::someSessionsAreDeeperThanOneAnswer()
{
    int deepest = 0;
    for (const auto &record : records("call-control")) {
        const QString session = record.toObject()[u"call_session_id"].toString();
        const auto answer = m_wire->session(deep(QStringLiteral("/call-session/") + session, 5));
        for (const QJsonObject &node : SessionWire::nodes(answer[u"root"].toObject())) {
            const auto below =
                m_wire->session(deep(node[u"links"].toObject()[u"self"].toString(), 2))[u"root"].toObject();
            if (node[u"children"].toArray().isEmpty() && !below[u"children"].toArray().isEmpty()) {
                ++deepest;
                QCOMPARE(SessionWire::whole(below), SessionWire::whole(node));
                QVERIFY(SessionWire::whole(node) >
                        SessionWire::millionths(node[u"cost"].toObject()[u"event_cost"]));
            }
        }
        if (deepest > 0)
            return;
    }
    QFAIL("no session goes beyond the fifth level");
}

static QDateTime begin(const QJsonObject &record)
{
    for (const auto *field : {"started_at", "created_at", "joined_at", "invoked_at"}) {
        if (record.contains(QLatin1String(field)))
            return QDateTime::fromString(record[QLatin1String(field)].toString(), Qt::ISODateWithMs);
    }
    return {};
}

static QDateTime end(const QJsonObject &record)
{
    const QJsonValue duration = record[u"duration_sec"];
    return begin(record).addSecs(duration.isUndefined() ? record[u"call_sec"].toInt() : duration.toInt());
}

static void checkTimes(const QJsonObject &node)
{
    const QJsonObject record = node[u"record"].toObject();
    QVERIFY2(begin(record).isValid(), qPrintable(SessionWire::typeOf(node)));
    for (const auto &each : node[u"children"].toArray()) {
        const QJsonObject child = each.toObject();
        QVERIFY(begin(child[u"record"].toObject()) >= begin(record));
        QVERIFY2(end(child[u"record"].toObject()) <= end(record), qPrintable(SessionWire::drawn(node)));
        checkTimes(child);
    }
}

void SessionWorldTest::nothingOutlastsItsParent()
{
    QSet<QString> seen;
    for (const QByteArray type : {"sip-trunking", "call-control", "fax", "conference", "siprec-client"}) {
        for (const auto &record : records(type)) {
            const QString session = record.toObject()[u"call_session_id"].toString();
            if (seen.contains(session))
                continue;
            seen << session;
            const auto answer = m_wire->session(deep(QStringLiteral("/call-session/") + session, 5));
            checkTimes(answer[u"root"].toObject());
            QVERIFY(end(answer[u"root"].toObject()[u"record"].toObject()) <= QDateTime::currentDateTimeUtc());
        }
    }
    QVERIFY(seen.size() > 100);
}

void SessionWorldTest::whatARelationNamesIsInBothRecords()
{
    QSet<QString> seen;
    const auto check = [&](const QJsonObject &parent, const auto &self) -> void {
        for (const auto &each : parent[u"children"].toArray()) {
            const QJsonObject child = each.toObject();
            const QJsonObject relationship = child[u"relationship"].toObject();
            const QJsonObject via = relationship[u"via"].toObject();
            QCOMPARE(relationship[u"parent_id"], parent[u"id"]);
            const QJsonValue local = child[u"record"].toObject()[via[u"local_field"].toString()];
            QVERIFY2(local.isString(), qPrintable(SessionWire::typeOf(child)));
            QCOMPARE(local, parent[u"record"].toObject()[via[u"parent_field"].toString()]);
            seen << SessionWire::typeOf(parent) + u' ' + SessionWire::typeOf(child);
            self(child, self);
        }
    };
    for (int page = 1; page <= 4; ++page) {
        for (const auto &record : records("sip-trunking", page)) {
            const QString session = record.toObject()[u"call_session_id"].toString();
            check(m_wire->session(deep(QStringLiteral("/call-session/") + session, 5))[u"root"].toObject(),
                  check);
        }
    }
    check(m_wire->session(deep(m_wire->example(QStringLiteral("ai-messaging-assistant")), 5))[u"root"]
              .toObject(),
          check);
    for (const auto &record : records("messaging"))
        check(m_wire
                  ->session(
                      deep(QStringLiteral("/message/") + record.toObject()[u"uuid"].toString(), 5))[u"root"]
                  .toObject(),
              check);
    // Each relation of the metadata happens.
    for (const auto &type : m_wire->session(QStringLiteral("/metadata"))[u"record_types"].toArray()) {
        for (const auto &child : type.toObject()[u"child_relationships"].toArray()) {
            const QString pair = type.toObject()[u"record_type"].toString() + u' ' +
                                 child.toObject()[u"child_record_type"].toString();
            QVERIFY2(seen.contains(pair), qPrintable(pair));
        }
    }
}

void SessionWorldTest::everyDetailRecordIsAnEvent_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QString>("type");
    const QHash<QByteArray, const char *> others{{"fax", "fax-api"},
                                                 {"messaging", "message"},
                                                 {"stt", "speech-to-text"},
                                                 {"tts", "text-to-speech"},
                                                 {"wireless", "sim_card_usage"}};
    for (const char *name : {"ai-voice-assistant",
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
        QTest::newRow(name) << QByteArray(name) << QString::fromLatin1(others.value(name, name));
}

/// What a detail record says that it cost, in millionths.
static qint64 costOf(const QJsonObject &record)
{
    if (record.contains(u"data_cost"))
        return qRound64(record[u"data_cost"].toDouble() * 1'000'000);
    if (record.contains(u"verify_usage_fee"))
        return SessionWire::millionths(record[u"verify_usage_fee"]);
    return record.contains(u"cost") ? SessionWire::millionths(record[u"cost"]) : 0;
}

void SessionWorldTest::everyDetailRecordIsAnEvent()
{
    QFETCH(QByteArray, records);
    QFETCH(QString, type);
    const QJsonArray found = this->records(records);
    QVERIFY(found.size() >= 10);
    for (const auto &each : found) {
        const QJsonObject record = each.toObject();
        const QString id = record[records == "messaging" ? u"uuid" : u"id"].toString();
        const auto answer = m_wire->session(u'/' + type + u'/' + id + QStringLiteral("?date_time=") +
                                            begin(record).toUTC().toString(Qt::ISODate));
        QVERIFY2(answer.status == 200, qPrintable(type + u' ' + id));
        const QJsonObject root = answer[u"root"].toObject();
        QCOMPARE(root[u"id"].toString(), id);
        QCOMPARE(root[u"record"].toObject(), record);
        const QJsonObject cost = root[u"cost"].toObject();
        QCOMPARE(SessionWire::millionths(cost[u"event_cost"]), costOf(record));
        if (record.contains(u"currency"))
            QCOMPARE(cost[u"currency"], record[u"currency"]);
    }
}

void SessionWorldTest::recordsOfOneCallAreInOneTree()
{
    int checked = 0;
    for (const QByteArray type :
         {"inference", "stt", "recording", "conference-participant", "webrtc", "fax"}) {
        for (const auto &each : records(type)) {
            const QJsonObject record = each.toObject();
            const QString session = record[u"call_session_id"].toString();
            if (session.isEmpty())
                continue;
            const auto path = deep(QStringLiteral("/call-session/") + session, 5);
            QStringList ids;
            for (const QJsonObject &node : SessionWire::nodes(m_wire->session(path)[u"root"].toObject()))
                ids << node[u"id"].toString();
            // What a tool asked may lie below the fifth level.
            if (record[u"parent_id"].isString())
                QVERIFY(!ids.isEmpty());
            else
                QVERIFY2(ids.contains(record[u"id"].toString()), type.constData());
            ++checked;
        }
    }
    QVERIFY(checked > 100);
}

void SessionWorldTest::aFewSessionsAreUnusual()
{
    int usual = 0;
    int unusual = 0;
    for (const auto &each : records("ai-voice-assistant")) {
        const auto answer = m_wire->session(
            deep(QStringLiteral("/ai-voice-assistant/") + each.toObject()[u"id"].toString(), 2));
        const qsizetype turns = answer[u"root"].toObject()[u"children"].toArray().size();
        QVERIFY(turns >= 2);
        ++(turns >= 40 ? unusual : usual);
    }
    QVERIFY(unusual > 0);
    QVERIFY(usual > 5 * unusual);
}

void SessionWorldTest::theBigSessionHasItsSize()
{
    const QString path = QStringLiteral("/call-session/") + QLatin1String(sandbox::SessionBytes::id);
    const auto answer = m_wire->session(deep(path, 5));
    const QJsonObject root = answer[u"root"].toObject();
    const QList<QJsonObject> nodes = SessionWire::nodes(root);
    QCOMPARE(nodes.size(), 200);
    QCOMPARE(answer[u"meta"].toObject()[u"event_count"].toInt(), 200);
    checkRollUp(root, 5);
    for (const QJsonObject &node : nodes.mid(0, 40)) {
        const auto alone = m_wire->session(deep(node[u"links"].toObject()[u"self"].toString(), 5));
        QCOMPARE(alone.status, 200);
        QCOMPARE(alone[u"root"].toObject()[u"children"], node[u"children"]);
    }
}

void SessionWorldTest::anySizeAndDepthIsMade_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("depth");
    QTest::newRow("one event") << 1 << 5;
    QTest::newRow("two levels") << 100 << 2;
    QTest::newRow("an odd number") << 777 << 5;
    QTest::newRow("deep") << 500 << 400;
    QTest::newRow("all of it one chain") << 450 << 450;
}

void SessionWorldTest::anySizeAndDepthIsMade()
{
    QFETCH(int, events);
    QFETCH(int, depth);
    const QByteArray bytes = sandbox::SessionBytes::make(events, depth, {.records = events % 2 == 1});
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    QVERIFY(json.isObject());
    const QJsonObject root = json.object()[u"root"].toObject();
    const QList<QJsonObject> nodes = SessionWire::nodes(root);
    QCOMPARE(nodes.size(), events);
    checkRollUp(root, depth);
    QSet<QString> ids;
    int deepest = 0;
    for (const QJsonObject &node : nodes)
        ids << node[u"id"].toString();
    QCOMPARE(ids.size(), events);
    for (const QString &line : SessionWire::drawn(root).split(u'\n', Qt::SkipEmptyParts))
        deepest = std::max(deepest, static_cast<int>(line.size() - line.trimmed().size()) / 2 + 1);
    QCOMPARE(deepest, events == 1 ? 1 : depth);
}

/// Deeper than QJsonDocument reads.
void SessionWorldTest::tenThousandLevelsAreMade()
{
    const QByteArray bytes = sandbox::SessionBytes::make(10'100, 10'000);
    QCOMPARE(bytes.count("\"children\":["), 10'100);
    int level = 0;
    int deepest = 0;
    for (const char c : bytes) {
        level += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        deepest = std::max(deepest, level);
    }
    QCOMPARE(level, 0);
    QVERIFY(deepest > 20'000);
    qint64 sum = 0;
    const QByteArray own = "\"event_cost\":\"";
    for (qsizetype at = bytes.indexOf(own); at >= 0; at = bytes.indexOf(own, at + 1))
        sum += SessionWire::millionths(QString::fromLatin1(
            bytes.mid(at + own.size(), bytes.indexOf('"', at + own.size()) - at - own.size())));
    QByteArray total = "\"total\":\"";
    sandbox::SessionAnswer::appendAmount(total, sum);
    QVERIFY(bytes.contains(total + '"'));
}

SIGNALBOX_TEST(SessionWorldTest)
#include "SessionWorldTest.moc"
