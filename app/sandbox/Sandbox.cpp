// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Sandbox.h"

#include "sandbox/Service.h"

class Sandbox::Private
{
public:
    explicit Private(SandboxOptions options) : service(std::move(options)) {}
    sandbox::Service service;
};

Sandbox::Sandbox(SandboxOptions options) : d(std::make_unique<Private>(std::move(options))) {}
Sandbox::~Sandbox() = default;

bool Sandbox::start()
{
    return d->service.start();
}

QString Sandbox::error() const
{
    return d->service.error();
}

void Sandbox::stop()
{
    d->service.stop();
}

QUrl Sandbox::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/v2").arg(d->service.port()));
}

QByteArray Sandbox::key() const
{
    return d->service.key();
}

QByteArray Sandbox::publicKey() const
{
    return d->service.publicKey();
}

QList<SandboxRequest> Sandbox::requests() const
{
    return d->service.journal().requests();
}

int Sandbox::requestCount(const QByteArray &method, const QByteArray &pathContains) const
{
    return d->service.journal().count(method, pathContains);
}

void Sandbox::forgetRequests()
{
    d->service.journal().forget();
}

QList<QJsonObject> Sandbox::ledger() const
{
    return d->service.ledger();
}

bool Sandbox::setFaults(const QByteArray &json)
{
    return d->service.setFaults(json);
}

void Sandbox::holdFaxes(bool hold)
{
    d->service.hold(hold);
}

void Sandbox::holdRooms(bool hold)
{
    d->service.holdRooms(hold);
}

void Sandbox::holdSettings(bool hold)
{
    d->service.holdSettings(hold);
}
