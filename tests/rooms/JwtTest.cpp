// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/Jwt.h"
#include "support/TestMain.h"

#include <QTest>

class JwtTest : public QObject
{
    Q_OBJECT

private slots:
    void tokenIsTakenApart();
    void timesAreLocalWithUtcBeside();
    void whatCameIsShownAsItCame();
    void noneInAnyCaseIsUnsigned_data();
    void noneInAnyCaseIsUnsigned();
    void whatIsNoTokenSaysWhy_data();
    void whatIsNoTokenSaysWhy();
    void tenMegabytesAreNotTakenApart();
    void sixtyFourKilobytesStillAre();
    void maskHidesTheMiddleAndTheLength();
};

namespace {
QByteArray part(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray token(const QByteArray &header, const QByteArray &claims,
                 const QByteArray &signature = "c2lnbmF0dXJl")
{
    return part(header) + '.' + part(claims) + '.' + signature;
}

QString row(const Jwt &jwt, const QString &name)
{
    QStringList found;
    for (const Jwt::Claim &claim : jwt.rows())
        if (claim.name == name)
            found.append(claim.value + QStringLiteral(" | ") + claim.meaning);
    return found.join(u'\n');
}

QStringList names(const Jwt &jwt)
{
    QStringList made;
    for (const Jwt::Claim &claim : jwt.rows())
        made.append(claim.name);
    return made;
}
} // namespace

void JwtTest::tokenIsTakenApart()
{
    const Jwt jwt = Jwt::read(
        "\n" +
        token(R"({"typ":"JWT","alg":"HS512"})",
              R"({"exp":1764149947,"grants":{"room":true},"sub":"5c7a","aud":"telnyx_telephony"})") +
        " ");
    QCOMPARE(jwt.nature, Jwt::Nature::Token);
    QCOMPARE(jwt.trouble, QString());
    QCOMPARE(names(jwt),
             QStringList({QStringLiteral("alg"), QStringLiteral("typ"), QStringLiteral("aud"),
                          QStringLiteral("sub"), QStringLiteral("exp"), QStringLiteral("grants")}));
    QCOMPARE(row(jwt, QStringLiteral("alg")), QStringLiteral("HS512 | not checked here"));
    QCOMPARE(row(jwt, QStringLiteral("aud")), QStringLiteral("telnyx_telephony | who it is for"));
    QCOMPARE(row(jwt, QStringLiteral("grants")), QStringLiteral("{\"room\":true} | "));
    QCOMPARE(jwt.expires, QDateTime({2025, 11, 26}, {9, 39, 7}, Qt::UTC));
    QVERIFY(!jwt.notBefore.isValid());
}

void JwtTest::timesAreLocalWithUtcBeside()
{
    const Jwt jwt = Jwt::read(token(R"({"alg":"HS512"})", R"({"nbf":1764149347,"exp":1764149947.5})"));
    const QString local = QDateTime({2025, 11, 26}, {9, 29, 7}, Qt::UTC)
                              .toLocalTime()
                              .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    QCOMPARE(row(jwt, QStringLiteral("nbf")),
             local + QStringLiteral(" | not valid before (09:29:07 UTC)"));
    QCOMPARE(jwt.expires, QDateTime({2025, 11, 26}, {9, 39, 7, 500}, Qt::UTC));
}

void JwtTest::whatCameIsShownAsItCame()
{
    const Jwt jwt = Jwt::read(token(
        R"({"alg":"HS512"})",
        R"({"exp":"tomorrow","nbf":99999999999999999999999,"iat":-1,"a":1.10,"a":[1, {"b":null}],"c":"\u00e4","d":true})"));
    QCOMPARE(jwt.nature, Jwt::Nature::Token);
    QVERIFY(!jwt.expires.isValid() && !jwt.notBefore.isValid() && !jwt.issued.isValid());
    QCOMPARE(row(jwt, QStringLiteral("exp")), QStringLiteral("tomorrow | expires, but this is no time"));
    QCOMPARE(row(jwt, QStringLiteral("nbf")),
             QStringLiteral("99999999999999999999999 | not valid before, but this is no time"));
    QCOMPARE(row(jwt, QStringLiteral("iat")), QStringLiteral("-1 | made at, but this is no time"));
    QCOMPARE(row(jwt, QStringLiteral("a")), QStringLiteral("1.10 | \n[1, {\"b\":null}] | "));
    QCOMPARE(row(jwt, QStringLiteral("c")), QStringLiteral("ä | "));
    QCOMPARE(row(jwt, QStringLiteral("d")), QStringLiteral("true | "));
    QVERIFY2(jwt.trouble.contains(QStringLiteral("twice")), qPrintable(jwt.trouble));
}

void JwtTest::noneInAnyCaseIsUnsigned_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray claims = R"({"aud":"x"})";
    QTest::newRow("none") << token(R"({"alg":"none"})", claims, "");
    QTest::newRow("NoNe with a signature") << token(R"({"alg":"NoNe"})", claims);
    QTest::newRow("no signature") << token(R"({"alg":"HS512"})", claims, "");
    QTest::newRow("no alg") << token(R"({"typ":"JWT"})", claims);
    QTest::newRow("alg is a number") << token(R"({"alg":512})", claims);
}

