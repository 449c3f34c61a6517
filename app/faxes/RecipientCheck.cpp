// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/RecipientCheck.h"

#include "base/FaxAddress.h"

RecipientCheck RecipientCheck::of(const QString &typed, const QString &region)
{
    RecipientCheck check;
    const FaxAddress address = FaxAddress::parse(typed, region);
    if (address.isUsable()) {
        check.wire = address.wire();
        check.display = address.display();
        check.reason = address.warning();
        check.verdict = check.reason.isEmpty() ? Verdict::Good : Verdict::Doubtful;
    } else if (address.trouble() != FaxAddress::Trouble::Empty) {
        check.verdict = Verdict::Impossible;
        check.reason = address.reason();
    }
    return check;
}
