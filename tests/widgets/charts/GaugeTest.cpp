// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "widgets/StatusBadge.h"
#include "widgets/Theme.h"
#include "widgets/charts/GaugeBar.h"
#include "widgets/charts/GaugeView.h"

#include <QTest>

class GaugeTest : public QObject
{
    Q_OBJECT
private slots:
    void theStandingFollowsTheLine_data();
    void theStandingFollowsTheLine();
    void theSentenceIsWhatIsRead();
    void theBarIsAsLongAsTheShare();
    void bothShareAndLineFitOnTheBar();
    void itRunsFromTheOtherSideInAMirroredWindow();
};

void GaugeTest::theStandingFollowsTheLine_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("standing");
    QTest::addColumn<QString>("word");
    QTest::newRow("under") << 0.05 << int(GaugeView::Standing::Under) << QStringLiteral("under the line");
    QTest::newRow("near") << 0.12 << int(GaugeView::Standing::Near) << QStringLiteral("near the line");
    QTest::newRow("on") << 0.15 << int(GaugeView::Standing::Over) << QStringLiteral("over the line");
    QTest::newRow("over") << 0.44 << int(GaugeView::Standing::Over) << QStringLiteral("over the line");
    QTest::newRow("unknown") << qQNaN() << int(GaugeView::Standing::Unknown) << QStringLiteral("not known");
}

void GaugeTest::theStandingFollowsTheLine()
{
    QFETCH(double, share);
    GaugeView gauge;
    gauge.setLimit(0.15);
    gauge.setShare(share);
    QTEST(int(gauge.standing()), "standing");
    QTEST(gauge.findChild<StatusBadge *>()->text(), "word");
}

void GaugeTest::theSentenceIsWhatIsRead()
{
    GaugeView gauge;
    gauge.setTitle(QStringLiteral("Short calls"));
    gauge.setLimit(0.15);
    gauge.setShare(0.44);
    QCOMPARE(gauge.accessibleName(), QStringLiteral("Short calls"));
    QCOMPARE(gauge.accessibleDescription(), QStringLiteral("44.0 %, over the line. The line is 15.0 %."));
    gauge.setWords(QStringLiteral("44 % of completed outbound calls were 6 s or shorter; the line is 15 %."));
    QCOMPARE(gauge.accessibleDescription(),
             QStringLiteral("44 % of completed outbound calls were 6 s or shorter; the line is 15 %."));
}

void GaugeTest::theBarIsAsLongAsTheShare()
{
    GaugeBar bar;
    bar.setPalette(Theme(Theme::Kind::Light).palette());
    bar.resize(300, bar.sizeHint().height());
    const auto length = [&](double share) {
        bar.setShares(share, 0.15, Tone::Bad);
        const QImage image = bar.grab().toImage();
        int pixels = 0;
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, 8) == Theme(Theme::Kind::Light).ink(Tone::Bad) ? 1 : 0;
        return pixels;
    };
    const int tenth = length(0.1);
    QVERIFY(tenth > 80 && tenth < 115);
    QVERIFY(length(0.2) > tenth * 1.8);
    QCOMPARE(length(0), 0);
}

void GaugeTest::bothShareAndLineFitOnTheBar()
{
    GaugeBar bar;
    for (const double share : {0.0, 0.1, 0.15, 0.44, 0.99, 1.0, 3.0}) {
        bar.setShares(share, 0.15, Tone::Good);
        QVERIFY(bar.end() >= share);
        QVERIFY(bar.end() >= 0.3);
    }
}

void GaugeTest::itRunsFromTheOtherSideInAMirroredWindow()
{
    GaugeBar bar;
    bar.setPalette(Theme(Theme::Kind::Light).palette());
    bar.setLayoutDirection(Qt::RightToLeft);
    bar.resize(300, bar.sizeHint().height());
    bar.setShares(0.1, 0.15, Tone::Bad);
    const QImage image = bar.grab().toImage();
    QCOMPARE(image.pixelColor(280, 8), Theme(Theme::Kind::Light).ink(Tone::Bad));
    QVERIFY(image.pixelColor(20, 8) != Theme(Theme::Kind::Light).ink(Tone::Bad));
}

SIGNALBOX_TEST(GaugeTest)
#include "GaugeTest.moc"
