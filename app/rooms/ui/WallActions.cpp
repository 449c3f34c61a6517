// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/WallActions.h"

#include "base/PlainToolTip.h"
#include "widgets/Icon.h"

#include <QLocale>
#include <QMenu>

namespace {
using Command = WallActions::Command;

bool changesSomething(Command command)
{
    return command <= WallActions::Compose;
}

bool isForPeople(Command command)
{
    return command <= WallActions::KickAll;
}

bool needsTargets(Command command)
{
    return isForPeople(command) && command != WallActions::MuteAll && command != WallActions::UnmuteAll &&
           command != WallActions::KickAll;
}
} // namespace

WallActions::WallActions(QWidget *owner) : QObject(owner), m_owner(owner)
{
    addPeople();
    addSession();
    update({});
}

void WallActions::addPeople()
{
    add(Mute, "wallMute", {}, tr("Mute selected"), QKeySequence(tr("Ctrl+M")));
    add(MuteOthers, "wallMuteOthers", {}, tr("Mute all but selected"), QKeySequence(tr("Ctrl+Shift+M")));
    add(MuteAll, "wallMuteAll", {}, tr("Mute all"), QKeySequence(tr("Ctrl+Alt+M")));
    add(Unmute, "wallUnmute", {}, tr("Unmute selected"), QKeySequence(tr("Ctrl+U")));
    add(UnmuteOthers, "wallUnmuteOthers", {}, tr("Unmute all but selected"));
    add(UnmuteAll, "wallUnmuteAll", {}, tr("Unmute all"), QKeySequence(tr("Ctrl+Alt+U")));
    add(Kick, "wallKick", QStringLiteral("cancel"), tr("Kick selected…"), QKeySequence::Delete);
    add(KickOthers, "wallKickOthers", {}, tr("Kick all but selected…"), QKeySequence(tr("Shift+Del")));
    add(KickAll, "wallKickAll", {}, tr("Kick all…"));
}

void WallActions::addSession()
{
    add(End, "wallEnd", QStringLiteral("close"), tr("End session…"), QKeySequence(tr("Ctrl+Shift+E")));
    add(Compose, "wallCompose", {}, tr("Compose…"));
    add(ShowRoom, "wallShowRoom", {}, tr("Room"));
    add(ShowRecordings, "wallShowRecordings", {}, tr("Recordings of this session"));
    add(ShowAttendance, "wallShowAttendance", {}, tr("Participants over time"));
    add(ShowCost, "wallShowCost", {}, tr("Session cost"));
    add(ShowToken, "wallShowToken", {}, tr("Token for this room"));
    add(CopyId, "wallCopyId", QStringLiteral("copy"), tr("Copy session id"));
    add(Look, "wallLook", QStringLiteral("retry"), tr("Look now"), QKeySequence::Refresh);
    add(Rules, "wallRules", QStringLiteral("settings"), tr("Alarms…"));
}

QAction *WallActions::add(Command command, const char *name, const QString &icon, const QString &text,
                          const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(Icon::named(icon));
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    // What hits people must not be reached from a line where somebody types, nor again by a key held down.
    if (changesSomething(command)) {
        action->setAutoRepeat(false);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_owner->addAction(action);
    }
    m_actions.insert(command, action);
    connect(action, &QAction::triggered, this, [this, command] { emit chosen(command); });
    return action;
}

QString WallActions::obstacle(Command command, const WallChoice &choice)
{
    if (!choice.hasAccount)
        return tr("Choose an account that has a key first.");
    if (command == Look || command == Rules)
        return {};
    if (changesSomething(command) && choice.isReadOnly)
        return tr("“%1” is a read-only account: nothing can be sent or changed in it.").arg(choice.account);
    if (choice.session.isEmpty())
        return tr("Choose a session first.");
    if (isForPeople(command) && choice.present == 0)
        return tr("Nobody is in the room.");
    if (needsTargets(command) && choice.targets.isEmpty())
        return tr("Mark or select participants who are in the room first.");
    const bool isOthers = command == MuteOthers || command == UnmuteOthers || command == KickOthers;
    if (isOthers && choice.targets.size() >= choice.present)
        return tr("Nobody else is in the room.");
    if (command == End && choice.isEndAsked)
        return tr("It was asked to end. It goes from the wall when the API lists it as ended.");
    return {};
}

QString WallActions::explanation(Command command, const WallChoice &choice)
{
    if (command == Compose)
        return tr("Put the recordings of this session together in one video");
    if (!needsTargets(command))
        return {};
    const QString names =
        QLocale().createSeparatedList(choice.targets.first(std::min<qsizetype>(choice.targets.size(), 5)));
    const bool isOthers = command == MuteOthers || command == UnmuteOthers || command == KickOthers;
    if (choice.targets.size() > 5)
        return isOthers ? tr("All but %n people", nullptr, static_cast<int>(choice.targets.size()))
                        : tr("For %n people", nullptr, static_cast<int>(choice.targets.size()));
    return isOthers ? tr("All but %1").arg(names) : tr("For %1").arg(names);
}

void WallActions::update(const WallChoice &choice)
{
    for (auto each = m_actions.cbegin(); each != m_actions.cend(); ++each) {
        QAction *action = each.value();
        const QString why = obstacle(each.key(), choice);
        const QString whom = explanation(each.key(), choice);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setEnabled(why.isEmpty());
        const QString what = whom.isEmpty() ? action->text() : whom;
        action->setToolTip(PlainToolTip::of(!why.isEmpty() ? why
                                            : keys.isEmpty()
                                                ? what
                                                : tr("%1 (%2)", "what, and its keys").arg(what, keys)));
    }
}

void WallActions::fillMore(QMenu *menu) const
{
    menu->setToolTipsVisible(true);
    menu->addActions({of(MuteAll), of(Unmute), of(UnmuteOthers), of(UnmuteAll)});
    menu->addSeparator();
    menu->addActions({of(KickOthers), of(KickAll)});
}

void WallActions::fillPeople(QMenu *menu) const
{
    menu->setToolTipsVisible(true);
    menu->addActions({of(Mute), of(MuteOthers), of(MuteAll)});
    menu->addSeparator();
    menu->addActions({of(Unmute), of(UnmuteOthers), of(UnmuteAll)});
    menu->addSeparator();
    menu->addActions({of(Kick), of(KickOthers), of(KickAll)});
}

void WallActions::fillSession(QMenu *menu) const
{
    menu->setToolTipsVisible(true);
    menu->addActions(
        {of(ShowRoom), of(ShowRecordings), of(ShowAttendance), of(ShowCost), of(ShowToken), of(CopyId)});
    menu->addSeparator();
    menu->addActions({of(MuteAll), of(UnmuteAll), of(KickAll)});
    menu->addSeparator();
    menu->addActions({of(Compose), of(End)});
}
