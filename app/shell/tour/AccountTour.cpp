// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour/AccountTour.h"

#include "faxes/FaxDesk.h"
#include "faxes/FaxTableModel.h"
#include "sandbox/Sandbox.h"
#include "shell/AccountDialogs.h"
#include "shell/WindowServices.h"
#include "shell/Workspace.h"
#include "shell/tour/TourPlace.h"
#include "shell/tour/TourScript.h"
#include "widgets/FieldRow.h"

#include <QAction>
#include <QApplication>

using namespace std::chrono_literals;

namespace {
const QString saveButton = QStringLiteral("saveAccount");
const QString keyField = QStringLiteral("apiKey");

QString keyError(const TourPlace &place)
{
    const QWidget *key = place.hands().find(keyField);
    for (const QWidget *above = key; above; above = above->parentWidget()) {
        if (const auto *row = qobject_cast<const FieldRow *>(above))
            return row->error();
    }
    return {};
}

bool isShown(const TourPlace &place, const QString &name)
{
    const auto account = place.workspace->book()->find(place.workspace->book()->current());
    return account && account->name == name;
}
} // namespace

void AccountTour::begin(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("accounts: first start"))
        .wait(QStringLiteral("the page of the first start is there"),
              [=] { return place.hands().canClick(QStringLiteral("tryDemo")); })
        .picture(QStringLiteral("first-start"))
        .act([=] { place.hands().click(QStringLiteral("tryDemo")); })
        .wait(QStringLiteral("the demo account is open"), [=] { return place.desk() != nullptr; });
}

void AccountTour::add(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("accounts: key refused"))
        .act([=] {
            place.services->accountDialogs()->setNewAccountBase(place.base());
            place.hands().choose(QStringLiteral("addAccount"));
        })
        .when(
            QStringLiteral("the dialog is open"), [=] { return place.hands().sees(keyField); },
            [=] {
                place.hands().type(QStringLiteral("accountName"), QStringLiteral("Northwind Clinic"));
                place.hands().type(keyField, QStringLiteral("KEY0-wrong"));
            })
        .act([=] { place.hands().click(saveButton); })
        .wait(QStringLiteral("the refusal stands beside the key"), [=] { return !keyError(place).isEmpty(); })
        .wait(QStringLiteral("nothing is kept"),
              [=] { return place.workspace->book()->accounts().size() == 1; })
        .picture(QStringLiteral("account-refused"));

    script.step(QStringLiteral("accounts: added"))
        .act([=] {
            // The new account has no fax yet, as on a first day.
            if (Sandbox *sandbox = place.sandbox())
                sandbox->setFaults(R"([{"path": "/faxes$", "method": "GET", "count": -1, "do": "status",
                    "status": 200, "body": "{\"data\":[],\"meta\":{\"total_pages\":1,\"total_results\":0,)"
                                   R"(\"page_number\":1,\"page_size\":250}}"}])");
            place.hands().type(keyField, place.key());
        })
        .act([=] { place.hands().click(saveButton); })
        .wait(QStringLiteral("the account is shown"),
              [=] {
                  return isShown(place, QStringLiteral("Northwind Clinic")) && !place.hands().sees(keyField);
              })
        .wait(
            QStringLiteral("its list is read"), [=] { return place.isListReady(); }, 30s)
        .picture(QStringLiteral("faxes-empty"))
        .act([=] {
            if (Sandbox *sandbox = place.sandbox())
                sandbox->setFaults({});
            place.desk()->refresh(true);
        })
        .wait(
            QStringLiteral("its faxes are listed"), [=] { return place.model()->total() > 0; }, 30s);

    script.step(QStringLiteral("accounts: marked as production and read-only"))
        .act([=] { place.hands().choose(QStringLiteral("editAccount")); })
        .when(
            QStringLiteral("the dialog is open"), [=] { return place.hands().sees(saveButton); },
            [=] {
                place.hands().click(QStringLiteral("accountProduction"));
                place.hands().click(QStringLiteral("accountReadOnly"));
            })
        .picture(QStringLiteral("account-edited"))
        .act([=] { place.hands().click(saveButton); })
        .wait(QStringLiteral("nothing can be sent any more"),
              [=] {
                  return !place.hands().sees(saveButton) &&
                         !place.hands().canClick(QStringLiteral("newFaxButton"));
              })
        .act([=] { place.hands().click(QStringLiteral("accountSwitcher")); })
        .wait(QStringLiteral("the menu of accounts is open"),
              [=] { return QApplication::activePopupWidget() != nullptr; })
        .picture(QStringLiteral("accounts"))
        .act([] {
            if (QWidget *menu = QApplication::activePopupWidget())
                menu->close();
        });
}

void AccountTour::trouble(TourScript &script, const TourPlace &place)
{
    const QString banner = QStringLiteral("bannerReplaceKey");
    script.step(QStringLiteral("accounts: key refused later, and replaced"))
        .act([=] {
            place.sandbox()->setFaults(
                R"([{"path": "/faxes$", "method": "GET", "count": 1, "do": "status", "status": 401}])");
            place.desk()->refresh();
        })
        .wait(
            QStringLiteral("a banner says that the account rests"),
            [=] { return place.hands().canClick(banner); }, 30s)
        .picture(QStringLiteral("account-paused"))
        .act([=] { place.hands().click(banner); })
        .when(
            QStringLiteral("the dialog is open"), [=] { return place.hands().sees(keyField); },
            [=] { place.hands().type(keyField, place.key()); })
        .act([=] { place.hands().click(saveButton); })
        .wait(QStringLiteral("the banner has gone"), [=] { return !place.hands().sees(banner); })
        .wait(
            QStringLiteral("the list is up to date again"), [=] { return place.isListReady(); }, 30s);
}
