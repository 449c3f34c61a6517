// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wire.h"
#include "support/TestMain.h"

#include <QImage>
#include <QImageReader>

class MediaTest : public QObject
{
    Q_OBJECT
private slots:
    void aFileIsStoredAndComesBack();
    void storedFilesAreFilteredByType();
    void whatIsTooLargeIsRefused();
    void anAddressStandsForASample();
    void aReceivedFaxIsRefreshedAndRead();
    void aStoredDocumentCanBeReadForAWhile();
};

void MediaTest::aFileIsStoredAndComesBack()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    static constexpr char text[] = "%PDF-1.4\r\n\0\r\n--boundary";
    const QByteArray bytes(text, sizeof text - 1);
    const auto stored =
        wire.postForm("/media", {{"media_name", "my file.pdf"}, {"ttl_secs", "60"}}, "media", bytes);
    QCOMPARE(stored.status, 201);
    QCOMPARE(stored.data()[u"content_type"].toString(), QStringLiteral("application/pdf"));
    QCOMPARE(wire.get("/media/my%20file.pdf").data(), stored.data());
    const auto file = wire.get("/media/my%20file.pdf/download");
    QCOMPARE(file.raw, bytes);
    QCOMPARE(file.headers.value("content-type"), QByteArray("application/octet-stream"));
    QCOMPARE(wire.ask("DELETE", "/media/my%20file.pdf").status, 204);
    QCOMPARE(wire.get("/media/my%20file.pdf").status, 404);
}

void MediaTest::storedFilesAreFilteredByType()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    QCOMPARE(wire.postForm("/media", {}, "media", "plain words").status, 201);
    QCOMPARE(wire.get("/media").list().size(), 3);
    QCOMPARE(wire.get("/media?filter%5Bcontent_type%5D=text%2Fplain").list().size(), 1);
    QCOMPARE(wire.get("/media?filter%5Bcontent_type%5D%5B%5D=text%2Fplain,application%2Fpdf").list().size(),
             3);
}

void MediaTest::whatIsTooLargeIsRefused()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    QCOMPARE(wire.postForm("/media", {}, "media", QByteArray(20'000'001, 'x')).pointer(),
             QStringLiteral("/media"));
    QCOMPARE(wire.postForm("/media", {}, "media", {}).pointer(), QStringLiteral("/media"));
    QCOMPARE(wire.postForm("/media", {{"ttl_secs", "630720001"}}, "media", "x").pointer(),
             QStringLiteral("/ttl_secs"));
    QCOMPARE(wire.postForm("/media", {{"color", "red"}}, "media", "x").pointer(), QStringLiteral("/color"));
}

void MediaTest::anAddressStandsForASample()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    QCOMPARE(wire.post("/media", {{QStringLiteral("media_url"), QStringLiteral("https://example.com/x.pdf")},
                                  {QStringLiteral("media_name"), QStringLiteral("x")}})
                 .status,
             201);
    QVERIFY(wire.get("/media/x/download").raw.startsWith("%PDF-"));
    QCOMPARE(wire.post("/media").pointer(), QStringLiteral("/media_url"));
}

void MediaTest::aReceivedFaxIsRefreshedAndRead()
{
    Sandbox sandbox({.faxes = 60});
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    QJsonObject received;
    QJsonObject sent;
    for (const QJsonValue &fax : wire.get("/faxes?page%5Bsize%5D=60").list()) {
        if (fax[u"status"].toString() == u"received")
            received = fax.toObject();
        if (fax[u"direction"].toString() == u"outbound")
            sent = fax.toObject();
    }
    const QByteArray id = received[u"id"].toString().toLatin1();
    // It is hours old, so that its link is dead.
    QCOMPARE(wire.get(received[u"media_url"].toString().toLatin1()).status, 403);
    QCOMPARE(wire.post("/faxes/" + id + "/actions/refresh").status, 200);
    const QByteArray link = wire.fax(id)[u"media_url"].toString().toLatin1();
    wire.setKey({});
    QVERIFY(wire.get(link).raw.startsWith("%PDF-"));
    QCOMPARE(wire.get(QByteArray(link).replace("signature=", "signature=0")).status, 403);
    wire.setKey(sandbox.key());
    QCOMPARE(wire.post("/faxes/" + sent[u"id"].toString().toLatin1() + "/actions/refresh").status, 422);
}

void MediaTest::aStoredDocumentCanBeReadForAWhile()
{
    Sandbox sandbox({.faxes = 0, .pace = 10'000});
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    QJsonObject fax = wire.goodFax();
    fax[QStringLiteral("store_media")] = true;
    fax[QStringLiteral("store_preview")] = true;
    const QByteArray id = wire.send(fax);
    QTRY_COMPARE(wire.status(id), QStringLiteral("delivered"));
    QVERIFY(wire.get(wire.fax(id)[u"stored_media_url"].toString().toLatin1()).raw.startsWith("%PDF-"));
    const QByteArray preview = wire.get(wire.fax(id)[u"preview_url"].toString().toLatin1()).raw;
    QVERIFY(preview.startsWith("II*"));
    const QImage image = QImage::fromData(preview, "tiff");
    if (QImageReader::supportedImageFormats().contains("tiff"))
        QCOMPARE(image.size(), QSize(432, 560));
}

SIGNALBOX_TEST(MediaTest)
#include "MediaTest.moc"
