// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/ChannelsPage.h"

#include "notifications/ChannelCheck.h"
#include "notifications/Coverage.h"
#include "notifications/ui/ChannelDialog.h"
#include "notifications/ui/ChannelPanel.h"
#include "notifications/ui/KindDelegate.h"
#include "notifications/ui/SetupWords.h"
#include "notifications/ui/SilenceWords.h"
#include "widgets/Question.h"
#include "widgets/TableView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

namespace {
ItemListView::Words words()
{
    ItemListView::Words words;
    words.icon = QStringLiteral("notifications");
    words.name = ChannelsPage::tr("Channels");
    words.reading = ChannelsPage::tr("Reading the channels …");
    words.none = ChannelsPage::tr("No channels yet");
    words.noneAdvice = ChannelsPage::tr("Make one: a number, an e-mail address or a webhook that is told.");
    words.failed = ChannelsPage::tr("The channels could not be read");
    words.count = [](int channels) { return ChannelsPage::tr("%n channels", nullptr, channels); };
    return words;
}
} // namespace

ChannelsPage::ChannelsPage(QWidget *parent)
    : SetupListPage(QStringLiteral("channels"), QStringLiteral("channel"), words(), parent),
      m_table(ChannelColumns::all([this] { return now(); }))
{
    makeActions();
    m_channelPanel = new ChannelPanel({m_edit, m_copy, m_delete});
    assemble(&m_table, {}, m_channelPanel);
    list()->table()->setRoomyColumn(1); // where it goes
    list()->table()->setItemDelegateForColumn(0, new KindDelegate(
                                                     [this](const QModelIndex &index) {
                                                         const ChannelRow *row = m_table.at(index.row());
                                                         return SetupWords::kindIcon(row ? row->channel.kind
                                                                                         : QString());
                                                     },
                                                     list()));
    connect(list()->setFirstStep(tr("New channel")), &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_channelPanel, &ChannelPanel::destinationAsked, this, &PanePage::destinationAsked);
    connect(m_channelPanel, &ChannelPanel::copied, this,
            [this](const QString &what) { emit noted(tr("Copied: %1").arg(what)); });
}

void ChannelsPage::makeActions()
{
    m_new = addCommand("newChannel", QStringLiteral("add"), tr("New channel…"), QKeySequence::New, [this] {
        m_newProfile.clear();
        openDialog({});
    });
    m_edit = addCommand("editChannel", QStringLiteral("settings"), tr("Edit…"), QKeySequence(Qt::Key_F2),
                        [this] { edit(list()->currentId()); });
    m_copy = addCommand("copyDestination", QStringLiteral("copy"), tr("Copy destination"), {},
                        [this] { copyDestination(); });
    m_delete =
        addCommand("deleteChannels", QStringLiteral("trash"), tr("Delete…"), {}, [this] { askDelete(); });
    m_delete->setProperty("isDanger", true);
    addListKey(QKeySequence::Delete, m_delete);
    addCommand("channelsReload", QStringLiteral("retry"), tr("Read the channels again"),
               QKeySequence::Refresh, [this] { readAgain(); });
}

void ChannelsPage::fill()
{
    put(m_table, ChannelColumns::rows(setup()));
}

void ChannelsPage::showSelection(const QStringList &ids)
{
    const ChannelRow *row = ids.size() == 1 ? m_table.find(ids.first()) : nullptr;
    if (row)
        m_channelPanel->setChannel(setup(), row->channel, now());
    else
        m_channelPanel->setNone(static_cast<int>(ids.size()));
}

void ChannelsPage::refreshActions()
{
    const int number = static_cast<int>(list()->selectedIds().size());
    const QString change = changeObstacle();
    const QString one = number == 1 ? QString() : tr("Choose one channel.");
    allow(m_new, change, tr("Make a channel"));
    allow(m_edit, change.isEmpty() ? one : change, tr("Change this channel"));
    allow(m_copy, one, tr("Copy where it goes"));
    allow(m_delete,
          !change.isEmpty() ? change
          : number > 0      ? QString()
                            : tr("Choose channels first."),
          tr("Delete the selected channels"));
    m_delete->setText(number > 1 ? tr("Delete %n channels…", nullptr, number) : tr("Delete…"));
}

