// SPDX-License-Identifier: GPL-3.0-or-later
#include "LiveFixture.h"

#include "rooms/LiveWall.h"

#include <QRegularExpression>

void LiveFixture::meetAsDrawn()
{
    Meeting stand{QStringLiteral("5b7ac7d0-14e2-4f0e-9f31-2b8f6c1d05ae"),
                  QStringLiteral("Daily stand-up"),
                  10,
                  24,
                  {},
                  false};
    const QStringList names{QStringLiteral("Bob the Builder"), QStringLiteral("Oswald"),
                            QStringLiteral("Priya N."), QStringLiteral("Lena")};
    for (int i = 0; i < 4; ++i)
        stand.people << named(QStringLiteral("p%1").arg(i + 1), names[i], 24 - i);
    stand.people << Person{QStringLiteral("p5"), QStringLiteral("+13125550002"), 21, -1};
    stand.people << named(QStringLiteral("p6"), QStringLiteral("Marc"), 24, 17);
    Meeting training{QStringLiteral("s3"), QStringLiteral("Training, group B"), 50, 62, {}, true};
    for (int i = 0; i < 31; ++i)
        training.people << named(QStringLiteral("t%1").arg(i), QStringLiteral("Guest %1").arg(i), 60);
    Meeting claims{QStringLiteral("s4"), QStringLiteral("Claims review"), 8, 220, {}, false};
    claims.people << named(QStringLiteral("c1"), QStringLiteral("Ann"), 220)
                  << named(QStringLiteral("c2"), QStringLiteral("Tom"), 220);
    Meeting night{QStringLiteral("s5"), QStringLiteral("Night desk"), 4, 432, {}, false};
    night.people << named(QStringLiteral("n1"), QStringLiteral("Iris"), 430, 377);
    Meeting tele{QStringLiteral("s2"), QStringLiteral("Telehealth 4417"), 2, 11, {}, false};
    tele.people << named(QStringLiteral("h1"), QStringLiteral("Dr. Kim"), 11)
                << named(QStringLiteral("h2"), QStringLiteral("Mr. Olsen"), 10);
    meetings = {stand, tele, training, claims, night};
}

bool LiveFixture::show()
{
    page->setDesk(desk.get());
    page->show();
    page->activateWindow();
    clock.advance(std::chrono::milliseconds(0));
    return QTest::qWaitForWindowActive(page.get()) && waitFor([this] {
               return !desk->wall()->isLooking() &&
                      (desk->wall()->lastLook().isValid() || desk->wall()->failure());
           }) &&
           waitFor([this] {
               return std::ranges::all_of(desk->wall()->sessions(),
                                          [](const LiveSession &live) { return live.limit > 0; });
           });
}

QStringList LiveFixture::actions() const
{
    QStringList all;
    for (const ScriptedRequest &request : server.requests()) {
        static const QRegularExpression form(QStringLiteral("^/v2/room_sessions/([^/]+)/actions/(\\w+)$"));
        const auto match = form.match(QString::fromUtf8(request.target));
        if (!match.hasMatch())
            continue;
        const QByteArray body = QJsonDocument::fromJson(request.body).toJson(QJsonDocument::Compact);
        all << QStringLiteral("%1 %2 %3").arg(match.captured(2), match.captured(1), QString::fromUtf8(body));
    }
    return all;
}

QJsonObject LiveFixture::told(const Meeting &meeting) const
{
    QJsonArray people;
    for (const Person &person : meeting.people) {
        people << QJsonObject{
            {QStringLiteral("id"), person.id},
            {QStringLiteral("session_id"), meeting.id},
            {QStringLiteral("context"), person.context},
            {QStringLiteral("joined_at"), ago(person.joined)},
            {QStringLiteral("left_at"), person.left == -1 ? QJsonValue() : QJsonValue(ago(person.left))}};
    }
    return {{QStringLiteral("id"), meeting.id},
            {QStringLiteral("room_id"), QStringLiteral("room-") + meeting.id},
            {QStringLiteral("active"), true},
            {QStringLiteral("created_at"), ago(meeting.begun)},
            {QStringLiteral("participants"), people}};
}

ScriptedAnswer LiveFixture::answerTo(const ScriptedRequest &request)
{
    if (isOffline)
        return ScriptedAnswer::of(ScriptedAnswer::Trouble::Reset);
    const QString target = QString::fromUtf8(request.target);
    const QStringList parts = target.section(u'?', 0, 0).split(u'/');
    if (parts.value(4) == u"actions") {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        return act ? act(parts.value(5), parts.value(3), body)
                   : ScriptedAnswer::json(200, R"({"data":{"result":"ok"}})");
    }
    QJsonArray items;
    for (const Meeting &meeting : meetings) {
        if (parts.value(2) == u"room_sessions" && parts.value(3) == meeting.id)
            return ScriptedAnswer::json(
                200, QJsonDocument(QJsonObject{{QStringLiteral("data"), told(meeting)}}).toJson());
        if (parts.value(2) == u"room_sessions")
            items << told(meeting);
        else if (parts.value(2) == u"rooms")
            items << QJsonObject{{QStringLiteral("id"), QStringLiteral("room-") + meeting.id},
                                 {QStringLiteral("unique_name"), meeting.room},
                                 {QStringLiteral("max_participants"), meeting.limit},
                                 {QStringLiteral("enable_recording"), meeting.isRecorded}};
        else if (parts.value(2) == u"room_recordings" && meeting.isRecorded)
            items << QJsonObject{{QStringLiteral("id"), QStringLiteral("c-") + meeting.id},
                                 {QStringLiteral("session_id"), meeting.id},
                                 {QStringLiteral("type"), QStringLiteral("video")},
                                 {QStringLiteral("status"), QStringLiteral("processing")}};
    }
    if (parts.size() > 3)
        return ScriptedAnswer::json(404, R"({"errors":[{"code":"10005","title":"Resource not found"}]})");
    return listOf(items);
}
