// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/ProfilePanel.h"

#include "base/ShortId.h"
#include "notifications/ChannelCheck.h"
#include "notifications/ui/NotificationPage.h"
#include "notifications/ui/PanelParts.h"
#include "notifications/ui/SettingWords.h"
#include "notifications/ui/SetupWords.h"
#include "widgets/FactList.h"
#include "widgets/MutedLabel.h"

#include <QLabel>

ProfilePanel::ProfilePanel(const QList<QAction *> &actions, QWidget *parent)
    : SidePanel(parent),
      m_facts(new FactList),
      m_buttons(PanelParts::buttons(actions)),
      m_channels(new LinkLines),
      m_channelsNote(new MutedLabel(tr("It has no channel: nothing that is told to it arrives."))),
      m_events(new LinkLines),
      m_eventsNote(new MutedLabel(tr("Nothing is told to it so far.")))
{
    setObjectName(QStringLiteral("profilePanel"));
    m_facts->setObjectName(QStringLiteral("profileFacts"));
    m_channels->setObjectName(QStringLiteral("profileChannels"));
    m_events->setObjectName(QStringLiteral("profileEvents"));
    addPart(m_facts);
    addPart(m_buttons);
    m_channelsHeading = addHeading(tr("Its channels"));
    addPart(m_channels);
    addPart(m_channelsNote);
    m_eventsHeading = addHeading(tr("Told to it"));
    addPart(m_events);
    addPart(m_eventsNote);
    connect(m_facts, &FactList::copied, this, &ProfilePanel::copied);
    connect(m_channels, &LinkLines::chosen, this, &ProfilePanel::destinationAsked);
    connect(m_events, &LinkLines::chosen, this, &ProfilePanel::destinationAsked);
    setNone(0);
}

void ProfilePanel::setNone(int selected)
{
    setTitle(selected > 1 ? tr("%n profiles selected", nullptr, selected) : tr("Profile"));
    setSubtitle(selected > 1 ? QString() : tr("Choose a profile to see its channels."));
    for (QWidget *part : {static_cast<QWidget *>(m_facts), m_buttons,
                          static_cast<QWidget *>(m_channelsHeading), static_cast<QWidget *>(m_channels),
                          static_cast<QWidget *>(m_channelsNote), static_cast<QWidget *>(m_eventsHeading),
                          static_cast<QWidget *>(m_events), static_cast<QWidget *>(m_eventsNote)})
        part->hide();
}

void ProfilePanel::setProfile(const NotificationSetup &setup, const NotificationProfile &profile,
                              const QDateTime &now)
{
    setTitle(SetupWords::profile(setup, profile.id));
    setSubtitle({});
    const auto time = [&now](const QString &label, const QDateTime &at) {
        return FactList::Fact{label, SettingWords::time(at, now), {}, SettingWords::exactTime(at)};
    };
    m_facts->setFacts({time(tr("Created"), profile.created),
                       time(tr("Updated"), profile.updated),
                       {tr("Id"), ShortId::of(profile.id), profile.id, profile.id}});
    for (QWidget *part : {static_cast<QWidget *>(m_facts), m_buttons,
                          static_cast<QWidget *>(m_channelsHeading), static_cast<QWidget *>(m_eventsHeading)})
        part->show();
    showChannels(setup, profile.id);
    showEvents(setup, profile.id);
}

void ProfilePanel::showChannels(const NotificationSetup &setup, const QString &profile)
{
    QList<LinkLines::Line> lines;
    for (const NotificationChannel &channel : setup.channelsOf(profile))
        lines << LinkLines::Line{
            ChannelCheck::display(channel), ChannelCheck::kindName(channel.kind),
            NotificationPage::place(QStringLiteral("channels"), {{QStringLiteral("channel"), channel.id}})};
    m_channels->setLines(lines);
    m_channels->setVisible(!lines.isEmpty());
    m_channelsNote->setVisible(lines.isEmpty());
}

void ProfilePanel::showEvents(const NotificationSetup &setup, const QString &profile)
{
    QList<LinkLines::Line> lines;
    for (const NotificationSetting &setting : setup.settings) {
        if (setting.key.profileId != profile)
            continue;
        LinkLines::Line line = PanelParts::toldLine(setup, setting, setting.key.channelId);
        const QString where = SetupWords::channel(setup, setting.key.channelId);
        line.note = line.note.isEmpty() ? where : line.note + QStringLiteral(" · ") + where;
        lines << line;
    }
    std::ranges::sort(lines, {}, &LinkLines::Line::text);
    m_events->setLines(lines);
    m_events->setVisible(!lines.isEmpty());
    m_eventsNote->setVisible(lines.isEmpty());
}
