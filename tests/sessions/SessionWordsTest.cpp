// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionWords.h"
#include "base/ShortId.h"
#include "sessions/SessionReader.h"
#include "sessions/SessionScript.h"
#include "support/TestMain.h"

#include <QTest>

class SessionWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void whatLiesDeeperIsSaidFirst();
    void moneyKeepsTheDigitsOfTheSession();
    void differencesHaveTheirSign();
    void longIdsAreShort();
    void littleIsNotNothing();
    void lengthsAreReadable_data();
    void lengthsAreReadable();
    void ratesSayWhatWasBilled_data();
    void ratesSayWhatWasBilled();
    void theDocumentedSessionIsExplained();
    void inferenceAloneIsExplainedByItsTurns();
    void refundsHaveNoShares();
    void sessionsWithoutCostsSaySo();
    void otherCurrenciesAreMentioned();
    void verdictCountsDifferences();
    void everyFlagHasItsRemark();

private:
    static SessionTreePtr tree(const QByteArray &json, int depth = 0)
    {
        auto read = SessionReader::read(json, depth);
        return read ? std::make_shared<const SessionTree>(std::move(*read)) : nullptr;
    }
    static QString remarks(const SessionTreePtr &tree, int node)
    {
        return SessionWords::remarks(*tree, node, QLocale::c()).join(u'|');
    }
};

static Decimal decimal(const char *text)
{
    return Decimal::parse(QByteArrayView(text)).value();
}

void SessionWordsTest::moneyKeepsTheDigitsOfTheSession()
{
    const QLocale german(QLocale::German);
    QCOMPARE(SessionWords::money(decimal("0.2128"), QStringLiteral("USD"), 6, QLocale::c()),
             QStringLiteral("0.212800 USD"));
    QCOMPARE(SessionWords::money(decimal("1234.5"), QStringLiteral("EUR"), 2, german),
             QStringLiteral("1.234,50 EUR"));
    QCOMPARE(SessionWords::money(decimal("1"), {}, 2, QLocale::c()),
             QStringLiteral("1.00, currency not given"));
}

void SessionWordsTest::differencesHaveTheirSign()
{
    QCOMPARE(SessionWords::difference(decimal("0.0029"), 6), QStringLiteral("+0.002900"));
    QCOMPARE(SessionWords::difference(decimal("-0.0051"), 4), QStringLiteral("−0.0051"));
    QCOMPARE(SessionWords::difference({}, 2), QStringLiteral("0.00"));
}

void SessionWordsTest::longIdsAreShort()
{
    QCOMPARE(ShortId::of(QStringLiteral("4c9d22b0-1e4b-11f1-83a0-02420aef51a1")),
             QStringLiteral("4c9d22b0…51a1"));
    QCOMPARE(ShortId::of(QStringLiteral("id-7")), QStringLiteral("id-7"));
}

void SessionWordsTest::littleIsNotNothing()
{
    const auto share = [](const char *part) {
        return SessionWords::share(decimal(part), decimal("100"), QLocale::c());
    };
    QCOMPARE(share("90.27"), QStringLiteral("90.3 %"));
    QCOMPARE(share("0"), QStringLiteral("0.0 %"));
    QCOMPARE(share("0.001"), QStringLiteral("< 0.1 %"));
    QCOMPARE(share("99.999"), QStringLiteral("> 99.9 %"));
    QCOMPARE(share("100"), QStringLiteral("100.0 %"));
    QCOMPARE(SessionWords::share(decimal("1"), {}), QStringLiteral("—"));
}

