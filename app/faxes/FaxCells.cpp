// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxCells.h"

#include "base/Clock.h"
#include "base/PhoneNumber.h"
#include "base/ShortId.h"
#include "faxes/FailureReason.h"

namespace {
using Job = FaxRow::Job;
constexpr qsizetype mostNumbers = 4096;
const QString unknownMark = QStringLiteral("–");

bool isFailed(const FaxRow &row)
{
    return row.job == Job::None && row.status.known() == FaxStatus::Known::Failed;
}

bool isEndedByUs(const FaxRow &row)
{
    return isFailed(row) && !row.failureReason.isEmpty() &&
           FailureReason::of(row.failureReason).kind == FailureReason::Class::Ended;
}

QDateTime utc(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
}

QString minutes(int seconds)
{
    return QStringLiteral("%1:%2")
        .arg(seconds / 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}
} // namespace

QString FaxCells::status(const FaxRow &row)
{
    const auto plain = [&row] {
        switch (row.job) {
        case Job::Waiting:
            return tr("waiting");
        case Job::Uploading:
            return tr("uploading");
        case Job::Unconfirmed:
            return tr("unconfirmed · checking");
        case Job::Refused:
            return tr("refused");
        case Job::Discarded:
            return tr("cancelled");
        case Job::None:
            break;
        }
        if (row.cancelRequested && !row.status.isFinal())
            return tr("cancelling");
        if (isEndedByUs(row))
            return tr("cancelled");
        if (isFailed(row)) {
            if (const QString word = FailureReason::of(row.failureReason).word; !word.isEmpty())
                return tr("%1 · %2", "a status and why").arg(row.status.word(), word);
        }
        return row.status.word();
    };
    return row.sentTwice ? tr("%1 · sent twice").arg(plain()) : plain();
}

FaxStatus::Mood FaxCells::mood(const FaxRow &row)
{
    using Mood = FaxStatus::Mood;
    if (row.sentTwice)
        return Mood::Doubtful;
    switch (row.job) {
    case Job::Waiting:
        return Mood::Waiting;
    case Job::Uploading:
        return Mood::Running;
    case Job::Unconfirmed:
        return Mood::Doubtful;
    case Job::Refused:
        return Mood::Bad;
    case Job::Discarded:
        return Mood::Ended;
    case Job::None:
        break;
    }
    return isEndedByUs(row) ? Mood::Ended : row.status.mood();
}

QString FaxCells::number(const QString &address) const
{
    if (!PhoneNumber::isWarm())
        return address; // loading the numbering plans takes too long for a paint
    const auto known = m_numbers.constFind(address);
    if (known != m_numbers.constEnd())
        return *known;
    if (m_numbers.size() >= mostNumbers)
        m_numbers.clear();
    return *m_numbers.insert(address, PhoneNumber::display(address));
}

QString FaxCells::time(qint64 at) const
{
    if (at == 0)
        return unknownMark;
    const QDateTime local = utc(at).toLocalTime();
    const bool today = m_clock && m_clock->now().toLocalTime().date() == local.date();
    return today ? QLocale().toString(local.time(), QLocale::ShortFormat)
                 : QLocale().toString(local, QLocale::ShortFormat);
}

QString FaxCells::shortId(const FaxRow &row)
{
    return row.faxId.isEmpty() ? unknownMark : ShortId::of(row.faxId);
}

QString FaxCells::text(const FaxRow &row, Column column) const
{
    switch (column) {
    case FaxTableModel::StatusColumn:
        return status(row);
    case FaxTableModel::ToColumn:
        return number(row.to);
    case FaxTableModel::FromColumn:
        return number(row.from);
    case FaxTableModel::DocumentColumn:
        return row.document.isEmpty() ? unknownMark : row.document;
    case FaxTableModel::PagesColumn:
        return row.pages < 0 ? unknownMark : QLocale().toString(row.pages);
    case FaxTableModel::DurationColumn:
        return row.durationSeconds < 0 ? unknownMark : minutes(row.durationSeconds);
    case FaxTableModel::CreatedColumn:
        return time(row.createdAt);
    case FaxTableModel::UpdatedColumn:
        return time(row.updatedAt);
    case FaxTableModel::IdColumn:
        return shortId(row);
    case FaxTableModel::ColumnCount:
        break;
    }
    return {};
}

QString FaxCells::toolTip(const FaxRow &row, Column column) const
{
    const auto address = [](const QString &wire) {
        const QString country = PhoneNumber::isWarm() ? PhoneNumber::parse(wire).country() : QString();
        return country.isEmpty() ? wire : tr("%1, %2", "a number and its country").arg(wire, country);
    };
    const auto inUtc = [](qint64 at) {
        return at == 0 ? tr("not known") : tr("%1 UTC").arg(utc(at).toString(u"yyyy-MM-dd HH:mm:ss.zzz"));
    };
    switch (column) {
    case FaxTableModel::StatusColumn:
        if (!isFailed(row))
            return status(row);
        return tr("%1 %2", "what happened, and what to try")
            .arg(FailureReason::of(row.failureReason).meaning, FailureReason::of(row.failureReason).advice);
    case FaxTableModel::ToColumn:
        return address(row.to);
    case FaxTableModel::FromColumn:
        return address(row.from);
    case FaxTableModel::CreatedColumn:
        return inUtc(row.createdAt);
    case FaxTableModel::UpdatedColumn:
        return inUtc(row.updatedAt);
    case FaxTableModel::IdColumn:
        return row.faxId.isEmpty() ? tr("Telnyx has given it no id yet") : row.faxId;
    default:
        return text(row, column) == unknownMark ? tr("not known") : text(row, column);
    }
}

QString FaxCells::spoken(const FaxRow &row, Column column) const
{
    switch (column) {
    case FaxTableModel::StatusColumn:
        return status(row).replace(QStringLiteral(" · "), QStringLiteral(", "));
    case FaxTableModel::PagesColumn:
        return row.pages < 0 ? tr("pages not known") : tr("%n page(s)", nullptr, row.pages);
    case FaxTableModel::DurationColumn:
        return row.durationSeconds < 0 ? tr("duration not known")
                                       : tr("%n second(s)", nullptr, row.durationSeconds);
    case FaxTableModel::DocumentColumn:
        return row.document.isEmpty() ? tr("document not known") : row.document;
    case FaxTableModel::IdColumn:
        return toolTip(row, column);
    default:
        return text(row, column);
    }
}

bool FaxCells::isNumber(Column column)
{
    return column == FaxTableModel::PagesColumn || column == FaxTableModel::DurationColumn ||
           column == FaxTableModel::CreatedColumn || column == FaxTableModel::UpdatedColumn;
}

QString FaxCells::header(Column column)
{
    switch (column) {
    case FaxTableModel::StatusColumn:
        return tr("Status");
    case FaxTableModel::ToColumn:
        return tr("To");
    case FaxTableModel::FromColumn:
        return tr("From");
    case FaxTableModel::DocumentColumn:
        return tr("Document");
    case FaxTableModel::PagesColumn:
        return tr("Pages");
    case FaxTableModel::DurationColumn:
        return tr("Duration");
    case FaxTableModel::CreatedColumn:
        return tr("Created");
    case FaxTableModel::UpdatedColumn:
        return tr("Updated");
    case FaxTableModel::IdColumn:
        return tr("Fax id");
    case FaxTableModel::ColumnCount:
        break;
    }
    return {};
}

QString FaxCells::headerToolTip(Column column)
{
    switch (column) {
    case FaxTableModel::StatusColumn:
        return tr("Where the fax stands");
    case FaxTableModel::ToColumn:
        return tr("Who it goes to");
    case FaxTableModel::FromColumn:
        return tr("Who it comes from");
    case FaxTableModel::DocumentColumn:
        return tr("The file, or the last part of the link, that was faxed");
    case FaxTableModel::PagesColumn:
        return tr("Pages, once they are known");
    case FaxTableModel::DurationColumn:
        return tr("How long the call took, in minutes and seconds, once it is known");
    case FaxTableModel::CreatedColumn:
        return tr("When it was made, in local time");
    case FaxTableModel::UpdatedColumn:
        return tr("When it last changed, in local time");
    case FaxTableModel::IdColumn:
        return tr("Telnyx's id of the fax");
    case FaxTableModel::ColumnCount:
        break;
    }
    return {};
}
