// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QList>
#include <QString>

/// The documented values of quality (FaxQuality), in words.
struct FaxQuality
{
    Q_DECLARE_TR_FUNCTIONS(FaxQuality)
public:
    QString wire;        ///< "very_high"
    QString word;        ///< "very high"
    QString explanation; ///< what it is good for

    static QList<FaxQuality> all();
    static QString defaultWire() { return QStringLiteral("high"); }
    /// The word for a value; the value itself when nobody documented it.
    static QString wordOf(const QString &wire);
};
