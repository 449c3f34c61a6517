// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Problems.h"
#include "fuzz/Target.h"

SIGNALBOX_FUZZ(problems)
{
    const QList<Problem> problems = Problems::in(bytes);
    Target::mustHold(problems.size() <= 100, "a dialog can't show more than 100 problems");
    for (const Problem &problem : problems) {
        for (const QString &text :
             {problem.code, problem.title, problem.detail, problem.pointer, problem.parameter})
            Target::mustHold(text.size() <= 501 && !text.contains(u'\n'),
                             "texts of a server fit into a line");
    }
    for (const Failure::Kind kind : Failure::kinds())
        Target::mustHold(!Problems::sentence(kind, problems).isEmpty(), "every failure has a sentence");
    Target::mustHold(!Problems::oneLine(problems).contains(u'\n'), "one line is one line");
}
