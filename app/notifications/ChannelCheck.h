// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationApi.h"

/// Checks what is typed before it is sent, in sentences that say what to do; all translated.
class ChannelCheck
{
    Q_DECLARE_TR_FUNCTIONS(ChannelCheck)
public:
    /// The kinds of the contract: sms, voice, email, webhook.
    static const QStringList &kinds();
    static bool isCalled(const QString &kind);    ///< by a telephone number: sms, voice
    static QString kindName(const QString &kind); ///< "SMS", "Voice call"; the raw word of an unknown one
    struct Verdict
    {
        QString destination; ///< as it would be sent: E.164, trimmed; empty where it can't be
        QString wrong;       ///< why it can't be sent
        QString doubt; ///< what is odd and may be sent all the same: http without s, a number not in use
    };
    static Verdict destination(const QString &kind, const QString &typed);
    /// As it is shown: numbers grouped, URLs and addresses as they are.
    static QString display(const NotificationChannel &channel);
    /// "On-call › +1 312 555 0100": for sentences.
    static QString name(const NotificationSetup &setup, const QString &channel);

    enum class ParameterType { Text, Whole, Number, Truth, Phone };
    /// By its data type (integer, number, decimal, boolean, …), a phone number also by its name; unknown
    /// types take any text.
    static ParameterType parameterType(const ConditionParameter &parameter);
    /// Empty when all is well.
    static QString parameterTrouble(const ConditionParameter &parameter, const QString &typed);
    /// As it would be sent: numbers in E.164, anything else trimmed.
    static QString parameterValue(const ConditionParameter &parameter, const QString &typed);
    static QString parameterName(const QString &wire); ///< "Phone number"; the raw word with spaces otherwise
};
