// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/AlarmsPage.h"

#include "billing/BalanceWatch.h"
#include "billing/BillingDesk.h"
#include "billing/MoneyFixture.h"
#include "billing/ui/AlarmRuleRow.h"
#include "support/Looks.h"
#include "support/TestMain.h"
#include "widgets/MutedLabel.h"
#include "widgets/StatusBadge.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

/// The page of alarms before a scripted server; the balance is 412.83 USD.
class AlarmsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aLimitThatIsTypedIsSwitchedOn();
    void halfANumberIsNoLimit();
    void anAmountThatIsNotUnderstoodKeepsTheOldLimit();
    void aRuleThatIsBrokenRingsAndIsCounted();
    void rulesOfTheAccountAreShown();
    void aLimitOfAnotherCurrencyIsNotTakenForOneOfThisOne();
    void beforeTheCurrencyIsKnownNoAmountCanBeTyped();
    void quietHoursAreSaidAndLeadToThePreferences();
    void pictures_data();
    void pictures();

private:
    void look(bool isRead = true);
    template <class Widget>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    void type(const char *field, const QString &text)
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void press(const char *box) { QTest::keyClick(find<QCheckBox>(box), Qt::Key_Space); }

    int m_preferencesOpened = 0;
    std::unique_ptr<MoneyFixture> m_money;
    std::unique_ptr<BillingDesk> m_desk;
    std::unique_ptr<AlarmsPage> m_page;
};

void AlarmsPageTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_money = std::make_unique<MoneyFixture>();
    m_preferencesOpened = 0;
}

void AlarmsPageTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_money.reset();
}

void AlarmsPageTest::look(bool isRead)
{
    m_desk = std::make_unique<BillingDesk>(m_money->account,
                                           BillingDesk::Parts{m_money->client.get(), nullptr, nullptr,
                                                              nullptr, &m_money->clock, &m_money->random});
    m_page =
        std::make_unique<AlarmsPage>(AlarmsPage::Parts{.quietHours = [] { return QuietHours{.kept = true}; },
                                                       .openPreferences = [this] { ++m_preferencesOpened; }});
    m_page->resize(900, 520);
    m_page->setDesk(m_desk.get());
    m_page->show();
    if (!isRead)
        return;
    m_desk->setWatched(true);
    QVERIFY(m_money->waitFor([&] { return m_desk->balance()->now().has_value(); }));
}

void AlarmsPageTest::aLimitThatIsTypedIsSwitchedOn()
{
    look();
    QSignalSpy kept(m_desk.get(), &BillingDesk::rulesChanged);
    type("alarmBalanceLimit", QStringLiteral("1,000.50"));
    QVERIFY(find<QCheckBox>("alarmBalanceOn")->isChecked());
    QCOMPARE(m_desk->rules().balanceBelow, std::optional(MoneyFixture::usd("1000.50")));
    QVERIFY(kept.size() >= 1);
    press("alarmBalanceOn");
    QVERIFY(!m_desk->rules().balanceBelow);
    press("alarmBalanceOn");
    QCOMPARE(m_desk->rules().balanceBelow, std::optional(MoneyFixture::usd("1000.50")));
    find<QSpinBox>("alarmRunwayLimit")->setValue(9);
    QCOMPARE(m_desk->rules().runwayBelow, std::optional(9));
    press("alarmRunwayOn");
    QVERIFY(!m_desk->rules().runwayBelow);
    press("alarmRechargeOn");
    QVERIFY(m_desk->rules().rechargeOff);
}

// On the way to 5000 a spend above 5 would ring.
void AlarmsPageTest::halfANumberIsNoLimit()
{
    look();
    auto *line = find<QLineEdit>("alarmSpendLimit");
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("50"));
    QVERIFY(!m_desk->rules().spendAbove);
    QTest::keyClicks(line, QStringLiteral("00"));
    find<QCheckBox>("alarmBalanceOn")->setFocus(); // the field is left
    QCOMPARE(m_desk->rules().spendAbove, std::optional(MoneyFixture::usd("5000")));
}

