// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PaneList.h"

#include "billing/BillingDesk.h"
#include "billing/ui/BillingPane.h"
#include "faxes/AccountFaxes.h"
#include "faxes/ui/FaxesPane.h"
#include "notifications/NotificationsDesk.h"
#include "notifications/ui/NotificationsPane.h"
#include "records/RecordsDesk.h"
#include "records/ui/RecordsPane.h"
#include "rooms/RoomsDesk.h"
#include "rooms/ui/RoomsPane.h"
#include "sessions/SessionDesk.h"
#include "sessions/ui/SessionsPane.h"
#include "shell/Notifier.h"
#include "shell/Workspace.h"
#include "usage/UsageDesk.h"
#include "usage/ui/UsagePane.h"

namespace {
/// Where the layout of a pane is kept, account by account.
QString layoutKey(const char *pane, const QUuid &account)
{
    return Settings::key(u"columns", QLatin1String(pane) + u'-' + account.toString(QUuid::WithoutBraces));
}

/// Shows what an account has now, and again whenever it is another account or has other desks.
void followAccount(Workspace *space, Pane *pane, const std::function<void(const QUuid &)> &show)
{
    const auto showNow = [space, show] { show(space->book()->current()); };
    QObject::connect(space->book(), &AccountBook::currentChanged, pane, showNow);
    QObject::connect(space->accountDesks(), &AccountDesks::changed, pane,
                     [space, showNow](const QUuid &account) {
                         if (account == space->book()->current())
                             showNow();
                     });
    showNow();
}

/// Keeps what the operator arranges in the account that is shown.
auto keepLayout(Workspace *space, const char *pane)
{
    return [space, pane](const QByteArray &state) {
        space->settings()->set(layoutKey(pane, space->book()->current()), state);
    };
}

Pane *makeFaxes(const PaneParts &parts)
{
    Workspace *space = parts.workspace;
    auto *pane = new FaxesPane(parts.inspector, space->clock());
    const auto show = [space, pane] {
        const QUuid account = space->book()->current();
        pane->setDesk(space->faxDesks()->of(account));
        pane->restoreColumns(space->settings()->bytes(layoutKey("faxes", account)));
    };
    QObject::connect(space->book(), &AccountBook::currentChanged, pane, show);
    QObject::connect(space->faxDesks(), &FaxDesks::leaving, pane, [space, pane](const QUuid &account) {
        if (pane->desk() && pane->desk()->account().id == account)
            pane->setDesk(nullptr);
    });
    QObject::connect(pane, &FaxesPane::columnsChanged, space, keepLayout(space, "faxes"));
    show();
    return pane;
}

Pane *makeUsage(const PaneParts &parts)
{
    Workspace *space = parts.workspace;
    auto *pane = new UsagePane(space->clock());
    followAccount(space, pane, [space, pane](const QUuid &account) {
        pane->setDesk(space->accountDesks()->usageOf(account));
    });
    return pane;
}

Pane *makeSessions(const PaneParts &parts)
{
    Workspace *space = parts.workspace;
    auto *pane = new SessionsPane(space->clock());
    QObject::connect(pane, &SessionsPane::viewStateChanged, space, keepLayout(space, "sessions"));
    followAccount(space, pane, [space, pane](const QUuid &account) {
        pane->restoreViewState(space->settings()->bytes(layoutKey("sessions", account)));
        pane->setDesk(space->accountDesks()->sessionsOf(account));
    });
    return pane;
}

Pane *makeRooms(const PaneParts &parts)
{
    Workspace *space = parts.workspace;
    auto *pane = new RoomsPane({.clock = space->clock(), .openOutside = parts.openOutside});
    QObject::connect(pane, &RoomsPane::viewStateChanged, space, keepLayout(space, "rooms"));
    followAccount(space, pane, [space, pane](const QUuid &account) {
        pane->restoreViewState(space->settings()->bytes(layoutKey("rooms", account)));
        pane->setDesk(space->accountDesks()->roomsOf(account));
    });
    return pane;
}

Pane *makeNotifications(const PaneParts &parts)
{
    Workspace *space = parts.workspace;
    auto *pane = new NotificationsPane;
    QObject::connect(pane, &NotificationsPane::viewStateChanged, space, keepLayout(space, "notifications"));
    followAccount(space, pane, [space, pane](const QUuid &account) {
        pane->restoreViewState(space->settings()->bytes(layoutKey("notifications", account)));
        pane->setDesk(space->accountDesks()->notificationsOf(account));
    });
    return pane;
}

Pane *makeBilling(const PaneParts &parts)
{
    Workspace *space = parts.workspace;
    auto *pane = new BillingPane({.quietHours = [space] { return Notifier::quietHours(*space->settings()); },
                                  .openPreferences = parts.openPreferences});
    QObject::connect(pane, &BillingPane::viewStateChanged, space, keepLayout(space, "billing"));
    followAccount(space, pane, [space, pane](const QUuid &account) {
        pane->restoreViewState(space->settings()->bytes(layoutKey("billing", account)));
        pane->setDesk(space->accountDesks()->billingOf(account));
    });
    return pane;
}

Pane *makeRecords(const PaneParts &parts)
{
    Workspace *space = parts.workspace;
    auto *pane = new RecordsPane(parts.leads);
    QObject::connect(pane, &RecordsPane::columnsChanged, space, keepLayout(space, "records"));
    followAccount(space, pane, [space, pane](const QUuid &account) {
        pane->restoreColumns(space->settings()->bytes(layoutKey("records", account)));
        pane->setDesk(space->accountDesks()->recordsOf(account));
    });
    return pane;
}

using Factory = Pane *(*)(const PaneParts &);
constexpr Factory factories[] = {
    makeFaxes, makeUsage, makeSessions, makeRooms, makeNotifications, makeBilling, makeRecords,
};
} // namespace

QList<Pane *> PaneList::make(const PaneParts &parts)
{
    QList<Pane *> panes;
    for (const Factory factory : factories)
        panes << factory(parts);
    return panes;
}
