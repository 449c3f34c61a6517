// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/UsageOptions.h"
#include "usage/ask/Sense.h"

#include <QList>

/// What one product of /options offers, found by what people call it.
class Offer
{
public:
    explicit Offer(const UsageProduct &product) : m_product(product) {}

    const UsageProduct &product() const { return m_product; }
    /// The metrics that a word can mean here: none when there is no such metric, several when it is not
    /// clear.
    QStringList metrics(const QList<Meaning> &ways) const;
    /// The dimension that a word means here; several when it is not clear.
    QStringList dimensions(const QList<Meaning> &ways) const;
    /// The dimension by the name of its concept: "country".
    QStringList dimension(const QString &idea) const;
    /// "delivery_failed" of "status=delivery_failed" is "failed" where the dimension has older words.
    static QString value(const QString &dimension, const QString &value);
    /// A country as this dimension calls it.
    QString country(const QString &dimension, const QString &iso) const;

private:
    UsageProduct m_product;
};
