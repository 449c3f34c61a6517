// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Sandbox.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QTimer>

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
        QString pointer(int error = 0) const
        {
            return (*this)[u"errors"]
                .toArray()[error]
                .toObject()[u"source"]
                .toObject()[u"pointer"]
                .toString();
        }
        QString parameter() const
        {
            return (*this)[u"errors"].toArray()[0].toObject()[u"source"].toObject()[u"parameter"].toString();
        }
    };
    using Form = QList<std::pair<QByteArray, QByteArray>>;

    explicit Wire(const Sandbox &sandbox) : m_base(sandbox.url().toEncoded()), m_key(sandbox.key()) {}
    void setKey(const QByteArray &key) { m_key = key; }

    Answer ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
               const QByteArray &type = "application/json")
    {
        QNetworkRequest request(QUrl::fromEncoded(path.startsWith("http") ? path : m_base + path));
        if (!m_key.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_key);
        if (!body.isNull())
            request.setRawHeader("Content-Type", type);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        return wait(m_network.sendCustomRequest(request, method, body));
    }
    Answer get(const QByteArray &path) { return ask("GET", path); }
    Answer post(const QByteArray &path, const QJsonObject &body = {})
    {
        return ask("POST", path, QJsonDocument(body).toJson());
    }
    /// Fields, and one file under the name `fileField`.
    Answer postForm(const QByteArray &path, const Form &fields, const QByteArray &fileField,
                    const QByteArray &file)
    {
        const QByteArray mark = "------boundary-7d93";
        QByteArray body;
        for (const auto &[name, value] : fields)
            body += "--" + mark + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" +
                    value + "\r\n";
        body += "--" + mark + "\r\nContent-Disposition: form-data; name=\"" + fileField +
                "\"; filename=\"document.pdf\"\r\nContent-Type: application/pdf\r\n\r\n" + file + "\r\n--" +
                mark + "--\r\n";
        return ask("POST", path, body, "multipart/form-data; boundary=" + mark);
    }

    QString ownNumber()
    {
        return get("/phone_numbers?filter%5Bstatus%5D=active")
            .list()[0]
            .toObject()[u"phone_number"]
            .toString();
    }
    QString application() { return get("/fax_applications").list()[0].toObject()[u"id"].toString(); }
    QJsonObject goodFax(const QString &to = QStringLiteral("+13125550001"))
    {
        return {{QStringLiteral("connection_id"), application()},
                {QStringLiteral("from"), ownNumber()},
                {QStringLiteral("to"), to},
                {QStringLiteral("media_url"), QStringLiteral("https://example.com/a.pdf")}};
    }
    /// Sends it and answers its id.
    QByteArray send(const QJsonObject &fax)
    {
        return post("/faxes", fax).data()[u"id"].toString().toLatin1();
    }
    QJsonObject fax(const QByteArray &id) { return get("/faxes/" + id).data(); }
    QString status(const QByteArray &id) { return fax(id)[u"status"].toString(); }

private:
    Answer wait(QNetworkReply *reply)
    {
        // QTest::qWaitFor naps between events, and an upload is many events.
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
        loop.exec();
        const bool ended = reply->isFinished();
        Answer answer;
        if (ended)
            answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (reply->error() == QNetworkReply::RemoteHostClosedError)
            answer.status = 0;
        answer.raw = reply->readAll();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            answer.headers[name.toLower()] = value;
        reply->deleteLater();
        return answer;
    }

    QByteArray m_base;
    QByteArray m_key;
    QNetworkAccessManager m_network;
};
