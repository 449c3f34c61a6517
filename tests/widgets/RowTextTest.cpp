// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RowText.h"
#include "support/TestMain.h"

#include <QTest>

class RowTextTest : public QObject
{
    Q_OBJECT
private slots:
    void csvCellsAreQuotedWhereNeeded_data();
    void csvCellsAreQuotedWhereNeeded();
    void tabsAndLinesDoNotBreakPastedCells();
};

void RowTextTest::csvCellsAreQuotedWhereNeeded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *name, const QString &text, const QString &cell) {
        QTest::newRow(name) << text << cell;
    };
    row("plain", QStringLiteral("delivered"), QStringLiteral("delivered"));
    row("comma", QStringLiteral("a,b"), QStringLiteral("\"a,b\""));
    row("quote", QStringLiteral("a\"b"), QStringLiteral("\"a\"\"b\""));
    row("line", QStringLiteral("a\nb"), QStringLiteral("\"a\nb\""));
    row("formula", QStringLiteral("=1+1"), QStringLiteral("'=1+1"));
    row("function", QStringLiteral("@SUM(A1)"), QStringLiteral("'@SUM(A1)"));
    row("hidden formula", QStringLiteral("-cmd|' /C calc'!A0"), QStringLiteral("'-cmd|' /C calc'!A0"));
    row("negative number", QStringLiteral("-0.0070"), QStringLiteral("-0.0070"));
    row("phone number", QStringLiteral("+1 312 945 7420"), QStringLiteral("+1 312 945 7420"));
    row("plus formula", QStringLiteral("+cmd"), QStringLiteral("'+cmd"));
}

void RowTextTest::csvCellsAreQuotedWhereNeeded()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(RowText(RowText::Separator::Comma).cell(text), cell);
}

void RowTextTest::tabsAndLinesDoNotBreakPastedCells()
{
    QCOMPARE(RowText(RowText::Separator::Tab).cell(QStringLiteral("a\tb\r\nc")), QStringLiteral("a b c"));
}

SIGNALBOX_TEST(RowTextTest)
#include "RowTextTest.moc"
