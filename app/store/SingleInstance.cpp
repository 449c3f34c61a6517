// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SingleInstance.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

namespace {
// One line there: the path, percent-encoded so that it can hold anything. One line back.
constexpr qint64 longestLine = 64 * 1024;
constexpr int idleMs = 5000;
const QByteArray answer = QByteArrayLiteral("raised\n");
} // namespace

SingleInstance::SingleInstance(QString name, QObject *parent)
    : QObject(parent), m_name(std::move(name)), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::serve);
}

bool SingleInstance::listen()
{
    if (m_server->isListening() || m_server->listen(m_name))
        return true;
    // Who holds the data folder's lock is alone in it, so this is what a crashed process left behind.
    QLocalServer::removeServer(m_name);
    return m_server->listen(m_name);
}

void SingleInstance::serve()
{
    while (QLocalSocket *visitor = m_server->nextPendingConnection()) {
        connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        QTimer::singleShot(idleMs, visitor, &QObject::deleteLater);
        const auto hear = [this, visitor] {
            if (visitor->bytesAvailable() > longestLine)
                return visitor->abort();
            if (!visitor->canReadLine())
                return;
            const QByteArray line = visitor->readLine().trimmed();
            visitor->write(answer);
            visitor->disconnectFromServer();
            emit raiseRequested(QString::fromUtf8(QByteArray::fromPercentEncoding(line)));
        };
        connect(visitor, &QLocalSocket::readyRead, this, hear);
        hear();
    }
}

bool SingleInstance::raiseFirst(const QString &name, const QString &file, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket door;
    door.connectToServer(name);
    if (!door.waitForConnected(left()))
        return false;
    const QString path = file.isEmpty() ? QString() : QDir::current().absoluteFilePath(file);
    door.write(path.toUtf8().toPercentEncoding() + '\n');
    while (!door.canReadLine()) {
        if (deadline.hasExpired() || !door.waitForReadyRead(left()))
            return false;
    }
    return door.readLine() == answer;
}
