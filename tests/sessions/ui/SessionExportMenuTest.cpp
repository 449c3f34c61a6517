// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/SessionExportMenu.h"

#include "base/Clock.h"
#include "sessions/MadeSession.h"
#include "sessions/SessionFile.h"
#include "sessions/SessionReader.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

class SessionExportMenuTest : public QObject
{
    Q_OBJECT
private slots:
    void everyFormatIsWrittenWhole_data();
    void everyFormatIsWrittenWhole();
    void picturesAreDrawnInTheirSize();
    void aHugePictureIsMadeCoarser();
    void theSavedSessionOpensAgain();
    void whatCannotBeWrittenSaysWhyAndLeavesTheOldFile();
    void theDialogSuggestsANameAndAFolder();
    void theClipboardGetsTheTreeAndTheRequest();
    void onlyWhatCanBeExportedIsOffered();
    void withoutASessionNothingIsWritten();

private:
    using Format = SessionExportMenu::Format;
    static SessionTreePtr tree()
    {
        const MadeEvent root{"call-session",
                             "4c9d22b0-1e4b",
                             "\"0\"",
                             "\"1.5\"",
                             {{"call-control", "2", "\"1.5\"", "\"1.5\""}}};
        return std::make_shared<const SessionTree>(std::move(SessionReader::read(root.answer()).value()));
    }
    static SessionAddress address()
    {
        return {QStringLiteral("call-session"), QStringLiteral("4c9d22b0-1e4b"),
                QStringLiteral("2026-03-17")};
    }
    static void drawCross(QPainter &painter, const QRectF &area)
    {
        painter.fillRect(area, Qt::yellow);
        painter.setPen(Qt::black);
        painter.drawLine(area.topLeft(), area.bottomRight());
        painter.drawText(area, Qt::AlignCenter, QStringLiteral("1 < 2 & 3"));
    }
    static void fill(SessionExportMenu &menu)
    {
        menu.setSession(tree(), address(), QStringLiteral("curl 'https://x' # $TELNYX_API_KEY"),
                        QStringLiteral("Live"));
        menu.setPicture(drawCross, QSizeF(400, 300));
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray written(SessionExportMenu &menu, Format format)
    {
        const QString path = m_folder.filePath(QStringLiteral("export"));
        const QSignalSpy noted(&menu, &SessionExportMenu::noted);
        menu.write(format, path);
        [&] { QTRY_COMPARE(noted.count(), 1); }();
        return content(path);
    }

    ManualClock m_clock{QDateTime(QDate(2026, 3, 18), QTime(9, 30), Qt::UTC)};
    QTemporaryDir m_folder;
};

void SessionExportMenuTest::everyFormatIsWrittenWhole_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("begin");
    const auto row = [](const char *name, Format format, const QByteArray &begin) {
        QTest::newRow(name) << static_cast<int>(format) << begin;
    };
    row("CSV", Format::Csv, "row,parent_row,level,path,id,");
    row("folded stacks", Format::Folded, "call-session;call-control 1500000\n");
    row("JSON", Format::Json, "{\n  \"session_id\": \"s\",\n");
    row("session", Format::Session, "{\"signalbox_session\":1,\"saved_at\":\"2026-03-18T09:30:00.000Z\"");
    row("PNG", Format::Png, QByteArray("\x89PNG"));
    row("SVG", Format::Svg, "<?xml");
    row("PDF", Format::Pdf, "%PDF-");
}

void SessionExportMenuTest::everyFormatIsWrittenWhole()
{
    QFETCH(int, format);
    QFETCH(QByteArray, begin);
    SessionExportMenu menu(&m_clock);
    fill(menu);
    QCOMPARE(written(menu, static_cast<Format>(format)).left(begin.size()), begin);
}

void SessionExportMenuTest::picturesAreDrawnInTheirSize()
{
    SessionExportMenu menu(&m_clock);
    fill(menu);
    const QImage image = QImage::fromData(written(menu, Format::Png));
    QCOMPARE(image.size(), QSize(800, 600));
    QCOMPARE(image.pixelColor(790, 10), QColor(Qt::yellow));
    const QByteArray svg = written(menu, Format::Svg);
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox(), QRect(0, 0, 400, 300));
    QVERIFY(svg.contains("call-session-4c9d22b0-2026-03-17"));
}

