// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/History.h"
#include "support/TestMain.h"

#include <QTest>

/// Back and Forward as in a browser.
class HistoryTest : public QObject
{
    Q_OBJECT

    static Destination place(const char *text) { return Destination::parse(QLatin1String(text)); }

private slots:
    void backAndForwardRetraceTheWay()
    {
        History history;
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        history.visit(place("faxes"));
        history.visit(place("faxes?scope=Failed"));
        history.visit(place("usage"));
        QCOMPARE(history.back(), place("faxes?scope=Failed"));
        QCOMPARE(history.back(), place("faxes"));
        QVERIFY(!history.canGoBack());
        QVERIFY(history.back().isNull());
        QCOMPARE(history.forward(), place("faxes?scope=Failed"));
    }

    void newWayForgetsWhatLayAhead()
    {
        History history;
        history.visit(place("faxes"));
        history.visit(place("usage"));
        history.back();
        history.visit(place("rooms"));
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), place("faxes"));
    }

    void rowsAndFiltersAreNoPlacesOfTheirOwn()
    {
        History history;
        history.visit(place("faxes"));
        history.visit(place("faxes?key=1"));
        history.visit(place("faxes?filter=busy&key=2"));
        QVERIFY(!history.canGoBack());
        history.visit(place("usage"));
        QCOMPARE(history.back(), place("faxes?filter=busy&key=2"));
    }
};

SIGNALBOX_TEST(HistoryTest)
#include "HistoryTest.moc"
