// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/SchemaMapView.h"

#include "sessions/SchemaSamples.h"
#include "sessions/ui/SchemaCanvas.h"
#include "sessions/ui/SchemaPanel.h"
#include "support/Looks.h"
#include "support/TestMain.h"
#include "widgets/EmptyState.h"
#include "widgets/SearchLine.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace {
QString current(const SchemaMapView &view)
{
    const int box = view.canvas()->current();
    return box < 0 ? QString() : view.canvas()->map().boxes()[box].recordType;
}
} // namespace

/// The map is walked, searched and left for sessions, and says every state.
class SchemaMapViewTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void arrowsGoAlongTheLines();
    void arrowsAreMirroredWithTheMap();
    void everyBoxIsReachedByKeyboard();
    void enterAndTheButtonFindSessions();
    void theMouseChoosesABox();
    void thePanelTellsWhatHangsTogether();
    void theSearchFadesTheOthers();
    void everyStateIsSaid();
    void theChoiceStaysWhenTheSchemaIsReadAgain();
    void zoomStaysWithinReason();
    void oddMetadataIsDrawn();
    void pictures_data();
    void pictures();
};

void SchemaMapViewTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void SchemaMapViewTest::arrowsGoAlongTheLines()
{
    SchemaMapView view;
    view.resize(1100, 700);
    view.setSchema(SchemaSamples::documented());
    QVERIFY(view.select(QStringLiteral("call-session")));
    QTest::keyClick(view.canvas(), Qt::Key_Right);
    const QString below = current(view);
    QVERIFY(below != u"call-session");
    QTest::keyClick(view.canvas(), Qt::Key_Left);
    QCOMPARE(current(view), QStringLiteral("call-session"));
    view.select(QStringLiteral("call-control"));
    QTest::keyClick(view.canvas(), Qt::Key_Left);
    QCOMPARE(current(view), QStringLiteral("call-session"));
    view.select(QStringLiteral("ai-voice-assistant"));
    QTest::keyClick(view.canvas(), Qt::Key_Right);
    QCOMPARE(current(view), QStringLiteral("inference"));
    QTest::keyClick(view.canvas(), Qt::Key_Right);
    QCOMPARE(current(view), QStringLiteral("inference"));
}

void SchemaMapViewTest::arrowsAreMirroredWithTheMap()
{
    SchemaMapView view;
    view.setLayoutDirection(Qt::RightToLeft);
    view.resize(1100, 700);
    view.setSchema(SchemaSamples::of({{"a", "b"}}));
    view.select(QStringLiteral("a"));
    QVERIFY(view.canvas()->boxRect(0).left() > view.canvas()->boxRect(1).right());
    QTest::keyClick(view.canvas(), Qt::Key_Left);
    QCOMPARE(current(view), QStringLiteral("b"));
}

void SchemaMapViewTest::everyBoxIsReachedByKeyboard()
{
    SchemaMapView view;
    view.setSchema(SchemaSamples::documented());
    const int total = static_cast<int>(view.canvas()->map().boxes().size());
    QSet<int> reached{0};
    QList<int> next{0};
    while (!next.isEmpty()) {
        const int from = next.takeFirst();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            view.canvas()->setCurrent(from);
            QTest::keyClick(view.canvas(), key);
            if (!reached.contains(view.canvas()->current()))
                next << view.canvas()->current();
            reached << view.canvas()->current();
        }
    }
    QCOMPARE(reached.size(), total);
}

