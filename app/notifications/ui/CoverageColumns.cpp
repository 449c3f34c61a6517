// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/CoverageColumns.h"

#include "base/ShortId.h"
#include "notifications/ui/SetupWords.h"

using Column = ItemColumn<CoverageRow>;
using Reach = Coverage::Reach;

QList<CoverageRow> CoverageColumns::rows(const NotificationSetup &setup, const QSet<QString> &unimportant)
{
    QList<CoverageRow> rows;
    for (const Coverage::Line &line : Coverage::of(setup)) {
        const NotificationEvent *event = setup.event(line.eventId);
        rows << CoverageRow{line.eventId, SetupWords::event(setup, line.eventId),
                            event ? event->category : QString(), !unimportant.contains(line.eventId), line};
    }
    return rows;
}

QString CoverageColumns::reachWords(Reach reach)
{
    switch (reach) {
    case Reach::Nobody:
        return tr("nobody", "whom an event reaches");
    case Reach::OnItsWay:
        return tr("on its way", "whom an event reaches");
    case Reach::OneOnly:
        return tr("one only", "whom an event reaches");
    case Reach::Several:
        return tr("several", "whom an event reaches");
    case Reach::CannotBe:
        return tr("disabled", "an event");
    }
    return {};
}

Tone CoverageColumns::reachTone(Reach reach)
{
    switch (reach) {
    case Reach::Nobody:
        return Tone::Bad;
    case Reach::OnItsWay:
        return Tone::Running;
    case Reach::OneOnly:
        return Tone::Doubtful;
    case Reach::Several:
        return Tone::Good;
    case Reach::CannotBe:
        break;
    }
    return Tone::Ended;
}

QList<Column> CoverageColumns::all()
{
    const auto silent = [](const CoverageRow &row) {
        if (row.line.conditions == 0)
            return QString();
        return row.line.silentConditions == 0
                   ? tr("none", "conditions without a setting")
                   : tr("%1 of %2").arg(row.line.silentConditions).arg(row.line.conditions);
    };
    return {Column(tr("Reach"), [](const CoverageRow &row) { return reachWords(row.line.reach); })
                // What matters comes first among those that reach as little.
                .orderedBy([](const CoverageRow &row) -> std::optional<qint64> {
                    return 2 * static_cast<int>(row.line.reach) + (row.isImportant ? 0 : 1);
                })
                .explained([](const CoverageRow &row) { return row.line.sentence; })
                .pill([](const CoverageRow &row) { return static_cast<int>(reachTone(row.line.reach)); })
                .wide(17),
            Column(tr("Important"),
                   [](const CoverageRow &row) {
                       return row.isImportant ? tr("important", "an event") : tr("not important", "an event");
                   })
                .orderedBy(
                    [](const CoverageRow &row) -> std::optional<qint64> { return row.isImportant ? 0 : 1; })
                .explained([](const CoverageRow &row) {
                    return row.isImportant
                               ? tr("Important here: it counts where it reaches nobody. Space changes it.")
                               : tr("Not important here: it isn’t counted. Space changes it.");
                })
                .wide(10),
            Column(tr("Event"), [](const CoverageRow &row) { return row.event; }).wide(27),
            Column(tr("Category"), [](const CoverageRow &row) { return row.category; }).wide(11),
            Column(tr("Whom it reaches"), [](const CoverageRow &row) { return row.line.sentence; })
                .explained([](const CoverageRow &row) { return row.line.sentence; })
                .wide(16),
            Column(tr("Without setting"), silent)
                .orderedBy(
                    [](const CoverageRow &row) -> std::optional<qint64> { return row.line.silentConditions; })
                .explained([](const CoverageRow &) {
                    return tr("Conditions of the event that are told to nobody.");
                })
                .wide(13)
                .atTheEnd(),
            Column(tr("Id"), [](const CoverageRow &row) { return ShortId::of(row.id); })
                .explained([](const CoverageRow &row) { return row.id; })
                .wide(15)
                .hiddenAtFirst()};
}
