// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DocumentFolder.h"

#include "support/Await.h"
#include "support/TestMain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

class DocumentFolderTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void ourCopyIsWholeAndForOurEyesOnly();
    void aLaterChangeOfTheOriginalChangesNothing();
    void namesAreOursWhateverTheOriginalIsCalled_data();
    void namesAreOursWhateverTheOriginalIsCalled();
    void whatCannotBeReadIsNotCopied();
    void aCopyThatDoesNotFitLeavesNothing();
    void aChangedOrMissingCopyIsNotSent();
    void removingTwiceIsFine();
    void leftoversOfACrashAreRemoved();

private:
    QString source(const QString &name, const QByteArray &content) const;
    QStringList kept() const { return QDir(outbox()).entryList(QDir::Files | QDir::Hidden); }
    QString outbox() const { return temporary->filePath(QStringLiteral("outbox")); }

    std::unique_ptr<QTemporaryDir> temporary;
    std::unique_ptr<DocumentFolder> folder;
    const QUuid job = QUuid::createUuid();
};

void DocumentFolderTest::init()
{
    temporary = std::make_unique<QTemporaryDir>();
    folder = std::make_unique<DocumentFolder>(outbox());
}

QString DocumentFolderTest::source(const QString &name, const QByteArray &content) const
{
    QFile file(temporary->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's own file could not be written");
    return file.fileName();
}

void DocumentFolderTest::ourCopyIsWholeAndForOurEyesOnly()
{
    const QByteArray content = QByteArray(3'000'000, 'x') + "end";
    const auto document = await(folder->keep(job, source(QStringLiteral("Letter.PDF"), content)));
    QVERIFY(document);
    QCOMPARE(document->originalName, QStringLiteral("Letter.PDF"));
    QCOMPARE(document->bytes, content.size());
    QCOMPARE(document->sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
    QCOMPARE(document->fileName, job.toString(QUuid::WithoutBraces) + QStringLiteral(".pdf"));
    const auto path = await(folder->verified(*document));
    QVERIFY(path);
    QCOMPARE(*path, folder->pathOf(*document));
    const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QCOMPARE(QFileInfo(*path).permissions() & ~(QFileDevice::ReadUser | QFileDevice::WriteUser), mine);
    QCOMPARE(kept(), QStringList{document->fileName});
}

void DocumentFolderTest::aLaterChangeOfTheOriginalChangesNothing()
{
    const QString path = source(QStringLiteral("a.pdf"), "before");
    const auto document = await(folder->keep(job, path));
    source(QStringLiteral("a.pdf"), "after");
    QVERIFY(QFile::remove(path));
    QFile copy(*await(folder->verified(*document)));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("before"));
}

void DocumentFolderTest::namesAreOursWhateverTheOriginalIsCalled_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ending");
    QTest::newRow("plain") << QStringLiteral("a.pdf") << QStringLiteral(".pdf");
    QTest::newRow("none") << QStringLiteral("a") << QString();
    QTest::newRow("two") << QStringLiteral("a.tar.gz") << QStringLiteral(".gz");
    QTest::newRow("odd") << QStringLiteral("a.p d;f") << QString();
    QTest::newRow("long") << QStringLiteral("a.notanending") << QString();
    QTest::newRow("other script") << QStringLiteral("書類.書類") << QString();
}

void DocumentFolderTest::namesAreOursWhateverTheOriginalIsCalled()
{
    QFETCH(QString, name);
    const auto document = await(folder->keep(job, source(name, "x")));
    QVERIFY(document);
    QCOMPARE(document->originalName, name);
    QFETCH(QString, ending);
    QCOMPARE(document->fileName, job.toString(QUuid::WithoutBraces) + ending);
}

void DocumentFolderTest::whatCannotBeReadIsNotCopied()
{
    for (const QString &path :
         {temporary->filePath(QStringLiteral("missing.pdf")), temporary->path(), QString()}) {
        const auto document = await(folder->keep(job, path));
        QVERIFY(!document);
        QCOMPARE(document.error().kind, Failure::Kind::StoreTrouble);
        QVERIFY(document.error().what.contains(u"nothing was sent"));
    }
    QVERIFY(kept().isEmpty());
}

void DocumentFolderTest::aCopyThatDoesNotFitLeavesNothing()
{
#ifdef Q_OS_UNIX
    const QString path = source(QStringLiteral("big.pdf"), QByteArray(500'000, 'x'));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 100'000;
    setrlimit(RLIMIT_FSIZE, &small);
    const auto document = await(folder->keep(job, path));
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!document);
    QCOMPARE(document.error().kind, Failure::Kind::StoreTrouble);
    QVERIFY(document.error().what.contains(u"nothing was sent"));
    QVERIFY2(kept().isEmpty(), qPrintable(kept().join(u' ')));
    QVERIFY(await(folder->keep(job, path)));
#else
    QSKIP("file sizes can't be limited here");
#endif
}

void DocumentFolderTest::aChangedOrMissingCopyIsNotSent()
{
    const auto document = await(folder->keep(job, source(QStringLiteral("a.pdf"), "letter")));
    const QString copy = folder->pathOf(*document);
    for (const char *other : {"lettes", "letter and more", ""}) {
        source(QStringLiteral("outbox/") + document->fileName, other);
        const auto path = await(folder->verified(*document));
        QVERIFY(!path);
        QCOMPARE(path.error().kind, Failure::Kind::StoreTrouble);
        QVERIFY(path.error().what.contains(u"a.pdf"));
    }
    QVERIFY(QFile::remove(copy));
    QVERIFY(!await(folder->verified(*document)));
}

void DocumentFolderTest::removingTwiceIsFine()
{
    const auto document = await(folder->keep(job, source(QStringLiteral("a.pdf"), "letter")));
    QVERIFY(await(folder->remove(*document)));
    QVERIFY(kept().isEmpty());
    QVERIFY(await(folder->remove(*document)));
    QVERIFY(await(folder->remove(StoredDocument())));
    QVERIFY(QFileInfo(outbox()).isDir());
}

void DocumentFolderTest::leftoversOfACrashAreRemoved()
{
    const auto document = await(folder->keep(job, source(QStringLiteral("a.pdf"), "letter")));
    source(QStringLiteral("outbox/left.pdf"), "x");
    source(QStringLiteral("outbox/.half.pdf.AbCdEf"), "x");
    QCOMPARE(await(folder->removeAllBut({document->fileName})).value_or(-1), 2);
    QCOMPARE(kept(), QStringList{document->fileName});
    QCOMPARE(await(folder->removeAllBut({})).value_or(-1), 1);
}

#include "DocumentFolderTest.moc"
SIGNALBOX_TEST(DocumentFolderTest)