void SchemaMapViewTest::enterAndTheButtonFindSessions()
{
    SchemaMapView view;
    view.setSchema(SchemaSamples::documented());
    QSignalSpy asked(&view, &SchemaMapView::typeActivated);
    QTest::keyClick(view.canvas(), Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
    QVERIFY2(view.select(QStringLiteral("call_session")), "by its alias");
    QTest::keyClick(view.canvas(), Qt::Key_Return);
    QCOMPARE(asked.takeFirst()[0].toString(), QStringLiteral("call-session"));
    view.panel()->findChild<QPushButton *>(QStringLiteral("schemaFind"))->click();
    QCOMPARE(asked.takeFirst()[0].toString(), QStringLiteral("call-session"));
}

void SchemaMapViewTest::theMouseChoosesABox()
{
    SchemaMapView view;
    view.resize(1100, 700);
    view.setSchema(SchemaSamples::documented());
    view.show();
    QSignalSpy asked(&view, &SchemaMapView::typeActivated);
    // One in sight: choosing another scrolls.
    const auto place = [&] { return view.canvas()->boxRect(10).center(); };
    QTest::mouseClick(view.canvas()->viewport(), Qt::LeftButton, {}, place());
    QCOMPARE(view.canvas()->current(), 10);
    QTest::mouseDClick(view.canvas()->viewport(), Qt::LeftButton, {}, place());
    QCOMPARE(asked.size(), 1);
}

void SchemaMapViewTest::thePanelTellsWhatHangsTogether()
{
    SchemaMapView view;
    view.setSchema(SchemaSamples::documented());
    view.select(QStringLiteral("conference-participant"));
    const QString words = view.panel()->words().remove(QChar(0x2066)).remove(QChar(0x2069));
    QVERIFY2(words.contains(u"Above: Call session: call_session_id → session_id · cost is rolled up"),
             qPrintable(words));
    QVERIFY(words.contains(u"Above: Conference: call_session_id → call_session_id"));
    QCOMPARE(view.canvas()->accessibleDescription(), view.panel()->words());
    view.select(QStringLiteral("fax-api"));
    QVERIFY(view.panel()->words().contains(u"not rolled up"));
    const auto links = view.panel()->findChildren<QPushButton *>();
    for (QPushButton *link : links)
        if (link->text() == u"Call session" && link->isVisibleTo(view.panel()))
            link->click();
    QCOMPARE(current(view), QStringLiteral("call-session"));
}

void SchemaMapViewTest::theSearchFadesTheOthers()
{
    SchemaMapView view;
    view.setSchema(SchemaSamples::documented());
    view.search()->setText(QStringLiteral("speech-to"));
    QCOMPARE(view.search()->count(), QStringLiteral("1 of 2"));
    QCOMPARE(current(view), QStringLiteral("speech-to-text"));
    QTest::keyClick(view.search()->field(), Qt::Key_Return);
    QCOMPARE(current(view), QStringLiteral("inference-speech-to-text"));
    view.search()->setText(QStringLiteral("moon"));
    QCOMPARE(view.search()->count(), QStringLiteral("no match"));
    view.search()->setText({});
    QVERIFY(view.search()->count().isEmpty());
}

void SchemaMapViewTest::everyStateIsSaid()
{
    SchemaMapView view;
    QCOMPARE(view.state()->title(), QStringLiteral("Reading the map"));
    QSignalSpy retried(&view, &SchemaMapView::retryAsked);
    view.setFailure(Failure::of(Failure::Kind::Offline));
    QVERIFY(!view.showsMap());
    QCOMPARE(view.state()->text(), Failure::of(Failure::Kind::Offline).what);
    view.state()->findChild<QPushButton *>()->click();
    QCOMPARE(retried.size(), 1);
    view.setSchema({});
    QCOMPARE(view.state()->title(), QStringLiteral("No record types"));
    view.setSchema(SchemaSamples::documented());
    QVERIFY(view.showsMap());
    view.setLoading();
    QVERIFY2(view.showsMap(), "what is there stays");
}

void SchemaMapViewTest::theChoiceStaysWhenTheSchemaIsReadAgain()
{
    SchemaMapView view;
    view.setSchema(SchemaSamples::documented());
    view.select(QStringLiteral("inference"));
    view.setSchema(SchemaSamples::documented());
    QCOMPARE(current(view), QStringLiteral("inference"));
    view.setSchema(SchemaSamples::of({{"a", "b"}}));
    QCOMPARE(current(view), QString());
    QVERIFY(!view.select(QStringLiteral("inference")));
}

void SchemaMapViewTest::zoomStaysWithinReason()
{
    SchemaMapView view;
    view.resize(900, 600);
    view.setSchema(SchemaSamples::documented());
    view.show();
    for (int times = 0; times < 40; ++times)
        QTest::keyClick(view.canvas(), Qt::Key_Plus);
    QCOMPARE(view.canvas()->zoom(), 3.0);
    for (int times = 0; times < 40; ++times)
        QTest::keyClick(view.canvas(), Qt::Key_Minus);
    QCOMPARE(view.canvas()->zoom(), 0.3);
    QTest::keyClick(view.canvas(), Qt::Key_0);
    QVERIFY(view.canvas()->viewport()->rect().contains(view.canvas()->boxRect(0)));
    QVERIFY(view.canvas()->viewport()->rect().contains(
        view.canvas()->boxRect(static_cast<int>(view.canvas()->map().boxes().size()) - 1)));
}

void SchemaMapViewTest::oddMetadataIsDrawn()
{
    SchemaMapView view;
    view.resize(1000, 700);
    view.setSchema(SchemaSamples::of({{"a", "a"}, {"b", "c"}, {"c", "b"}, {"b", "ghost"}}));
    view.show();
    for (int box = 0; box < 4; ++box) {
        view.canvas()->setCurrent(box);
        QVERIFY(!view.grab().isNull());
    }
    QVERIFY(view.panel()->words().contains(u"relations only"));
    QElapsedTimer timer;
    timer.start();
    view.setSchema(SchemaSamples::random(7, 400));
    QVERIFY(!view.grab().isNull());
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void SchemaMapViewTest::pictures_data()
{
    QTest::addColumn<QString>("look");
    QTest::newRow("light") << QStringLiteral("light");
    if (!Looks::areWanted())
        return;
    for (const char *look : {"dark", "200", "rtl", "search", "random", "failure"})
        QTest::newRow(look) << QString::fromLatin1(look);
}

void SchemaMapViewTest::pictures()
{
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    SchemaMapView view;
    SessionSchema schema = look == u"random" ? SchemaSamples::random(5, 40) : SchemaSamples::documented();
    schema.updatedAt = QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC);
    view.resize(looks.sized(1200, 820));
    view.setSchema(schema);
    if (look == u"failure")
        view.setFailure(Failure::of(Failure::Kind::Offline));
    view.show();
    if (look == u"search")
        view.search()->setText(QStringLiteral("speech"));
    else
        view.select(look == u"random" ? QStringLiteral("type-3") : QStringLiteral("call-control"));
    QVERIFY(Looks::take(view, QStringLiteral("schema")));
}

#include "SchemaMapViewTest.moc"
SIGNALBOX_TEST(SchemaMapViewTest)
