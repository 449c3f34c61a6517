// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/CoveragePanel.h"

#include "base/ShortId.h"
#include "notifications/ChannelCheck.h"
#include "notifications/ui/NotificationPage.h"
#include "notifications/ui/PanelParts.h"
#include "notifications/ui/SetupWords.h"
#include "widgets/FactList.h"
#include "widgets/StatusBadge.h"

#include <QHBoxLayout>
#include <QLabel>

CoveragePanel::CoveragePanel(const QList<QAction *> &actions, QWidget *parent)
    : SidePanel(parent),
      m_reach(new StatusBadge),
      m_reachRow(new QWidget),
      m_sentence(new QLabel),
      m_buttons(PanelParts::buttons(actions)),
      m_conditions(new LinkLines),
      m_channels(new LinkLines),
      m_facts(new FactList)
{
    setObjectName(QStringLiteral("coveragePanel"));
    m_sentence->setObjectName(QStringLiteral("coverageSentence"));
    m_conditions->setObjectName(QStringLiteral("coverageConditions"));
    m_channels->setObjectName(QStringLiteral("coverageChannels"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *line = new QHBoxLayout(m_reachRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_reach);
    line->addStretch(1);
    addPart(m_reachRow);
    addPart(m_sentence);
    addPart(m_buttons);
    m_conditionsHeading = addHeading(tr("Its conditions"));
    addPart(m_conditions);
    m_channelsHeading = addHeading(tr("Channels that it reaches"));
    addPart(m_channels);
    addPart(m_facts);
    connect(m_facts, &FactList::copied, this, &CoveragePanel::copied);
    connect(m_conditions, &LinkLines::chosen, this, &CoveragePanel::destinationAsked);
    connect(m_channels, &LinkLines::chosen, this, &CoveragePanel::destinationAsked);
    setNone(0);
}

void CoveragePanel::setNone(int selected)
{
    setTitle(selected > 1 ? tr("%n events selected", nullptr, selected) : tr("Event"));
    setSubtitle(selected > 1 ? QString() : tr("Choose an event to see whom it reaches."));
    for (QWidget *part :
         {m_reachRow, static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_conditionsHeading),
          static_cast<QWidget *>(m_conditions), static_cast<QWidget *>(m_channelsHeading),
          static_cast<QWidget *>(m_channels), static_cast<QWidget *>(m_facts)})
        part->hide();
    m_buttons->setVisible(selected > 1);
}

void CoveragePanel::setEvent(const NotificationSetup &setup, const CoverageRow &row)
{
    setTitle(row.event);
    setSubtitle(row.category);
    m_reach->setStatus(CoverageColumns::reachWords(row.line.reach),
                       CoverageColumns::reachTone(row.line.reach));
    m_sentence->setText(row.line.sentence);
    QList<LinkLines::Line> conditions;
    for (const NotificationCondition &condition : setup.conditions) {
        if (condition.eventId != row.id)
            continue;
        const auto isIts = [&condition](const NotificationSetting &setting) {
            return setting.key.conditionId == condition.id;
        };
        const auto number = static_cast<int>(std::ranges::count_if(setup.settings, isIts));
        const QString note = !condition.enabled ? tr("disabled", "a condition")
                             : number == 0      ? tr("no setting")
                                                : tr("%n settings", nullptr, number);
        conditions << LinkLines::Line{SetupWords::condition(setup, condition.id), note,
                                      PanelParts::cell(condition.id, {})};
    }
    m_conditions->setLines(conditions);
    QList<LinkLines::Line> channels;
    for (const QString &id : row.line.channelIds)
        channels << LinkLines::Line{
            ChannelCheck::name(setup, id),
            {},
            NotificationPage::place(QStringLiteral("channels"), {{QStringLiteral("channel"), id}})};
    m_channels->setLines(channels);
    m_facts->setFacts({{tr("Id"), ShortId::of(row.id), row.id, row.id}});
    for (QWidget *part :
         {m_reachRow, static_cast<QWidget *>(m_sentence), m_buttons, static_cast<QWidget *>(m_facts)})
        part->show();
    m_conditionsHeading->setVisible(!conditions.isEmpty());
    m_conditions->setVisible(!conditions.isEmpty());
    m_channelsHeading->setVisible(!channels.isEmpty());
    m_channels->setVisible(!channels.isEmpty());
}
