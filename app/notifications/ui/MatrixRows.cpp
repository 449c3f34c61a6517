// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ChannelCheck.h"
#include "notifications/ui/MatrixModel.h"
#include "notifications/ui/SettingWords.h"

namespace {
using Parts = QHash<QString, MatrixCell>; ///< all of one condition, by condition

/// What is there, wanted and under way, put together by condition: looked for once, not once a cell.
Parts partsOf(const MatrixModel::State &state)
{
    Parts parts;
    for (const NotificationSetting &each : state.setup.settings)
        parts[each.key.conditionId].settings << each;
    for (const SettingKey &key : state.diff.adds)
        parts[key.conditionId].adds << key;
    for (const QString &id : state.diff.removals) {
        if (const NotificationSetting *setting = state.setup.setting(id))
            parts[setting->key.conditionId].removals << id;
    }
    for (const CommitStep &step : state.steps) {
        if (step.state != CommitStep::State::Settled)
            parts[step.key.conditionId].steps << MatrixCell::step(step);
    }
    return parts;
}

bool reaches(const SettingKey &key, const MatrixModel::Across &across, const NotificationCondition *condition)
{
    if (across.isProfile)
        return key.profileId == across.id;
    if (!key.channelId.isEmpty())
        return key.channelId == across.id;
    return key.profileId == across.profileId && (!condition || condition->supports(across.kind));
}
} // namespace

QList<MatrixModel::Across> MatrixModel::makeAcross(const State &state)
{
    const NotificationSetup &setup = state.setup;
    QList<NotificationProfile> profiles = setup.profiles;
    std::ranges::stable_sort(profiles, [](const NotificationProfile &a, const NotificationProfile &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    QList<Across> across;
    const auto addChannel = [&](const NotificationChannel &each, const QString &profile) {
        const QString destination = ChannelCheck::display(each);
        across << Across{each.id, profile.isEmpty() ? QString() : each.profileId,
                         profile.isEmpty() ? tr("No profile") : profile, each.kind, destination, false,
                         //: a profile, a kind of channel, where it goes
                         tr("%1 › %2 %3")
                             .arg(profile.isEmpty() ? tr("No profile") : profile,
                                  ChannelCheck::kindName(each.kind), destination)};
    };
    for (const NotificationProfile &profile : std::as_const(profiles)) {
        const QString name = profile.name.isEmpty() ? tr("Without a name", "a profile") : profile.name;
        const QList<NotificationChannel> channels = setup.channelsOf(profile.id);
        if (!state.isByProfile) {
            for (const NotificationChannel &each : channels)
                addChannel(each, name);
            continue;
        }
        const QString number = tr("%n channels", nullptr, static_cast<int>(channels.size()));
        //: a profile and how many channels it has
        const QString words = tr("%1, %2").arg(name, number);
        across << Across{profile.id, profile.id, name, {}, number, true, words};
    }
    if (!state.isByProfile) {
        for (const NotificationChannel &each : setup.channels) {
            if (!setup.profile(each.profileId))
                addChannel(each, {});
        }
    }
    return across;
}

QList<MatrixCell> MatrixModel::makeCells(const State &state, const QList<Across> &across, const QString &id,
                                         const Parts &parts)
{
    QList<MatrixCell> cells(across.size());
    const auto found = parts.constFind(id);
    if (found == parts.cend())
        return cells;
    const NotificationCondition *condition = state.setup.condition(id);
    for (qsizetype index = 0; index < across.size(); ++index) {
        const auto isHere = [&](const SettingKey &key) { return reaches(key, across[index], condition); };
        for (const NotificationSetting &each : found->settings) {
            if (!isHere(each.key))
                continue;
            cells[index].settings << each;
            if (found->removals.contains(each.id))
                cells[index].removals << each.id;
        }
        for (const SettingKey &key : found->adds) {
            if (isHere(key))
                cells[index].adds << key;
        }
        for (const MatrixCell::Step &step : found->steps) {
            if (isHere(step.key))
                cells[index].steps << step;
        }
    }
    return cells;
}

QList<MatrixModel::Row> MatrixModel::makeRows(const State &state, const QList<Across> &across) const
{
    const Parts parts = partsOf(state);
    QList<Row> rows;
    for (const NotificationCondition &condition : state.setup.conditions) {
        const NotificationEvent *event = state.setup.event(condition.eventId);
        Row row;
        row.condition = condition;
        row.area = event && !event->category.isEmpty() ? event->category : tr("Other", "an area of events");
        row.event = SettingWords::event(state.setup, condition.id);
        const QString name =
            condition.name.compare(row.event, Qt::CaseInsensitive) ? condition.name : QString();
        const QString wanted = SettingWords::wanted(condition);
        row.name = name.isEmpty() ? wanted : wanted.isEmpty() ? name : tr("%1, %2").arg(name, wanted);
        if (row.name.isEmpty())
            row.name = QStringLiteral("–");
        row.isSilent = state.silentEvents.contains(condition.eventId);
        row.isDisabled = !condition.enabled || (event && !event->enabled);
        row.cells = makeCells(state, across, condition.id, parts);
        QStringList texts{row.area, row.event, row.name, condition.description};
        for (qsizetype cell = 0; cell < row.cells.size(); ++cell) {
            if (!row.cells[cell].isEmpty())
                texts << across[cell].full;
        }
        row.search = texts.join(u'\n').toLower();
        rows << row;
    }
    std::ranges::stable_sort(rows, [](const Row &a, const Row &b) {
        const int areas = a.area.localeAwareCompare(b.area);
        const int events = areas ? areas : a.event.localeAwareCompare(b.event);
        return (events ? events : a.name.localeAwareCompare(b.name)) < 0;
    });
    return rows;
}
