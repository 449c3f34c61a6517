// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiRequest.h"
#include "base/Call.h"

#include <QFile>
#include <QIODevice>
#include <memory>

/// What a request will send, with its exact length.
struct UploadPlan
{
    QByteArray head; ///< a JSON body, or what stands before the file
    QString filePath;
    qint64 fileSize = 0;
    QByteArray tail;
    QByteArray contentType; ///< empty when there is no body
    qint64 total() const { return head.size() + fileSize + tail.size(); }
};

/// The body of every request, an empty one included. It can't be rewound, so that QNetworkAccessManager can't
/// send the request a second time by itself; files are read ahead in the background.
class UploadBody final : public QIODevice
{
    Q_OBJECT
public:
    /// Composes the body of a request; StoreTrouble when its file can't be read. Reads no content: quick, but
    /// it asks the disk, so call it in the background for a form.
    static Outcome<UploadPlan> plan(const ApiRequest &request);

    explicit UploadBody(const UploadPlan &plan, QObject *parent = nullptr);
    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    bool atEnd() const override;
    qint64 bytesAvailable() const override;

signals:
    /// The file ended early or can't be read: the body can never be completed.
    void broke(const QString &why);

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void readAhead();
    void take(const QByteArray &chunk);

    QByteArray m_ready;
    QByteArray m_tail;
    std::shared_ptr<QFile> m_file;
    qint64 m_position = 0; ///< in m_ready
    qint64 m_fileLeft = 0;
    bool m_reading = false;
    bool m_broken = false;
};
