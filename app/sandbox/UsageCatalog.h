// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayList>
#include <QList>
#include <QString>

namespace sandbox {

/// One number of a product: how much of it one unit of volume makes.
struct UsageMetric
{
    enum class Kind {
        Whole, ///< printed as "52", as the samples print counts
        Float, ///< printed as "33952.0"
        Money, ///< millionths, printed with their digits
        Peak   ///< the largest of what met, never a sum
    };
    QByteArray name;
    Kind kind;
    qint64 perThousand; ///< of the volume; money: millionths for one unit
};

/// A product of the documentation, and what reports may ask of it.
struct UsageProduct
{
    QByteArray name;
    QList<UsageMetric> metrics;
    QByteArrayList dimensions;
    QByteArrayList recordTypes; ///< sub-products
    int cells;                  ///< how many combinations of dimension values there are
    qint64 volume;              ///< thousandths of a unit in a usual business hour
};

/// The products of the account; the table of the whole.
class UsageCatalog
{
public:
    static const QList<UsageProduct> &products();
    /// Null when there is no such product.
    static const UsageProduct *find(const QString &name);
};

} // namespace sandbox
