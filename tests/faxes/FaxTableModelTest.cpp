// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxListFixture.h"
#include "support/TestMain.h"

#include "base/Clock.h"

#include <QSignalSpy>
#include <QTest>

/// The fax list as a table: what it shows, narrows, counts and sorts.
class FaxTableModelTest : public FaxListFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { warmUp(); }
    void init() { make(); }
    void cleanup() { drop(); }
    void theListReadsAsExpected();
    void newestComeFirst();
    void equalRowsKeepTheOrderTheyWereIn();
    void aChangedRowIsOneChangeOfData();
    void aRowThatIsTheSameIsNoNews();
    void aRowThatNowSortsElsewhereMoves();
    void rowsArriveInFewSteps();
    void manyScatteredRowsAreOneReset();
    void removedRowsAreGoneAndTheirNumbersAreUsedAgain();
    void wordsNarrowTheList_data();
    void wordsNarrowTheList();
    void newsObeyTheFilter();
    void scopesCountTheirRows();
    void whatIsPointedAtStaysPointedAtThroughASort();
    void everyColumnSorts();
    void cellsSpeakToEyeAndEar();
    void headersExplainThemselves();
};

void FaxTableModelTest::theListReadsAsExpected()
{
    ManualClock clock(QDateTime(QDate(2026, 1, 5), QTime(12, 0), Qt::UTC));
    model->setClock(&clock);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    FaxRow delivered = fax(1);
    delivered.durationSeconds = 92;
    delivered.faxId = QStringLiteral("f7b303ed-5a1c-4c2e-9d3f-0123456f0893");
    FaxRow busy = fax(2, "failed");
    busy.failureReason = QStringLiteral("user_busy");
    FaxRow ours = fax(3, "");
    ours.key = QStringLiteral("job-3");
    ours.faxId.clear();
    ours.job = FaxRow::Job::Waiting;
    ours.to = QStringLiteral("sip:fax@example.com");
    ours.pages = -1;
    FaxRow old = fax(4, "pondering");
    old.document.clear();
    old.createdAt = old.updatedAt = QDateTime(QDate(2025, 9, 23), QTime(5, 0), Qt::UTC).toMSecsSinceEpoch();
    model->put({delivered, busy, ours, old});
    model->sort(Model::UpdatedColumn, Qt::DescendingOrder);
    const QStringList expected{
        u"waiting | sip:fax@example.com | +1 312 579 0015 | Referral-3.pdf | – | – | 10:00 | 10:00 | –"_qs,
        u"failed · busy | +1 312 736 0002 | +1 312 579 0015 | Referral-2.pdf | 2 | – | 10:00 | 10:00 | fax-2"_qs,
        u"delivered | +1 312 736 0001 | +1 312 579 0015 | Referral-1.pdf | 1 | 01:32 | 10:00 | 10:00 | f7b303ed…0893"_qs,
        u"pondering | +1 312 736 0004 | +1 312 579 0015 | – | 4 | – | 23/09/2025 07:00 | 23/09/2025 07:00 | fax-4"_qs};
    QCOMPARE(drawn(), expected);
    QLocale::setDefault(QLocale::c());
}

void FaxTableModelTest::newestComeFirst()
{
    model->put({fax(1), fax(3), fax(2)});
    QCOMPARE(column(-1), QStringLiteral("fax-3 fax-2 fax-1"));
    model->put({fax(5), fax(4), fax(0)});
    QCOMPARE(column(-1), QStringLiteral("fax-5 fax-4 fax-3 fax-2 fax-1 fax-0"));
}

void FaxTableModelTest::equalRowsKeepTheOrderTheyWereIn()
{
    model->put({fax(1), fax(2, "failed"), fax(3), fax(4, "failed")});
    model->sort(Model::DocumentColumn, Qt::AscendingOrder);
    model->sort(Model::StatusColumn, Qt::AscendingOrder);
    QCOMPARE(column(-1), QStringLiteral("fax-1 fax-3 fax-2 fax-4"));
    model->sort(Model::StatusColumn, Qt::DescendingOrder);
    QCOMPARE(column(-1), QStringLiteral("fax-2 fax-4 fax-1 fax-3"));
    FaxRow changed = fax(1);
    changed.pages = 9;
    model->put({changed});
    QCOMPARE(column(-1), QStringLiteral("fax-2 fax-4 fax-1 fax-3"));
}

