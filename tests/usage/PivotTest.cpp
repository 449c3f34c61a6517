// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/Pivot.h"

#include "support/TestMain.h"

#include <QTest>
#include <random>

class PivotTest : public QObject
{
    Q_OBJECT
private slots:
    void currenciesAreNeverAddedTogether();
    void moneyWithoutCurrencyIsOneMeasure();
    void whatIsMissingIsNoZero();
    void peaksAreNotAddedUp();
    void theLargestComeFirstAndTheRestIsOther();
    void everyDayOfTheRangeIsThere();
    void hoursBecomeTheDaysOfTheZone();
    void averagesAreByDay();
    void textIsCountedButNotSummed();
    void sumsBeyond64BitsAreExact();
    void numbersTooWideForTheColumnCountToo();
    void howManyAmountsThereAreIsNoMoney();
    void moreCombinationsThan64BitsStayApart();
    void fewPairsOfManyKeepTheirCells();
    void anyGroupingAgreesWithANaiveOne();
};

namespace {
QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

PivotSpec spec(const char *rows, const char *columns, const char *metrics)
{
    PivotSpec spec;
    spec.rows = *rows == '\0' ? QStringList() : words(rows);
    spec.columns = *columns == '\0' ? QStringList() : words(columns);
    for (QStringList *names : {&spec.rows, &spec.columns})
        names->replaceInStrings(QStringLiteral("@"), PivotSpec::time);
    spec.metrics = words(metrics);
    return spec;
}

/// "row | row": the totals of each row, "other" as *, missing as -.
QString drawn(const Pivot &pivot, int measure = 0)
{
    QStringList rows;
    for (int row = 0; row < pivot.rows().size(); ++row) {
        const Pivot::Key &key = pivot.rows()[row];
        const PivotCell cell = pivot.rowTotal(row, measure);
        rows << (key.isRest ? QStringLiteral("*") : key.values.join(u'/')) + u' ' +
                    (cell.hasNumber() ? cell.number.toString() : QStringLiteral("-"));
    }
    return rows.join(QStringLiteral(" | "));
}

UsageTable byCountry()
{
    UsageTable table(words("country_code currency"), words("cost attempted"));
    table.append(words("1 USD"), words("1.5 10"));
    table.append(words("44 USD"), words("0.25 4"));
    table.append(words("49 EUR"), words("3.75 7"));
    table.append(words("1 USD"), words("0.0001 5"));
    table.append(words("52 USD"), words("0.5 1"));
    return table;
}
} // namespace

void PivotTest::currenciesAreNeverAddedTogether()
{
    const Pivot pivot = Pivot::of(byCountry(), spec("country_code", "", "cost attempted"));
    QCOMPARE(pivot.measures().size(), 3);
    QCOMPARE(pivot.measures()[0].currency, QStringLiteral("USD"));
    QCOMPARE(pivot.measures()[1].currency, QStringLiteral("EUR"));
    QCOMPARE(pivot.total(0).number.toString(), QStringLiteral("2.2501"));
    QCOMPARE(pivot.total(1).number.toString(), QStringLiteral("3.75"));
    QCOMPARE(pivot.total(2).number.toString(), QStringLiteral("27"));
    QCOMPARE(drawn(pivot, 0), QStringLiteral("1 1.5001 | 52 0.5 | 44 0.25 | 49 -"));
}

void PivotTest::moneyWithoutCurrencyIsOneMeasure()
{
    UsageTable table(words("country_code"), words("cost"));
    table.append(words("1"), words("1911.6248"));
    const Pivot pivot = Pivot::of(table, spec("country_code", "", "cost"));
    QCOMPARE(pivot.measures().size(), 1);
    QVERIFY(pivot.measures()[0].isMoney);
    QVERIFY(pivot.measures()[0].currency.isEmpty());
    QCOMPARE(drawn(pivot), QStringLiteral("1 1911.6248"));
}

void PivotTest::whatIsMissingIsNoZero()
{
    UsageTable table(words("direction"), words("attempted"));
    table.append(words("inbound"), {QString()});
    table.append(words("outbound"), words("0"));
    const Pivot pivot = Pivot::of(table, spec("direction", "", "attempted"));
    QCOMPARE(drawn(pivot), QStringLiteral("inbound - | outbound 0"));
}

void PivotTest::peaksAreNotAddedUp()
{
    UsageTable table(words("date direction"), words("cps_peak"));
    table.append(words("2026-10-01 inbound"), words("5"));
    table.append(words("2026-10-02 inbound"), words("9"));
    table.append(words("2026-10-02 outbound"), words("4"));
    PivotSpec byDirection = spec("direction", "", "cps_peak");
    const Pivot total = Pivot::of(table, byDirection);
    QVERIFY(!total.rowTotal(0, 0).isWhole);
    QVERIFY(total.rowTotal(1, 0).hasNumber());
    QVERIFY(!total.rowShare(1, 0));
    byDirection.aggregation = Aggregation::Maximum;
    QCOMPARE(Pivot::of(table, byDirection).rowTotal(0, 0).number, Decimal(9, 0));
}

