// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ApiFixture.h"
#include "support/TestMain.h"

#include <QJsonDocument>

/// Secrets that go in a body: they reach the server and nothing else.
class SecretFieldsTest : public QObject
{
    Q_OBJECT
private slots:
    void aSecretStandsBesideTheOtherFields_data();
    void aSecretStandsBesideTheOtherFields();
    void nothingThatIsKeptHoldsASecret_data();
    void nothingThatIsKeptHoldsASecret();
};

namespace {
const QByteArray secret = "TOKEN-4711";

ApiRequest refreshing(const std::optional<QJsonObject> &json)
{
    ApiRequest request = ApiRequest::post(QStringLiteral("refresh"), {QStringLiteral("rooms")}, json);
    request.secrets << SecretField{QStringLiteral("refresh_token"), Secret(secret)};
    return request;
}
} // namespace

void SecretFieldsTest::aSecretStandsBesideTheOtherFields_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("hasOthers");
    QTest::newRow("alone") << QByteArray("TOKEN") << false;
    QTest::newRow("with others") << QByteArray("TOKEN") << true;
    QTest::newRow("with signs that JSON escapes") << QByteArray("a\"b\\c\nd\xc3\xa9") << true;
}

void SecretFieldsTest::aSecretStandsBesideTheOtherFields()
{
    QFETCH(QByteArray, secret);
    QFETCH(bool, hasOthers);
    ApiFixture fixture;
    ApiRequest request = refreshing({});
    request.secrets = {{QStringLiteral("refresh_token"), Secret(secret)},
                       {QStringLiteral("second"), Secret("2")}};
    QJsonObject expected;
    if (hasOthers)
        expected[u"ttl"] = 600;
    if (hasOthers)
        request.json = expected;
    expected[u"refresh_token"] = QString::fromUtf8(secret);
    expected[u"second"] = QStringLiteral("2");
    QVERIFY(fixture.sent(request));
    const ScriptedRequest sent = fixture.server.requests().first();
    QCOMPARE(QJsonDocument::fromJson(sent.body).object(), expected);
    QCOMPARE(sent.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(sent.headers.value("content-length").toLongLong(), sent.body.size());
}

void SecretFieldsTest::nothingThatIsKeptHoldsASecret_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray problem =
        R"({"errors":[{"code":"1","title":"TOKEN-4711 is bad","detail":"see TOKEN-4711",
            "source":{"pointer":"/TOKEN-4711"}}]})";
    QTest::newRow("a refusal that quotes it") << 422 << problem;
    QTest::newRow("a failure that quotes it") << 500 << problem;
    QTest::newRow("a redirect") << 307 << QByteArray();
    QTest::newRow("no JSON") << 200 << QByteArray("<p>TOKEN-4711</p>");
}

void SecretFieldsTest::nothingThatIsKeptHoldsASecret()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    ApiFixture fixture;
    fixture.server.answer(ScriptedAnswer::json(status, body));
    const auto reply = fixture.sent(refreshing(QJsonObject{{QStringLiteral("ttl"), 600}}));
    QVERIFY(fixture.server.requests().first().body.contains(secret));
    QVERIFY(!reply);
    QString kept = reply.error().what + reply.error().technical;
    for (const Problem &each : reply.error().problems)
        kept += each.code + each.title + each.detail + each.pointer + each.parameter;
    for (const LoggedRequest &entry : fixture.log.entries())
        kept += entry.operation + entry.path + entry.failure;
    QVERIFY2(!kept.contains(QString::fromLatin1(secret)), qPrintable(kept));
}

SIGNALBOX_TEST(SecretFieldsTest)
#include "SecretFieldsTest.moc"