void FaxTableModelTest::aChangedRowIsOneChangeOfData()
{
    model->put(faxes(0, 10));
    QSignalSpy changed(model.get(), &Model::dataChanged);
    QSignalSpy reset(model.get(), &Model::modelReset);
    QSignalSpy moved(model.get(), &Model::rowsMoved);
    FaxRow row = fax(4);
    row.pages = 99;
    model->put({row});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 5);
    QCOMPARE(changed[0][1].toModelIndex().row(), 5);
    QCOMPARE(reset.count() + moved.count(), 0);
    QCOMPARE(model->find(QStringLiteral("fax-4"))->pages, 99);
}

void FaxTableModelTest::aRowThatIsTheSameIsNoNews()
{
    model->put(faxes(0, 10));
    QSignalSpy changed(model.get(), &Model::dataChanged);
    QSignalSpy counts(model.get(), &Model::countsChanged);
    model->put(faxes(0, 10));
    QCOMPARE(changed.count() + counts.count(), 0);
}

void FaxTableModelTest::aRowThatNowSortsElsewhereMoves()
{
    model->put(faxes(0, 5));
    const QPersistentModelIndex held = model->index(4, 0);
    QSignalSpy moved(model.get(), &Model::rowsMoved);
    FaxRow row = fax(0, "failed");
    row.updatedAt += 1'000'000;
    model->put({row});
    QCOMPARE(moved.count(), 1);
    QCOMPARE(column(-1), QStringLiteral("fax-0 fax-4 fax-3 fax-2 fax-1"));
    QCOMPARE(held.row(), 0);
    QCOMPARE(held.data(Model::KeyRole).toString(), QStringLiteral("fax-0"));
}

void FaxTableModelTest::rowsArriveInFewSteps()
{
    model->put(faxes(0, 100));
    QSignalSpy inserted(model.get(), &Model::rowsInserted);
    QSignalSpy reset(model.get(), &Model::modelReset);
    model->put(faxes(100, 250));
    QCOMPARE(inserted.count(), 1);
    model->put({fax(1000), fax(-1)});
    QCOMPARE(inserted.count(), 3);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model->rowCount(), 352);
}

void FaxTableModelTest::manyScatteredRowsAreOneReset()
{
    QList<FaxRow> even;
    QList<FaxRow> odd;
    for (int n = 0; n < 1000; n += 2) {
        even << fax(n);
        odd << fax(n + 1);
    }
    model->put(even);
    QSignalSpy reset(model.get(), &Model::modelReset);
    QSignalSpy inserted(model.get(), &Model::rowsInserted);
    model->put(odd);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(model->rowAt(0).key, QStringLiteral("fax-999"));
    QCOMPARE(model->rowAt(999).key, QStringLiteral("fax-0"));
}

void FaxTableModelTest::removedRowsAreGoneAndTheirNumbersAreUsedAgain()
{
    model->put(faxes(0, 5));
    model->remove({QStringLiteral("fax-1"), QStringLiteral("fax-3"), QStringLiteral("nobody")});
    QCOMPARE(column(-1), QStringLiteral("fax-4 fax-2 fax-0"));
    QCOMPARE(model->total(), 3);
    QVERIFY(!model->find(QStringLiteral("fax-1")));
    QCOMPARE(model->visibleRowOf(QStringLiteral("fax-1")), -1);
    model->setFilter(QStringLiteral("referral-1.pdf"));
    QCOMPARE(model->rowCount(), 0);
    model->setFilter({});
    model->put({fax(7), fax(8), fax(9)});
    QCOMPARE(column(-1), QStringLiteral("fax-9 fax-8 fax-7 fax-4 fax-2 fax-0"));
}

