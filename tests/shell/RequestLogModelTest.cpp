// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/RequestLogModel.h"
#include "support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QTest>

/// The request log shows the newest request first and says what it ended with.
class RequestLogModelTest : public QObject
{
    Q_OBJECT
private slots:
    void newestComesFirstAndFailuresAreNamed()
    {
        RequestLog log(2);
        RequestLogModel model(&log);
        QAbstractItemModelTester tester(&model);
        LoggedRequest request;
        request.at = QDateTime(QDate(2026, 5, 1), QTime(10, 0), Qt::UTC);
        request.operation = QStringLiteral("listFaxes");
        request.method = "GET";
        request.path = QStringLiteral("/v2/faxes");
        request.status = 200;
        log.add(request);
        log.add(request);
        request.operation = QStringLiteral("sendFax");
        request.status = 0;
        request.failure = QStringLiteral("Unconfirmed");
        log.add(request);
        QTRY_COMPARE(model.rowCount(), 2);
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, RequestLogModel::OperationColumn), QStringLiteral("sendFax"));
        QCOMPARE(cell(0, RequestLogModel::StatusColumn), QStringLiteral("Unconfirmed"));
        QCOMPARE(cell(1, RequestLogModel::StatusColumn), QStringLiteral("200"));
    }
};

SIGNALBOX_TEST(RequestLogModelTest)
#include "RequestLogModelTest.moc"
