// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/KeyringProbe.h"

#if defined(QT_DBUS_LIB) && defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#define SIGNALBOX_SECRET_SERVICE
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <chrono>
#endif

#ifdef SIGNALBOX_SECRET_SERVICE
namespace {
using namespace std::chrono_literals;
// The service may have to be started first.
constexpr std::chrono::milliseconds patience = 10s;

// Without an address libdbus would launch a bus of its own, and leave it behind.
bool isBusKnown()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFile::exists(runtime + QStringLiteral("/bus"));
}

// Connecting is a blocking exchange: run it on a pool thread.
Outcome<bool> connected(const QString &name)
{
    if (!isBusKnown())
        return false;
    if (QDBusConnection::connectToBus(QDBusConnection::SessionBus, name).isConnected())
        return true;
    // A connection that broke stays broken under its name.
    QDBusConnection::disconnectFromBus(name);
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name).isConnected();
}

KeyringProbe::Answer answerOf(const QDBusPendingReply<QDBusVariant> &reply)
{
    using Answer = KeyringProbe::Answer;
    if (!reply.isError())
        return reply.value().variant().toBool() ? Answer::Locked : Answer::Open;
    switch (reply.error().type()) {
    case QDBusError::UnknownObject:
    case QDBusError::UnknownMethod:
    case QDBusError::UnknownInterface:
    case QDBusError::UnknownProperty:
        return Answer::NoCollection;
    default:
        return Answer::Silent;
    }
}

void ask(const QString &connection, Deferred<KeyringProbe::Answer> *call)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection(connection).asyncCall(question, static_cast<int>(patience.count())), call);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, call,
                     [call, watcher] { call->settle(answerOf(*watcher)); });
}
} // namespace
#endif

KeyringProbe::KeyringProbe(QObject *parent)
    : QObject(parent),
      m_connection(QStringLiteral("signalbox-keyring-%1").arg(reinterpret_cast<quintptr>(this)))
{
}

KeyringProbe::~KeyringProbe()
{
#ifdef SIGNALBOX_SECRET_SERVICE
    QDBusConnection::disconnectFromBus(m_connection);
#endif
}

Call<KeyringProbe::Answer> *KeyringProbe::look()
{
#ifdef SIGNALBOX_SECRET_SERVICE
    auto *call = new Deferred<Answer>(this);
    runInBackground<bool>(call, [name = m_connection] {
        return connected(name);
    })->then(call, [name = m_connection, call](Outcome<bool> there) {
        if (there && *there)
            ask(name, call);
        else
            call->settle(Answer::Silent);
    });
    return call;
#else
    return settledCall<Answer>(this, Answer::Open);
#endif
}
