// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiRequest.h"
#include "api/Exchange.h"
#include "base/Outcome.h"

#include <QNetworkRequest>

class Clock;
class Lanes;
class QNetworkAccessManager;
class RateMeter;
class RequestLog;

/// What the calls of one account need of their client. The key stays behind it.
class ApiLine
{
public:
    virtual ~ApiLine() = default;
    virtual QNetworkAccessManager *network() = 0;
    virtual Clock *clock() = 0;
    virtual RateMeter *meter() = 0;
    virtual Lanes *lanes() = 0;
    virtual RequestLog *log() = 0; ///< may be null

    /// Why this request must not leave now, if so: read-only, no key, a refused key, an unsafe base.
    virtual std::optional<Failure> refusal(const ApiRequest &request) const = 0;
    /// The request with its address, the key and the headers that all have.
    virtual QNetworkRequest dressed(const ApiRequest &request) const = 0;
    /// A JSON body with the request's secrets written into it.
    virtual QByteArray withSecrets(QByteArray json, const ApiRequest &request) const = 0;
    /// A body of the server with the key and the request's secrets struck out, should it quote them.
    virtual QByteArray redacted(QByteArray body, const ApiRequest &request) const = 0;
    /// Which key is in use: an answer to an older one says nothing about the present one.
    virtual int keyNumber() const = 0;
    virtual void learn(const Exchange &exchange, int keyNumber) = 0;
};
