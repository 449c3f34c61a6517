// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/TokenSnippet.h"
#include "support/TestMain.h"

#include <QTest>

class TokenSnippetTest : public QObject
{
    Q_OBJECT
private slots:
    void eachHoldsTheTokenOnceAndTheRoomWhereItIsNeeded_data();
    void eachHoldsTheTokenOnceAndTheRoomWhereItIsNeeded();
    void eachIsTheDocumentedApi_data();
    void eachIsTheDocumentedApi();
    void nothingBreaksOutOfItsLiteral_data();
    void nothingBreaksOutOfItsLiteral();
    void placesInWhatIsFilledInAreNoPlaces();
};

namespace {
const QString room = QStringLiteral("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0");
const QString token = QStringLiteral("eyJhbGciOiJIUzUxMiJ9.eyJhdWQiOiJ0In0.c2ln-_A");
} // namespace

using TokenSnippet::Kind;
Q_DECLARE_METATYPE(TokenSnippet::Kind)

void TokenSnippetTest::eachHoldsTheTokenOnceAndTheRoomWhereItIsNeeded_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("rooms");
    QTest::newRow("raw") << Kind::Raw << 0;
    QTest::newRow("env line") << Kind::EnvLine << 0;
    QTest::newRow("JavaScript") << Kind::JavaScript << 1;
    QTest::newRow("Android") << Kind::Android << 1;
    QTest::newRow("iOS") << Kind::Ios << 1;
}

void TokenSnippetTest::eachHoldsTheTokenOnceAndTheRoomWhereItIsNeeded()
{
    QFETCH(const Kind, kind);
    QFETCH(const int, rooms);
    const QString text = TokenSnippet::text(kind, room, token);
    QCOMPARE(text.count(token), 1);
    QCOMPARE(text.count(room), rooms);
    QVERIFY2(!text.contains(QStringLiteral("%ROOM%")) && !text.contains(QStringLiteral("%TOKEN%")),
             qPrintable(text));
    QCOMPARE(TokenSnippet::kinds().count(kind), 1);
}

void TokenSnippetTest::eachIsTheDocumentedApi_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("raw") << Kind::Raw << QStringList{token};
    QTest::newRow("env line") << Kind::EnvLine << QStringList{QStringLiteral("TELNYX_ROOM_TOKEN=") + token};
    QTest::newRow("JavaScript")
        << Kind::JavaScript
        << QStringList{QStringLiteral("import { Room, createLocalParticipant } from '@telnyx/video';"),
                       QStringLiteral("new Room('%1', {").arg(room),
                       QStringLiteral("clientToken: '%1',").arg(token),
                       QStringLiteral("localParticipant: createLocalParticipant({"),
                       QStringLiteral("context: JSON.stringify("),
                       QStringLiteral("room.on('state_changed'"),
                       QStringLiteral("room.connect()")};
    QTest::newRow("Android") << Kind::Android
                             << QStringList{QStringLiteral("import com.telnyx.video.sdk.*"),
                                            QStringLiteral("roomId = UUID.fromString(\"%1\"),").arg(room),
                                            QStringLiteral("roomToken = \"%1\",").arg(token),
                                            QStringLiteral("externalData = ExternalData("),
                                            QStringLiteral("enableMessages = false"),
                                            QStringLiteral("room.connect()")};
    QTest::newRow("iOS") << Kind::Ios
                         << QStringList{QStringLiteral("Room.createRoom("),
                                        QStringLiteral("id: \"%1\",").arg(room),
                                        QStringLiteral("clientToken: \"%1\",").arg(token),
                                        QStringLiteral("context: ["), QStringLiteral("room.connect {")};
}

void TokenSnippetTest::eachIsTheDocumentedApi()
{
    QFETCH(const Kind, kind);
    QFETCH(const QStringList, words);
    const QString text = TokenSnippet::text(kind, room, token);
    qsizetype from = 0;
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word, from);
        QVERIFY2(at >= 0,
                 qPrintable(word + QStringLiteral(" is not in, or not after the others of\n") + text));
        from = at;
    }
}

void TokenSnippetTest::nothingBreaksOutOfItsLiteral_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("env line") << Kind::EnvLine << QStringLiteral("TELNYX_ROOM_TOKEN='a'\\''\"$(x)\\b😀'");
    QTest::newRow("JavaScript")
        << Kind::JavaScript
        << QStringLiteral("'a\\u0027\\u0022\\u0024\\u0028x\\u0029\\u005c\\u000ab\\ud83d\\ude00'");
    QTest::newRow("Android") << Kind::Android
                             << QStringLiteral(
                                    "\"a\\u0027\\u0022\\u0024\\u0028x\\u0029\\u005c\\u000ab\\ud83d\\ude00\"");
    QTest::newRow("iOS") << Kind::Ios
                         << QStringLiteral(
                                "\"a\\u{27}\\u{22}\\u{24}\\u{28}x\\u{29}\\u{5c}\\u{a}b\\u{1f600}\"");
}

void TokenSnippetTest::nothingBreaksOutOfItsLiteral()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, expected);
    const QString text = TokenSnippet::text(kind, room, QStringLiteral("a'\"$(x)\\\nb😀"));
    QVERIFY2(text.contains(expected), qPrintable(text));
}

void TokenSnippetTest::placesInWhatIsFilledInAreNoPlaces()
{
    const QString text = TokenSnippet::text(Kind::JavaScript, QStringLiteral("%TOKEN%"), token);
    QCOMPARE(text.count(token), 1);
}

#include "TokenSnippetTest.moc"
SIGNALBOX_TEST(TokenSnippetTest)
