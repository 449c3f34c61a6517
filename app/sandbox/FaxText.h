// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/FaxRecord.h"
#include "sandbox/Links.h"

#include <QJsonObject>

namespace sandbox {

class FaxStore;

/// A fax as the wire shows it, and the ledger that tests judge by.
class FaxText
{
public:
    explicit FaxText(const Links &links);

    /// A JSON object.
    QByteArray object(const FaxRecord &fax) const;
    /// The same with what isn't on the wire, under "_sandbox".
    QJsonObject ledgerEntry(const FaxRecord &fax, bool deleted) const;

private:
    const Links &m_links;
};

} // namespace sandbox
