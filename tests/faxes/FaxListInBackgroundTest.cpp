// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxListFixture.h"
#include "support/TestMain.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <ctime>

/// The fax list under load: long lists, news in the middle of work, and a hundred thousand rows.
class FaxListInBackgroundTest : public FaxListFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { warmUp(); }
    void init() { make(); }
    void cleanup() { drop(); }
    void whatTheSignalsSayIsWhatTheModelHas();
    void aLongListIsSortedInTheBackground();
    void newsThatComeMeanwhileAreWorkedIn();
    void onlyTheLastWishCounts();
    void aClearedListForgetsItsJob();
    void aHundredThousandRowsArriveWithoutABlock();
};

void FaxListInBackgroundTest::whatTheSignalsSayIsWhatTheModelHas()
{
    QRandomGenerator random(20260105);
    QStringList mirror;
    const auto keyAt = [this](int row) { return model->rowAt(row).key; };
    connect(model.get(), &Model::rowsInserted, this, [&](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            mirror.insert(row, keyAt(row));
    });
    connect(model.get(), &Model::rowsRemoved, this,
            [&](const QModelIndex &, int first, int last) { mirror.remove(first, last - first + 1); });
    connect(model.get(), &Model::rowsMoved, this,
            [&](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                mirror.move(from, from < to ? to - 1 : to);
            });
    const auto copy = [&] {
        mirror.clear();
        for (int row = 0; row < model->rowCount(); ++row)
            mirror << keyAt(row);
    };
    connect(model.get(), &Model::modelReset, this, copy);
    connect(model.get(), &Model::layoutChanged, this, copy);
    QMap<QString, FaxRow> known;
    for (int round = 0; round < 600; ++round) {
        QList<FaxRow> batch;
        for (quint32 i = random.bounded(8U); i > 0; --i) {
            FaxRow row = fax(random.bounded(60), random.bounded(2) ? "failed" : "delivered");
            row.updatedAt = random.bounded(1'000'000);
            batch << row;
            known[row.key] = row;
        }
        model->put(batch);
        if (random.bounded(3) == 0) {
            const QString key = fax(random.bounded(60)).key;
            known.remove(key);
            model->remove({key});
        }
        if (random.bounded(20) == 0)
            model->setFilter(random.bounded(2) ? QStringLiteral("status:failed") : QString());
        QStringList expected;
        QList<FaxRow> rows = known.values();
        std::ranges::sort(rows, std::greater(), &FaxRow::updatedAt);
        for (const FaxRow &row : rows) {
            if (model->filter().isEmpty() || row.status.wire() == u"failed")
                expected << row.key;
        }
        QCOMPARE(mirror, expected);
        QCOMPARE(column(-1), expected.join(u' '));
        QCOMPARE(model->total(), static_cast<int>(known.size()));
    }
}

void FaxListInBackgroundTest::aLongListIsSortedInTheBackground()
{
    tester.reset(); // looks at every row each time
    model->put(faxes(0, 100'001));
    QSignalSpy busy(model.get(), &Model::busyChanged);
    model->sort(Model::UpdatedColumn, Qt::AscendingOrder);
    QCOMPARE(busy.count(), 1);
    QCOMPARE(model->rowAt(0).key, QStringLiteral("fax-100000"));
    waitUntilIdle();
    QCOMPARE(model->rowAt(0).key, QStringLiteral("fax-0"));
    model->setFilter(QStringLiteral("referral-777.pdf"));
    QCOMPARE(model->rowCount(), 100'001);
    waitUntilIdle();
    QCOMPARE(column(-1), QStringLiteral("fax-777"));
}

void FaxListInBackgroundTest::newsThatComeMeanwhileAreWorkedIn()
{
    tester.reset();
    model->put(faxes(0, 100'001));
    model->setFilter(QStringLiteral("status:failed"));
    model->sort(Model::UpdatedColumn, Qt::AscendingOrder);
    model->put({fax(100'005, "failed"), fax(50, "failed"), fax(-1, "failed"), fax(-2)});
    model->remove({QStringLiteral("fax-60"), QStringLiteral("fax--1")});
    model->put({fax(100'006, "failed")});
    waitUntilIdle();
    QCOMPARE(column(-1), QStringLiteral("fax-50 fax-100005 fax-100006"));
    model->setFilter({});
    waitUntilIdle();
    QCOMPARE(model->rowCount(), 100'003);
    QCOMPARE(model->rowAt(0).key, QStringLiteral("fax--2"));
    QCOMPARE(model->visibleRowOf(QStringLiteral("fax-60")), -1);
}

void FaxListInBackgroundTest::onlyTheLastWishCounts()
{
    tester.reset();
    model->put(faxes(0, 100'001));
    QSignalSpy reset(model.get(), &Model::modelReset);
    for (const char *text : {"r", "re", "ref", "referral-77", "referral-777.pdf"})
        model->setFilter(QString::fromLatin1(text));
    waitUntilIdle();
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model->rowCount(), 1);
    model->setFilter(QStringLiteral("none"));
    model->setFilter(QStringLiteral("referral-777.pdf"));
    QCOMPARE(model->rowCount(), 1);
}

void FaxListInBackgroundTest::aClearedListForgetsItsJob()
{
    tester.reset();
    model->put(faxes(0, 100'001));
    model->setFilter(QStringLiteral("777"));
    model->clear();
    QCOMPARE(model->rowCount() + model->total(), 0);
    model->put({fax(1), fax(777)});
    QCOMPARE(column(-1), QStringLiteral("fax-777"));
}

// 250 at a time, as they come over the wire. Processor time, because other work may run beside; a debug build
// under a sanitizer is many times slower than what signalbox-bench measures, and still within the bound.
void FaxListInBackgroundTest::aHundredThousandRowsArriveWithoutABlock()
{
    tester.reset();
    std::clock_t last = 0;
    for (int page = 0; page < 400; ++page) {
        const QList<FaxRow> rows = faxes(100'000 - (page + 1) * 250, 250);
        const std::clock_t begin = std::clock();
        model->put(rows);
        last = page < 360 ? 0 : last + std::clock() - begin;
    }
    QCOMPARE(model->rowCount(), 100'000);
    QCOMPARE(model->rowAt(0).key, QStringLiteral("fax-99999"));
    const auto ms = last * 1000 / CLOCKS_PER_SEC / 40;
    QVERIFY2(ms < 50, qPrintable(QStringLiteral("%1 ms a page").arg(ms)));
}

SIGNALBOX_TEST(FaxListInBackgroundTest)
#include "FaxListInBackgroundTest.moc"
