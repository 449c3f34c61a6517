// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/Compared.h"

#include "support/TestMain.h"
#include "usage/SmallTable.h"

#include <QTest>
#include <random>

class ComparedTest : public QObject
{
    Q_OBJECT
private slots:
    void theLargestDifferenceComesFirst();
    void whatWasNotThereBeforeHasNoPercent();
    void currenciesAreComparedApart();
    void daysMeetByTheirPlaceInTheRange();
    void daysMeetByTheNearestDayOfTheSameName();
    void hoursMeetTheSameHour();
    void monthsOfDifferentLengthMeetOneByOne();
    void peaksHaveNoDifferenceWhereSeveralMet();
    void driversAlwaysComeToTheWholeDifference();
};

namespace {
const Measure attempted{QStringLiteral("attempted"), {}, false};

Report report(const char *dimensions, Grain grain = Grain::None,
              Comparison::Align align = Comparison::Align::Date)
{
    Report report;
    report.metrics = {attempted.metric};
    report.dimensions = words(dimensions);
    report.grain = grain;
    report.compare = Comparison{.range = {}, .align = align};
    return report;
}

/// "52 +5 | 1 -3"
QString drawn(const QList<Compared::Line> &lines)
{
    QStringList texts;
    for (const Compared::Line &line : lines) {
        QString text = line.key.isRest ? QStringLiteral("*") : line.key.values.join(u'/');
        text += u' ' + (line.difference ? line.difference->toString() : QStringLiteral("?"));
        if (line.percent)
            text += QStringLiteral(" %1%").arg(*line.percent);
        texts << text;
    }
    return texts.join(QStringLiteral(" | "));
}

/// "5<4": the fifth meets the fourth; "5<" where it meets none.
QString pairsOf(const Compared &compared, const char *format = "d")
{
    QStringList pairs;
    for (const Compared::Pair &pair : compared.pairs) {
        const auto text = [&](const QDateTime &time) {
            return time.isValid() ? time.toString(QString::fromLatin1(format)) : QString();
        };
        pairs << text(pair.time) + u'<' + text(pair.beforeTime);
    }
    return pairs.join(u' ');
}

TimeRange days(QDate first, QDate last)
{
    return TimeRange::days(first, last, QTimeZone::utc());
}
} // namespace

void ComparedTest::theLargestDifferenceComesFirst()
{
    const UsageTable now = smallTable("country_code", "attempted", {"1 100", "52 30", "44 9"});
    const UsageTable before = smallTable("country_code", "attempted", {"1 101", "52 20", "44 29"});
    const Compared compared =
        Compared::of(now, before, report("country_code"), attempted, octoberOf(2026), octoberOf(2025));
    QCOMPARE(drawn(compared.lines), QStringLiteral("44 -20 -68.9655% | 52 10 50% | 1 -1 -0.990099%"));
    QCOMPARE(compared.whole.difference->toString(), QStringLiteral("-11"));
    const Compared two =
        Compared::of(now, before, report("country_code"), attempted, octoberOf(2026), octoberOf(2025), 2);
    QCOMPARE(drawn(two.drivers), QStringLiteral("44 -20 -68.9655% | * 9 7.43802%"));
}

void ComparedTest::whatWasNotThereBeforeHasNoPercent()
{
    const Compared compared =
        Compared::of(smallTable("country_code", "attempted", {"1 4", "52 5"}),
                     smallTable("country_code", "attempted", {"52 0", "44 -"}), report("country_code"),
                     attempted, octoberOf(2026), octoberOf(2025));
    QCOMPARE(drawn(compared.lines), QStringLiteral("52 5 | 1 4"));
    QVERIFY(!compared.whole.percent);
    QCOMPARE(compared.whole.difference->toString(), QStringLiteral("9"));
}

void ComparedTest::currenciesAreComparedApart()
{
    Report money = report("country_code");
    money.metrics = words("cost");
    const UsageTable now = smallTable("country_code currency", "cost", {"1 USD 2.50", "49 EUR 7"});
    const UsageTable before = smallTable("country_code currency", "cost", {"1 USD 1.25", "49 EUR 8"});
    const Compared compared =
        Compared::of(now, before, money, {words("cost")[0], QStringLiteral("USD"), true}, octoberOf(2026),
                     octoberOf(2025));
    QCOMPARE(compared.whole.difference->toString(), QStringLiteral("1.25"));
    QCOMPARE(drawn(compared.lines), QStringLiteral("1 1.25 100%"));
}

void ComparedTest::daysMeetByTheirPlaceInTheRange()
{
    const Compared compared = Compared::of(
        smallTable("date", "attempted", {"2026-10-02 5"}), smallTable("date", "attempted", {"2026-09-02 3"}),
        report("", Grain::Day), attempted, days(QDate(2026, 10, 1), QDate(2026, 10, 4)),
        days(QDate(2026, 9, 1), QDate(2026, 9, 3)));
    QCOMPARE(pairsOf(compared), QStringLiteral("1<1 2<2 3<3 4<"));
    QCOMPARE(compared.pairs[1].before.number, Decimal(3, 0));
    QCOMPARE(compared.pairs[1].now.number, Decimal(5, 0));
    QVERIFY(!compared.pairs[0].before.hasNumber());
}

