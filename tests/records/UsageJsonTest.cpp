// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageJson.h"
#include "records/DrawnUsage.h"
#include "support/TestMain.h"

#include <QTest>

/// What pages of usage reports are read as.
class UsageJsonTest : public QObject
{
    Q_OBJECT
private slots:
    void pagesAreReadAsTheyAre_data();
    void pagesAreReadAsTheyAre();
    void whatIsNoReportIsRefused_data();
    void whatIsNoReportIsRefused();
    void pagesAddUp();
    void thePageSaysHowManyThereAre();
    void theOrderOfFieldsMayChangeFromRowToRow();
};

static UsageTable blank()
{
    return UsageTable({QStringLiteral("carrier"), QStringLiteral("direction")},
                      {QStringLiteral("cost"), QStringLiteral("count")});
}

void UsageJsonTest::pagesAreReadAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const char *object, const char *read) {
        QTest::newRow(name) << QByteArray("{\"data\":[") + object + "]}" << QString::fromUtf8(read);
    };
    row("plain",
        R"({"carrier":"AT&T","direction":"out","product":"messaging","cost":132.4653,"count":18088})",
        "AT&T out 132.4653 18088");
    row("no rows", "", "");
    row("long texts that differ within",
        R"({"carrier":"12345678-a-12345678"},{"carrier":"12345678-b-12345678"})",
        "12345678-a-12345678  - -; 12345678-b-12345678  - -");
    row("decimal strings", R"({"carrier":"a","direction":"b","cost":"0.009800","count":"7"})",
        "a b 0.0098 7");
    row("no numbers", R"({"carrier":"a","direction":"b","cost":"N/A","count":true})", "a b N/A true");
    row("nulls", R"({"carrier":null,"direction":"b","cost":null,"count":1})", " b - 1");
    row("left out", R"({"cost":1})", "  1 -");
    row("empty text", R"({"carrier":"","direction":"","cost":"","count":0})", "  - 0");
    row("booleans", R"({"carrier":true,"direction":false,"cost":1,"count":1})", "true false 1 1");
    row("numbers as values", R"({"carrier":42.50,"direction":-1e3,"cost":1,"count":1})", "42.50 -1e3 1 1");
    row("escapes", R"({"c\u0061rrier":"\u00d6\"\\x","direction":"b","cost":"\u0037","count":1})",
        "Ö\"\\x b 7 1");
    row("nested", R"({"carrier":{"a":[1]},"direction":["x"],"cost":{"v":1},"count":[]})",
        R"({"a":[1]} ["x"] {"v":1} [])");
    row("twice", R"({"carrier":"a","carrier":"b","direction":"x","cost":1,"cost":2,"count":3})", "a x 1 3");
    row("too long", R"({"carrier":"a","direction":"b","cost":123456789.1234567890123,"count":1e400})",
        "a b 123456789.1234567890123 1e400");
    row("extra", R"({"x":{"deep":[{"y":null}]},"carrier":"a","direction":"b","z":[[]],"cost":1,"count":2})",
        "a b 1 2");
    QTest::newRow("blanks") << QByteArray(" \n{ \"data\" : [ { \"carrier\" : \"a\" , \"cost\" : 1.50 } ] , "
                                          "\"meta\" : { } } ")
                            << "a  1.5 -";
    QTest::newRow("meta first") << QByteArray(
                                       R"({"meta":{"total_pages":1},"data":[{"carrier":"a","cost":1}]})")
                                << "a  1 -";
    QTest::newRow("csv") << QByteArray(
                                "direction,carrier,product,cost\r\nout,\"A, \"\"B\"\"\r\nC\",x,1.5\r\n,,x,\n")
                         << "A, \"B\"\r\nC out 1.5 -;   - -";
    QTest::newRow("csv with a mark") << QByteArray("\xEF\xBB\xBF"
                                                   "cost\n7\n")
                                     << "  7 -";
    QTest::newRow("csv without rows") << QByteArray("carrier,cost\r\n") << "";
}

void UsageJsonTest::pagesAreReadAsTheyAre()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, rows);
    UsageTable table = blank();
    const auto numbers = UsageJson::readPage(body, "application/json", table);
    QVERIFY2(numbers, numbers ? "" : qPrintable(numbers.error().technical));
    QCOMPARE(drawn(table), rows);
    QCOMPARE(numbers->items, table.rows());
}

void UsageJsonTest::whatIsNoReportIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {"", "{", "[]", "{}", R"({"data":{}})", R"({"data":[1]})", R"({"data":[{"cost":1}])",
          R"({"data":[{"cost":1}]} trailing)", R"({"data":[{"cost":tru}]})", R"({"data":[{"cost":nul}]})",
          R"({"data":[{"cost" 1}]})", R"({"data":[{"carrier":"a}]})", "<!doctype html><html></html>",
          "Please log in", "carrier,direction\na,b\n", "cost,carrier\n1\n", "cost,carrier\n1,\"a\n"})
        QTest::newRow(body) << QByteArray(body);
    QTest::newRow("no utf-8") << QByteArray("{\"data\":[{\"carrier\":\"\xff\",\"cost\":1}]}");
}

void UsageJsonTest::whatIsNoReportIsRefused()
{
    QFETCH(QByteArray, body);
    UsageTable table = blank();
    table.append({QStringLiteral("a")}, {QStringLiteral("1")});
    const UsageTable before = table;
    const auto numbers = UsageJson::readPage(body, "text/html", table);
    QVERIFY(!numbers);
    QCOMPARE(Failure::name(numbers.error().kind), QStringLiteral("UnreadableReply"));
    QVERIFY(table == before);
}

void UsageJsonTest::pagesAddUp()
{
    UsageTable table = blank();
    for (int page = 0; page < 3; ++page)
        QVERIFY(UsageJson::readPage(R"({"data":[{"carrier":"a","cost":0.1},{"carrier":"b","cost":2}]})", {},
                                    table));
    QCOMPARE(table.rows(), 6);
    QCOMPARE(table.dimensions()[0].values.size(), 2);
    QCOMPARE(table.sum(table.metrics()[0]).toString(), QStringLiteral("6.3"));
}

void UsageJsonTest::thePageSaysHowManyThereAre()
{
    UsageTable table = blank();
    const auto said = UsageJson::readPage(
        R"({"data":[{"cost":1}],"meta":{"page_size":20,"total_results":27,"total_pages":2}})", {}, table);
    QCOMPARE(said->totalPages, 2);
    QCOMPARE(said->totalResults, 27);
    const auto silent = UsageJson::readPage(R"({"data":[{"cost":1}],"meta":null})", {}, table);
    QCOMPARE(silent->totalPages, 1);
    QCOMPARE(silent->totalResults, -1);
}

void UsageJsonTest::theOrderOfFieldsMayChangeFromRowToRow()
{
    UsageTable table = blank();
    QVERIFY(UsageJson::readPage(R"({"data":[
        {"carrier":"a","direction":"b","cost":1,"count":2},
        {"count":4,"cost":3,"direction":"d","carrier":"c"},
        {"cost":5,"carrier":"e"},
        {"carrier":"f","direction":"g","cost":6,"count":7}]})",
                                {}, table));
    QCOMPARE(drawn(table), QStringLiteral("a b 1 2; c d 3 4; e  5 -; f g 6 7"));
}

#include "UsageJsonTest.moc"
SIGNALBOX_TEST(UsageJsonTest)
