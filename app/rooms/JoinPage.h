// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QCoreApplication>
#include <QString>

/// The page of a join test as a browser gets it: small, in the console's look, translated, without anything
/// from elsewhere.
class JoinPage
{
    Q_DECLARE_TR_FUNCTIONS(JoinPage)
public:
    /// Joins the room. The token stands in a block of data that the script takes out of the page.
    static QByteArray joining(const QString &room, const QString &roomName, const QByteArray &token,
                              const QByteArray &sdkEntry);
    /// There is no SDK to join with; has no token in it.
    static QByteArray sdkMissing(const QString &roomName, const QString &trouble);
    /// The address was used before.
    static QByteArray used();
    static QByteArray script();
    static QByteArray style();

private:
    static QByteArray frame(const QString &heading, const QString &body, const QByteArray &data = {});
};
