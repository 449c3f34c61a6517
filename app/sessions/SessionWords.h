// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionTree.h"

#include <QCoreApplication>

/// Numbers and remarks of a session in words.
class SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(SessionWords)
public:
    /// "0.212800", with as many digits as the session has.
    static QString amount(const Decimal &value, int decimals, const QLocale &locale = {});
    /// "0.212800 USD"; "0.212800, currency not given".
    static QString money(const Decimal &value, const QString &currency, int decimals,
                         const QLocale &locale = {});
    /// With its sign: "+0.002900", "−0.005100"; "0.000000" for none.
    static QString difference(const Decimal &value, int decimals, const QLocale &locale = {});
    /// "90.3 %".
    static QString share(const Decimal &part, const Decimal &whole, const QLocale &locale = {});
    /// "152 s", "1.2 s", "1 h 04 min".
    static QString length(qint64 ms, const QLocale &locale = {});
    /// "0.06 per minute, 3 min billed"; empty without a rate.
    static QString rate(const SessionTree::Rate &rate, const QLocale &locale = {});
    /// One sentence for each flag of an event, with both figures where they differ.
    static QStringList remarks(const SessionTree &tree, int node, const QLocale &locale = {});
    /// "roll-up exact", "3 differences", "roll-up exact as far as read".
    static QString verdict(const SessionTree &tree);
    /// The one sentence below the picture: what most of the money went to.
    static QString summary(const SessionTree &tree, const QLocale &locale = {});
};
