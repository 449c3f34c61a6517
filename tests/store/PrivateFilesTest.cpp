// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PrivateFiles.h"
#include "support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <barrier>
#include <thread>

/// Folders and files of one's own, also when several threads want the same one at once.
class PrivateFilesTest : public QObject
{
    Q_OBJECT
private slots:
    void manyThreadsMayMakeTheSameFolder()
    {
        QTemporaryDir home;
        std::atomic<int> refusals = 0;
        for (int round = 0; round < 500; ++round) {
            const QString path = home.filePath(QStringLiteral("outbox-%1").arg(round));
            std::barrier door(2);
            const auto make = [&] {
                door.arrive_and_wait();
                if (!PrivateFiles::makeFolder(path, true))
                    ++refusals;
            };
            {
                const std::jthread one(make);
                const std::jthread other(make);
            }
            QVERIFY(
                !QFileInfo(path).permissions().testAnyFlags(QFileDevice::ReadGroup | QFileDevice::ReadOther));
        }
        QCOMPARE(refusals.load(), 0);
    }

    void aFileInThePlaceOfAFolderIsRefused()
    {
        QTemporaryDir home;
        QFile file(home.filePath(QStringLiteral("outbox")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Done made = PrivateFiles::makeFolder(file.fileName(), true);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Failure::Kind::StoreTrouble);
    }
};

SIGNALBOX_TEST(PrivateFilesTest)
#include "PrivateFilesTest.moc"
