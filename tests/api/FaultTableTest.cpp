// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Pages.h"
#include "support/FaultRun.h"
#include "support/TestMain.h"

#include <QTemporaryFile>

class FaultTableTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyKindOfRequestMeetsEveryFaultAsTheTableSays_data();
    void everyKindOfRequestMeetsEveryFaultAsTheTableSays();

private:
    QList<FaultOperation> operations() const;
    QTemporaryFile m_file;
};

void FaultTableTest::initTestCase()
{
    QVERIFY(m_file.open());
    QVERIFY(m_file.write(QByteArray(300'000, 'x')) == 300'000);
    QVERIFY(m_file.flush());
}

static FaultOperation sending(const char *name, const ApiRequest &request)
{
    return FaultOperation::of(name, request.isSafe(),
                              [request](ApiClient *client) { return client->send(request); });
}

QList<FaultOperation> FaultTableTest::operations() const
{
    const QStringList path{QStringLiteral("faxes")};
    const QJsonObject json{{QStringLiteral("to"), QStringLiteral("+13125550001")}};
    ApiRequest form = ApiRequest::post(QStringLiteral("sendFax"), path);
    form.form = MultipartForm{
        {}, QStringLiteral("contents"), m_file.fileName(), QStringLiteral("a.pdf"), "application/pdf"};
    ApiRequest put = ApiRequest::patch(QStringLiteral("put"), path, json);
    put.verb = ApiRequest::Verb::Put;
    const ApiRequest get = ApiRequest::get(QStringLiteral("listFaxes"), path);
    return {sending("GET", get),
            sending("POST empty", ApiRequest::post(QStringLiteral("cancelFax"), path)),
            sending("POST json", ApiRequest::post(QStringLiteral("sendFax"), path, json)),
            sending("POST form", form),
            sending("PATCH", ApiRequest::patch(QStringLiteral("update"), path, json)),
            sending("PUT", put),
            sending("DELETE", ApiRequest::remove(QStringLiteral("deleteFax"), path)),
            FaultOperation::of("pages", true, [get](ApiClient *client) {
                return Pages::readAll(client, get, 250, [](const ApiPage &) {});
            })};
}

void FaultTableTest::everyKindOfRequestMeetsEveryFaultAsTheTableSays_data()
{
    QTest::addColumn<qsizetype>("fault");
    QTest::addColumn<qsizetype>("operation");
    const QList<Fault> faults = FaultTable::rows();
    const QList<FaultOperation> all = operations();
    for (qsizetype fault = 0; fault < faults.size(); ++fault) {
        for (qsizetype operation = 0; operation < all.size(); ++operation)
            QTest::addRow("%s, %s", all[operation].name, qPrintable(faults[fault].name))
                << fault << operation;
    }
}

void FaultTableTest::everyKindOfRequestMeetsEveryFaultAsTheTableSays()
{
    QFETCH(qsizetype, fault);
    QFETCH(qsizetype, operation);
    QCOMPARE(differenceUnder(FaultTable::rows()[fault], operations()[operation]), QString());
}

SIGNALBOX_TEST(FaultTableTest)
#include "FaultTableTest.moc"