void FaxTableModelTest::wordsNarrowTheList_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *filter, const char *found) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(found);
    };
    row("", "4 3 2 1");
    row("   ", "4 3 2 1");
    row("referral", "2 1");
    row("REFERRAL", "2 1");
    row("failed", "2");
    row("busy", "2");
    row("user_busy", "2");
    row("status:busy", "2");
    row("status:user_busy", "2");
    row("to:busy", "");
    row("status:delivered to:0001", "1");
    row("0001 delivered", "1");
    row("(312) 736-0002", "2");
    row("+1312", "4 2 1");
    row("to:312", "2 1");
    row("from:312", "4 2 1");
    row("to:", "4 3 2 1");
    row("document:uber", "");
    row("document:über", "3");
    row("ÜBER", "3");
    row("\"the lab\"", "3");
    row("document:\"to the lab.pdf\"", "3");
    row("lab the", "3");
    row("sip:fax", "4");
    row("job-key", "4");
    row("id:fax-1", "");
    row("nothing like it", "");
}

void FaxTableModelTest::wordsNarrowTheList()
{
    FaxRow failed = fax(2, "failed");
    failed.failureReason = QStringLiteral("user_busy");
    FaxRow german = fax(3);
    german.from = QStringLiteral("+4930901820");
    german.to = QStringLiteral("+4930901821");
    german.document = QStringLiteral("Über to the lab.pdf");
    FaxRow ours = fax(4);
    ours.key = QStringLiteral("job-key");
    ours.to = QStringLiteral("sip:fax@example.com");
    ours.document = QStringLiteral("x");
    model->put({fax(1), failed, german, ours});
    QFETCH(QString, filter);
    model->setFilter(filter);
    QStringList found;
    for (int row = 0; row < model->rowCount(); ++row)
        found << model->rowAt(row).faxId.mid(4);
    QTEST(found.join(u' '), "found");
    QCOMPARE(model->filter(), filter);
}

void FaxTableModelTest::newsObeyTheFilter()
{
    model->setFilter(QStringLiteral("status:failed"));
    model->put({fax(1), fax(2, "failed"), fax(3, "sending")});
    QCOMPARE(column(-1), QStringLiteral("fax-2"));
    QSignalSpy inserted(model.get(), &Model::rowsInserted);
    QSignalSpy removed(model.get(), &Model::rowsRemoved);
    model->put({fax(3, "failed")});
    QCOMPARE(column(-1), QStringLiteral("fax-3 fax-2"));
    model->put({fax(2)});
    QCOMPARE(column(-1), QStringLiteral("fax-3"));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
    model->setFilter({});
    QCOMPARE(column(-1), QStringLiteral("fax-3 fax-2 fax-1"));
}

void FaxTableModelTest::scopesCountTheirRows()
{
    FaxRow waiting = fax(1, "");
    waiting.job = FaxRow::Job::Waiting;
    FaxRow refused = fax(2, "");
    refused.job = FaxRow::Job::Refused;
    FaxRow received = fax(3, "received");
    received.inbound = true;
    QSignalSpy counts(model.get(), &Model::countsChanged);
    model->put({waiting, refused, received, fax(4, "failed"), fax(5)});
    QCOMPARE(counts.count(), 1);
    const auto counted = [this] {
        QStringList texts;
        for (const Scope scope : {Scope::All, Scope::Outbox, Scope::Sent, Scope::Received, Scope::Failed}) {
            model->setScope(scope);
            texts << QStringLiteral("%1/%2").arg(model->countOf(scope)).arg(model->rowCount());
        }
        return texts.join(u' ');
    };
    QCOMPARE(counted(), QStringLiteral("5/5 2/2 2/2 1/1 2/2"));
    waiting.job = FaxRow::Job::None;
    waiting.status = FaxStatus(QStringLiteral("queued"));
    model->put({waiting});
    QCOMPARE(counted(), QStringLiteral("5/5 1/1 3/3 1/1 2/2"));
    model->remove({QStringLiteral("fax-4")});
    QCOMPARE(counted(), QStringLiteral("4/4 1/1 2/2 1/1 1/1"));
}

