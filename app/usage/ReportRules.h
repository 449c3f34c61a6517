// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Failure.h"
#include "usage/Report.h"

/// What the API does not allow, known before it is asked, and where in the builder a complaint belongs.
class ReportRules
{
    Q_DECLARE_TR_FUNCTIONS(ReportRules)
public:
    enum class Part { Product, Metrics, Dimensions, Filters, Range, Compare, Sort, Whole };
    struct Mistake
    {
        Part part;
        QString what; ///< translated: what is wrong and what to do
        bool operator==(const Mistake &) const = default;
    };

    /// Empty when the report can be asked for. `products` is what /options said.
    static QList<Mistake> mistakes(const Report &report, const QList<UsageProduct> &products,
                                   const QDateTime &now);
    /// The same as a failure, for who asked for the report; there must be one.
    static Failure refusal(const QList<Mistake> &mistakes);
    /// What the server refused (or what refusal() said), at the parts that its parameters name.
    static QList<Mistake> mistakes(const Failure &failure);
    /// The product (or sub-product) of a report; null when there is none.
    static const UsageProduct *productOf(const Report &report, const QList<UsageProduct> &products);

private:
    class Check;
};
