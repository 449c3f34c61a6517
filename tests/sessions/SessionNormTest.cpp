// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionNorm.h"
#include "support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>
#include <cmath>

class SessionNormTest : public QObject
{
    Q_OBJECT
private slots:
    void medianOfAnEvenNumberIsExact();
    void orderDoesNotMatter();
    void halfAreBelowAndHalfAbove();
    void othersOfAnotherKindAreLeftOut();
    void theSessionItselfAndDoublesAreLeftOut();
    void somethingAgainstNothingIsInfinite();
    void aTypeThatMostLackHasAMedianOfNothing();
    void farthestFromTheMedianComesFirst();
    void fewSessionsSayThatTheyAreTooFew();
    void sentenceNamesWhatIsStriking();
};

namespace {
Decimal decimal(const char *text)
{
    return Decimal::parse(QByteArrayView(text)).value();
}

SessionSummary session(int number, const Decimal &total, const Decimal &inference = {})
{
    SessionSummary made;
    made.address = {QStringLiteral("call-session"), QStringLiteral("event-%1").arg(number), {}};
    made.session = QStringLiteral("session-%1").arg(number);
    made.currency = QStringLiteral("USD");
    made.total = total;
    made.events = 3;
    made.lengthMs = 1'000 * number;
    if (!inference.isZero())
        made.types << CostBreakdown::Row{QStringLiteral("inference"),
                                         SessionLayer::Kind::Inference,
                                         QStringLiteral("USD"),
                                         inference,
                                         1,
                                         1};
    return made;
}

QList<SessionSummary> many(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<SessionSummary> made;
    for (int i = 1; i <= count; ++i)
        made << session(i, Decimal(random.bounded(2'000) - 100, random.bounded(7)));
    return made;
}
} // namespace

void SessionNormTest::medianOfAnEvenNumberIsExact()
{
    const QList<SessionSummary> others{session(1, decimal("0.1")), session(2, decimal("0.2001")),
                                       session(3, decimal("0.3")), session(4, decimal("9"))};
    const auto norm = SessionNorm::of(session(9, decimal("0.5001")), others);
    QCOMPARE(norm.total.median.toString(), QStringLiteral("0.25005"));
    QCOMPARE(norm.total.of, 4);
    QCOMPARE(norm.total.factor, 2.0);
    QCOMPARE(norm.events.median.toString(), QStringLiteral("3"));
    QCOMPARE(norm.length.median.toString(), QStringLiteral("2.5"));
    QCOMPARE(norm.length.value.toString(), QStringLiteral("9"));
}

void SessionNormTest::orderDoesNotMatter()
{
    QList<SessionSummary> others = many(201, 7);
    const auto one = session(999, decimal("12.34"), decimal("1"));
    const auto before = SessionNorm::of(one, others);
    std::ranges::shuffle(others, *QRandomGenerator::global());
    const auto after = SessionNorm::of(one, others);
    QCOMPARE(after.total.median, before.total.median);
    QCOMPARE(after.length.median, before.length.median);
    QCOMPARE(after.types.size(), before.types.size());
    QCOMPARE(after.sessions, before.sessions);
}

void SessionNormTest::halfAreBelowAndHalfAbove()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const QList<SessionSummary> others = many(int(seed), seed);
        const auto norm = SessionNorm::of(session(999, decimal("1")), others);
        const Decimal median = norm.total.median;
        const auto below =
            std::ranges::count_if(others, [&](const auto &each) { return each.total <= median; });
        const auto above =
            std::ranges::count_if(others, [&](const auto &each) { return each.total >= median; });
        QVERIFY2(2 * below >= others.size() && 2 * above >= others.size(), qPrintable(QString::number(seed)));
    }
}

void SessionNormTest::othersOfAnotherKindAreLeftOut()
{
    SessionSummary euro = session(1, decimal("100"));
    euro.currency = QStringLiteral("EUR");
    SessionSummary message = session(2, decimal("100"));
    message.address.type = QStringLiteral("message");
    const auto norm = SessionNorm::of(session(9, decimal("1")), {euro, message, session(3, decimal("2"))});
    QCOMPARE(norm.sessions, 1);
    QCOMPARE(norm.total.median.toString(), QStringLiteral("2"));
    QVERIFY(SessionNorm::of(session(9, decimal("1")), {euro, message}).isEmpty());
}

void SessionNormTest::theSessionItselfAndDoublesAreLeftOut()
{
    SessionSummary sameSession = session(8, decimal("100"));
    sameSession.session = QStringLiteral("session-9");
    const auto norm =
        SessionNorm::of(session(9, decimal("1")), {session(9, decimal("1")), sameSession,
                                                   session(3, decimal("2")), session(3, decimal("2"))});
    QCOMPARE(norm.sessions, 1);
}

void SessionNormTest::somethingAgainstNothingIsInfinite()
{
    const auto norm = SessionNorm::of(session(9, decimal("1")), {session(1, {}), session(2, {})});
    QVERIFY(std::isinf(norm.total.factor));
    QCOMPARE(SessionNorm::of(session(9, {}), {session(1, {})}).total.factor, 1.0);
}

void SessionNormTest::aTypeThatMostLackHasAMedianOfNothing()
{
    const QList<SessionSummary> others{session(1, decimal("1"), decimal("0.5")), session(2, decimal("1")),
                                       session(3, decimal("1"))};
    const auto norm = SessionNorm::of(session(9, decimal("1"), decimal("0.5")), others);
    QCOMPARE(norm.types.size(), 1);
    QCOMPARE(norm.types[0].key, QStringLiteral("inference"));
    QCOMPARE(norm.types[0].of, 1);
    QVERIFY(norm.types[0].median.isZero());
    QVERIFY(std::isinf(norm.types[0].factor));
    // Neither has it, and the median is nothing: there is nothing to be said.
    QVERIFY(SessionNorm::of(session(9, decimal("1")), others).types.isEmpty());
}

void SessionNormTest::farthestFromTheMedianComesFirst()
{
    const auto with = [](SessionSummary made, const char *assistant, const char *recording) {
        made.types << CostBreakdown::Row{QStringLiteral("ai-voice-assistant"),
                                         {},
                                         made.currency,
                                         decimal(assistant),
                                         1,
                                         0}
                   << CostBreakdown::Row{QStringLiteral("recording"), {}, made.currency,
                                         decimal(recording),          1,  0};
        return made;
    };
    const auto norm = SessionNorm::of(with(session(9, decimal("1"), decimal("3")), "1.1", "0.1"),
                                      {with(session(1, decimal("1"), decimal("1")), "1", "1")});
    QStringList keys;
    for (const auto &type : norm.types)
        keys << type.key;
    QCOMPARE(keys.join(u' '), QStringLiteral("recording inference ai-voice-assistant"));
}

void SessionNormTest::fewSessionsSayThatTheyAreTooFew()
{
    const auto one = session(9, decimal("1"));
    QVERIFY(SessionNorm::of(one, {}).sentence().startsWith(QStringLiteral("No other session")));
    QCOMPARE(SessionNorm::of(one, many(4, 1)).sentence(),
             QStringLiteral("Only 4 other sessions like this one are known: too few to tell whether it is "
                            "unusual."));
}

void SessionNormTest::sentenceNamesWhatIsStriking()
{
    QList<SessionSummary> others;
    for (int i = 1; i <= 7; ++i)
        others << session(i, decimal("0.1"), decimal("0.01"));
    QCOMPARE(SessionNorm::of(session(9, decimal("0.21"), decimal("0.04")), others).sentence(),
             QStringLiteral("This session is 2.1 × the median of 7; Inference 4.0 ×."));
    QCOMPARE(SessionNorm::of(session(9, decimal("0.1"), decimal("0.01")), others).sentence(),
             QStringLiteral("This session is 1.0 × the median of 7."));
}

#include "SessionNormTest.moc"
SIGNALBOX_TEST(SessionNormTest)
