// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/Keyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

// The Secret structure of the Secret Service: (oayays).
struct WireSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
Q_DECLARE_METATYPE(WireSecret)

static QDBusArgument &operator<<(QDBusArgument &out, const WireSecret &secret)
{
    out.beginStructure();
    out << secret.session << secret.parameters << secret.value << secret.contentType;
    out.endStructure();
    return out;
}

static const QDBusArgument &operator>>(const QDBusArgument &in, WireSecret &secret)
{
    in.beginStructure();
    in >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    in.endStructure();
    return in;
}

namespace {
const QDBusObjectPath login{QStringLiteral("/org/freedesktop/secrets/collection/login")};

QDBusMessage ask(const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
                                       QStringLiteral("/org/freedesktop/secrets"), interface, method);
    message.setArguments(arguments);
    const QDBusMessage reply = QDBusConnection::sessionBus().call(message);
    if (reply.type() == QDBusMessage::ErrorMessage)
        qWarning().noquote() << method << reply.errorMessage();
    return reply;
}

const QString service = QStringLiteral("org.freedesktop.Secret.Service");
} // namespace

bool Keyring::lock()
{
    return ask(service, QStringLiteral("Lock"), {QVariant::fromValue(QList<QDBusObjectPath>{login})})
               .type() == QDBusMessage::ReplyMessage;
}

bool Keyring::unlock()
{
    qDBusRegisterMetaType<WireSecret>();
    const QDBusMessage session = ask(service, QStringLiteral("OpenSession"),
                                     {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    if (session.arguments().size() < 2)
        return false;
    const WireSecret password{
        session.arguments().at(1).value<QDBusObjectPath>(), {}, "test", QStringLiteral("text/plain")};
    return ask(QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
               QStringLiteral("UnlockWithMasterPassword"),
               {QVariant::fromValue(login), QVariant::fromValue(password)})
               .type() == QDBusMessage::ReplyMessage;
}

bool Keyring::removeCollection()
{
    const QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), login.path(),
        QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Delete"));
    return QDBusConnection::sessionBus().call(message).type() == QDBusMessage::ReplyMessage;
}
