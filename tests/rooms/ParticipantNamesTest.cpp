// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ParticipantNames.h"
#include "support/ApiFixture.h"
#include "support/TestMain.h"

#include <QSignalSpy>

class ParticipantNamesTest : public QObject
{
    Q_OBJECT
private slots:
    void eachIsAskedForOnceAndNamed();
    void oneThatFailedIsAskedForAgain();
};

void ParticipantNamesTest::eachIsAskedForOnceAndNamed()
{
    ApiFixture fixture;
    RoomApi api(fixture.client.get());
    ParticipantNames names(&api);
    QSignalSpy came(&names, &ParticipantNames::came);
    fixture.server.answerBy([](const ScriptedRequest &request) {
        const QByteArray id = request.target.mid(request.target.lastIndexOf('/') + 1);
        return ScriptedAnswer::json(200, R"({"data":{"id":")" + id + R"(","context":"{\"name\":\"Priya )" +
                                             id + R"(\"}"}})");
    });
    const QStringList ids{QStringLiteral("a"), QStringLiteral("b"), QString(),
                          QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("a")};
    names.ask(ids);
    names.ask(ids);
    QVERIFY(fixture.waitFor([&] { return !names.isAsking(); }));
    QCOMPARE(fixture.server.count(), 4);
    QCOMPARE(came.size(), 4);
    QCOMPARE(names.nameOf(QStringLiteral("d")), QStringLiteral("Priya d"));
    QCOMPARE(names.nameOf({}), QString());
    QVERIFY(!names.nameOf(QStringLiteral("unknown")).isEmpty());
}

void ParticipantNamesTest::oneThatFailedIsAskedForAgain()
{
    ApiFixture fixture;
    RoomApi api(fixture.client.get());
    ParticipantNames names(&api);
    int status = 422;
    fixture.server.answerBy([&](const ScriptedRequest &) { return ScriptedAnswer::json(status, "{}"); });
    names.ask({QStringLiteral("a")});
    QVERIFY(fixture.waitFor([&] { return !names.isAsking(); }));
    status = 404;
    names.ask({QStringLiteral("a")});
    QVERIFY(fixture.waitFor([&] { return !names.isAsking(); }));
    QCOMPARE(fixture.server.count(), 2);
    names.ask({QStringLiteral("a")}); // gone is gone
    QVERIFY(!names.isAsking());
}

#include "ParticipantNamesTest.moc"
SIGNALBOX_TEST(ParticipantNamesTest)
