// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ApiFixture.h"
#include "support/TestMain.h"

#include <QTemporaryDir>

using Kind = Failure::Kind;
using Trouble = ScriptedAnswer::Trouble;

class TransferTest : public QObject
{
    Q_OBJECT
private slots:
    void aFormIsStreamedFromTheDiskWithProgress();
    void aFormIsNotSentTwice();
    void aFormIsSentAgainWholeAfterAPause();
    void aMissingFileIsToldBeforeAnythingLeaves();
    void aDownloadGoesOnWhereItWasCut();
    void aDownloadStartsOverWhenTheFileChanged();
    void aDownloadCarriesNoKeyAndIsLoggedWithoutItsLink();
    void aDownloadFollowsToAnotherPlace();
    void anExpiredLinkSaysSo();
    void aLinkThatExpiresInTheMiddleIsRenewedAndGoesOn();
    void aFreshLinkThatBringsNothingIsNotAskedForAgain();
    void anUnsafeLinkIsRefused();
    void whatIsThereStaysUntilTheDownloadIsWhole();
    void anAbortedDownloadLeavesNothing();

private:
    QString pathOf(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString fileOf(const char *name, const QByteArray &content) const;
    QByteArray contentOf(const QString &path) const;
    ApiRequest form(const QString &path) const;
    QTemporaryDir m_folder;
};

QString TransferTest::fileOf(const char *name, const QByteArray &content) const
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can't write a test file");
    return file.fileName();
}

QByteArray TransferTest::contentOf(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

ApiRequest TransferTest::form(const QString &path) const
{
    ApiRequest request = ApiRequest::post(QStringLiteral("sendFax"), {QStringLiteral("faxes")});
    request.form = MultipartForm{{{QStringLiteral("to"), QStringLiteral("+13125550001")}},
                                 QStringLiteral("contents"),
                                 path,
                                 QStringLiteral("a \"b\".pdf"),
                                 QByteArrayLiteral("application/pdf")};
    return request;
}

static QByteArray pattern(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 31 + i / 251);
    return bytes;
}

void TransferTest::aFormIsStreamedFromTheDiskWithProgress()
{
    ApiFixture fixture;
    const QByteArray content = pattern(3'000'001);
    auto *call = fixture.client->send(form(fileOf("big.pdf", content)));
    QList<std::pair<qint64, qint64>> steps;
    connect(call, &CallBase::progressed, this,
            [&](qint64 done, qint64 total) { steps << std::pair(done, total); });
    QVERIFY(fixture.ended(call));
    const ScriptedRequest asked = fixture.server.requests().value(0);
    const QByteArray boundary = asked.headers.value("content-type").split('=').value(1);
    QVERIFY(asked.headers.value("content-type").startsWith("multipart/form-data; boundary=signalbox-"));
    QCOMPARE(asked.headers.value("content-length"), QByteArray::number(asked.body.size()));
    const QByteArray expected =
        "--" + boundary + "\r\nContent-Disposition: form-data; name=\"to\"\r\n\r\n+13125550001\r\n--" +
        boundary +
        "\r\nContent-Disposition: form-data; name=\"contents\"; filename=\"a %22b%22.pdf\""
        "\r\nContent-Type: application/pdf\r\n\r\n" +
        content + "\r\n--" + boundary + "--\r\n";
    QVERIFY(asked.body == expected);
    QVERIFY(steps.size() > 2);
    QCOMPARE(steps.last(), std::pair(qint64(asked.body.size()), qint64(asked.body.size())));
}

