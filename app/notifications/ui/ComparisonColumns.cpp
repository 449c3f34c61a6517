// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/ComparisonColumns.h"

#include "notifications/ChannelCheck.h"
#include "notifications/ui/SettingWords.h"
#include "notifications/ui/SetupWords.h"

using Column = ItemColumn<ComparedRow>;
using What = ComparedRow::What;

QList<ComparedRow> ComparisonColumns::rows(const SetupComparison &comparison, const NotificationSetup &setup)
{
    QList<ComparedRow> rows;
    const SettingsDiff diff = comparison.diff();
    const auto id = [&rows](const char *kind) {
        return QStringLiteral("%1 %2").arg(QLatin1String(kind)).arg(rows.size());
    };
    for (const SettingKey &key : diff.adds)
        rows << ComparedRow{id("add"), What::Added, SettingWords::sentence(setup, key), {}};
    for (const NotificationSetting &setting : setup.settings) {
        const bool isRemoved = diff.removals.contains(setting.id);
        // What is leaving by itself is on neither side.
        if (!isRemoved && setting.status.isLeaving())
            continue;
        rows << ComparedRow{
            setting.id, isRemoved ? What::Removed : What::Same, SettingWords::sentence(setup, setting.key),
            setting.status.phase() == SettingStatus::Phase::On ? QString() : setting.status.word()};
    }
    for (const SetupComparison::Unmatched &unmatched : comparison.unmatched())
        rows << ComparedRow{id("unmatched"), What::NoMatch, unmatched.name, unmatched.reason};
    return rows;
}

QString ComparisonColumns::words(What what)
{
    switch (what) {
    case What::Added:
        return tr("would be added");
    case What::Removed:
        return tr("would be removed");
    case What::NoMatch:
        return tr("no match");
    case What::Same:
        return tr("the same");
    }
    return {};
}

Tone ComparisonColumns::tone(What what)
{
    switch (what) {
    case What::Added:
        return Tone::Running;
    case What::Removed:
        return Tone::Doubtful;
    case What::NoMatch:
        return Tone::Bad;
    case What::Same:
        break;
    }
    return Tone::Ended;
}

QList<Column> ComparisonColumns::all()
{
    const auto text = [](const ComparedRow &row) { return row.text; };
    const auto reason = [](const ComparedRow &row) { return row.reason; };
    return {Column(tr("Difference"), [](const ComparedRow &row) { return words(row.what); })
                .orderedBy([](const ComparedRow &row) -> std::optional<qint64> {
                    return static_cast<int>(row.what);
                })
                .pill([](const ComparedRow &row) { return static_cast<int>(tone(row.what)); })
                .wide(22),
            Column(tr("Setting"), text).explained(text).wide(88),
            Column(tr("Note"), reason).explained(reason).wide(34)};
}

QStringList ComparisonColumns::missingNames(const SetupComparison &comparison, const NotificationSetup &setup)
{
    QStringList names;
    for (const SetupDocument::Profile &profile : comparison.missing()) {
        const auto isIt = [&profile](const NotificationProfile &each) {
            return each.name.compare(profile.name, Qt::CaseInsensitive) == 0;
        };
        if (std::ranges::none_of(setup.profiles, isIt))
            names << profile.name;
        for (const SetupDocument::Channel &channel : profile.channels) {
            NotificationChannel shown;
            shown.kind = channel.kind;
            shown.destination = channel.destination;
            //: %1 is a profile, %2 a channel of it
            names << tr("%1 › %2").arg(profile.name, ChannelCheck::display(shown));
        }
    }
    return names;
}

int ComparisonColumns::missing(const SetupComparison &comparison, const NotificationSetup &setup)
{
    return static_cast<int>(missingNames(comparison, setup).size());
}