void PivotTest::theLargestComeFirstAndTheRestIsOther()
{
    PivotSpec two = spec("country_code", "", "attempted");
    two.top = 2;
    const Pivot pivot = Pivot::of(byCountry(), two);
    QCOMPARE(drawn(pivot), QStringLiteral("1 15 | 49 7 | * 5"));
    QCOMPARE(pivot.restCount(), 2);
    QCOMPARE(*pivot.rowShare(2, 0), 5.0 / 27);
}

void PivotTest::everyDayOfTheRangeIsThere()
{
    UsageTable table(words("date country_code"), words("attempted"));
    table.append(words("2026-10-03 1"), words("3"));
    table.append(words("2026-10-01 44"), words("1"));
    table.append(words("someday 44"), words("8"));
    PivotSpec days = spec("@", "country_code", "attempted");
    days.range = TimeRange::days(QDate(2026, 10, 1), QDate(2026, 10, 4), QTimeZone::utc());
    const Pivot pivot = Pivot::of(table, days);
    QCOMPARE(pivot.rows().size(), 5); // and one for what is no day
    QCOMPARE(pivot.rowTotal(0, 0).number, Decimal(1, 0));
    QVERIFY(!pivot.rowTotal(1, 0).hasNumber());
    QCOMPARE(pivot.rowTotal(2, 0).number, Decimal(3, 0));
    QCOMPARE(pivot.rows()[2].time, QDateTime(QDate(2026, 10, 3), QTime(0, 0), Qt::UTC));
    QVERIFY(!pivot.rows()[4].time.isValid());
    QCOMPARE(pivot.rowTotal(4, 0).number, Decimal(8, 0));
}

void PivotTest::hoursBecomeTheDaysOfTheZone()
{
    UsageTable table(words("date_time"), words("attempted"));
    table.append(words("2026-03-28T22:00:00Z"), words("1"));
    table.append(words("2026-03-28T23:00:00Z"), words("2")); // the 29th in Berlin, a day of 23 hours
    table.append(words("2026-03-29T21:00:00Z"), words("4"));
    table.append(words("2026-03-29T22:00:00Z"), words("8"));
    PivotSpec days = spec("@", "", "attempted");
    days.zone = "Europe/Berlin";
    const Pivot pivot = Pivot::of(table, days);
    QCOMPARE(drawn(pivot).section(u'|', 1, 1).trimmed(), QStringLiteral("2026-03-28T23:00:00Z 6"));
    days.grain = Grain::Week;
    QCOMPARE(Pivot::of(table, days).rows().size(), 2);
    days.grain = Grain::Month;
    QCOMPARE(Pivot::of(table, days).total(0).number, Decimal(15, 0));
    QCOMPARE(Pivot::of(table, days).rows().size(), 1);
}

void PivotTest::averagesAreByDay()
{
    UsageTable table(words("date direction"), words("attempted"));
    table.append(words("2026-10-01 inbound"), words("3"));
    table.append(words("2026-10-02 inbound"), words("4"));
    PivotSpec average = spec("direction", "", "attempted");
    average.aggregation = Aggregation::Average;
    average.range = TimeRange::days(QDate(2026, 10, 1), QDate(2026, 10, 4), QTimeZone::utc());
    QCOMPARE(Pivot::of(table, average).rowTotal(0, 0).number.toString(), QStringLiteral("1.75"));
    average.aggregation = Aggregation::Count;
    QCOMPARE(Pivot::of(table, average).rowTotal(0, 0).number, Decimal(2, 0));
}

void PivotTest::textIsCountedButNotSummed()
{
    UsageTable table(words("direction"), words("attempted"));
    table.append(words("inbound"), words("many"));
    table.append(words("inbound"), words("4"));
    const Pivot pivot = Pivot::of(table, spec("direction", "", "attempted"));
    QCOMPARE(pivot.rowTotal(0, 0).number, Decimal(4, 0));
    QCOMPARE(pivot.rowTotal(0, 0).texts, 1);
}

void PivotTest::sumsBeyond64BitsAreExact()
{
    UsageTable table(words("direction"), words("attempted"));
    for (int i = 0; i < 100; ++i)
        table.append(words("inbound"), words("900000000000000001"));
    const Pivot pivot = Pivot::of(table, spec("direction", "", "attempted"));
    QCOMPARE(pivot.total(0).number.toString(), QStringLiteral("90000000000000000100"));
}

void PivotTest::numbersTooWideForTheColumnCountToo()
{
    UsageTable table(words("direction"), words("attempted"));
    table.append(words("inbound"), words("0.000000000000000001"));
    table.append(words("inbound"), words("900000000000000000"));
    table.append(words("outbound"), words("5"));
    QVERIFY(!table.metrics()[0].wide.isEmpty());
    PivotSpec byDirection = spec("direction", "", "attempted");
    Pivot pivot = Pivot::of(table, byDirection);
    QCOMPARE(drawn(pivot), QStringLiteral("inbound 900000000000000000.000000000000000001 | outbound 5"));
    QCOMPARE(pivot.rowTotal(0, 0).met, 2);
    byDirection.aggregation = Aggregation::Maximum;
    pivot = Pivot::of(table, byDirection);
    QCOMPARE(drawn(pivot), QStringLiteral("inbound 900000000000000000 | outbound 5"));
}