void FaxTableModelTest::whatIsPointedAtStaysPointedAtThroughASort()
{
    model->put(faxes(0, 50));
    const QPersistentModelIndex held = model->index(7, Model::ToColumn);
    const QString key = held.data(Model::KeyRole).toString();
    QSignalSpy layout(model.get(), &Model::layoutChanged);
    QSignalSpy reset(model.get(), &Model::modelReset);
    model->sort(Model::PagesColumn, Qt::AscendingOrder);
    QCOMPARE(layout.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(held.data(Model::KeyRole).toString(), key);
    QCOMPARE(held.column(), int(Model::ToColumn));
    QCOMPARE(model->visibleRowOf(key), held.row());
}

void FaxTableModelTest::everyColumnSorts()
{
    FaxRow low = fax(1, "delivered");
    low.durationSeconds = 5;
    FaxRow high = fax(2, "sending");
    high.durationSeconds = 61;
    high.from = QStringLiteral("+4930901820");
    high.document = QStringLiteral("referral-1.pdf and more");
    model->put({high, low});
    for (int column = 0; column < Model::ColumnCount; ++column) {
        model->sort(column, Qt::AscendingOrder);
        QCOMPARE(model->rowAt(0).key, low.key);
        model->sort(column, Qt::DescendingOrder);
        QCOMPARE(model->rowAt(0).key, high.key);
    }
}

void FaxTableModelTest::cellsSpeakToEyeAndEar()
{
    FaxRow row = fax(1, "failed");
    row.failureReason = QStringLiteral("user_busy");
    row.faxId = QStringLiteral("f7b303ed-5a1c-4c2e-9d3f-0123456f0893");
    row.durationSeconds = 61;
    model->put({row});
    const auto at = [this](int column, int role) { return model->index(0, column).data(role); };
    QCOMPARE(at(Model::StatusColumn, Qt::AccessibleTextRole).toString(), QStringLiteral("failed, busy"));
    QVERIFY(at(Model::StatusColumn, Qt::ToolTipRole).toString().contains(u". "));
    QCOMPARE(at(Model::StatusColumn, Model::MoodRole).toInt(), int(FaxStatus::Mood::Bad));
    QVERIFY(!at(Model::ToColumn, Model::MoodRole).isValid());
    QCOMPARE(at(Model::ToColumn, Qt::ToolTipRole).toString(), QStringLiteral("+13127360001, United States"));
    QCOMPARE(at(Model::UpdatedColumn, Qt::ToolTipRole).toString(),
             QStringLiteral("2026-01-05 09:00:01.500 UTC"));
    QCOMPARE(at(Model::IdColumn, Qt::ToolTipRole).toString(), row.faxId);
    QCOMPARE(at(Model::PagesColumn, Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
    QCOMPARE(at(Model::ToColumn, Qt::TextAlignmentRole).toInt(), int(Qt::AlignLeft | Qt::AlignVCenter));
    QCOMPARE(at(Model::IdColumn, Model::KeyRole).toString(), row.key);
    row.failureReason = QStringLiteral("sender_canceled");
    model->put({row});
    QCOMPARE(at(Model::StatusColumn, Qt::DisplayRole).toString(), QStringLiteral("cancelled"));
    QCOMPARE(at(Model::StatusColumn, Model::MoodRole).toInt(), int(FaxStatus::Mood::Ended));
    row.sentTwice = true;
    model->put({row});
    QCOMPARE(at(Model::StatusColumn, Qt::DisplayRole).toString(), QStringLiteral("cancelled · sent twice"));
    QCOMPARE(at(Model::StatusColumn, Model::MoodRole).toInt(), int(FaxStatus::Mood::Doubtful));
}

void FaxTableModelTest::headersExplainThemselves()
{
    QSet<QString> seen;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        const QString name = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QString help = model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        QVERIFY(!name.isEmpty());
        QVERIFY(help.size() > name.size());
        seen << name;
    }
    QCOMPARE(seen.size(), int(Model::ColumnCount));
}

// A second list is kept by the signals alone, as a view does; after thousands of random changes both agree,
// and the model agrees with a list that is sorted and filtered the simple way.

SIGNALBOX_TEST(FaxTableModelTest)
#include "FaxTableModelTest.moc"