void SessionWordsTest::lengthsAreReadable_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown") << qint64(-1) << QString();
    QTest::newRow("none") << qint64(0) << QStringLiteral("0 s");
    QTest::newRow("milliseconds") << qint64(7) << QStringLiteral("7 ms");
    QTest::newRow("short") << qint64(1'240) << QStringLiteral("1.2 s");
    QTest::newRow("almost ten") << qint64(9'960) << QStringLiteral("10 s");
    QTest::newRow("a call") << qint64(152'000) << QStringLiteral("152 s");
    QTest::newRow("minutes") << qint64(725'400) << QStringLiteral("12 min 05 s");
    QTest::newRow("almost an hour") << qint64(3'599'700) << QStringLiteral("1 h 00 min");
    QTest::newRow("hours") << qint64(3'840'000) << QStringLiteral("1 h 04 min");
}

void SessionWordsTest::lengthsAreReadable()
{
    QFETCH(qint64, ms);
    QFETCH(QString, words);
    QCOMPARE(SessionWords::length(ms, QLocale::c()), words);
}

void SessionWordsTest::ratesSayWhatWasBilled_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<qint64>("billed");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *rate, const char *unit, qint64 billed, const char *words) {
        QTest::newRow(words) << QString::fromLatin1(rate) << QString::fromLatin1(unit) << billed
                             << QString::fromLatin1(words);
    };
    row("0.06", "minute", 180'000, "0.06 per minute, 3 min billed");
    row("0.06", "Minutes", 90'000, "0.06 per minute, 90 s billed");
    row("0.060", "minute", -1, "0.06 per minute");
    row("0.001", "second", 61'000, "0.001 per second, 61 s billed");
    row("0.001", "second", -1, "0.001 per second");
    row("0.5", "page", -1, "0.5 per page");
    row("0.5", "page", 1'000, "0.5 per page, 1.0 s billed");
    row("0.5", "", -1, "0.5");
    row("0.5", "", 60'000, "0.5, 1 min billed");
    row("free", "minute", -1, "free per minute");
    row("", "minute", 60'000, "");
}

void SessionWordsTest::ratesSayWhatWasBilled()
{
    QFETCH(QString, rate);
    QFETCH(QString, unit);
    QFETCH(qint64, billed);
    QFETCH(QString, words);
    QCOMPARE(SessionWords::rate({rate, unit, billed}, QLocale::c()), words);
}

void SessionWordsTest::theDocumentedSessionIsExplained()
{
    QCOMPARE(SessionWords::summary(*SessionScript::documented().tree(), QLocale::c()),
             QStringLiteral("84.6 % of this session is the assistant’s minute rate (0.06 USD a minute, 3 "
                            "billed minutes). 5 turns of inference are 5.7 %."));
}

void SessionWordsTest::inferenceAloneIsExplainedByItsTurns()
{
    SessionScript script;
    script.add(1, "call-control", "0.25").add(2, "inference", "0.5").add(2, "inference", "0.25");
    QCOMPARE(SessionWords::summary(*script.tree(), QLocale::c()),
             QStringLiteral("75.0 % of this session is inference, in 2 turns. Call Control comes next with "
                            "25.0 %."));
}

void SessionWordsTest::refundsHaveNoShares()
{
    SessionScript script;
    script.add(1, "call-control", "0.25").add(2, "amd", "-0.5");
    QCOMPARE(SessionWords::summary(*script.tree(), QLocale::c()),
             QStringLiteral("This session adds up to -0.25 USD, refunds included."));
}

void SessionWordsTest::sessionsWithoutCostsSaySo()
{
    SessionScript script;
    script.add(1, "call-session", "0.00");
    QCOMPARE(SessionWords::summary(*script.tree()), QStringLiteral("Nothing was charged for this session."));
    QCOMPARE(SessionWords::summary(SessionTree()), QString());
}

void SessionWordsTest::otherCurrenciesAreMentioned()
{
    SessionScript script;
    script.add(1, "call-control", "1").add(2, "amd", "1").add(2, "recording", "1", "", "EUR");
    QVERIFY(SessionWords::summary(*script.tree())
                .endsWith(QStringLiteral("Costs in 1 other currencies are counted apart.")));
}

void SessionWordsTest::verdictCountsDifferences()
{
    const QByteArray exact = SessionScript::documented().json();
    QCOMPARE(SessionWords::verdict(*tree(exact)), QStringLiteral("roll-up exact"));
    QCOMPARE(SessionWords::verdict(*tree(exact, 4)), QStringLiteral("roll-up exact as far as read"));
    QByteArray wrong = exact;
    wrong.replace(R"("cumulative_cost":"0.1921")", R"("cumulative_cost":"0.1922")");
    QVERIFY(SessionWords::verdict(*tree(wrong)).endsWith(QStringLiteral(" differences")));
    QByteArray missing = exact;
    missing.replace(R"("event_cost":"0.003400")", R"("event_cost":"free")");
    QCOMPARE(SessionWords::verdict(*tree(missing)), QStringLiteral("roll-up exact where costs are given"));
    QCOMPARE(SessionWords::verdict(SessionTree()), QString());
}

void SessionWordsTest::everyFlagHasItsRemark()
{
    SessionScript script;
    script.add(1, "call-control", "1").add(2, "amd", "-1").add(2, "recording", "1", "", "EUR");
    script.add(2, "webrtc", "1", "", "")
        .add(2, "inference", "1e400")
        .add(2, "fax-api", "0.5")
        .add(2, "amd", "1");
    QByteArray json = script.json();
    json.replace(R"("event_cost":"0.5",)", "");
    json.replace(R"("cumulative_cost":"0.5")", R"("cumulative_cost":"0.7")");
    json.replace("id-6", "id-1");
    const auto read = tree(json);
    QVERIFY(read);
    QVERIFY(remarks(read, 1).contains(QStringLiteral("negative")));
    QVERIFY(remarks(read, 1).contains(QStringLiteral("stands elsewhere")));
    QVERIFY(remarks(read, 2).contains(QStringLiteral("It is paid in EUR, its parent in USD.")));
    QVERIFY(remarks(read, 3).contains(QStringLiteral("without its currency")));
    QVERIFY(remarks(read, 4).contains(QStringLiteral("The own cost came as “1e400”")));
    QVERIFY(remarks(read, 5).contains(QStringLiteral("no own cost")));
    for (int node = 0; node < read->size(); ++node)
        QCOMPARE(remarks(read, node).isEmpty(), !read->flags(node));
}

void SessionWordsTest::whatLiesDeeperIsSaidFirst()
{
    const QByteArray cut = R"({"root":{"id":"1","event_name":"call-session","cost":{"event_cost":"0",
        "cumulative_cost":"1","currency":"USD"},"children":[{"id":"2","event_name":"call-control","cost":
        {"event_cost":"0.10","cumulative_cost":"0.80","currency":"USD"}},{"id":"3","event_name":"webrtc","cost":
        {"event_cost":"0.20","cumulative_cost":"0.20","currency":"USD"}}]}})";
    const auto tree = SessionReader::read(cut, 2);
    QVERIFY(tree);
    QCOMPARE(
        SessionWords::summary(*tree, QLocale::c()),
        QStringLiteral("70.0 % of this session lies deeper than was read. 20.0 % of this session is WebRTC. "
                       "Call Control comes next with 10.0 %."));
}

#include "SessionWordsTest.moc"
SIGNALBOX_TEST(SessionWordsTest)
