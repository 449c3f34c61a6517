// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ChartPicture.h"
#include "ChartSamples.h"
#include "support/TestMain.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

/// Pictures of charts for files and print; kept where SIGNALBOX_PICTURES says.
class ChartPictureTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyKindHasAPicture_data();
    void everyKindHasAPicture();
    void aPictureIsLightAlsoInADarkWindow();
    void wordsAndSummaryAreInTheSvg();
    void aPictureWithoutDataSaysSo();
    void aHolePictureDiffersFromZero();
    void aDashedLineIsNotFilled();

private:
    void keep(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_scratch;
    QString m_folder;
};

namespace {
/// How many pixels are not the ground.
int inked(const QImage &image)
{
    int number = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            number += image.pixel(x, y) != 0xffffffff ? 1 : 0;
    return number;
}
} // namespace

void ChartPictureTest::initTestCase()
{
    m_folder = qEnvironmentVariable("SIGNALBOX_PICTURES", m_scratch.path());
    QVERIFY(QDir().mkpath(m_folder));
}

void ChartPictureTest::keep(const QString &name, const QByteArray &bytes)
{
    QFile file(QStringLiteral("%1/picture-%2").arg(m_folder, name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void ChartPictureTest::everyKindHasAPicture_data()
{
    QTest::addColumn<ChartData>("data");
    QTest::newRow("days") << ChartSamples::days();
    QTest::newRow("holes") << ChartSamples::holes();
    QTest::newRow("hours") << ChartSamples::hours();
    QTest::newRow("pie") << ChartSamples::pie();
    QTest::newRow("waterfall") << ChartSamples::waterfall();
    QTest::newRow("many") << ChartSamples::manySeries();
    QTest::newRow("huge") << ChartSamples::huge(100'000);
}

void ChartPictureTest::everyKindHasAPicture()
{
    QFETCH(ChartData, data);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QImage image = ChartPicture::image(data);
    QCOMPARE(image.size(), ChartPicture::usualSize * 2);
    QVERIFY(inked(image) > 10'000);
    keep(name + QStringLiteral(".png"), ChartPicture::png(data));

    const QByteArray svg = ChartPicture::svg(data);
    keep(name + QStringLiteral(".svg"), svg);
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox(), QRect(QPoint(), ChartPicture::usualSize));
    QVERIFY(svg.contains("width=\"254mm\""));
    QImage drawn(ChartPicture::usualSize, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    QVERIFY(drawn.save(QStringLiteral("%1/picture-%2-svg.png").arg(m_folder, name)));
    // The same within what two ways of smoothing edges make of it.
    const double share = double(inked(drawn)) * 4 / inked(image);
    QVERIFY2(share > 0.7 && share < 1.4, qPrintable(QString::number(share)));

    const QByteArray pdf = ChartPicture::pdf(data);
    keep(name + QStringLiteral(".pdf"), pdf);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.size() > 5'000);
}

void ChartPictureTest::aPictureIsLightAlsoInADarkWindow()
{
    const QImage light = ChartPicture::image(ChartSamples::days());
    const QPalette before = QApplication::palette();
    QApplication::setPalette(QPalette(QColor(0x16, 0x1b, 0x22)));
    const QImage dark = ChartPicture::image(ChartSamples::days());
    QApplication::setPalette(before);
    QCOMPARE(dark, light);
    QCOMPARE(light.pixelColor(2, 2), QColor(Qt::white));
}

void ChartPictureTest::wordsAndSummaryAreInTheSvg()
{
    const ChartData data = ChartSamples::days();
    QXmlStreamReader reader(ChartPicture::svg(data));
    QString text;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    QVERIFY(!reader.hasError());
    for (const QString &word : {data.title, data.summary, QStringLiteral("United Kingdom"),
                                QStringLiteral("provisional"), QStringLiteral("16 Oct")})
        QVERIFY2(text.contains(word), qPrintable(word));
}

void ChartPictureTest::aPictureWithoutDataSaysSo()
{
    QVERIFY(inked(ChartPicture::image(ChartData())) > 100);
    QVERIFY(ChartPicture::svg(ChartData()).contains("without data"));
    QVERIFY(ChartPicture::image(ChartSamples::days(), QSize(1, 1)).size() == QSize(2, 2));
}

void ChartPictureTest::aHolePictureDiffersFromZero()
{
    ChartData hole = ChartSamples::hours();
    ChartData zero = hole;
    for (int hour = 30; hour < 36; ++hour)
        for (ChartSeries &series : zero.series)
            series.values[hour] = 0;
    zero.series[1].values[50] = 0;
    QVERIFY(inked(ChartPicture::image(hole)) > inked(ChartPicture::image(zero)) + 2'000);
    QVERIFY(ChartPicture::svg(hole).contains("no data"));
    QVERIFY(!ChartPicture::svg(zero).contains("no data"));
}

void ChartPictureTest::aDashedLineIsNotFilled()
{
    ChartData without = ChartSamples::days();
    const int dashed = inked(ChartPicture::image(without));
    without.series.removeLast();
    const int bars = inked(ChartPicture::image(without));
    QVERIFY2(dashed - bars < 20'000, qPrintable(QString::number(dashed - bars)));
}

SIGNALBOX_TEST(ChartPictureTest)
#include "ChartPictureTest.moc"
