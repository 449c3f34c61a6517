// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <utility>

/// The query of a request, spelled as the wire wants it: flattened filters, every value percent-encoded, "+"
/// as %2B.
class Query
{
public:
    /// Adds name=value; the same name may come several times. Empty values are sent as empty.
    Query &add(const QString &name, const QString &value);
    Query &add(const QString &name, qint64 value);
    /// UTC with milliseconds and "Z".
    Query &add(const QString &name, const QDateTime &time);
    /// One comma-joined value, as the API wants its arrays.
    Query &addList(const QString &name, const QStringList &values);

    /// "page%5Bnumber%5D=1&…", without the question mark; empty when there is nothing.
    QByteArray encoded() const;
    const QList<std::pair<QString, QString>> &items() const { return m_items; }
    bool isEmpty() const { return m_items.isEmpty(); }

private:
    QList<std::pair<QString, QString>> m_items;
};
