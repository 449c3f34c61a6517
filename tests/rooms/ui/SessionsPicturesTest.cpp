// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/AttendanceView.h"
#include "rooms/ui/ParticipantsPage.h"
#include "rooms/ui/SessionPeople.h"
#include "rooms/ui/SessionsFixture.h"
#include "rooms/ui/SessionsPage.h"
#include "support/Looks.h"
#include "support/TestMain.h"
#include "widgets/EmptyState.h"

using namespace Meetings;

namespace {
bool isFailed(const RoomPage &page)
{
    const auto *empty = page.findChild<EmptyState *>(page.face() + QStringLiteral("Empty"));
    return empty->title().endsWith(QStringLiteral("could not be read"));
}
} // namespace

/// The pages of sessions and participants in every state and look.
class SessionsPicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_fixture = std::make_unique<SessionsFixture>(); }
    void looks_data();
    void looks();
    void participants_data();
    void participants();

private:
    void show(RoomPage &page, const QString &state);
    std::unique_ptr<SessionsFixture> m_fixture;
};

void SessionsPicturesTest::looks_data()
{
    Looks::addRows({QStringLiteral("active"), QStringLiteral("ended"), QStringLiteral("table"),
                    QStringLiteral("fifty"), QStringLiteral("one"), QStringLiteral("long"),
                    QStringLiteral("none"), QStringLiteral("offline"), QStringLiteral("first")});
}

void SessionsPicturesTest::looks()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    m_fixture->fill(state == u"none" ? 0 : 12);
    QString chosen = m_fixture->sessions.value(state == u"active" ? 0 : 1).id;
    if (state == u"fifty")
        m_fixture->people[chosen] = many(50);
    if (state == u"one")
        m_fixture->people[chosen].resize(1);
    if (state == u"long")
        m_fixture->people[chosen][0].context = QString(100'000, u'x');
    SessionsPage page;
    page.resize(looks.sized(1240, 760));
    show(page, state);
    if (page.count() > 0) {
        QUrlQuery place;
        place.addQueryItem(QStringLiteral("session"), chosen);
        page.open(place);
        QTRY_VERIFY(page.findChild<AttendanceView *>()->attendance().people() > 0);
        page.findChild<SessionPeople *>()->setTable(state == u"table");
        QTRY_VERIFY(m_fixture->countOf("room-session-event") > 3);
        m_fixture->server.letArrive();
    }
    QVERIFY(Looks::take(page, QStringLiteral("sessions")));
}

void SessionsPicturesTest::show(RoomPage &page, const QString &state)
{
    page.show();
    if (state == u"first")
        return;
    page.setDesk(m_fixture->desk.get());
    if (state != u"offline") {
        QTRY_VERIFY(page.count() >= 0);
        return;
    }
    // Pauses between the tries pass at once.
    m_fixture->server.close();
    QTRY_VERIFY((m_fixture->clock.advance(std::chrono::seconds(5)), isFailed(page)));
}

void SessionsPicturesTest::participants_data()
{
    Looks::addRows({QStringLiteral("json"), QStringLiteral("text"), QStringLiteral("long"),
                    QStringLiteral("evil"), QStringLiteral("many"), QStringLiteral("none"),
                    QStringLiteral("offline"), QStringLiteral("first")});
}

void SessionsPicturesTest::participants()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    m_fixture->fill(state == u"none" ? 0 : state == u"many" ? 50 : 3);
    QString chosen;
    if (state != u"none") {
        RoomParticipant &person = m_fixture->people[m_fixture->sessions[0].id][2];
        chosen = person.id;
        if (state == u"text")
            person.context = QStringLiteral("Alice of the sales team, calling from the train");
        if (state == u"long")
            person.context = QStringLiteral("{\"name\":\"Priya\",\"note\":\"") + QString(200'000, u'x');
        if (state == u"evil")
            person.context =
                QStringLiteral("{\"name\":\"A\u202egnp.exe\",\"note\":\"\u202eturned\u2028on\"}");
    }
    ParticipantsPage page;
    page.resize(looks.sized(1240, 760));
    show(page, state);
    if (page.count() > 0) {
        QUrlQuery place;
        place.addQueryItem(QStringLiteral("participant"), chosen);
        page.open(place);
        QTRY_VERIFY(page.findChild<QAction *>(QStringLiteral("participantRecordings"))->isEnabled());
        m_fixture->server.letArrive();
    }
    QVERIFY(Looks::take(page, QStringLiteral("participants")));
}

#include "SessionsPicturesTest.moc"
SIGNALBOX_TEST(SessionsPicturesTest)
