// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageTable.h"
#include "records/DrawnUsage.h"
#include "records/UsageMetrics.h"
#include "support/TestMain.h"

#include <QFile>
#include <QTest>
#include <map>
#include <random>

class UsageTableTest : public QObject
{
    Q_OBJECT
private slots:
    void aColumnTakesMoreDigitsAsTheyCome();
    void numbersTheScaleHasNoRoomForStayExact();
    void whatIsNoNumberIsShownAndNotCounted();
    void rowsOfOtherTablesFindTheirColumns();
    void foldingAddsExactly();
    void whatCannotBeAddedIsMissingWhereSeveralMet();
    void aSumOfWhichAPartIsNoNumberIsNone();
    void randomTablesFoldToTheSumsOfTheirRows();
    void rowsOfADayAreTakenByItsBuckets();
    void bucketsAreReadInUtc_data();
    void bucketsAreReadInUtc();
    void bytesComeBackAsTheyWere();
    void randomTablesComeBackAsTheyWere();
    void damagedBytesAreRefused();
    void whatOlderVersionsKeptIsRead();
};

static QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

static bool adds(const QString &metric)
{
    return metric != u"peak";
}

void UsageTableTest::aColumnTakesMoreDigitsAsTheyCome()
{
    UsageTable table({}, words("cost"));
    for (const char *text : {"3", "1911.6248", "-0.5", "1e-05"})
        table.append({}, {QString::fromLatin1(text)});
    QCOMPARE(drawn(table), QStringLiteral("3; 1911.6248; -0.5; 0.00001"));
    QCOMPARE(table.metrics()[0].scale, 5);
    QVERIFY(table.metrics()[0].wide.isEmpty());
    QCOMPARE(table.sum(table.metrics()[0]).toString(), QStringLiteral("1914.12481"));
}

void UsageTableTest::numbersTheScaleHasNoRoomForStayExact()
{
    UsageTable table({}, words("cost"));
    for (const char *text : {"900000000000000000", "0.30000000000000004", "1000.5", "0.1"})
        table.append({}, {QString::fromLatin1(text)});
    QCOMPARE(drawn(table), QStringLiteral("900000000000000000; 0.30000000000000004; 1000.5; 0.1"));
    QCOMPARE(table.sum(table.metrics()[0]).toString(),
             QStringLiteral("900000000000001000.90000000000000004"));
    UsageTable other({}, words("cost"));
    other.append({}, words("0.00000000000000001"));
    other.append(table);
    QCOMPARE(drawn(other), QStringLiteral("0.00000000000000001; ") + drawn(table));
    QVERIFY(UsageTable::fromBytes(other.toBytes()) == other);
}

void UsageTableTest::whatIsNoNumberIsShownAndNotCounted()
{
    UsageTable table(words("direction"), words("cost count"));
    table.append(words("out"), words("N/A 2"));
    table.append({QString()}, {QString(), QStringLiteral("3")});
    QCOMPARE(drawn(table), QStringLiteral("out N/A 2;  - 3"));
    QVERIFY(!table.number(0, table.metrics()[0]));
    QVERIFY(table.sum(table.metrics()[0]).isZero());
    QCOMPARE(table.metrics()[0].texts.size(), 1);
}

void UsageTableTest::rowsOfOtherTablesFindTheirColumns()
{
    UsageTable table(words("direction country"), words("cost count"));
    table.append(words("out us"), words("1.25 2"));
    UsageTable other(words("country extra direction"), words("more cost"));
    other.append(words("de x in"), words("7 4"));
    other.append(words("us x out"), words("7 0.001"));
    table.append(other);
    table.append(table);
    QCOMPARE(drawn(table), QStringLiteral("out us 1.25 2; in de 4 -; out us 0.001 -; "
                                          "out us 1.25 2; in de 4 -; out us 0.001 -"));
    UsageTable narrow(words("country absent"), words("peak"));
    narrow.append(table);
    QCOMPARE(drawn(narrow), QStringLiteral("us  -; de  -; us  -; us  -; de  -; us  -"));
}

