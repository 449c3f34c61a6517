// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/ProfilesPage.h"

#include "notifications/Coverage.h"
#include "notifications/ui/ProfileDialog.h"
#include "notifications/ui/ProfilePanel.h"
#include "notifications/ui/SetupWords.h"
#include "notifications/ui/SilenceWords.h"
#include "widgets/Question.h"
#include "widgets/TableView.h"

#include <QMenu>
#include <QPushButton>

namespace {
ItemListView::Words words()
{
    ItemListView::Words words;
    words.icon = QStringLiteral("notifications");
    words.name = ProfilesPage::tr("Profiles");
    words.reading = ProfilesPage::tr("Reading the profiles …");
    words.none = ProfilesPage::tr("No profiles yet");
    words.noneAdvice = ProfilesPage::tr("A profile collects the channels of one group of people.");
    words.failed = ProfilesPage::tr("The profiles could not be read");
    words.count = [](int profiles) { return ProfilesPage::tr("%n profiles", nullptr, profiles); };
    return words;
}
} // namespace

ProfilesPage::ProfilesPage(QWidget *parent)
    : SetupListPage(QStringLiteral("profiles"), QStringLiteral("profile"), words(), parent),
      m_table(ProfileColumns::all([this] { return now(); }))
{
    makeActions();
    m_profilePanel = new ProfilePanel({m_rename, m_addChannel, m_delete});
    assemble(&m_table, {}, m_profilePanel);
    list()->table()->setRoomyColumn(0);
    connect(list()->setFirstStep(tr("New profile")), &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_profilePanel, &ProfilePanel::destinationAsked, this, &PanePage::destinationAsked);
    connect(m_profilePanel, &ProfilePanel::copied, this,
            [this](const QString &what) { emit noted(tr("Copied: %1").arg(what)); });
}

void ProfilesPage::makeActions()
{
    m_new = addCommand("newProfile", QStringLiteral("add"), tr("New profile…"), QKeySequence::New,
                       [this] { openDialog({}); });
    m_rename = addCommand("renameProfile", QStringLiteral("settings"), tr("Rename…"),
                          QKeySequence(Qt::Key_F2), [this] { rename(list()->currentId()); });
    m_addChannel = addCommand("addChannelToProfile", QStringLiteral("add"), tr("Add a channel…"), {},
                              [this] { addChannel(); });
    m_delete =
        addCommand("deleteProfiles", QStringLiteral("trash"), tr("Delete…"), {}, [this] { askDelete(); });
    m_delete->setProperty("isDanger", true);
    addListKey(QKeySequence::Delete, m_delete);
    addCommand("profilesReload", QStringLiteral("retry"), tr("Read the profiles again"),
               QKeySequence::Refresh, [this] { readAgain(); });
}

void ProfilesPage::fill()
{
    put(m_table, ProfileColumns::rows(setup()));
}

void ProfilesPage::showSelection(const QStringList &ids)
{
    const ProfileRow *row = ids.size() == 1 ? m_table.find(ids.first()) : nullptr;
    if (row)
        m_profilePanel->setProfile(setup(), row->profile, now());
    else
        m_profilePanel->setNone(static_cast<int>(ids.size()));
}

void ProfilesPage::refreshActions()
{
    const int number = static_cast<int>(list()->selectedIds().size());
    const QString change = changeObstacle();
    const QString one = !change.isEmpty() ? change : number == 1 ? QString() : tr("Choose one profile.");
    allow(m_new, change, tr("Make a profile"));
    allow(m_rename, one, tr("Give this profile another name"));
    allow(m_addChannel, one, tr("Make a channel that belongs to this profile"));
    allow(m_delete,
          !change.isEmpty() ? change
          : number > 0      ? QString()
                            : tr("Choose profiles first."),
          tr("Delete the selected profiles with their channels"));
    m_delete->setText(number > 1 ? tr("Delete %n profiles…", nullptr, number) : tr("Delete…"));
}

