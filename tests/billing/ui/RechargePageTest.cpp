// SPDX-License-Identifier: GPL-3.0-or-later
#include "RechargePageFixture.h"
#include "billing/BalanceWatch.h"
#include "billing/ui/RechargeView.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/EmptyState.h"
#include "widgets/FieldRow.h"
#include "widgets/FigureCard.h"
#include "widgets/charts/ChartView.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>

namespace {
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}
FieldRow *rowOf(const QWidget *field)
{
    return qobject_cast<FieldRow *>(field->parentWidget());
}
QString figure(const RechargePageFixture &fixture)
{
    return plain(fixture.find<QLabel>("rechargeFigure")->text());
}
QString story(const RechargePageFixture &fixture)
{
    return plain(fixture.find<QLabel>("rechargeStory")->text());
}
FigureCard *card(const RechargePageFixture &fixture, const char *name)
{
    return fixture.find<FigureCard>(name);
}
/// The cells of a charge, with bars in between.
QString charge(const RechargePageFixture &fixture, int row)
{
    const QAbstractItemModel *model = fixture.find<QTableView>("rechargeCharges")->model();
    QStringList texts;
    for (int column = 0; column < model->columnCount(); ++column)
        texts << model->index(row, column).data().toString();
    return plain(texts.join(u'|'));
}
} // namespace

class RechargePageTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsSetAndWhatItWouldHaveDone();
    void theBalanceThatWasSeenOpensThePast();
    void amountsAreEchoedOrRefusedAtTheirField();
    void whatIsTypedIsReckonedBesideWhatIsSet();
    void whatItWouldDoNext();
    void theLimitIsASettingOfThisConsole();
    void longLabelsLeaveTheFieldsWhole();
    void refusedChargesAreSaidLoudly();
    void withoutSpendNothingIsReckoned();
    void withoutABalanceThereIsNoCurrency();
    void whatCannotBeReadSaysWhyAndIsReadAgain();
    void nothingOfAnotherAccountStays();
};

void RechargePageTest::whatIsSetAndWhatItWouldHaveDone()
{
    RechargePageFixture fixture;
    fixture.open();
    QCOMPARE(fixture.threshold()->text(), QStringLiteral("100.00"));
    QCOMPARE(fixture.amount()->text(), QStringLiteral("300.00"));
    QVERIFY(fixture.find<QCheckBox>("rechargeEnabled")->isChecked());
    QCOMPARE(fixture.find<QComboBox>("rechargePreference")->currentText(), QStringLiteral("Card or PayPal"));
    // 1.00 an hour from 400.00 on: at 100.00 after 300 and after 600 of the 720 hours from 30 January on.
    QCOMPARE(figure(fixture), QStringLiteral("2 times, 600.00 USD in all"));
    QVERIFY2(story(fixture).contains(QStringLiteral("11 Feb 300.00 USD and 24 Feb 300.00 USD")),
             qPrintable(story(fixture)));
    QVERIFY(story(fixture).contains(QStringLiteral("1 of 10 allowed")));
    QVERIFY(story(fixture).contains(QStringLiteral("was not seen by this computer")));
    QCOMPARE(charge(fixture, 0), QStringLiteral("11 Feb, about 12:00 UTC|300.00 USD|100.00 USD|400.00 USD"));
    QCOMPARE(plain(card(fixture, "rechargeInAll")->figure()), QStringLiteral("600.00 USD"));
    QCOMPARE(card(fixture, "rechargeMost")->figure(), QStringLiteral("1 of 10"));
    QCOMPARE(plain(card(fixture, "rechargeLowest")->figure()), QStringLiteral("100.00 USD"));
    QCOMPARE(fixture.page.countText(), QStringLiteral("on"));
    QVERIFY(!fixture.find<QPushButton>("rechargeSave")->isEnabled());
    QVERIFY(!fixture.page.hasChanges());
}

void RechargePageTest::theBalanceThatWasSeenOpensThePast()
{
    RechargePageFixture fixture;
    const QDateTime seen(QDate(2026, 1, 29), QTime(20, 0), Qt::UTC);
    const BalancePoint point{.at = seen,
                             .balance = RechargePageFixture::usd("720"),
                             .pending = {},
                             .creditLimit = {},
                             .available = {}};
    QVERIFY(fixture.ended(fixture.balances.keep(fixture.account.id, point, seen.addDays(-1))));
    fixture.open();
    QVERIFY(fixture.waitFor(
        [&] { return story(fixture).contains(QStringLiteral("as this computer saw it on 29 Jan")); }));
    // 720.00 − 620 hours.
    QVERIFY2(figure(fixture).endsWith(QStringLiteral(", 300.00 USD in all")), qPrintable(figure(fixture)));
}