void UsageTableTest::foldingAddsExactly()
{
    UsageTable table(words("date direction"), words("cost"));
    table.append(words("1 out"), words("0.1"));
    table.append(words("1 in"), words("5"));
    table.append(words("2 out"), words("0.2"));
    table.append(words("2 in"), {QString()});
    table.append(words("3 none"), {QString()});
    QCOMPARE(drawn(table.folded(words("direction"), adds)), QStringLiteral("out 0.3; in 5; none -"));
    QCOMPARE(drawn(table.folded(words("direction unknown"), adds)),
             QStringLiteral("out  0.3; in  5; none  -"));
    QCOMPARE(drawn(table.folded({}, adds)), QStringLiteral("5.3"));
    UsageTable large({}, words("cost"));
    for (int i = 0; i < 50; ++i)
        large.append({}, words("999999999999999999"));
    QCOMPARE(drawn(large.folded({}, adds)), QStringLiteral("49999999999999999950"));
}

void UsageTableTest::whatCannotBeAddedIsMissingWhereSeveralMet()
{
    UsageTable table(words("date direction"), words("peak"));
    table.append(words("1 out"), words("7"));
    table.append(words("2 out"), words("7"));
    table.append(words("1 in"), words("3"));
    table.append(words("2 in"), {QString()});
    QCOMPARE(drawn(table.folded(words("direction"), adds)), QStringLiteral("out -; in 3"));
}

void UsageTableTest::aSumOfWhichAPartIsNoNumberIsNone()
{
    UsageTable table(words("direction"), words("cost"));
    table.append(words("out"), words("1"));
    table.append(words("out"), words("unknown"));
    table.append(words("in"), words("2"));
    QCOMPARE(drawn(table.folded(words("direction"), adds)), QStringLiteral("out unknown; in 2"));
}

