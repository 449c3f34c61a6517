// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sentences.h"
#include "support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

class AskOddInputTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsDeclined();
    void anEndlessLineIsDeclined();
    void picturesAndOtherScriptsAreNoReport_data();
    void picturesAndOtherScriptsAreNoReport();
    void aPictureBesideAQuestionMeansNothing();
    void impossibleDatesAskBack_data();
    void impossibleDatesAskBack();
    void anyMixtureOfWordsEndsInAnAnswer();
    void withoutProductsThereIsNoReport();
    void namesOfAnyOptionsAreWords();
    void aWordOfEverydayLanguageIsNoTypingMistake();

private:
    const Ask m_ask{Sentences::products()};
    AskAnswer ask(const QString &text) const { return m_ask.answer(text, Sentences::now()); }
};

void AskOddInputTest::nothingIsDeclined()
{
    for (const QString &text : {QString(), QStringLiteral("   "), QStringLiteral("?!"),
                                QStringLiteral("\n\t"), QStringLiteral("...")})
        QCOMPARE(ask(text).kind, AskAnswer::Kind::Declined);
}

void AskOddInputTest::anEndlessLineIsDeclined()
{
    QCOMPARE(ask(QString(10'000, u'a')).kind, AskAnswer::Kind::Declined);
    QCOMPARE(ask(QStringLiteral("sip cost last month ").repeated(500)).kind, AskAnswer::Kind::Declined);
}

void AskOddInputTest::picturesAndOtherScriptsAreNoReport_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("emoji") << QStringLiteral("🍕🍕🍕");
    QTest::newRow("Arabic") << QStringLiteral("تكلفة الفاكس الشهر الماضي");
    QTest::newRow("Hebrew") << QStringLiteral("מה מזג האוויר");
    QTest::newRow("Chinese") << QStringLiteral("上个月的费用");
    QTest::newRow("half a surrogate") << QString(QChar(0xD83D));
    QTest::newRow("null") << QString(QChar(0));
    QTest::newRow("brackets") << QStringLiteral("((((((((((");
}

void AskOddInputTest::picturesAndOtherScriptsAreNoReport()
{
    QFETCH(QString, text);
    QVERIFY(ask(text).kind != AskAnswer::Kind::Understood);
}

void AskOddInputTest::aPictureBesideAQuestionMeansNothing()
{
    QCOMPARE(Sentences::plain(ask(QStringLiteral("📈 fax cost last month 🙏"))),
             Sentences::plain(ask(QStringLiteral("fax cost last month"))));
}

void AskOddInputTest::impossibleDatesAskBack_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *when : {"on 31 february", "on 2026-13-01", "on 2026-02-30", "in week 77",
                             "from 10 march 2026 to 3 march 2026", "last 0 days", "last 99999999999 days",
                             "on 99/99/2026", "in 2031", "on 45 march"})
        QTest::newRow(when) << QStringLiteral("fax cost ") + QLatin1String(when);
}

void AskOddInputTest::impossibleDatesAskBack()
{
    QFETCH(QString, text);
    QCOMPARE(ask(text).kind, AskAnswer::Kind::Clarify);
}

void AskOddInputTest::anyMixtureOfWordsEndsInAnAnswer()
{
    QRandomGenerator random(7);
    QStringList words;
    const auto sentences = Sentences::all();
    for (const auto &sentence : sentences)
        words << sentence.text.split(u' ');
    for (int i = 0; i < 3'000; ++i) {
        QStringList mixed;
        for (int n = random.bounded(1, 14); n > 0; --n)
            mixed << words[random.bounded(int(words.size()))];
        const AskAnswer answer = ask(mixed.join(u' '));
        if (answer.kind != AskAnswer::Kind::Understood)
            continue;
        QVERIFY(!answer.query.product.isEmpty() && !answer.query.metrics.isEmpty() &&
                !answer.query.range.isNull());
        for (const AskWord &word : answer.words)
            QVERIFY2(word.role != AskWord::Role::Unknown, qUtf8Printable(mixed.join(u' ')));
    }
}

void AskOddInputTest::withoutProductsThereIsNoReport()
{
    const Ask none({});
    QVERIFY(none.answer(QStringLiteral("fax cost last month"), Sentences::now()).kind !=
            AskAnswer::Kind::Understood);
}

void AskOddInputTest::namesOfAnyOptionsAreWords()
{
    const Ask strange({{.product = QStringLiteral("foo_bar"),
                        .recordType = {},
                        .dimensions = {QStringLiteral("date"), QStringLiteral("zip_zap_id")},
                        .metrics = {QStringLiteral("wibble_count"), QStringLiteral("wobble_sec")}},
                       {.product = QStringLiteral("quux"),
                        .recordType = {},
                        .dimensions = {QStringLiteral("date")},
                        .metrics = {QStringLiteral("cost")}}});
    const auto ask = [&](const QString &text) { return strange.answer(text, Sentences::now()).query; };
    QCOMPARE(ask(QStringLiteral("wibbles by zip zap yesterday")).metrics,
             QStringList(QStringLiteral("wibble_count")));
    QCOMPARE(ask(QStringLiteral("wibbles by zip zap yesterday")).dimensions,
             QStringList(QStringLiteral("zip_zap_id")));
    QCOMPARE(ask(QStringLiteral("foo bar wobble minutes last week")).metrics,
             QStringList(QStringLiteral("wobble_sec")));
    QCOMPARE(ask(QStringLiteral("quux cost last week")).product, QStringLiteral("quux"));
    QCOMPARE(ask(QStringLiteral("foobar usage last week")).metrics.size(), 2);
}

void AskOddInputTest::aWordOfEverydayLanguageIsNoTypingMistake()
{
    QVERIFY(ask(QStringLiteral("sms cost in texas last month")).kind == AskAnswer::Kind::Clarify);
    QVERIFY(ask(QStringLiteral("balls last month")).kind != AskAnswer::Kind::Understood);
    QCOMPARE(Sentences::plain(ask(QStringLiteral("outbuond fax pagse lsat month"))),
             Sentences::plain(ask(QStringLiteral("outbound fax pages last month"))));
}

#include "AskOddInputTest.moc"
SIGNALBOX_TEST(AskOddInputTest)
