// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <optional>

/// The copy of the JavaScript SDK that an operator pointed to: where its build for browsers lies, and what of
/// it may be served. Reads files: not for the GUI thread.
struct JoinSdk
{
    Q_DECLARE_TR_FUNCTIONS(JoinSdk)
public:
    struct Asset
    {
        QByteArray type; ///< MIME
        QByteArray bytes;
    };
    static constexpr qint64 largestAsset = 32 * 1024 * 1024;

    QString trouble;  ///< translated: why there is nothing to serve; empty where there is
    QByteArray entry; ///< of the module to import, relative to the root: "lib/index.mjs"

    /// `path` is the folder of the npm package, one that holds it, or a file built for browsers.
    static JoinSdk find(const QString &path);
    /// A file below the root by its path as it stands in a URL. Nothing for whatever isn't a script, lies
    /// elsewhere, or leads elsewhere.
    std::optional<Asset> asset(const QByteArray &encodedPath) const;

private:
    static JoinSdk refused(const QString &why);
    static std::optional<JoinSdk> inFolder(const QString &folder);
    static JoinSdk ofFile(const QString &file);

    QString m_root; ///< canonical
};
