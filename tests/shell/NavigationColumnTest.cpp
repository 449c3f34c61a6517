// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/NavigationColumn.h"
#include "shell/NavigationButton.h"
#include "support/TestMain.h"
#include "widgets/ThemeSwitch.h"

#include <QApplication>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

/// The column is dark in both themes, but not equally dark.
class NavigationColumnTest : public QObject
{
    Q_OBJECT
private slots:
    void aChangeOfThemeReachesTheColumn()
    {
        ThemeSwitch theme(*qApp, ThemeChoice::Light);
        QMainWindow window;
        auto *column = new NavigationColumn(&window);
        window.setCentralWidget(column);
        window.show();
        const auto shown = [&] { return column->palette().color(QPalette::Window); };
        QTRY_COMPARE(shown(), Theme(Theme::Kind::Light).colour(Token::Navigation));
        theme.choose(ThemeChoice::Dark);
        QTRY_COMPARE(shown(), Theme(Theme::Kind::Dark).colour(Token::Navigation));
        theme.choose(ThemeChoice::Light);
        QTRY_COMPARE(shown(), Theme(Theme::Kind::Light).colour(Token::Navigation));
    }

    void entriesAreChosenAndTellWhatIsWrong()
    {
        NavigationColumn column;
        column.addEntry(QStringLiteral("faxes"), QStringLiteral("faxes"), QStringLiteral("Faxes"));
        auto *entry = column.findChild<NavigationButton *>(QStringLiteral("navigate-faxes"));
        QSignalSpy chosen(&column, &NavigationColumn::chosen);
        QTest::keyClick(entry, Qt::Key_Space);
        QCOMPARE(chosen.size(), 1);
        column.setAlerts(QStringLiteral("faxes"), 3);
        QVERIFY(entry->accessibleName().contains(u'3'));
        column.setAlerts(QStringLiteral("faxes"), 0);
        QCOMPARE(entry->accessibleName(), QStringLiteral("Faxes"));
    }
};

SIGNALBOX_TEST(NavigationColumnTest)
#include "NavigationColumnTest.moc"
