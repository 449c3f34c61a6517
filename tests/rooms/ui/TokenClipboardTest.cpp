// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/TokenClipboard.h"
#include "base/Clock.h"
#include "support/TestMain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

class TokenClipboardTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void copiedTokenLeavesAfterItsTime();
    void itSaysHowLongItStays();
    void whatSomebodyElseCopiedStays();
    void secondCopyGetsItsWholeTime();
    void itLeavesAtTheEndOfTheProgram();
    void itIsMarkedAsASecret();
    void timesOutsideTheLimitsAreBroughtInside();

private:
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    ClientToken m_token;
};

static const QDateTime start = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

void TokenClipboardTest::init()
{
    QGuiApplication::clipboard()->clear();
    m_token.roomId = QStringLiteral("0ccc7b54");
    m_token.token = Secret("aaa.bbb.ccc");
}

void TokenClipboardTest::copiedTokenLeavesAfterItsTime()
{
    ManualClock clock(start);
    TokenClipboard copies(&clock);
    QSignalSpy changed(&copies, &TokenClipboard::changed);
    copies.copy(m_token, TokenSnippet::Kind::EnvLine);
    QCOMPARE(clipboard(), QStringLiteral("TELNYX_ROOM_TOKEN=aaa.bbb.ccc"));
    QVERIFY(copies.isHolding());
    clock.advance(29s);
    QCOMPARE(clipboard(), QStringLiteral("TELNYX_ROOM_TOKEN=aaa.bbb.ccc"));
    clock.advance(1s);
    QCOMPARE(clipboard(), QString());
    QVERIFY(!copies.isHolding());
    QCOMPARE(changed.count(), 2);
}

void TokenClipboardTest::itSaysHowLongItStays()
{
    ManualClock clock(start);
    TokenClipboard copies(&clock);
    QCOMPARE(copies.words(), QString());
    copies.copy(m_token, TokenSnippet::Kind::Raw);
    QCOMPARE(copies.words(), QStringLiteral("Copied, leaves the clipboard in 30 s"));
    clock.advance(12s);
    QCOMPARE(copies.words(), QStringLiteral("Copied 12 s ago, leaves the clipboard in 18 s"));
    clock.advance(18s);
    QCOMPARE(copies.words(), QString());
}

void TokenClipboardTest::whatSomebodyElseCopiedStays()
{
    ManualClock clock(start);
    TokenClipboard copies(&clock);
    copies.copy(m_token, TokenSnippet::Kind::Raw);
    QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
    QVERIFY(!copies.isHolding());
    clock.advance(60s);
    QCOMPARE(clipboard(), QStringLiteral("mine"));
}

void TokenClipboardTest::secondCopyGetsItsWholeTime()
{
    ManualClock clock(start);
    TokenClipboard copies(&clock);
    copies.copy(m_token, TokenSnippet::Kind::Raw);
    clock.advance(20s);
    copies.copy(m_token, TokenSnippet::Kind::Raw);
    clock.advance(29s);
    QCOMPARE(clipboard(), QStringLiteral("aaa.bbb.ccc"));
    clock.advance(1s);
    QCOMPARE(clipboard(), QString());
}

void TokenClipboardTest::itLeavesAtTheEndOfTheProgram()
{
    ManualClock clock(start);
    {
        TokenClipboard copies(&clock);
        copies.copy(m_token, TokenSnippet::Kind::Raw);
        QCOMPARE(clipboard(), QStringLiteral("aaa.bbb.ccc"));
    }
    QCOMPARE(clipboard(), QString());

    TokenClipboard copies(&clock);
    copies.copy(m_token, TokenSnippet::Kind::Raw);
    QVERIFY(QMetaObject::invokeMethod(&copies, [&] { copies.clear(); })); // as aboutToQuit does
    QCOMPARE(clipboard(), QString());
}

void TokenClipboardTest::itIsMarkedAsASecret()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("Marked in the way of the platform.");
#endif
    ManualClock clock(start);
    TokenClipboard copies(&clock);
    copies.copy(m_token, TokenSnippet::Kind::Raw);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
             QByteArray("secret"));
}

void TokenClipboardTest::timesOutsideTheLimitsAreBroughtInside()
{
    ManualClock clock(start);
    TokenClipboard copies(&clock);
    copies.setStay(1s);
    QCOMPARE(copies.stay(), 10s);
    copies.setStay(24h);
    QCOMPARE(copies.stay(), 300s);
    copies.setStay(-5s);
    copies.copy(m_token, TokenSnippet::Kind::Raw);
    copies.setStay(300s); // counts from the next one on
    QCOMPARE(copies.untilCleared(), 10s);
    clock.advance(10s);
    QVERIFY(!copies.isHolding());
}

#include "TokenClipboardTest.moc"
SIGNALBOX_TEST(TokenClipboardTest)
