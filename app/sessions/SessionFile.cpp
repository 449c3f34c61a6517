// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionFile.h"

#include "sessions/JsonScan.h"
#include "sessions/SessionReader.h"
#include "store/PrivateFiles.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <new>

namespace {
using Content = SessionFile::Content;

constexpr int version = 1;
constexpr qint64 largest = qint64(2) << 30;
/// What stands around the answers is small; a bare answer is not.
constexpr qsizetype largestFrame = 16 << 20;
constexpr qsizetype mostAnswers = 10'000;
/// For what reads the answer ahead of its end, so that it need not be moved.
constexpr qsizetype spare = 256;
constexpr int deepest = 32'768;

std::unexpected<Failure> trouble(Failure::Kind kind, const QString &what, const QString &technical)
{
    Failure failure = Failure::of(kind, QStringLiteral("session file: ") + technical);
    failure.what = what;
    return failed(std::move(failure));
}

std::unexpected<Failure> damaged(const QString &technical)
{
    return trouble(Failure::Kind::UnreadableReply,
                   SessionFile::tr("This saved session is damaged or ends in the middle. Get the file again, "
                                   "or open the session from Telnyx."),
                   technical);
}

std::unexpected<Failure> foreign(const QString &technical)
{
    return trouble(
        Failure::Kind::UnreadableReply,
        SessionFile::tr("This is neither a saved session nor an answer of session analysis. Choose "
                        "a file that Signalbox saved, or the JSON that Telnyx answered."),
        technical);
}

struct Span
{
    qsizetype at = 0;
    qsizetype size = 0;
};

/// The file with a number in the place of each answer: what is left is small whatever the answers are.
struct Frame
{
    QByteArray json;
    QList<Span> answers;
    bool isWhole = false;
};

Frame frameOf(const QByteArray &bytes)
{
    constexpr int depthOfAnswers = 3; // {"answers":[{"answer":
    Frame frame;
    const QByteArrayView all(bytes);
    QByteArrayView name;
    qsizetype copied = JsonScan::skipBlank(all, 0);
    int depth = 0;
    for (qsizetype at = copied; at < all.size() && at - copied < largestFrame;) {
        const char c = all[at];
        if (c == '"') {
            const qsizetype end = JsonScan::textEnd(all, at);
            if (end < 0)
                return frame;
            name = all.sliced(at, end - at);
            at = end;
            continue;
        }
        ++at;
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        if (c != ':' || depth != depthOfAnswers || name != QByteArrayView("\"answer\""))
            continue;
        const qsizetype begin = JsonScan::skipBlank(all, at);
        const qsizetype end = JsonScan::valueEnd(all, begin);
        frame.json += all.sliced(copied, begin - copied);
        if (end < 0 || frame.json.size() > largestFrame)
            return frame;
        frame.json += QByteArray::number(frame.answers.size());
        frame.answers << Span{begin, end - begin};
        at = copied = end;
    }
    const QByteArrayView rest = all.sliced(copied);
    frame.isWhole = frame.json.size() + rest.size() <= largestFrame;
    frame.json += rest.first(std::min(rest.size(), largestFrame));
    return frame;
}

/// The answers in their order, with where they belong; empty where the list is not what it must be. The first
/// and largest one is cut out of the bytes themselves.
QList<SessionTree::Document> documentsOf(const QJsonArray &answers, const Frame &frame, QByteArray bytes)
{
    QList<SessionTree::Document> documents;
    if (answers.size() > mostAnswers)
        return {};
    for (const QJsonValue &each : answers) {
        const QJsonObject answer = each.toObject();
        const int number = answer[u"answer"].toInt(-1);
        const SessionAddress at = SessionAddress::fromJson(answer[u"node"].toObject());
        if (number != documents.size() || number >= frame.answers.size() || (number > 0 && at.isNull()))
            return {};
        const Span span = frame.answers[number];
        documents << SessionTree::Document{number == 0 ? QByteArray() : bytes.sliced(span.at, span.size),
                                           number == 0 ? SessionAddress() : at,
                                           std::clamp(answer[u"depth"].toInt(0), 0, deepest)};
    }
    if (!documents.isEmpty()) {
        const Span first = frame.answers[0];
        bytes.truncate(first.at + first.size);
        bytes.remove(0, first.at);
        documents[0].bytes = std::move(bytes);
    }
    for (SessionTree::Document &document : documents) {
        if (document.bytes.startsWith('"'))
            document.bytes = JsonScan::meaning(document.bytes).toUtf8();
    }
    return documents;
}

Outcome<Content> saved(const QJsonObject &file, const Frame &frame, QByteArray bytes)
{
    const int written = file[u"signalbox_session"].toInt(0);
    if (written > version)
        return trouble(Failure::Kind::UnreadableReply,
                       SessionFile::tr("This session was saved by a newer version of Signalbox. Install that "
                                       "version to open it."),
                       QStringLiteral("version %1").arg(written));
    const auto documents = documentsOf(file[u"answers"].toArray(), frame, std::move(bytes));
    if (written < 1 || documents.isEmpty())
        return damaged(QStringLiteral("no version or no answers"));
    auto tree = SessionReader::joined(documents);
    if (!tree)
        return damaged(tree.error().technical);
    Content content;
    content.tree = std::make_shared<const SessionTree>(std::move(*tree));
    content.address = SessionAddress::fromJson(file);
    if (content.address.isNull())
        content.address = content.tree->address(0);
    content.savedAt = QDateTime::fromString(file[u"saved_at"].toString(), Qt::ISODateWithMs).toUTC();
    content.account = file[u"account"].toString();
    return content;
}

Outcome<Content> read(QByteArray bytes)
{
    const qsizetype begin = JsonScan::skipBlank(bytes, 0);
    if (begin == bytes.size())
        return trouble(Failure::Kind::UnreadableReply,
                       SessionFile::tr("This file is empty. Choose one that Signalbox saved."),
                       QStringLiteral("empty"));
    if (bytes[begin] != '{')
        return foreign(QStringLiteral("no object"));
    const Frame frame = frameOf(bytes);
    const QJsonObject file = frame.isWhole ? QJsonDocument::fromJson(frame.json).object() : QJsonObject();
    if (file.contains(u"signalbox_session"))
        return saved(file, frame, std::move(bytes));
    const bool wasOurs = frame.json.startsWith("{\"signalbox_session\"");
    bytes.remove(0, begin);
    auto tree = SessionReader::read(std::move(bytes));
    if (!tree)
        return wasOurs ? damaged(tree.error().technical) : foreign(tree.error().technical);
    Content content;
    content.tree = std::make_shared<const SessionTree>(std::move(*tree));
    content.address = content.tree->address(0);
    return content;
}

std::unexpected<Failure> unopened(const QString &path, const QString &sentence, const QString &technical)
{
    return trouble(Failure::Kind::StoreTrouble, sentence.arg(QDir::toNativeSeparators(path)), technical);
}

Outcome<QByteArray> contentOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return unopened(path, SessionFile::tr("There is no file %1. Check its name and place."),
                        QStringLiteral("no such file"));
    // A device or a pipe might never end.
    if (!info.isFile())
        return unopened(path, SessionFile::tr("%1 is not a file. Choose a saved session."),
                        QStringLiteral("not a regular file"));
    if (info.size() > largest)
        return unopened(path, SessionFile::tr("%1 is larger than two gigabytes, which no session is."),
                        QStringLiteral("%1 bytes").arg(info.size()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unopened(path, SessionFile::tr("%1 can't be read. Give your user the right to read it."),
                        file.errorString());
    QByteArray bytes;
    bytes.reserve(info.size() + spare);
    bytes.resize(info.size());
    const qint64 read = file.read(bytes.data(), bytes.size());
    if (read < 0 || file.error() != QFileDevice::NoError)
        return unopened(path, SessionFile::tr("%1 can't be read to its end. Check the disk it lies on."),
                        file.errorString());
    bytes.truncate(read);
    return bytes;
}

/// The reader passes over much without judging it: an answer whose brackets don't match stands in the file as
/// a text.
bool standsAlone(QByteArrayView answer)
{
    const qsizetype end = JsonScan::valueEnd(answer, JsonScan::skipBlank(answer, 0));
    return end >= 0 && JsonScan::skipBlank(answer, end) == answer.size();
}

bool put(QIODevice &file, QByteArrayView bytes)
{
    return file.write(bytes.data(), bytes.size()) == bytes.size();
}

/// Piece by piece, so that the answers don't stand in memory once more.
bool write(QIODevice &file, const Content &content)
{
    using JsonScan::quoted;
    const SessionAddress &address = content.address;
    bool isWell =
        put(file, "{\"signalbox_session\":" + QByteArray::number(version) +
                      ",\"saved_at\":" + quoted(content.savedAt.toUTC().toString(Qt::ISODateWithMs)) +
                      ",\"account\":" + quoted(content.account) + ",\"type\":" + quoted(address.type) +
                      ",\"event\":" + quoted(address.event) + ",\"time\":" + quoted(address.time) +
                      ",\"answers\":[");
    QByteArray before = "\n";
    for (const SessionTree::Document &document : content.tree->documents()) {
        const QByteArray node = document.at.isNull()
                                    ? QByteArray("null")
                                    : QJsonDocument(document.at.toJson()).toJson(QJsonDocument::Compact);
        isWell =
            isWell &&
            put(file, before + "{\"node\":" + node + ",\"depth\":" + QByteArray::number(document.depth) +
                          ",\"answer\":") &&
            put(file, standsAlone(document.bytes) ? document.bytes
                                                  : JsonScan::quoted(QString::fromUtf8(document.bytes))) &&
            put(file, "}");
        before = ",\n";
    }
    return isWell && put(file, "\n]}\n");
}

Outcome<void> saveTo(const QString &path, const Content &content)
{
    QSaveFile file(path);
    const bool isOpen = content.tree && file.open(QIODevice::WriteOnly);
    // Best effort: a file system without modes works all the same.
    if (isOpen)
        file.setPermissions(PrivateFiles::fileMode);
    if (!isOpen || !write(file, content) || !file.commit())
        return trouble(
            Failure::Kind::StoreTrouble,
            SessionFile::tr("The session could not be saved: %1. Choose another place or make room.")
                .arg(file.errorString()),
            file.errorString());
    PrivateFiles::flushFolder(QFileInfo(path).absolutePath());
    return {};
}
} // namespace

Call<void> *SessionFile::save(QObject *owner, const QString &path, const Content &content)
{
    return runInBackground<void>(owner, [path, content] { return saveTo(path, content); });
}

Call<Content> *SessionFile::open(QObject *owner, const QString &path)
{
    return runInBackground<Content>(owner, [path]() -> Outcome<Content> {
        try {
            auto bytes = contentOf(path);
            if (!bytes)
                return failed(std::move(bytes.error()));
            return read(std::move(*bytes));
        } catch (const std::bad_alloc &) {
            return unopened(path,
                            tr("There isn't enough memory to open %1. Close other programs and try again."),
                            QStringLiteral("out of memory"));
        }
    });
}

Outcome<Content> SessionFile::parse(const QByteArray &bytes)
{
    return read(bytes);
}

QByteArray SessionFile::toBytes(const Content &content)
{
    qsizetype size = 1'024;
    for (const SessionTree::Document &document : content.tree->documents())
        size += document.bytes.size() + 512;
    QByteArray bytes;
    bytes.reserve(size);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    write(buffer, content);
    return bytes;
}

Destination SessionFile::place(const QString &path)
{
    Destination place{QStringLiteral("sessions"), {}};
    place.query.addQueryItem(QStringLiteral("file"), QString::fromLatin1(QUrl::toPercentEncoding(path)));
    return place;
}
