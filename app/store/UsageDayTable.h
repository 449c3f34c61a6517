// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"

#include <QDate>
#include <QDateTime>
#include <QUuid>

class Database;

/// The rows of one closed UTC day of one query.
struct UsageDay
{
    QDate day;
    QByteArray rows; ///< as the records room writes them; empty for a day without usage
    QDateTime readAt;
    bool operator==(const UsageDay &) const = default;
};

/// Closed days of usage reports, which never change and so are never asked for twice.
class UsageDayTable : public QObject
{
    Q_OBJECT
public:
    explicit UsageDayTable(Database *database, QObject *parent = nullptr);

    /// Keeps days of a query; the newer reading replaces the older one.
    Call<void> *keep(QUuid account, QByteArray query, QList<UsageDay> days);
    /// The days kept from `first` to `last`, oldest first.
    Call<QList<UsageDay>> *of(QUuid account, QByteArray query, QDate first, QDate last);
    Call<void> *removeAccount(QUuid account);

private:
    Database *m_database;
};
