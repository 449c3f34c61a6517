// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Outcome.h"
#include "notifications/Notification.h"
#include "notifications/ui/SavingDialog.h"

class QLineEdit;

/// A new profile, or another name for one.
class ProfileDialog : public SavingDialog
{
    Q_OBJECT
public:
    ProfileDialog(NotificationsDesk *desk, const std::optional<NotificationProfile> &profile,
                  QWidget *parent);

signals:
    /// The API has it.
    void saved(const NotificationProfile &profile);
    /// What somebody else saved stands.
    void taken(const NotificationProfile &profile);

private:
    bool hasChanges() const override;
    void save() override;
    void saveMine() override;
    void takeTheirs() override;
    void echo();
    void ended(const Outcome<NotificationProfile> &outcome);

    std::optional<NotificationProfile> m_profile; ///< that it began from
    QString m_theirs;                             ///< the name of a conflict
    QLineEdit *m_name;
    FieldRow *m_row;
};
