// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomApi.h"

#include <QHash>

class DownloadFolder;
class RoomDirectory;
class RoomDownloadOrder;

/// Recordings and compositions on their way to files: several at a time, with resume where one was cut, a
/// checksum each, and names made from a pattern. Links expire, so that each is asked for right before.
class RoomDownloads : public QObject
{
    Q_OBJECT
public:
    enum class Stage { Waiting, Fetching, Fetched, Failed, Stopped };
    struct Item
    {
        QString id; ///< of the recording or composition
        bool isComposition = false;
        QString path; ///< where it will lie; never over another file
        Stage stage = Stage::Waiting;
        qint64 bytes = 0;  ///< once it is done
        QByteArray sha256; ///< hex, once it is done
        std::optional<Failure> failure;
    };
    /// What one order came to.
    struct Result
    {
        QList<Item> items;
        int done = 0;
    };
    static constexpr int atOnce = 3;

    RoomDownloads(RoomApi *api, RoomDirectory *directory, QObject *parent = nullptr);

    /// "{room}-{date}-{time}-{type}-{id}": {room} {session} {participant} {date} {time} {type} {codec} {id}.
    /// What isn't allowed in a file's name on any system becomes "-".
    static QString usualPattern();
    /// The name without its ending; what is wrong with a pattern is said by patternTrouble().
    QString nameFor(const RoomRecording &recording, const QString &pattern) const;
    static QString patternTrouble(const QString &pattern);
    /// What stands in braces in a pattern.
    static QStringList patternWords();
    /// "mp4", by what the link or the codec says.
    static QString endingFor(const RoomRecording &recording);

    /// Ends when all are done, failed or stopped; fails only where the folder can't be written. Those that
    /// failed can be ordered again; what lies there already is known by its sum and isn't fetched twice. With
    /// `withSums`, a file SHA256SUMS is kept in the folder. Aborted, it still answers what lies where.
    Call<Result> *fetch(const QList<RoomRecording> &recordings, const QString &folder, const QString &pattern,
                        bool withSums = true);
    Call<Result> *fetchComposition(const RoomComposition &composition, const QString &path);
    const QList<Item> &running() const;

signals:
    void changed();

private:
    std::shared_ptr<DownloadFolder> folderAt(const QString &path);
    Call<Result> *follow(RoomDownloadOrder *order);
    void gather();

    RoomApi *m_api;
    RoomDirectory *m_directory;
    QList<RoomDownloadOrder *> m_orders;
    QList<Item> m_running;
    /// One for all orders of a folder, so that they don't take each other's names.
    QHash<QString, std::weak_ptr<DownloadFolder>> m_folders;
};
