// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/BulkDeleteWords.h"

#include "base/ShortId.h"
#include "rooms/ui/RecordingWords.h"

#include <QDir>
#include <QFileInfo>

using Said = BulkDeleteWords::Said;
using Step = BulkDeletion::Step;

Said BulkDeleteWords::said(const BulkDeletion &deletion)
{
    switch (deletion.step()) {
    case Step::Stuck:
        return stuck(*deletion.failure());
    case Step::Listed:
        if (!deletion.list().isEmpty())
            return {};
        return {Tone::Neutral, tr("Nothing fits this filter now."), tr("There is nothing to delete.")};
    case Step::Missing:
        return missing(deletion);
    case Step::Changed:
        return changed(deletion.difference());
    case Step::Unseen:
        return {Tone::Bad, tr("What is left could not be read."), deletion.failure()->what};
    case Step::Over:
        return over(deletion.report());
    case Step::Reading:
    case Step::Fetching:
    case Step::Checking:
    case Step::Sending:
    case Step::Looking:
        break;
    }
    return {};
}

QString BulkDeleteWords::heading(const BulkDeletion &deletion)
{
    const int number = static_cast<int>(deletion.list().size());
    switch (deletion.step()) {
    case Step::Reading:
        return tr("Reading the exact list …");
    case Step::Fetching:
        return tr("Downloading first. Nothing is deleted before everything lies on the disk …");
    case Step::Checking:
        return tr("Reading the list again, to see that it is still the same …");
    case Step::Sending:
        return tr("Deleting. Please wait for the answer …");
    case Step::Looking:
        return tr("Reading what is left …");
    case Step::Over: {
        const int left = static_cast<int>(deletion.report().left.size());
        return left == 0 ? tr("Nothing is left that fits the filter")
                         : tr("%n recording(s) still fit the filter", nullptr, left);
    }
    case Step::Stuck:
    case Step::Listed:
    case Step::Missing:
    case Step::Changed:
    case Step::Unseen:
        break;
    }
    if (number == 0)
        return {};
    //: %1 is "312 recordings", %2 "450 MB"
    return tr("%1, %2 in all")
        .arg(tr("%n recording(s)", nullptr, number), RecordingWords::size(deletion.totalMb()));
}

Said BulkDeleteWords::stuck(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Cancelled)
        return {Tone::Neutral, tr("Stopped. Nothing was deleted."), {}};
    return {Tone::Bad, tr("The list could not be read, so nothing was deleted."), failure.what};
}

Said BulkDeleteWords::missing(const BulkDeletion &deletion)
{
    const RoomDownloads::Result &fetched = deletion.fetched();
    QString why = deletion.failure() ? deletion.failure()->what : QString();
    for (const RoomDownloads::Item &item : fetched.items) {
        if (why.isEmpty() && item.failure) //: %1 is an id, %2 why that one isn't there
            why = tr("%1: %2").arg(ShortId::of(item.id), item.failure->what);
    }
    const int all = static_cast<int>(deletion.list().size());
    //: %1 is how many are on the disk, %2 how many there are, %3 why one isn't
    return {Tone::Doubtful, tr("Not everything could be downloaded, so nothing was deleted."),
            tr("%1 of %2 lie on the disk with their checksums. %3")
                .arg(QLocale().toString(fetched.done), QLocale().toString(all), why)
                .trimmed()};
}

Said BulkDeleteWords::changed(const BulkDeletion::Difference &difference)
{
    QStringList lines;
    if (!difference.came.isEmpty())
        lines << tr("%n came: %1.", nullptr, static_cast<int>(difference.came.size()))
                     .arg(ids(difference.came));
    if (!difference.went.isEmpty())
        lines << tr("%n went: %1.", nullptr, static_cast<int>(difference.went.size()))
                     .arg(ids(difference.went));
    return {Tone::Doubtful, tr("The list changed meanwhile, so nothing was deleted."), lines.join(u'\n')};
}

Said BulkDeleteWords::over(const BulkDeletion::Report &report)
{
    const int asked = static_cast<int>(report.asked.size());
    const int gone = static_cast<int>(report.gone.size());
    const QLocale locale;
    const QString numbers = tr("%1 of %2 are gone.").arg(locale.toString(gone), locale.toString(asked));
    if (report.failure && report.failure->kind == Failure::Kind::Unconfirmed)
        return {Tone::Doubtful, tr("Telnyx gave no clear answer. %1").arg(numbers),
                tr("It was not sent again; the list was read instead. %1").arg(left(report)).trimmed()};
    if (report.failure)
        return {Tone::Bad, gone == 0 ? tr("Nothing was deleted.") : numbers,
                tr("%1 %2").arg(report.failure->what, left(report)).trimmed()};
    if (report.leftOfAsked > 0)
        return {Tone::Doubtful, numbers,
                tr("Telnyx deletes no more than a page in one call and says that it deleted %1. %2")
                    .arg(locale.toString(report.answered.value_or(0)), left(report))};
    return {Tone::Good, tr("All %n recording(s) are gone.", nullptr, asked), left(report)};
}

QString BulkDeleteWords::left(const BulkDeletion::Report &report)
{
    QStringList sentences;
    if (!report.kept.isEmpty())
        sentences << tr("What was downloaded lies in %1.")
                         .arg(QDir::toNativeSeparators(QFileInfo(report.kept.first().path).absolutePath()));
    const int newer = static_cast<int>(report.left.size()) - report.leftOfAsked;
    if (newer > 0)
        sentences << tr("%n more fit(s) the filter that was not in the list.", nullptr, newer);
    if (!report.left.isEmpty())
        sentences << tr("Deleting the rest is a new deletion, and asks again.");
    return sentences.join(u' ');
}

QString BulkDeleteWords::ids(const QStringList &all)
{
    constexpr int most = 5;
    QStringList shown = all.mid(0, most);
    if (all.size() > most)
        shown << tr("and %n more", nullptr, static_cast<int>(all.size()) - most);
    return shown.join(QStringLiteral(", "));
}
