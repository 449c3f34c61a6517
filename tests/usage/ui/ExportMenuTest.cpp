// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/ExportMenu.h"

#include "support/TestMain.h"
#include "usage/SmallTable.h"
#include "usage/ui/ChartMaker.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class ExportMenuTest : public QObject
{
    Q_OBJECT
private slots:
    void everyFormatIsWrittenWhole_data();
    void everyFormatIsWrittenWhole();
    void whatCannotBeWrittenSaysWhyAndLeavesTheOldFile();
    void theClipboardHasNoKey();
    void withoutAReportThereIsNothingToWrite();

private:
    static ReportViewData view()
    {
        ReportResult result;
        result.report.product = QStringLiteral("messaging");
        result.report.metrics = {QStringLiteral("cost")};
        result.report.dimensions = {QStringLiteral("direction")};
        result.range = TimeRange::month(2026, 10, QTimeZone::utc());
        result.answer.query.product = result.report.product;
        result.answer.query.metrics = result.report.metrics;
        result.answer.query.range = result.range;
        result.answer.table = std::make_shared<UsageTable>(
            smallTable("direction currency", "cost", {"in USD 40", "out USD 2.5"}));
        return ReportViewData::of(result);
    }
    static void fill(ExportMenu &menu)
    {
        menu.setReport(view(), ChartMaker(view(), {}).data(),
                       QUrl(QStringLiteral("https://api.telnyx.com/v2")));
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void ExportMenuTest::everyFormatIsWrittenWhole_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("begin");
    using Format = ExportMenu::Format;
    const auto row = [](const char *name, Format format, const QByteArray &begin) {
        QTest::newRow(name) << static_cast<int>(format) << begin;
    };
    row("CSV of rows", Format::CsvRows, "direction,currency,cost\r\nin,USD,40\r\nout,USD,2.5\r\n");
    row("CSV of the table", Format::CsvTable, "direction,cost USD\r\nin,40\r\n");
    row("JSON", Format::Json, "{\"report\":{");
    row("PNG", Format::Png, QByteArray("\x89PNG"));
    row("SVG", Format::Svg, "<?xml");
    row("PDF", Format::Pdf, "%PDF-");
}

void ExportMenuTest::everyFormatIsWrittenWhole()
{
    QFETCH(int, format);
    QFETCH(QByteArray, begin);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report"));
    ExportMenu menu;
    fill(menu);
    const QSignalSpy noted(&menu, &ExportMenu::noted);
    menu.write(static_cast<ExportMenu::Format>(format), path);
    QTRY_COMPARE(noted.count(), 1);
    QCOMPARE(content(path).left(begin.size()), begin);
}

void ExportMenuTest::whatCannotBeWrittenSaysWhyAndLeavesTheOldFile()
{
    QTemporaryDir folder;
    ExportMenu menu;
    fill(menu);
    const QSignalSpy failed(&menu, &ExportMenu::failed);
    menu.write(ExportMenu::Format::CsvRows, folder.filePath(QStringLiteral("no such folder/report.csv")));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().size() > 30);
    // Over a folder of that name nothing is written, either.
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("taken")));
    menu.write(ExportMenu::Format::CsvRows, folder.filePath(QStringLiteral("taken")));
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("taken")});
}

void ExportMenuTest::theClipboardHasNoKey()
{
    ExportMenu menu;
    fill(menu);
    menu.copyCurl();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("https://api.telnyx.com/v2/usage_reports")));
    QVERIFY(text.contains(QStringLiteral("Bearer $TELNYX_API_KEY")));
}

void ExportMenuTest::withoutAReportThereIsNothingToWrite()
{
    QTemporaryDir folder;
    ExportMenu menu;
    fill(menu);
    menu.clear();
    menu.write(ExportMenu::Format::Json, folder.filePath(QStringLiteral("report.json")));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("report.json"))));
    QVERIFY(std::ranges::none_of(menu.actions(), [](const QAction *action) { return action->isEnabled(); }));
}

SIGNALBOX_TEST(ExportMenuTest)
#include "ExportMenuTest.moc"
