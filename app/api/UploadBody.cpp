// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/UploadBody.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QUuid>
#include <cstring>

namespace {
constexpr qint64 chunkSize = 256 * 1024;

// In a quoted name of a form, as browsers write it.
QByteArray quoted(const QString &name)
{
    QByteArray text = name.toUtf8();
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    return '"' + text + '"';
}

QByteArray partHead(const QByteArray &boundary, const QString &name)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name);
}

Outcome<UploadPlan> planForm(const MultipartForm &form)
{
    const QFileInfo file(form.filePath);
    if (!file.isFile() || !file.isReadable())
        return failed(Failure::Kind::StoreTrouble, QStringLiteral("the file to send can't be read"));
    const QByteArray boundary = "signalbox-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    UploadPlan plan;
    for (const auto &[name, value] : form.fields)
        plan.head += partHead(boundary, name) + "\r\n\r\n" + value.toUtf8() + "\r\n";
    plan.head += partHead(boundary, form.fileField) + "; filename=" + quoted(form.fileName);
    plan.head += "\r\nContent-Type: " + form.fileType + "\r\n\r\n";
    plan.filePath = form.filePath;
    plan.fileSize = file.size();
    plan.tail = "\r\n--" + boundary + "--\r\n";
    plan.contentType = "multipart/form-data; boundary=" + boundary;
    return plan;
}
} // namespace

Outcome<UploadPlan> UploadBody::plan(const ApiRequest &request)
{
    if (request.form)
        return planForm(*request.form);
    UploadPlan plan;
    if (request.json) {
        plan.head = QJsonDocument(*request.json).toJson(QJsonDocument::Compact);
        plan.contentType = QByteArrayLiteral("application/json");
    }
    return plan;
}

UploadBody::UploadBody(const UploadPlan &plan, QObject *parent)
    : QIODevice(parent), m_ready(plan.head), m_tail(plan.tail), m_fileLeft(plan.fileSize)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!plan.filePath.isEmpty())
        m_file = std::make_shared<QFile>(plan.filePath);
    if (m_fileLeft > 0)
        readAhead();
    else
        m_ready += m_tail;
}

bool UploadBody::atEnd() const
{
    return m_position == m_ready.size() && m_fileLeft == 0;
}

qint64 UploadBody::bytesAvailable() const
{
    return m_ready.size() - m_position + QIODevice::bytesAvailable();
}

qint64 UploadBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_ready.size() - m_position);
    if (count <= 0)
        return m_fileLeft > 0 ? 0 : -1; // 0 is "not yet", -1 is the end
    std::memcpy(data, m_ready.constData() + m_position, static_cast<size_t>(count));
    m_position += count;
    if (m_position == m_ready.size()) {
        m_ready.clear();
        m_position = 0;
    }
    readAhead();
    return count;
}

void UploadBody::readAhead()
{
    if (m_reading || m_broken || m_fileLeft <= 0 || m_ready.size() - m_position > chunkSize)
        return;
    m_reading = true;
    const auto work = [file = m_file, count = std::min(chunkSize, m_fileLeft)]() -> Outcome<QByteArray> {
        if (!file->isOpen() && !file->open(QIODevice::ReadOnly))
            return QByteArray();
        return file->read(count);
    };
    runInBackground<QByteArray>(this, work)->then(this, [this](Outcome<QByteArray> chunk) {
        m_reading = false;
        take(chunk.value_or(QByteArray()));
    });
}

void UploadBody::take(const QByteArray &chunk)
{
    if (chunk.isEmpty()) {
        m_broken = true;
        emit broke(QStringLiteral("the file to send can't be read to its end"));
        return;
    }
    m_ready += chunk;
    m_fileLeft -= chunk.size();
    if (m_fileLeft == 0)
        m_ready += m_tail;
    readAhead();
    emit readyRead();
}
