// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Outcome.h"
#include "notifications/ChannelSaving.h"
#include "notifications/ui/SavingDialog.h"

class QComboBox;
class QLineEdit;
class SegmentedControl;

/// A new channel, or one to change: its kind, where it goes, and the profile that it belongs to, which may be
/// made with it.
class ChannelDialog : public SavingDialog
{
    Q_OBJECT
public:
    /// Without a channel, a new one; `profile` is chosen at first.
    ChannelDialog(NotificationsDesk *desk, const std::optional<NotificationChannel> &channel,
                  const QString &profile, QWidget *parent);
    ~ChannelDialog() override;

signals:
    /// The API has it.
    void saved(const NotificationChannel &channel);
    /// What somebody else saved stands.
    void taken(const NotificationChannel &channel);
    void profileMade(const NotificationProfile &profile);

private:
    struct Entered
    {
        QString kind;
        QString destination; ///< as typed
        QString profileId;   ///< empty: a new one
        QString newProfile;
        bool operator==(const Entered &) const = default;
    };
    void build();
    void fillKinds();
    void fillProfiles(const QString &chosen);
    void followBook();
    void connectFields();
    Entered entered() const;
    bool hasChanges() const override;
    void save() override;
    void saveMine() override;
    void takeTheirs() override;
    bool mark();
    void saveProfile();
    void saveChannel(const QString &profile);
    void createdProfile(const Outcome<NotificationProfile> &outcome);
    void created(const Outcome<NotificationChannel> &outcome);
    void updated(const Outcome<ChannelSaving::Saved> &outcome);
    void done(const NotificationChannel &channel);
    void failedWith(const Failure &failure);
    void askConflict(const NotificationChannel &theirs);
    void echo(bool isFinal);
    void followProfile();
    NotificationChannel wanted(const QString &profile) const;
    const NotificationSetup &setup() const;

    std::optional<NotificationChannel> m_channel; ///< that it began from
    std::optional<NotificationChannel> m_theirs;  ///< of a conflict
    NotificationChannel m_sent;                   ///< what is being saved
    Entered m_before;
    SegmentedControl *m_kind;
    QLineEdit *m_destination;
    QComboBox *m_profile;
    QLineEdit *m_newProfile;
    FieldRow *m_kindRow = nullptr;
    FieldRow *m_destinationRow = nullptr;
    FieldRow *m_profileRow = nullptr;
    FieldRow *m_newProfileRow = nullptr;
};
