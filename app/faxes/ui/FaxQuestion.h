// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/FaxRow.h"

#include <QCoreApplication>
#include <QList>
#include <functional>

class QWidget;

/// Asks before something that can't be undone or costs, and names what it will hit and how many.
struct FaxQuestion
{
    Q_DECLARE_TR_FUNCTIONS(FaxQuestion)
public:
    QString question; ///< "Delete 3 faxes?"
    QString detail;
    QString yes; ///< on the button: "Delete 3 faxes"
    QString no;  ///< "Keep them"

    static FaxQuestion cancelling(const QList<FaxRow> &rows);
    static FaxQuestion resending(const QList<FaxRow> &rows);
    static FaxQuestion deleting(const QList<FaxRow> &rows);
    static FaxQuestion discarding();

    /// Runs `work` if the answer is yes and the parent still lives.
    static void ask(QWidget *parent, const FaxQuestion &question, const std::function<void()> &work);

private:
    /// The first few by name, and how many more.
    static QString names(const QList<FaxRow> &rows);
};
