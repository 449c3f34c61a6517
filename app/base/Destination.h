// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QUrlQuery>

/// A place in the console that one room can name and the shell can open: "faxes?scope=Failed", "faxes?key=…".
/// Features are strangers to each other; they meet in destinations.
struct Destination
{
    QString pane; ///< "faxes"
    QUrlQuery query;

    bool isNull() const { return pane.isEmpty(); }
    /// Reads "pane?name=value&…"; null when there is no pane in it.
    static Destination parse(const QString &text);
    QString toString() const;
    QString value(const QString &name) const
    {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    }
    bool operator==(const Destination &) const = default;
};
