// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordsPaneFixture.h"
#include "support/TestMain.h"
#include "widgets/TableView.h"
#include "widgets/ThemeSwitch.h"

#include <QApplication>
#include <QDir>

/// Draws the record browser in light, dark, at 200 % and mirrored into the folder that SIGNALBOX_PICTURES
/// names; without it, in light only and for nobody, which must not crash.
class RecordsPicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void pane_data();
    void pane();

private:
    QFont m_font;
    std::unique_ptr<ThemeSwitch> m_theme;
};

void RecordsPicturesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_font = QApplication::font();
    m_theme = std::make_unique<ThemeSwitch>(*qApp, ThemeChoice::Light);
}

void RecordsPicturesTest::pane_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("look");
    const std::pair<const char *, const char *> states[] = {
        {"calls", "records?type=sip-trunking"},
        {"messages", "records?type=messaging&dates=this_month&filter.direction=outbound&filter.parts.gte=2"},
        {"empty", "records?type=fax&filter.cld=nobody"},
        {"trouble", "records?type=fax&sort=-nothing"}};
    QList<const char *> looks{"light"};
    if (qEnvironmentVariableIsSet("SIGNALBOX_PICTURES"))
        looks << "dark"
              << "200"
              << "rtl";
    for (const auto &[name, place] : states) {
        for (const char *look : looks)
            QTest::addRow("%s-%s", name, look) << QString::fromLatin1(place) << QString::fromLatin1(look);
    }
}

void RecordsPicturesTest::pane()
{
    QFETCH(QString, place);
    QFETCH(QString, look);
    m_theme->choose(look == u"dark" ? ThemeChoice::Dark : ThemeChoice::Light);
    QFont font = m_font;
    font.setPixelSize(look == u"200" ? 26 : 13);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(look == u"rtl" ? Qt::RightToLeft : Qt::LeftToRight);
    RecordsPaneFixture fixture;
    fixture.pane.resize(look == u"200" ? QSize(2480, 1520) : QSize(1240, 760));
    fixture.pane.setDesk(fixture.desk.get());
    fixture.pane.open(Destination::parse(place));
    fixture.pane.show();
    QVERIFY(fixture.waitUntil([&] {
        return !fixture.desk->isReading() && (fixture.desk->total() >= 0 || fixture.desk->failure());
    }));
    fixture.find<TableView>("recordsTable")->setCurrentIndex(fixture.pane.model()->index(3, 0));
    QCoreApplication::processEvents();
    const QPixmap picture = fixture.pane.grab();
    QVERIFY(!picture.isNull());
    const QString folder = qEnvironmentVariable("SIGNALBOX_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(picture.save(
        QStringLiteral("%1/records-%2.png").arg(folder, QLatin1String(QTest::currentDataTag()))));
}

#include "RecordsPicturesTest.moc"
SIGNALBOX_TEST(RecordsPicturesTest)
