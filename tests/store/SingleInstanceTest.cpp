// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SingleInstance.h"

#include "support/TestMain.h"

#include <QDir>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>
#include <QtConcurrentRun>

using namespace std::chrono_literals;

class SingleInstanceTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        name = QStringLiteral("signalbox-test-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    void theFirstOneHearsOfTheSecond();
    void anyFileNameArrivesWhole();
    void whereNobodyListensTheAnswerIsNo();
    void whatACrashLeftIsNotInTheWay();
    void aVisitorWhoSaysNothingHarmsNobody();

private:
    // As from another process: the second one waits, the first one has its event loop.
    bool raise(const QString &file) const
    {
        QFutureWatcher<bool> raised;
        QEventLoop loop;
        connect(&raised, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        raised.setFuture(
            QtConcurrent::run([this, file] { return SingleInstance::raiseFirst(name, file, 20s); }));
        loop.exec();
        return raised.result();
    }
    QString name;
};

void SingleInstanceTest::theFirstOneHearsOfTheSecond()
{
    SingleInstance first(name);
    QVERIFY(first.listen());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QVERIFY(raise({}));
    QVERIFY(raise({}));
    QTRY_COMPARE(raised.count(), 2);
    QCOMPARE(raised[0][0].toString(), QString());
}

void SingleInstanceTest::anyFileNameArrivesWhole()
{
    SingleInstance first(name);
    QVERIFY(first.listen());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QVERIFY(raise(QStringLiteral("dir/a\nb % ü.json")));
    QTRY_COMPARE(raised.count(), 1);
    QCOMPARE(raised[0][0].toString(), QDir::current().absoluteFilePath(QStringLiteral("dir/a\nb % ü.json")));
}

void SingleInstanceTest::whereNobodyListensTheAnswerIsNo()
{
    QVERIFY(!SingleInstance::raiseFirst(name, {}, 200ms));
    QLocalServer deaf; // listens and never answers
    QVERIFY(deaf.listen(name));
    QVERIFY(!SingleInstance::raiseFirst(name, {}, 200ms));
}

void SingleInstanceTest::whatACrashLeftIsNotInTheWay()
{
#ifdef Q_OS_UNIX
    QFile left(QDir::temp().filePath(name));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
#endif
    SingleInstance first(name);
    QVERIFY(first.listen());
    QVERIFY(raise({}));
}

void SingleInstanceTest::aVisitorWhoSaysNothingHarmsNobody()
{
    SingleInstance first(name);
    QVERIFY(first.listen());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QLocalSocket silent;
    silent.connectToServer(name);
    QLocalSocket loud;
    loud.connectToServer(name);
    loud.write(QByteArray(200'000, 'x'));
    QTRY_COMPARE(loud.state(), QLocalSocket::UnconnectedState);
    QVERIFY(raise({}));
    QTRY_COMPARE(raised.count(), 1);
}

#include "SingleInstanceTest.moc"
SIGNALBOX_TEST(SingleInstanceTest)
