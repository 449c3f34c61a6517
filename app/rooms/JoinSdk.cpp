// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/JoinSdk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <array>

namespace {
QByteArray start(const QString &path, qint64 most)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

/// What Node.js alone can load: it gives what it has to "exports", and knows no other way.
bool isForNodeOnly(const QByteArray &script)
{
    const bool isModule = script.contains("export{") || script.contains("export {") ||
                          script.contains("export default") || script.contains("export const");
    const bool isForAll = script.contains("define.amd") || script.contains("globalThis");
    return !isModule && !isForAll && (script.contains("module.exports") || script.contains("exports."));
}

bool isForNodeOnly(const QString &path)
{
    return isForNodeOnly(start(path, JoinSdk::largestAsset));
}

bool isScript(const QFileInfo &file)
{
    const QString suffix = file.suffix().toLower();
    return file.isFile() && (suffix == u"mjs" || suffix == u"js");
}

QByteArray mimeOf(const QString &suffix)
{
    static constexpr std::array<std::pair<const char *, const char *>, 5> known{{
        {"mjs", "text/javascript; charset=utf-8"},
        {"js", "text/javascript; charset=utf-8"},
        {"json", "application/json"},
        {"map", "application/json"},
        {"wasm", "application/wasm"},
    }};
    for (const auto &[end, type] : known) {
        if (suffix.compare(QLatin1String(end), Qt::CaseInsensitive) == 0)
            return type;
    }
    return {};
}

/// Below the root with nothing between that could lead out of it.
bool isPlain(const QString &path)
{
    if (path.isEmpty() || path.contains(u'\\') || path.contains(u':') || path.contains(QChar(u'\0')))
        return false;
    const QStringList steps = path.split(u'/');
    return std::ranges::none_of(steps,
                                [](const QString &step) { return step.isEmpty() || step.startsWith(u'.'); });
}
} // namespace

JoinSdk JoinSdk::refused(const QString &why)
{
    JoinSdk none;
    none.trouble = why;
    return none;
}

JoinSdk JoinSdk::find(const QString &path)
{
    if (path.isEmpty())
        return refused(tr("No copy of the JavaScript SDK was chosen yet."));
    const QFileInfo info(path);
    if (!info.exists())
        return refused(tr("%1 is no longer there.").arg(QDir::toNativeSeparators(path)));
    if (info.isFile())
        return ofFile(path);
    for (const QLatin1String below :
         {QLatin1String("."), QLatin1String("package"), QLatin1String("@telnyx/video"),
          QLatin1String("node_modules/@telnyx/video"), QLatin1String("dist")}) {
        if (const auto found = inFolder(QDir(path).filePath(below)))
            return *found;
    }
    return refused(
        tr("There is no build of @telnyx/video for browsers in %1. Choose the folder of the npm package, "
           "with package.json in it.")
            .arg(QDir::toNativeSeparators(path)));
}

JoinSdk JoinSdk::ofFile(const QString &file)
{
    const QFileInfo info(file);
    if (info.suffix().compare(QLatin1String("tgz"), Qt::CaseInsensitive) == 0)
        return refused(tr("This is a packed archive. Unpack it and choose the folder."));
    if (!isScript(info))
        return refused(tr("%1 is no JavaScript file.").arg(info.fileName()));
    if (isForNodeOnly(file))
        return refused(tr("%1 is built for Node.js. Choose the file for browsers, such as lib/index.mjs.")
                           .arg(info.fileName()));
    JoinSdk found;
    found.m_root = info.canonicalPath();
    found.entry = QFileInfo(info.canonicalFilePath()).fileName().toUtf8();
    return found;
}

std::optional<JoinSdk> JoinSdk::inFolder(const QString &folder)
{
    constexpr qint64 longestManifest = 1024 * 1024;
    const QString root = QFileInfo(folder).canonicalFilePath();
    if (root.isEmpty())
        return std::nullopt;
    const QJsonObject manifest =
        QJsonDocument::fromJson(start(root + QStringLiteral("/package.json"), longestManifest)).object();
    const QString name = manifest[u"name"].toString();
    const QStringList entries{manifest[u"browser"].toString(),  manifest[u"module"].toString(),
                              QStringLiteral("lib/index.mjs"),  QStringLiteral("dist/index.mjs"),
                              QStringLiteral("dist/bundle.js"), QStringLiteral("index.mjs"),
                              QStringLiteral("bundle.js"),      manifest[u"main"].toString()};
    for (const QString &entry : entries) {
        const QString clean = QDir::cleanPath(entry);
        const QFileInfo file(root + u'/' + clean);
        if (entry.isEmpty() || !isPlain(clean) || !isScript(file) || isForNodeOnly(file.filePath()))
            continue;
        if (!name.isEmpty() && name != u"@telnyx/video")
            return refused(tr("This is %1. The join test needs @telnyx/video.").arg(name));
        JoinSdk found;
        found.m_root = root;
        found.entry = clean.toUtf8();
        return found;
    }
    return std::nullopt;
}

std::optional<JoinSdk::Asset> JoinSdk::asset(const QByteArray &encodedPath) const
{
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(encodedPath));
    if (m_root.isEmpty() || !isPlain(path))
        return std::nullopt;
    const QFileInfo file(m_root + u'/' + path);
    const QByteArray type = mimeOf(file.suffix());
    // Where links lead is only known here.
    if (type.isEmpty() || !file.canonicalFilePath().startsWith(m_root + u'/') || !file.isFile() ||
        file.size() > largestAsset)
        return std::nullopt;
    QFile content(file.canonicalFilePath());
    if (!content.open(QIODevice::ReadOnly))
        return std::nullopt;
    return Asset{.type = type, .bytes = content.readAll()};
}
