// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Icon.h"
#include "support/TestMain.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

class IconTest : public QObject
{
    Q_OBJECT
private slots:
    void everyNameThatPanesUseExists_data();
    void everyNameThatPanesUseExists();
    void anUnknownNameGivesNoIcon();
    void anIconIsDrawnInTheColourAskedFor();
    void anIconFollowsThePaletteAfterItWasMade();
    void anIconIsSharpOnADenseScreen();
    void theApplicationHasAnIconInAllSizes();
};

void IconTest::everyNameThatPanesUseExists_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name :
         {"faxes",    "usage",    "sessions", "rooms",        "notifications", "billing",       "account",
          "activity", "search",   "add",      "close",        "copy",          "send",          "cancel",
          "retry",    "document", "download", "folder",       "warning",       "info",          "check",
          "offline",  "lock",     "settings", "chevron-down", "chevron-left",  "chevron-right", "calendar",
          "filter",   "columns",  "trash",    "open",         "chevron-up",    "paste",         "link",
          "undo",     "eye",      "more"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void IconTest::everyNameThatPanesUseExists()
{
    QFETCH(QString, name);
    QVERIFY(Icon::exists(name));
    QVERIFY(!Icon::named(name).isNull());
    QVERIFY(Icon::isLineIcon(Icon::named(name)));
    const QImage image = Icon::pixmap(name, 24, Qt::red, 1).toImage();
    int painted = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            painted += qAlpha(image.pixel(x, y)) > 128;
    QVERIFY2(painted > 8, "nothing was drawn");
}

void IconTest::anUnknownNameGivesNoIcon()
{
    QVERIFY(Icon::named(QStringLiteral("unicorn")).isNull());
    QVERIFY(Icon::pixmap(QStringLiteral("unicorn"), 16, Qt::red, 1).isNull());
    QVERIFY(!Icon::isLineIcon(QIcon()));
}

static QColor inkOf(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) == 255)
                return image.pixelColor(x, y);
    return {};
}

void IconTest::anIconIsDrawnInTheColourAskedFor()
{
    QCOMPARE(inkOf(Icon::pixmap(QStringLiteral("add"), 48, QColor(1, 2, 200), 1).toImage()),
             QColor(1, 2, 200));
}

void IconTest::anIconFollowsThePaletteAfterItWasMade()
{
    const QIcon icon = Icon::named(QStringLiteral("add"));
    QPalette palette = QApplication::palette();
    for (const QColor &colour : {QColor(10, 20, 30), QColor(200, 210, 220)}) {
        palette.setColor(QPalette::WindowText, colour);
        QApplication::setPalette(palette);
        QCOMPARE(inkOf(icon.pixmap(48, 48).toImage()), colour);
    }
}

void IconTest::anIconIsSharpOnADenseScreen()
{
    const QPixmap pixmap = Icon::pixmap(QStringLiteral("add"), 16, Qt::red, 2);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
    QCOMPARE(Icon::named(QStringLiteral("add")).pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
}

void IconTest::theApplicationHasAnIconInAllSizes()
{
    const QIcon icon = Icon::application();
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        QVERIFY(icon.availableSizes().contains(QSize(size, size)));
}

SIGNALBOX_TEST(IconTest)
#include "IconTest.moc"
