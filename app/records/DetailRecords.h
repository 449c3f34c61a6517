// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "base/TimeRange.h"

#include <QStringList>

class ApiClient;
class Query;

/// One detail record, field by field in the order of the wire: numbers keep their digits, lists of words are
/// joined, what is nested stays JSON.
struct DetailRecord
{
    enum class Kind : quint8 { Text, Number, Null, Nested };
    struct Field
    {
        QString name;
        QString text; ///< empty for a null
        Kind kind = Kind::Text;
        bool operator==(const Field &) const = default;
    };
    QList<Field> fields;

    /// Null when it has no such field.
    const Field *find(const QString &name) const;
    /// Empty when it has no such field, or null.
    QString value(const QString &name) const;
    bool operator==(const DetailRecord &) const = default;
};

/// What a field must be: equal to the value, or as `op` says.
struct DetailRecordFilter
{
    QString field;
    QString op; ///< empty for equal; one of operators()
    QString value;
    bool operator==(const DetailRecordFilter &) const = default;

    /// As the wire spells them: "gte", "contains" …
    static const QStringList &operators();
};

/// What detail records are asked for.
struct DetailRecordQuery
{
    QString recordType;
    QList<DetailRecordFilter> filters;
    TimeRange range;   ///< by the record type's own time; null for all
    QString dateRange; ///< "last_week", "last_3_days": days as the server counts them; empty for none
    QString sort;      ///< "-cost"; empty for the newest first. A field that they don't have is Rejected.

    Query onWire(int page) const;
    bool operator==(const DetailRecordQuery &) const = default;
};

/// A page of them.
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
