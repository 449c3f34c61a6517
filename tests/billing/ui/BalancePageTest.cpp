// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/BalancePage.h"

#include "billing/BalanceWatch.h"
#include "billing/BillingDesk.h"
#include "billing/MoneyFixture.h"
#include "billing/Spend.h"
#include "support/Looks.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/EmptyState.h"
#include "widgets/FigureCard.h"
#include "widgets/TableView.h"
#include "widgets/charts/ChartView.h"

#include <QPushButton>

/// The page of the balance before a scripted server; 24.00 USD are spent a day.
class BalancePageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theFourFiguresAreToldWithTheirCurrency();
    void theCourseGoesFromWhatWasSpentToWhatWillBe();
    void withoutAutoRechargeItSaysThatTheBalanceOnlyFalls();
    void whatFailsIsSaidAndCanBeTriedAgain();
    void aBalanceThatIsKnownStaysWhenItCantBeReadAgain();
    void nothingOfOneAccountStaysUnderAnother();
    void groupsAreReadWithoutCountingTheirNumbers();
    void pictures_data();
    void pictures();

private:
    void look();
    QString figure(const char *card) const { return find<FigureCard>(card)->figure(); }
    QString note(const char *card) const { return find<FigureCard>(card)->note(); }
    template <class Widget>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }

    std::unique_ptr<MoneyFixture> m_money;
    std::unique_ptr<BillingDesk> m_desk;
    std::unique_ptr<BalancePage> m_page;
};

namespace {
// 24.00 a day for as long as the report asks.
ScriptedAnswer dayByDay(const ScriptedRequest &request)
{
    const QDate first = QDate::fromString(MoneyFixture::item(request, "start_date").left(10), Qt::ISODate);
    const QDate last = QDate::fromString(MoneyFixture::item(request, "end_date").left(10), Qt::ISODate);
    QByteArrayList rows;
    for (QDate day = first; day < last && day <= QDate(2026, 2, 28); day = day.addDays(1))
        rows << R"({"date":")" + day.toString(Qt::ISODate).toLatin1() +
                    R"(","currency":"USD","billing_group_id":"","cost":24.00})";
    return MoneyFixture::page('[' + rows.join(',') + ']');
}

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}
} // namespace

void BalancePageTest::init()
{
    m_money = std::make_unique<MoneyFixture>();
    m_money->reports = dayByDay;
    m_money->balance = MoneyFixture::ok(
        R"({"balance":"412.83","available_credit":"1412.83","credit_limit":"1000.00","pending":"10.00","currency":"USD"})");
    m_page = std::make_unique<BalancePage>();
    m_page->resize(1'140, 720);
}

void BalancePageTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_money.reset();
}

void BalancePageTest::look()
{
    m_desk = std::make_unique<BillingDesk>(m_money->account,
                                           BillingDesk::Parts{m_money->client.get(), nullptr, nullptr,
                                                              nullptr, &m_money->clock, &m_money->random});
    m_page->setDesk(m_desk.get());
    m_desk->setWatched(true);
    m_page->show();
}

void BalancePageTest::theFourFiguresAreToldWithTheirCurrency()
{
    look();
    QVERIFY(m_money->waitFor([&] { return m_desk->spend()->isRead() && m_desk->preferences().has_value(); }));
    QCOMPARE(plain(figure("balanceNow")), QStringLiteral("412.83 USD"));
    QVERIFY(plain(note("balanceNow")).contains(QStringLiteral("1,412.83 USD")));
    QVERIFY(plain(note("balanceNow")).contains(QStringLiteral("10.00 USD")));
    // 1,412.83 USD at 24.00 USD a day.
    QCOMPARE(figure("balanceRunway"), QStringLiteral("58 days"));
    QVERIFY(plain(note("balanceRecharge")).contains(QStringLiteral("100.00 USD")));
    QVERIFY(plain(note("balanceRecharge")).contains(QStringLiteral("400.00 USD")));
    QCOMPARE(plain(figure("balanceMonth")), QStringLiteral("0.00 USD")); // it is the first of the month
}

void BalancePageTest::theCourseGoesFromWhatWasSpentToWhatWillBe()
{
    look();
    QVERIFY(m_money->waitFor([&] { return m_desk->spend()->isRead() && m_desk->preferences().has_value(); }));
    const auto *chart = find<ChartView>("balanceChart");
    QCOMPARE(chart->data().buckets(), 46);
    QCOMPARE(plain(chart->valueText(0, 30)), QStringLiteral("412.83 USD"));
    QCOMPARE(plain(chart->valueText(1, 28)), QStringLiteral("436.83 USD"));
    QCOMPARE(plain(chart->valueText(2, 31)), QStringLiteral("388.83 USD"));
    QCOMPARE(plain(chart->valueText(3, 0)), QStringLiteral("100.00 USD"));
    QVERIFY(!chart->summary().isEmpty());
}

