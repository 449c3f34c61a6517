// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Router.h"
#include "sandbox/UsageFacts.h"

#include <functional>

namespace sandbox {

class UsageQuestion;

/// GET /usage_reports and /usage_reports/options.
class UsageRoutes
{
public:
    UsageRoutes(UsageFacts facts, std::function<qint64()> now)
        : m_facts(std::move(facts)), m_now(std::move(now))
    {
    }
    void addTo(Router &router) const;

private:
    struct Row
    {
        QByteArrayList values; ///< as the dimensions asked for
        std::vector<qint64> numbers;
    };
    static HttpReply options(const Asked &asked);
    HttpReply report(const Asked &asked) const;
    std::vector<Row> rows(const UsageQuestion &question, qint64 now) const;
    static void sort(std::vector<Row> &rows, const UsageQuestion &question);
    static HttpReply csv(const std::vector<Row> &rows, const UsageQuestion &question,
                         const AskedQuery &asked);

    UsageFacts m_facts;
    std::function<qint64()> m_now;
};

} // namespace sandbox
