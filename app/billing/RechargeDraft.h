// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Outcome.h"
#include "billing/Recharge.h"

#include <QLocale>
#include <QMap>

/// Auto recharge as it stands in a form: amounts as they are typed, and what they mean.
struct RechargeDraft
{
    Q_DECLARE_TR_FUNCTIONS(RechargeDraft)
public:
    enum class Field { Enabled, Threshold, Recharge, Preference, Invoice };

    std::optional<bool> enabled;
    std::optional<bool> invoiceEnabled;
    QString preference; ///< as on the wire
    QString threshold;  ///< as typed
    QString recharge;

    static RechargeDraft of(const RechargePreferences &preferences, const QLocale &locale = {});

    /// What is typed, read against what it began from.
    struct Meaning
    {
        RechargePreferences wanted;     ///< amounts that aren't understood are as they were at the beginning
        QMap<Field, QString> troubles;  ///< what keeps it from being saved
        std::optional<Money> threshold; ///< as understood
        std::optional<Money> recharge;
        std::optional<Money> target; ///< what a charge lifts the balance to
    };
    /// An amount that nobody touched stays exactly what it was. Amounts may be missing only while auto
    /// recharge is off and they were missing before.
    Meaning meaning(const RechargePreferences &began, const QString &currency,
                    const QLocale &locale = {}) const;

    /// What the API complained about in a field; empty for nothing.
    static QString complaint(const Failure &failure, Field field);

    bool operator==(const RechargeDraft &) const = default;

private:
    Outcome<std::optional<Money>> amount(QString RechargeDraft::*text, const std::optional<Money> &began,
                                         const QString &shown, const QString &currency,
                                         const QLocale &locale) const;
};
