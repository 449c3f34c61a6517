// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DropZone.h"
#include "support/TestMain.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class DropZoneTest : public QObject
{
    Q_OBJECT
private slots:
    void droppedFilesAreReported();
    void aPastedPictureIsReported();
    void aPastedLinkIsReportedUnlessLinksAreOff();
    void otherTextIsNotTaken();
    void spaceOpensTheBrowser();
    void eachEntryCanBeRemoved();
    void theEntriesAreReadAloud();

private:
    static bool drop(DropZone &zone, const QMimeData &data);
};

bool DropZoneTest::drop(DropZone &zone, const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&zone, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&zone, &event);
    return event.isAccepted();
}

void DropZoneTest::droppedFilesAreReported()
{
    DropZone zone;
    QSignalSpy files(&zone, &DropZone::filesChosen);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.pdf")),
                  QUrl::fromLocalFile(QStringLiteral("/tmp/b.tiff"))});
    QVERIFY(drop(zone, data));
    QCOMPARE(files.value(0).value(0).toStringList(),
             QStringList({QStringLiteral("/tmp/a.pdf"), QStringLiteral("/tmp/b.tiff")}));
}

void DropZoneTest::aPastedPictureIsReported()
{
    DropZone zone;
    zone.show();
    QVERIFY(QTest::qWaitForWindowActive(&zone));
    zone.setFocus();
    QSignalSpy pasted(&zone, &DropZone::imagePasted);
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    QTest::keyClick(&zone, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(pasted.size(), 1);
    QCOMPARE(pasted.value(0).value(0).value<QImage>().size(), QSize(4, 4));
}

void DropZoneTest::aPastedLinkIsReportedUnlessLinksAreOff()
{
    DropZone zone;
    QSignalSpy link(&zone, &DropZone::linkChosen);
    QGuiApplication::clipboard()->setText(QStringLiteral(" https://example.org/a.pdf\n"));
    QVERIFY(zone.paste());
    QCOMPARE(link.value(0).value(0).toUrl(), QUrl(QStringLiteral("https://example.org/a.pdf")));
    zone.setLinkAllowed(false);
    QVERIFY(!zone.paste());
    QCOMPARE(link.size(), 1);
}

void DropZoneTest::otherTextIsNotTaken()
{
    DropZone zone;
    QGuiApplication::clipboard()->setText(QStringLiteral("Dear Dr. Amari"));
    QVERIFY(!zone.paste());
    QMimeData text;
    text.setText(QStringLiteral("Dear Dr. Amari"));
    QVERIFY(!drop(zone, text));
}

void DropZoneTest::spaceOpensTheBrowser()
{
    DropZone zone;
    zone.show();
    QVERIFY(QTest::qWaitForWindowActive(&zone));
    QSignalSpy browse(&zone, &DropZone::browseRequested);
    QTest::keyClick(&zone, Qt::Key_Space);
    QTest::keyClick(&zone, Qt::Key_Return);
    QCOMPARE(browse.size(), 2);
}

void DropZoneTest::eachEntryCanBeRemoved()
{
    DropZone zone;
    zone.setEntries(
        {{QStringLiteral("a.pdf"), QStringLiteral("1 page"), {}}, {QStringLiteral("b.pdf"), {}, {}}});
    zone.show();
    QSignalSpy removed(&zone, &DropZone::removeRequested);
    QPushButton *second = nullptr;
    for (auto *button : zone.findChildren<QPushButton *>())
        if (button->accessibleName() == QStringLiteral("Remove b.pdf"))
            second = button;
    QVERIFY(second);
    QTest::mouseClick(second, Qt::LeftButton);
    QCOMPARE(removed.value(0).value(0).toInt(), 1);
}

void DropZoneTest::theEntriesAreReadAloud()
{
    DropZone zone;
    zone.setEntries({{QStringLiteral("a.pdf"), {}, {}}});
    QCOMPARE(zone.accessibleDescription(), QStringLiteral("a.pdf"));
    QVERIFY(!zone.accessibleName().isEmpty());
}

SIGNALBOX_TEST(DropZoneTest)
#include "DropZoneTest.moc"
