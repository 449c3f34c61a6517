// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/Pivot.h"

#include "support/TestMain.h"
#include "usage/SmallTable.h"

#include <QTest>
#include <array>
#include <random>

/// Pivots of tables drawn at random against sums made in the simplest way.
class PivotTruthTest : public QObject
{
    Q_OBJECT
private slots:
    void everyGroupingOfMoneyIsExact_data();
    void everyGroupingOfMoneyIsExact();
    void otherIsWhatTheLargestLeave();
    void bucketsLoseNothing();
};

namespace {
/// Repeatable draws.
class Draw
{
public:
    explicit Draw(quint32 seed) : m_random(seed) {}
    int below(int limit)
    {
        return static_cast<int>(static_cast<quint32>(m_random()) % static_cast<quint32>(limit));
    }
    /// Money with up to six digits after the point, negative now and then; missing or a text at times.
    QString amount()
    {
        switch (below(12)) {
        case 0:
            return {};
        case 1:
            return QStringLiteral("n/a");
        default:
            return Decimal(below(2'000'000'000) - 200'000'000, below(7)).toString();
        }
    }

private:
    std::mt19937 m_random;
};

UsageTable drawn(Draw &draw, bool hasCurrency)
{
    QStringList names = words("a b date");
    if (hasCurrency)
        names << QStringLiteral("currency");
    UsageTable table(names, words("cost attempted"));
    for (int rows = 20 + draw.below(200); rows > 0; --rows) {
        QStringList values{QString::number(draw.below(7)), QString::number(draw.below(4)),
                           QStringLiteral("2026-10-%1").arg(1 + draw.below(28), 2, 10, QLatin1Char('0'))};
        if (hasCurrency)
            values << words("USD EUR GBP")[draw.below(3)];
        table.append(values, {draw.amount(), draw.amount()});
    }
    return table;
}

struct Truth
{
    Decimal sum;
    qint64 met = 0;
    qint64 texts = 0;
    bool operator==(const Truth &) const = default;
};

Truth truthOf(const PivotCell &cell)
{
    return {cell.number, cell.met, cell.texts};
}

/// Of the rows whose values in `names` are these, and whose currency is that of the measure.
Truth naive(const UsageTable &table, const Measure &measure, const QStringList &names,
            const QStringList &values)
{
    Truth truth;
    const auto *metric = table.metric(measure.metric);
    const auto *currency = table.dimension(QStringLiteral("currency"));
    for (int row = 0; row < table.rows(); ++row) {
        bool counts = !measure.isMoney || !currency || table.text(row, *currency) == measure.currency;
        for (qsizetype i = 0; i < names.size(); ++i)
            counts = counts && table.text(row, *table.dimension(names[i])) == values[i];
        if (!counts)
            continue;
        if (const auto number = table.number(row, *metric)) {
            truth.sum += *number;
            ++truth.met;
        } else if (metric->texts.contains(row)) {
            ++truth.texts;
        }
    }
    return truth;
}
} // namespace

void PivotTruthTest::everyGroupingOfMoneyIsExact_data()
{
    QTest::addColumn<bool>("hasCurrency");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("columns");
    QTest::newRow("one total") << true << ""
                               << "";
    QTest::newRow("rows") << true << "a"
                          << "";
    QTest::newRow("rows and columns") << true << "a"
                                      << "b";
    QTest::newRow("several of each") << true << "a date"
                                     << "b";
    QTest::newRow("by currency itself") << true << "currency"
                                        << "a";
    QTest::newRow("currencies as columns") << true << "a b"
                                           << "currency";
    QTest::newRow("no currency") << false << "a"
                                 << "b";
}

void PivotTruthTest::everyGroupingOfMoneyIsExact()
{
    QFETCH(bool, hasCurrency);
    QFETCH(QString, rows);
    QFETCH(QString, columns);
    Draw draw(17);
    for (int round = 0; round < 8; ++round) {
        const UsageTable table = drawn(draw, hasCurrency);
        PivotSpec spec;
        spec.rows = rows.split(u' ', Qt::SkipEmptyParts);
        spec.columns = columns.split(u' ', Qt::SkipEmptyParts);
        spec.metrics = words("cost attempted");
        const Pivot pivot = Pivot::of(table, spec);
        QCOMPARE(pivot.measures().size(), hasCurrency ? 4 : 2);
        for (int measure = 0; measure < pivot.measures().size(); ++measure) {
            const Measure &of = pivot.measures()[measure];
            QCOMPARE(truthOf(pivot.total(measure)), naive(table, of, {}, {}));
            for (int column = 0; column < pivot.columns().size(); ++column)
                QCOMPARE(truthOf(pivot.columnTotal(column, measure)),
                         naive(table, of, spec.columns, pivot.columns()[column].values));
            for (int row = 0; row < pivot.rows().size(); ++row) {
                const QStringList values = pivot.rows()[row].values;
                QCOMPARE(truthOf(pivot.rowTotal(row, measure)), naive(table, of, spec.rows, values));
                for (int column = 0; column < pivot.columns().size(); ++column)
                    QCOMPARE(
                        truthOf(pivot.cell(row, column, measure)),
                        naive(table, of, spec.rows + spec.columns, values + pivot.columns()[column].values));
            }
        }
    }
}

void PivotTruthTest::otherIsWhatTheLargestLeave()
{
    Draw draw(23);
    for (int round = 0; round < 50; ++round) {
        const UsageTable table = drawn(draw, true);
        PivotSpec spec;
        spec.rows = words("a b");
        spec.metrics = words("attempted");
        const Pivot whole = Pivot::of(table, spec);
        spec.top = 1 + draw.below(10);
        const Pivot cut = Pivot::of(table, spec);
        const bool hasRest = whole.rows().size() > *spec.top;
        QCOMPARE(cut.rows().size(), hasRest ? *spec.top + 1 : whole.rows().size());
        QCOMPARE(cut.restCount(), hasRest ? whole.rows().size() - *spec.top : 0);
        Decimal rest = whole.total(0).number;
        for (int row = 0; row < std::min<qsizetype>(*spec.top, cut.rows().size()); ++row) {
            QCOMPARE(cut.rows()[row], whole.rows()[row]);
            rest -= cut.rowTotal(row, 0).number;
        }
        if (hasRest) {
            QVERIFY(cut.rows().last().isRest);
            QCOMPARE(cut.rowTotal(*spec.top, 0).number, rest);
        }
        QCOMPARE(cut.total(0).number, whole.total(0).number);
    }
}

void PivotTruthTest::bucketsLoseNothing()
{
    Draw draw(29);
    for (int round = 0; round < 60; ++round) {
        const UsageTable table = drawn(draw, true);
        PivotSpec spec;
        spec.rows = {PivotSpec::time};
        spec.columns = words("a");
        spec.metrics = words("cost");
        spec.grain = std::array{Grain::Day, Grain::Week, Grain::Month}[static_cast<size_t>(round % 3)];
        spec.range = octoberOf(2026);
        const Pivot pivot = Pivot::of(table, spec);
        QCOMPARE(pivot.rows().size(), spec.grain == Grain::Day ? 31 : spec.grain == Grain::Week ? 5 : 1);
        for (int measure = 0; measure < pivot.measures().size(); ++measure) {
            Decimal sum;
            for (int row = 0; row < pivot.rows().size(); ++row)
                sum += pivot.rowTotal(row, measure).number;
            QCOMPARE(sum, naive(table, pivot.measures()[measure], {}, {}).sum);
        }
    }
}

SIGNALBOX_TEST(PivotTruthTest)
#include "PivotTruthTest.moc"
