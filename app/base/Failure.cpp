// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Failure.h"

#include <array>

namespace {
struct Words
{
    Failure::Kind kind;
    const char *name;
    const char *sentence;
    const char *help;
};

// One row a kind: name, sentence, help paragraph. The check everyFailureIsExplained counts them.
constexpr std::array<Words, 14> table{{
    {Failure::Kind::Offline, "Offline",
     QT_TRANSLATE_NOOP("Failure", "Telnyx can't be reached. Check the network; nothing was sent."),
     QT_TRANSLATE_NOOP(
         "Failure",
         "No connection could be made, so nothing reached Telnyx. What is shown comes from this computer. "
         "Signalbox tries again by itself as soon as the connection is back; waiting work is sent then.")},
    {Failure::Kind::TimedOut, "TimedOut",
     QT_TRANSLATE_NOOP("Failure", "Telnyx did not answer in time. Try again."),
     QT_TRANSLATE_NOOP(
         "Failure", "The question was only a read, so asking again is safe. If it goes on, look at Telnyx's "
                    "status page and at your network.")},
    {Failure::Kind::Unauthorized, "Unauthorized",
     QT_TRANSLATE_NOOP("Failure", "Telnyx refused this key. Enter a current API key for this account."),
     QT_TRANSLATE_NOOP("Failure",
                       "The key was revoked, mistyped or belongs to another account. The account is paused: "
                       "replace its key under Account, and its work goes on.")},
    {Failure::Kind::Forbidden, "Forbidden",
     QT_TRANSLATE_NOOP("Failure", "This key may not do that. Use a key with more rights."),
     QT_TRANSLATE_NOOP("Failure",
                       "The key is right but restricted, or the account is not allowed this yet. Ask whoever "
                       "manages the Telnyx account for access.")},
    {Failure::Kind::NotFound, "NotFound",
     QT_TRANSLATE_NOOP("Failure", "Telnyx doesn't know this any more. Refresh the list."),
     QT_TRANSLATE_NOOP(
         "Failure", "It was deleted in the meantime, or its retention has ended. What Signalbox kept of it "
                    "stays readable here.")},
    {Failure::Kind::Rejected, "Rejected",
     QT_TRANSLATE_NOOP("Failure", "Telnyx refused the request. Correct what is marked."),
     QT_TRANSLATE_NOOP(
         "Failure",
         "Something in the request is not as Telnyx wants it. Nothing was done. The mark stands at "
         "the field that Telnyx named; its own words are in the details.")},
    {Failure::Kind::RateLimited, "RateLimited",
     QT_TRANSLATE_NOOP("Failure", "Telnyx asks for a pause. Try again in a moment."),
     QT_TRANSLATE_NOOP("Failure",
                       "The account asked too often in a short time. Signalbox slows down by itself; other "
                       "programs with the same account share the same limit.")},
    {Failure::Kind::ServerTrouble, "ServerTrouble",
     QT_TRANSLATE_NOOP("Failure", "Telnyx has trouble of its own. Try again in a while."),
     QT_TRANSLATE_NOOP("Failure",
                       "The fault is on Telnyx's side and usually passes. What is shown may be out of date "
                       "until the next successful refresh.")},
    {Failure::Kind::UnreadableReply, "UnreadableReply",
     QT_TRANSLATE_NOOP("Failure",
                       "The answer could not be read. Try again; if it goes on, a proxy may be in between."),
     QT_TRANSLATE_NOOP(
         "Failure",
         "The server answered with success, but not with what the API promises: often a login page "
         "of a network or proxy. Nothing of it was used.")},
    {Failure::Kind::Unconfirmed, "Unconfirmed",
     QT_TRANSLATE_NOOP(
         "Failure",
         "It is not known whether Telnyx carried this out. Signalbox is finding out; don't repeat it."),
     QT_TRANSLATE_NOOP(
         "Failure", "The connection ended after the request had left, or the answer was no clear yes or no. "
                    "Repeating it could do it twice, so Signalbox looks for the result first.")},
    {Failure::Kind::Cancelled, "Cancelled", QT_TRANSLATE_NOOP("Failure", "Cancelled."),
     QT_TRANSLATE_NOOP(
         "Failure",
         "You stopped this, or closed what had asked for it. Nothing more will happen; start it again if you "
         "want it.")},
    {Failure::Kind::NoSecret, "NoSecret",
     QT_TRANSLATE_NOOP("Failure", "There is no API key for this account. Enter it, or unlock the keychain."),
     QT_TRANSLATE_NOOP(
         "Failure",
         "Keys live in the keychain of the operating system only. It may be locked or not running; "
         "without it a key is kept for this run alone.")},
    {Failure::Kind::ReadOnly, "ReadOnly",
     QT_TRANSLATE_NOOP("Failure",
                       "This account is read-only here, so nothing was sent. Change that under Account."),
     QT_TRANSLATE_NOOP(
         "Failure", "The account is marked read-only in Signalbox. No request that changes anything leaves "
                    "this computer while the mark is set.")},
    {Failure::Kind::StoreTrouble, "StoreTrouble",
     QT_TRANSLATE_NOOP("Failure",
                       "The local store can't be used. Make room on the disk and check the data folder."),
     QT_TRANSLATE_NOOP(
         "Failure",
         "The disk is full, or the data folder can't be read or written. Nothing is sent that could "
         "not be recorded first. The data folder is named in the preferences.")},
}};

const Words &wordsOf(Failure::Kind kind)
{
    for (const Words &words : table) {
        if (words.kind == kind)
            return words;
    }
    Q_UNREACHABLE();
}
} // namespace

Failure Failure::of(Kind kind, QString technical)
{
    Failure failure;
    failure.kind = kind;
    failure.what = sentence(kind);
    failure.technical = std::move(technical);
    return failure;
}

QString Failure::sentence(Kind kind)
{
    return tr(wordsOf(kind).sentence);
}

QString Failure::help(Kind kind)
{
    return tr(wordsOf(kind).help);
}

QString Failure::name(Kind kind)
{
    return QLatin1String(wordsOf(kind).name);
}

QList<Failure::Kind> Failure::kinds()
{
    QList<Kind> all;
    for (const Words &words : table)
        all << words.kind;
    return all;
}

std::optional<Problem> Failure::problemAt(const QString &field) const
{
    for (const Problem &problem : problems) {
        const QStringList path = problem.pointer.split(u'/', Qt::SkipEmptyParts);
        if (problem.parameter == field || (!path.isEmpty() && path.last() == field))
            return problem;
    }
    return std::nullopt;
}
