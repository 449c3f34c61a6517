// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "base/Account.h"
#include "sandbox/Sandbox.h"
#include "store/Database.h"
#include "store/FaxTable.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QRegularExpression>
#include <QTest>
#include <csignal>

/// How the program starts and ends, as scripts and operators meet it.
class ConsoleTest : public QObject
{
    Q_OBJECT

    const QByteArray m_key = "KEY0123456789-journey";
    QTemporaryDir m_home;
    QString m_data;

    void setKey(Program &program) const
    {
        program.setVariable(QStringLiteral("SIGNALBOX_API_KEY"), QString::fromLatin1(m_key));
    }

    QStringList forData(QStringList arguments) const
    {
        return arguments << QStringLiteral("--data-dir") << m_data;
    }

    // The bytes of a file of the process, as the system shows them.
    static QByteArray ofProcess(Program &program, const char *file)
    {
        QFile shown(
            QStringLiteral("/proc/%1/%2").arg(program.process().processId()).arg(QLatin1String(file)));
        return shown.open(QIODevice::ReadOnly) ? shown.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        m_data = m_home.filePath(QStringLiteral("data-%1").arg(QLatin1String(QTest::currentTestFunction())));
    }

    void versionNeedsNoDisplay()
    {
        Program program(m_home.path());
        program.setVariable(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("none such"));
        program.start({QStringLiteral("--version")});
        QCOMPARE(program.finish(), 0);
        static const QRegularExpression line(QStringLiteral("^signalbox \\d+\\.\\d+\\.\\d+\\n$"));
        QVERIFY2(line.match(program.output()).hasMatch(), qPrintable(program.output()));
    }

    void helpCallsTheProgramByItsName()
    {
        Program program(m_home.path());
        program.start({QStringLiteral("--help")});
        QCOMPARE(program.finish(), 0);
        QVERIFY2(program.output().startsWith(QStringLiteral("Usage: signalbox [options] [FILE]")),
                 qPrintable(program.output()));
    }

    void startupIsMeasured()
    {
        Program program(m_home.path());
        program.start(forData({QStringLiteral("--sandbox"), QStringLiteral("--exit-after-startup")}));
        QCOMPARE(program.finish(), 0);
        bool isNumber = false;
        QVERIFY(program.output().trimmed().toInt(&isNumber) > 0);
        QVERIFY2(isNumber, qPrintable(program.output()));
    }

