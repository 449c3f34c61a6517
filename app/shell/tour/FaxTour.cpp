// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour/FaxTour.h"

#include "faxes/FaxDesk.h"
#include "faxes/FaxTableModel.h"
#include "sandbox/Sandbox.h"
#include "shell/tour/TourPlace.h"
#include "shell/tour/TourScript.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QTableView>
#include <QWidget>

using namespace std::chrono_literals;

namespace {
// The last digits decide the fate of a fax at the embedded server.
const QString delivered = QStringLiteral("+13125550001");
const QString busy = QStringLiteral("+13125550002");
const QString endless = QStringLiteral("+13125550004");
const QString composeButton = QStringLiteral("newFaxButton");
const QString toField = QStringLiteral("composeTo");
const QString sendButton = QStringLiteral("composeSend");
const QString discard = QStringLiteral("faxQuestionYes");
const QString filterField = QStringLiteral("faxFilter");

void filterTo(TourScript &script, const TourPlace &place, const QString &text, const QString &what,
              std::function<bool()> until)
{
    script.act([=] { place.hands().type(filterField, text); }).wait(what, std::move(until));
}

void compose(TourScript &script, const TourPlace &place, const QString &to)
{
    script
        .when(
            QStringLiteral("New fax can be clicked"), [=] { return place.hands().canClick(composeButton); },
            [=] { place.hands().click(composeButton); })
        .when(
            QStringLiteral("the dialog of a new fax is open"), [=] { return place.hands().sees(toField); },
            [=] {
                place.hands().type(toField, to);
                place.hands().drop(QStringLiteral("composeFile"), place.sampleDocument());
            })
        .wait(QStringLiteral("Send can be clicked"), [=] { return place.hands().canClick(sendButton); });
}

void sendIt(TourScript &script, const TourPlace &place)
{
    script.act([=] { place.hands().click(sendButton); }).wait(QStringLiteral("the dialog has closed"), [=] {
        return !place.hands().sees(sendButton);
    });
}

bool has(const TourPlace &place, const QString &to, const std::function<bool(const FaxRow &)> &what)
{
    const auto row = place.latestTo(to);
    return row && what(*row);
}

bool isFinal(const FaxRow &row)
{
    return row.isFinal();
}
} // namespace

void FaxTour::look(TourScript &script, const TourPlace &place)
{
    const auto visible = [=] { return place.model() ? place.model()->rowCount() : 0; };
    script.step(QStringLiteral("faxes: listed"))
        .wait(
            QStringLiteral("the list is read"), [=] { return place.isListReady() && visible() > 0; }, 30s)
        .act([=] { place.select(place.model()->rowAt(0).key); })
        .picture(QStringLiteral("faxes"));

    script.step(QStringLiteral("faxes: filtered"));
    filterTo(script, place, QStringLiteral("status:failed"), QStringLiteral("failed faxes alone are shown"),
             [=] {
                 return visible() > 0 && visible() < place.model()->total() &&
                        place.model()->rowAt(0).status.known() == FaxStatus::Known::Failed;
             });
    script.act([=] { place.select(place.model()->rowAt(0).key); })
        .wait(QStringLiteral("the side panel says why"),
              [=] { return place.hands().sees(QStringLiteral("faxStory")); })
        .picture(QStringLiteral("faxes-filtered"));

    script.step(QStringLiteral("faxes: filtered to nothing"));
    filterTo(script, place, QStringLiteral("nobody at all"), QStringLiteral("no row is left"),
             [=] { return visible() == 0 && place.hands().sees(QStringLiteral("faxNotice")); });
    script.picture(QStringLiteral("faxes-filtered-to-nothing"))
        .act([=] { place.hands().click(QStringLiteral("faxNoticeAction")); })
        .wait(QStringLiteral("all rows are back"), [=] { return visible() == place.model()->total(); });
}

