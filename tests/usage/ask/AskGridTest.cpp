// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sentences.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QTest>

/// The parts of a question, each with what it means, in every combination: a grammar, not a list of
/// sentences.
class AskGridTest : public QObject
{
    Q_OBJECT
private slots:
    void everyPartMeansTheSameInEveryPlace();
    void germanPartsToo();
    void anAnswerTakesAFewMilliseconds();

private:
    struct Subject
    {
        QString words;
        QString product;
        QString metric;
    };
    struct Stretch
    {
        QString words;
        QString from;
        QString to;
    };
    using Grain = AskQuery::Grain;
    using Chart = AskQuery::Chart;
    template <class T>
    using Words = QList<std::pair<QString, T>>;

    void check(const QStringList &orders, const QList<Subject> &subjects, const QList<Stretch> &stretches,
               const Words<Grain> &grains, const Words<Chart> &charts, const Words<QString> &splits);
    void checkOne(const QString &text, const AskQuery &expected);

    const Ask m_ask{Sentences::products()};
    int m_asked = 0;
};

void AskGridTest::checkOne(const QString &text, const AskQuery &expected)
{
    const AskAnswer answer = m_ask.answer(text.simplified(), Sentences::now());
    ++m_asked;
    QVERIFY2(answer.kind == AskAnswer::Kind::Understood, qUtf8Printable(text + QStringLiteral(": ") + answer.why));
    QVERIFY2(answer.query == expected, qUtf8Printable(text + QStringLiteral(": ") + Sentences::plain(answer)));
}

