// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ApiClient.h"
#include "api/ApiLine.h"
#include "api/DownloadCall.h"
#include "api/HttpCall.h"
#include "api/Lanes.h"
#include "api/RateMeter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>

using Kind = Failure::Kind;
using std::chrono::milliseconds;

class ApiClient::Private final : public ApiLine
{
public:
    Private(ApiClient *client, Account itsAccount, Secret itsKey, Clock *itsClock, RequestLog *itsLog)
        : q(client),
          account(std::move(itsAccount)),
          key(std::move(itsKey)),
          time(itsClock),
          entries(itsLog),
          rate(itsClock)
    {
    }

    QNetworkAccessManager *network() override { return &manager; }
    Clock *clock() override { return time; }
    RateMeter *meter() override { return &rate; }
    Lanes *lanes() override { return &roads; }
    RequestLog *log() override { return entries; }
    int keyNumber() const override { return keys; }

    std::optional<Failure> refusal(const ApiRequest &request) const override;
    QNetworkRequest dressed(const ApiRequest &request) const override;
    QByteArray withSecrets(QByteArray json, const ApiRequest &request) const override;
    QByteArray redacted(QByteArray body, const ApiRequest &request) const override;
    void learn(const Exchange &exchange, int keyNumber) override;
    void setReach(Reach now);
    QUrl address(const ApiRequest &request) const;

    ApiClient *q;
    Account account;
    Secret key;
    Clock *time;
    RequestLog *entries;
    RateMeter rate;
    Lanes roads;
    QNetworkAccessManager manager;
    Reach reach = Reach::Unknown;
    std::optional<milliseconds> roundTrip;
    int keys = 1;
    bool refused = false;
};

std::optional<Failure> ApiClient::Private::refusal(const ApiRequest &request) const
{
    if (!request.isSafe() && account.readOnly)
        return Failure::of(Kind::ReadOnly, request.operation);
    if (key.isEmpty())
        return Failure::of(Kind::NoSecret, request.operation);
    if (refused)
        return Failure::of(Kind::Unauthorized, request.operation + QStringLiteral(": paused"));
    if (!Account::isAllowedBase(account.apiBase))
        return Failure::of(Kind::Rejected, QStringLiteral("a key travels by https only, but for loopback"));
    // An empty or dotted segment would turn "delete this one" into "delete all of them".
    for (const QString &segment : request.path) {
        if (segment.isEmpty() || segment == u"." || segment == u"..")
            return Failure::of(Kind::Rejected, request.operation + QStringLiteral(": not a path"));
    }
    return std::nullopt;
}

QUrl ApiClient::Private::address(const ApiRequest &request) const
{
    QByteArray url = account.apiBase.adjusted(QUrl::StripTrailingSlash).toEncoded();
    for (const QString &segment : request.path)
        url += '/' + QUrl::toPercentEncoding(segment);
    if (!request.query.isEmpty())
        url += '?' + request.query.encoded();
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

QNetworkRequest ApiClient::Private::dressed(const ApiRequest &request) const
{
    QNetworkRequest dressed(address(request));
    dressed.setRawHeader("Authorization", "Bearer " + key.reveal({}));
    dressed.setRawHeader("Accept", request.accept);
    dressed.setRawHeader("User-Agent", "Signalbox/" + QCoreApplication::applicationVersion().toLatin1());
    return dressed;
}

// Not by way of a QJsonObject, whose copies nobody wipes.
QByteArray ApiClient::Private::withSecrets(QByteArray json, const ApiRequest &request) const
{
    const auto quoted = [](const QString &text) {
        const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        return list.sliced(1, list.size() - 2);
    };
    if (json.isEmpty())
        json = QByteArrayLiteral("{}");
    for (const SecretField &field : request.secrets) {
        json.chop(1);
        if (json.size() > 1)
            json += ',';
        json += quoted(field.name) + ':' + quoted(QString::fromUtf8(field.value.reveal({}))) + '}';
    }
    return json;
}

QByteArray ApiClient::Private::redacted(QByteArray body, const ApiRequest &request) const
{
    if (key.isPartOf(body))
        body.replace(key.reveal({}), "[key]");
    for (const SecretField &field : request.secrets) {
        if (field.value.isPartOf(body))
            body.replace(field.value.reveal({}), "[secret]");
    }
    return body;
}

void ApiClient::Private::setReach(Reach now)
{
    if (reach == now)
        return;
    reach = now;
    emit q->reachChanged(now);
}

void ApiClient::Private::learn(const Exchange &exchange, int keyNumber)
{
    if (exchange.roundTrip) {
        roundTrip = exchange.roundTrip;
        emit q->roundTripMeasured(*roundTrip);
    }
    rate.learn(exchange.limit, exchange.remaining, exchange.reset);
    if (exchange.status != 0)
        setReach(Reach::Online);
    else if (exchange.end != Exchange::End::Cut)
        setReach(Reach::Offline);
    if (exchange.status == 401 && keyNumber == keys && !refused) {
        refused = true;
        emit q->keyRefused();
    }
}

ApiClient::ApiClient(Account account, Secret key, Clock *clock, RequestLog *log, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(account), std::move(key), clock, log))
{
}

ApiClient::~ApiClient()
{
    // Calls go before the network that they use.
    qDeleteAll(findChildren<CallBase *>(Qt::FindDirectChildrenOnly));
}

const Account &ApiClient::account() const
{
    return d->account;
}

void ApiClient::setAccount(const Account &account)
{
    Q_ASSERT(account.apiBase == d->account.apiBase);
    d->account = account;
}

void ApiClient::setKey(const Secret &key)
{
    d->key = key;
    d->refused = false;
    ++d->keys;
}

bool ApiClient::hasKey() const
{
    return !d->key.isEmpty();
}

Call<ApiReply> *ApiClient::send(const ApiRequest &request)
{
    return new HttpCall(d.get(), request, this);
}

Call<qint64> *ApiClient::download(const QUrl &link, const QString &toPath,
                                  std::function<Call<QUrl> *()> freshLink)
{
    return new DownloadCall(d.get(), link, toPath, std::move(freshLink), this);
}

QUrl ApiClient::ownLink(const QString &link) const
{
    const QUrl &base = d->account.apiBase;
    const QUrl url = base.resolved(QUrl(link, QUrl::StrictMode));
    const auto port = [](const QUrl &of) { return of.port(of.scheme() == u"https" ? 443 : 80); };
    const bool own = !link.isEmpty() && url.isValid() && url.scheme() == base.scheme() &&
                     url.host() == base.host() && port(url) == port(base) && url.userInfo().isEmpty();
    return own ? url : QUrl();
}

RateMeter *ApiClient::rateMeter() const
{
    return &d->rate;
}

ApiClient::Reach ApiClient::reach() const
{
    return d->reach;
}

std::optional<milliseconds> ApiClient::lastRoundTrip() const
{
    return d->roundTrip;
}