void ProfilesPage::entered(const QString &id)
{
    if (m_rename->isEnabled())
        rename(id);
    else
        wantPanel(true);
}

void ProfilesPage::fillMenu(QMenu *menu)
{
    menu->addActions({m_rename, m_addChannel, m_delete});
}

void ProfilesPage::newAsked()
{
    if (m_new->isEnabled())
        openDialog({});
    else
        emit noted(m_new->toolTip());
}

void ProfilesPage::rename(const QString &id)
{
    if (const ProfileRow *row = m_table.find(id))
        openDialog(row->profile);
}

void ProfilesPage::openDialog(const std::optional<NotificationProfile> &profile)
{
    if (!m_desk)
        return;
    auto *dialog = new ProfileDialog(m_desk, profile, this);
    connect(dialog, &ProfileDialog::saved, this,
            [this, desk = m_desk, isNew = !profile](const NotificationProfile &now) {
                saved(desk, now, isNew ? tr("Profile “%1” created.") : tr("Profile “%1” saved."));
            });
    connect(dialog, &ProfileDialog::taken, this, [this, desk = m_desk](const NotificationProfile &theirs) {
        saved(desk, theirs, tr("Profile “%1” stays as somebody else saved it."));
    });
    connect(dialog, &SavingDialog::vanished, this, [desk = m_desk](const QString &id) {
        if (desk)
            desk->book()->dropProfile(id);
    });
    dialog->open();
}

void ProfilesPage::saved(NotificationsDesk *desk, const NotificationProfile &profile, const QString &words)
{
    emit noted(words.arg(profile.name));
    if (!desk)
        return;
    desk->book()->put(profile);
    if (desk == m_desk)
        seek(profile.id);
}

void ProfilesPage::addChannel()
{
    emit destinationAsked(
        place(QStringLiteral("channels"), {{QStringLiteral("new"), QStringLiteral("1")},
                                           {QStringLiteral("profile"), list()->currentId()}}));
}

void ProfilesPage::askDelete()
{
    const QStringList ids = list()->selectedIds();
    if (ids.isEmpty() || !m_delete->isEnabled())
        return;
    NotificationSetup after = setup();
    QStringList names;
    int channels = 0, settings = 0;
    for (const ProfileRow &row : m_table.found(ids)) {
        names << SetupWords::profile(setup(), row.id);
        after = Coverage::withoutProfile(after, row.id);
        channels += row.channels;
        settings += row.settings;
    }
    const int number = static_cast<int>(ids.size());
    QStringList lines;
    if (const QString lost = SilenceWords::losses(setup(), after); !lost.isEmpty())
        lines << lost;
    if (number > 1)
        lines << SetupWords::names(names);
    lines << (channels > 0 ? tr("%n channels go with it.", nullptr, channels) : tr("It has no channels."))
          << (settings > 0 ? tr("%n settings go with it.", nullptr, settings) : tr("It has no settings."))
          << tr("This can’t be undone. Account: %1.").arg(m_desk->account().name);
    Question{number == 1 ? tr("Delete the profile “%1”?").arg(names.first())
                         : tr("Delete %n profiles?", nullptr, number),
             lines.join(QStringLiteral("\n\n")), tr("Delete %n profiles", nullptr, number),
             number == 1 ? tr("Keep it") : tr("Keep them")}
        .ask(this, QStringLiteral("profileQuestion"), [this, ids, desk = m_desk] {
            if (desk && desk == m_desk)
                remove(ids);
        });
}

void ProfilesPage::remove(const QStringList &ids)
{
    followRemoval(SetupRemoval::profiles(m_desk->api(), ids),
                  {.running = tr("Deleting %n profiles", nullptr, static_cast<int>(ids.size())),
                   .deleted = [](int number) { return tr("%n profiles deleted.", nullptr, number); },
                   .name = &SetupWords::profile,
                   .drop = &NotificationBook::dropProfile});
}
