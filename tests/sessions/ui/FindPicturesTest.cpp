// SPDX-License-Identifier: GPL-3.0-or-later
#include "FindViewFixture.h"
#include "support/TestMain.h"
#include "widgets/TableView.h"
#include "widgets/ThemeSwitch.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

/// Draws the search for sessions in light, dark, at 200 % and mirrored into the folder that
/// SIGNALBOX_PICTURES names; without it, in light only and for nobody, which must not crash.
class FindPicturesTest : public QObject
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

void FindPicturesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_font = QApplication::font();
    m_theme = std::make_unique<ThemeSwitch>(*qApp, ThemeChoice::Light);
}

void FindPicturesTest::view_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("look");
    QList<const char *> looks{"light"};
    if (qEnvironmentVariableIsSet("SIGNALBOX_PICTURES"))
        looks << "dark"
              << "200"
              << "rtl";
    for (const char *state : {"calls", "wrong", "none"}) {
        for (const char *look : looks)
            QTest::addRow("%s-%s", state, look) << QString::fromLatin1(state) << QString::fromLatin1(look);
    }
}

void FindPicturesTest::view()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    m_theme->choose(look == u"dark" ? ThemeChoice::Dark : ThemeChoice::Light);
    QFont font = m_font;
    font.setPixelSize(look == u"200" ? 26 : 13);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(look == u"rtl" ? Qt::RightToLeft : Qt::LeftToRight);
    FindViewFixture fixture;
    fixture.view.resize(look == u"200" ? QSize(2480, 1400) : QSize(1240, 700));
    QVERIFY(fixture.show());
    fixture.find<QLineEdit>("findCost")
        ->setText(state == u"wrong"  ? QStringLiteral("much")
                  : state == u"none" ? QStringLiteral("100")
                                     : QStringLiteral("0.03"));
    fixture.find<QPushButton>("findSearch")->click();
    QVERIFY(fixture.isRead());
    fixture.find<TableView>("findTable")->setFocus();
    for (const int row : {2, 3, 5})
        fixture.find<TableView>("findTable")
            ->selectionModel()
            ->select(fixture.view.list()->model()->index(row, 0),
                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCoreApplication::processEvents();
    const QPixmap picture = fixture.view.grab();
    QVERIFY(!picture.isNull());
    const QString folder = qEnvironmentVariable("SIGNALBOX_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(
        picture.save(QStringLiteral("%1/find-%2.png").arg(folder, QLatin1String(QTest::currentDataTag()))));
}

#include "FindPicturesTest.moc"
SIGNALBOX_TEST(FindPicturesTest)
