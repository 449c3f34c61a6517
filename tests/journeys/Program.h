// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>
#include <QTemporaryDir>

/// The program itself, started as an operator's shell does, with everything it writes in a folder of the
/// test.
class Program
{
public:
    explicit Program(const QString &home);
    ~Program();

    /// Sets a variable for the next start.
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void start(const QStringList &arguments);
    /// Waits for its end and answers the exit code; -1 when it doesn't end in time or crashed.
    int finish(int milliseconds = 60'000);
    void kill();

    QProcess &process() { return m_process; }
    QString output() const { return QString::fromUtf8(m_output); }
    QString errors() const { return QString::fromUtf8(m_errors); }
    /// Files under a folder whose content holds these bytes.
    static QStringList filesWith(const QByteArray &bytes, const QString &folder);

private:
    void read();
    QProcess m_process;
    QProcessEnvironment m_environment;
    QByteArray m_output;
    QByteArray m_errors;
};
