// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/FaxQuestion.h"

#include "faxes/ui/FaxWords.h"
#include "widgets/Question.h"

#include <QStringList>

QString FaxQuestion::names(const QList<FaxRow> &rows)
{
    constexpr int most = 3;
    QStringList lines;
    for (const FaxRow &row : rows.first(std::min<qsizetype>(most, rows.size()))) {
        //: %1 is "Fax to +1 312 945 7420", %2 a file name
        lines << (row.document.isEmpty() ? FaxWords::name(row)
                                         : tr("%1: %2").arg(FaxWords::name(row), row.document));
    }
    if (rows.size() > most)
        lines << tr("and %n more", nullptr, static_cast<int>(rows.size() - most));
    return lines.join(u'\n');
}

FaxQuestion FaxQuestion::cancelling(const QList<FaxRow> &rows)
{
    const int number = static_cast<int>(rows.size());
    return {tr("Cancel %n fax(es)?", nullptr, number), names(rows), tr("Cancel %n fax(es)", nullptr, number),
            tr("Let them go on")};
}

FaxQuestion FaxQuestion::resending(const QList<FaxRow> &rows)
{
    const int number = static_cast<int>(rows.size());
    return {tr("Send %n fax(es) again?", nullptr, number), names(rows),
            tr("Send %n fax(es)", nullptr, number), tr("Don't send")};
}

FaxQuestion FaxQuestion::deleting(const QList<FaxRow> &rows)
{
    const int number = static_cast<int>(rows.size());
    return {tr("Delete %n fax(es)?", nullptr, number),
            tr("%1\n\nDeleted at Telnyx and here, with the document. This can't be undone.").arg(names(rows)),
            tr("Delete %n fax(es)", nullptr, number), number == 1 ? tr("Keep it") : tr("Keep them")};
}

FaxQuestion FaxQuestion::discarding()
{
    return {tr("Discard this fax?"), tr("What you entered is lost. Nothing was sent."), tr("Discard"),
            tr("Keep editing")};
}

void FaxQuestion::ask(QWidget *parent, const FaxQuestion &question, const std::function<void()> &work)
{
    Question{question.question, question.detail, question.yes, question.no}.ask(
        parent, QStringLiteral("faxQuestion"), work);
}
