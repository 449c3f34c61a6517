// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/PanelParts.h"

#include "notifications/ui/NotificationPage.h"
#include "notifications/ui/SettingWords.h"
#include "notifications/ui/SetupWords.h"
#include "widgets/ActionButton.h"
#include "widgets/FlowLayout.h"

QWidget *PanelParts::buttons(const QList<QAction *> &actions)
{
    auto *row = new QWidget;
    new FlowLayout(row);
    for (QAction *action : actions) {
        const bool isDanger = action->property("isDanger").toBool();
        auto *button = new ActionButton(action, isDanger ? ButtonRole::Danger : ButtonRole::Normal, row);
        button->setObjectName(QStringLiteral("panel_") + action->objectName());
        button->followVisibility();
        row->layout()->addWidget(button);
    }
    return row;
}

Destination PanelParts::cell(const QString &condition, const QString &channel)
{
    QList<std::pair<QString, QString>> query{{QStringLiteral("condition"), condition}};
    if (!channel.isEmpty())
        query << std::pair(QStringLiteral("channel"), channel);
    return NotificationPage::place(QStringLiteral("matrix"), query);
}

LinkLines::Line PanelParts::toldLine(const NotificationSetup &setup, const NotificationSetting &setting,
                                     const QString &channel)
{
    QStringList notes;
    if (!setting.key.parameters.isEmpty())
        notes << SettingWords::parameters(setting.key.parameters);
    if (setting.status.phase() != SettingStatus::Phase::On)
        notes << setting.status.word();
    return {SettingWords::condition(setup, setting.key.conditionId), notes.join(QStringLiteral(" · ")),
            cell(setting.key.conditionId, channel)};
}