void AskGridTest::check(const QStringList &orders, const QList<Subject> &subjects,
                        const QList<Stretch> &stretches, const Words<Grain> &grains,
                        const Words<Chart> &charts, const Words<QString> &splits)
{
    m_asked = 0;
    for (const Subject &subject : subjects) {
        for (const Stretch &stretch : stretches) {
            for (const auto &[grainWords, grain] : grains) {
                for (const auto &[chartWords, chart] : charts) {
                    for (const auto &[splitWords, split] : splits) {
                        AskQuery expected;
                        expected.product = subject.product;
                        expected.metrics = QStringList{subject.metric};
                        expected.dimensions = split.isEmpty() ? QStringList() : QStringList{split};
                        expected.range = TimeRange::parse(stretch.from + QStringLiteral("T00:00:00Z/") +
                                                          stretch.to + QStringLiteral("T00:00:00Z"));
                        expected.grain = grain;
                        expected.chart = chart;
                        QString text = orders[m_asked % orders.size()];
                        text.replace(u'S', subject.words)
                            .replace(u'T', stretch.words)
                            .replace(u'G', grainWords);
                        text.replace(u'C', chartWords).replace(u'D', splitWords);
                        checkOne(text, expected);
                        if (QTest::currentTestFailed())
                            return;
                    }
                }
            }
        }
    }
    QVERIFY(m_asked > 1'000);
}

void AskGridTest::everyPartMeansTheSameInEveryPlace()
{
    check(
        {QStringLiteral("please show me S D G T C"), QStringLiteral("T: S D C G"),
         QStringLiteral("S T G, D C?"), QStringLiteral("what was our S G D over T C")},
        {{QStringLiteral("sip spend"), QStringLiteral("sip-trunking"), QStringLiteral("cost")},
         {QStringLiteral("number of messages"), QStringLiteral("messaging"), QStringLiteral("count")},
         {QStringLiteral("fax pages"), QStringLiteral("fax-api"), QStringLiteral("pages")},
         {QStringLiteral("voice api talk time"), QStringLiteral("call-control"), QStringLiteral("call_sec")},
         {QStringLiteral("cost of webrtc"), QStringLiteral("webrtc"), QStringLiteral("cost")}},
        {{QStringLiteral("last month"), QStringLiteral("2026-09-01"), QStringLiteral("2026-10-01")},
         {QStringLiteral("last 10 days"), QStringLiteral("2026-10-04"), QStringLiteral("2026-10-14")},
         {QStringLiteral("the past two weeks"), QStringLiteral("2026-09-28"), QStringLiteral("2026-10-12")},
         {QStringLiteral("february 2025"), QStringLiteral("2025-02-01"), QStringLiteral("2025-03-01")},
         {QStringLiteral("q2"), QStringLiteral("2026-04-01"), QStringLiteral("2026-07-01")},
         {QStringLiteral("3 march to 10 march"), QStringLiteral("2026-03-03"), QStringLiteral("2026-03-11")}},
        {{QString(), Grain::None},
         {QStringLiteral("per day"), Grain::Day},
         {QStringLiteral("weekly"), Grain::Week},
         {QStringLiteral("by month"), Grain::Month}},
        {{QString(), Chart::Any},
         {QStringLiteral("as a pie chart"), Chart::Pie},
         {QStringLiteral("in a table"), Chart::Table},
         {QStringLiteral("as line graph"), Chart::Line}},
        {{QString(), QString()},
         {QStringLiteral("by direction"), QStringLiteral("direction")},
         {QStringLiteral("broken down by direction"), QStringLiteral("direction")}});
}

void AskGridTest::germanPartsToo()
{
    check(
        {QStringLiteral("zeig mir bitte S D G T C"), QStringLiteral("T: S D C G"),
         QStringLiteral("S T G, D C?")},
        {{QStringLiteral("sip-kosten"), QStringLiteral("sip-trunking"), QStringLiteral("cost")},
         {QStringLiteral("anzahl der nachrichten"), QStringLiteral("messaging"), QStringLiteral("count")},
         {QStringLiteral("faxseiten"), QStringLiteral("fax-api"), QStringLiteral("pages")},
         {QStringLiteral("kosten von webrtc"), QStringLiteral("webrtc"), QStringLiteral("cost")}},
        {{QStringLiteral("letzten monat"), QStringLiteral("2026-09-01"), QStringLiteral("2026-10-01")},
         {QStringLiteral("in den letzten 10 tagen"), QStringLiteral("2026-10-04"),
          QStringLiteral("2026-10-14")},
         {QStringLiteral("der letzten zwei wochen"), QStringLiteral("2026-09-28"),
          QStringLiteral("2026-10-12")},
         {QStringLiteral("im februar 2025"), QStringLiteral("2025-02-01"), QStringLiteral("2025-03-01")},
         {QStringLiteral("im zweiten quartal"), QStringLiteral("2026-04-01"), QStringLiteral("2026-07-01")},
         {QStringLiteral("vom 3. bis 10. märz"), QStringLiteral("2026-03-03"), QStringLiteral("2026-03-11")}},
        {{QString(), Grain::None},
         {QStringLiteral("pro tag"), Grain::Day},
         {QStringLiteral("wöchentlich"), Grain::Week},
         {QStringLiteral("nach monat"), Grain::Month}},
        {{QString(), Chart::Any},
         {QStringLiteral("als tortendiagramm"), Chart::Pie},
         {QStringLiteral("als tabelle"), Chart::Table},
         {QStringLiteral("als liniendiagramm"), Chart::Line}},
        {{QString(), QString()},
         {QStringLiteral("nach richtung"), QStringLiteral("direction")},
         {QStringLiteral("aufgeschlüsselt nach richtung"), QStringLiteral("direction")}});
}

void AskGridTest::anAnswerTakesAFewMilliseconds()
{
    QList<qint64> taken;
    const auto sentences = Sentences::all();
    for (const auto &sentence : sentences) {
        QElapsedTimer timer;
        timer.start();
        m_ask.answer(sentence.text, Sentences::now());
        taken << timer.nsecsElapsed();
    }
    std::ranges::sort(taken);
    const qint64 median = taken[taken.size() / 2];
    // 5 ms are promised; an unoptimised build with sanitizers on a busy machine gets more.
    QVERIFY2(median < 25'000'000, qPrintable(QString::number(median)));
}

#include "AskGridTest.moc"
SIGNALBOX_TEST(AskGridTest)
