// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiClient.h"
#include "api/Pages.h"
#include "faxes/FaxJson.h"
#include "faxes/ServerClock.h"

#include <QPointer>

/// Which faxes a list shall have: the documented filters and no more (no status, no text). Empty and invalid
/// fields don't filter.
struct FaxListFilter
{
    QDateTime createdFrom; ///< filter[created_at][gte]
    QDateTime createdTo;   ///< filter[created_at][lte]
    QString direction;     ///< filter[direction][eq]: "inbound" or "outbound"
    QString from;          ///< filter[from][eq], E.164
    QString to;            ///< filter[to][eq], E.164
};

/// A fax as it is to leave: the fields of the request, and the file if there is one.
struct OutgoingFax
{
    QUuid job;           ///< becomes client_state
    QJsonObject fields;  ///< of SendFaxRequest, without client_state and contents
    QString filePath;    ///< empty when the fields name a link; must not change while it is sent
    QString fileName;    ///< as Telnyx is told it
    QByteArray fileType; ///< MIME type
};

/// The fax operations of the API. While there is no client, everything fails as NoSecret and nothing leaves.
/// Beside the failures named here, each call may fail as Unauthorized, Forbidden, RateLimited, Offline or
/// Cancelled; reading ones also as TimedOut, ServerTrouble or UnreadableReply, changing ones as ReadOnly or
/// Unconfirmed.
class FaxApi : public QObject
{
    Q_OBJECT
public:
    explicit FaxApi(const Clock *clock, QObject *parent = nullptr);

    void setClient(ApiClient *client);
    ApiClient *client() const { return m_client; }
    /// The server's clock, as every answer corrects it.
    const ServerClock &serverClock() const { return m_serverClock; }

    /// listFaxes, all pages of 250; `use` runs for each page on the GUI thread, in order. Rejected when a
    /// filter is refused.
    Call<PagesRead> *listFaxes(const FaxListFilter &filter, std::function<void(const ApiPage &)> use);
    /// sendFax, as a form when there is a file, else as JSON. Rejected: nothing was sent, `problems` names
    /// the fields. Unconfirmed: it may have been accepted. Progress counts bytes of the body.
    Call<Fax> *sendFax(const OutgoingFax &fax);
    /// getFax. NotFound when it was deleted.
    Call<Fax> *getFax(const QString &id);
    /// deleteFax. NotFound when it is gone already.
    Call<void> *deleteFax(const QString &id);
    /// cancelFax. Rejected when the fax is in none of the four states that can be cancelled.
    Call<void> *cancelFax(const QString &id);
    /// refreshFax: renews the link of a received fax; getFax tells it then. Rejected for sent faxes.
    Call<void> *refreshFax(const QString &id);
    /// listFaxApplications, all pages.
    Call<QList<FaxApplication>> *listFaxApplications();
    /// Stores what a link of a fax leads to, without the key. Answers the number of bytes.
    Call<qint64> *download(const QUrl &link, const QString &path);
    /// Learns the server's time from the cheapest list there is, unless it is known.
    Call<void> *learnServerTime();

private:
    template <class T, class Read>
    Call<T> *ask(const ApiRequest &request, Read read);
    Call<Fax> *askForFax(const ApiRequest &request);

    QPointer<ApiClient> m_client;
    ServerClock m_serverClock;
    bool m_serverHidesTime = false; ///< it answered without a Date header: our own time has to do
};