static UsageTable random(std::mt19937 &dice, int rows)
{
    UsageTable table(words("a b c"), words("cost count peak"));
    const auto upTo = [&](int most) { return int(dice() % unsigned(most)); };
    for (int row = 0; row < rows; ++row) {
        const QString cost =
            upTo(9) == 0 ? QString() : QStringLiteral("%1.%2").arg(upTo(100'000) - 50'000).arg(upTo(10'000));
        table.append(
            {QString::number(upTo(5)), QString::number(upTo(700)), upTo(2) ? QString() : QStringLiteral("x")},
            {cost, upTo(50) == 0 ? QStringLiteral("none") : QString::number(upTo(300)),
             QString::number(upTo(20))});
    }
    return table;
}

void UsageTableTest::randomTablesFoldToTheSumsOfTheirRows()
{
    std::mt19937 dice(5);
    for (int round = 0; round < 20; ++round) {
        const UsageTable table = random(dice, 1 + int(dice() % 3'000));
        std::map<QStringList, Decimal> truth;
        for (int row = 0; row < table.rows(); ++row) {
            const QStringList key{table.text(row, table.dimensions()[1]),
                                  table.text(row, table.dimensions()[2])};
            truth[key] += table.number(row, table.metrics()[0]).value_or(Decimal());
        }
        const UsageTable folded = table.folded(words("b c"), adds);
        QCOMPARE(folded.rows(), int(truth.size()));
        for (int row = 0; row < folded.rows(); ++row) {
            const QStringList key{folded.text(row, folded.dimensions()[0]),
                                  folded.text(row, folded.dimensions()[1])};
            QCOMPARE(folded.number(row, folded.metrics()[0]).value_or(Decimal()).toString(),
                     truth.at(key).toString());
        }
        QVERIFY(folded.sum(folded.metrics()[0]) == table.sum(table.metrics()[0]));
    }
}

void UsageTableTest::rowsOfADayAreTakenByItsBuckets()
{
    UsageTable table(words("date_time direction"), words("cost"));
    table.append(words("2024-02-28T23:00:00Z out"), words("1"));
    table.append(words("2024-02-29T00:00:00Z in"), words("2"));
    table.append(words("2024-02-29T23:00:00Z out"), words("N/A"));
    table.append(words("2024-03-01T00:00:00Z out"), words("4"));
    const UsageTable day = table.ofDay(table.dimensions()[0], QDate(2024, 2, 29));
    QCOMPARE(drawn(day), QStringLiteral("2024-02-29T00:00:00Z in 2; 2024-02-29T23:00:00Z out N/A"));
    QCOMPARE(day.dimensions()[0].values.size(), 2);
    QCOMPARE(table.ofDay(table.dimensions()[0], QDate(2024, 3, 2)).rows(), 0);
}

void UsageTableTest::bucketsAreReadInUtc_data()
{
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<QDate>("day");
    const QDate leap(2024, 2, 29);
    QTest::newRow("day") << "2024-02-29" << leap;
    QTest::newRow("hour") << "2024-02-29T23:00:00Z" << leap;
    QTest::newRow("minus nothing") << "2024-02-29T23:00:00-00:00" << leap;
    QTest::newRow("no zone") << "2024-02-29T23:00:00" << leap;
    QTest::newRow("blank") << "2024-02-29 00:00:00" << leap;
    QTest::newRow("milliseconds") << "2024-02-29T00:00:00.000Z" << leap;
    QTest::newRow("zone before") << "2024-02-28T23:00:00-05:00" << leap;
    QTest::newRow("zone after") << "2024-03-01T00:30:00+01:00" << leap;
    QTest::newRow("clocks change") << "2024-03-31T02:30:00" << QDate(2024, 3, 31);
    QTest::newRow("no day") << "2023-02-29" << QDate();
    QTest::newRow("words") << "yesterday" << QDate();
    QTest::newRow("nothing") << "" << QDate();
}

void UsageTableTest::bucketsAreReadInUtc()
{
    QFETCH(QString, bucket);
    QFETCH(QDate, day);
    QCOMPARE(UsageTable::dayOf(bucket), day);
}

void UsageTableTest::bytesComeBackAsTheyWere()
{
    UsageTable table(words("country direction"), words("cost count"));
    QVERIFY(UsageTable::fromBytes(table.toBytes()) == table);
    QVERIFY(UsageTable::fromBytes(UsageTable().toBytes()) == UsageTable());
    table.append({QStringLiteral("Österreich"), QString()}, words("-128 255"));
    QVERIFY(UsageTable::fromBytes(table.toBytes()) == table);
    table.append(words("us out"), words("-0.00009 oops"));
    table.append(words("us out"), {QStringLiteral("999999999999999999"), QString()});
    const auto back = UsageTable::fromBytes(table.toBytes());
    QVERIFY(back);
    QCOMPARE(drawn(*back), drawn(table));
    QVERIFY(*back == table);
    UsageTable grown = *back;
    grown.append(table);
    QCOMPARE(grown.dimensions()[0].values.size(), 2);
    UsageTable other = table;
    other.append(words("us out"), words("1 1"));
    QVERIFY(other != table);
}

void UsageTableTest::randomTablesComeBackAsTheyWere()
{
    std::mt19937 dice(6);
    for (const int rows : {0, 1, 10, 300, 2'000}) {
        const UsageTable table = random(dice, rows);
        QVERIFY(UsageTable::fromBytes(table.toBytes()) == table);
    }
    QVERIFY(random(dice, 1'000).toBytes().size() < 20'000);
}

void UsageTableTest::damagedBytesAreRefused()
{
    std::mt19937 dice(7);
    const QByteArray whole = random(dice, 40).toBytes();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!UsageTable::fromBytes(whole.first(size)));
    QVERIFY(!UsageTable::fromBytes(whole + '\0'));
    for (int i = 0; i < 3'000; ++i) {
        QByteArray broken = whole;
        broken[qsizetype(dice() % unsigned(broken.size()))] = char(dice());
        if (const auto table = UsageTable::fromBytes(broken))
            QVERIFY(UsageTable::fromBytes(table->toBytes()) == *table);
    }
}

// These bytes lie in the stores of those who use the program: whoever changes the format reads both.
void UsageTableTest::whatOlderVersionsKeptIsRead()
{
    const auto kept = [](const char *name) {
        QFile file(QStringLiteral(SIGNALBOX_SOURCE_DIR "/tests/fuzz/corpus/usagetable/") +
                   QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? UsageTable::fromBytes(file.readAll()) : std::nullopt;
    };
    QVERIFY(kept("day") && kept("wide"));
    QCOMPARE(drawn(*kept("day")), QStringLiteral("2024-01-23 out 1911.6248 1; 2024-01-23  - 2; "
                                                 "2024-01-23 Ö -0.0005 3"));
    QCOMPARE(drawn(*kept("wide")), QStringLiteral("y 0.30000000000000004 N/A; x 10000000000000000000000 7"));
}

#include "UsageTableTest.moc"
SIGNALBOX_TEST(UsageTableTest)
