// SPDX-License-Identifier: GPL-3.0-or-later
#include "BatchViewFixture.h"
#include "support/Looks.h"
#include "support/TestMain.h"
#include "widgets/SegmentedControl.h"
#include "widgets/TableView.h"

#include <QAbstractButton>

/// A batch in pictures.
class BatchPicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void view_data();
    void view();
};

void BatchPicturesTest::view_data()
{
    Looks::addRows({QStringLiteral("sessions"), QStringLiteral("stopped"), QStringLiteral("products"),
                    QStringLiteral("turns"), QStringLiteral("failed"), QStringLiteral("empty")});
}

void BatchPicturesTest::view()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    BatchViewFixture fixture;
    fixture.view.resize(looks.sized(1'240, 760));
    if (state == u"failed")
        QVERIFY(fixture.sandbox.setFaults(
            R"([{"path":"/session_analysis/","skip":3,"count":3,"do":"status","status":404}])"));
    if (state == u"stopped")
        QObject::connect(fixture.batch.get(), &SessionBatch::lineChanged, &fixture.view, [&] {
            if (fixture.batch->done() == 23)
                fixture.batch->stop();
        });
    if (state == u"empty")
        fixture.view.show();
    else
        QVERIFY(fixture.read(60));
    const int page = state == u"products" ? 1 : state == u"turns" ? 2 : state == u"failed" ? 3 : 0;
    if (page > 0)
        fixture.find<SegmentedControl>("batchPages")->buttonOf(page)->click();
    if (state == u"sessions") {
        for (const int row : {1, 3})
            fixture.view.table()->selectionModel()->select(
                fixture.view.model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QVERIFY(Looks::take(fixture.view, QStringLiteral("batch")));
}

#include "BatchPicturesTest.moc"
SIGNALBOX_TEST(BatchPicturesTest)