void JwtTest::noneInAnyCaseIsUnsigned()
{
    QFETCH(const QByteArray, text);
    const Jwt jwt = Jwt::read(text);
    QCOMPARE(jwt.nature, Jwt::Nature::Unsigned);
    QVERIFY(jwt.trouble.contains(QStringLiteral("not signed")));
    QCOMPARE(row(jwt, QStringLiteral("aud")), QStringLiteral("x | who it is for"));
}

void JwtTest::whatIsNoTokenSaysWhy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("part");
    const QByteArray good = part(R"({"alg":"HS512"})");
    QTest::newRow("nothing") << QByteArray(" \n") << QStringLiteral("no token to read");
    QTest::newRow("a word") << QByteArray("hello") << QStringLiteral("three parts");
    QTest::newRow("two parts") << good + '.' + good << QStringLiteral("three parts");
    QTest::newRow("encrypted") << QByteArray("a.b.c.d.e") << QStringLiteral("encrypted");
    QTest::newRow("as the documentation masks it")
        << QByteArray("eyJhb***.x.y") << QStringLiteral("first part");
    QTest::newRow("plain base64") << QByteArray("e30+.e30.e30") << QStringLiteral("first part");
    QTest::newRow("padded") << QByteArray("e30=.e30.e30") << QStringLiteral("first part");
    QTest::newRow("array") << part("[]") + '.' + good + ".c2ln" << QStringLiteral("first part");
    QTest::newRow("claims are text") << good + '.' + part("\"x\"") + ".c2ln" << QStringLiteral("second part");
    QTest::newRow("signature") << good + '.' + good + ".c2l*" << QStringLiteral("third part");
    QTest::newRow("binary") << QByteArray("\0\xff.\x80\0.\x01", 7) << QStringLiteral("first part");
    QTest::newRow("invalid UTF-8") << part("{\"alg\":\"\xff\xfe\"}") + '.' + good + ".c2ln"
                                   << QStringLiteral("first part");
    QTest::newRow("deeper than any JSON reader goes")
        << good + '.' + part("{\"a\":" + QByteArray(20'000, '[') + QByteArray(20'000, ']') + '}') + ".c2ln"
        << QStringLiteral("second part");
}

void JwtTest::whatIsNoTokenSaysWhy()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, part);
    const Jwt jwt = Jwt::read(text);
    QCOMPARE(jwt.nature, Jwt::Nature::NotAToken);
    QVERIFY2(jwt.trouble.contains(part), qPrintable(jwt.trouble));
    QVERIFY(jwt.rows().isEmpty());
}

void JwtTest::tenMegabytesAreNotTakenApart()
{
    const Jwt jwt = Jwt::read(QByteArray(10 * 1024 * 1024, 'a'));
    QCOMPARE(jwt.nature, Jwt::Nature::NotAToken);
    QVERIFY2(jwt.trouble.contains(QStringLiteral("too long")), qPrintable(jwt.trouble));
}

void JwtTest::sixtyFourKilobytesStillAre()
{
    const QByteArray big = token(R"({"alg":"HS512"})", "{\"x\":\"" + QByteArray(48'000, 'y') + "\"}");
    QVERIFY(big.size() < Jwt::longest);
    QCOMPARE(Jwt::read(big).claims[u"x"].toString().size(), 48'000);
}

void JwtTest::maskHidesTheMiddleAndTheLength()
{
    const QString mask = Jwt::masked(token(R"({"alg":"HS512"})", R"({"aud":"x"})"));
    QVERIFY(mask.startsWith(QStringLiteral("eyJh ")) && mask.endsWith(QStringLiteral(" dXJl")));
    QCOMPARE(mask.size(), Jwt::masked(QByteArray(5000, 'z')).size());
    QVERIFY(!Jwt::masked("abcdefghijkl").contains(u'a'));
}

#include "JwtTest.moc"
SIGNALBOX_TEST(JwtTest)
