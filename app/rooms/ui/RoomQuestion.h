// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QStringList>
#include <functional>

class QWidget;

/// Asks before something that can't be undone, and names what it will hit and how many.
struct RoomQuestion
{
    Q_DECLARE_TR_FUNCTIONS(RoomQuestion)
public:
    QString question; ///< "Kick 3 people?"
    QString detail;
    QString yes; ///< on the button: "Kick 3 people"
    QString no;  ///< "Keep them"

    /// The first few names, a line each, and how many more.
    static QString names(const QStringList &all, int most = 6);
    /// Runs `work` if the answer is yes and the parent still lives. Its parts are named roomQuestion,
    /// roomQuestionYes and roomQuestionNo; No is the default.
    static void ask(QWidget *parent, const RoomQuestion &question, const std::function<void()> &work);
};
