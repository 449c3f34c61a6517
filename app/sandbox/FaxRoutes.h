// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Catalog.h"
#include "sandbox/FaxIntake.h"
#include "sandbox/FaxMachine.h"
#include "sandbox/FaxText.h"

namespace sandbox {

/// The operations on faxes: send, list, view, delete, cancel, refresh.
class FaxRoutes
{
public:
    struct Parts
    {
        FaxStore &faxes;
        FaxMachine &machine;
        const FaxIntake &intake;
        const FaxText &text;
        const Catalog &catalog;
        std::function<qint64()> now; ///< milliseconds since 1970
        qint64 listLag;              ///< how long a new fax is missing from the list
    };
    explicit FaxRoutes(Parts parts);
    void addTo(Router &router);

private:
    HttpReply list(const Asked &asked) const;
    HttpReply send(const Asked &asked);
    HttpReply withFax(const Asked &asked, const std::function<HttpReply(FaxRecord &)> &work) const;
    HttpReply cancel(FaxRecord &fax);
    HttpReply refresh(FaxRecord &fax);

    Parts m_parts;
};

} // namespace sandbox
