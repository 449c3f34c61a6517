// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/ChannelPanel.h"

#include "base/ShortId.h"
#include "notifications/ChannelCheck.h"
#include "notifications/ui/PanelParts.h"
#include "notifications/ui/SettingWords.h"
#include "notifications/ui/SetupWords.h"
#include "notifications/ui/SilenceWords.h"
#include "widgets/FactList.h"
#include "widgets/MutedLabel.h"

#include <QLabel>

ChannelPanel::ChannelPanel(const QList<QAction *> &actions, QWidget *parent)
    : SidePanel(parent),
      m_facts(new FactList),
      m_buttons(PanelParts::buttons(actions)),
      m_told(new LinkLines),
      m_note(new MutedLabel)
{
    setObjectName(QStringLiteral("channelPanel"));
    m_facts->setObjectName(QStringLiteral("channelFacts"));
    m_told->setObjectName(QStringLiteral("channelTold"));
    m_note->setObjectName(QStringLiteral("channelNote"));
    m_note->setWordWrap(true);
    addPart(m_facts);
    addPart(m_buttons);
    m_heading = addHeading(tr("Told to it"));
    addPart(m_told);
    addPart(m_note);
    connect(m_facts, &FactList::copied, this, &ChannelPanel::copied);
    connect(m_told, &LinkLines::chosen, this, &ChannelPanel::destinationAsked);
    setNone(0);
}

void ChannelPanel::setNone(int selected)
{
    setTitle(selected > 1 ? tr("%n channels selected", nullptr, selected) : tr("Channel"));
    setSubtitle(selected > 1 ? QString() : tr("Choose a channel to see what is told to it."));
    for (QWidget *part : {static_cast<QWidget *>(m_facts), m_buttons, static_cast<QWidget *>(m_heading),
                          static_cast<QWidget *>(m_told), static_cast<QWidget *>(m_note)})
        part->hide();
}

void ChannelPanel::setChannel(const NotificationSetup &setup, const NotificationChannel &channel,
                              const QDateTime &now)
{
    setTitle(ChannelCheck::display(channel));
    setSubtitle(ChannelCheck::kindName(channel.kind));
    const auto time = [&now](const QString &label, const QDateTime &at) {
        return FactList::Fact{label, SettingWords::time(at, now), {}, SettingWords::exactTime(at)};
    };
    m_facts->setFacts({{tr("Destination"), ChannelCheck::display(channel), channel.destination, {}},
                       {tr("Profile"), SetupWords::profile(setup, channel.profileId), {}, channel.profileId},
                       time(tr("Created"), channel.created),
                       time(tr("Updated"), channel.updated),
                       {tr("Id"), ShortId::of(channel.id), channel.id, channel.id}});
    QList<LinkLines::Line> lines;
    for (const NotificationSetting &setting : SilenceWords::settingsAt(setup, channel.id))
        lines << PanelParts::toldLine(setup, setting, channel.id);
    std::ranges::sort(lines, {}, &LinkLines::Line::text);
    m_told->setLines(lines);
    m_note->setText(lines.isEmpty() ? tr("Nothing is told to it so far. Add what should be in the matrix.")
                                    : QString());
    for (QWidget *part : {static_cast<QWidget *>(m_facts), m_buttons, static_cast<QWidget *>(m_heading)})
        part->show();
    m_told->setVisible(!lines.isEmpty());
    m_note->setVisible(lines.isEmpty());
}