void PivotTest::howManyAmountsThereAreIsNoMoney()
{
    PivotSpec counted = spec("country_code", "", "cost");
    counted.aggregation = Aggregation::Count;
    const Pivot pivot = Pivot::of(byCountry(), counted);
    QCOMPARE(pivot.measures().size(), 1);
    QVERIFY(!pivot.measures()[0].isMoney);
    QVERIFY(pivot.measures()[0].currency.isEmpty());
    QCOMPARE(pivot.total(0).number, Decimal(5, 0));
}

void PivotTest::moreCombinationsThan64BitsStayApart()
{
    // 512 values in each of 8 dimensions: 2^72 combinations.
    QStringList names;
    for (int i = 0; i < 8; ++i)
        names << QStringLiteral("d%1").arg(i);
    UsageTable table(names, words("attempted"));
    for (int i = 0; i < 512; ++i) {
        // The number of such a combination in 64 bits would forget the first dimension.
        QStringList values(8, QString::number(i));
        table.append(values, words("1"));
        values[0] = QString::number((i + 1) % 512);
        table.append(values, words("1"));
    }
    PivotSpec all;
    all.rows = names;
    all.metrics = words("attempted");
    const Pivot pivot = Pivot::of(table, all);
    QCOMPARE(pivot.rows().size(), 1024);
    for (int row = 0; row < 1024; ++row)
        QCOMPARE(pivot.rowTotal(row, 0).met, 1);
}

void PivotTest::fewPairsOfManyKeepTheirCells()
{
    // 160,000 pairs, of which 400 occur.
    UsageTable table(words("a b"), words("attempted"));
    for (int i = 0; i < 400; ++i)
        table.append({QString::number(i), QString::number((i * 7) % 400)}, {QString::number(1'000 - i)});
    const Pivot pivot = Pivot::of(table, spec("a", "b", "attempted"));
    int met = 0;
    for (int row = 0; row < 400; ++row) {
        for (int column = 0; column < 400; ++column) {
            const PivotCell cell = pivot.cell(row, column, 0);
            const int a = pivot.rows()[row].values[0].toInt();
            const bool isPair = pivot.columns()[column].values[0].toInt() == (a * 7) % 400;
            QCOMPARE(cell.met, isPair ? 1 : 0);
            QCOMPARE(cell.number, Decimal(isPair ? 1'000 - a : 0, 0));
            met += static_cast<int>(cell.met);
        }
    }
    QCOMPARE(met, 400);
    PivotSpec cut = spec("a", "b", "attempted");
    cut.top = 300;
    const Pivot top = Pivot::of(table, cut);
    QCOMPARE(top.rowTotal(300, 0).met, 100);
    QCOMPARE(top.rowTotal(300, 0).number, Decimal(100 * 1'000 - (300 + 399) * 100 / 2, 0));
}

void PivotTest::anyGroupingAgreesWithANaiveOne()
{
    std::mt19937 random(7);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<quint32>(limit)); };
    const QStringList names = words("a b c");
    for (int round = 0; round < 60; ++round) {
        UsageTable table(names, words("attempted"));
        QMap<QString, qint64> naive;
        const int kinds = 1 + below(6);
        PivotSpec grouped;
        grouped.metrics = words("attempted");
        for (int i = 0; i < 3; ++i) {
            const int place = below(3);
            if (place == 0)
                grouped.rows << names[i];
            else if (place == 1)
                grouped.columns << names[i];
        }
        for (int i = 0; i < 200; ++i) {
            QStringList values;
            for (int column = 0; column < 3; ++column)
                values << QString::number(below(kinds));
            const int number = below(1'000) - 300;
            table.append(values, {QString::number(number) + QStringLiteral(".25")});
            QStringList key;
            for (const QString &name : grouped.rows + grouped.columns)
                key << values[names.indexOf(name)];
            const qint64 hundredths = number * 100LL + (number < 0 ? -25 : 25);
            naive[key.join(u'/')] += table.rows() > 0 && number == 0 ? 25 : hundredths;
        }
        const Pivot pivot = Pivot::of(table, grouped);
        Decimal all;
        int met = 0;
        for (int row = 0; row < pivot.rows().size(); ++row) {
            for (int column = 0; column < pivot.columns().size(); ++column) {
                const PivotCell cell = pivot.cell(row, column, 0);
                const QString key = (pivot.rows()[row].values + pivot.columns()[column].values).join(u'/');
                QCOMPARE(cell.met > 0, naive.contains(key));
                QCOMPARE(cell.number, Decimal(naive.value(key), 2));
                all += cell.number;
                met += cell.met > 0 ? 1 : 0;
            }
        }
        QCOMPARE(met, naive.size());
        QCOMPARE(all, pivot.total(0).number);
    }
}

SIGNALBOX_TEST(PivotTest)
#include "PivotTest.moc"
