// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/CompositionCheck.h"
#include "rooms/LayoutGeometry.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {
using Field = CompositionFinding::Field;
using Preset = CompositionLayout::Preset;

QList<LayoutSource> people(int count)
{
    QList<LayoutSource> sources;
    for (int number = 1; number <= count; ++number)
        sources << LayoutSource{QStringLiteral("r%1").arg(number), QStringLiteral("P%1").arg(number),
                                number == 2 ? 900 : 60, true};
    return sources;
}

VideoRegion region(const QString &name, const QRect &place,
                   const QStringList &sources = {QStringLiteral("*")}, int z = 0)
{
    return {name, place, z, std::nullopt, std::nullopt, sources};
}

CompositionLayout layoutOf(const QList<VideoRegion> &regions, QSize resolution = {1280, 720})
{
    CompositionLayout layout;
    layout.begin(resolution, regions);
    return layout;
}

/// "0 Place error", one a line.
QStringList findings(const CompositionLayout &layout,
                     const std::optional<QList<LayoutSource>> &sources = people(3))
{
    static const QStringList fields{QStringLiteral("Resolution"), QStringLiteral("Regions"),
                                    QStringLiteral("Name"),       QStringLiteral("Place"),
                                    QStringLiteral("Depth"),      QStringLiteral("Grid"),
                                    QStringLiteral("Sources")};
    QStringList lines;
    for (const CompositionFinding &one : CompositionFinding::of(layout, sources)) {
        if (one.text.isEmpty())
            lines << QStringLiteral("without words");
        lines << QStringLiteral("%1 %2 %3")
                     .arg(one.region)
                     .arg(fields[static_cast<int>(one.field)],
                          one.isWarning ? QStringLiteral("warning") : QStringLiteral("error"));
    }
    return lines;
}
} // namespace

/// The layout of a composition: its checks, its presets, and that every edit can be undone.
class CompositionLayoutTest : public QObject
{
    Q_OBJECT
private slots:
    void resolutionHasItsLimits_data();
    void resolutionHasItsLimits();
    void resolutionReadsAsItIsWritten();
    void regionsKeepTheirShareOfAnotherResolution();
    void everyMistakeIsFoundAtItsField_data();
    void everyMistakeIsFoundAtItsField();
    void unknownRecordingsAreNotCheckedAgainst();
    void presetsAreFlawless_data();
    void presetsAreFlawless();
    void longestRecordingIsTheSpeaker();
    void thereAreTwoRegionsAtMost();
    void takingOneOutNamesTheOthers();
    void regionsStayInThePicture();
    void aDragIsUndoneAsOne();
    void redoEndsWithAnotherEdit();
    void cellsAreAsLargeAsCanBe();
    void cellsKeepTheLimits();
    void edgesAreDrawnToOthers();
    void resizingMovesOneEdgeOnly();
    void jsonIsWhatTheApiTakes();
};

void CompositionLayoutTest::resolutionHasItsLimits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("largest") << QSize(1280, 720) << true;
    QTest::newRow("upright") << QSize(720, 1280) << true;
    QTest::newRow("smallest") << QSize(16, 16) << true;
    QTest::newRow("too narrow") << QSize(15, 16) << false;
    QTest::newRow("too wide") << QSize(1281, 16) << false;
    QTest::newRow("too many pixels") << QSize(1280, 721) << false;
    QTest::newRow("square") << QSize(960, 960) << true;
    QTest::newRow("square, too large") << QSize(961, 960) << false;
}

void CompositionLayoutTest::resolutionHasItsLimits()
{
    QFETCH(QSize, size);
    QFETCH(bool, isRight);
    const CompositionLayout layout = layoutOf({region(QStringLiteral("a"), QRect(QPoint(0, 0), size))}, size);
    QCOMPARE(findings(layout), isRight ? QStringList() : QStringList{QStringLiteral("-1 Resolution error")});
}

void CompositionLayoutTest::resolutionReadsAsItIsWritten()
{
    QCOMPARE(CompositionLayout::text({800, 600}), QStringLiteral("800x600"));
    QCOMPARE(CompositionLayout::parse(QStringLiteral("800x600")), QSize(800, 600));
    for (const char *wrong : {"", "800", "800x", "ax600", "-1x5", "800x600x2", "999999x1"})
        QVERIFY2(CompositionLayout::parse(QLatin1String(wrong)).isEmpty(), wrong);
}

void CompositionLayoutTest::regionsKeepTheirShareOfAnotherResolution()
{
    CompositionLayout layout = layoutOf({region(QStringLiteral("left"), {0, 0, 427, 720}),
                                         region(QStringLiteral("right"), {427, 0, 853, 720})});
    layout.setResolution({640, 360});
    QCOMPARE(layout.regions()[0].place, QRect(0, 0, 214, 360));
    QCOMPARE(layout.regions()[1].place, QRect(214, 0, 426, 360));
    layout.undo();
    QCOMPARE(layout.resolution(), QSize(1280, 720));
    QCOMPARE(layout.regions()[1].place, QRect(427, 0, 853, 720));
}

