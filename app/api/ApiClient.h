// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiRequest.h"
#include "base/Account.h"
#include "base/Call.h"
#include "base/Clock.h"
#include "base/Secret.h"

#include <QIODevice>
#include <memory>

class QNetworkAccessManager;
class RateMeter;
class RequestLog;

/// The one HTTP client of Telnyx, one for each account: it alone holds the open key, paces, retries, times
/// out and words what went wrong. GUI thread only; large bodies are parsed by the caller in the background.
class ApiClient : public QObject
{
    Q_OBJECT
public:
    /// Whether the server could be reached at the last request.
    enum class Reach { Unknown, Online, Offline };

    ApiClient(Account account, Secret key, Clock *clock, RequestLog *log, QObject *parent = nullptr);
    ~ApiClient() override;

    const Account &account() const;
    /// Name, colour, read-only mark and the like changed; the base must stay.
    void setAccount(const Account &account);
    void setKey(const Secret &key);
    bool hasKey() const;

    /// Sends a request. GETs are repeated by the table for safe calls; anything else ends as Unconfirmed when
    /// only the server can know. Fails at once as ReadOnly (non-GET on a read-only account) or NoSecret.
    Call<ApiReply> *send(const ApiRequest &request);

    /// Fetches a link that the API gave (media, previews) without the key, into a file, with resume after a
    /// cut. The link is never logged. Fails as Rejected when the link is neither https nor loopback. Where
    /// the link dies meanwhile, `freshLink` is asked for another, and it goes on where it was.
    Call<qint64> *download(const QUrl &link, const QString &toPath,
                           std::function<Call<QUrl> *()> freshLink = {});

    /// Resolves a link such as links.self against the account's own origin; invalid when it points elsewhere.
    QUrl ownLink(const QString &link) const;

    RateMeter *rateMeter() const;
    Reach reach() const;
    /// The last round trip, if there was one.
    std::optional<std::chrono::milliseconds> lastRoundTrip() const;

signals:
    void reachChanged(ApiClient::Reach reach);
    /// A 401 came: the account is paused until its key is replaced; further sends fail as Unauthorized at
    /// once.
    void keyRefused();
    void roundTripMeasured(std::chrono::milliseconds time);

private:
    class Private;
    std::unique_ptr<Private> d;
};
