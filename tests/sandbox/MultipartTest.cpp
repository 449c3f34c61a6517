// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Multipart.h"

#include "sandbox/DocumentLook.h"
#include "sandbox/SampleDocument.h"
#include "support/TestMain.h"

#include <QTest>

using namespace sandbox;

class MultipartTest : public QObject
{
    Q_OBJECT
private slots:
    void partsAreTakenApart();
    void aBodyMayHoldLinesLikeTheBoundary();
    void malformedFormsAreRefused_data();
    void malformedFormsAreRefused();
    void documentsAreToldByTheirBytes();
    void pagesAreCounted();
};

static const QByteArray type = "multipart/form-data; boundary=\"x y\"";

void MultipartTest::partsAreTakenApart()
{
    QByteArray why;
    const auto parts =
        Multipart::read(type,
                        "--x y\r\nContent-Disposition: form-data; name=\"to\"\r\n\r\n+1312\r\n"
                        "--x y\r\ncontent-type: application/pdf\r\nContent-Disposition: form-data;"
                        "name=contents; filename=\"a\\\"b.pdf\"\r\n\r\n\r\n--x y--\r\n",
                        why);
    QVERIFY2(parts.has_value(), why.constData());
    QCOMPARE(parts->size(), 2);
    QCOMPARE(parts->at(0).name, QByteArray("to"));
    QCOMPARE(parts->at(0).content, QByteArray("+1312"));
    QVERIFY(!parts->at(0).isFile);
    QCOMPARE(parts->at(1).name, QByteArray("contents"));
    QCOMPARE(parts->at(1).fileName, QByteArray("a\"b.pdf"));
    QCOMPARE(parts->at(1).type, QByteArray("application/pdf"));
    QVERIFY(parts->at(1).content.isEmpty());
}

void MultipartTest::aBodyMayHoldLinesLikeTheBoundary()
{
    QByteArray why;
    static constexpr char text[] = "\r\n--x\r\n--x z\0--x y";
    const QByteArray content(text, sizeof text - 1);
    const auto parts = Multipart::read(
        type, "--x y\r\nContent-Disposition: form-data; name=a\r\n\r\n" + content + "\r\n--x y--", why);
    QVERIFY(parts.has_value());
    QCOMPARE(parts->at(0).content, content);
}

void MultipartTest::malformedFormsAreRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    const QByteArray head = "--x y\r\nContent-Disposition: form-data; name=a\r\n\r\n1";
    QTest::newRow("no boundary") << QByteArray("multipart/form-data") << head;
    QTest::newRow("no start") << type << QByteArray("a=1");
    QTest::newRow("no end") << type << head;
    QTest::newRow("no closing mark") << type << head + "\r\n--x y\r\n";
    QTest::newRow("no name") << type
                             << QByteArray("--x y\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x y--");
    QTest::newRow("encoded") << type
                             << QByteArray("--x y\r\nContent-Disposition: form-data; name=a\r\n"
                                           "Content-Transfer-Encoding: base64\r\n\r\n1\r\n--x y--");
    QTest::newRow("bare line feeds") << type << QByteArray(head + "\r\n--x y--").replace("\r\n", "\n");
}

void MultipartTest::malformedFormsAreRefused()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QByteArray why;
    QVERIFY(!Multipart::read(header, body, why));
    QVERIFY(!why.isEmpty());
}

void MultipartTest::documentsAreToldByTheirBytes()
{
    QCOMPARE(DocumentLook::type(SampleDocument::pdf({"a"}, 1)), QByteArray("application/pdf"));
    QCOMPARE(DocumentLook::type(SampleDocument::tiff()), QByteArray("image/tiff"));
    QCOMPARE(DocumentLook::type("\xff\xd8\xff\xe0"), QByteArray("image/jpeg"));
    QCOMPARE(DocumentLook::type("{\\rtf1"), QByteArray("application/rtf"));
    QCOMPARE(DocumentLook::type("Grüße\n"), QByteArray("text/plain"));
    QCOMPARE(DocumentLook::type(QByteArray("\0\1\2", 3)), QByteArray());
    QCOMPARE(DocumentLook::type("\xff\xfe text"), QByteArray());
    QCOMPARE(DocumentLook::type({}), QByteArray());
}

void MultipartTest::pagesAreCounted()
{
    QCOMPARE(DocumentLook::pages(SampleDocument::pdf({"a"}, 7)), 7);
    QCOMPARE(DocumentLook::pages("%PDF-1.5 /Type/Pages /Count 12 >>"), 12);
    QCOMPARE(DocumentLook::pages("%PDF-1.5"), 1);
    QCOMPARE(DocumentLook::pages(SampleDocument::tiff()), 1);
    QCOMPARE(DocumentLook::pages(QByteArray("II*\0\xff\xff\xff\xff", 8)), 1);
}

SIGNALBOX_TEST(MultipartTest)
#include "MultipartTest.moc"