void RechargePageTest::amountsAreEchoedOrRefusedAtTheirField()
{
    RechargePageFixture fixture;
    fixture.open();
    fixture.type(fixture.amount(), QStringLiteral("1,250.5"));
    const FieldRow *row = rowOf(fixture.amount());
    QVERIFY(row->error().isEmpty());
    QCOMPARE(plain(row->hint()), QStringLiteral("1,250.50 USD or more a charge: it lifts to 1,350.50 USD."));
    fixture.type(fixture.amount(), QStringLiteral("1.250,50"));
    QVERIFY(row->error().contains(QStringLiteral("1,234.50")));
    QVERIFY(fixture.amount()->property("wrong").toBool());
    QCOMPARE(figure(fixture), QString());
    QVERIFY(story(fixture).contains(QStringLiteral("both amounts")));
    fixture.type(fixture.threshold(), QStringLiteral("-5"));
    QVERIFY(plain(rowOf(fixture.threshold())->error()).contains(QStringLiteral("less than 0.00 USD")));
}

void RechargePageTest::whatIsTypedIsReckonedBesideWhatIsSet()
{
    RechargePageFixture fixture;
    fixture.open();
    const auto *chart = fixture.find<ChartView>("rechargeChart");
    QCOMPARE(chart->data().series.size(), 3); // balance, charges, threshold
    fixture.type(fixture.amount(), QStringLiteral("100"));
    // From 200.00 on: 100.00 after 100, 200, … 700 hours.
    QCOMPARE(figure(fixture), QStringLiteral("7 times, 700.00 USD in all"));
    QVERIFY(plain(card(fixture, "rechargeInAll")->note())
                .contains(QStringLiteral("as it is set now 2 times, 600.00 USD in all")));
    QCOMPARE(chart->data().series.size(), 4);
    QCOMPARE(chart->data().series[0].name, QStringLiteral("As typed"));
    QCOMPARE(chart->data().series[2].name, QStringLiteral("As it is set now"));
    QCOMPARE(plain(chart->valueText(0, 0)), QStringLiteral("200.00 USD"));
    QCOMPARE(plain(chart->valueText(2, 0)), QStringLiteral("400.00 USD"));
    QCOMPARE(fixture.find<QTableView>("rechargeCharges")->model()->rowCount(), 7);
}

void RechargePageTest::whatItWouldDoNext()
{
    RechargePageFixture fixture;
    fixture.open();
    // 412.83 − 313 hours = 99.83, on 14 March 13:00: 300.17.
    QCOMPARE(card(fixture, "rechargeNext")->figure(), QStringLiteral("14 Mar"));
    QVERIFY(plain(card(fixture, "rechargeNext")->note())
                .contains(QStringLiteral("300.17 USD, at 24.00 USD a day")));
    const auto *view = fixture.find<RechargeView>("rechargeView");
    QVERIFY(view->time() == RechargeView::Time::Past);
    const auto buttons = fixture.find<QWidget>("rechargeTimes")->findChildren<QAbstractButton *>();
    buttons[0]->setFocus();
    QTest::keyClick(buttons[0], Qt::Key_Right);
    QVERIFY(view->time() == RechargeView::Time::Ahead);
    QCOMPARE(charge(fixture, 0), QStringLiteral("14 Mar, about 13:00 UTC|300.17 USD|99.83 USD|400.00 USD"));
    QCOMPARE(fixture.page.here().queryItemValue(QStringLiteral("time")), QStringLiteral("ahead"));
    fixture.page.open(QUrlQuery(QStringLiteral("time=past")));
    QVERIFY(view->time() == RechargeView::Time::Past);
}

void RechargePageTest::theLimitIsASettingOfThisConsole()
{
    RechargePageFixture fixture;
    fixture.open();
    auto *limit = fixture.find<QSpinBox>("rechargeLimit");
    QCOMPARE(limit->value(), 10);
    limit->setFocus();
    QTest::keyClick(limit, Qt::Key_Down);
    fixture.settle();
    QCOMPARE(fixture.desk->rules().rechargesADay, 9);
    QCOMPARE(card(fixture, "rechargeMost")->figure(), QStringLiteral("1 of 9"));
    QVERIFY(!fixture.page.hasChanges());
    QVERIFY(fixture.changes().isEmpty());
    QVERIFY(rowOf(limit)->hint().contains(QStringLiteral("not by the API")));
}

