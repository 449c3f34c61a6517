// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/ui/FaxStory.h"
#include "widgets/Banner.h"

class FaxActions;

/// What happened to the selected fax in plain words, with the next actions on it.
class FailureBox : public Banner
{
    Q_OBJECT
public:
    explicit FailureBox(const FaxActions *actions, QWidget *parent = nullptr);
    void show(const FaxStory &story);
    /// The actions changed: offers those that can be done now.
    void refreshActions();

private:
    void offer(QAction *action, const char *name, const QString &text = {});

    const FaxActions *m_actions;
    FaxStory m_story;
    QList<QAction *> m_offered;
};
