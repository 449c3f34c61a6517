// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/DocumentInspector.h"

#include "faxes/Documents.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

using Trouble = DocumentFacts::Trouble;

class DocumentInspectorTest : public QObject
{
    Q_OBJECT
private slots:
    void pdfIsCountedAndDrawnOnWhite();
    void everyPageOfAFaxTiffIsCounted();
    void faxTiffKeepsItsShapeOnPaper();
    void picturesAreOnePage();
    void textHasNoPreviewAndSaysSo();
    void troubleIsToldBeforeAnythingIsSent_data();
    void troubleIsToldBeforeAnythingIsSent();
    void documentOf350PagesCanBeSentAndOf351Cannot();

private:
    DocumentFacts look(const QString &path) { return *await(m_inspector.inspect(path, {300, 400})); }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
    DocumentInspector m_inspector;
};

void DocumentInspectorTest::pdfIsCountedAndDrawnOnWhite()
{
    const DocumentFacts facts = look(Documents::pdf(path("a.pdf"), 3));
    QVERIFY(facts.isSendable());
    QCOMPARE(facts.pages, 3);
    QCOMPARE(facts.name, QStringLiteral("a.pdf"));
    QCOMPARE(facts.mime, QByteArray("application/pdf"));
    QVERIFY(facts.bytes > 0);
    QCOMPARE(facts.firstPage.height(), 400);
    // The upper half is black; the lower one would be transparent if it had not been laid on white.
    QCOMPARE(facts.firstPage.pixelColor(140, 380), QColor(Qt::white));
    QCOMPARE(facts.firstPage.pixelColor(140, 100), QColor(Qt::black));
    const QImage third = *await(m_inspector.page(facts.path, 2, {100, 100}));
    QCOMPARE(third.height(), 100);
    QVERIFY(await(m_inspector.page(facts.path, 3, {100, 100}))->isNull());
}

void DocumentInspectorTest::everyPageOfAFaxTiffIsCounted()
{
    if (!QImageReader::supportedImageFormats().contains("tiff"))
        QSKIP("the image formats plugin is not installed");
    const DocumentFacts facts = look(Documents::tiff(path("many.tif"), 40));
    QCOMPARE(facts.note, QString());
    QCOMPARE(facts.pages, 40);
    QVERIFY(!await(m_inspector.page(facts.path, 39, {100, 100}))->isNull());
}

void DocumentInspectorTest::faxTiffKeepsItsShapeOnPaper()
{
    if (!QImageReader::supportedImageFormats().contains("tiff"))
        QSKIP("the image formats plugin is not installed");
    const QImage page = look(Documents::tiff(path("shape.tiff"), 1)).firstPage;
    // 16 × 8 dots of 1/204 × 1/98 inch are nearly a square.
    QVERIFY2(page.height() > page.width(), qPrintable(QString::number(page.height())));
}

void DocumentInspectorTest::picturesAreOnePage()
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    for (const char *name : {"p.png", "p.jpg"}) {
        QVERIFY(picture.save(path(name)));
        const DocumentFacts facts = look(path(name));
        QVERIFY2(facts.isSendable(), name);
        QCOMPARE(facts.pages, 1);
        QVERIFY(!facts.firstPage.isNull());
    }
}

void DocumentInspectorTest::textHasNoPreviewAndSaysSo()
{
    const DocumentFacts facts = look(Documents::write(path("letter.txt"), "Dear Sirs,"));
    QVERIFY(facts.isSendable());
    QCOMPARE(facts.pages, -1);
    QVERIFY(facts.firstPage.isNull());
    QVERIFY(facts.note.contains(u"no preview"));
}

void DocumentInspectorTest::troubleIsToldBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("trouble");
    const auto row = [](const char *name, const QString &file, Trouble trouble) {
        QTest::newRow(name) << file << int(trouble);
    };
    row("missing", path("nowhere.pdf"), Trouble::Missing);
    row("empty", Documents::write(path("empty.pdf"), {}), Trouble::Empty);
    row("encrypted pdf", Documents::encryptedPdf(path("locked.pdf")), Trouble::Encrypted);
    QByteArray container = QByteArray::fromHex("d0cf11e0a1b11ae1");
    for (const char letter : QByteArray("EncryptedPackage"))
        container.append(letter).append('\0');
    row("encrypted docx", Documents::write(path("locked.docx"), container), Trouble::Encrypted);
    row("corrupt pdf", Documents::write(path("torn.pdf"), "%PDF-1.7\nnothing more"), Trouble::Corrupt);
    row("corrupt picture", Documents::write(path("torn.png"), "\x89PNG\r\n\x1a\nxx"), Trouble::Corrupt);
    row("html named pdf", Documents::write(path("page.pdf"), "<html>Sign in</html>"), Trouble::Corrupt);
    row("program", Documents::write(path("setup.exe"), "MZ"), Trouble::Unsupported);
    row("no suffix", Documents::write(path("README"), "text"), Trouble::Unsupported);
    row("folder", m_folder.path(), Trouble::Unsupported);
    QFile large(path("large.pdf"));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(DocumentFacts::maxBytes + 1));
    row("too large", large.fileName(), Trouble::TooLarge);
}

void DocumentInspectorTest::troubleIsToldBeforeAnythingIsSent()
{
    QFETCH(const QString, path);
    QFETCH(const int, trouble);
    const DocumentFacts facts = look(path);
    QCOMPARE(int(facts.trouble), trouble);
    QVERIFY(!facts.isSendable());
    QCOMPARE(facts.note, DocumentFacts::sentence(facts.trouble));
    QVERIFY(!facts.note.isEmpty());
}

void DocumentInspectorTest::documentOf350PagesCanBeSentAndOf351Cannot()
{
    const DocumentFacts fits = look(Documents::pdf(path("350.pdf"), 350));
    QCOMPARE(fits.pages, 350);
    QVERIFY(fits.isSendable());
    const DocumentFacts tooLong = look(Documents::pdf(path("351.pdf"), 351));
    QCOMPARE(tooLong.pages, 351);
    QCOMPARE(int(tooLong.trouble), int(Trouble::TooLong));
}

SIGNALBOX_TEST(DocumentInspectorTest)
#include "DocumentInspectorTest.moc"
