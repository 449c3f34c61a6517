// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/FaxRecord.h"

#include <QHash>
#include <QList>
#include <functional>
#include <optional>
#include <vector>

namespace sandbox {

/// What GET /faxes may be narrowed to.
struct AskedFaxes
{
    std::optional<qint64> after, notBefore, before, notAfter; ///< milliseconds since 1970
    std::optional<bool> inbound;
    QByteArray from, to; ///< empty: any
    bool narrowsAddresses() const { return inbound || !from.isEmpty() || !to.isEmpty(); }
};

/// Every fax of the account, oldest first, and those that were accepted here even after they were deleted.
class FaxStore
{
public:
    void reserve(qsizetype number);
    /// In the order of creation.
    FaxRecord &add(FaxRecord fax);
    /// A fax that POST accepted: it stays in the ledger.
    FaxRecord &accept(FaxRecord fax);

    FaxRecord *find(const QUuid &id) const;
    bool remove(const QUuid &id);
    qsizetype size() const { return static_cast<qsizetype>(m_faxes.size()); }

    struct Listing
    {
        qsizetype total = 0;
        QList<const FaxRecord *> faxes; ///< of the page, newest first
    };
    /// Faxes created at or after `hiddenFrom` are missing from it.
    Listing list(const AskedFaxes &filter, int page, int size, qint64 hiddenFrom) const;

    /// Every accepted fax, oldest first, deleted ones too.
    const std::vector<std::shared_ptr<FaxRecord>> &ledger() const { return m_ledger; }
    /// The newest ones, newest first.
    QList<const FaxRecord *> newest(qsizetype number) const;

private:
    using Position = std::vector<std::shared_ptr<FaxRecord>>::const_iterator;
    Position firstNotBefore(qint64 created) const;

    std::vector<std::shared_ptr<FaxRecord>> m_faxes;
    std::vector<std::shared_ptr<FaxRecord>> m_ledger;
    QHash<QUuid, FaxRecord *> m_byId;
};

} // namespace sandbox
