// SPDX-License-Identifier: GPL-3.0-or-later
#include "FlameSamples.h"
#include "support/TestMain.h"
#include "widgets/ThemeSwitch.h"
#include "widgets/flame/FlameView.h"
#include "widgets/flame/TreemapView.h"
#include "widgets/flame/WaterfallView.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

/// Draws every money view light, dark, at twice the font and mirrored; the pictures are kept where the
/// environment variable SIGNALBOX_PICTURES says.
class FlameGalleryTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyViewIsDrawn_data();
    void everyViewIsDrawn();
    void anOpenViewChangesItsThemeWhole();

private:
    static WeightPicture *made(const QString &name);

    QTemporaryDir m_scratch;
    QString m_folder;
    ThemeSwitch *m_switch = nullptr;
};

void FlameGalleryTest::initTestCase()
{
    m_folder = qEnvironmentVariable("SIGNALBOX_PICTURES", m_scratch.path());
    QVERIFY(QDir().mkpath(m_folder));
    m_switch = new ThemeSwitch(*qApp);
}

WeightPicture *FlameGalleryTest::made(const QString &name)
{
    WeightPicture *view = nullptr;
    const bool isLarge = name.endsWith(QLatin1String("large"));
    const auto tree = isLarge ? FlameSamples::random(3'000) : FlameSamples::assistant();
    if (name.startsWith(QLatin1String("flame")))
        view = new FlameView;
    else if (name.startsWith(QLatin1String("treemap")))
        view = new TreemapView;
    else
        view = new WaterfallView;
    view->resize(840, 330);
    view->setTree(tree);
    if (auto *waterfall = qobject_cast<WaterfallView *>(view); waterfall && !isLarge)
        waterfall->setSpans(FlameSamples::assistantTimes());
    if (name.contains(QLatin1String("zoomed"))) {
        view->zoomTo(5);
        view->setCurrent(10);
    } else if (name.contains(QLatin1String("found"))) {
        QBitArray found(tree->size());
        for (const int node : {2, 5, 7, 9, 10})
            found.setBit(node);
        view->setHighlighted(found);
    } else if (!isLarge) {
        view->setCurrent(5);
    }
    return view;
}

void FlameGalleryTest::everyViewIsDrawn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mode");
    for (const auto *name : {"flame", "treemap", "waterfall"})
        for (const auto *what : {"", "-zoomed", "-found", "-large"})
            for (const auto *mode : {"light", "dark", "200", "rtl"})
                QTest::addRow("%s%s-%s", name, what, mode)
                    << QStringLiteral("%1%2").arg(QLatin1String(name), QLatin1String(what))
                    << QString::fromLatin1(mode);
}

void FlameGalleryTest::everyViewIsDrawn()
{
    QFETCH(QString, name);
    QFETCH(QString, mode);
    m_switch->choose(mode == u"dark" ? ThemeChoice::Dark : ThemeChoice::Light);
    const std::unique_ptr<WeightPicture> view(made(name));
    if (mode == u"200") {
        QFont font = view->font();
        font.setPointSizeF(font.pointSizeF() * 2);
        view->setFont(font);
        view->resize(1200, 560);
    }
    if (mode == u"rtl")
        view->setLayoutDirection(Qt::RightToLeft);
    view->show();
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    const QImage image = view->grab().toImage();
    QVERIFY(image.save(QStringLiteral("%1/money-%2-%3.png").arg(m_folder, name, mode)));
    QCOMPARE(image.pixelColor(0, image.height() - 1).lightness() < 128, mode == u"dark");
    if (mode != u"dark")
        return;
    // Files are light also in a dark window.
    QImage picture(900, qRound(qMin(700.0, view->drawnHeight(900))), QImage::Format_RGB32);
    QPainter painter(&picture);
    view->draw(painter, QRectF(QPointF(), picture.size()));
    painter.end();
    QCOMPARE(picture.pixelColor(1, 1), QColor(Qt::white));
    QVERIFY(picture.save(QStringLiteral("%1/money-%2-drawn.png").arg(m_folder, name)));
}

void FlameGalleryTest::anOpenViewChangesItsThemeWhole()
{
    for (const auto *name : {"flame", "treemap", "waterfall"}) {
        m_switch->choose(ThemeChoice::Dark);
        const std::unique_ptr<WeightPicture> dark(made(QLatin1String(name)));
        const QImage wanted = dark->viewport()->grab().toImage();
        m_switch->choose(ThemeChoice::Light);
        const std::unique_ptr<WeightPicture> changing(made(QLatin1String(name)));
        QVERIFY(changing->viewport()->grab().toImage() != wanted);
        m_switch->choose(ThemeChoice::Dark);
        QCoreApplication::processEvents();
        QCOMPARE(changing->viewport()->grab().toImage(), wanted);
    }
    m_switch->choose(ThemeChoice::Light);
}

SIGNALBOX_TEST(FlameGalleryTest)
#include "FlameGalleryTest.moc"