    void wrongUseSaysWhatToDo_data()
    {
        QFile plain(m_home.filePath(QStringLiteral("plain file")));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--bogus")} << QStringLiteral("--help");
        QTest::newRow("both") << QStringList{QStringLiteral("--sandbox"), QStringLiteral("--api-base"),
                                             QStringLiteral("https://example.org/v2")}
                              << QStringLiteral("choose one");
        QTest::newRow("clear") << QStringList{QStringLiteral("--api-base"),
                                              QStringLiteral("http://example.org/v2")}
                               << QStringLiteral("use https");
        QTest::newRow("tour elsewhere")
            << QStringList{QStringLiteral("--api-base"), QStringLiteral("https://example.org/v2"),
                           QStringLiteral("--tour"), QStringLiteral("t")}
            << QStringLiteral("--sandbox");
        QTest::newRow("tour nowhere") << QStringList{QStringLiteral("--sandbox"), QStringLiteral("--tour"),
                                                     m_home.filePath(QStringLiteral("plain file/tour"))}
                                      << QStringLiteral("choose another folder");
        QTest::newRow("file") << QStringList{QStringLiteral("no such file")}
                              << QStringLiteral("check its name");
    }
    void wrongUseSaysWhatToDo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        Program program(m_home.path());
        program.start(arguments);
        QCOMPARE(program.finish(), 2);
        QVERIFY2(program.errors().contains(words), qPrintable(program.errors()));
    }

    void missingKeyEndsTheStart()
    {
        Program program(m_home.path());
        program.start(forData({QStringLiteral("--api-base"), QStringLiteral("http://127.0.0.1:9/v2"),
                               QStringLiteral("--exit-after-startup")}));
        QCOMPARE(program.finish(), 1);
        QVERIFY2(program.errors().contains(QStringLiteral("SIGNALBOX_API_KEY")),
                 qPrintable(program.errors()));
    }

    void secondStartRaisesTheFirst()
    {
        Program first(m_home.path());
        first.start(forData({QStringLiteral("--sandbox")}));
        // Else the second one might be the first to take the folder.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_data + QStringLiteral("/lock")), 20'000);
        // The first one listens after its first paint; until then the second one waits in vain and says so.
        int code = -1;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                Program second(m_home.path());
                second.start(forData({QStringLiteral("--sandbox"), QStringLiteral("--exit-after-startup")}));
                code = second.finish();
                return QFile::exists(m_data + QStringLiteral("/demo")) && code == 0 &&
                       second.output().isEmpty();
            }(),
            20'000);
        QCOMPARE(first.process().state(), QProcess::Running);
    }

    void killedProgramKeepsWhatItStored()
    {
        SandboxOptions options;
        options.key = m_key;
        options.faxes = 40;
        Sandbox server(options);
        QVERIFY(server.start());
        const QStringList arguments = forData({QStringLiteral("--api-base"), server.url().toString()});
        {
            Program program(m_home.path());
            setKey(program);
            program.start(arguments);
            QTRY_VERIFY_WITH_TIMEOUT(server.requestCount("GET", "/faxes") > 0, 20'000);
            QTRY_VERIFY_WITH_TIMEOUT(storedFaxes(server.url()) == 40, 20'000);
            program.kill();
        }
        server.stop();
        Program again(m_home.path());
        setKey(again);
        again.start(arguments + QStringList{QStringLiteral("--exit-after-startup")});
        QVERIFY2(again.finish() == 0, qPrintable(again.errors()));
        QCOMPARE(storedFaxes(server.url()), qint64(40));
    }

    void environmentForgetsTheKeyOnceItIsRead()
    {
#if !defined(Q_OS_LINUX)
        QSKIP("the system shows no environment of others here");
#endif
        SandboxOptions options;
        options.key = m_key;
        Sandbox server(options);
        QVERIFY(server.start());
        Program program(m_home.path());
        setKey(program);
        program.start(forData({QStringLiteral("--api-base"), server.url().toString()}));
        QTRY_VERIFY_WITH_TIMEOUT(server.requestCount("GET", "/faxes") > 0, 20'000);
        // A release that refuses dumps hides its environment from all but root, which is as good.
        const QByteArray environment = ofProcess(program, "environ");
        if (QFileInfo(QStringLiteral("/proc/%1/environ").arg(program.process().processId())).isReadable())
            QVERIFY(environment.contains("QT_QPA_PLATFORM"));
        else
            QVERIFY(environment.isEmpty());
        QVERIFY(!environment.contains(m_key));
        program.kill();
        QCOMPARE(Program::filesWith(m_key, m_home.path()), QStringList());
    }

    void crashLeavesNoCore()
    {
#if !defined(NDEBUG) || !defined(Q_OS_LINUX)
        QSKIP("debugging builds may leave cores");
#else
        Program program(m_home.path());
        program.process().setWorkingDirectory(m_home.path());
        program.start(forData({QStringLiteral("--sandbox")}));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_data + QStringLiteral("/demo/signalbox.sqlite")), 20'000);
        const QByteArray limits = ofProcess(program, "limits");
        static const QRegularExpression none(QStringLiteral("Max core file size +0 +0 "));
        QVERIFY2(none.match(QString::fromLatin1(limits)).hasMatch(), limits.constData());
        ::kill(pid_t(program.process().processId()), SIGSEGV);
        QCOMPARE(program.finish(), -1);
        QCOMPARE(QDir(m_home.path()).entryList({QStringLiteral("*core*")}, QDir::Files), QStringList());
#endif
    }

private:
    qint64 storedFaxes(const QUrl &base) const
    {
        Database database(m_data + QStringLiteral("/signalbox.sqlite"));
        database.open();
        FaxTable table(&database);
        return await(table.count(Account::idFromBase(base))).value_or(-1);
    }
};

SIGNALBOX_TEST(ConsoleTest)
#include "ConsoleTest.moc"
