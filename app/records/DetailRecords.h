// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "base/TimeRange.h"

#include <QStringList>

class ApiClient;

/// One detail record, field by field as it came: numbers keep their digits, nested ones are JSON.
struct DetailRecord
{
    QList<std::pair<QString, QString>> fields;
    /// Empty when it has no such field, or null.
    QString value(const QString &field) const;
    bool operator==(const DetailRecord &) const = default;
};

/// What detail records are asked for.
struct DetailRecordQuery
{
    QString recordType;
    QList<std::pair<QString, QString>> filters; ///< field and value, which must be equal
    TimeRange range;                            ///< by the record type's own time; null for all
    bool operator==(const DetailRecordQuery &) const = default;
};

/// A page of them, newest first.
struct DetailRecordPage
{
    QList<DetailRecord> records;
    int number = 1;
    int totalPages = 1;
    int totalResults = 0;
};

/// The detail records of an account (searchDetailRecords).
class DetailRecords : public QObject
{
    Q_OBJECT
public:
    static constexpr int pageSize = 50; ///< the most that the operation gives

    explicit DetailRecords(ApiClient *client, QObject *parent = nullptr);
    /// One page. Fails as Rejected where the server knows no such field.
    Call<DetailRecordPage> *page(const DetailRecordQuery &query, int number);

    static Outcome<DetailRecordPage> parse(const QByteArray &body);

private:
    ApiClient *m_client;
};
