// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "rooms/RoomApi.h"

#include <QTemporaryDir>
#include <QUrl>
#include <functional>

/// Plays recordings in the system's player: each is fetched to a private file first, so that no signed link
/// ever gets into another program's history; the files go with this object.
class RecordingPlayer : public QObject
{
    Q_OBJECT
public:
    using Opener = std::function<bool(const QUrl &)>;

    /// `open` may be null: then nothing is opened, and the file is only fetched.
    explicit RecordingPlayer(Opener open, QObject *parent = nullptr);

    /// Fetches it where it isn't there yet, and opens it. The path; Rejected where no program opens it.
    Call<QString> *play(RoomApi *api, const RoomRecording &recording);
    /// Of another account: nothing of it stays.
    void forget();

private:
    Outcome<QString> opened(const QString &path) const;

    Opener m_open;
    QHash<QString, QPointer<CallBase>> m_fetching; ///< by path
    std::unique_ptr<QTemporaryDir> m_folder;
};
