// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour/SessionsTour.h"

#include "records/RecordsDesk.h"
#include "records/ui/RecordList.h"
#include "sessions/SessionTableModel.h"
#include "sessions/ui/BatchView.h"
#include "sessions/ui/CompareView.h"
#include "sessions/ui/EventTable.h"
#include "sessions/ui/FindView.h"
#include "sessions/ui/MoneyViews.h"
#include "sessions/ui/SchemaMapView.h"
#include "sessions/ui/SessionExportMenu.h"
#include "sessions/ui/SessionView.h"
#include "sessions/ui/SessionsPane.h"
#include "shell/MainWindow.h"
#include "shell/tour/TourPlace.h"
#include "shell/tour/TourScript.h"
#include "widgets/TableView.h"
#include "widgets/ThemeSwitch.h"
#include "widgets/flame/MoneyPicture.h"

#include <QFile>
#include <QFileInfo>
#include <QTabBar>

using namespace std::chrono_literals;

namespace {
/// The call of the documentation, which every demo account has.
const SessionAddress documented{QStringLiteral("call-session"),
                                QStringLiteral("a1b2c3d4-5e6f-7a8b-9c0d-1e2f3a4b5c6d"),
                                QStringLiteral("2026-03-17")};

SessionsPane *paneOf(const TourPlace &place)
{
    return static_cast<SessionsPane *>(place.window->pane(QStringLiteral("sessions")));
}

const OpenSession *sessionOf(const TourPlace &place)
{
    return paneOf(place)->desk() ? paneOf(place)->desk()->session() : nullptr;
}

bool isRead(const TourPlace &place)
{
    const OpenSession *session = sessionOf(place);
    return session && session->tree() && !session->isReading() && !session->isQuick();
}

void showFace(TourScript &script, const TourPlace &place, SessionsPane::Face face)
{
    script.act([=] {
        place.hands().find<QTabBar>(QStringLiteral("sessionTabs"))->setCurrentIndex(static_cast<int>(face));
    });
}

void showMoney(TourScript &script, const TourPlace &place, const QString &name, MoneyViews::Face face)
{
    script.step(QStringLiteral("sessions: ") + name)
        .act([=] {
            place.hands()
                .find<QTabBar>(QStringLiteral("sessionViews"))
                ->setCurrentIndex(static_cast<int>(face));
        })
        .wait(QStringLiteral("the view shows the event that is looked at"),
              [=] {
                  const MoneyPicture *picture = paneOf(place)->sessionView()->money()->picture();
                  return picture && picture->isVisible() &&
                         picture->current() == paneOf(place)->sessionView()->current();
              })
        .picture(QStringLiteral("sessions-") + QString(name).replace(u' ', u'-'));
}

void tree(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("sessions: session tree"))
        .act([=] {
            place.window->open(Destination{QStringLiteral("sessions"), {}});
        })
        .when(
            QStringLiteral("an id can be entered"),
            [=] { return place.hands().canClick(QStringLiteral("sessionOpen")); },
            [=] {
                place.hands().type(QStringLiteral("sessionTime"), documented.time);
                place.hands().type(QStringLiteral("sessionEvent"), documented.event);
                place.hands().click(QStringLiteral("sessionOpen"));
            })
        .wait(QStringLiteral("all events of the call are read and add up"),
              [=] {
                  return isRead(place) && sessionOf(place)->tree()->size() == 11 &&
                         sessionOf(place)->tree()->weight(0) == *Decimal::parse(u"0.2128") &&
                         sessionOf(place)->tree()->count(SessionFlag::Difference) == 0;
              })
        .act([=] {
            // Down the hottest path, with the key that does it.
            for (int press = 0; press < 2; ++press)
                TourHands::press(paneOf(place)->sessionView()->table(), Qt::Key_H, {}, QStringLiteral("h"));
        })
        .wait(QStringLiteral("the event that costs most is looked at"),
              [=] {
                  const int node = paneOf(place)->sessionView()->current();
                  return node >= 0 && sessionOf(place)->tree()->recordType(node) == u"ai-voice-assistant";
              })
        .picture(QStringLiteral("sessions-tree"));
}

/// The newest call, for which records are there to be found.
void openFound(TourScript &script, const TourPlace &place)
{
    script.act([=] { place.hands().click(QStringLiteral("sessionFind")); })
        .wait(QStringLiteral("records are found"), [=] {
            const RecordList *list = paneOf(place)->findView()->list();
            return list->isVisible() && list->model()->rowCount() > 10 && list->desk() &&
                   !list->desk()->isReading();
        });
}
} // namespace

