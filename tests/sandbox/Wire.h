// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTest>

/// A plain HTTP client that knows nothing of the console's own, so that the sandbox is seen from outside.
class Wire
{
public:
    struct Answer
    {
        int status = 0; ///< 0: none came
        QByteArray raw;
        QHash<QByteArray, QByteArray> headers;
        QJsonValue operator[](QStringView name) const { return QJsonDocument::fromJson(raw).object()[name]; }
        QJsonObject data() const { return (*this)[u"data"].toObject(); }
        QJsonArray list() const { return (*this)[u"data"].toArray(); }
        /// What the first error points at.
        QString pointer() const { return source(u"pointer"); }
        QString parameter() const { return source(u"parameter"); }

    private:
        QString source(QStringView of) const
        {
            return (*this)[u"errors"].toArray().at(0).toObject()[u"source"][of].toString();
        }
    };
    using Form = QList<std::pair<QByteArray, QByteArray>>;

    explicit Wire(const Sandbox &sandbox) : m_base(sandbox.url().toEncoded()), m_key(sandbox.key()) {}
    void setKey(const QByteArray &key) { m_key = key; }

    /// `path` is below /v2, or a whole address.
    Answer ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
               const QByteArray &type = "application/json");
    Answer get(const QByteArray &path) { return ask("GET", path); }
    Answer post(const QByteArray &path, const QJsonObject &body = {})
    {
        return ask("POST", path, QJsonDocument(body).toJson());
    }
    Answer patch(const QByteArray &path, const QJsonObject &body)
    {
        return ask("PATCH", path, QJsonDocument(body).toJson());
    }
    Answer remove(const QByteArray &path) { return ask("DELETE", path); }
    /// All items of a list; `path` may have a query with brackets as they are.
    QList<QJsonObject> all(const QByteArray &path);
    qsizetype total(const QByteArray &path);
    /// With the brackets of its query as they have to be.
    static QByteArray encoded(const QByteArray &path);
    static QByteArray id(const QJsonObject &item) { return item[u"id"].toString().toLatin1(); }
    /// Fields, and one file under the name `fileField`.
    Answer postForm(const QByteArray &path, const Form &fields, const QByteArray &fileField,
                    const QByteArray &file);

    QString ownNumber();
    QString application();
    QJsonObject goodFax(const QString &to = QStringLiteral("+13125550001"));
    /// Sends it and answers its id.
    QByteArray send(const QJsonObject &fax)
    {
        return post("/faxes", fax).data()[u"id"].toString().toLatin1();
    }
    QJsonObject fax(const QByteArray &id) { return get("/faxes/" + id).data(); }
    QString status(const QByteArray &id) { return fax(id)[u"status"].toString(); }

private:
    QByteArray m_base;
    QByteArray m_key;
    QNetworkAccessManager m_network;
};
