// SPDX-License-Identifier: GPL-3.0-or-later
#include "TokensPageFixture.h"
#include "rooms/JoinTest.h"
#include "rooms/ui/TokenReader.h"
#include "support/Looks.h"
#include "support/TestMain.h"

#include <QLineEdit>

using namespace std::chrono_literals;

/// The token bench in its states, in pictures.
class TokensPicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void page_data();
    void page();
    void reader_data();
    void reader();

private:
    static void bringTo(const QString &state, TokensPageFixture &fixture);
};

void TokensPicturesTest::page_data()
{
    Looks::addRows({QStringLiteral("no-account"), QStringLiteral("empty"), QStringLiteral("refused"),
                    QStringLiteral("token"), QStringLiteral("expired"), QStringLiteral("unsigned"),
                    QStringLiteral("join-test")});
}

void TokensPicturesTest::bringTo(const QString &state, TokensPageFixture &fixture)
{
    if (state == u"no-account" || state == u"empty")
        return;
    if (state == u"refused") {
        fixture.status = 422;
        fixture.mint();
        return;
    }
    fixture.isUnsigned = state == u"unsigned";
    fixture.mint();
    fixture.pass(3min);
    fixture.mint();
    fixture.pass(79s);
    if (state == u"expired") {
        fixture.status = 422;
        fixture.desk->tokens()->refresh(fixture.desk->tokens()->tokens().first().number);
        QVERIFY(fixture.api.waitFor([&] { return fixture.desk->tokens()->tokens().first().isOver; }));
        fixture.pass(1h);
    }
    if (state == u"token")
        fixture.copyAndWait();
    if (state == u"join-test")
        fixture.runJoinTest();
}

void TokensPicturesTest::page()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    TokensPageFixture fixture(state != u"no-account");
    fixture.page->resize(looks.sized(1'180, 860));
    fixture.page->show();
    fixture.ready();
    bringTo(state, fixture);
    QVERIFY(Looks::take(*fixture.page, QStringLiteral("tokens")));
}

void TokensPicturesTest::reader_data()
{
    Looks::addRows({QStringLiteral("nothing"), QStringLiteral("signed"), QStringLiteral("none"),
                    QStringLiteral("junk")});
}

void TokensPicturesTest::reader()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    ManualClock clock(TokensPageFixture::start);
    auto *reader = new TokenReader(&clock);
    reader->show();
    auto *field = reader->findChild<QLineEdit *>(QStringLiteral("tokenToRead"));
    const QString text =
        QString::fromLatin1(TokensPageFixture::tokenText(1, TokensPageFixture::start, state == u"none"));
    if (state == u"junk")
        field->setText(QStringLiteral("hello"));
    else if (state != u"nothing")
        field->setText(text);
    QVERIFY(Looks::take(*reader, QStringLiteral("reader")));
    delete reader;
}

#include "TokensPicturesTest.moc"
SIGNALBOX_TEST(TokensPicturesTest)
