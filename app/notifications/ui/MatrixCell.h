// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/SettingsCommit.h"
#include "widgets/Tone.h"

#include <QCoreApplication>

/// What one condition has at one channel (or profile): what is there, what is wanted, and what is under way.
struct MatrixCell
{
    Q_DECLARE_TR_FUNCTIONS(MatrixCell)
public:
    /// One step of a commit that isn't done.
    struct Step
    {
        bool isAdd = true;
        SettingKey key;
        QString settingId;
        CommitStep::State state = CommitStep::State::Waiting;
        SettingStatus status;
        QString why; ///< it failed
        bool operator==(const Step &) const = default;
    };
    /// How it is drawn: a sign, or a pill with a word.
    struct Look
    {
        enum class Sign { On, Off, Closed, Pill };
        Sign sign = Sign::Off;
        QString word; ///< always: what the sign means
        Tone tone = Tone::Neutral;
        bool operator==(const Look &) const = default;
    };

    QList<NotificationSetting> settings;
    QList<SettingKey> adds; ///< staged
    QStringList removals;   ///< staged; ids of `settings`
    QList<Step> steps;

    bool isEmpty() const { return settings.isEmpty() && adds.isEmpty() && steps.isEmpty(); }
    /// Several settings, or one that reaches more than this channel: one key press can't say which is meant.
    bool isAmbiguous() const;
    Look look(bool isClosed) const;
    /// All of it, a line each; the reason why it is closed last. Where the channel is known it is left out.
    QStringList lines(const NotificationSetup &setup, bool saysChannel, const QString &obstacle,
                      const QDateTime &now) const;
    bool operator==(const MatrixCell &) const = default;

    static Step step(const CommitStep &step);
    /// "sending", "pending", "failed" and so on: the state of a step in one word.
    static QString stateWord(CommitStep::State state, const SettingStatus &status, bool isAdd);
    static Tone stateTone(CommitStep::State state);

private:
    Look stagedLook() const;
    Look settledLook() const;
};