void CompositionLayoutTest::everyMistakeIsFoundAtItsField_data()
{
    QTest::addColumn<QList<VideoRegion>>("regions");
    QTest::addColumn<QString>("found");
    const VideoRegion whole = region(QStringLiteral("a"), {0, 0, 1280, 720});
    const auto with = [&](const std::function<void(VideoRegion &)> &change) {
        VideoRegion changed = whole;
        change(changed);
        return QList<VideoRegion>{changed};
    };
    QTest::newRow("right") << QList<VideoRegion>{whole} << QString();
    QTest::newRow("none") << QList<VideoRegion>() << QStringLiteral("-1 Regions error");
    QTest::newRow("outside") << with([](VideoRegion &r) { r.place.translate(1, 0); })
                             << QStringLiteral("0 Place error");
    QTest::newRow("no size") << with([](VideoRegion &r) { r.place.setWidth(0); })
                             << QStringLiteral("0 Place error");
    QTest::newRow("no name") << with([](VideoRegion &r) { r.name = QStringLiteral(" "); })
                             << QStringLiteral("0 Name error");
    QTest::newRow("no source") << with([](VideoRegion &r) { r.videoSources.clear(); })
                               << QStringLiteral("0 Sources error");
    QTest::newRow("stranger") << with([](VideoRegion &r) { r.videoSources = {QStringLiteral("r9")}; })
                              << QStringLiteral("0 Sources error");
    QTest::newRow("no column") << with([](VideoRegion &r) { r.maxColumns = 0; })
                               << QStringLiteral("0 Grid error");
    QTest::newRow("small grid") << with([](VideoRegion &r) { r.maxColumns = r.maxRows = 1; })
                                << QStringLiteral("0 Grid warning");
    QTest::newRow("one limit is enough") << with([](VideoRegion &r) { r.maxColumns = 1; }) << QString();
    VideoRegion other = region(QStringLiteral("a"), {100, 100, 200, 200}, {QStringLiteral("*")}, 1);
    QTest::newRow("same name") << QList<VideoRegion>{whole, other} << QStringLiteral("1 Name error");
    other.name = QStringLiteral("b");
    QTest::newRow("above") << QList<VideoRegion>{whole, other} << QString();
    other.zPos = -1;
    QTest::newRow("hidden") << QList<VideoRegion>{whole, other} << QStringLiteral("1 Depth warning");
    other.zPos = 0;
    QTest::newRow("same depth") << QList<VideoRegion>{whole, other} << QStringLiteral("1 Depth warning");
    VideoRegion third = other;
    third.name = QStringLiteral("c");
    third.zPos = 2;
    other.zPos = 1;
    third.place = {500, 500, 10, 10};
    QTest::newRow("three") << QList<VideoRegion>{whole, other, third} << QStringLiteral("-1 Regions error");
}

void CompositionLayoutTest::everyMistakeIsFoundAtItsField()
{
    QFETCH(QList<VideoRegion>, regions);
    QFETCH(QString, found);
    const CompositionLayout layout = layoutOf(regions);
    QCOMPARE(findings(layout).join(u", "), found);
    QCOMPARE(CompositionFinding::areFatal(CompositionFinding::of(layout, people(3))),
             found.contains(u"error"));
}

void CompositionLayoutTest::unknownRecordingsAreNotCheckedAgainst()
{
    const CompositionLayout layout =
        layoutOf({region(QStringLiteral("a"), {0, 0, 1280, 720}, {QStringLiteral("r9")})});
    QCOMPARE(findings(layout, std::nullopt), QStringList());
    QCOMPARE(findings(layoutOf({region(QStringLiteral("a"), {0, 0, 1280, 720})}), QList<LayoutSource>()),
             QStringList{QStringLiteral("0 Sources error")});
}

void CompositionLayoutTest::presetsAreFlawless_data()
{
    QTest::addColumn<int>("preset");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("count");
    for (const Preset preset :
         {Preset::Grid, Preset::Speaker, Preset::PictureInPicture, Preset::SideBySide}) {
        for (const QSize size : {QSize(1280, 720), QSize(720, 1280), QSize(16, 16), QSize(801, 601)}) {
            for (const int count : {1, 2, 7})
                QTest::addRow("%d %dx%d %d", static_cast<int>(preset), size.width(), size.height(), count)
                    << static_cast<int>(preset) << size << count;
        }
    }
}

