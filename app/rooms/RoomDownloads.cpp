// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomDownloads.h"

#include "rooms/DownloadName.h"
#include "rooms/RoomDirectory.h"
#include "rooms/RoomDownloadOrder.h"

#include <QDir>
#include <QFileInfo>

namespace {
QString timePart(const QDateTime &time, const QString &format)
{
    return time.isValid() ? QLocale::c().toString(time.toLocalTime(), format) : QString();
}
} // namespace

RoomDownloads::RoomDownloads(RoomApi *api, RoomDirectory *directory, QObject *parent)
    : QObject(parent), m_api(api), m_directory(directory)
{
}

QString RoomDownloads::usualPattern()
{
    return QStringLiteral("{room}-{date}-{time}-{type}-{id}");
}

QStringList RoomDownloads::patternWords()
{
    return {QStringLiteral("room"),  QStringLiteral("session"), QStringLiteral("participant"),
            QStringLiteral("date"),  QStringLiteral("time"),    QStringLiteral("type"),
            QStringLiteral("codec"), QStringLiteral("id")};
}

QString RoomDownloads::patternTrouble(const QString &pattern)
{
    return DownloadName::trouble(pattern, patternWords());
}

QString RoomDownloads::nameFor(const RoomRecording &recording, const QString &pattern) const
{
    const Room *room = m_directory ? m_directory->find(recording.roomId) : nullptr;
    const QDateTime time = recording.started.isValid() ? recording.started : recording.created;
    return DownloadName::fill(
        pattern,
        {{QStringLiteral("room"), room && !room->uniqueName.isEmpty() ? room->uniqueName : recording.roomId},
         {QStringLiteral("session"), recording.sessionId},
         {QStringLiteral("participant"), recording.participantId},
         {QStringLiteral("date"), timePart(time, QStringLiteral("yyyy-MM-dd"))},
         {QStringLiteral("time"), timePart(time, QStringLiteral("HHmmss"))},
         {QStringLiteral("type"), recording.type},
         {QStringLiteral("codec"), recording.codec},
         {QStringLiteral("id"), recording.id}});
}

QString RoomDownloads::endingFor(const RoomRecording &recording)
{
    static const QStringList known{QStringLiteral("mp4"), QStringLiteral("webm"), QStringLiteral("mkv"),
                                   QStringLiteral("mka"), QStringLiteral("m4a"),  QStringLiteral("mp3"),
                                   QStringLiteral("ogg"), QStringLiteral("opus"), QStringLiteral("wav")};
    const QString linked = QFileInfo(recording.downloadUrl.path()).suffix().toLower();
    if (known.contains(linked))
        return linked;
    const QString codec = recording.codec.toLower();
    if (codec == u"vp8" || codec == u"vp9")
        return QStringLiteral("webm");
    if (codec == u"opus")
        return recording.isVideo() ? QStringLiteral("webm") : QStringLiteral("ogg");
    return recording.isVideo() ? QStringLiteral("mp4") : QStringLiteral("mka");
}

std::shared_ptr<DownloadFolder> RoomDownloads::folderAt(const QString &path)
{
    const QString key = QDir::cleanPath(QDir(path).absolutePath());
    std::shared_ptr<DownloadFolder> folder = m_folders.value(key).lock();
    if (!folder) {
        folder = std::make_shared<DownloadFolder>(key);
        m_folders.insert(key, folder);
    }
    return folder;
}

Call<RoomDownloads::Result> *RoomDownloads::fetch(const QList<RoomRecording> &recordings,
                                                  const QString &folder, const QString &pattern,
                                                  bool withSums)
{
    QList<RoomDownloadOrder::Wanted> wanted;
    for (const RoomRecording &recording : recordings) {
        RoomDownloadOrder::Wanted one;
        one.id = recording.id;
        one.name = nameFor(recording, pattern);
        one.ending = endingFor(recording);
        wanted << one;
    }
    return follow(new RoomDownloadOrder(m_api, wanted, {folderAt(folder), withSums}, this));
}

Call<RoomDownloads::Result> *RoomDownloads::fetchComposition(const RoomComposition &composition,
                                                             const QString &path)
{
    const QFileInfo file(path);
    RoomDownloadOrder::Wanted wanted;
    wanted.id = composition.id;
    wanted.isComposition = true;
    wanted.name = file.suffix().isEmpty() ? file.fileName() : file.completeBaseName();
    wanted.ending = file.suffix();
    return follow(new RoomDownloadOrder(m_api, {wanted}, {folderAt(file.absolutePath()), false}, this));
}

Call<RoomDownloads::Result> *RoomDownloads::follow(RoomDownloadOrder *order)
{
    m_orders << order;
    m_running << order->items();
    order->whenChanged([this] { gather(); });
    connect(order, &CallBase::finished, this, [this, order] {
        m_orders.removeOne(order);
        gather();
    });
    return order;
}

void RoomDownloads::gather()
{
    m_running.clear();
    for (const RoomDownloadOrder *order : std::as_const(m_orders))
        m_running << order->items();
    emit changed();
}

const QList<RoomDownloads::Item> &RoomDownloads::running() const
{
    return m_running;
}
