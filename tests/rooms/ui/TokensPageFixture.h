// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/JoinTest.h"
#include "rooms/RoomDirectory.h"
#include "rooms/TokenBench.h"
#include "rooms/ui/TokensPage.h"
#include "support/ApiFixture.h"

#include <QComboBox>
#include <QPushButton>
#include <QTcpSocket>

/// The token bench on a scripted server and a clock that the test moves.
class TokensPageFixture
{
public:
    static inline const QDateTime start{QDate(2026, 11, 26), QTime(9, 29, 7), Qt::UTC};
    static inline const QString room = QStringLiteral("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0");

    explicit TokensPageFixture(bool hasAccount = true, bool readOnly = false)
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
                                                                         .random = nullptr});
        if (hasAccount)
            page->setDesk(desk.get());
    }
    ~TokensPageFixture() { page.reset(); }
    Q_DISABLE_COPY_MOVE(TokensPageFixture)

    template <class T>
    T *part(const char *name) const
    {
        return page->findChild<T *>(QLatin1String(name));
    }
    void pass(std::chrono::milliseconds time)
    {
        api.clock.advance(time);
        api.waitFor([this] {
            const auto &all = desk->tokens()->tokens();
            return std::ranges::none_of(all, &TokenBench::Held::isAsking);
        });
    }
    /// Until the rooms were read, if they are.
    void ready()
    {
        api.waitFor(
            [this] { return !page->isVisible() || !desk->directory()->rooms().isEmpty() || !isAsked(); });
    }
    bool isAsked() const { return part<QPushButton>("mintToken")->isEnabled(); }
    /// By the form, as an operator does.
    void mint(const QString &roomName = QStringLiteral("Daily stand-up"))
    {
        part<QComboBox>("tokenRoom")->setEditText(roomName);
        auto *button = part<QPushButton>("mintToken");
        button->click();
        api.waitFor([&] { return button->isEnabled(); });
    }
    void copyAndWait()
    {
        part<QPushButton>("copyToken")->click();
        pass(std::chrono::seconds(12));
    }
    void post(const QUrl &url, const QByteArray &state)
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(url.port()));
        const QByteArray host = "127.0.0.1:" + QByteArray::number(url.port());
        socket.write("POST " + url.path().toUtf8() + "state HTTP/1.1\r\nHost: " + host +
                     "\r\nOrigin: http://" + host +
                     "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
                     QByteArray::number(state.size()) + "\r\n\r\n" + state);
        while (socket.waitForReadyRead(10'000)) {
        }
        QCoreApplication::processEvents();
    }
    /// What the page in a browser would tell.
    void runJoinTest()
    {
        part<QPushButton>("joinTest")->click();
        if (opened.isEmpty())
            return;
        const QByteArray people =
            R"("localParticipantId":"8c3b","participants":{"8c3b":{"id":"8c3b","context":)"
            R"("{\"name\":\"Signalbox\"}","streams":{}},"d429":{"id":"d429","context":)"
            R"("{\"name\":\"Priya N.\"}","streams":{"self":"a87d"}}},)";
        const QByteArray streams = R"("streams":{"a87d":{"id":"a87d","key":"self","participantId":"d429",)"
                                   R"("audioActive":true,"videoActive":true,"isRemote":true}}})";
        post(opened.last(), R"({"status":"initialized"})");
        post(opened.last(), R"({"status":"connecting"})");
        pass(std::chrono::seconds(1));
        post(opened.last(), R"({"status":"connected",)" + people + streams);
    }
    static QByteArray tokenText(int number, const QDateTime &now, bool isUnsigned = false)
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

    ApiFixture api;
    std::unique_ptr<RoomsDesk> desk;
    std::unique_ptr<TokensPage> page;
    QList<QUrl> opened;
    QList<QByteArray> given; ///< every token that the server handed out
    bool opens = true;
    int status = 201;
    bool isUnsigned = false;

private:
    ScriptedAnswer answer(const ScriptedRequest &request)
    {
        if (request.method == "GET")
            return ScriptedAnswer::json(
                200, R"({"data":[{"id":")" + room.toUtf8() +
                         R"(","unique_name":"Daily stand-up"},{"id":"7a1d0c1e-0000-4bca-a65a-)"
                         R"(3da1ecc77711","unique_name":"Telehealth 4417"}],"meta":{)"
                         R"("total_pages":1,"total_results":2,"page_number":1,"page_size":250}})");
        if (status != 201)
            return ScriptedAnswer::json(status,
                                        R"({"errors":[{"code":"10015","title":"Invalid value","detail":)"
                                        R"("must be less than or equal to 3600","source":{"pointer":")" +
                                            QByteArray(status == 422 ? "/token_ttl_secs" : "") + "\"}}]}");
        const QDateTime now = api.clock.now();
        given << tokenText(static_cast<int>(given.size()), now, isUnsigned);
        QByteArray data = "{\"data\":{\"token\":\"" + given.last() + "\",\"token_expires_at\":\"" +
                          now.addSecs(600).toString(Qt::ISODate).toUtf8() + '"';
        given << tokenText(static_cast<int>(given.size()), now);
        return ScriptedAnswer::json(201, data + ",\"refresh_token\":\"" + given.last() +
                                             "\",\"refresh_token_expires_at\":\"" +
                                             now.addSecs(3600).toString(Qt::ISODate).toUtf8() + "\"}}");
    }
};