void CompositionLayoutTest::presetsAreFlawless()
{
    QFETCH(int, preset);
    QFETCH(QSize, size);
    QFETCH(int, count);
    CompositionLayout layout = layoutOf({}, size);
    layout.apply(static_cast<Preset>(preset), people(count));
    QCOMPARE(findings(layout, people(count)), QStringList());
    QVERIFY(!CompositionLayout::nameOf(static_cast<Preset>(preset)).isEmpty());
    layout.undo();
    QVERIFY(layout.regions().isEmpty());
}

void CompositionLayoutTest::longestRecordingIsTheSpeaker()
{
    CompositionLayout layout = layoutOf({});
    layout.apply(Preset::Speaker, people(3));
    QCOMPARE(layout.regions()[0].videoSources, QStringList{QStringLiteral("r2")});
    QCOMPARE(layout.regions()[1].videoSources, (QStringList{QStringLiteral("r1"), QStringLiteral("r3")}));
    QCOMPARE(layout.regions()[1].maxColumns, std::optional<int>(1));
    QVERIFY(!layout.regions()[0].place.intersects(layout.regions()[1].place));
}

void CompositionLayoutTest::thereAreTwoRegionsAtMost()
{
    CompositionLayout layout = layoutOf({});
    QCOMPARE(layout.add(), 0);
    QCOMPARE(layout.add(), 1);
    QVERIFY(layout.isFull());
    QCOMPARE(layout.add(), -1);
    QCOMPARE(findings(layout), QStringList());
    layout.remove(0);
    QCOMPARE(layout.regions().size(), 1);
    QCOMPARE(layout.add(), 1);
    QVERIFY(layout.regions()[0].name != layout.regions()[1].name);
}

void CompositionLayoutTest::takingOneOutNamesTheOthers()
{
    CompositionLayout layout = layoutOf({region(QStringLiteral("a"), {0, 0, 1280, 720})});
    QVERIFY(layout.shows(0, QStringLiteral("r1")));
    layout.setShown(0, QStringLiteral("r1"), false, people(3));
    QCOMPARE(layout.regions()[0].videoSources, (QStringList{QStringLiteral("r2"), QStringLiteral("r3")}));
    layout.setShown(0, QStringLiteral("r1"), true, people(3));
    QCOMPARE(layout.regions()[0].videoSources.size(), 3);
    layout.setShowsEverything(0, true, people(3));
    QCOMPARE(layout.regions()[0].videoSources, QStringList{QStringLiteral("*")});
    layout.setShowsEverything(0, false, people(3));
    QCOMPARE(layout.regions()[0].videoSources.size(), 3);
}

void CompositionLayoutTest::regionsStayInThePicture()
{
    CompositionLayout layout = layoutOf({region(QStringLiteral("a"), {10, 20, 300, 200})});
    layout.move(0, {-50, -50});
    QCOMPARE(layout.regions()[0].place, QRect(0, 0, 300, 200));
    layout.move(0, {5000, 5000});
    QCOMPARE(layout.regions()[0].place, QRect(980, 520, 300, 200));
    layout.resize(0, {10, 10});
    QCOMPARE(layout.regions()[0].place.size(), QSize(300, 200));
    layout.resize(0, {-1000, -50});
    QCOMPARE(layout.regions()[0].place.size(), QSize(1, 150));
    // One that lies outside isn't thrown about, but may come back.
    layout.setRegion(0, region(QStringLiteral("a"), {2000, 0, 300, 200}));
    layout.move(0, {1, 0});
    QCOMPARE(layout.regions()[0].place.x(), 2000);
    layout.move(0, {-10, 0});
    QCOMPARE(layout.regions()[0].place.x(), 1990);
}

void CompositionLayoutTest::aDragIsUndoneAsOne()
{
    CompositionLayout layout = layoutOf({region(QStringLiteral("a"), {0, 0, 300, 200})});
    for (int step = 0; step < 5; ++step)
        layout.move(0, {10, 0}, QStringLiteral("drag"));
    layout.endGesture();
    layout.move(0, {0, 10}, QStringLiteral("drag"));
    QVERIFY(layout.isChanged());
    layout.undo();
    QCOMPARE(layout.regions()[0].place.topLeft(), QPoint(50, 0));
    layout.undo();
    QCOMPARE(layout.regions()[0].place.topLeft(), QPoint(0, 0));
    QVERIFY(!layout.canUndo());
    QVERIFY(!layout.isChanged());
    layout.redo();
    QCOMPARE(layout.regions()[0].place.topLeft(), QPoint(50, 0));
}