void BalancePageTest::withoutAutoRechargeItSaysThatTheBalanceOnlyFalls()
{
    m_money->recharge = MoneyFixture::rechargeOf(false);
    look();
    QVERIFY(m_money->waitFor([&] { return m_desk->spend()->isRead() && m_desk->preferences().has_value(); }));
    QCOMPARE(figure("balanceRecharge"), QStringLiteral("off"));
    const auto *chart = find<ChartView>("balanceChart");
    QCOMPARE(plain(chart->valueText(2, 45)), QStringLiteral("52.83 USD"));
}

void BalancePageTest::whatFailsIsSaidAndCanBeTriedAgain()
{
    m_money->balance = MoneyFixture::refused();
    look();
    const auto *empty = find<EmptyState>("balanceEmpty");
    QVERIFY(m_money->waitFor([&] { return m_desk->balance()->failure().has_value(); }));
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), QStringLiteral("The balance could not be read"));
    m_money->balance = MoneyFixture::balanceOf("5.00");
    m_money->clock.advance(std::chrono::seconds(10));
    empty->findChild<QPushButton *>()->click();
    QVERIFY(m_money->waitFor([&] { return m_desk->balance()->now().has_value(); }));
    QVERIFY(!empty->isVisible());
    QCOMPARE(plain(figure("balanceNow")), QStringLiteral("5.00 USD"));
}

void BalancePageTest::aBalanceThatIsKnownStaysWhenItCantBeReadAgain()
{
    look();
    QVERIFY(m_money->waitFor([&] { return m_desk->balance()->now().has_value(); }));
    m_money->balance = MoneyFixture::refused(500);
    m_money->clock.advance(std::chrono::minutes(6));
    QVERIFY(m_money->waitFor([&] { return m_desk->balance()->failure().has_value(); }));
    QVERIFY(find<Banner>("balanceTrouble")->isVisible());
    QCOMPARE(plain(figure("balanceNow")), QStringLiteral("412.83 USD"));
}

void BalancePageTest::nothingOfOneAccountStaysUnderAnother()
{
    look();
    QVERIFY(m_money->waitFor([&] { return m_desk->balance()->now().has_value(); }));
    m_page->setDesk(nullptr);
    QVERIFY(find<EmptyState>("balanceEmpty")->isVisible());
    QVERIFY(!find<FigureCard>("balanceNow")->isVisible());
    QCOMPARE(find<ChartView>("balanceChart")->data().buckets(), 0);
}

void BalancePageTest::groupsAreReadWithoutCountingTheirNumbers()
{
    m_money->groups = MoneyFixture::page(R"([{"id":"g1","name":"Cardiology"}])");
    look();
    const auto *groups = find<TableView>("balanceGroups");
    QVERIFY(m_money->waitFor([&] { return m_desk->preferences() && groups->model()->rowCount() == 1; }));
    // What would have been asked for has arrived by then.
    const int asked = m_money->preferencesAsked();
    m_desk->readPreferences();
    QVERIFY(m_money->waitFor([&] { return m_money->preferencesAsked() > asked; }));
    QCOMPARE(m_money->asked("/phone_numbers"), 0);
}

void BalancePageTest::pictures_data()
{
    Looks::addRows({QStringLiteral("whole"), QStringLiteral("off"), QStringLiteral("failed")});
}

void BalancePageTest::pictures()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    m_page = std::make_unique<BalancePage>();
    m_page->resize(looks.sized(1'140, 720));
    m_money->account.production = true;
    if (state == u"off")
        m_money->recharge = MoneyFixture::rechargeOf(false);
    if (state == u"failed")
        m_money->balance = MoneyFixture::refused();
    this->look();
    QVERIFY(m_money->waitFor([&] {
        return state == u"failed" ? m_desk->balance()->failure().has_value()
                                  : m_desk->spend()->isRead() && m_desk->preferences().has_value();
    }));
    QVERIFY(Looks::take(*m_page, QStringLiteral("balance")));
}

#include "BalancePageTest.moc"
SIGNALBOX_TEST(BalancePageTest)
