// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a meeting, and tokens to join one.
#include "records/ui/ItemListView.h"
#include "rooms/JoinTest.h"
#include "rooms/TokenBench.h"
#include "rooms/ui/RecordingsPage.h"
#include "shell/MainWindow.h"
#include "shell/Workspace.h"
#include "shell/tour/JoinVisitor.h"
#include "shell/tour/RoomsTour.h"
#include "shell/tour/RoomsTourParts.h"
#include "widgets/ThemeSwitch.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace RoomsTourParts;

namespace {
QString folderOf(const TourPlace &place)
{
    return place.documents + QStringLiteral("/recordings");
}

RecordingsPage *recordingsOf(const TourPlace &place)
{
    return static_cast<RecordingsPage *>(paneOf(place)->page(QStringLiteral("recordings")));
}

/// The first completed recording of the list.
bool selectCompleted(const TourPlace &place)
{
    ItemTableOf<RoomRecording> *rows = recordingsOf(place)->table();
    for (int row = 0; row < rows->rowCount(); ++row) {
        const RoomRecording *recording = rows->at(row);
        if (recording->isComplete() && recording->durationSecs.value_or(0) > 0)
            return recordingsOf(place)->list()->select(recording->id);
    }
    return false;
}

/// A session that has a video to compose.
QString filmedSession(const TourPlace &place)
{
    for (const RoomRecording &recording : recordingsOf(place)->table()->items()) {
        if (recording.isComplete() && recording.isVideo())
            return recording.sessionId;
    }
    return {};
}

/// What a browser would show of it, without one.
void showPage(const TourPlace &place, const QByteArray &html)
{
    auto *dialog = new QDialog(place.window);
    dialog->setObjectName(QStringLiteral("tourPage"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new QTextBrowser(dialog);
    text->setHtml(QString::fromUtf8(html));
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(text);
    dialog->resize(620, 420);
    dialog->open();
}

QByteArray stateOf(const char *status, bool withStream)
{
    return QByteArray(R"({"status":")") + status +
           R"(","localParticipantId":"p1","participants":{"p1":{"id":"p1","context":"{\"name\":\"Signalbox\"}","streams":)" +
           (withStream ? R"({"self":"s1"})" : "{}") + R"(}},"streams":)" +
           (withStream
                ? R"({"s1":{"id":"s1","key":"self","participantId":"p1","audioActive":true,"videoActive":true}})"
                : "{}") +
           "}";
}

void compose(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("rooms: composition"))
        .act([=] { go(place, "compositions"); })
        .when(
            QStringLiteral("compositions are listed"),
            [=] { return table(place, "compositionsTable", 5) != nullptr; },
            [=] {
                go(place, "compositions", {{QStringLiteral("session"), filmedSession(place)}});
            })
        .when(
            QStringLiteral("the layout can be drawn"),
            [=] { return place.hands().canClick(QStringLiteral("presetInset")); },
            [=] { place.hands().click(QStringLiteral("presetInset")); })
        .picture(QStringLiteral("rooms-composition-dialog"))
        .when(
            QStringLiteral("it can be created"),
            [=] { return place.hands().canClick(QStringLiteral("createComposition")); },
            [=] { place.hands().click(QStringLiteral("createComposition")); })
        .wait(QStringLiteral("it is listed"),
              [=] {
                  return !place.hands().sees(QStringLiteral("compositionDialog")) &&
                         table(place, "compositionsTable", 5);
              })
        .picture(QStringLiteral("rooms-composition"));
    script.step(QStringLiteral("rooms: composition deleted"))
        .act([=] {
            const QString id =
                table(place, "compositionsTable")->model()->index(0, 0).data(ItemTable::IdRole).toString();
            go(place, "compositions",
               {{QStringLiteral("status"), QStringLiteral("completed")},
                {QStringLiteral("composition"), id}});
        })
        .when(
            QStringLiteral("one that doesn't fit the filter is shown all the same"),
            [=] {
                const TableView *list = table(place, "compositionsTable", 2);
                return list && list->selectedRowNumbers().size() == 1;
            },
            [=] {
                table(place, "compositionsTable")->selectRow(1);
                place.hands().choose(QStringLiteral("deleteCompositions"));
            });
    answerYes(script, place);
    script.wait(QStringLiteral("it is asked for no more"),
                [=] { return !place.hands().sees(QStringLiteral("roomQuestion")); });
}
} // namespace

void RoomsTour::recordings(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("rooms: recording downloaded"))
        .act([=] {
            QDir().mkpath(folderOf(place));
            go(place, "recordings");
        })
        .when(
            QStringLiteral("recordings are listed"),
            [=] { return table(place, "recordingsTable", 100) != nullptr; },
            [=] {
                selectCompleted(place);
                place.hands().choose(QStringLiteral("downloadRecordings"));
            })
        .when(
            QStringLiteral("the dialog is open"),
            [=] { return place.hands().sees(QStringLiteral("downloadFolder")); },
            [=] { place.hands().type(QStringLiteral("downloadFolder"), folderOf(place)); })
        .picture(QStringLiteral("rooms-download"))
        .when(
            QStringLiteral("it can be started"),
            [=] { return place.hands().canClick(QStringLiteral("startDownload")); },
            [=] { place.hands().click(QStringLiteral("startDownload")); })
        .wait(QStringLiteral("the file and its sum are there"),
              [=] {
                  const QStringList files = QDir(folderOf(place)).entryList(QDir::Files);
                  return files.size() >= 2 && files.contains(QStringLiteral("SHA256SUMS")) &&
                         files.filter(QStringLiteral(".part")).isEmpty();
              })
        .picture(QStringLiteral("rooms-recording-downloaded"));

    script.step(QStringLiteral("rooms: recording deleted")).act([=] {
        place.hands().choose(QStringLiteral("deleteRecordings"));
    });
    answerYes(script, place);
    script.wait(QStringLiteral("it is said"),
                [=] { return !place.hands().sees(QStringLiteral("roomQuestion")); });

    script.step(QStringLiteral("rooms: guarded bulk delete"))
        .act([=] {
            selectCompleted(place);
            const QString id = recordingsOf(place)->list()->currentId();
            const RoomRecording *recording = recordingsOf(place)->table()->find(id);
            go(place, "recordings", {{QStringLiteral("session"), recording->sessionId}});
        })
        .when(
            QStringLiteral("the filter narrows the list"),
            [=] {
                const TableView *list = table(place, "recordingsTable");
                return list && list->model()->rowCount() < 100 &&
                       place.hands().action(QStringLiteral("bulkDelete"))->isEnabled();
            },
            [=] { place.hands().choose(QStringLiteral("bulkDelete")); })
        .when(
            QStringLiteral("the exact list is there"),
            [=] {
                return table(place, "bulkDeleteList") &&
                       place.hands().sees(QStringLiteral("bulkDeleteCount"));
            },
            [=] {
                place.hands().type(QStringLiteral("bulkDeleteCount"),
                                   QString::number(table(place, "bulkDeleteList")->model()->rowCount()));
            })
        .picture(QStringLiteral("rooms-guarded-bulk-delete"))
        .when(
            QStringLiteral("it may be done"),
            [=] { return place.hands().canClick(QStringLiteral("bulkDeleteGo")); },
            [=] { place.hands().click(QStringLiteral("bulkDeleteGo")); })
        .wait(QStringLiteral("what came of it is read"),
              [=] { return place.hands().canClick(QStringLiteral("bulkDeleteClose")); })
        .picture(QStringLiteral("rooms-bulk-deleted"))
        .act([=] {
            place.hands().click(QStringLiteral("bulkDeleteClose"));
            go(place, "recordings", {{QStringLiteral("session"), QString()}});
        })
        .wait(QStringLiteral("all are listed again"),
              [=] { return table(place, "recordingsTable", 100) != nullptr; });
    compose(script, place);
}

void RoomsTour::tokens(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("rooms: token bench"))
        .act([=] { go(place, "tokens"); })
        .when(
            QStringLiteral("rooms can be chosen"),
            [=] {
                const auto *rooms = place.hands().find<QComboBox>(QStringLiteral("tokenRoom"));
                return rooms && rooms->count() > 10;
            },
            [=] {
                auto *rooms = place.hands().find<QComboBox>(QStringLiteral("tokenRoom"));
                rooms->setCurrentIndex(rooms->findText(QStringLiteral("Telehealth 4417")));
            })
        .when(
            QStringLiteral("a token can be asked for"),
            [=] { return place.hands().canClick(QStringLiteral("mintToken")); },
            [=] { place.hands().click(QStringLiteral("mintToken")); })
        .wait(QStringLiteral("it is at hand"), [=] { return !deskOf(place)->tokens()->tokens().isEmpty(); })
        .picture(QStringLiteral("rooms-token-bench"))
        .act([=] { place.hands().choose(QStringLiteral("refreshTokenAction")); })
        .wait(QStringLiteral("it was refreshed"),
              [=] { return deskOf(place)->tokens()->tokens().first().refreshed == 1; });