void RechargePageTest::refusedChargesAreSaidLoudly()
{
    RechargePageFixture fixture;
    // 40.00 an hour on 10 February, with 20.00 a charge.
    fixture.costs = [](QDate day) { return QByteArray(day == QDate(2026, 2, 10) ? "960.00" : "0.24"); };
    fixture.preferences[QStringLiteral("recharge_amount")] = QStringLiteral("20.00");
    fixture.open();
    const auto *refused = fixture.find<Banner>("rechargeRefused");
    QVERIFY(refused->isVisible());
    QCOMPARE(refused->tone(), Tone::Bad);
    QVERIFY2(refused->text().contains(QStringLiteral("10 Feb")), qPrintable(refused->text()));
    QVERIFY(refused->text().contains(QStringLiteral("10 charges a day")));
    QVERIFY(card(fixture, "rechargeMost")->note().contains(QStringLiteral("limit")));
    fixture.type(fixture.amount(), QStringLiteral("900"));
    QVERIFY(!refused->isVisible());
}

void RechargePageTest::withoutSpendNothingIsReckoned()
{
    RechargePageFixture fixture;
    fixture.report = ScriptedAnswer::json(403, R"({"errors":[{"code":"10010","title":"Not authorized"}]})");
    fixture.open();
    const auto *trouble = fixture.find<Banner>("rechargeSpendTrouble");
    QVERIFY(trouble->isVisible());
    QVERIFY(trouble->title().contains(QStringLiteral("nothing is reckoned")));
    QCOMPARE(figure(fixture), QString());
    QCOMPARE(card(fixture, "rechargeInAll")->figure(), QStringLiteral("not known"));
    fixture.report.reset();
    QTest::keyClick(fixture.find<QPushButton>("rechargeReadSpend"), Qt::Key_Space);
    QVERIFY(fixture.waitFor([&] { return figure(fixture) == u"2 times, 600.00 USD in all"; }));
    QVERIFY(!trouble->isVisible());
}

void RechargePageTest::withoutABalanceThereIsNoCurrency()
{
    RechargePageFixture fixture;
    fixture.balance = R"({"data":{}})";
    fixture.page.show();
    fixture.makeDesk();
    QVERIFY(fixture.waitFor(
        [&] { return fixture.desk->preferences() && fixture.desk->balance()->readAt().isValid(); }));
    QVERIFY(!fixture.threshold()->isVisible());
    const auto *state = fixture.page.findChild<EmptyState *>();
    QVERIFY(state->isVisible());
    QVERIFY2(state->text().contains(QStringLiteral("currency")), qPrintable(state->text()));
}

void RechargePageTest::whatCannotBeReadSaysWhyAndIsReadAgain()
{
    RechargePageFixture fixture;
    fixture.read = ScriptedAnswer::json(403, R"({"errors":[{"code":"10010","title":"Not authorized"}]})");
    fixture.open();
    const auto *state = fixture.page.findChild<EmptyState *>();
    QVERIFY(state->isVisible());
    QVERIFY(state->title().contains(QStringLiteral("could not be read")));
    fixture.read.reset();
    QTest::keyClick(fixture.find<QPushButton>("rechargeReadAgain"), Qt::Key_Space);
    QVERIFY(fixture.waitFor([&] { return fixture.threshold()->isVisible(); }));
    QCOMPARE(fixture.threshold()->text(), QStringLiteral("100.00"));
}

void RechargePageTest::nothingOfAnotherAccountStays()
{
    RechargePageFixture fixture;
    fixture.open();
    fixture.type(fixture.amount(), QStringLiteral("500"));
    fixture.page.setDesk(nullptr);
    QVERIFY(!fixture.threshold()->isVisible());
    QVERIFY(fixture.page.findChild<EmptyState *>()->isVisible());
    QVERIFY(!fixture.page.hasChanges());
    QCOMPARE(fixture.find<QTableView>("rechargeCharges")->model()->rowCount(), 0);
    fixture.page.setDesk(fixture.desk.get());
    QCOMPARE(fixture.amount()->text(), QStringLiteral("300.00"));
}

SIGNALBOX_TEST(RechargePageTest)
// As they are in German.
void RechargePageTest::longLabelsLeaveTheFieldsWhole()
{
    RechargePageFixture fixture;
    fixture.open();
    fixture.settle();
    auto *form = fixture.find<QWidget>("rechargeForm");
    form->hide();
    for (FieldRow *row : form->findChildren<FieldRow *>())
        row->setLabel(QStringLiteral("Automatisches Aufladen"));
    form->show();
    QWidget *field = fixture.find<QWidget>("rechargePreference");
    QTRY_VERIFY(field->mapTo(form, QPoint(field->width(), 0)).x() <= form->width());
    QVERIFY(field->width() >= field->minimumSizeHint().width());
}

#include "RechargePageTest.moc"
