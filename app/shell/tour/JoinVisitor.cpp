// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour/JoinVisitor.h"

#include "api/ApiClient.h"
#include "loopback/HttpListener.h"

#include <QFile>
#include <QPointer>

using namespace std::chrono_literals;

JoinVisitor::JoinVisitor(ApiClient *client, QUrl page, QString folder)
    : m_client(client),
      m_page(std::move(page)),
      m_folder(std::move(folder)),
      m_listener(std::make_unique<HttpListener>(
          [](const std::shared_ptr<HttpExchange> &exchange) { exchange->drop(); }))
{
    m_listener->listen();
}

JoinVisitor::~JoinVisitor()
{
    m_listener->close();
}

void JoinVisitor::fetch()
{
    const QString first = m_folder + QStringLiteral("/join-page.html");
    m_client->download(m_page, first)->then(this, [this, first](const Outcome<qint64> &fetched) {
        m_firstStatus = fetched ? 200 : fetched.error().httpStatus;
        QFile file(first);
        if (file.open(QIODevice::ReadOnly))
            m_content = file.readAll();
        // It has a token in it.
        file.remove();
        m_client->download(m_page, m_folder + QStringLiteral("/join-again.html"))
            ->then(this, [this](const Outcome<qint64> &again) {
                m_secondStatus = again ? 200 : again.error().httpStatus;
            });
    });
}

void JoinVisitor::report(const QByteArray &state)
{
    m_reportStatus = 0;
    const auto port = static_cast<quint16>(m_page.port());
    const QByteArray origin = "http://127.0.0.1:" + QByteArray::number(port);
    m_listener->post("127.0.0.1", port, m_page.path(QUrl::FullyEncoded).toLatin1() + "state",
                     {{"Origin", origin}, {"Content-Type", "application/json"}}, state, 5s,
                     [guard = QPointer(this)](const HttpListener::PostResult &result) {
                         QMetaObject::invokeMethod(
                             qApp,
                             [guard, status = result.status] {
                                 if (guard)
                                     guard->m_reportStatus = status;
                             },
                             Qt::QueuedConnection);
                     });
}
