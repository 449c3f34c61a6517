// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Router.h"

#include <QMap>

namespace sandbox {

/// Stored files and the operations on them.
class MediaRoutes
{
public:
    explicit MediaRoutes(std::function<qint64()> now);
    void addTo(Router &router);
    /// A file of the seed.
    void keep(const QString &name, const QByteArray &bytes, qint64 created);
    /// Nothing: no such file, or expired.
    std::optional<QByteArray> bytes(const QString &name) const;

private:
    struct File
    {
        QByteArray bytes;
        QByteArray type;
        qint64 created = 0;
        qint64 updated = 0;
        qint64 expires = 0;
    };
    struct Upload
    {
        QJsonObject fields;
        std::optional<QByteArray> file;
        QByteArray type = {};
    };
    HttpReply list(const Asked &asked) const;
    HttpReply upload(const Asked &asked);
    HttpReply withFile(const Asked &asked, const std::function<HttpReply(const File &)> &work) const;
    std::optional<Upload> read(const HttpRequest &request, HttpReply &refusal) const;
    QList<Complaint> complaints(const Upload &upload) const;
    static QJsonObject object(const QString &name, const File &file);

    std::function<qint64()> m_now;
    QMap<QString, File> m_files;
};

} // namespace sandbox
