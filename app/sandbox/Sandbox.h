// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>
#include <chrono>
#include <memory>

/// How a sandbox behaves; the flags of signalbox-sandbox.
struct SandboxOptions
{
    QByteArray key = {}; ///< the bearer key that it accepts; empty: one made from the seed
    quint16 port = 0;    ///< 0: any free one
    quint32 seed = 1;    ///< the same seed makes the same data
    int faxes = 60;      ///< how many past faxes there are
    int events = 0;      ///< how many events the big session has (SessionBytes.h), and up to 5,000 how many
                         ///< calls, messages and so on there are; 0: some hundreds
    std::chrono::milliseconds latency{0};
    double pace =
        1; ///< how much faster than real faxes, rooms and settings go on; 1000 is "at once" for tests
    int rateLimit = 0;                    ///< requests a second; 0: no limit, but the headers say 200
    std::chrono::milliseconds listLag{0}; ///< how long a new fax is missing from GET /faxes
    int rooms = 0; ///< how many video rooms hold a session, instead of the usual handful: for measuring
    int participants = 50;                       ///< how many people are in each of those
    bool holdsRooms = false;                     ///< nothing moves in rooms before holdRooms(false)
    std::chrono::milliseconds linkLife{600'000}; ///< how long a link to a recording can be used
    int settings = 0; ///< how many notification settings there are besides the usual ones: for measuring
    QString faultsFile = {}; ///< scripted trouble, see FaultScript.h
};

/// What the sandbox was asked, for tests: counted at the server, not believed of the client.
struct SandboxRequest
{
    QByteArray method;
    QByteArray path;                       ///< as received, still encoded, without the query
    QByteArray query;                      ///< as received, still encoded
    QHash<QByteArray, QByteArray> headers; ///< lower-case names
    QByteArray body;                       ///< over 1 MB: "sha256:… bytes:…"
    int status = 0;                        ///< what it answered; 0 when it dropped the connection
};

/// The demo account: a Telnyx-shaped server on loopback, on a thread of its own, written from the contract
/// alone. It shares no code with the client, validates what it is sent, and keeps a ledger of every fax.
class Sandbox
{
public:
    explicit Sandbox(SandboxOptions options = {});
    ~Sandbox();

    /// Starts serving; false when the port is taken or the faults file can't be read: error() says.
    bool start();
    QString error() const;
    /// Ends serving and drops every connection; start() serves the same data again on the same port.
    void stop();

    QUrl url() const; ///< "http://127.0.0.1:PORT/v2"
    QByteArray key() const;
    QByteArray publicKey() const; ///< base64 Ed25519 key that its webhooks are signed with

    /// Everything below may be called from any thread.
    /// The last 20,000.
    QList<SandboxRequest> requests() const;
    int requestCount(const QByteArray &method, const QByteArray &pathContains) const;
    void forgetRequests();
    /// Every fax that was ever accepted by POST, as GET /faxes/{id} would show it, lag or not, deleted or
    /// not, oldest first. Under "_sandbox": document_sha256, document_bytes, pages, deleted, and client_state
    /// decoded.
    QList<QJsonObject> ledger() const;
    /// Replaces the scripted trouble (the content of a faults file); empty ends it. False: not understood.
    bool setFaults(const QByteArray &json);
    /// Stops or goes on moving faxes forward, so that a test can look at a state.
    void holdFaxes(bool hold);
    /// The same for the life in video rooms: who was kicked stays listed, nothing is completed.
    void holdRooms(bool hold);
    /// The same for notification settings on their way through their states.
    void holdSettings(bool hold);

private:
    class Private;
    std::unique_ptr<Private> d;
};
