// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartSamples.h"
#include "support/TestMain.h"
#include "widgets/FigureCard.h"
#include "widgets/ThemeSwitch.h"
#include "widgets/charts/ChartCanvas.h"
#include "widgets/charts/ChartView.h"
#include "widgets/charts/GaugeView.h"

#include <QApplication>
#include <QDir>
#include <QGridLayout>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTest>

/// Draws every chart light, dark, at twice the font and mirrored; the pictures are kept where the environment
/// variable SIGNALBOX_PICTURES says.
class ChartGalleryTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyChartIsDrawn_data();
    void everyChartIsDrawn();
    void anOpenChartChangesItsThemeWhole();

private:
    static QWidget *sheet(const QString &name);

    QTemporaryDir m_scratch;
    QString m_folder;
    ThemeSwitch *m_switch = nullptr;
};

namespace {
ChartView *chart(const ChartData &data)
{
    auto *view = new ChartView;
    view->setData(data);
    return view;
}

GaugeView *gauge(double share, const QString &words)
{
    auto *view = new GaugeView;
    view->setTitle(QStringLiteral("Short calls"));
    view->setLimit(0.15);
    view->setShare(share);
    view->setWords(words);
    return view;
}

FigureCard *card(const QString &title, const QString &figure, const QString &note)
{
    auto *card = new FigureCard(title);
    card->setFigure(figure);
    card->setNote(note);
    return card;
}
} // namespace

void ChartGalleryTest::initTestCase()
{
    m_folder = qEnvironmentVariable("SIGNALBOX_PICTURES", m_scratch.path());
    QVERIFY(QDir().mkpath(m_folder));
    m_switch = new ThemeSwitch(*qApp);
}

QWidget *ChartGalleryTest::sheet(const QString &name)
{
    auto *sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
    auto *grid = new QGridLayout(sheet);
    if (name == u"time") {
        auto *days = chart(ChartSamples::days());
        days->setCurrent(1, 6);
        grid->addWidget(days, 0, 0);
        grid->addWidget(chart(ChartSamples::holes()), 1, 0);
        grid->addWidget(chart(ChartSamples::hours()), 2, 0);
    } else if (name == u"parts") {
        grid->addWidget(chart(ChartSamples::pie()), 0, 0);
        grid->addWidget(chart(ChartSamples::waterfall()), 1, 0);
        grid->addWidget(chart(ChartSamples::manySeries()), 2, 0);
    } else if (name == u"dense") {
        auto *stack = chart(ChartSamples::huge(40'000));
        ChartData stacked = ChartSamples::huge(3'000);
        stacked.kind = ChartData::Kind::StackedBars;
        stacked.series << stacked.series.first() << stacked.series.first();
        stacked.series[1].name = QStringLiteral("more");
        stacked.series[2].name = QStringLiteral("and more");
        auto *zoomed = chart(ChartSamples::huge(200'000));
        zoomed->setVisibleBuckets(1000, 1090);
        grid->addWidget(stack, 0, 0);
        grid->addWidget(chart(stacked), 1, 0);
        grid->addWidget(zoomed, 2, 0);
    } else {
        grid->addWidget(card(QStringLiteral("Cost"), QStringLiteral("3,126.73 USD"),
                             QStringLiteral("+6.4 % on September")),
                        0, 0);
        auto *course = card(QStringLiteral("Connected"), QStringLiteral("857,613"),
                            QStringLiteral("87.3 % of attempted"));
        course->setCourse({3, 4, 3.5, 6, 7, qQNaN(), 8, 7.5, 9});
        grid->addWidget(course, 0, 1);
        grid->addWidget(
            gauge(0.44, QStringLiteral("44 % of completed outbound calls were 6 s or shorter; the "
                                       "line is 15 %.")),
            1, 0);
        grid->addWidget(gauge(0.118, QStringLiteral("11.8 % of completed outbound calls were 6 s or shorter; "
                                                    "the line is 15 %.")),
                        1, 1);
        grid->addWidget(gauge(0.135, {}), 2, 0);
        grid->addWidget(gauge(qQNaN(), QStringLiteral("No calls were completed in this range.")), 2, 1);
    }
    sheet->resize(920, name == u"figures" ? 420 : 960);
    return sheet;
}

void ChartGalleryTest::everyChartIsDrawn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mode");
    for (const auto *name : {"time", "parts", "dense", "figures"})
        for (const auto *mode : {"light", "dark", "200", "rtl"})
            QTest::addRow("%s-%s", name, mode) << QString::fromLatin1(name) << QString::fromLatin1(mode);
}

void ChartGalleryTest::everyChartIsDrawn()
{
    QFETCH(QString, name);
    QFETCH(QString, mode);
    m_switch->choose(mode == u"dark" ? ThemeChoice::Dark : ThemeChoice::Light);
    const std::unique_ptr<QWidget> widget(sheet(name));
    if (mode == u"200") {
        QFont font = widget->font();
        font.setPointSizeF(font.pointSizeF() * 2);
        widget->setFont(font);
        widget->resize(1400, name == u"figures" ? 800 : 1300);
    }
    if (mode == u"rtl")
        widget->setLayoutDirection(Qt::RightToLeft);
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    if (auto *canvas = widget->findChild<ChartCanvas *>()) {
        const QPointF pointer(canvas->width() * 0.45, canvas->height() * 0.6);
        QMouseEvent move(QEvent::MouseMove, pointer, canvas->viewport()->mapToGlobal(pointer), Qt::NoButton,
                         {}, {});
        QCoreApplication::sendEvent(canvas->viewport(), &move);
        canvas->clearFocus();
        canvas->setFocus(Qt::TabFocusReason);
    }
    const QImage image = widget->grab().toImage();
    QVERIFY(image.save(QStringLiteral("%1/charts-%2-%3.png").arg(m_folder, name, mode)));
    QCOMPARE(image.pixelColor(image.width() - 3, image.height() - 3).lightness() < 128, mode == u"dark");
}

void ChartGalleryTest::anOpenChartChangesItsThemeWhole()
{
    m_switch->choose(ThemeChoice::Dark);
    QCoreApplication::processEvents();
    for (const auto *name : {u"time", u"parts", u"figures"}) {
        const auto pictureOf = [](QWidget &widget) {
            if (QWidget *focused = widget.focusWidget())
                focused->clearFocus();
            QCoreApplication::processEvents();
            return widget.grab().toImage();
        };
        m_switch->choose(ThemeChoice::Dark);
        const std::unique_ptr<QWidget> dark(sheet(QString::fromUtf16(name)));
        dark->show();
        QVERIFY(QTest::qWaitForWindowExposed(dark.get()));
        const QImage wanted = pictureOf(*dark);
        m_switch->choose(ThemeChoice::Light);
        QCoreApplication::processEvents();
        const std::unique_ptr<QWidget> changing(sheet(QString::fromUtf16(name)));
        changing->show();
        QVERIFY(QTest::qWaitForWindowExposed(changing.get()));
        QVERIFY(pictureOf(*changing) != wanted);
        m_switch->choose(ThemeChoice::Dark);
        QCoreApplication::processEvents();
        const QImage changed = pictureOf(*changing);
        if (changed != wanted)
            QVERIFY(changed.save(
                QStringLiteral("%1/charts-%2-changed.png").arg(m_folder, QString::fromUtf16(name))));
        QVERIFY2(changed == wanted, "what was opened light and switched differs from what was opened dark");
    }
    m_switch->choose(ThemeChoice::Light);
}

SIGNALBOX_TEST(ChartGalleryTest)
#include "ChartGalleryTest.moc"
