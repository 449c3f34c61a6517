// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "loopback/HttpMessages.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace sandbox {

/// One entry of the "errors" list of an answer.
struct Complaint
{
    QString code = QStringLiteral("10015");
    QString title = QStringLiteral("Invalid parameter");
    QString detail = {};
    QString pointer = {};   ///< into the body, as "/to"
    QString parameter = {}; ///< of the query, as "page[size]"
    QString message = {};   ///< session analysis sends it in place of the title
};

/// The shapes that answers come in: "data", "data" with "meta", "errors", a bare object, and nothing.
class Envelope
{
public:
    static HttpReply data(int status, const QByteArray &json);
    static HttpReply data(int status, const QJsonObject &object);
    /// JSON without "data" around it.
    static HttpReply bare(const QByteArray &json);
    /// `items` is a JSON array.
    static HttpReply page(const QByteArray &items, int number, int size, qsizetype total);
    static HttpReply nothing();
    static HttpReply refused(int status, const QList<Complaint> &complaints);
    /// The contract's own example of this status.
    static HttpReply plain(int status);

    static Complaint inBody(const QString &field, const QString &detail);
    static Complaint inQuery(const QString &name, const QString &detail);
    static Complaint of(int status);
};

} // namespace sandbox
