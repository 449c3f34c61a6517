// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PaneList.h"

#include "faxes/AccountFaxes.h"
#include "faxes/ui/FaxesPane.h"
#include "records/RecordsDesk.h"
#include "records/ui/RecordsPane.h"
#include "sessions/SessionDesk.h"
#include "sessions/ui/SessionsPane.h"
#include "shell/Workspace.h"
#include "usage/UsageDesk.h"
#include "usage/ui/UsagePane.h"

namespace {
Pane *makeFaxes(const PaneParts &parts)
{
    Workspace *space = parts.workspace;
    auto *pane = new FaxesPane(parts.inspector, space->clock());
    const auto columns = [](const QUuid &account) {
        return Settings::key(u"columns", QStringLiteral("faxes-") + account.toString(QUuid::WithoutBraces));
    };
    const auto show = [space, pane, columns] {
        const QUuid account = space->book()->current();
        pane->setDesk(space->desks()->of(account));
        pane->restoreColumns(space->settings()->bytes(columns(account)));
    };
    QObject::connect(space->book(), &AccountBook::currentChanged, pane, show);
    QObject::connect(space->desks(), &FaxDesks::leaving, pane, [space, pane](const QUuid &account) {
        if (pane->desk() && pane->desk()->account().id == account)
            pane->setDesk(nullptr);
    });
    QObject::connect(pane, &FaxesPane::columnsChanged, space, [space, columns](const QByteArray &state) {
        space->settings()->set(columns(space->book()->current()), state);
    });
    show();
    return pane;
}

Pane *makeUsage(const PaneParts &parts)
{
    Workspace *space = parts.workspace;
    auto *pane = new UsagePane(space->clock());
    const auto show = [space, pane] { pane->setDesk(space->usage()->of(space->book()->current())); };
    QObject::connect(space->book(), &AccountBook::currentChanged, pane, show);
    QObject::connect(space->usage(), &UsageDesks::changed, pane, [space, show](const QUuid &account) {
        if (account == space->book()->current())
            show();
    });
    show();
    return pane;
}

Pane *makeRecords(const PaneParts &parts)
{
    Workspace *space = parts.workspace;
    auto *pane = new RecordsPane(parts.leads);
    const auto columns = [](const QUuid &account) {
        return Settings::key(u"columns", QStringLiteral("records-") + account.toString(QUuid::WithoutBraces));
    };
    const auto show = [space, pane, columns] {
        const QUuid account = space->book()->current();
        pane->restoreColumns(space->settings()->bytes(columns(account)));
        pane->setDesk(space->usage()->recordsOf(account));
    };
    QObject::connect(pane, &RecordsPane::columnsChanged, space, [space, columns](const QByteArray &state) {
        space->settings()->set(columns(space->book()->current()), state);
    });
    QObject::connect(space->book(), &AccountBook::currentChanged, pane, show);
    QObject::connect(space->usage(), &UsageDesks::changed, pane, [space, show](const QUuid &account) {
        if (account == space->book()->current())
            show();
    });
    show();
    return pane;
}

Pane *makeSessions(const PaneParts &parts)
{
    Workspace *space = parts.workspace;
    auto *pane = new SessionsPane(space->clock());
    const auto layout = [](const QUuid &account) {
        return Settings::key(u"columns",
                             QStringLiteral("sessions-") + account.toString(QUuid::WithoutBraces));
    };
    const auto show = [space, pane, layout] {
        const QUuid account = space->book()->current();
        pane->restoreViewState(space->settings()->bytes(layout(account)));
        pane->setDesk(space->usage()->sessionsOf(account));
    };
    QObject::connect(pane, &SessionsPane::viewStateChanged, space, [space, layout](const QByteArray &state) {
        space->settings()->set(layout(space->book()->current()), state);
    });
    QObject::connect(space->book(), &AccountBook::currentChanged, pane, show);
    QObject::connect(space->usage(), &UsageDesks::changed, pane, [space, show](const QUuid &account) {
        if (account == space->book()->current())
            show();
    });
    show();
    return pane;
}

using Factory = Pane *(*)(const PaneParts &);
constexpr Factory factories[] = {
    makeFaxes,
    makeUsage,
    makeSessions,
    makeRecords,
};
} // namespace

QList<Pane *> PaneList::make(const PaneParts &parts)
{
    QList<Pane *> panes;
    for (const Factory factory : factories)
        panes << factory(parts);
    return panes;
}
