// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DataFolder.h"

#include "store/PrivateFiles.h"
#include "support/TestMain.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {
const auto everybody = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                       QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

void write(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}
} // namespace

/// Another process that has the folder: run by DataFolderTest, ends with its input.
class FolderHolder : public QObject
{
    Q_OBJECT
private slots:
    void hold()
    {
        DataFolder folder(qEnvironmentVariable("SIGNALBOX_TEST_FOLDER"));
        if (!folder.open())
            QSKIP("run by DataFolderTest");
        std::puts("held");
        std::fflush(stdout);
        std::getchar();
    }
};

class DataFolderTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { temporary = std::make_unique<QTemporaryDir>(); }
    void whatIsMadeIsForOurEyesOnly();
    void aFolderFullOfOtherThingsIsNotClosed();
    void theSecondProcessLearnsWhoHasIt();
    void aDeadProcessHoldsNothing();
    void aFolderThatCannotBeMadeSaysSo();
    void everySpellingIsTheSameInstance();
    void emptyingLeavesTheLockAndWhatIsNotOurs();
    void onlyWhoHasTheFolderMayEmptyIt();

private:
    QString path(const char *name = "data") const { return temporary->filePath(QLatin1String(name)); }
    std::unique_ptr<QProcess> holder() const;

    std::unique_ptr<QTemporaryDir> temporary;
};

std::unique_ptr<QProcess> DataFolderTest::holder() const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SIGNALBOX_TEST_FOLDER"), path());
    process->setProcessEnvironment(environment);
    process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("FolderHolder")});
    QByteArray heard;
    while (!heard.contains("held") && process->waitForReadyRead(30'000))
        heard += process->readAllStandardOutput();
    return process;
}

void DataFolderTest::whatIsMadeIsForOurEyesOnly()
{
    DataFolder folder(path("a/b/data"));
    QVERIFY(folder.open());
    QVERIFY(folder.isOpen());
    for (const QString &made :
         {folder.path(), folder.outboxPath(), folder.path() + QStringLiteral("/lock")}) {
        QVERIFY2(QFileInfo::exists(made), qPrintable(made));
        QVERIFY2(!(QFileInfo(made).permissions() & everybody), qPrintable(made));
    }
}

void DataFolderTest::aFolderFullOfOtherThingsIsNotClosed()
{
    QVERIFY(QDir().mkpath(path()));
    write(path("data/photo.jpg"));
    const auto open = QFile::Permissions(0x7755);
    QVERIFY(QFile::setPermissions(path(), open));
    const auto before = QFileInfo(path()).permissions();
    DataFolder folder(path());
    QVERIFY(folder.open());
    QCOMPARE(QFileInfo(path()).permissions(), before);
    QVERIFY(!(QFileInfo(folder.outboxPath()).permissions() & everybody));
}

void DataFolderTest::theSecondProcessLearnsWhoHasIt()
{
    const auto other = holder();
    DataFolder folder(path());
    const Done opened = folder.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Failure::Kind::StoreTrouble);
    QVERIFY(folder.holder());
    QCOMPARE(folder.holder()->pid, other->processId());
    QVERIFY(opened.error().what.contains(QString::number(other->processId())));
    QVERIFY(!folder.isOpen());
    other->closeWriteChannel();
    QVERIFY(other->waitForFinished(30'000));
    QVERIFY(folder.open());
    QVERIFY(!folder.holder());
}

void DataFolderTest::aDeadProcessHoldsNothing()
{
    const auto other = holder();
    QVERIFY(QFileInfo::exists(path("data/lock")));
    other->kill();
    QVERIFY(other->waitForFinished(30'000));
    DataFolder folder(path());
    QVERIFY(folder.open());
}

void DataFolderTest::aFolderThatCannotBeMadeSaysSo()
{
    write(path("file"));
    DataFolder folder(path("file/data"));
    const Done opened = folder.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Failure::Kind::StoreTrouble);
    QVERIFY(opened.error().what.contains(u"--data-dir"));
    QVERIFY(!folder.holder());
}

void DataFolderTest::everySpellingIsTheSameInstance()
{
    QVERIFY(QDir().mkpath(path("data/sub")));
    const QString name = DataFolder(path()).instanceName();
    QCOMPARE(DataFolder(path("data/")).instanceName(), name);
    QCOMPARE(DataFolder(path("data/sub/..")).instanceName(), name);
    QCOMPARE(DataFolder(QDir::current().relativeFilePath(path())).instanceName(), name);
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(path(), path("link")));
    QCOMPARE(DataFolder(path("link")).instanceName(), name);
#endif
    QVERIFY(DataFolder(path("data/sub")).instanceName() != name);
    QVERIFY(!name.contains(u'/'));
}

void DataFolderTest::emptyingLeavesTheLockAndWhatIsNotOurs()
{
    DataFolder folder(path());
    QVERIFY(folder.open());
    for (const QString &ours :
         {folder.storePath(), folder.storePath() + QStringLiteral("-wal"), folder.settingsPath(),
          folder.accountsPath(), folder.outboxPath() + QStringLiteral("/document.pdf")})
        write(ours);
    write(path("data/photo.jpg"));
    QVERIFY(folder.empty());
    QCOMPARE(QDir(path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).join(u' '),
             QStringLiteral("lock outbox photo.jpg"));
    QVERIFY(QDir(folder.outboxPath()).isEmpty());
    QVERIFY(folder.isOpen());
}

void DataFolderTest::onlyWhoHasTheFolderMayEmptyIt()
{
    DataFolder folder(path());
    QVERIFY(folder.open());
    write(folder.storePath());
    DataFolder other(path());
    QVERIFY(!other.empty());
    QVERIFY(QFileInfo::exists(folder.storePath()));
}

#include "DataFolderTest.moc"
SIGNALBOX_TEST(DataFolderTest)
SIGNALBOX_TEST(FolderHolder)
