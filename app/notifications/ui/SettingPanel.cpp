// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/SettingPanel.h"

#include "base/ShortId.h"
#include "notifications/ChannelCheck.h"
#include "notifications/ui/NotificationPage.h"
#include "notifications/ui/PanelParts.h"
#include "notifications/ui/SettingWords.h"
#include "notifications/ui/SetupWords.h"
#include "widgets/Banner.h"
#include "widgets/FactList.h"
#include "widgets/StatusBadge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

SettingPanel::SettingPanel(const QList<QAction *> &actions, QWidget *parent)
    : SidePanel(parent),
      m_state(new StatusBadge),
      m_stateRow(new QWidget),
      m_staged(new Banner(Tone::Doubtful, tr("Its removal is staged."),
                          tr("Nothing was sent. It waits in the matrix until you commit it."))),
      m_facts(new FactList),
      m_buttons(PanelParts::buttons(actions)),
      m_reached(new LinkLines)
{
    setObjectName(QStringLiteral("settingPanel"));
    m_staged->setObjectName(QStringLiteral("settingStaged"));
    m_facts->setObjectName(QStringLiteral("settingFacts"));
    m_reached->setObjectName(QStringLiteral("settingReached"));
    auto *line = new QHBoxLayout(m_stateRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_state);
    line->addStretch(1);
    QPushButton *matrix = m_staged->addButton(tr("See the staged changes"));
    matrix->setObjectName(QStringLiteral("settingStagedGo"));
    connect(matrix, &QPushButton::clicked, this,
            [this] { emit destinationAsked(NotificationPage::place(QStringLiteral("matrix"))); });
    addPart(m_stateRow);
    addPart(m_staged);
    addPart(m_facts);
    addPart(m_buttons);
    m_heading = addHeading(tr("Reaches"));
    addPart(m_reached);
    connect(m_facts, &FactList::copied, this, &SettingPanel::copied);
    connect(m_reached, &LinkLines::chosen, this, &SettingPanel::destinationAsked);
    setNone(0);
}

void SettingPanel::setNone(int selected)
{
    setTitle(selected > 1 ? tr("%n settings selected", nullptr, selected) : tr("Setting"));
    setSubtitle(selected > 1 ? QString() : tr("Choose a setting to see what it says."));
    for (QWidget *part : {m_stateRow, static_cast<QWidget *>(m_staged), static_cast<QWidget *>(m_facts),
                          m_buttons, static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_reached)})
        part->hide();
    m_buttons->setVisible(selected > 1);
}

void SettingPanel::setSetting(const NotificationSetup &setup, const SettingItem &row, const QDateTime &now)
{
    const NotificationSetting &setting = row.setting;
    setTitle(row.event.isEmpty() ? row.condition : row.event);
    setSubtitle(row.event.isEmpty() ? QString() : row.condition);
    m_state->setStatus(setting.status.word(), SettingWords::tone(setting.status));
    const auto time = [&now](const QString &label, const QDateTime &at) {
        return FactList::Fact{label, SettingWords::time(at, now), {}, SettingWords::exactTime(at)};
    };
    // An unknown state is shown as it came anyway.
    const QString wire = setting.status.wire() == setting.status.word() ? QString() : setting.status.wire();
    const QString parameters = SettingWords::parameters(setting.key.parameters);
    m_facts->setFacts({{tr("State of Telnyx"), wire, {}, {}},
                       {tr("Parameters"), parameters, parameters, {}},
                       {tr("Profile"), row.profile, {}, setting.key.profileId},
                       {tr("Channel"), row.channel, {}, setting.key.channelId},
                       {tr("About"), SettingColumns::record(setting), {}, {}},
                       time(tr("Created"), setting.created),
                       time(tr("Updated"), setting.updated),
                       {tr("Id"), ShortId::of(setting.id), setting.id, setting.id}});
    QList<LinkLines::Line> lines;
    for (const NotificationChannel &channel : setup.reached(setting.key))
        lines << LinkLines::Line{
            ChannelCheck::display(channel), ChannelCheck::kindName(channel.kind),
            NotificationPage::place(QStringLiteral("channels"), {{QStringLiteral("channel"), channel.id}})};
    m_reached->setLines(lines);
    for (QWidget *part : {m_stateRow, static_cast<QWidget *>(m_facts), m_buttons})
        part->show();
    m_staged->setVisible(row.isStaged);
    m_heading->setVisible(!lines.isEmpty());
    m_reached->setVisible(!lines.isEmpty());
}
