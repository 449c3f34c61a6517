// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour/NotificationsTour.h"

#include "notifications/NotificationBook.h"
#include "notifications/SettingsCommit.h"
#include "notifications/SetupDocument.h"
#include "notifications/StagedSettings.h"
#include "notifications/ui/NotificationPage.h"
#include "notifications/ui/NotificationsPane.h"
#include "shell/MainWindow.h"
#include "shell/tour/TourPlace.h"
#include "shell/tour/TourScript.h"
#include "widgets/ThemeSwitch.h"

#include <QAction>
#include <QFile>

namespace {
using Query = QList<std::pair<QString, QString>>;

NotificationsDesk *deskOf(const TourPlace &place)
{
    return static_cast<NotificationsPane *>(place.window->pane(QStringLiteral("notifications")))->desk();
}

const NotificationSetup &setupOf(const TourPlace &place)
{
    return deskOf(place)->book()->setup();
}

void go(const TourPlace &place, const char *face, const Query &query = {})
{
    place.window->open(NotificationPage::place(QLatin1String(face), query));
}

/// Empty for an event or a condition that the account doesn't have.
QString conditionOf(const TourPlace &place, const char *event, const char *condition)
{
    for (const NotificationCondition &each : setupOf(place).conditions) {
        const NotificationEvent *of = setupOf(place).event(each.eventId);
        if (of && of->name == QLatin1String(event) && each.name == QLatin1String(condition))
            return each.id;
    }
    return {};
}

QString channelTo(const TourPlace &place, const char *destination)
{
    const QList<NotificationChannel> &channels = setupOf(place).channels;
    const auto found =
        std::ranges::find(channels, QLatin1String(destination), &NotificationChannel::destination);
    return found == channels.end() ? QString() : found->id;
}

/// Goes to a cell and presses Space in it.
void toggle(const TourPlace &place, const char *event, const char *condition, const char *destination)
{
    go(place, "matrix",
       {{QStringLiteral("condition"), conditionOf(place, event, condition)},
        {QStringLiteral("channel"), channelTo(place, destination)}});
    TourHands::press(place.hands().find<QWidget>(QStringLiteral("matrixCells")), Qt::Key_Space, {},
                     QStringLiteral(" "));
}

bool isInForce(const TourPlace &place)
{
    const QList<CommitStep> &steps = deskOf(place)->commit()->steps();
    return !steps.isEmpty() && !deskOf(place)->commit()->isRunning() &&
           std::ranges::all_of(
               steps, [](const CommitStep &step) { return step.state == CommitStep::State::Settled; });
}
} // namespace

void NotificationsTour::matrix(TourScript &script, const TourPlace &place)
{
    const auto staged = [=](int number) {
        return [=] { return deskOf(place)->staged()->diff().size() == number; };
    };
    script.step(QStringLiteral("notifications: matrix committed"))
        .act([=] { go(place, "matrix"); })
        .when(
            QStringLiteral("the set-up is read"),
            [=] { return deskOf(place) && deskOf(place)->book()->isRead(); },
            [=] { toggle(place, "API key created", "by anybody", "operations@harbor-clinic.example"); })
        .when(QStringLiteral("one change is staged"), staged(1),
              [=] { toggle(place, "10DLC campaign suspended", "any campaign", "+13125550142"); })
        .when(QStringLiteral("two changes are staged"), staged(2),
              [=] {
                  toggle(place, "Daily spend limit reached", "on any outbound profile",
                         "https://hooks.harbor-clinic.example/telnyx/alerts");
              })
        .wait(QStringLiteral("three changes are staged"), staged(3))
        .picture(QStringLiteral("notifications-staged"))
        .act([=] { place.hands().choose(QStringLiteral("matrixCommit")); })
        .wait(QStringLiteral("it goes its way"), [=] { return deskOf(place)->commit()->isRunning(); })
        .picture(QStringLiteral("notifications-under-way"))
        .wait(QStringLiteral("all of it is in force"), [=] { return isInForce(place); })
        .picture(QStringLiteral("notifications-matrix"));
}

