// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <chrono>

class QLocalServer;

/// The door by which a second start of the program raises the first one's window, and hands it its file.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// `name` is DataFolder::instanceName().
    explicit SingleInstance(QString name, QObject *parent = nullptr);

    /// For the process that holds the data folder: listens, for this user only. False when it can't; the
    /// program works without.
    bool listen();
    /// For the second process: asks the first one to come to the front and to open `file`, which may be
    /// empty. False when nobody answered in time.
    static bool raiseFirst(const QString &name, const QString &file, std::chrono::milliseconds patience);

signals:
    /// A second start asked for the window; `file` is empty or an absolute path.
    void raiseRequested(const QString &file);

private:
    void serve();
    QString m_name;
    QLocalServer *m_server;
};
