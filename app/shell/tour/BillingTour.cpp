// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour/BillingTour.h"

#include "base/Clock.h"
#include "billing/AmountText.h"
#include "billing/BalanceWatch.h"
#include "billing/Spend.h"
#include "billing/ui/BillingPage.h"
#include "billing/ui/BillingPane.h"
#include "shell/MainWindow.h"
#include "shell/tour/TourPlace.h"
#include "shell/tour/TourScript.h"
#include "widgets/TableView.h"
#include "widgets/ThemeSwitch.h"

#include <QAction>
#include <QCheckBox>

namespace {
BillingDesk *deskOf(const TourPlace &place)
{
    return static_cast<BillingPane *>(place.window->pane(QStringLiteral("billing")))->desk();
}

void go(const TourPlace &place, const char *face)
{
    place.window->open(BillingPage::place(QLatin1String(face)));
}

bool isRead(const TourPlace &place)
{
    const BillingDesk *desk = deskOf(place);
    return desk && desk->balance()->now() && desk->preferences() && desk->spend()->isRead() &&
           !desk->spend()->isReading();
}

/// An amount as an operator of this language types it.
QString typed(const char *amount)
{
    return AmountText::write(Money::parse(QString::fromLatin1(amount), u"USD").value_or(Money()));
}

/// The row of this name in the list of groups; -1 for none.
int rowOf(const TourPlace &place, const QString &name)
{
    const auto *table = place.hands().find<TableView>(QStringLiteral("groupsTable"));
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == name)
            return row;
    }
    return -1;
}

const QString newGroup = QStringLiteral("Sleep laboratory");
const QString renamedGroup = QStringLiteral("Sleep laboratory, east");
} // namespace

void BillingTour::balance(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("billing: balance and runway"))
        .act([=] { go(place, "balance"); })
        .wait(
            QStringLiteral("balance, spend and auto recharge are read"), [=] { return isRead(place); },
            std::chrono::seconds(30))
        .wait(QStringLiteral("it is known how long the money lasts"),
              [=] { return deskOf(place)->runway().kind == Runway::Kind::Days; })
        .picture(QStringLiteral("billing-balance"));
}

void BillingTour::recharge(TourScript &script, const TourPlace &place)
{
    const auto enough = [=](const char *amount) {
        const auto &set = deskOf(place)->preferences();
        return set && set->threshold && set->threshold->amount() == QLatin1String(amount);
    };
    script.step(QStringLiteral("billing: recharge simulated"))
        .act([=] { go(place, "recharge"); })
        .when(
            QStringLiteral("the amounts can be typed"),
            [=] { return place.hands().canClick(QStringLiteral("rechargeThreshold")); },
            [=] {
                place.hands().type(QStringLiteral("rechargeThreshold"), typed("150.00"));
                place.hands().type(QStringLiteral("rechargeAmount"), typed("250.00"));
            })
        .wait(QStringLiteral("it is simulated and can be saved"),
              [=] {
                  const auto *charges = place.hands().find<TableView>(QStringLiteral("rechargeCharges"));
                  return charges && charges->model()->rowCount() > 0 &&
                         place.hands().canClick(QStringLiteral("rechargeSave"));
              })
        .picture(QStringLiteral("billing-recharge"))
        .act([=] { place.hands().click(QStringLiteral("rechargeSave")); })
        .wait(QStringLiteral("it is asked about"),
              [=] { return place.hands().canClick(QStringLiteral("rechargeQuestionYes")); })
        .picture(QStringLiteral("billing-recharge-question"))
        .act([=] { place.hands().click(QStringLiteral("rechargeQuestionYes")); })
        .wait(QStringLiteral("the server has it"), [=] { return enough("150.00"); })
        .picture(QStringLiteral("billing-recharge-saved"));
}

void BillingTour::groups(TourScript &script, const TourPlace &place)
{
    const auto typeName = [=](const QString &name) {
        place.hands().type(QStringLiteral("groupName"), name);
        place.hands().click(QStringLiteral("saveGroup"));
    };
    const auto dialogIsOpen = [=] { return place.hands().canClick(QStringLiteral("groupName")); };
    script.step(QStringLiteral("billing: billing group"))
        .act([=] { go(place, "groups"); })
        .when(
            QStringLiteral("the groups are listed"),
            [=] { return rowOf(place, QStringLiteral("Cardiology")) >= 0; },
            [=] { place.hands().choose(QStringLiteral("newGroup")); })
        .when(QStringLiteral("the dialog is open"), dialogIsOpen, [=] { typeName(newGroup); })
        .when(
            QStringLiteral("the group is there and selected"),
            [=] {
                const QAction *rename = place.hands().action(QStringLiteral("renameGroup"));
                return rowOf(place, newGroup) >= 0 && rename && rename->isEnabled() &&
                       !place.hands().sees(QStringLiteral("groupDialog"));
            },
            [=] { place.hands().choose(QStringLiteral("renameGroup")); })
        .when(QStringLiteral("the dialog is open again"), dialogIsOpen, [=] { typeName(renamedGroup); })
        .when(
            QStringLiteral("it has its new name"),
            [=] {
                return rowOf(place, renamedGroup) >= 0 && !place.hands().sees(QStringLiteral("groupDialog"));
            },
            [=] { place.hands().choose(QStringLiteral("deleteGroup")); })
        .wait(QStringLiteral("it is asked about"),
              [=] { return place.hands().canClick(QStringLiteral("groupQuestionYes")); })
        .picture(QStringLiteral("billing-group-delete"))
        .act([=] { place.hands().click(QStringLiteral("groupQuestionYes")); })
        .when(
            QStringLiteral("it is gone"), [=] { return rowOf(place, renamedGroup) < 0; },
            [=] {
                auto *table = place.hands().find<TableView>(QStringLiteral("groupsTable"));
                table->setCurrentIndex(table->model()->index(rowOf(place, QStringLiteral("Cardiology")), 0));
            })
        .picture(QStringLiteral("billing-groups"));
}

void BillingTour::alarms(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("billing: alarm"))
        .act([=] { go(place, "alarms"); })
        .when(
            QStringLiteral("a limit can be typed"),
            [=] { return place.hands().canClick(QStringLiteral("alarmBalanceLimit")); },
            [=] {
                place.hands().type(QStringLiteral("alarmBalanceLimit"), QStringLiteral("5000"));
                TourHands::press(place.hands().find<QLineEdit>(QStringLiteral("alarmBalanceLimit")),
                                 Qt::Key_Return);
            })
        .wait(QStringLiteral("it rings"),
              [=] { return deskOf(place)->ringing().contains(BillingAlarms::Matter::Balance); })
        .picture(QStringLiteral("billing-alarms"))
        .act([=] { place.hands().click(QStringLiteral("alarmBalanceOn")); })
        .wait(QStringLiteral("it is quiet again"), [=] { return deskOf(place)->ringing().isEmpty(); });
}

void BillingTour::dark(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("billing: dark")).act([=] { place.theme->choose(ThemeChoice::Dark); });
    for (const char *face : {"balance", "recharge", "groups", "alarms"})
        script.act([=] { go(place, face); }).picture(QStringLiteral("billing-dark-") + QLatin1String(face));
    script.act([=] { place.theme->choose(ThemeChoice::Light); });
}
