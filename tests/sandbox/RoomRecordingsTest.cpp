// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoomWire.h"
#include "sandbox/RoomFiles.h"
#include "sandbox/RoomMedia.h"
#include "support/TestMain.h"

#include <QCryptographicHash>

using namespace sandbox;

class RoomRecordingsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void thereAreAFewHundred();
    void theyAreFiltered();
    void oneIsDeleted();
    void aBulkDeleteTakesOnePageOfWhatTheFilterNames();
    void aBulkDeleteWithoutFilterReallyDeletes();
    void aBulkDeleteRefusesWhatItDoesNotKnow();
    void aFileComesWholeOrInPieces();
    void aLinkDiesAndANewOneIsGiven();
    void filesAreWhatTheySay();

private:
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<RoomWire> m_wire;
};

void RoomRecordingsTest::init()
{
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{.faxes = 0, .holdsRooms = true});
    QVERIFY(m_sandbox->start());
    m_wire = std::make_unique<RoomWire>(*m_sandbox);
}

void RoomRecordingsTest::thereAreAFewHundred()
{
    const auto all = m_wire->all("/room_recordings");
    QCOMPARE(all.size(), 312);
    QSet<QString> codecs;
    double largest = 0;
    for (const QJsonObject &each : all) {
        codecs << each[u"type"].toString() + u' ' + each[u"codec"].toString();
        largest = std::max(largest, each[u"size_mb"].toDouble());
        const bool isDone = each[u"status"].toString() == u"completed";
        QCOMPARE(each[u"download_url"].toString().isEmpty(), !isDone);
        QCOMPARE(each[u"completed_at"].isNull(), !isDone);
        const QByteArray guest = each[u"participant_id"].toString().toLatin1();
        QVERIFY(!guest.isEmpty());
    }
    QCOMPARE(codecs.size(), 3);
    QCOMPARE(largest, 12.0);
}

void RoomRecordingsTest::theyAreFiltered()
{
    const QJsonObject some = m_wire->all("/room_recordings?filter[status]=completed&filter[type]=video")[7];
    const auto only = [&](const QByteArray &filter, const QByteArray &field) {
        const QByteArray value = some[QLatin1String(field)].toString().toLatin1();
        const auto found = m_wire->all("/room_recordings?filter[" + filter + "]=" + value);
        return !found.isEmpty() && std::ranges::all_of(found, [&](const QJsonObject &each) {
            return each[QLatin1String(field)] == some[QLatin1String(field)];
        });
    };
    for (const QByteArray name : {"room_id", "session_id", "participant_id", "type", "status"})
        QVERIFY2(only(name, name), name.constData());
    QCOMPARE(m_wire->total("/room_recordings?filter[type]=hologram"), 0);
    QCOMPARE(m_wire->get(RoomWire::encoded("/room_recordings?filter[room_id]=7")).status, 422);
    const QByteArray least = QByteArray::number(some[u"duration_secs"].toInt());
    for (const QJsonObject &each : m_wire->all("/room_recordings?filter[duration_secs]=" + least))
        QVERIFY(each[u"duration_secs"].toInt() >= least.toInt());
    const QByteArray day = some[u"started_at"].toString().left(10).toLatin1();
    for (const QJsonObject &each : m_wire->all("/room_recordings?filter[date_started_at][eq]=" + day))
        QCOMPARE(each[u"started_at"].toString().left(10).toLatin1(), day);
}

void RoomRecordingsTest::oneIsDeleted()
{
    const QJsonObject some = m_wire->all("/room_recordings?filter[status]=completed")[3];
    const QByteArray path = "/room_recordings/" + RoomWire::id(some);
    const QByteArray link = m_wire->get(path).data()[u"download_url"].toString().toLatin1();
    QCOMPARE(m_wire->ask("DELETE", path).status, 204);
    QCOMPARE(m_wire->ask("DELETE", path).status, 404);
    QCOMPARE(m_wire->get(path).status, 404);
    QCOMPARE(m_wire->get(link).status, 404);
}

void RoomRecordingsTest::aBulkDeleteTakesOnePageOfWhatTheFilterNames()
{
    const qsizetype audio = m_wire->total("/room_recordings?filter[type]=audio");
    const qsizetype video = m_wire->total("/room_recordings?filter[type]=video");
    const auto removed = [&](const QByteArray &query) {
        const auto answer = m_wire->ask("DELETE", RoomWire::encoded("/room_recordings?" + query));
        return answer.status == 201 ? answer.data()[u"room_recordings"].toInt() : -answer.status;
    };
    QCOMPARE(removed("filter[type]=video"), 20);
    QCOMPARE(removed("filter[type]=video&page[size]=250"), int(video - 20));
    QCOMPARE(removed("filter[type]=video"), 0);
    QCOMPARE(m_wire->total("/room_recordings"), audio);
}

void RoomRecordingsTest::aBulkDeleteWithoutFilterReallyDeletes()
{
    const auto answer = m_wire->ask("DELETE", RoomWire::encoded("/room_recordings?page[size]=250"));
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.data(), (QJsonObject{{QStringLiteral("room_recordings"), 250}}));
    QCOMPARE(m_wire->total("/room_recordings"), 62);
    QCOMPARE(m_wire->ask("DELETE", "/room_recordings").data()[u"room_recordings"].toInt(), 20);
}

