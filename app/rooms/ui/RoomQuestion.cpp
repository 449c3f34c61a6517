// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomQuestion.h"

#include "widgets/Question.h"

QString RoomQuestion::names(const QStringList &all, int most)
{
    // One more line says less than the name that it would stand for.
    const auto shown = all.size() == most + 1 ? all.size() : std::min<qsizetype>(most, all.size());
    QStringList lines = all.first(shown);
    if (all.size() > shown)
        lines << tr("and %n more", nullptr, static_cast<int>(all.size() - shown));
    return lines.join(u'\n');
}

void RoomQuestion::ask(QWidget *parent, const RoomQuestion &question, const std::function<void()> &work)
{
    Question{question.question, question.detail, question.yes, question.no}.ask(
        parent, QStringLiteral("roomQuestion"), work);
}