void CompositionLayoutTest::redoEndsWithAnotherEdit()
{
    CompositionLayout layout = layoutOf({region(QStringLiteral("a"), {0, 0, 300, 200})});
    layout.move(0, {10, 0});
    layout.undo();
    QVERIFY(layout.canRedo());
    layout.move(0, {0, 10});
    QVERIFY(!layout.canRedo());
    // An edit that changes nothing is none.
    layout.setRegion(0, layout.regions()[0]);
    layout.undo();
    QVERIFY(!layout.canUndo());
}

void CompositionLayoutTest::cellsAreAsLargeAsCanBe()
{
    using namespace LayoutGeometry;
    const QRect wide(0, 0, 1280, 720);
    QCOMPARE(cells(wide, 1, {}, {}), QList<QRect>{wide});
    QCOMPARE(cells(wide, 4, {}, {}).constFirst(), QRect(0, 0, 640, 360));
    QCOMPARE(cells({0, 0, 200, 900}, 4, {}, {}).constLast(), QRect(0, 675, 200, 225));
    QCOMPARE(cells({10, 5, 1200, 90}, 4, {}, {}).constLast(), QRect(910, 5, 300, 90));
    QVERIFY(cells(wide, 0, {}, {}).isEmpty());
    // No pixel is lost where they don't divide evenly.
    const QList<QRect> three = cells({0, 0, 100, 1000}, 3, {}, {});
    QCOMPARE(three.constLast().bottom(), 999);
    QCOMPARE(three[1].top(), three[0].bottom() + 1);
}

void CompositionLayoutTest::cellsKeepTheLimits()
{
    using namespace LayoutGeometry;
    const QRect wide(0, 0, 1280, 720);
    QCOMPARE(cells(wide, 5, 2, 2).size(), 4);
    QCOMPARE(cells(wide, 5, 1, {}).constLast(), QRect(0, 576, 1280, 144));
    QCOMPARE(cells(wide, 5, {}, 1).constLast(), QRect(1024, 0, 256, 720));
    QCOMPARE(cells(wide, 5, 0, 0).size(), 1);
}

void CompositionLayoutTest::edgesAreDrawnToOthers()
{
    using namespace LayoutGeometry;
    const Qt::Edges whole = Qt::LeftEdge | Qt::RightEdge | Qt::TopEdge | Qt::BottomEdge;
    const QSize picture(1280, 720);
    Snap snap = snapped({317, 5, 200, 100}, whole, picture, {{0, 0, 320, 720}}, 8, 10);
    QCOMPARE(snap.place, QRect(320, 0, 200, 100));
    QCOMPARE(snap.vertical, std::optional<int>(320));
    QCOMPARE(snap.horizontal, std::optional<int>(0));
    // Its middle to the middle of the picture.
    snap = snapped({543, 204, 200, 100}, whole, picture, {}, 8, 10);
    QCOMPARE(snap.place, QRect(540, 200, 200, 100));
    QCOMPARE(snap.vertical, std::optional<int>(640));
    QCOMPARE(snap.horizontal, std::optional<int>());
}

void CompositionLayoutTest::resizingMovesOneEdgeOnly()
{
    using namespace LayoutGeometry;
    const QSize picture(1280, 720);
    Snap snap = snapped({100, 100, 1177, 53}, Qt::RightEdge | Qt::BottomEdge, picture, {}, 8, 10);
    QCOMPARE(snap.place, QRect(100, 100, 1180, 50));
    snap = snapped({4, 100, 96, 53}, Qt::LeftEdge, picture, {}, 8, 10);
    QCOMPARE(snap.place, QRect(0, 100, 100, 53));
    // An edge does not go through the other one.
    snap = snapped({100, 100, -30, 53}, Qt::RightEdge, picture, {}, 8, 10);
    QCOMPARE(snap.place.width(), 1);
}

void CompositionLayoutTest::jsonIsWhatTheApiTakes()
{
    CompositionLayout layout = layoutOf({}, {640, 360});
    layout.apply(Preset::Speaker, people(2));
    const QJsonObject json = QJsonDocument::fromJson(layout.json().toUtf8()).object();
    QCOMPARE(json[u"resolution"].toString(), QStringLiteral("640x360"));
    const QJsonObject strip = json[u"video_layout"].toObject()[u"strip"].toObject();
    QCOMPARE(strip[u"x_pos"].toInt(), 512);
    QCOMPARE(strip[u"y_pos"].toInt(-1), 0);
    QCOMPARE(strip[u"width"].toInt(), 128);
    QCOMPARE(strip[u"height"].toInt(), 360);
    QCOMPARE(strip[u"z_pos"].toInt(-1), 0);
    QCOMPARE(strip[u"max_columns"].toInt(), 1);
    QVERIFY(!strip.contains(u"max_rows"));
    QCOMPARE(strip[u"video_sources"].toArray(), QJsonArray{QStringLiteral("r1")});
}

#include "CompositionLayoutTest.moc"
SIGNALBOX_TEST(CompositionLayoutTest)
