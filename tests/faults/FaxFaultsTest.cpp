// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxApi.h"
#include "support/FaultRun.h"
#include "support/TestMain.h"

#include <QTemporaryFile>

class FaxFaultsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyFaxOperationMeetsEveryFaultAsTheTableSays_data();
    void everyFaxOperationMeetsEveryFaultAsTheTableSays();

private:
    QList<FaultOperation> operations();
    template <class Ask>
    FaultOperation asking(const char *name, bool isSafe, Ask ask);
    OutgoingFax fax(bool withFile) const;

    ManualClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)};
    QTemporaryFile m_file;
};

void FaxFaultsTest::initTestCase()
{
    QVERIFY(m_file.open());
    QVERIFY(m_file.write(QByteArray(300'000, 'x')) == 300'000);
    QVERIFY(m_file.flush());
}

OutgoingFax FaxFaultsTest::fax(bool withFile) const
{
    OutgoingFax fax;
    fax.job = QUuid(QStringLiteral("3b0a1c6e-7f0f-4c52-9a54-1d2c3b4a5f60"));
    fax.fields = {{QStringLiteral("to"), QStringLiteral("+13125550001")},
                  {QStringLiteral("from"), QStringLiteral("+13125550100")},
                  {QStringLiteral("connection_id"), QStringLiteral("1")}};
    if (withFile) {
        fax.filePath = m_file.fileName();
        fax.fileName = QStringLiteral("a.pdf");
        fax.fileType = QByteArrayLiteral("application/pdf");
    } else {
        fax.fields[u"media_url"] = QStringLiteral("https://example.com/a.pdf");
    }
    return fax;
}

template <class Ask>
FaultOperation FaxFaultsTest::asking(const char *name, bool isSafe, Ask ask)
{
    return FaultOperation::of(name, isSafe, [this, ask](ApiClient *client) {
        auto *faxes = new FaxApi(&m_clock, client);
        faxes->setClient(client);
        return ask(faxes);
    });
}

QList<FaultOperation> FaxFaultsTest::operations()
{
    const QString id = QStringLiteral("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0");
    return {
        asking("listFaxes", true, [](FaxApi *faxes) { return faxes->listFaxes({}, [](const ApiPage &) {}); }),
        asking("sendFax json", false, [this](FaxApi *faxes) { return faxes->sendFax(fax(false)); }),
        asking("sendFax form", false, [this](FaxApi *faxes) { return faxes->sendFax(fax(true)); }),
        asking("getFax", true, [id](FaxApi *faxes) { return faxes->getFax(id); }),
        asking("deleteFax", false, [id](FaxApi *faxes) { return faxes->deleteFax(id); }),
        asking("cancelFax", false, [id](FaxApi *faxes) { return faxes->cancelFax(id); }),
        asking("refreshFax", false, [id](FaxApi *faxes) { return faxes->refreshFax(id); }),
        asking("listFaxApplications", true, [](FaxApi *faxes) { return faxes->listFaxApplications(); }),
        asking("learnServerTime", true, [](FaxApi *faxes) { return faxes->learnServerTime(); })};
}

void FaxFaultsTest::everyFaxOperationMeetsEveryFaultAsTheTableSays_data()
{
    addFaultRows(operations());
}

void FaxFaultsTest::everyFaxOperationMeetsEveryFaultAsTheTableSays()
{
    QFETCH(qsizetype, fault);
    QFETCH(qsizetype, operation);
    QCOMPARE(differenceUnder(FaultTable::rows()[fault], operations()[operation]), QString());
}

SIGNALBOX_TEST(FaxFaultsTest)
#include "FaxFaultsTest.moc"