void SessionsTour::views(TourScript &script, const TourPlace &place)
{
    tree(script, place);
    showMoney(script, place, QStringLiteral("flame"), MoneyViews::Face::Flame);
    showMoney(script, place, QStringLiteral("treemap"), MoneyViews::Face::Treemap);
    showMoney(script, place, QStringLiteral("timeline"), MoneyViews::Face::Timeline);
    script.step(QStringLiteral("sessions: costs by layer"))
        .act([=] { paneOf(place)->sessionView()->money()->setFace(MoneyViews::Face::ByLayer); })
        .picture(QStringLiteral("sessions-by-layer"))
        .act([=] {
            paneOf(place)->sessionView()->money()->setFace(MoneyViews::Face::Flame);
            place.hands().type(QStringLiteral("sessionSearch"), QStringLiteral("inference"));
        })
        .wait(QStringLiteral("five turns are found"),
              [=] { return paneOf(place)->sessionView()->model()->rows().matchCount() == 5; })
        .picture(QStringLiteral("sessions-search"))
        .act([=] { place.hands().type(QStringLiteral("sessionSearch"), QString()); });
}

void SessionsTour::others(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("sessions: export"))
        .act([=] {
            paneOf(place)->exportMenu()->write(SessionExportMenu::Format::Session,
                                               place.documents + QStringLiteral("/tour.signalbox-session"));
            paneOf(place)->exportMenu()->write(SessionExportMenu::Format::Csv,
                                               place.documents + QStringLiteral("/tour.csv"));
        })
        .when(
            QStringLiteral("both files are written"),
            [=] {
                return QFileInfo::exists(place.documents + QStringLiteral("/tour.signalbox-session")) &&
                       QFileInfo(place.documents + QStringLiteral("/tour.csv")).size() > 500;
            },
            [=] { paneOf(place)->openFile(place.documents + QStringLiteral("/tour.signalbox-session")); })
        .wait(QStringLiteral("the saved session is the same"),
              [=] {
                  return isRead(place) && !sessionOf(place)->from().isEmpty() &&
                         sessionOf(place)->tree()->size() == 11;
              })
        .picture(QStringLiteral("sessions-export"));

    script.step(QStringLiteral("sessions: batch"));
    openFound(script, place);
    script.picture(QStringLiteral("sessions-find"))
        .act([=] {
            // The first ones: all of them would take their time on a slow machine.
            TableView *found = paneOf(place)->findView()->list()->table();
            const QAbstractItemModel *rows = found->model();
            const int last = std::min(rows->rowCount(), 120) - 1;
            found->selectionModel()->select({rows->index(0, 0), rows->index(last, rows->columnCount() - 1)},
                                            QItemSelectionModel::ClearAndSelect);
            place.hands().click(QStringLiteral("findAnalyse"));
        })
        .wait(
            QStringLiteral("all of them are read"),
            [=] {
                const SessionBatch *batch = paneOf(place)->desk()->batch();
                return batch->lines().size() > 10 && !batch->isRunning() &&
                       batch->done() == batch->lines().size();
            },
            60s)
        .picture(QStringLiteral("sessions-batch"));

    script.step(QStringLiteral("sessions: compare"))
        .act([=] {
            const auto &lines = paneOf(place)->desk()->batch()->lines();
            paneOf(place)->compareBoth(lines[0].address, lines[1].address);
        })
        .wait(QStringLiteral("both are side by side"),
              [=] { return paneOf(place)->compareView()->hasComparison(); })
        .picture(QStringLiteral("sessions-compare"));

    script.step(QStringLiteral("sessions: schema map"));
    showFace(script, place, SessionsPane::Face::Schema);
    script
        .wait(QStringLiteral("the map is drawn"), [=] { return paneOf(place)->desk()->schema() != nullptr; })
        .picture(QStringLiteral("sessions-schema-map"));
}

void SessionsTour::dark(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("sessions: dark"))
        .act([=] {
            place.theme->choose(ThemeChoice::Dark);
            paneOf(place)->openSession(documented);
        })
        .when(
            QStringLiteral("the documented call is read"),
            [=] { return isRead(place) && sessionOf(place)->tree()->size() == 11; },
            [=] { paneOf(place)->sessionView()->setCurrent(5); })
        .picture(QStringLiteral("sessions-dark"));
    script.act([=] { paneOf(place)->sessionView()->money()->setFace(MoneyViews::Face::Timeline); })
        .picture(QStringLiteral("sessions-dark-timeline"))
        .act([=] { paneOf(place)->sessionView()->money()->setFace(MoneyViews::Face::Treemap); })
        .picture(QStringLiteral("sessions-dark-treemap"));
    const std::pair<SessionsPane::Face, const char *> faces[]{{SessionsPane::Face::Batch, "batch"},
                                                              {SessionsPane::Face::Find, "find"},
                                                              {SessionsPane::Face::Schema, "schema-map"}};
    for (const auto &[face, name] : faces) {
        script.act([=, face = face] { paneOf(place)->setFace(face); })
            .picture(QStringLiteral("sessions-dark-") + QLatin1String(name));
    }
    script.act([=] {
        paneOf(place)->sessionView()->money()->setFace(MoneyViews::Face::Flame);
        paneOf(place)->setFace(SessionsPane::Face::Session);
        place.theme->choose(ThemeChoice::Light);
    });
}
