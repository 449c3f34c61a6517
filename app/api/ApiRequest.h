// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/Query.h"
#include "base/Secret.h"

#include <QJsonObject>
#include <QStringList>
#include <chrono>
#include <optional>

/// A form with one file, streamed from the disk: what POST /faxes and POST /media take.
struct MultipartForm
{
    struct Field
    {
        QString name;
        QString value;
    };
    QList<Field> fields;
    QString fileField;   ///< "contents" or "media"
    QString filePath;    ///< read while sending; must not change meanwhile
    QString fileName;    ///< as the server is told it
    QByteArray fileType; ///< MIME type
};

/// A member of a JSON body that nobody but ApiClient may see open, such as a refresh token.
struct SecretField
{
    QString name;
    Secret value;
};

/// One request to the API, as data: who sends it, when and how often is ApiClient's business.
struct ApiRequest
{
    enum class Verb { Get, Post, Patch, Put, Delete };

    Verb verb = Verb::Get;
    QString operation; ///< operationId of the contract, for the log and the tests: "sendFax"
    QStringList path;  ///< raw segments, such as {"faxes", id, "actions", "cancel"}; encoded by ApiClient
    Query query;
    std::optional<QJsonObject> json;   ///< the body, if it is JSON
    QList<SecretField> secrets;        ///< written into the JSON body by ApiClient alone
    std::optional<MultipartForm> form; ///< the body, if it is a form
    QByteArray accept = QByteArrayLiteral("application/json");
    bool readsCsv = false; ///< whoever asked understands CSV too, should that come where JSON was asked for
    std::chrono::milliseconds timeout{30'000}; ///< without any byte of progress

    bool isSafe() const { return verb == Verb::Get; }
    static QByteArray verbName(Verb verb);

    static ApiRequest get(QString operation, QStringList path, Query query = {});
    static ApiRequest post(QString operation, QStringList path, std::optional<QJsonObject> json = {});
    static ApiRequest patch(QString operation, QStringList path, QJsonObject json);
    static ApiRequest remove(QString operation, QStringList path);
};

/// A success of the API as it was received.
struct ApiReply
{
    int status = 0;
    QByteArray body; ///< the bytes as received
    QByteArray contentType;
    QDateTime serverTime; ///< from the Date header; invalid when there was none
};
