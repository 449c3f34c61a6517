// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sentences.h"
#include "support/TestMain.h"

#include <QTest>

class AskSentencesTest : public QObject
{
    Q_OBJECT
private slots:
    void everySentenceMeansWhatItSays_data();
    void everySentenceMeansWhatItSays();
    void everyLetterOfAQuestionIsAccountedFor();
    void everyChoiceLeavesNoDoubt();
    void aDoubtAboutACallNamesWhatIsMeant();
    void anAmbiguousDateOffersBothDays();
    void aReasonIsAlwaysGiven();

private:
    const Ask m_ask{Sentences::products()};
    AskAnswer ask(const QString &text) const { return m_ask.answer(text, Sentences::now()); }
};

void AskSentencesTest::everySentenceMeansWhatItSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto sentences = Sentences::all();
    QVERIFY(sentences.size() >= 300);
    for (const auto &sentence : sentences)
        QTest::addRow("%s", qUtf8Printable(sentence.text))
            << sentence.text << Sentences::plain(sentence.answer);
}

void AskSentencesTest::everySentenceMeansWhatItSays()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(Sentences::plain(ask(text)), expected);
}

void AskSentencesTest::everyLetterOfAQuestionIsAccountedFor()
{
    const auto sentences = Sentences::all();
    for (const auto &sentence : sentences) {
        const AskAnswer answer = ask(sentence.text);
        qsizetype end = 0;
        for (const AskWord &word : answer.words) {
            QVERIFY2(word.start >= end, qUtf8Printable(sentence.text));
            end = word.start + word.length;
            QVERIFY2(end <= sentence.text.size(), qUtf8Printable(sentence.text));
            if (answer.kind == AskAnswer::Kind::Understood)
                QVERIFY2(word.role != AskWord::Role::Unknown, qUtf8Printable(sentence.text));
        }
    }
}

void AskSentencesTest::everyChoiceLeavesNoDoubt()
{
    int choices = 0;
    const auto sentences = Sentences::all();
    for (const auto &sentence : sentences) {
        const QStringList offered = ask(sentence.text).choices;
        for (const QString &choice : offered) {
            QCOMPARE(ask(choice).kind, AskAnswer::Kind::Understood);
            ++choices;
        }
    }
    QVERIFY(choices > 50);
}

void AskSentencesTest::aDoubtAboutACallNamesWhatIsMeant()
{
    const AskAnswer answer = ask(QStringLiteral("SIP calls last week"));
    QCOMPARE(answer.kind, AskAnswer::Kind::Clarify);
    QCOMPARE(answer.choices, QStringList({QStringLiteral("SIP connected last week"),
                                          QStringLiteral("SIP attempted last week"),
                                          QStringLiteral("SIP completed last week")}));
}

void AskSentencesTest::anAmbiguousDateOffersBothDays()
{
    const AskAnswer answer = ask(QStringLiteral("fax cost on 03/04/2026"));
    QCOMPARE(answer.kind, AskAnswer::Kind::Clarify);
    QCOMPARE(answer.choices, QStringList({QStringLiteral("fax cost on 2026-04-03"),
                                          QStringLiteral("fax cost on 2026-03-04")}));
}

void AskSentencesTest::aReasonIsAlwaysGiven()
{
    const auto sentences = Sentences::all();
    for (const auto &sentence : sentences) {
        const AskAnswer answer = ask(sentence.text);
        QCOMPARE(answer.why.isEmpty(), answer.kind == AskAnswer::Kind::Understood);
        QVERIFY2(!answer.why.contains(QStringLiteral("%1")), qUtf8Printable(sentence.text));
    }
}

#include "AskSentencesTest.moc"
SIGNALBOX_TEST(AskSentencesTest)