void ChannelsPage::entered(const QString &id)
{
    if (m_edit->isEnabled())
        edit(id);
    else
        wantPanel(true);
}

void ChannelsPage::fillMenu(QMenu *menu)
{
    menu->addActions({m_edit, m_copy, m_delete});
}

void ChannelsPage::open(const QUrlQuery &place)
{
    m_newProfile = place.queryItemValue(QStringLiteral("profile"), QUrl::FullyDecoded);
    SetupListPage::open(place);
}

void ChannelsPage::newAsked()
{
    if (m_new->isEnabled())
        openDialog({});
    else
        emit noted(m_new->toolTip());
}

void ChannelsPage::edit(const QString &id)
{
    if (const ChannelRow *row = m_table.find(id))
        openDialog(row->channel);
}

void ChannelsPage::openDialog(const std::optional<NotificationChannel> &channel)
{
    if (!m_desk)
        return;
    auto *dialog = new ChannelDialog(m_desk, channel, m_newProfile, this);
    connect(dialog, &ChannelDialog::saved, this,
            [this, desk = m_desk, isNew = !channel](const NotificationChannel &now) {
                saved(desk, now, isNew ? tr("Channel %1 created.") : tr("Channel %1 saved."));
            });
    connect(dialog, &ChannelDialog::taken, this, [this, desk = m_desk](const NotificationChannel &theirs) {
        saved(desk, theirs, tr("Channel %1 stays as somebody else saved it."));
    });
    connect(dialog, &ChannelDialog::profileMade, this, [desk = m_desk](const NotificationProfile &profile) {
        if (desk)
            desk->book()->put(profile);
    });
    connect(dialog, &SavingDialog::vanished, this, [desk = m_desk](const QString &id) {
        if (desk)
            desk->book()->dropChannel(id);
    });
    dialog->open();
}

void ChannelsPage::saved(NotificationsDesk *desk, const NotificationChannel &channel, const QString &words)
{
    emit noted(words.arg(ChannelCheck::display(channel)));
    if (!desk)
        return;
    desk->book()->put(channel);
    if (desk == m_desk)
        seek(channel.id);
}

void ChannelsPage::copyDestination()
{
    const ChannelRow *row = m_table.find(list()->currentId());
    if (!row)
        return;
    QGuiApplication::clipboard()->setText(row->channel.destination);
    emit noted(tr("Copied: %1").arg(row->channel.destination));
}

void ChannelsPage::askDelete()
{
    const QStringList ids = list()->selectedIds();
    if (ids.isEmpty() || !m_delete->isEnabled())
        return;
    NotificationSetup after = setup();
    QStringList names;
    QSet<QString> settings;
    for (const QString &id : ids) {
        names << ChannelCheck::name(setup(), id);
        after = Coverage::withoutChannel(after, id);
        for (const NotificationSetting &setting : SilenceWords::settingsAt(setup(), id)) {
            if (setting.key.channelId == id)
                settings.insert(setting.id);
        }
    }
    const int number = static_cast<int>(ids.size());
    QStringList lines;
    if (const QString lost = SilenceWords::losses(setup(), after); !lost.isEmpty())
        lines << lost;
    if (number > 1)
        lines << SetupWords::names(names);
    lines << (settings.isEmpty() ? tr("No setting of its own goes with it.")
                                 : tr("%n settings go with it.", nullptr, static_cast<int>(settings.size())))
          << tr("This can’t be undone. Account: %1.").arg(m_desk->account().name);
    Question{number == 1 ? tr("Delete the channel %1?").arg(names.first())
                         : tr("Delete %n channels?", nullptr, number),
             lines.join(QStringLiteral("\n\n")), tr("Delete %n channels", nullptr, number),
             number == 1 ? tr("Keep it") : tr("Keep them")}
        .ask(this, QStringLiteral("channelQuestion"), [this, ids, desk = m_desk] {
            if (desk && desk == m_desk)
                remove(ids);
        });
}

void ChannelsPage::remove(const QStringList &ids)
{
    followRemoval(SetupRemoval::channels(m_desk->api(), ids),
                  {.running = tr("Deleting %n channels", nullptr, static_cast<int>(ids.size())),
                   .deleted = [](int number) { return tr("%n channels deleted.", nullptr, number); },
                   .name = &ChannelCheck::name,
                   .drop = &NotificationBook::dropChannel});
}