void AlarmsPageTest::anAmountThatIsNotUnderstoodKeepsTheOldLimit()
{
    look();
    type("alarmSpendLimit", QStringLiteral("200"));
    for (const char *wrong : {"1.234,56", "-5", "0", "x", "99999999999"}) {
        type("alarmSpendLimit", QString::fromLatin1(wrong));
        QVERIFY2(find<AlarmRuleRow>("alarmSpend")->isWrong(), wrong);
        QVERIFY2(m_desk->rules().spendAbove == MoneyFixture::usd("200"), wrong);
    }
    type("alarmSpendLimit", QStringLiteral("150"));
    QCOMPARE(m_desk->rules().spendAbove, std::optional(MoneyFixture::usd("150")));
}

void AlarmsPageTest::aRuleThatIsBrokenRingsAndIsCounted()
{
    look();
    QCOMPARE(m_page->count(), -1);
    type("alarmBalanceLimit", QStringLiteral("500"));
    QTRY_COMPARE(m_page->count(), 1);
    QCOMPARE(find<AlarmRuleRow>("alarmBalance")->findChild<StatusBadge *>()->tone(), Tone::Bad);
    type("alarmBalanceLimit", QStringLiteral("400"));
    QTRY_COMPARE(m_page->count(), -1);
    QCOMPARE(find<AlarmRuleRow>("alarmBalance")->findChild<StatusBadge *>()->tone(), Tone::Good);
}

void AlarmsPageTest::rulesOfTheAccountAreShown()
{
    look();
    BillingAlarmRules rules;
    rules.balanceBelow = MoneyFixture::usd("1234.50");
    rules.runwayBelow = 3;
    m_desk->setRules(rules);
    m_page->setDesk(nullptr);
    m_page->setDesk(m_desk.get());
    QVERIFY(find<QCheckBox>("alarmBalanceOn")->isChecked());
    QCOMPARE(find<QLineEdit>("alarmBalanceLimit")->text(), QStringLiteral("1,234.50"));
    QCOMPARE(find<QSpinBox>("alarmRunwayLimit")->value(), 3);
    QVERIFY(!find<QCheckBox>("alarmSpendOn")->isChecked());
}

void AlarmsPageTest::aLimitOfAnotherCurrencyIsNotTakenForOneOfThisOne()
{
    m_money->balance = MoneyFixture::balanceOf("50", "EUR");
    look(false);
    BillingAlarmRules rules;
    rules.balanceBelow = MoneyFixture::usd("100");
    m_desk->setRules(rules);
    m_page->setDesk(nullptr);
    m_page->setDesk(m_desk.get());
    QCOMPARE(find<QLineEdit>("alarmBalanceLimit")->text(), QStringLiteral("100.00"));
    m_desk->setWatched(true);
    QVERIFY(m_money->waitFor([&] { return m_desk->balance()->now().has_value(); }));
    QCOMPARE(find<QLineEdit>("alarmBalanceLimit")->text(), QString());
    press("alarmRechargeOn");
    QVERIFY(m_desk->rules().rechargeOff);
    QCOMPARE(m_desk->rules().balanceBelow, std::optional(MoneyFixture::usd("100")));
    type("alarmBalanceLimit", QStringLiteral("80"));
    QCOMPARE(m_desk->rules().balanceBelow, std::optional(*Money::parse(u"80", u"EUR")));
}

void AlarmsPageTest::beforeTheCurrencyIsKnownNoAmountCanBeTyped()
{
    look(false);
    QVERIFY(!find<QLineEdit>("alarmBalanceLimit")->isEnabled());
    QVERIFY(find<QSpinBox>("alarmRunwayLimit")->isEnabled());
}

void AlarmsPageTest::quietHoursAreSaidAndLeadToThePreferences()
{
    look();
    QVERIFY(find<MutedLabel>("alarmsQuiet")->text().contains(QStringLiteral("22:00")));
    find<QPushButton>("alarmsPreferences")->click();
    QCOMPARE(m_preferencesOpened, 1);
}

void AlarmsPageTest::pictures_data()
{
    Looks::addRows({QStringLiteral("rules")});
}

void AlarmsPageTest::pictures()
{
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    this->look();
    m_page->resize(looks.sized(900, 520));
    type("alarmBalanceLimit", QStringLiteral("500"));
    press("alarmSpendOn");
    QVERIFY(Looks::take(*m_page, QStringLiteral("alarms")));
}

#include "AlarmsPageTest.moc"
SIGNALBOX_TEST(AlarmsPageTest)
