// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/FailureBox.h"

#include "faxes/ui/FaxActions.h"
#include "faxes/ui/FaxWords.h"

#include <QPushButton>

FailureBox::FailureBox(const FaxActions *actions, QWidget *parent) : Banner(parent), m_actions(actions)
{
    setObjectName(QStringLiteral("faxStory"));
}

void FailureBox::show(const FaxStory &story)
{
    m_story = story;
    setMessage(FaxWords::tone(story.mood), story.lead, story.text);
    refreshActions();
}

void FailureBox::refreshActions()
{
    QList<QAction *> wanted{m_actions->of(FaxActions::Resend), m_actions->of(FaxActions::Change)};
    if (!m_story.retryFirst)
        std::ranges::reverse(wanted);
    wanted << m_actions->of(FaxActions::Cancel) << m_actions->of(FaxActions::SaveDocument);
    wanted.removeIf([](const QAction *action) { return !action->isEnabled(); });
    // QList compares plain values by memcmp, which must not see the null of an empty list (Qt 6.4).
    if (std::ranges::equal(wanted, m_offered))
        return;
    m_offered = wanted;
    clearButtons();
    for (QAction *action : wanted) {
        if (action == m_actions->of(FaxActions::Resend))
            offer(action, "storyResend", tr("Try again"));
        else if (action == m_actions->of(FaxActions::Change))
            offer(action, "storyChange");
        else if (action == m_actions->of(FaxActions::Cancel))
            offer(action, "storyCancel", tr("Cancel this fax"));
        else
            offer(action, "storySave");
    }
}

void FailureBox::offer(QAction *action, const char *name, const QString &text)
{
    QPushButton *button = addButton(text.isEmpty() ? action->text() : text);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
}
