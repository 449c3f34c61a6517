// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/FaxChoices.h"

namespace {
bool hasFailed(const FaxRow &row)
{
    using Job = FaxRow::Job;
    return row.job == Job::Refused || row.job == Job::Discarded ||
           (row.job == Job::None && row.status.known() == FaxStatus::Known::Failed);
}

bool isSingle(FaxChoices::Action action)
{
    return action == FaxChoices::Action::Change || action == FaxChoices::Action::SaveDocument;
}
} // namespace

FaxChoices::FaxChoices(const Account &account, const QList<FaxRow> &rows) : m_account(account), m_rows(rows)
{
}

QString FaxChoices::obstacle(Action action) const
{
    if (m_account.isNull())
        return tr("Choose or add an account first.");
    // Saving reads from Telnyx, but has the links renewed first, which is no GET.
    if (m_account.readOnly)
        return tr("“%1” is a read-only account: nothing can be sent or changed in it.").arg(m_account.name);
    if (action == Action::Compose)
        return {};
    if (m_rows.isEmpty())
        return tr("Select a fax first.");
    if (isSingle(action) && m_rows.size() > 1)
        return tr("Select one fax only.");
    return hit(action).isEmpty() ? misfit(action) : QString();
}

QString FaxChoices::misfit(Action action) const
{
    switch (action) {
    case Action::Compose:
        return {};
    case Action::Cancel:
        return tr("Only a fax that is waiting, being prepared, dialled or sent can be cancelled.");
    case Action::Resend:
    case Action::Change:
        return tr("Only a fax that was sent from this console and did not arrive can be sent again.");
    case Action::Delete:
        return tr("A fax under way can't be deleted. Cancel it first.");
    case Action::SaveDocument:
        return tr("Only a received fax has a document to save.");
    }
    return {};
}

bool FaxChoices::suits(Action action, const FaxRow &row)
{
    switch (action) {
    case Action::Compose:
        return true;
    case Action::Cancel:
        return row.isCancellable();
    case Action::Resend:
    case Action::Change:
        return row.isOurs() && !row.inbound && hasFailed(row);
    case Action::Delete:
        return row.isFinal();
    case Action::SaveDocument:
        return row.inbound && row.status.known() == FaxStatus::Known::Received;
    }
    return false;
}

QList<FaxRow> FaxChoices::hit(Action action) const
{
    QList<FaxRow> rows;
    for (const FaxRow &row : m_rows) {
        if (action != Action::Compose && suits(action, row))
            rows << row;
    }
    return rows;
}

QString FaxChoices::text(Action action) const
{
    const int number = static_cast<int>(hit(action).size());
    switch (action) {
    case Action::Compose:
        return tr("New fax");
    case Action::Cancel:
        return number > 1 ? tr("Cancel %n faxes", nullptr, number) : tr("Cancel");
    case Action::Resend:
        return number > 1 ? tr("Resend %n faxes", nullptr, number) : tr("Resend");
    case Action::Change:
        return tr("Change and resend…");
    case Action::Delete:
        return number > 1 ? tr("Delete %n faxes…", nullptr, number) : tr("Delete…");
    case Action::SaveDocument:
        return tr("Save document…");
    }
    return {};
}
