// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour/RoomsTourParts.h"

#include "shell/MainWindow.h"

#include <QSpinBox>

RoomsPane *RoomsTourParts::paneOf(const TourPlace &place)
{
    return static_cast<RoomsPane *>(place.window->pane(QStringLiteral("rooms")));
}

RoomsDesk *RoomsTourParts::deskOf(const TourPlace &place)
{
    return paneOf(place)->desk();
}

void RoomsTourParts::go(const TourPlace &place, const char *face,
                        const QList<std::pair<QString, QString>> &query)
{
    place.window->open(RoomPage::place(QLatin1String(face), query));
}

TableView *RoomsTourParts::table(const TourPlace &place, const char *name, int rows)
{
    auto *view = place.hands().find<TableView>(QLatin1String(name));
    return view && view->model() && view->model()->rowCount() >= rows ? view : nullptr;
}

void RoomsTourParts::setNumber(const TourPlace &place, const char *name, int value)
{
    if (auto *box = place.hands().find<QSpinBox>(QLatin1String(name)))
        box->setValue(value);
}

void RoomsTourParts::answerYes(TourScript &script, const TourPlace &place, const QString &picture)
{
    script.wait(QStringLiteral("it is asked about"),
                [=] { return place.hands().canClick(QStringLiteral("roomQuestionYes")); });
    if (!picture.isEmpty())
        script.picture(picture);
    script.act([=] { place.hands().click(QStringLiteral("roomQuestionYes")); });
}
