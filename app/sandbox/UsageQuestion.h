// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/AskedQuery.h"
#include "sandbox/UsageCatalog.h"

namespace sandbox {

/// A request for a usage report, checked as the documentation demands.
class UsageQuestion
{
public:
    static QueryRules rules();
    /// What is wrong with the request; nothing when it may be answered.
    static std::optional<HttpReply> refusal(const AskedQuery &asked, qint64 now);

    /// Only of a query that was not refused.
    UsageQuestion(const AskedQuery &asked, qint64 now);

    struct Filter
    {
        qsizetype dimension; ///< of the product
        QByteArrayList values;
    };
    const UsageProduct *product;
    QList<qsizetype> dimensions; ///< of the product, as asked
    QList<qsizetype> metrics;
    QList<Filter> filters;
    qint64 from;
    qint64 to;
    bool withManaged;
    bool asCsv;
    QByteArrayList sort;

    /// The days that "last_week" and the like stand for; nothing for an unknown word.
    static std::optional<std::pair<qint64, qint64>> literal(const QString &word, qint64 now);
};

} // namespace sandbox
