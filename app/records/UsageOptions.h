// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"

#include <QStringList>

class ApiClient;

/// What may be asked of one product, or of one of its sub-products, in a usage report. Names are as on the
/// wire; those that this program doesn't know count as well.
struct UsageProduct
{
    QString product;    ///< "sip-trunking"
    QString recordType; ///< the sub-product; empty for the product as a whole
    QStringList dimensions;
    QStringList metrics;

    bool operator==(const UsageProduct &) const = default;
};

/// What usage reports can be asked for (getUsageReportsOptions, not paged).
class UsageOptions : public QObject
{
    Q_OBJECT
public:
    explicit UsageOptions(ApiClient *client, QObject *parent = nullptr);
    /// Every product in the order of the answer, each followed by its sub-products. Fails as UnreadableReply
    /// when the answer is no list of products.
    Call<QList<UsageProduct>> *all();

    /// The same from the bytes of such an answer.
    static Outcome<QList<UsageProduct>> parse(const QByteArray &body);

private:
    ApiClient *m_client;
};
