// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/JobRequest.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QUrl>

namespace {
// Ours, beside the fields of the wire: where the document was when it was chosen.
const QString ownKey = QStringLiteral("signalbox");

void putText(QJsonObject &object, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        object[name] = value;
}

QString baseName(const NewFax &fax)
{
    return fax.fileName.isEmpty() ? QFileInfo(fax.filePath).fileName() : fax.fileName;
}

FaxRow::Job jobStateOf(OutboxRow::State state)
{
    switch (state) {
    case OutboxRow::State::Queued:
        return FaxRow::Job::Waiting;
    case OutboxRow::State::Attempting:
        return FaxRow::Job::Uploading;
    case OutboxRow::State::Unconfirmed:
        return FaxRow::Job::Unconfirmed;
    case OutboxRow::State::Refused:
        return FaxRow::Job::Refused;
    case OutboxRow::State::Cancelled:
        return FaxRow::Job::Discarded;
    case OutboxRow::State::Accepted:
    case OutboxRow::State::Final:
        return FaxRow::Job::None;
    }
    Q_UNREACHABLE();
}
} // namespace

QJsonObject JobRequest::of(const NewFax &fax)
{
    QJsonObject request{{QStringLiteral("connection_id"), fax.connectionId},
                        {QStringLiteral("from"), fax.from},
                        {QStringLiteral("to"), fax.to}};
    putText(request, QStringLiteral("from_display_name"), fax.fromDisplayName);
    putText(request, QStringLiteral("quality"), fax.quality);
    putText(request, QStringLiteral("webhook_url"), fax.webhookUrl);
    if (fax.t38Enabled)
        request[u"t38_enabled"] = *fax.t38Enabled;
    if (fax.monochrome) {
        request[u"monochrome"] = true;
        if (fax.blackThreshold)
            request[u"black_threshold"] = *fax.blackThreshold;
    }
    if (fax.storeMedia)
        request[u"store_media"] = true;
    if (fax.storePreview) {
        request[u"store_preview"] = true;
        putText(request, QStringLiteral("preview_format"), fax.previewFormat);
    }
    if (fax.source == NewFax::Source::Url)
        request[u"media_url"] = fax.mediaUrl;
    QJsonObject own;
    putText(own, QStringLiteral("path"), fax.source == NewFax::Source::File ? fax.filePath : QString());
    putText(own, QStringLiteral("name"), fax.source == NewFax::Source::File ? baseName(fax) : fax.fileName);
    if (fax.pageCount >= 0)
        own[u"pages"] = fax.pageCount;
    request[ownKey] = own;
    return request;
}

QJsonObject JobRequest::wireFields(const QJsonObject &request)
{
    QJsonObject fields = request;
    fields.remove(ownKey);
    return fields;
}

NewFax JobRequest::draft(const OutboxRow &row, const QString &copyPath)
{
    const QJsonObject &request = row.request;
    const QJsonObject own = request[ownKey].toObject();
    NewFax fax;
    fax.connectionId = request[u"connection_id"].toString();
    fax.from = request[u"from"].toString();
    fax.to = request[u"to"].toString();
    fax.mediaUrl = request[u"media_url"].toString();
    fax.source = fax.mediaUrl.isEmpty() ? NewFax::Source::File : NewFax::Source::Url;
    const QString original = own[u"path"].toString();
    if (fax.source == NewFax::Source::File)
        fax.filePath = copyPath.isEmpty() ? original : copyPath;
    fax.fileName = own[u"name"].toString();
    fax.pageCount = own[u"pages"].toInt(-1);
    fax.fromDisplayName = request[u"from_display_name"].toString();
    fax.quality = request[u"quality"].toString();
    if (request.contains(u"t38_enabled"))
        fax.t38Enabled = request[u"t38_enabled"].toBool();
    fax.monochrome = request[u"monochrome"].toBool();
    if (request.contains(u"black_threshold"))
        fax.blackThreshold = request[u"black_threshold"].toInt();
    fax.storeMedia = request[u"store_media"].toBool();
    fax.storePreview = request[u"store_preview"].toBool();
    fax.previewFormat = request[u"preview_format"].toString();
    fax.webhookUrl = request[u"webhook_url"].toString();
    return fax;
}

QString JobRequest::documentName(const OutboxRow &row)
{
    const QString name = row.request[ownKey].toObject()[u"name"].toString();
    if (!name.isEmpty())
        return name;
    if (!row.document.originalName.isEmpty())
        return row.document.originalName;
    return QUrl(row.request[u"media_url"].toString()).fileName();
}

FaxRow JobRequest::line(const OutboxRow &row)
{
    FaxRow line;
    line.key = row.job.toString(QUuid::WithoutBraces);
    line.faxId = row.faxId;
    line.from = row.request[u"from"].toString();
    line.to = row.request[u"to"].toString();
    line.document = documentName(row);
    line.job = jobStateOf(row.state);
    line.cancelRequested = row.cancelRequested;
    line.pages = static_cast<qint16>(row.request[ownKey].toObject()[u"pages"].toInt(-1));
    line.createdAt = row.createdAt.toMSecsSinceEpoch();
    line.updatedAt = line.createdAt;
    // Telnyx begins every fax there; the first poll says more.
    if (line.job == FaxRow::Job::None)
        line.status = FaxStatus(QStringLiteral("queued"));
    return line;
}

QJsonObject JobRequest::fromFailure(const Failure &failure)
{
    QJsonArray problems;
    for (const Problem &problem : failure.problems)
        problems << QJsonObject{{QStringLiteral("code"), problem.code},
                                {QStringLiteral("title"), problem.title},
                                {QStringLiteral("detail"), problem.detail},
                                {QStringLiteral("pointer"), problem.pointer},
                                {QStringLiteral("parameter"), problem.parameter}};
    return {{QStringLiteral("kind"), Failure::name(failure.kind)},
            {QStringLiteral("what"), failure.what},
            {QStringLiteral("technical"), failure.technical},
            {QStringLiteral("status"), failure.httpStatus},
            {QStringLiteral("problems"), problems}};
}

std::optional<Failure> JobRequest::failureIn(const QJsonObject &json)
{
    for (const Failure::Kind kind : Failure::kinds()) {
        if (Failure::name(kind) != json[u"kind"].toString())
            continue;
        Failure failure = Failure::of(kind, json[u"technical"].toString());
        failure.what = json[u"what"].toString(failure.what);
        failure.httpStatus = json[u"status"].toInt();
        for (const auto &item : json[u"problems"].toArray()) {
            const QJsonObject problem = item.toObject();
            failure.problems << Problem{problem[u"code"].toString(), problem[u"title"].toString(),
                                        problem[u"detail"].toString(), problem[u"pointer"].toString(),
                                        problem[u"parameter"].toString()};
        }
        return failure;
    }
    return std::nullopt;
}
