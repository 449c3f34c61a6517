// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wire.h"
#include "sandbox/Catalog.h"
#include "sandbox/FaxStore.h"
#include "sandbox/SeedData.h"
#include "support/TestMain.h"

using namespace sandbox;

class FaxListTest : public QObject
{
    Q_OBJECT
private slots:
    void theNewestComesFirst();
    void filtersNarrowTheList();
    void boundsAreStrictOrNotAsDocumented();
    void theSameSeedMakesTheSameFaxes();
    void thePastIsBelievable();
    void aHundredThousandFaxesAreListedQuickly();
};

void FaxListTest::theNewestComesFirst()
{
    Sandbox sandbox({.faxes = 30});
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    const QByteArray id = wire.send(wire.goodFax());
    const QJsonArray faxes = wire.get("/faxes?page%5Bsize%5D=100").list();
    QCOMPARE(faxes.size(), 31);
    QCOMPARE(faxes[0].toObject()[u"id"].toString().toLatin1(), id);
    QStringList created;
    for (const QJsonValue &fax : faxes)
        created += fax[u"created_at"].toString().left(23);
    QVERIFY(std::ranges::is_sorted(created, std::greater()));
}

void FaxListTest::filtersNarrowTheList()
{
    Sandbox sandbox({.faxes = 200});
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    const auto total = [&](const QByteArray &query) {
        return wire.get("/faxes?page%5Bsize%5D=250&" + query)[u"meta"][u"total_results"].toInt();
    };
    const QJsonArray all = wire.get("/faxes?page%5Bsize%5D=250").list();
    const auto count = [&](QStringView field, const QString &value) {
        return int(std::ranges::count_if(
            all, [&](const QJsonValue &fax) { return fax[field].toString() == value; }));
    };
    const int inbound = count(u"direction", QStringLiteral("inbound"));
    QVERIFY(inbound > 10);
    QCOMPARE(total("filter%5Bdirection%5D%5Beq%5D=inbound"), inbound);
    QCOMPARE(total("filter%5Bdirection%5D%5Beq%5D=outbound"), 200 - inbound);
    for (const QString &field : {QStringLiteral("from"), QStringLiteral("to")}) {
        const QString number = all[7].toObject()[field].toString();
        QCOMPARE(total("filter%5B" + field.toLatin1() + "%5D%5Beq%5D=" + QUrl::toPercentEncoding(number)),
                 count(field, number));
    }
    QCOMPARE(wire.get("/faxes?filter%5Bdirection%5D%5Beq%5D=sideways").status, 422);
}

void FaxListTest::boundsAreStrictOrNotAsDocumented()
{
    Sandbox sandbox({.faxes = 9});
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    const QByteArray middle =
        wire.get("/faxes").list()[4].toObject()[u"created_at"].toString().left(23).toLatin1();
    const auto total = [&](const QByteArray &bound, const QByteArray &zone = "Z") {
        return wire
            .get("/faxes?filter%5Bcreated_at%5D%5B" + bound + "%5D=" + middle +
                 zone)[u"meta"][u"total_results"]
            .toInt();
    };
    QCOMPARE(total("gt"), 4);
    QCOMPARE(total("gte"), 5);
    QCOMPARE(total("lt"), 4);
    QCOMPARE(total("lte"), 5);
    // Without a zone it is UTC, whatever the clock of this machine says; with one it counts.
    QCOMPARE(total("gte", ""), 5);
    QCOMPARE(total("gte", "%2B00:00"), 5);
    QCOMPARE(wire.get("/faxes?filter%5Bcreated_at%5D%5Bgte%5D=yesterday").status, 422);
}

void FaxListTest::theSameSeedMakesTheSameFaxes()
{
    const auto ids = [](quint32 seed) {
        Sandbox sandbox({.seed = seed, .faxes = 20});
        QStringList found{QString::fromLatin1(sandbox.key()), QString::fromLatin1(sandbox.publicKey())};
        if (!sandbox.start())
            return QStringList();
        Wire wire(sandbox);
        for (const QJsonValue &fax : wire.get("/faxes").list())
            found += fax[u"id"].toString() + fax[u"to"].toString() + fax[u"status"].toString();
        return found + QStringList{wire.ownNumber(), wire.application()};
    };
    QCOMPARE(ids(7).size(), 24);
    QCOMPARE(ids(7), ids(7));
    QVERIFY(ids(7) != ids(8));
}

void FaxListTest::thePastIsBelievable()
{
    Sandbox sandbox({.faxes = 250});
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    QHash<QString, int> statuses;
    QSet<QString> reasons;
    for (const QJsonValue &fax : wire.get("/faxes?page%5Bsize%5D=250").list()) {
        ++statuses[fax[u"status"].toString()];
        if (fax[u"status"].toString() == u"failed")
            reasons += fax[u"failure_reason"].toString();
        QVERIFY(fax[u"created_at"].toString() <= fax[u"updated_at"].toString());
    }
    QVERIFY(statuses[QStringLiteral("delivered")] > 140);
    QVERIFY(statuses[QStringLiteral("received")] > 25);
    QVERIFY(statuses[QStringLiteral("failed")] > 5);
    QCOMPARE(statuses.size(), 3);
    QVERIFY(reasons.size() > 3);
}

void FaxListTest::aHundredThousandFaxesAreListedQuickly()
{
    QElapsedTimer timer;
    timer.start();
    FaxStore faxes;
    SeedData seed(1, QDateTime::currentMSecsSinceEpoch());
    seed.fill(faxes, 100'000, seed.catalog());
    QCOMPARE(faxes.size(), 100'000);
    const auto last = faxes.list({}, 400, 250, std::numeric_limits<qint64>::max());
    QCOMPARE(last.total, 100'000);
    QCOMPARE(last.faxes.size(), 250);
    QSet<QUuid> ids;
    for (int page = 1; page <= 400; ++page) {
        for (const FaxRecord *fax : faxes.list({}, page, 250, std::numeric_limits<qint64>::max()).faxes)
            ids += fax->id;
    }
    QCOMPARE(ids.size(), 100'000);
    // Generous: it takes a few hundred milliseconds without sanitizers.
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

SIGNALBOX_TEST(FaxListTest)
#include "FaxListTest.moc"
