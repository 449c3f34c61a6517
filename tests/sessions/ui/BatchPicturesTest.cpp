// SPDX-License-Identifier: GPL-3.0-or-later
#include "BatchViewFixture.h"
#include "support/TestMain.h"
#include "widgets/SegmentedControl.h"
#include "widgets/TableView.h"
#include "widgets/ThemeSwitch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>

/// Draws a batch in light, dark, at 200 % and mirrored into the folder that SIGNALBOX_PICTURES names; without
/// it, in light only and for nobody, which must not crash.
class BatchPicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void view_data();
    void view();

private:
    QFont m_font;
    std::unique_ptr<ThemeSwitch> m_theme;
};

void BatchPicturesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_font = QApplication::font();
    m_theme = std::make_unique<ThemeSwitch>(*qApp, ThemeChoice::Light);
}

void BatchPicturesTest::view_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("look");
    QList<const char *> looks{"light"};
    if (qEnvironmentVariableIsSet("SIGNALBOX_PICTURES"))
        looks << "dark"
              << "200"
              << "rtl";
    for (const char *state : {"sessions", "stopped", "products", "turns", "failed", "empty"}) {
        for (const char *look : looks)
            QTest::addRow("%s-%s", state, look) << QString::fromLatin1(state) << QString::fromLatin1(look);
    }
}

void BatchPicturesTest::view()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    m_theme->choose(look == u"dark" ? ThemeChoice::Dark : ThemeChoice::Light);
    QFont font = m_font;
    font.setPixelSize(look == u"200" ? 26 : 13);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(look == u"rtl" ? Qt::RightToLeft : Qt::LeftToRight);
    BatchViewFixture fixture;
    fixture.view.resize(look == u"200" ? QSize(2480, 1520) : QSize(1240, 760));
    if (state == u"failed")
        QVERIFY(fixture.sandbox.setFaults(
            R"([{"path":"/session_analysis/","skip":3,"count":3,"do":"status","status":404}])"));
    if (state == u"stopped")
        QObject::connect(fixture.batch.get(), &SessionBatch::lineChanged, &fixture.view, [&] {
            if (fixture.batch->done() == 23)
                fixture.batch->stop();
        });
    if (state == u"empty")
        fixture.view.show();
    else
        QVERIFY(fixture.read(60));
    const int page = state == u"products" ? 1 : state == u"turns" ? 2 : state == u"failed" ? 3 : 0;
    if (page > 0)
        fixture.find<SegmentedControl>("batchPages")->buttonOf(page)->click();
    if (state == u"sessions") {
        for (const int row : {1, 3})
            fixture.view.table()->selectionModel()->select(
                fixture.view.model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QCoreApplication::processEvents();
    const QPixmap picture = fixture.view.grab();
    QVERIFY(!picture.isNull());
    const QString folder = qEnvironmentVariable("SIGNALBOX_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(
        picture.save(QStringLiteral("%1/batch-%2.png").arg(folder, QLatin1String(QTest::currentDataTag()))));
}

#include "BatchPicturesTest.moc"
SIGNALBOX_TEST(BatchPicturesTest)
