// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountFile.h"
#include "fuzz/Target.h"

SIGNALBOX_FUZZ(accountfile)
{
    const auto file = AccountFile::parse(bytes);
    if (!file)
        return;
    for (const Account &account : file->accounts)
        Target::mustHold(Account::isAllowedBase(account.apiBase), "no key travels in the clear");
    const auto again = AccountFile::parse(file->toJson());
    Target::mustHold(again && again->accounts == file->accounts && again->current == file->current,
                     "what was read can be written and read again");
}
