// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rows/CsvCell.h"

#include "support/TestMain.h"

#include <QTest>

class CsvCellTest : public QObject
{
    Q_OBJECT
private slots:
    void formulasAreMadeHarmless_data();
    void formulasAreMadeHarmless();
    void cellsAreQuotedWhereTheyMustBe();
};

void CsvCellTest::formulasAreMadeHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("staysAsItIs");
    for (const char *text :
         {"+13125550100", "+1 312 555 0100", "-12.5", "0", "", "a=b", "Harbor & Co", "1-2"})
        QTest::addRow("stays: %s", text) << QString::fromUtf8(text) << true;
    for (const char *text : {"=1+1", "@SUM(A1)", "-1+cmd|' /C calc'!A0", "+cmd", "+1+cmd|' /C calc'!A0",
                             "\t=1", "\r=1", "＝1+1"})
        QTest::addRow("is made harmless: %s", text) << QString::fromUtf8(text) << false;
}

void CsvCellTest::formulasAreMadeHarmless()
{
    QFETCH(QString, text);
    QFETCH(bool, staysAsItIs);
    QCOMPARE(CsvCell::harmless(text), staysAsItIs ? text : u'\'' + text);
}

void CsvCellTest::cellsAreQuotedWhereTheyMustBe()
{
    QCOMPARE(CsvCell::quoted(QStringLiteral("plain")), QStringLiteral("plain"));
    QCOMPARE(CsvCell::quoted(QStringLiteral("a,b")), QStringLiteral("\"a,b\""));
    QCOMPARE(CsvCell::quoted(QStringLiteral("say \"no\"\nor not")),
             QStringLiteral("\"say \"\"no\"\"\nor not\""));
    QCOMPARE(CsvCell::quoted(QStringLiteral("=a,b")), QStringLiteral("\"'=a,b\""));
}

SIGNALBOX_TEST(CsvCellTest)
#include "CsvCellTest.moc"
