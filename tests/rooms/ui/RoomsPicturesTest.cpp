// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoomsPageFixture.h"
#include "rooms/ui/RoomDeletionDialog.h"
#include "rooms/ui/RoomDeletionReport.h"
#include "rooms/ui/RoomDialog.h"
#include "rooms/ui/RoomFilterBar.h"
#include "rooms/ui/RoomFilterDialog.h"
#include "support/Looks.h"
#include "support/TestMain.h"
#include "widgets/MutedLabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

/// Pictures of the page of rooms and its dialogs in every look.
class RoomsPicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void thePageIsDrawn_data();
    void thePageIsDrawn();
    void dialogsAreDrawn_data();
    void dialogsAreDrawn();

private:
    static void enterMistakes(RoomsPageFixture &fixture);
    static RoomDeletionReport *report(RoomsPageFixture &fixture);
};

void RoomsPicturesTest::thePageIsDrawn_data()
{
    Looks::addRows({QStringLiteral("rooms"), QStringLiteral("busy"), QStringLiteral("several"),
                    QStringLiteral("filtered"), QStringLiteral("nothing"), QStringLiteral("trouble"),
                    QStringLiteral("narrow")});
}

void RoomsPicturesTest::thePageIsDrawn()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    RoomsPageFixture fixture;
    fixture.page.resize(looks.sized(state == u"narrow" ? 760 : 1200, 640));
    if (state == u"trouble")
        QVERIFY(fixture.sandbox.setFaults(R"([{"path": "/rooms$", "method": "GET", "count": -1, "do": "status", "status": 403}])"));
    fixture.page.setDesk(fixture.desk.get());
    QUrlQuery place;
    if (state == u"filtered" || state == u"nothing") {
        place.addQueryItem(QStringLiteral("created"), QStringLiteral("2020-01-01.."));
        place.addQueryItem(QStringLiteral("sessions"), QStringLiteral("with"));
    }
    if (state == u"nothing")
        place.addQueryItem(QStringLiteral("name"), QStringLiteral("Nobody’s room"));
    fixture.page.show();
    fixture.page.open(place);
    if (state == u"nothing" || state == u"trouble") {
        QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("roomsEmpty")->isVisible() &&
                                     fixture.find<QWidget>("roomsEmpty")->findChild<QPushButton *>(),
                                 20'000);
    } else {
        QTRY_VERIFY(fixture.isRead());
        int row = 0;
        if (state == u"busy") {
            for (int each = 0; each < fixture.rows(); ++each) {
                if (fixture.table()->model()->index(each, 1).data() == QStringLiteral("active"))
                    row = each;
            }
        }
        fixture.table()->selectRow(row);
        if (state == u"several")
            fixture.table()->selectAll();
        else
            QTRY_VERIFY(!fixture.find<MutedLabel>("roomSessionsNote")->text().endsWith(u'…'));
        auto *cost = fixture.find<MutedLabel>("roomCost");
        QTRY_VERIFY(cost->isHidden() || !cost->text().endsWith(u'…'));
    }
    QVERIFY(Looks::take(fixture.page, QStringLiteral("page")));
}

void RoomsPicturesTest::dialogsAreDrawn_data()
{
    Looks::addRows({QStringLiteral("new"), QStringLiteral("mistakes"), QStringLiteral("edit"),
                    QStringLiteral("filter"), QStringLiteral("delete"), QStringLiteral("kick"),
                    QStringLiteral("many"), QStringLiteral("report")});
}

void RoomsPicturesTest::enterMistakes(RoomsPageFixture &fixture)
{
    fixture.shown<QSpinBox>("roomLimit")->setValue(1);
    fixture.shown<QLineEdit>("roomWebhook")->setText(QStringLiteral("example.com/hook"));
    fixture.shown<QLineEdit>("roomFailover")->setText(QStringLiteral("https:///hook"));
    fixture.shown<QSpinBox>("roomTimeout")->setValue(31);
    fixture.shown<QPushButton>("saveRoom")->click();
}

RoomDeletionReport *RoomsPicturesTest::report(RoomsPageFixture &fixture)
{
    DeletedOneByOne result;
    QHash<QString, QString> names;
    for (int row = 0; row < fixture.rows(); ++row) {
        names.insert(fixture.id(row), fixture.name(row));
        if (row == 0)
            result.refused << DeletedOneByOne::Refusal{fixture.id(row),
                                                       Failure::of(Failure::Kind::Forbidden)};
        else if (row == 1)
            result.untouched << fixture.id(row);
        else if (row == 2)
            result.alreadyGone << fixture.id(row);
        else
            result.deleted << fixture.id(row);
    }
    auto *shown = new RoomDeletionReport(result, names, fixture.account.name, &fixture.page);
    shown->open();
    return shown;
}

void RoomsPicturesTest::dialogsAreDrawn()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    RoomsPageFixture fixture;
    fixture.page.setDesk(fixture.desk.get());
    fixture.page.show();
    QTRY_VERIFY(fixture.isRead());
    QWidget *dialog = nullptr;
    int busy = 0;
    for (int row = 0; row < fixture.rows(); ++row) {
        if (fixture.table()->model()->index(row, 1).data() == QStringLiteral("active"))
            busy = row;
    }
    if (state == u"new" || state == u"mistakes") {
        fixture.action("newRoom")->trigger();
        dialog = fixture.shown<QDialog>("roomDialog");
        if (state == u"mistakes")
            enterMistakes(fixture);
    } else if (state == u"edit") {
        fixture.table()->selectRow(busy);
        fixture.action("editRoom")->trigger();
        dialog = fixture.shown<QDialog>("roomDialog");
    } else if (state == u"filter") {
        fixture.action("roomsFilter")->trigger();
        dialog = fixture.shown<QDialog>("roomsFiltersDialog");
        fixture.shown<QLineEdit>("roomsFiltersCreatedFrom")->setText(QStringLiteral("yesterday"));
        fixture.shown<QPushButton>("roomsFiltersUse")->click();
    } else if (state == u"report") {
        dialog = report(fixture);
    } else {
        fixture.table()->selectRow(busy);
        if (state == u"many")
            fixture.table()->selectAll();
        else if (state == u"delete") {
            for (int row = 0; row < fixture.rows(); ++row) {
                if (fixture.table()->model()->index(row, 1).data() == QStringLiteral("idle"))
                    fixture.table()->selectRow(row);
            }
        }
        fixture.action("deleteRooms")->trigger();
        dialog = fixture.shown<QDialog>("roomDeletion");
        QTRY_VERIFY(!fixture.shown<MutedLabel>("roomDeletionMeaning")->text().endsWith(u'…'));
    }
    QVERIFY(dialog);
    QVERIFY(Looks::take(*dialog, QStringLiteral("dialog")));
}

#include "RoomsPicturesTest.moc"
SIGNALBOX_TEST(RoomsPicturesTest)
