// SPDX-License-Identifier: GPL-3.0-or-later
#include "LiveFixture.h"
#include "base/PhoneNumber.h"
#include "rooms/LiveWall.h"
#include "rooms/ui/ParticipantTable.h"
#include "rooms/ui/WallView.h"
#include "support/Looks.h"
#include "support/TestMain.h"

#include <QMessageBox>

/// The live wall in pictures.
class LivePicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void page_data();
    void page();

private:
    static void arrange(LiveFixture &fixture, const QString &state);
    static bool act(LiveFixture &fixture, const QString &state);
};

void LivePicturesTest::page_data()
{
    Looks::addRows({QStringLiteral("asked"), QStringLiteral("failed"), QStringLiteral("long"),
                    QStringLiteral("many"), QStringLiteral("phantom"), QStringLiteral("empty"),
                    QStringLiteral("offline"), QStringLiteral("question"), QStringLiteral("rules"),
                    QStringLiteral("first"), QStringLiteral("gone"), QStringLiteral("readonly"),
                    QStringLiteral("tight")});
}

void LivePicturesTest::arrange(LiveFixture &fixture, const QString &state)
{
    fixture.meetAsDrawn();
    if (state == u"empty") {
        fixture.meetings.clear();
    } else if (state == u"first") {
        fixture.isOffline = true;
    } else if (state == u"long") {
        for (auto &meeting : fixture.meetings)
            meeting.room += QStringLiteral(" with everybody from the north-western region and their guests");
        for (auto &person : fixture.meetings[0].people)
            person.context = QStringLiteral(R"({"name":"Hubert Blaine Wolfeschlegelsteinhausenbergerdorff",)"
                                            R"("role":"moderator of the whole thing","desk":4417})");
    } else if (state == u"many") {
        for (int i = 0; i < 500; ++i) {
            LiveFixture::Meeting one{QStringLiteral("m%1").arg(i),
                                     QStringLiteral("Ward %1").arg(i),
                                     50,
                                     5 + i % 200,
                                     {},
                                     i % 7 == 0};
            for (int k = 0; k < 1 + (i * 13) % 50; ++k)
                one.people << LiveFixture::named(QStringLiteral("q%1").arg(i * 100 + k),
                                                 QStringLiteral("Guest %1").arg(k), 4);
            fixture.meetings << one;
        }
    }
}

bool LivePicturesTest::act(LiveFixture &fixture, const QString &state)
{
    auto *table = fixture.find<ParticipantTable>("wallParticipants");
    auto *wall = fixture.find<WallView>("wallView");
    const QString stand = fixture.meetings.isEmpty() ? QString() : fixture.meetings[0].id;
    wall->choose(state == u"phantom" ? QStringLiteral("s5") : stand);
    const auto stateOf = [&](const char *id) { return table->rows()->find(QLatin1String(id))->state; };
    if (state == u"asked" || state == u"long" || state == u"readonly") {
        fixture.desk->moderation()->ask(Moderation::Wish::Mute, RoomTargets::just({QStringLiteral("p3")}),
                                        fixture.desk->wall()->find(stand)->session);
        fixture.desk->moderation()->ask(Moderation::Wish::Kick, RoomTargets::just({QStringLiteral("p4")}),
                                        fixture.desk->wall()->find(stand)->session);
        table->setMarked({QStringLiteral("p4")}, true);
        table->selectRow(table->rows()->rowOf(QStringLiteral("p4")));
        return state == u"readonly" ||
               fixture.waitFor([&] { return stateOf("p4") == u"kick sent, still listed"; });
    }
    if (state == u"failed") {
        fixture.act = [](const QString &, const QString &, const QJsonObject &) {
            return ScriptedAnswer::json(403, R"({"errors":[{"code":"10010","title":"Not allowed"}]})");
        };
        table->setMarked({QStringLiteral("p2"), QStringLiteral("p4")}, true);
        fixture.action("wallMute")->trigger();
        return fixture.waitFor([&] { return stateOf("p4") == u"mute refused"; });
    }
    if (state == u"offline") {
        fixture.isOffline = true;
        fixture.clock.advance(std::chrono::minutes(3));
        return fixture.look();
    }
    if (state == u"gone") {
        fixture.meetings.removeFirst();
        return fixture.look();
    }
    if (state == u"question") {
        table->setMarked({QStringLiteral("p2"), QStringLiteral("p4")}, true);
        fixture.action("wallKickOthers")->trigger();
    } else if (state == u"rules") {
        fixture.action("wallRules")->trigger();
    }
    return true;
}

void LivePicturesTest::page()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    PhoneNumber::warmUp();
    LiveFixture fixture(state == u"readonly");
    // At 200 % in a window of the same size, nothing may be out of reach.
    fixture.page->resize(state == u"tight" ? QSize(1'200, 740) : looks.sized(1'200, 740));
    arrange(fixture, state);
    QVERIFY(fixture.show());
    QVERIFY(act(fixture, state));
    if (state == u"question")
        QVERIFY(Looks::take(*fixture.find<QMessageBox>("roomQuestion"), QStringLiteral("live")));
    else if (state == u"rules")
        QVERIFY(Looks::take(*fixture.find<QWidget>("wallRulesPopup"), QStringLiteral("live")));
    else
        QVERIFY(Looks::take(*fixture.page, QStringLiteral("live")));
}

#include "LivePicturesTest.moc"
SIGNALBOX_TEST(LivePicturesTest)
