// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QLocale>

/// Words for people for what the wire names. What isn't known keeps its raw name.
class UsageWords
{
    Q_DECLARE_TR_FUNCTIONS(UsageWords)
public:
    static QString product(const QString &product); ///< "SIP Trunking"
    static QString recordType(const QString &type);
    static QString metric(const QString &metric);       ///< "Connected"
    static QString unit(const QString &metric);         ///< "calls", "s"; empty where there is none
    static QString dimension(const QString &dimension); ///< "Country"
    /// A value of a dimension: "United States (1)", "Outbound", "yes"; "not given" for an empty one.
    static QString value(const QString &dimension, const QString &value, const QLocale &locale = {});
};
