// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Catalog.h"

namespace sandbox {

/// The operations on Fax Applications.
class FaxApplicationRoutes
{
public:
    FaxApplicationRoutes(Catalog &catalog, std::function<qint64()> now);
    void addTo(Router &router);

private:
    HttpReply list(const Asked &asked) const;
    HttpReply create(const Asked &asked);
    HttpReply update(const Asked &asked);
    HttpReply remove(const Asked &asked);
    /// The body when it is acceptable; else the refusal.
    std::optional<QJsonObject> accepted(const Asked &asked, bool isUpdate, HttpReply &refusal) const;
    qsizetype row(const QString &id) const;

    Catalog &m_catalog;
    std::function<qint64()> m_now;
};

} // namespace sandbox
