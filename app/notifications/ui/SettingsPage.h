// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/FilteredSettings.h"
#include "notifications/ui/SettingColumns.h"
#include "notifications/ui/SetupListPage.h"

class SettingFilterBar;
class SettingPanel;

/// The raw list of settings, narrowed by every filter that the API has. What is removed here is only staged.
class SettingsPage final : public SetupListPage
{
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);

    QString face() const override { return QStringLiteral("settings"); }
    QString title() const override { return tr("Settings"); }
    QString searchHint() const override { return tr("event, condition, channel"); }
    void setDesk(NotificationsDesk *desk) override;
    /// "setting=…" selects one; "status", "condition", "profile", "channel", "kind" and "record" are filters.
    void open(const QUrlQuery &place) override;
    QUrlQuery here() const override;
    int count() const override;

private:
    void makeActions();
    void fill() override;
    void showSelection(const QStringList &ids) override;
    void refreshActions() override;
    void entered(const QString &id) override;
    void fillMenu(QMenu *menu) override;
    void leave() override;
    void readAgain() override;
    bool isRowAwaited() const override;

    void ask();
    void openCell(const QString &id);
    void stage();
    void takeBack(const QStringList &ids);
    bool isFiltered() const { return !m_filtered.filter().isEmpty(); }

    ItemTableOf<SettingItem> m_table;
    FilteredSettings m_filtered;
    SettingFilterBar *m_filters;
    QAction *m_cell = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_takeBack = nullptr;
    SettingPanel *m_settingPanel = nullptr;
};