void TransferTest::aFormIsNotSentTwice()
{
    for (const auto trouble : {Trouble::DropBeforeBody, Trouble::DropAfterBody, Trouble::Reset}) {
        ApiFixture fixture;
        fixture.server.answer(ScriptedAnswer::json(200, "{}"));
        fixture.server.answer(ScriptedAnswer::of(trouble));
        const ApiRequest request = form(fileOf("twice.pdf", pattern(500'000)));
        QVERIFY(fixture.sent(request));
        QCOMPARE(Failure::name(fixture.sent(request).error().kind), QStringLiteral("Unconfirmed"));
        fixture.server.letArrive();
        QCOMPARE(fixture.server.count(), 2);
    }
}

void TransferTest::aFormIsSentAgainWholeAfterAPause()
{
    ApiFixture fixture;
    fixture.server.answer(ScriptedAnswer::json(429, "{}"));
    fixture.server.answer(ScriptedAnswer::json(202, "{}"));
    QVERIFY(fixture.sent(form(fileOf("again.pdf", pattern(300'000)))));
    QCOMPARE(fixture.server.count(), 2);
    QVERIFY(fixture.server.requests()[1].body.contains(pattern(300'000)));
}

void TransferTest::aMissingFileIsToldBeforeAnythingLeaves()
{
    ApiFixture fixture;
    QCOMPARE(fixture.sent(form(pathOf("missing.pdf"))).error().kind, Kind::StoreTrouble);
    QCOMPARE(fixture.server.count(), 0);
}

static ScriptedAnswer part(int status, const QByteArray &bytes, const QByteArray &range = {})
{
    ScriptedAnswer answer;
    answer.status = status;
    answer.body = bytes;
    answer.headers = {{"Content-Type", "application/pdf"}, {"ETag", "\"v1\""}};
    if (!range.isEmpty())
        answer.headers << std::pair("Content-Range", range);
    return answer;
}

void TransferTest::aDownloadGoesOnWhereItWasCut()
{
    ApiFixture fixture;
    const QByteArray content = pattern(100'000);
    ScriptedAnswer cut = part(200, content);
    cut.trouble = Trouble::Truncate;
    fixture.server.answer(cut);
    fixture.server.answer(part(206, content.mid(50'000), "bytes 50000-99999/100000"));
    const QString path = pathOf("resumed.pdf");
    const auto size = fixture.ended(fixture.client->download(fixture.server.url(), path));
    QVERIFY(size);
    QCOMPARE(*size, 100'000);
    QVERIFY(contentOf(path) == content);
    const auto asked = fixture.server.requests().value(1).headers;
    QCOMPARE(asked.value("range"), QByteArray("bytes=50000-"));
    QCOMPARE(asked.value("if-range"), QByteArray("\"v1\""));
    QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
}

void TransferTest::aDownloadStartsOverWhenTheFileChanged()
{
    ApiFixture fixture;
    ScriptedAnswer cut = part(200, QByteArray(100'000, 'a'));
    cut.trouble = Trouble::Truncate;
    fixture.server.answer(cut);
    fixture.server.answer(part(200, QByteArray(10, 'b')));
    const QString path = pathOf("changed.pdf");
    QCOMPARE(*fixture.ended(fixture.client->download(fixture.server.url(), path)), 10);
    QCOMPARE(contentOf(path), QByteArray(10, 'b'));
}

void TransferTest::aDownloadCarriesNoKeyAndIsLoggedWithoutItsLink()
{
    ApiFixture fixture;
    fixture.server.answer(part(200, "x"));
    QUrl link = fixture.server.url();
    link.setPath(QStringLiteral("/secret-place"));
    link.setQuery(QStringLiteral("X-Amz-Signature=abc"));
    QVERIFY(fixture.ended(fixture.client->download(link, pathOf("plain.pdf"))));
    const ScriptedRequest asked = fixture.server.requests().value(0);
    QVERIFY(!asked.headers.contains("authorization"));
    QCOMPARE(asked.target, QByteArray("/secret-place?X-Amz-Signature=abc"));
    QCOMPARE(fixture.log.entries().size(), 1);
    QCOMPARE(fixture.log.entries().first().path, QString());
}

void TransferTest::aDownloadFollowsToAnotherPlace()
{
    ApiFixture fixture;
    ScriptedAnswer redirect = part(302, "");
    redirect.headers << std::pair("Location", "/elsewhere");
    fixture.server.answer(redirect);
    fixture.server.answer(part(200, "x"));
    QVERIFY(fixture.ended(fixture.client->download(fixture.server.url(), pathOf("moved.pdf"))));
    QCOMPARE(fixture.server.requests().value(1).target, QByteArray("/elsewhere"));
}

void TransferTest::anExpiredLinkSaysSo()
{
    ApiFixture fixture;
    fixture.server.answer(part(403, "<Error>expired</Error>"));
    const QString path = pathOf("expired.pdf");
    const auto size = fixture.ended(fixture.client->download(fixture.server.url(), path));
    QCOMPARE(size.error().kind, Kind::NotFound);
    QVERIFY(size.error().what.contains(QStringLiteral("expired")));
    QVERIFY(!QFile::exists(path));
}

void TransferTest::aLinkThatExpiresInTheMiddleIsRenewedAndGoesOn()
{
    ApiFixture fixture;
    const QByteArray content = pattern(100'000);
    ScriptedAnswer cut = part(200, content);
    cut.trouble = Trouble::Truncate;
    fixture.server.answer(cut);
    fixture.server.answer(part(403, "<Error>expired</Error>"));
    fixture.server.answer(part(206, content.mid(50'000), "bytes 50000-99999/100000"));
    QUrl fresh = fixture.server.url();
    fresh.setPath(QStringLiteral("/fresh"));
    const QString path = pathOf("renewed.webm");
    const auto size = fixture.ended(fixture.client->download(fixture.server.url(), path, [&] {
        return settledCall<QUrl>(fixture.client.get(), fresh);
    }));
    QCOMPARE(size.value_or(-1), 100'000);
    QVERIFY(contentOf(path) == content);
    QCOMPARE(fixture.server.requests().value(2).target, QByteArray("/fresh"));
    QCOMPARE(fixture.server.requests().value(2).headers.value("range"), QByteArray("bytes=50000-"));
}

void TransferTest::aFreshLinkThatBringsNothingIsNotAskedForAgain()
{
    ApiFixture fixture;
    fixture.server.answer(part(410, ""));
    int asked = 0;
    const auto size = fixture.ended(fixture.client->download(fixture.server.url(), pathOf("gone.webm"), [&] {
        ++asked;
        return settledCall<QUrl>(fixture.client.get(), fixture.server.url());
    }));
    QCOMPARE(size.error().kind, Kind::NotFound);
    QCOMPARE(asked, 1);
}

void TransferTest::anUnsafeLinkIsRefused()
{
    ApiFixture fixture;
    for (const char *link : {"http://example.com/a", "file:///etc/passwd", "ftp://127.0.0.1/a", ""}) {
        const auto size =
            fixture.ended(fixture.client->download(QUrl(QString::fromLatin1(link)), pathOf("never.pdf")));
        QCOMPARE(size.error().kind, Kind::Rejected);
    }
}

void TransferTest::whatIsThereStaysUntilTheDownloadIsWhole()
{
    ApiFixture fixture;
    const QString path = fileOf("kept.pdf", "old");
    fixture.server.answer(ScriptedAnswer::json(500, "{}"));
    QVERIFY(!fixture.ended(fixture.client->download(fixture.server.url(), path)));
    QCOMPARE(contentOf(path), QByteArray("old"));
    fixture.server.forget();
    fixture.server.answer(part(200, "new"));
    QVERIFY(fixture.ended(fixture.client->download(fixture.server.url(), path)));
    QCOMPARE(contentOf(path), QByteArray("new"));
}

void TransferTest::anAbortedDownloadLeavesNothing()
{
    ApiFixture fixture;
    ScriptedAnswer slow = part(200, pattern(100'000));
    slow.trouble = Trouble::Truncate;
    fixture.server.answer(slow);
    const QString path = pathOf("aborted.pdf");
    auto *call = fixture.client->download(fixture.server.url(), path);
    connect(call, &CallBase::progressed, call, [call] { call->abort(); });
    QCOMPARE(fixture.ended(call).error().kind, Kind::Cancelled);
    QTRY_VERIFY(!QFile::exists(path + QStringLiteral(".part")));
    QVERIFY(!QFile::exists(path));
}

SIGNALBOX_TEST(TransferTest)
#include "TransferTest.moc"
