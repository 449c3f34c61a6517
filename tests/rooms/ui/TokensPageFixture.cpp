// SPDX-License-Identifier: GPL-3.0-or-later
#include "TokensPageFixture.h"

#include <QTcpSocket>

TokensPageFixture::TokensPageFixture(bool hasAccount, bool readOnly)
{
    api.clock.advance(std::chrono::milliseconds(api.clock.now().msecsTo(start)));
    api.server.answerBy([this](const ScriptedRequest &request) { return answer(request); });
    api.account.readOnly = readOnly;
    page = std::make_unique<TokensPage>(&api.clock, [this](const QUrl &url) {
        opened << url;
        return opens;
    });
    desk = std::make_unique<RoomsDesk>(api.account, RoomsDesk::Parts{.client = api.client.get(),
                                                                     .bell = nullptr,
                                                                     .clock = &api.clock,
                                                                     .random = QRandomGenerator::global()});
    if (hasAccount)
        page->setDesk(desk.get());
}

void TokensPageFixture::pass(std::chrono::milliseconds time)
{
    api.clock.advance(time);
    api.waitFor([this] {
        const auto &all = desk->tokens()->tokens();
        return std::ranges::none_of(all, &TokenBench::Held::isAsking);
    });
}

void TokensPageFixture::ready()
{
    api.waitFor([this] {
        return !page->isVisible() || !desk->directory()->rooms().isEmpty() ||
               !part<QPushButton>("mintToken")->isEnabled();
    });
}

void TokensPageFixture::mint(const QString &roomName)
{
    part<QComboBox>("tokenRoom")->setEditText(roomName);
    auto *button = part<QPushButton>("mintToken");
    button->click();
    api.waitFor([&] { return button->isEnabled(); });
}

void TokensPageFixture::copyAndWait()
{
    part<QPushButton>("copyToken")->click();
    pass(std::chrono::seconds(12));
}

void TokensPageFixture::post(const QUrl &url, const QByteArray &state)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(url.port()));
    const QByteArray host = "127.0.0.1:" + QByteArray::number(url.port());
    socket.write("POST " + url.path().toUtf8() + "state HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" +
                 host + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
                 QByteArray::number(state.size()) + "\r\n\r\n" + state);
    while (socket.waitForReadyRead(10'000)) {
    }
    QCoreApplication::processEvents();
}

void TokensPageFixture::runJoinTest()
{
    part<QPushButton>("joinTest")->click();
    if (opened.isEmpty())
        return;
    const QByteArray people = R"("localParticipantId":"8c3b","participants":{"8c3b":{"id":"8c3b","context":)"
                              R"("{\"name\":\"Signalbox\"}","streams":{}},"d429":{"id":"d429","context":)"
                              R"("{\"name\":\"Priya N.\"}","streams":{"self":"a87d"}}},)";
    const QByteArray streams = R"("streams":{"a87d":{"id":"a87d","key":"self","participantId":"d429",)"
                               R"("audioActive":true,"videoActive":true,"isRemote":true}}})";
    post(opened.last(), R"({"status":"initialized"})");
    post(opened.last(), R"({"status":"connecting"})");
    pass(std::chrono::seconds(1));
    post(opened.last(), R"({"status":"connected",)" + people + streams);
}

QByteArray TokensPageFixture::tokenText(int number, const QDateTime &now, bool isUnsigned)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const auto second = [&](int offset) { return QByteArray::number(now.toSecsSinceEpoch() + offset); };
    return part(isUnsigned ? R"({"alg":"NoNe","typ":"JWT"})" : R"({"alg":"HS512","typ":"JWT"})") + '.' +
           part(R"({"aud":"telnyx_telephony","iss":"telnyx_telephony","sub":")" + room.toUtf8() +
                R"(","nbf":)" + second(-1) + R"(,"exp":)" + second(600) + R"(,"jti":"zqv)" +
                QByteArray::number(number) + R"(","grants":[{"room_id":")" + room.toUtf8() +
                R"(","action":"join"}]})") +
           (isUnsigned ? "." : ".c2lnbmF0dXJlLW9mLXRoaXMtdG9rZW4");
}

ScriptedAnswer TokensPageFixture::answer(const ScriptedRequest &request)
{
    if (request.method == "GET")
        return ScriptedAnswer::json(
            200, R"({"data":[{"id":")" + room.toUtf8() +
                     R"(","unique_name":"Daily stand-up"},{"id":"7a1d0c1e-0000-4bca-a65a-)"
                     R"(3da1ecc77711","unique_name":"Telehealth 4417"}],"meta":{)"
                     R"("total_pages":1,"total_results":2,"page_number":1,"page_size":250}})");
    if (status != 201)
        return ScriptedAnswer::json(status, R"({"errors":[{"code":"10015","title":"Invalid value","detail":)"
                                            R"("must be less than or equal to 3600","source":{"pointer":")" +
                                                QByteArray(status == 422 ? "/token_ttl_secs" : "") +
                                                "\"}}]}");
    const QDateTime now = api.clock.now();
    given << tokenText(static_cast<int>(given.size()), now, isUnsigned);
    QByteArray data = "{\"data\":{\"token\":\"" + given.last() + "\",\"token_expires_at\":\"" +
                      now.addSecs(600).toString(Qt::ISODate).toUtf8() + '"';
    given << tokenText(static_cast<int>(given.size()), now);
    return ScriptedAnswer::json(201, data + ",\"refresh_token\":\"" + given.last() +
                                         "\",\"refresh_token_expires_at\":\"" +
                                         now.addSecs(3600).toString(Qt::ISODate).toUtf8() + "\"}}");
}
