// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/OverviewView.h"

#include "support/TestMain.h"
#include "usage/DeskFixture.h"
#include "widgets/TableView.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

class OverviewViewTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whoeverIsChosenStaysSoWhileTheOthersCome();
    void textIsNoZero();
    void theCurrenciesAreThoseOfTheAccountShown();

private:
    static UsageProduct product(const char *name)
    {
        return {.product = QString::fromLatin1(name),
                .recordType = {},
                .dimensions = {QStringLiteral("date"), QStringLiteral("currency")},
                .metrics = {QStringLiteral("cost")}};
    }
    TableView *table() const { return m_view->findChild<TableView *>(QStringLiteral("usageOverviewTable")); }
    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<OverviewView> m_view;
};

void OverviewViewTest::init()
{
    m_fixture = std::make_unique<DeskFixture>();
    m_view = std::make_unique<OverviewView>(&m_fixture->clock);
    m_view->resize(900, 600);
    m_view->show();
}

void OverviewViewTest::cleanup()
{
    m_view.reset();
    m_fixture.reset();
}

void OverviewViewTest::whoeverIsChosenStaysSoWhileTheOthersCome()
{
    m_fixture->reports = [](const QStringList &) {
        return DeskFixture::page(R"([{"date":"2026-02-02","currency":"USD","cost":1.5}])");
    };
    SpendOverview *overview = m_fixture->desk->overview();
    overview->setProducts({product("a"), product("b"), product("c")});
    m_view->setOverview(overview);
    table()->setCurrentIndex(table()->model()->index(2, 0));
    const QSignalSpy resets(table()->model(), &QAbstractItemModel::modelReset);
    const QSignalSpy removed(table()->model(), &QAbstractItemModel::rowsRemoved);
    m_view->readOnce();
    QVERIFY(m_fixture->waitFor([&] { return overview->done() == 3; }));
    QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("c"));
    QCOMPARE(resets.count() + removed.count(), 0);
}

void OverviewViewTest::textIsNoZero()
{
    m_fixture->reports = [](const QStringList &) {
        return DeskFixture::page(R"([{"date":"2026-02-02","currency":"USD","cost":"much"},
                                     {"date":"2026-02-03","currency":"USD","cost":2}])");
    };
    SpendOverview *overview = m_fixture->desk->overview();
    overview->setProducts({product("a")});
    m_view->setOverview(overview);
    m_view->readOnce();
    QVERIFY(m_fixture->waitFor([&] { return overview->done() == 1; }));
    const ChartData &data = m_view->drawn();
    QCOMPARE(data.series.size(), 1);
    QCOMPARE(data.series[0].values[0], 0.0); // the first was not used
    QVERIFY(std::isnan(data.series[0].values[1]));
    QCOMPARE(data.series[0].values[2], 2.0);
}

void OverviewViewTest::theCurrenciesAreThoseOfTheAccountShown()
{
    m_fixture->reports = [](const QStringList &) {
        return DeskFixture::page(R"([{"date":"2026-02-02","currency":"USD","cost":1},
                                     {"date":"2026-02-02","currency":"EUR","cost":2}])");
    };
    SpendOverview *overview = m_fixture->desk->overview();
    overview->setProducts({product("a")});
    m_view->setOverview(overview);
    m_view->readOnce();
    QVERIFY(m_fixture->waitFor([&] { return overview->done() == 1; }));
    const auto offers = [&](const QString &name) {
        return std::ranges::any_of(m_view->findChildren<QPushButton *>(),
                                   [&](const QPushButton *button) { return button->text() == name; });
    };
    QVERIFY(offers(QStringLiteral("EUR")));
    m_view->setOverview(nullptr);
    QVERIFY(!offers(QStringLiteral("EUR")));
    QCOMPARE(table()->model()->rowCount(), 0);
}

SIGNALBOX_TEST(OverviewViewTest)
#include "OverviewViewTest.moc"