void RoomRecordingsTest::aBulkDeleteRefusesWhatItDoesNotKnow()
{
    QCOMPARE(m_wire->ask("DELETE", RoomWire::encoded("/room_recordings?filter[room]=1")).status, 400);
    QCOMPARE(m_wire->ask("DELETE", RoomWire::encoded("/room_recordings?filter[session_id]=1")).status, 422);
    QCOMPARE(m_wire->total("/room_recordings"), 312);
}

void RoomRecordingsTest::aFileComesWholeOrInPieces()
{
    // An account of one recording, at a time that stands still.
    RoomStore store;
    RoomTake &take = store.takes.add({.id = QUuid::createUuid(), .started = 1'000});
    take.ended = 61'000;
    take.completed = 70'000;
    take.bytes = RoomMedia::size(take.seconds());
    qint64 now = 100'000;
    RoomFiles files({.store = store, .secret = "secret", .now = [&] { return now; }, .lifetime = 600'000});
    Router router;
    files.addTo(router);
    const QByteArray link = files.link(take.id);
    const auto fetch = [&](const QHash<QByteArray, QByteArray> &headers) {
        const qsizetype mark = link.indexOf('?');
        return router.route({.method = "GET",
                             .path = link.left(mark),
                             .query = link.mid(mark + 1),
                             .headers = headers,
                             .body = {},
                             .note = {}});
    };
    const auto header = [](const HttpReply &reply, const QByteArray &name) {
        const auto found =
            std::ranges::find_if(reply.headers, [&](const auto &each) { return each.first == name; });
        return found == reply.headers.end() ? QByteArray() : found->second;
    };
    const HttpReply whole = fetch({});
    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.body.size(), take.bytes);
    QCOMPARE(header(whole, "etag"),
             '"' + QCryptographicHash::hash(whole.body, QCryptographicHash::Md5).toHex() + '"');
    const HttpReply rest = fetch({{"range", "bytes=1000-"}, {"if-range", header(whole, "etag")}});
    QCOMPARE(rest.status, 206);
    QCOMPARE(rest.body, whole.body.mid(1000));
    QCOMPARE(header(rest, "content-range"), "bytes 1000-239999/240000");
    QCOMPARE(fetch({{"range", "bytes=5-9"}}).body, whole.body.mid(5, 5));
    QCOMPARE(fetch({{"range", "bytes=-7"}}).body, whole.body.right(7));
    QCOMPARE(fetch({{"range", "bytes=240000-"}}).status, 416);
    QCOMPARE(fetch({{"range", "bytes=1000-"}, {"if-range", "\"other\""}}).status, 200);
    now += 599'999;
    QCOMPARE(fetch({}).status, 200);
    ++now;
    QCOMPARE(fetch({}).status, 403);
}

void RoomRecordingsTest::aLinkDiesAndANewOneIsGiven()
{
    Sandbox brief({.faxes = 0, .linkLife = std::chrono::milliseconds(0)});
    QVERIFY(brief.start());
    const auto link = [](RoomWire &wire) {
        return wire.all("/room_recordings?filter[type]=audio&filter[status]=completed")[2][u"download_url"]
            .toString()
            .toLatin1();
    };
    RoomWire dead(brief);
    QCOMPARE(dead.get(link(dead)).status, 403);
    const QByteArray good = link(*m_wire);
    QVERIFY(!good.contains("/v2/"));
    m_wire->setKey({});
    QCOMPARE(m_wire->get(good).status, 200);
    QCOMPARE(m_wire->get(QByteArray(good).replace("signature=", "signature=0")).status, 403);
}

void RoomRecordingsTest::filesAreWhatTheySay()
{
    const QUuid id = QUuid::createUuid();
    const QByteArray sound = RoomMedia::sound(id, 400'000, 100);
    QCOMPARE(sound.size(), 400'000);
    QVERIFY(sound.startsWith("RIFF") && sound.mid(8, 8) == "WAVEfmt ");
    QCOMPARE(sound, RoomMedia::sound(id, 400'000, 100));
    QVERIFY(sound != RoomMedia::sound(QUuid::createUuid(), 400'000, 100));
    const QByteArray video = RoomMedia::video(id, 400'000, 100);
    QCOMPARE(video.size(), 400'000);
    QCOMPARE(video, RoomMedia::video(id, 400'000, 100));
    // Its boxes fill the file, one after the other.
    QByteArrayList boxes;
    for (qsizetype at = 0; at < video.size();) {
        boxes << video.mid(at + 4, 4);
        at += qFromBigEndian<quint32>(video.constData() + at);
        QVERIFY(at <= video.size());
    }
    QCOMPARE(boxes.join(' '), QByteArray("ftyp moov mdat free"));
    // The first picture lies where the table of pictures says.
    const qsizetype table = video.indexOf("stco");
    const auto first = qFromBigEndian<quint32>(video.constData() + table + 12);
    QCOMPARE(qsizetype(first), video.indexOf("mdat") + 4);
    QCOMPARE(video[first + 4], '\x65');
}

SIGNALBOX_TEST(RoomRecordingsTest)
#include "RoomRecordingsTest.moc"
