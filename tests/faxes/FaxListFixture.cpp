// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxListFixture.h"

#include "base/PhoneNumber.h"

#include <QSignalSpy>
#include <QTest>

void FaxListFixture::warmUp()
{
    PhoneNumber::warmUp();
}

void FaxListFixture::make()
{
    model = std::make_unique<Model>();
    tester = std::make_unique<QAbstractItemModelTester>(
        model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void FaxListFixture::drop()
{
    tester.reset();
    model.reset();
}

FaxRow FaxListFixture::fax(int n, const char *status)
{
    FaxRow row;
    row.faxId = QStringLiteral("fax-%1").arg(n);
    row.key = row.faxId;
    row.from = QStringLiteral("+13125790015");
    row.to = QStringLiteral("+1312736%1").arg(n % 10'000, 4, 10, QLatin1Char('0'));
    row.document = QStringLiteral("Referral-%1.pdf").arg(n);
    row.status = FaxStatus(QString::fromLatin1(status));
    row.pages = static_cast<qint16>(n % 7);
    row.createdAt = QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch() + n * 1000LL;
    row.updatedAt = row.createdAt + 500;
    return row;
}

QList<FaxRow> FaxListFixture::faxes(int first, int count)
{
    QList<FaxRow> rows;
    for (int n = first; n < first + count; ++n)
        rows << fax(n);
    return rows;
}

// The keys of the visible rows, or the texts of a column, as one line.
QString FaxListFixture::column(int column) const
{
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts << (column < 0 ? model->rowAt(row).key : model->index(row, column).data().toString());
    return texts.join(u' ');
}

// The cells of each row as one line.
QStringList FaxListFixture::drawn() const
{
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        lines << cells.join(QStringLiteral(" | "));
    }
    return lines;
}

void FaxListFixture::waitUntilIdle() const
{
    QSignalSpy busy(model.get(), &Model::busyChanged);
    QTRY_VERIFY_WITH_TIMEOUT(!busy.isEmpty() && !busy.last().first().toBool(), 20'000);
}
