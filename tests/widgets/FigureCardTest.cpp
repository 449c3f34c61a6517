// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FigureCard.h"
#include "support/TestMain.h"
#include "widgets/Sparkline.h"
#include "widgets/Theme.h"

#include <QTest>

class FigureCardTest : public QObject
{
    Q_OBJECT
private slots:
    void titleFigureAndNoteAreReadTogether();
    void aCardGrowsWithTheFont();
    void aCourseHasGapsForHoles();
    void aCourseOfNothingIsEmpty();
};

namespace {
QImage drawn(Sparkline &line)
{
    line.setPalette(Theme(Theme::Kind::Light).palette());
    line.resize(100, 24);
    QImage image(line.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    line.render(&image, {}, {}, {});
    return image;
}

/// How many columns of pixels have ink.
int inkedColumns(const QImage &image)
{
    int columns = 0;
    for (int x = 0; x < image.width(); ++x) {
        bool inked = false;
        for (int y = 0; y < image.height(); ++y)
            inked = inked || image.pixel(x, y) != 0xffffffff;
        columns += inked ? 1 : 0;
    }
    return columns;
}
} // namespace

void FigureCardTest::titleFigureAndNoteAreReadTogether()
{
    FigureCard card(QStringLiteral("Cost"));
    card.setFigure(QStringLiteral("3,126.73 USD"));
    card.setNote(QStringLiteral("+6.4 % on September"), Tone::Doubtful);
    QCOMPARE(card.accessibleName(), QStringLiteral("Cost: 3,126.73 USD"));
    QCOMPARE(card.accessibleDescription(), QStringLiteral("+6.4 % on September"));
    card.setTitle(QStringLiteral("Calls"));
    QCOMPARE(card.accessibleName(), QStringLiteral("Calls: 3,126.73 USD"));
}

void FigureCardTest::aCardGrowsWithTheFont()
{
    FigureCard card(QStringLiteral("Cost"));
    card.setFigure(QStringLiteral("3,126.73 USD"));
    const QSize before = card.sizeHint();
    QFont font = card.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    card.setFont(font);
    QVERIFY(card.sizeHint().width() > before.width() * 1.7);
    QVERIFY(card.sizeHint().height() > before.height() * 1.6);
}

void FigureCardTest::aCourseHasGapsForHoles()
{
    Sparkline line;
    line.setValues({1, 2, 3, 2, 1});
    const int whole = inkedColumns(drawn(line));
    QVERIFY(whole > 90);
    line.setValues({1, 2, qQNaN(), 2, 1});
    QVERIFY(inkedColumns(drawn(line)) < whole - 30);
}

void FigureCardTest::aCourseOfNothingIsEmpty()
{
    Sparkline line;
    QCOMPARE(inkedColumns(drawn(line)), 0);
    line.setValues({qQNaN(), qInf()});
    QCOMPARE(inkedColumns(drawn(line)), 0);
    line.setValues({5});
    QVERIFY(inkedColumns(drawn(line)) > 0);
}

SIGNALBOX_TEST(FigureCardTest)
#include "FigureCardTest.moc"
