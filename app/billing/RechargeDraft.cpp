// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/RechargeDraft.h"

#include "billing/AmountText.h"

RechargeDraft RechargeDraft::of(const RechargePreferences &preferences, const QLocale &locale)
{
    const auto written = [&locale](const std::optional<Money> &amount) {
        return amount ? AmountText::write(*amount, locale) : QString();
    };
    RechargeDraft draft;
    draft.enabled = preferences.enabled;
    draft.invoiceEnabled = preferences.invoiceEnabled;
    draft.preference = preferences.preference;
    draft.threshold = written(preferences.threshold);
    draft.recharge = written(preferences.recharge);
    return draft;
}

Outcome<std::optional<Money>> RechargeDraft::amount(QString RechargeDraft::*text,
                                                    const std::optional<Money> &began, const QString &shown,
                                                    const QString &currency, const QLocale &locale) const
{
    const QString typed = this->*text;
    const bool mayBeMissing = !enabled.value_or(false) && typed.trimmed().isEmpty() && !began;
    if (mayBeMissing || (began && typed == shown))
        return began;
    const auto read = AmountText::read(typed, currency, AmountText::payment(currency), locale);
    if (!read)
        return failed(read.error());
    return std::optional(*read);
}

RechargeDraft::Meaning RechargeDraft::meaning(const RechargePreferences &began, const QString &currency,
                                              const QLocale &locale) const
{
    const RechargeDraft shown = of(began, locale);
    Meaning meaning;
    meaning.wanted = began;
    meaning.wanted.enabled = enabled;
    meaning.wanted.invoiceEnabled = invoiceEnabled;
    meaning.wanted.preference = preference;
    const auto below = amount(&RechargeDraft::threshold, began.threshold, shown.threshold, currency, locale);
    const auto plus = amount(&RechargeDraft::recharge, began.recharge, shown.recharge, currency, locale);
    if (below)
        meaning.wanted.threshold = meaning.threshold = *below;
    else
        meaning.troubles[Field::Threshold] = below.error().what;
    if (plus)
        meaning.wanted.recharge = meaning.recharge = *plus;
    else
        meaning.troubles[Field::Recharge] = plus.error().what;
    if (meaning.threshold && meaning.recharge) {
        if (const auto target = meaning.threshold->plus(*meaning.recharge))
            meaning.target = *target;
        else
            meaning.troubles[Field::Recharge] = target.error().what;
    }
    if (preference.isEmpty() && enabled.value_or(false))
        meaning.troubles[Field::Preference] = tr("Choose how charges are paid.");
    return meaning;
}

QString RechargeDraft::complaint(const Failure &failure, Field field)
{
    const char *name = field == Field::Threshold  ? "threshold_amount"
                       : field == Field::Recharge ? "recharge_amount"
                       : field == Field::Enabled  ? "enabled"
                       : field == Field::Invoice  ? "invoice_enabled"
                                                  : "preference";
    const auto problem = failure.problemAt(QLatin1String(name));
    if (!problem)
        return {};
    return problem->detail.isEmpty() ? problem->title : problem->detail;
}