void FaxTour::send(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("faxes: a mistake is told before anything is sent"))
        .when(
            QStringLiteral("New fax can be clicked"), [=] { return place.hands().canClick(composeButton); },
            [=] { place.hands().click(composeButton); })
        .when(
            QStringLiteral("the dialog of a new fax is open"), [=] { return place.hands().sees(toField); },
            [=] {
                place.hands().type(toField, QStringLiteral("+1 312"));
                QDir().mkpath(place.documents);
                QFile broken(place.documents + QStringLiteral("/Broken.pdf"));
                if (broken.open(QIODevice::WriteOnly))
                    broken.write("no document at all");
                broken.close();
                place.hands().drop(QStringLiteral("composeFile"), broken.fileName());
                place.hands().type(QStringLiteral("composeShownAs"), QStringLiteral("Northwind Clinic & Co"));
            })
        .wait(QStringLiteral("Send is refused"), [=] { return !place.hands().canClick(sendButton); })
        .picture(QStringLiteral("compose-mistakes"))
        .act([=] { place.hands().click(QStringLiteral("composeCancel")); })
        .wait(QStringLiteral("it is asked whether to discard"), [=] { return place.hands().sees(discard); })
        .picture(QStringLiteral("compose-discard"))
        .act([=] { place.hands().click(discard); })
        .wait(QStringLiteral("the dialog has closed"), [=] { return !place.hands().sees(sendButton); });

    script.step(QStringLiteral("faxes: sent and delivered"));
    compose(script, place, delivered);
    script.picture(QStringLiteral("compose"));
    sendIt(script, place);
    script
        .wait(
            QStringLiteral("the fax is delivered"),
            [=] {
                return has(place, delivered, [](const FaxRow &row) {
                    return row.status.known() == FaxStatus::Known::Delivered;
                });
            },
            60s)
        .act([=] { place.select(place.latestTo(delivered)->key); })
        .picture(QStringLiteral("faxes-delivered"));

    script.step(QStringLiteral("faxes: sent and failed with its reason"));
    compose(script, place, busy);
    sendIt(script, place);
    script
        .wait(
            QStringLiteral("the fax has failed because the line was busy"),
            [=] {
                return has(place, busy, [](const FaxRow &row) {
                    return isFinal(row) && row.failureReason == u"user_busy";
                });
            },
            60s)
        .act([=] { place.select(place.latestTo(busy)->key); })
        .wait(QStringLiteral("the side panel says why"),
              [=] { return place.hands().sees(QStringLiteral("faxStory")); })
        .picture(QStringLiteral("faxes-failed"));

    script.step(QStringLiteral("faxes: cancelled"));
    compose(script, place, endless);
    sendIt(script, place);
    script
        .wait(
            QStringLiteral("the fax is being sent"),
            [=] {
                return has(place, endless,
                           [](const FaxRow &row) { return row.status.known() == FaxStatus::Known::Sending; });
            },
            60s)
        .act([=] { place.select(place.latestTo(endless)->key); })
        .wait(QStringLiteral("Cancel is offered"),
              [=] { return place.hands().action(QStringLiteral("cancelFax"))->isEnabled(); })
        .picture(QStringLiteral("faxes-sending"))
        .act([=] { place.hands().choose(QStringLiteral("cancelFax")); })
        .wait(
            QStringLiteral("Telnyx says that the sender cancelled it"),
            [=] {
                return has(place, endless, [](const FaxRow &row) {
                    return isFinal(row) && row.failureReason == u"sender_canceled";
                });
            },
            30s)
        .picture(QStringLiteral("faxes-cancelled"));
}

void FaxTour::trouble(TourScript &script, const TourPlace &place)
{
    const auto state = [=](FaxDesk::ListState wanted) {
        return [=] { return place.desk()->listState() == wanted; };
    };
    script.step(QStringLiteral("faxes: offline with cached rows"))
        .act([=] {
            place.sandbox()->stop();
            place.desk()->refresh();
        })
        .wait(QStringLiteral("the list says that it is offline"), state(FaxDesk::ListState::Offline), 30s)
        .wait(QStringLiteral("stored rows are still there"), [=] { return place.model()->rowCount() > 0; })
        .picture(QStringLiteral("faxes-offline"))
        .act([=] {
            place.sandbox()->start();
            place.desk()->refresh();
        })
        .wait(QStringLiteral("the list is up to date again"), state(FaxDesk::ListState::Ready), 30s);

    script.step(QStringLiteral("faxes: an error with a retry"))
        .act([=] {
            place.sandbox()->setFaults(
                R"([{"path": "/faxes$", "method": "GET", "count": -1, "do": "status", "status": 503}])");
            place.desk()->refresh();
        })
        .wait(QStringLiteral("the list says what is wrong"), state(FaxDesk::ListState::Failed), 30s)
        .picture(QStringLiteral("faxes-error"))
        .when(
            QStringLiteral("Retry is offered"),
            [=] { return place.hands().canClick(QStringLiteral("faxRetry")); },
            [=] {
                place.sandbox()->setFaults({});
                place.hands().click(QStringLiteral("faxRetry"));
            })
        .wait(QStringLiteral("the retry has worked"), state(FaxDesk::ListState::Ready), 30s);
}
