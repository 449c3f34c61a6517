// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/ui/ProfileColumns.h"
#include "notifications/ui/SetupListPage.h"

class ProfilePanel;

/// The profiles of the account: made, renamed and deleted, with all that hangs on them.
class ProfilesPage final : public SetupListPage
{
    Q_OBJECT
public:
    explicit ProfilesPage(QWidget *parent = nullptr);

    QString face() const override { return QStringLiteral("profiles"); }
    QString title() const override { return tr("Profiles"); }
    QString searchHint() const override { return tr("name, id"); }

private:
    void makeActions();
    void fill() override;
    void showSelection(const QStringList &ids) override;
    void refreshActions() override;
    void entered(const QString &id) override;
    void fillMenu(QMenu *menu) override;
    void newAsked() override;

    void rename(const QString &id);
    void openDialog(const std::optional<NotificationProfile> &profile);
    void saved(NotificationsDesk *desk, const NotificationProfile &profile, const QString &words);
    void addChannel();
    void askDelete();
    void remove(const QStringList &ids);

    ItemTableOf<ProfileRow> m_table;
    QAction *m_new = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_addChannel = nullptr;
    QAction *m_delete = nullptr;
    ProfilePanel *m_profilePanel = nullptr;
};