void SessionExportMenuTest::aHugePictureIsMadeCoarser()
{
    SessionExportMenu menu(&m_clock);
    fill(menu);
    menu.setPicture(drawCross, QSizeF(100, 32'000));
    QCOMPARE(QImage::fromData(written(menu, Format::Png)).size(), QSize(50, 16'000));
}

void SessionExportMenuTest::theSavedSessionOpensAgain()
{
    SessionExportMenu menu(&m_clock);
    fill(menu);
    const auto opened = SessionFile::parse(written(menu, Format::Session));
    QVERIFY(opened.has_value());
    QCOMPARE(opened->address, address());
    QCOMPARE(opened->account, QStringLiteral("Live"));
    QCOMPARE(opened->savedAt, m_clock.now());
    QCOMPARE(opened->tree->size(), 2);
}

void SessionExportMenuTest::whatCannotBeWrittenSaysWhyAndLeavesTheOldFile()
{
    QTemporaryDir folder;
    SessionExportMenu menu(&m_clock);
    fill(menu);
    const QSignalSpy failed(&menu, &SessionExportMenu::failed);
    menu.write(Format::Csv, folder.filePath(QStringLiteral("no such folder/x.csv")));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20'000);
    QVERIFY(failed[0][0].toString().size() > 30);
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("taken")));
    for (const Format format : {Format::Session, Format::Png}) {
        const auto before = failed.count();
        menu.write(format, folder.filePath(QStringLiteral("taken")));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), before + 1, 20'000);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("taken")});
}

void SessionExportMenuTest::theDialogSuggestsANameAndAFolder()
{
    QTemporaryDir folder;
    QWidget window;
    SessionExportMenu menu(&m_clock, &window);
    fill(menu);
    const QSignalSpy noted(&menu, &SessionExportMenu::noted);
    const auto dialog = [&] { return window.findChild<QFileDialog *>(); };
    menu.findChild<QAction *>(QStringLiteral("sessionExport_csv"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr, 20'000);
    QCOMPARE(QFileInfo(dialog()->selectedFiles().value(0)).fileName(),
             QStringLiteral("call-session-4c9d22b0-2026-03-17.csv"));
    const QString path = folder.filePath(QStringLiteral("mine.csv"));
    emit dialog()->fileSelected(path);
    QTRY_COMPARE_WITH_TIMEOUT(noted.count(), 1, 20'000);
    QVERIFY(noted[0][0].toString().contains(QStringLiteral("mine.csv")));
    QVERIFY(content(path).startsWith("row,"));
    dialog()->reject();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() == nullptr, 20'000);
    menu.findChild<QAction *>(QStringLiteral("sessionExport_json"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr, 20'000);
    QCOMPARE(dialog()->directory().absolutePath(), QFileInfo(folder.path()).absoluteFilePath());
}

void SessionExportMenuTest::theClipboardGetsTheTreeAndTheRequest()
{
    SessionExportMenu menu(&m_clock);
    fill(menu);
    const QSignalSpy noted(&menu, &SessionExportMenu::noted);
    menu.copyCurl();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("$TELNYX_API_KEY")));
    menu.copyText();
    QTRY_COMPARE_WITH_TIMEOUT(noted.count(), 2, 20'000);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\u2514\u2500 call-control")));
}

void SessionExportMenuTest::onlyWhatCanBeExportedIsOffered()
{
    SessionExportMenu menu(&m_clock);
    const auto enabled = [&] {
        int count = 0;
        for (const QAction *action : menu.actions())
            count += action->isEnabled() && !action->isSeparator() ? 1 : 0;
        return count;
    };
    QCOMPARE(enabled(), 0);
    menu.setPicture(drawCross, QSizeF(400, 300));
    QCOMPARE(enabled(), 0);
    menu.setSession(tree(), address(), {}, {});
    QCOMPARE(enabled(), 8); // seven formats and the text
    menu.setPicture({}, {});
    QCOMPARE(enabled(), 5);
    menu.setSession(tree(), address(), QStringLiteral("curl"), {});
    QCOMPARE(enabled(), 6);
    menu.setSession(std::make_shared<const SessionTree>(), address(), QStringLiteral("curl"), {});
    QCOMPARE(enabled(), 0);
}

void SessionExportMenuTest::withoutASessionNothingIsWritten()
{
    SessionExportMenu menu(&m_clock);
    fill(menu);
    menu.setPicture({}, {});
    const QString path = m_folder.filePath(QStringLiteral("none"));
    menu.write(Format::Png, path);
    menu.clear();
    menu.write(Format::Json, path);
    QVERIFY(!QFile::exists(path));
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    menu.copyCurl();
    menu.copyText();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

#include "SessionExportMenuTest.moc"
SIGNALBOX_TEST(SessionExportMenuTest)
