// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/ui/ChannelColumns.h"
#include "notifications/ui/SetupListPage.h"

class ChannelPanel;

/// The channels of the account: made, changed, moved and deleted, with what that would silence.
class ChannelsPage final : public SetupListPage
{
    Q_OBJECT
public:
    explicit ChannelsPage(QWidget *parent = nullptr);

    QString face() const override { return QStringLiteral("channels"); }
    QString title() const override { return tr("Channels"); }
    QString searchHint() const override { return tr("destination, profile, kind"); }
    /// "profile=…" with "new=1" is what a new one belongs to.
    void open(const QUrlQuery &place) override;

private:
    void makeActions();
    void fill() override;
    void showSelection(const QStringList &ids) override;
    void refreshActions() override;
    void entered(const QString &id) override;
    void fillMenu(QMenu *menu) override;
    void newAsked() override;

    void edit(const QString &id);
    void openDialog(const std::optional<NotificationChannel> &channel);
    void saved(NotificationsDesk *desk, const NotificationChannel &channel, const QString &words);
    void copyDestination();
    void askDelete();
    void remove(const QStringList &ids);

    ItemTableOf<ChannelRow> m_table;
    QString m_newProfile;
    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_delete = nullptr;
    ChannelPanel *m_channelPanel = nullptr;
};
