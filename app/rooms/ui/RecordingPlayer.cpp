// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RecordingPlayer.h"

#include "rooms/DownloadName.h"
#include "rooms/RoomDownloads.h"

#include <QDir>

RecordingPlayer::RecordingPlayer(Opener open, QObject *parent) : QObject(parent), m_open(std::move(open)) {}

void RecordingPlayer::forget()
{
    for (const QPointer<CallBase> &call : std::exchange(m_fetching, {})) {
        if (call)
            call->abort();
    }
    m_folder.reset();
}

Outcome<QString> RecordingPlayer::opened(const QString &path) const
{
    if (!m_open || m_open(QUrl::fromLocalFile(path)))
        return path;
    Failure failure = Failure::of(Failure::Kind::Rejected, QStringLiteral("nothing opens the file"));
    failure.what = tr("No program on this computer opens such a file. Download it and choose a player.");
    return failed(std::move(failure));
}

Call<QString> *RecordingPlayer::play(RoomApi *api, const RoomRecording &recording)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid())
        return settledCall<QString>(
            this, failed(Failure::Kind::StoreTrouble, QStringLiteral("no temporary folder")));
    const QString path = m_folder->filePath(
        DownloadName::numbered(DownloadName::safe(recording.id), RoomDownloads::endingFor(recording), 1));
    if (QFileInfo::exists(path))
        return settledCall<QString>(this, opened(path));
    // A second wish changes nothing: it opens when it is there.
    if (m_fetching.value(path))
        return settledCall<QString>(this, failed(Failure::cancelled()));
    auto *call = new Deferred<QString>(this);
    m_fetching.insert(path, call);
    auto *fetching = api->fetchRecording(recording.id, path);
    call->follow(fetching);
    connect(fetching, &CallBase::progressed, call, &CallBase::progressed);
    fetching->then(call, [this, call, path](const Outcome<qint64> &bytes) {
        if (call->isSettled())
            return;
        m_fetching.remove(path);
        if (!bytes)
            return call->settle(failed(bytes.error()));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        call->settle(opened(path));
    });
    return call;
}
