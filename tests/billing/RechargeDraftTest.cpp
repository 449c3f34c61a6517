// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/RechargeDraft.h"

#include "support/TestMain.h"

#include <QTest>

using Field = RechargeDraft::Field;

namespace {
const QString usd = QStringLiteral("USD");
const QLocale english(QStringLiteral("en_US"));

Money money(const char *amount)
{
    return Money::parse(QString::fromLatin1(amount), usd).value();
}
RechargePreferences began()
{
    return {.id = QStringLiteral("1"),
            .enabled = true,
            .invoiceEnabled = false,
            .preference = QStringLiteral("ach"),
            .recharge = money("300.00"),
            .threshold = money("100.00"),
            .unreadable = {}};
}
} // namespace

class RechargeDraftTest : public QObject
{
    Q_OBJECT
private slots:
    void whatNobodyTouchedIsWhatItWas();
    void amountsAreShownInTheLocale();
    void whatIsTypedIsWanted();
    void whatIsNotUnderstoodIsWantedAsItWas();
    void anAmountOfMoreDigitsStaysWhileNobodyTouchesIt();
    void amountsMayBeMissingOnlyWhileItIsOff();
    void whoSwitchesItOnSaysHowItIsPaid();
    void refusedFieldsAreFound();
};

void RechargeDraftTest::whatNobodyTouchedIsWhatItWas()
{
    const auto meaning = RechargeDraft::of(began(), english).meaning(began(), usd, english);
    QCOMPARE(meaning.wanted, began());
    QVERIFY(meaning.troubles.isEmpty());
    QVERIFY(meaning.target == money("400"));
    RechargePreferences nothing;
    QCOMPARE(RechargeDraft::of(nothing, english).meaning(nothing, usd, english).wanted, nothing);
}

void RechargeDraftTest::amountsAreShownInTheLocale()
{
    RechargePreferences large = began();
    large.threshold = money("1234.5");
    QCOMPARE(RechargeDraft::of(large, english).threshold, QStringLiteral("1,234.50"));
    QCOMPARE(RechargeDraft::of(large, QLocale(QStringLiteral("de_DE"))).threshold,
             QStringLiteral("1.234,50"));
}

void RechargeDraftTest::whatIsTypedIsWanted()
{
    const QLocale german(QStringLiteral("de_DE"));
    RechargeDraft draft = RechargeDraft::of(began(), german);
    draft.enabled = false;
    draft.invoiceEnabled = true;
    draft.preference = QStringLiteral("credit_paypal");
    draft.threshold = QStringLiteral("1.000,50 USD");
    const auto meaning = draft.meaning(began(), usd, german);
    QVERIFY(meaning.troubles.isEmpty());
    RechargePreferences wanted = began();
    wanted.enabled = false;
    wanted.invoiceEnabled = true;
    wanted.preference = QStringLiteral("credit_paypal");
    wanted.threshold = money("1000.50");
    QCOMPARE(meaning.wanted, wanted);
    QVERIFY(meaning.target == money("1300.50"));
}

void RechargeDraftTest::whatIsNotUnderstoodIsWantedAsItWas()
{
    RechargeDraft draft = RechargeDraft::of(began(), english);
    draft.threshold = QStringLiteral("1.234,56");
    draft.recharge = QStringLiteral("0");
    const auto meaning = draft.meaning(began(), usd, english);
    QCOMPARE(meaning.wanted, began());
    QCOMPARE(meaning.troubles.keys(), (QList<Field>{Field::Threshold, Field::Recharge}));
    QVERIFY(!meaning.threshold && !meaning.recharge && !meaning.target);
}

void RechargeDraftTest::anAmountOfMoreDigitsStaysWhileNobodyTouchesIt()
{
    RechargePreferences fine = began();
    fine.threshold = money("100.125");
    RechargeDraft draft = RechargeDraft::of(fine, english);
    draft.enabled = false;
    QVERIFY(draft.meaning(fine, usd, english).troubles.isEmpty());
    QVERIFY(draft.meaning(fine, usd, english).wanted.threshold == money("100.125"));
    draft.threshold += u'0';
    QVERIFY(draft.meaning(fine, usd, english).troubles.contains(Field::Threshold));
}

void RechargeDraftTest::amountsMayBeMissingOnlyWhileItIsOff()
{
    RechargePreferences unset;
    unset.enabled = false;
    unset.preference = QStringLiteral("ach");
    RechargeDraft draft = RechargeDraft::of(unset, english);
    QVERIFY(draft.meaning(unset, usd, english).troubles.isEmpty());
    draft.enabled = true;
    QCOMPARE(draft.meaning(unset, usd, english).troubles.keys(),
             (QList<Field>{Field::Threshold, Field::Recharge}));
    // One that is there can't be taken away: the API has no way to say so.
    RechargeDraft emptied = RechargeDraft::of(began(), english);
    emptied.enabled = false;
    emptied.threshold.clear();
    QVERIFY(emptied.meaning(began(), usd, english).troubles.contains(Field::Threshold));
}

void RechargeDraftTest::whoSwitchesItOnSaysHowItIsPaid()
{
    RechargePreferences unset = began();
    unset.preference.clear();
    const RechargeDraft draft = RechargeDraft::of(unset, english);
    QCOMPARE(draft.meaning(unset, usd, english).troubles.keys(), QList<Field>{Field::Preference});
}

void RechargeDraftTest::refusedFieldsAreFound()
{
    Failure failure = Failure::of(Failure::Kind::Rejected);
    failure.problems = {{.code = {},
                         .title = {},
                         .detail = QStringLiteral("Too low."),
                         .pointer = QStringLiteral("/threshold_amount"),
                         .parameter = {}},
                        {.code = {},
                         .title = QStringLiteral("Bad"),
                         .detail = {},
                         .pointer = QStringLiteral("/recharge_amount"),
                         .parameter = {}}};
    QCOMPARE(RechargeDraft::complaint(failure, Field::Threshold), QStringLiteral("Too low."));
    QCOMPARE(RechargeDraft::complaint(failure, Field::Recharge), QStringLiteral("Bad"));
    QCOMPARE(RechargeDraft::complaint(failure, Field::Preference), QString());
}

SIGNALBOX_TEST(RechargeDraftTest)
#include "RechargeDraftTest.moc"
