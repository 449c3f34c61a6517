// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wire.h"

#include <QEventLoop>
#include <QNetworkReply>
#include <QTimer>

static Wire::Answer wait(QNetworkReply *reply)
{
    // QTest::qWaitFor naps between events, and an upload is many events.
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    loop.exec();
    Wire::Answer answer;
    if (reply->isFinished() && reply->error() != QNetworkReply::RemoteHostClosedError)
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.raw = reply->readAll();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers[name.toLower()] = value;
    reply->deleteLater();
    return answer;
}

Wire::Answer Wire::ask(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                       const QByteArray &type)
{
    QNetworkRequest request(QUrl::fromEncoded(path.startsWith("http") ? path : m_base + path));
    if (!m_key.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_key);
    if (!body.isNull())
        request.setRawHeader("Content-Type", type);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return wait(m_network.sendCustomRequest(request, method, body));
}

Wire::Answer Wire::postForm(const QByteArray &path, const Form &fields, const QByteArray &fileField,
                            const QByteArray &file)
{
    const QByteArray mark = "------boundary-7d93";
    QByteArray body;
    for (const auto &[name, value] : fields)
        body += "--" + mark + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value +
                "\r\n";
    body += "--" + mark + "\r\nContent-Disposition: form-data; name=\"" + fileField +
            "\"; filename=\"document.pdf\"\r\nContent-Type: application/pdf\r\n\r\n" + file + "\r\n--" +
            mark + "--\r\n";
    return ask("POST", path, body, "multipart/form-data; boundary=" + mark);
}

QByteArray Wire::encoded(const QByteArray &path)
{
    return QByteArray(path).replace('[', "%5B").replace(']', "%5D");
}

QList<QJsonObject> Wire::all(const QByteArray &path)
{
    QList<QJsonObject> items;
    const QByteArray paged = path + (path.contains('?') ? '&' : '?') + "page[size]=250&page[number]=";
    for (int page = 1, pages = 1; page <= pages; ++page) {
        const Answer answer = get(encoded(paged + QByteArray::number(page)));
        pages = answer[u"meta"][u"total_pages"].toInt();
        for (const QJsonValue &item : answer.list())
            items << item.toObject();
    }
    return items;
}

qsizetype Wire::total(const QByteArray &path)
{
    return get(encoded(path))[u"meta"][u"total_results"].toInteger(-1);
}

QString Wire::ownNumber()
{
    return get("/phone_numbers?filter%5Bstatus%5D=active").list()[0].toObject()[u"phone_number"].toString();
}

QString Wire::application()
{
    return get("/fax_applications").list()[0].toObject()[u"id"].toString();
}

QJsonObject Wire::goodFax(const QString &to)
{
    return {{QStringLiteral("connection_id"), application()},
            {QStringLiteral("from"), ownNumber()},
            {QStringLiteral("to"), to},
            {QStringLiteral("media_url"), QStringLiteral("https://example.com/a.pdf")}};
}
