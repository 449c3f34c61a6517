// SPDX-License-Identifier: GPL-3.0-or-later
#include "Gallery.h"
#include "support/TestMain.h"
#include "widgets/Spinner.h"
#include "widgets/ThemeSwitch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

/// Draws every widget light, dark, at twice the font and mirrored; the pictures are kept where the
/// environment variable SIGNALBOX_PICTURES says.
class GalleryTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everySheetIsDrawn_data();
    void everySheetIsDrawn();
    void anOpenWindowChangesItsThemeWhole_data();
    void anOpenWindowChangesItsThemeWhole();
    void nothingIsCutAtTwiceTheFont();

private:
    QWidget *make(const QString &sheet);

    ManualClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)};
    QTemporaryDir m_scratch;
    QString m_folder;
    ThemeSwitch *m_switch = nullptr;
};

void GalleryTest::initTestCase()
{
    m_folder = qEnvironmentVariable("SIGNALBOX_PICTURES", m_scratch.path());
    QVERIFY(QDir().mkpath(m_folder));
    m_switch = new ThemeSwitch(*qApp);
}

QWidget *GalleryTest::make(const QString &sheet)
{
    if (sheet == u"list")
        return Gallery::list(m_clock);
    if (sheet == u"form")
        return Gallery::form();
    return sheet == u"states" ? Gallery::states() : Gallery::controls();
}

void GalleryTest::everySheetIsDrawn_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("mode");
    for (const auto *sheet : {"list", "form", "states", "controls"})
        for (const auto *mode : {"light", "dark", "200", "rtl"})
            QTest::addRow("%s-%s", sheet, mode) << QString::fromLatin1(sheet) << QString::fromLatin1(mode);
}

void GalleryTest::everySheetIsDrawn()
{
    QFETCH(QString, sheet);
    QFETCH(QString, mode);
    m_switch->choose(mode == u"dark" ? ThemeChoice::Dark : ThemeChoice::Light);
    const std::unique_ptr<QWidget> widget(make(sheet));
    if (mode == u"200") {
        QFont font = widget->font();
        font.setPointSizeF(font.pointSizeF() * 2);
        widget->setFont(font);
        widget->resize(widget->size() * 1.6);
    }
    if (mode == u"rtl")
        widget->setLayoutDirection(Qt::RightToLeft);
    // Wrapped text needs its height; a real dialog scrolls instead.
    widget->resize(widget->width(), qMax(widget->height(), widget->heightForWidth(widget->width())));
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    const QImage image = widget->grab().toImage();
    QVERIFY(image.save(QStringLiteral("%1/widgets-%2-%3.png").arg(m_folder, sheet, mode)));
    const int lightness = image.pixelColor(image.width() - 3, image.height() - 3).lightness();
    QCOMPARE(lightness < 128, mode == u"dark");
}

void GalleryTest::anOpenWindowChangesItsThemeWhole_data()
{
    QTest::addColumn<QString>("sheet");
    for (const auto *sheet : {"list", "form", "states", "controls"})
        QTest::newRow(sheet) << QString::fromLatin1(sheet);
}

void GalleryTest::anOpenWindowChangesItsThemeWhole()
{
    QFETCH(QString, sheet);
    const auto pictureOf = [](QWidget &widget) {
        // Neither the caret nor what moves belongs to the theme.
        if (QWidget *focused = widget.focusWidget())
            focused->clearFocus();
        for (auto *spinner : widget.findChildren<Spinner *>())
            spinner->hide();
        QCoreApplication::processEvents();
        return widget.grab().toImage();
    };
    m_switch->choose(ThemeChoice::Dark);
    QCoreApplication::processEvents();
    const std::unique_ptr<QWidget> dark(make(sheet));
    dark->show();
    QVERIFY(QTest::qWaitForWindowExposed(dark.get()));
    const QImage wanted = pictureOf(*dark);

    m_switch->choose(ThemeChoice::Light);
    QCoreApplication::processEvents();
    const std::unique_ptr<QWidget> changing(make(sheet));
    changing->show();
    QVERIFY(QTest::qWaitForWindowExposed(changing.get()));
    const QImage light = pictureOf(*changing);
    m_switch->choose(ThemeChoice::Dark);
    QCoreApplication::processEvents();
    const QImage changed = pictureOf(*changing);
    QVERIFY(light != wanted);
    if (changed != wanted)
        QVERIFY(changed.save(QStringLiteral("%1/widgets-%2-changed.png").arg(m_folder, sheet)));
    QVERIFY2(changed == wanted, "what was opened light and switched differs from what was opened dark");
}

void GalleryTest::nothingIsCutAtTwiceTheFont()
{
    for (const auto *sheet : {u"form", u"states", u"controls"}) {
        const std::unique_ptr<QWidget> widget(make(QString::fromUtf16(sheet)));
        QFont font = widget->font();
        font.setPointSizeF(font.pointSizeF() * 2);
        widget->setFont(font);
        widget->resize(1000, 4000);
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        for (const auto *button : widget->findChildren<QAbstractButton *>()) {
            if (!button->isVisible())
                continue;
            const QString what = button->text() + button->accessibleName();
            QVERIFY2(button->width() >= button->sizeHint().width() || button->width() > 800,
                     qPrintable(what));
            QVERIFY2(button->height() >= button->sizeHint().height(), qPrintable(what));
        }
        for (const auto *label : widget->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const int needed =
                label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QVERIFY2(label->height() >= needed, qPrintable(label->text()));
        }
    }
}

SIGNALBOX_TEST(GalleryTest)
#include "GalleryTest.moc"
