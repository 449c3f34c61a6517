// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Problems.h"
#include "api/WireHeaders.h"
#include "support/TestMain.h"

#include <QTest>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

class ProblemsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyShapeOfAnErrorIsRead_data();
    void everyShapeOfAnErrorIsRead();
    void sentencesUseTheWordsOfTelnyxWhereTheySayMore();
    void textOfTheServerIsOneLineOfALengthThatFits();
    void retryAfterIsSecondsOrADate_data();
    void retryAfterIsSecondsOrADate();
    void aResetIsSecondsOrAMoment();
    void onlyAStrongValidatorMayStandInIfRange();
};

void ProblemsTest::everyShapeOfAnErrorIsRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const char *body, const char *read) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(read);
    };
    row("envelope",
        R"({"errors":[{"code":"10015","title":"Bad","detail":"Not E.164","source":{"pointer":"/to"}}]})",
        "10015|Bad|Not E.164|/to|");
    row("number as code", R"({"errors":[{"code":10009,"title":"Auth","source":{"parameter":"page[size]"}}]})",
        "10009|Auth|||page[size]");
    row("two", R"({"errors":[{"code":1},{"code":"2"}]})", "1|||| 2||||");
    row("nulls", R"({"errors":[{"code":"1","title":null,"detail":null,"source":null}]})", "1||||");
    row("oauth", R"({"error":"invalid_grant","error_description":"expired"})", "invalid_grant||expired||");
    row("session analysis", R"({"code":404,"message":"no such event"})", "404||no such event||");
    row("error object", R"({"error":{"code":"x","message":"y"}})", "x||y||");
    row("error words", R"({"errors":["not like this"]})", "||not like this||");
    row("single object", R"({"errors":{"code":"1","detail":"d"}})", "1||d||");
    row("no envelope", R"({"data":{}})", "");
    row("array", "[1,2]", "");
    row("html", "<html>504</html>", "");
    row("nothing", "", "");
    row("wrong types", R"({"errors":[17,true,null,[],{"code":{}}]})", "||17||");
}

void ProblemsTest::everyShapeOfAnErrorIsRead()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, read);
    QStringList seen;
    for (const Problem &problem : Problems::in(body))
        seen << QStringList{problem.code, problem.title, problem.detail, problem.pointer, problem.parameter}
                    .join(u'|');
    QCOMPARE(seen.join(u' '), read);
}

void ProblemsTest::sentencesUseTheWordsOfTelnyxWhereTheySayMore()
{
    using Kind = Failure::Kind;
    Problem problem;
    problem.title = QStringLiteral("Bad");
    QCOMPARE(Problems::sentence(Kind::Rejected, {problem}),
             QStringLiteral("Telnyx refused the request: Bad"));
    problem.detail = QStringLiteral("Not E.164");
    QCOMPARE(Problems::sentence(Kind::Rejected, {problem}),
             QStringLiteral("Telnyx refused the request: Not E.164"));
    QCOMPARE(Problems::sentence(Kind::Unauthorized, {problem}), Failure::sentence(Kind::Unauthorized));
    QCOMPARE(Problems::sentence(Kind::Rejected, {}), Failure::sentence(Kind::Rejected));
}

void ProblemsTest::textOfTheServerIsOneLineOfALengthThatFits()
{
    const QByteArray body = R"({"errors":[{"detail":"a\n\u0000b)" + QByteArray(10'000, 'x') + R"("}]})";
    const QString detail = Problems::in(body).value(0).detail;
    QVERIFY(!detail.contains(u'\n'));
    QVERIFY(detail.size() < 600);
}

void ProblemsTest::retryAfterIsSecondsOrADate_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: none
    QTest::newRow("seconds") << QByteArray("7") << 7;
    QTest::newRow("spaces") << QByteArray(" 7 ") << 7;
    QTest::newRow("fraction") << QByteArray("1.5") << 1;
    QTest::newRow("date") << QByteArray("Sun, 01 Mar 2026 12:00:30 GMT") << 30;
    QTest::newRow("past date") << QByteArray("Sun, 01 Mar 2026 11:00:00 GMT") << 0;
    QTest::newRow("a year") << QByteArray("31536000") << 86'400;
    QTest::newRow("negative") << QByteArray("-1") << -1;
    QTest::newRow("word") << QByteArray("soon") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("nan") << QByteArray("nan") << -1;
    QTest::newRow("huge") << QByteArray("1e300") << -1;
}

void ProblemsTest::retryAfterIsSecondsOrADate()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    const auto read = WireHeaders::retryAfter(value, now);
    QCOMPARE(read ? int(*read / 1s) : -1, seconds);
}

void ProblemsTest::aResetIsSecondsOrAMoment()
{
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    QCOMPARE(*WireHeaders::reset("12", now), 12s);
    QCOMPARE(*WireHeaders::reset(QByteArray::number(now.toSecsSinceEpoch() + 5), now), 5s);
    QVERIFY(!WireHeaders::reset("", now));
    QVERIFY(!WireHeaders::count("many"));
    QCOMPARE(*WireHeaders::count("200"), 200);
}

void ProblemsTest::onlyAStrongValidatorMayStandInIfRange()
{
    QCOMPARE(WireHeaders::validator("\"a\"", "Sun, 01 Mar 2026 12:00:30 GMT"), QByteArray("\"a\""));
    QCOMPARE(WireHeaders::validator("W/\"a\"", "Sun, 01 Mar 2026 12:00:30 GMT"),
             QByteArray("Sun, 01 Mar 2026 12:00:30 GMT"));
    QVERIFY(WireHeaders::validator("W/\"a\"", {}).isEmpty());
}

SIGNALBOX_TEST(ProblemsTest)
#include "ProblemsTest.moc"
