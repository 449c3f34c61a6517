// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Envelope.h"

#include <QDateTime>
#include <optional>

namespace sandbox {

/// What an operation documents about one of its query parameters.
struct QueryRule
{
    enum class Kind { Text, AtLeastThree, Time, PhoneNumber, Destination, Choice, Day, Flag, Uuid, Count };
    const char *name;
    Kind kind = Kind::Text;
    QStringList choices = {};
};

/// The query parameters of an operation. Paged operations know page[number] and page[size] too.
struct QueryRules
{
    QList<QueryRule> names = {};
    bool paged = false;
    int largestPage = 0;      ///< 0: none is documented
    bool openFilters = false; ///< any filter[…] is known, and may be given several times
};

/// A query read strictly: "+" is a space, names that the operation doesn't document are refused.
class AskedQuery
{
public:
    explicit AskedQuery(const QByteArray &raw);

    std::optional<HttpReply> refusal(const QueryRules &rules) const;

    bool has(const char *name) const;
    QString value(const char *name) const;
    /// Milliseconds since 1970, of a value that passed as a time.
    std::optional<qint64> time(const char *name) const;
    /// As they came, decoded.
    const QList<std::pair<QString, QString>> &items() const { return m_items; }
    int pageNumber() const;
    int pageSize() const;

    static bool isUuid(const QString &text);
    static std::optional<qint64> readTime(const QString &text);

private:
    std::optional<Complaint> complaint(const QueryRules &rules, const QString &name,
                                       const QString &value) const;

    QList<std::pair<QString, QString>> m_items;
    bool m_readable = true;
};

} // namespace sandbox