    const auto visitor = std::make_shared<std::unique_ptr<JoinVisitor>>();
    script.step(QStringLiteral("rooms: join test"))
        .act([=] { place.hands().choose(QStringLiteral("joinTestAction")); })
        .when(
            QStringLiteral("a page is served"), [=] { return place.opened().isValid(); },
            [=] {
                ApiClient *client = place.workspace->clients()->clientOf(place.workspace->book()->current());
                *visitor = std::make_unique<JoinVisitor>(client, place.opened(), place.documents);
                (*visitor)->fetch();
            })
        .when(
            QStringLiteral("it is given once and not again"),
            [=] { return (*visitor)->firstStatus() == 200 && (*visitor)->secondStatus() == 410; },
            [=] { showPage(place, (*visitor)->content()); })
        .picture(QStringLiteral("rooms-join-page"))
        .act([=] {
            place.hands().closeDialogs();
            (*visitor)->report(stateOf("connecting", false));
        })
        .when(
            QStringLiteral("the page's first state is taken"),
            [=] { return (*visitor)->reportStatus() == 204; },
            [=] { (*visitor)->report(stateOf("connected", true)); })
        .wait(QStringLiteral("it is joined"),
              [=] {
                  const auto &states = deskOf(place)->joinTest()->states();
                  return !states.isEmpty() && states.last().status == u"connected" &&
                         states.last().streams.size() == 1;
              })
        .picture(QStringLiteral("rooms-join-test"))
        .act([=] {
            visitor->reset();
            place.hands().click(QStringLiteral("joinStop"));
        });
}

void RoomsTour::dark(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("rooms: dark")).act([=] { place.theme->choose(ThemeChoice::Dark); });
    for (const char *face :
         {"live", "rooms", "sessions", "participants", "recordings", "compositions", "tokens"}) {
        script.act([=] { go(place, face); }).picture(QStringLiteral("rooms-dark-") + QLatin1String(face));
    }
    script.act([=] {
        go(place, "live");
        place.theme->choose(ThemeChoice::Light);
    });
}
