// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/AskedQuery.h"

namespace sandbox {

/// A filter on whole days, UTC, both ends inclusive: filter[NAME][eq], [gte] and [lte].
class AskedDays
{
public:
    /// `name` is "date_created_at".
    AskedDays(const AskedQuery &query, const QByteArray &name);
    /// What hasn't happened yet is on no day.
    bool hold(qint64 at) const;

private:
    std::optional<qint64> m_from;
    std::optional<qint64> m_before;
};

} // namespace sandbox
