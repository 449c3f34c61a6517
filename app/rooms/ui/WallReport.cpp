// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/WallReport.h"

#include <QLocale>

using Wish = Moderation::Wish;

namespace {
QString tooFew(Wish wish, int done, int all)
{
    switch (wish) {
    case Wish::Mute:
        return WallReport::tr("Mute was accepted for %1 of %n people.", nullptr, all).arg(done);
    case Wish::Unmute:
        return WallReport::tr("Unmute was accepted for %1 of %n people.", nullptr, all).arg(done);
    case Wish::Kick:
        return WallReport::tr("Kick was accepted for %1 of %n people.", nullptr, all).arg(done);
    }
    return {};
}

QString accepted(Wish wish, const QString &names)
{
    switch (wish) {
    case Wish::Mute:
        return WallReport::tr("Mute accepted for %1").arg(names);
    case Wish::Unmute:
        return WallReport::tr("Unmute accepted for %1").arg(names);
    case Wish::Kick:
        return WallReport::tr("Kick accepted for %1; still listed until the API says they left").arg(names);
    }
    return {};
}

// Whether it happened is known of a refusal alone.
QString missed(Wish wish, bool isKnown, const QString &names)
{
    if (!isKnown)
        return WallReport::tr("Not known whether it happened: %1").arg(names);
    switch (wish) {
    case Wish::Mute:
        return WallReport::tr("Not muted: %1").arg(names);
    case Wish::Unmute:
        return WallReport::tr("Not unmuted: %1").arg(names);
    case Wish::Kick:
        return WallReport::tr("Not kicked: %1").arg(names);
    }
    return {};
}
} // namespace

QString WallReport::names(const QStringList &ids, const NameOf &nameOf)
{
    constexpr qsizetype most = 6;
    QStringList names;
    for (const QString &id : ids.first(std::min(most, ids.size())))
        names << nameOf(id);
    const QString list = QLocale().createSeparatedList(names);
    const int more = static_cast<int>(ids.size() - names.size());
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(names.join(tr(", ", "between names"))) : list;
}

WallReport WallReport::of(const Moderation::Result &result, const NameOf &nameOf)
{
    WallReport report;
    report.again = result.failed;
    const auto all = result.done.size() + result.failed.size() + result.gone.size();
    const bool isKnown = !result.failure || result.failure->kind != Failure::Kind::Unconfirmed;
    const QString left =
        result.gone.isEmpty() ? QString() : tr("Had left already: %1").arg(names(result.gone, nameOf));
    // Refused for everybody, while nobody is known to be there.
    if (result.failed.isEmpty() && result.done.isEmpty() && result.failure) {
        report.isWhole = false;
        report.tone = isKnown ? Tone::Bad : Tone::Doubtful;
        report.title = isKnown ? tr("It was not accepted.") : tr("It is not known whether it was accepted.");
        report.text = result.failure->what;
        return report;
    }
    report.isWhole = result.failed.isEmpty();
    if (report.isWhole) {
        report.tone = result.done.isEmpty() ? Tone::Ended : Tone::Good;
        report.title = result.done.isEmpty() ? tr("There was nobody left to ask for.")
                                             : accepted(result.wish, names(result.done, nameOf));
        report.text = left;
        return report;
    }
    report.tone = isKnown ? Tone::Bad : Tone::Doubtful;
    report.title = tooFew(result.wish, static_cast<int>(result.done.size()), static_cast<int>(all));
    QStringList lines{missed(result.wish, isKnown, names(result.failed, nameOf))};
    if (result.failure)
        lines << result.failure->what;
    if (!result.done.isEmpty())
        lines << tr("Accepted: %1").arg(names(result.done, nameOf));
    if (!left.isEmpty())
        lines << left;
    report.text = lines.join(u'\n');
    return report;
}
