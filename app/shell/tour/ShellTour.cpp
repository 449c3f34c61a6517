// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour/ShellTour.h"

#include "shell/MainWindow.h"
#include "shell/PaletteModel.h"
#include "shell/tour/TourPlace.h"
#include "shell/tour/TourScript.h"
#include "widgets/SegmentedControl.h"
#include "widgets/ThemeSwitch.h"

#include <QAbstractButton>
#include <QApplication>

namespace {
const QString themeChoice = QStringLiteral("themeChoice");

void chooseTheme(const TourPlace &place, ThemeChoice choice)
{
    if (const auto *control = place.hands().find<SegmentedControl>(themeChoice))
        TourHands::click(control->buttonOf(ThemeSwitch::nameOf(choice)));
}

void showDialog(TourScript &script, const TourPlace &place, const QString &step, const QString &action,
                const QString &dialog, const QString &picture)
{
    script.step(step)
        .act([=] { place.hands().choose(action); })
        .wait(QStringLiteral("it is open"), [=] { return place.hands().sees(dialog); })
        .picture(picture)
        .act([=] { place.hands().closeDialogs(); })
        .wait(QStringLiteral("it is closed"), [=] { return !place.hands().sees(dialog); });
}
} // namespace

void ShellTour::look(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("window: opens")).wait(QStringLiteral("the window is shown"), [=] {
        return place.window->isVisible() && place.hands().sees(QStringLiteral("navigation"));
    });
}

void ShellTour::dialogs(TourScript &script, const TourPlace &place)
{
    const QString commands = QStringLiteral("commandPalette");
    script.step(QStringLiteral("window: a command found by its letters"))
        .act([=] { place.hands().choose(QStringLiteral("openCommands")); })
        .wait(QStringLiteral("the commands are listed"), [=] { return place.hands().sees(commands); })
        .picture(QStringLiteral("commands"))
        .act([=] {
            // Some letters of the command, in the language that the console speaks.
            const auto *requests = place.window->findChild<QAction *>(QStringLiteral("openRequestLog"));
            place.hands().type(QStringLiteral("commandField"), PaletteModel::plainText(requests).left(5));
        })
        .act([=] { TourHands::press(place.hands().find(QStringLiteral("commandField")), Qt::Key_Return); })
        .wait(
            QStringLiteral("the requests are shown"),
            [=] { return !place.hands().sees(commands) && place.hands().sees(QStringLiteral("requestLog")); })
        .picture(QStringLiteral("requests"))
        .act([=] { place.hands().closeDialogs(); });
    showDialog(script, place, QStringLiteral("window: about"), QStringLiteral("openAbout"),
               QStringLiteral("about"), QStringLiteral("about"));
}

void ShellTour::themes(TourScript &script, const TourPlace &place)
{
    const auto open = [=] { place.hands().choose(QStringLiteral("openPreferences")); };
    const auto isOpen = [=] { return place.hands().sees<SegmentedControl>(themeChoice); };
    script.step(QStringLiteral("preferences: dark theme"))
        .act(open)
        .wait(QStringLiteral("the preferences are open"), isOpen)
        .picture(QStringLiteral("preferences"))
        .act([=] { chooseTheme(place, ThemeChoice::Dark); })
        .wait(QStringLiteral("the window is dark"),
              [=] { return place.theme->theme().isDark() && Theme::of(place.window).isDark(); })
        .picture(QStringLiteral("preferences-dark"))
        .act([=] { place.hands().closeDialogs(); })
        .picture(QStringLiteral("faxes-dark"))
        .act([=] { place.hands().choose(QStringLiteral("newFax")); })
        .wait(QStringLiteral("the dialog of a new fax is open"),
              [=] { return place.hands().sees(QStringLiteral("composeTo")); })
        .act([=] {
            place.hands().type(QStringLiteral("composeTo"), QStringLiteral("+44 20 7946 0018"));
            place.hands().drop(QStringLiteral("composeFile"), place.sampleDocument());
        })
        .wait(QStringLiteral("Send can be clicked"),
              [=] { return place.hands().canClick(QStringLiteral("composeSend")); })
        .picture(QStringLiteral("compose-dark"))
        .act([=] { place.hands().closeDialogs(); });

    script.step(QStringLiteral("preferences: light theme, and back to the system's"))
        .act(open)
        .when(QStringLiteral("the preferences are open"), isOpen,
              [=] { chooseTheme(place, ThemeChoice::Light); })
        .when(
            QStringLiteral("the window is light"), [=] { return !Theme::of(place.window).isDark(); },
            [=] { place.hands().closeDialogs(); });

    script.step(QStringLiteral("window: mirrored"))
        .act([] { QApplication::setLayoutDirection(Qt::RightToLeft); })
        .picture(QStringLiteral("faxes-mirrored"))
        .act([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
}