void ComparedTest::daysMeetByTheNearestDayOfTheSameName()
{
    // The first of October 2026 is a Thursday, that of September a Tuesday.
    const UsageTable now = smallTable("date", "attempted", {"2026-10-02 5"});
    const UsageTable before = smallTable("date", "attempted", {"2026-09-04 3"});
    const Report weekdays = report("", Grain::Day, Comparison::Align::Weekday);
    const auto october = days(QDate(2026, 10, 1), QDate(2026, 10, 5));
    const Compared forth =
        Compared::of(now, before, weekdays, attempted, october, days(QDate(2026, 9, 1), QDate(2026, 9, 5)));
    QCOMPARE(pairsOf(forth), QStringLiteral("1<3 2<4 3<5 4< 5<"));
    // The first of August 2026 is a Saturday: two days later in the week, so the other way.
    const Compared back =
        Compared::of(now, before, weekdays, attempted, october, days(QDate(2026, 8, 1), QDate(2026, 8, 5)));
    QCOMPARE(pairsOf(back).section(u' ', 0, 3), QStringLiteral("1< 2< 3<1 4<2"));
    for (const Compared::Pair &pair : forth.pairs + back.pairs) {
        if (pair.beforeTime.isValid())
            QCOMPARE(pair.time.date().dayOfWeek(), pair.beforeTime.date().dayOfWeek());
    }
}

void ComparedTest::hoursMeetTheSameHour()
{
    const TimeRange now(QDateTime(QDate(2026, 10, 8), QTime(22, 0), Qt::UTC),
                        QDateTime(QDate(2026, 10, 9), QTime(1, 0), Qt::UTC));
    const TimeRange before(QDateTime(QDate(2026, 10, 1), QTime(21, 0), Qt::UTC),
                           QDateTime(QDate(2026, 10, 2), QTime(0, 0), Qt::UTC));
    const Compared compared =
        Compared::of(smallTable("date_time", "attempted", {}), smallTable("date_time", "attempted", {}),
                     report("", Grain::Hour), attempted, now, before);
    QCOMPARE(pairsOf(compared, "dhh"), QStringLiteral("822<122 823<123 900<"));
}

void ComparedTest::monthsOfDifferentLengthMeetOneByOne()
{
    const Compared compared = Compared::of(
        smallTable("date", "attempted", {"2026-03-31 7"}), smallTable("date", "attempted", {"2025-02-28 6"}),
        report("", Grain::Month), attempted, days(QDate(2026, 3, 1), QDate(2026, 4, 30)),
        days(QDate(2025, 2, 1), QDate(2025, 3, 31)));
    QCOMPARE(pairsOf(compared, "M"), QStringLiteral("3<2 4<3"));
    QCOMPARE(compared.pairs[0].before.number, Decimal(6, 0));
}

void ComparedTest::peaksHaveNoDifferenceWhereSeveralMet()
{
    const UsageTable now = smallTable("direction date", "cps_peak", {"in 2026-10-01 5", "in 2026-10-02 9"});
    const UsageTable before = smallTable("direction date", "cps_peak", {"in 2025-10-01 4"});
    Report peaks = report("direction");
    const Measure peak{QStringLiteral("cps_peak"), {}, false};
    Compared compared = Compared::of(now, before, peaks, peak, octoberOf(2026), octoberOf(2025));
    QCOMPARE(drawn(compared.lines), QStringLiteral("in ?"));
    QVERIFY(compared.drivers.isEmpty());
    peaks.aggregation = Aggregation::Maximum;
    compared = Compared::of(now, before, peaks, peak, octoberOf(2026), octoberOf(2025));
    QCOMPARE(drawn(compared.lines), QStringLiteral("in 5 125%"));
    QVERIFY(compared.drivers.isEmpty()); // maxima don't come to a whole
}

void ComparedTest::driversAlwaysComeToTheWholeDifference()
{
    std::mt19937 random(11);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<quint32>(limit)); };
    const auto draw = [&] {
        UsageTable table(words("a b"), words("attempted"));
        for (int rows = below(60); rows > 0; --rows) {
            const bool isMissing = below(10) == 0;
            table.append(
                {QString::number(below(8)), QString::number(below(3))},
                {isMissing ? QString() : QStringLiteral("%1.%2").arg(below(100'000)).arg(below(999))});
        }
        return table;
    };
    for (int round = 0; round < 200; ++round) {
        const UsageTable now = draw();
        const UsageTable before = draw();
        const int most = 1 + below(9);
        const Compared compared = Compared::of(now, before, report(round % 2 == 0 ? "a b" : "a"), attempted,
                                               octoberOf(2026), octoberOf(2025), most);
        QVERIFY(compared.drivers.size() <= most);
        Decimal sum;
        Decimal all;
        for (const Compared::Line &line : compared.drivers)
            sum += line.difference.value_or(Decimal());
        for (const Compared::Line &line : compared.lines)
            all += line.difference.value_or(Decimal());
        const Decimal truth = now.sum(now.metrics()[0]) - before.sum(before.metrics()[0]);
        QCOMPARE(sum.toString(), truth.toString());
        QCOMPARE(all.toString(), truth.toString());
        QCOMPARE(compared.whole.difference.value_or(Decimal()).toString(), truth.toString());
    }
}

SIGNALBOX_TEST(ComparedTest)
#include "ComparedTest.moc"
