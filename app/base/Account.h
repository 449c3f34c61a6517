// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QUrl>
#include <QUuid>

/// An account as the console knows it: everything but its key.
struct Account
{
    QUuid id;
    QString name;
    QString colour;          ///< "#rrggbb", the dot beside its name
    bool production = false; ///< mistakes here cost money: marked with a red edge
    bool readOnly = false;   ///< no request but GET leaves (enforced in ApiClient)
    bool demo = false;       ///< the embedded sandbox
    QUrl apiBase;            ///< such as https://api.telnyx.com/v2, without a slash at the end

    bool isNull() const { return id.isNull(); }
    bool operator==(const Account &) const = default;

    static QUrl defaultApiBase();
    /// https anywhere, plain http for loopback only: a key must not travel in the clear.
    static bool isAllowedBase(const QUrl &base);
    /// The id of a one-off account, made from its URL so that its rows survive a restart.
    static QUuid idFromBase(const QUrl &base);
};
