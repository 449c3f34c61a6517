// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Target.h"
#include "sandbox/AskedQuery.h"

SIGNALBOX_FUZZ(askedquery)
{
    using Kind = sandbox::QueryRule::Kind;
    static const sandbox::QueryRules rules{
        {{"filter[created_at][gte]", Kind::Time},
         {"filter[from][eq]", Kind::PhoneNumber},
         {"filter[to][eq]", Kind::Destination},
         {"filter[application_name][contains]", Kind::AtLeastThree},
         {"filter[direction][eq]", Kind::Choice, {QStringLiteral("inbound"), QStringLiteral("outbound")}}},
        true,
        250};
    const sandbox::AskedQuery query(bytes);
    const auto refusal = query.refusal(rules);
    if (refusal) {
        Target::mustHold(refusal->status == 400 || refusal->status == 422, "a refusal is the asker's fault");
        return;
    }
    Target::mustHold(query.pageNumber() >= 1, "pages count from 1");
    Target::mustHold(query.pageSize() >= 1 && query.pageSize() <= 250, "a page has its limit");
    Target::mustHold(query.has("filter[created_at][gte]") ==
                         query.time("filter[created_at][gte]").has_value(),
                     "a time that passed can be read");
}
