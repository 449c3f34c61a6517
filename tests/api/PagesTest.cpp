// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Pages.h"
#include "support/ApiFixture.h"
#include "support/TestMain.h"

class PagesTest : public QObject
{
    Q_OBJECT
private slots:
    void pagesComeInOrderHoweverTheyArrive();
    void anAnswerWithoutMetaIsOnePage();
    void aTotalThatChangedIsReported();
    void anEmptyPageEndsAListThatPromisedMore();
    void aFailureEndsItAndKeepsWhatCame();
    void nearTheLimitOnePageIsAskedAtATime();
};

static const ApiRequest list = ApiRequest::get(QStringLiteral("listFaxes"), {QStringLiteral("faxes")});

static ScriptedAnswer page(int number, int pages, int total)
{
    return ScriptedAnswer::json(
        200, QStringLiteral(R"({"data":[{"id":"%1"}],"meta":{"total_pages":%2,"total_results":%3}})")
                 .arg(number)
                 .arg(pages)
                 .arg(total)
                 .toUtf8());
}

void PagesTest::pagesComeInOrderHoweverTheyArrive()
{
    ApiFixture fixture;
    // Page 2 is refused once and so arrives after those that were asked later.
    fixture.server.answer(page(1, 5, 5));
    fixture.server.answer(ScriptedAnswer::json(503, "{}"));
    fixture.server.answer(page(0, 5, 5));
    QStringList seen;
    const auto read = fixture.ended(Pages::readAll(
        fixture.client.get(), list, 250, [&](const ApiPage &got) { seen << QString::number(got.number); }));
    QVERIFY(read);
    QCOMPARE(seen.join(u' '), QStringLiteral("1 2 3 4 5"));
    QCOMPARE(read->pages, 5);
    QCOMPARE(read->totalResults, 5);
    QVERIFY(!read->moved);
    QCOMPARE(fixture.server.count(), 6);
    QCOMPARE(fixture.server.requests().value(0).target,
             QByteArray("/v2/faxes?page%5Bnumber%5D=1&page%5Bsize%5D=250"));
}

void PagesTest::anAnswerWithoutMetaIsOnePage()
{
    ApiFixture fixture;
    fixture.server.answer(ScriptedAnswer::json(200, R"({"data":[{}]})"));
    const auto read = fixture.ended(Pages::readAll(fixture.client.get(), list, 250, [](const ApiPage &) {}));
    QCOMPARE(read->pages, 1);
    QCOMPARE(read->totalResults, -1);
    QCOMPARE(fixture.server.count(), 1);
}

void PagesTest::aTotalThatChangedIsReported()
{
    ApiFixture fixture;
    fixture.server.answer(page(1, 2, 2));
    fixture.server.answer(page(2, 3, 3));
    const auto read = fixture.ended(Pages::readAll(fixture.client.get(), list, 1, [](const ApiPage &) {}));
    QVERIFY(read->moved);
    QCOMPARE(read->pages, 3);
    QCOMPARE(read->totalResults, 3);
}

void PagesTest::anEmptyPageEndsAListThatPromisedMore()
{
    ApiFixture fixture;
    fixture.server.answer(page(1, 1'000'000, 1));
    fixture.server.answer(ScriptedAnswer::json(200, R"({"data":[],"meta":{"total_pages":1000000}})"));
    const auto read = fixture.ended(Pages::readAll(fixture.client.get(), list, 1, [](const ApiPage &) {}));
    QVERIFY(read);
    QVERIFY2(read->pages <= 4, qPrintable(QString::number(read->pages)));
}

void PagesTest::aFailureEndsItAndKeepsWhatCame()
{
    ApiFixture fixture;
    fixture.server.answer(page(1, 3, 3));
    fixture.server.answer(ScriptedAnswer::json(403, "{}"));
    int seen = 0;
    const auto read =
        fixture.ended(Pages::readAll(fixture.client.get(), list, 1, [&](const ApiPage &) { ++seen; }));
    QCOMPARE(Failure::name(read.error().kind), QStringLiteral("Forbidden"));
    QCOMPARE(seen, 1);
}

void PagesTest::nearTheLimitOnePageIsAskedAtATime()
{
    ApiFixture fixture;
    ScriptedAnswer first = page(1, 9, 9);
    first.headers << std::pair("x-ratelimit-remaining", "10") << std::pair("x-ratelimit-reset", "60");
    fixture.server.answer(first);
    ScriptedAnswer stall = ScriptedAnswer::of(ScriptedAnswer::Trouble::Stall);
    fixture.server.answer(stall);
    Call<PagesRead> *call = Pages::readAll(fixture.client.get(), list, 1, [](const ApiPage &) {});
    QTRY_COMPARE(fixture.server.count(), 2);
    fixture.server.letArrive();
    QCOMPARE(fixture.server.count(), 2);
    call->abort();
}

SIGNALBOX_TEST(PagesTest)
#include "PagesTest.moc"
