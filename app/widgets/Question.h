// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <functional>

class QWidget;

/// A question before something that can't be undone or costs. All of it is plain text: what it names comes
/// from outside.
struct Question
{
    QString question; ///< "Kick 3 people?"
    QString detail;
    QString yes; ///< on the button: "Kick 3 people"
    QString no;  ///< "Keep them"

    /// Runs `work` if the answer is yes and the parent still lives; No is the default. `object` names the
    /// box, and its buttons with Yes and No behind it.
    void ask(QWidget *parent, const QString &object, const std::function<void()> &work) const;
};
