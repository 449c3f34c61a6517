// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/TokenWarnings.h"
#include "support/TestMain.h"

#include <QTest>

class TokenWarningsTest : public QObject
{
    Q_OBJECT
private slots:
    void everythingWrongIsSaid_data();
    void everythingWrongIsSaid();
};

namespace {
const QString room = QStringLiteral("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0");
const QByteArray isSigned = R"({"alg":"HS512"})";

QByteArray token(const QByteArray &claims, const QByteArray &header = isSigned)
{
    const auto way = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return header.toBase64(way) + '.' + claims.toBase64(way) + ".c2ln";
}
} // namespace

void TokenWarningsTest::everythingWrongIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("said"); // "!" where it is bad
    const QByteArray none = R"({"alg":"none"})";
    const QByteArray ofThis =
        R"({"exp":1764150000,"nbf":1764149000,"grants":[{"room_id":")" + room.toUpper().toUtf8() + "\"}]}";
    const QByteArray ofOther = R"({"grants":[{"room_id":"7a1d0c1e-0000-4bca-a65a-3da1ecc77711"}]})";
    QTest::newRow("nothing wrong") << token(ofThis) << QStringList();
    QTest::newRow("no claims at all") << token("{}") << QStringList();
    QTest::newRow("a room that is no id") << token(R"({"room":"lobby"})") << QStringList();
    QTest::newRow("another room") << token(ofOther) << QStringList{QStringLiteral("!another room")};
    QTest::newRow("expired") << token(R"({"exp":1764149500})")
                             << QStringList{QStringLiteral("!expired on 26 Nov 2025 10:31:40")};
    QTest::newRow("not yet") << token(R"({"nbf":1764149501})")
                             << QStringList{QStringLiteral("not valid before 26 Nov 2025 10:31:41")};
    QTest::newRow("twice") << token(R"({"a":1,"a":2})") << QStringList{QStringLiteral("twice")};
    QTest::newRow("unsigned and expired")
        << token(R"({"exp":1})", none)
        << QStringList{QStringLiteral("!not signed"), QStringLiteral("!expired")};
    QTest::newRow("no token") << QByteArray("hello") << QStringList{QStringLiteral("!three parts")};
}

void TokenWarningsTest::everythingWrongIsSaid()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, said);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto warnings =
        TokenWarnings::of(Jwt::read(text), QDateTime::fromSecsSinceEpoch(1764149500, Qt::UTC), room);
    QCOMPARE(warnings.size(), said.size());
    for (int i = 0; i < said.size(); ++i) {
        QString words = said[i];
        QCOMPARE(warnings[i].isBad, words.startsWith(u'!'));
        QVERIFY2(warnings[i].text.contains(words.remove(u'!')), qPrintable(warnings[i].text));
    }
}

#include "TokenWarningsTest.moc"
SIGNALBOX_TEST(TokenWarningsTest)