void NotificationsTour::channels(TourScript &script, const TourPlace &place)
{
    const auto hook = [=] { return channelTo(place, "https://hooks.harbor-clinic.example/telnyx/alerts"); };
    script.step(QStringLiteral("notifications: channel edited"))
        .act([=] {
            go(place, "channels", {{QStringLiteral("channel"), hook()}});
        })
        .when(
            QStringLiteral("the channel is selected"),
            [=] {
                const QAction *edit = place.hands().action(QStringLiteral("editChannel"));
                return edit && edit->isEnabled();
            },
            [=] { place.hands().choose(QStringLiteral("editChannel")); })
        .when(
            QStringLiteral("the dialog is open"),
            [=] { return place.hands().canClick(QStringLiteral("channelDestination")); },
            [=] {
                place.hands().type(QStringLiteral("channelDestination"),
                                   QStringLiteral("https://hooks.harbor-clinic.example/telnyx/incidents"));
            })
        .picture(QStringLiteral("notifications-channel-edit"))
        .act([=] { place.hands().click(QStringLiteral("channelSave")); })
        .wait(
            QStringLiteral("it has its new destination"),
            [=] {
                return !channelTo(place, "https://hooks.harbor-clinic.example/telnyx/incidents").isEmpty() &&
                       !place.hands().sees(QStringLiteral("channelDialog"));
            })
        .picture(QStringLiteral("notifications-channels"));
    script.step(QStringLiteral("notifications: lists"))
        .act([=] { go(place, "profiles"); })
        .wait(QStringLiteral("the profiles are listed"),
              [=] { return place.hands().sees(QStringLiteral("profilesTable")); })
        .picture(QStringLiteral("notifications-profiles"))
        .act([=] { go(place, "settings"); })
        .wait(QStringLiteral("the settings are listed"),
              [=] { return place.hands().sees(QStringLiteral("settingsTable")); })
        .picture(QStringLiteral("notifications-settings"))
        .act([=] { go(place, "coverage"); })
        .wait(QStringLiteral("the events are listed"),
              [=] { return place.hands().sees(QStringLiteral("coverageTable")); })
        .picture(QStringLiteral("notifications-coverage"));
}

namespace {
/// What another account might have: one setting less, and a profile that this one lacks.
QString otherSetup(const TourPlace &place)
{
    SetupDocument document = SetupDocument::of(setupOf(place), QStringLiteral("Harbor Clinic, branch"),
                                               QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC));
    document.settings.removeFirst();
    SetupDocument::Setting fax = document.settings.last();
    fax.event = QStringLiteral("Fax application webhook failing");
    fax.condition = QStringLiteral("failures within a while");
    fax.profile = QStringLiteral("Operations");
    fax.channel =
        SetupDocument::Channel{.kind = QStringLiteral("sms"), .destination = QStringLiteral("+13125550142")};
    fax.parameters = {{QStringLiteral("count"), QStringLiteral("20")}};
    document.settings << fax;
    document.profiles << SetupDocument::Profile{
        .name = QStringLiteral("Week-end desk"),
        .channels = {{.kind = QStringLiteral("email"),
                      .destination = QStringLiteral("weekend@harbor-clinic.example")}}};
    const QString path = place.documents + QStringLiteral("/branch-notifications.json");
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(SetupFile::write(document));
    return path;
}
} // namespace

void NotificationsTour::file(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("notifications: compared with a file"))
        .act([=] { go(place, "file"); })
        .when(
            QStringLiteral("a file can be dropped"),
            [=] { return place.hands().sees(QStringLiteral("compare")); },
            [=] { place.hands().drop(QStringLiteral("compare"), otherSetup(place)); })
        .wait(QStringLiteral("it is compared"),
              [=] {
                  const QAction *stage = place.hands().action(QStringLiteral("stageComparison"));
                  return stage && stage->isEnabled();
              })
        .picture(QStringLiteral("notifications-compared"))
        .act([=] { place.hands().choose(QStringLiteral("stageComparison")); })
        .wait(QStringLiteral("the difference is staged"), [=] { return !deskOf(place)->staged()->isEmpty(); })
        .picture(QStringLiteral("notifications-compared-staged"))
        .act([=] { deskOf(place)->staged()->discard(); });
}

void NotificationsTour::dark(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("notifications: dark")).act([=] { place.theme->choose(ThemeChoice::Dark); });
    for (const char *face : {"matrix", "settings", "channels", "profiles", "coverage", "file"})
        script.act([=] { go(place, face); })
            .picture(QStringLiteral("notifications-dark-") + QLatin1String(face));
    script.act([=] { place.theme->choose(ThemeChoice::Light); });
}
