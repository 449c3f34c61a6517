// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "faxes/FaxRow.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

/// What can be done with the selected faxes, and why not: one rule for buttons, menu, side panel and palette.
class FaxChoices
{
    Q_DECLARE_TR_FUNCTIONS(FaxChoices)
public:
    enum class Action { Compose, Cancel, Resend, Change, Delete, SaveDocument };

    FaxChoices() = default;
    FaxChoices(const Account &account, const QList<FaxRow> &rows);

    /// Why it can't be done now, as a tooltip says it; empty when it can.
    QString obstacle(Action action) const;
    bool can(Action action) const { return obstacle(action).isEmpty(); }
    /// The selected rows that it would hit.
    QList<FaxRow> hit(Action action) const;
    /// What the button says; names how many when it hits several.
    QString text(Action action) const;

private:
    static bool suits(Action action, const FaxRow &row);
    QString misfit(Action action) const;

    Account m_account;
    QList<FaxRow> m_rows;
};
