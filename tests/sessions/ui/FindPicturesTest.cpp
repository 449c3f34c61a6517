// SPDX-License-Identifier: GPL-3.0-or-later
#include "FindViewFixture.h"
#include "support/Looks.h"
#include "support/TestMain.h"
#include "widgets/TableView.h"

#include <QLineEdit>
#include <QPushButton>

/// The search for sessions in pictures.
class FindPicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void view_data();
    void view();
};

void FindPicturesTest::view_data()
{
    Looks::addRows({QStringLiteral("calls"), QStringLiteral("wrong"), QStringLiteral("none")});
}

void FindPicturesTest::view()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    FindViewFixture fixture;
    fixture.view.resize(looks.sized(1'240, 700));
    QVERIFY(fixture.show());
    fixture.find<QLineEdit>("findCost")
        ->setText(state == u"wrong"  ? QStringLiteral("much")
                  : state == u"none" ? QStringLiteral("100")
                                     : QStringLiteral("0.03"));
    fixture.find<QPushButton>("findSearch")->click();
    QVERIFY(fixture.isRead());
    fixture.find<TableView>("findTable")->setFocus();
    for (const int row : {2, 3, 5})
        fixture.find<TableView>("findTable")
            ->selectionModel()
            ->select(fixture.view.list()->model()->index(row, 0),
                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(Looks::take(fixture.view, QStringLiteral("find")));
}

#include "FindPicturesTest.moc"
SIGNALBOX_TEST(FindPicturesTest)
