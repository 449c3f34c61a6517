// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wire.h"
#include "sandbox/BillingRoutes.h"
#include "sandbox/UsageRoutes.h"
#include "support/TestMain.h"

using namespace sandbox;

namespace {
constexpr qint64 hour = UsageFacts::hour;
constexpr qint64 day = 24 * hour;
constexpr qint64 dollar = 100 * AccountBalance::cent;

/// An account whose clock the test moves.
class Account
{
public:
    explicit Account(qint64 opening, RechargePrefs prefs = {.isEnabled = false})
        : m_facts(1),
          m_usage(m_facts, [this] { return now; }),
          money(m_facts, opening, [this] { return now; }),
          m_billing(money, QStringLiteral("1"))
    {
        m_usage.addTo(m_router);
        m_billing.addTo(m_router);
        money.setPrefs(prefs);
    }
    QJsonObject get(const QByteArray &path, const QByteArray &query = {})
    {
        HttpRequest request;
        request.method = "GET";
        request.path = "/v2" + path;
        request.query = query;
        return QJsonDocument::fromJson(m_router.route(request).body).object();
    }
    /// What the reports of all products say that it has cost, in millionths of a dollar.
    qint64 reported()
    {
        qint64 total = 0;
        for (const UsageProduct &product : UsageCatalog::products()) {
            const bool hasCurrency = product.dimensions.contains("currency");
            if (product.metrics[0].name != "cost" &&
                std::ranges::count(product.metrics, "cost", &UsageMetric::name) == 0)
                continue;
            const QJsonArray rows =
                get("/usage_reports",
                    "metrics=cost&dimensions=" + QByteArray(hasCurrency ? "currency" : "connection_id") +
                        "&product=" + product.name +
                        "&start_date=2026-11-20T00:00:00Z&end_date=2026-12-15T00:00:00Z"
                        "&page%5Bsize%5D=5000")[u"data"]
                    .toArray();
            for (const auto &row : rows) {
                const auto cost = static_cast<qint64>(std::llround(row.toObject()[u"cost"].toDouble() * 1e6));
                total += row.toObject()[u"currency"].toString() == u"EUR" ? cost * 108 / 100 : cost;
            }
        }
        return total;
    }
    /// An hour is the longest that anybody looks away.
    void pass(qint64 ms)
    {
        for (const qint64 end = now + ms; now < end;) {
            now = std::min(end, now + hour);
            money.balance();
        }
    }

    qint64 now = QDateTime(QDate(2026, 11, 25), QTime(9, 20), Qt::UTC).toMSecsSinceEpoch();

private:
    UsageFacts m_facts;
    UsageRoutes m_usage;

public:
    AccountBalance money;

private:
    Router m_router;
    BillingRoutes m_billing;
};
} // namespace

class BalanceTest : public QObject
{
    Q_OBJECT
private slots:
    void theBalanceIsInDecimalText();
    void itFallsByWhatTheReportsSay();
    void aMonthCostsSomeCharges();
    void nothingIsChargedAboveTheThreshold();
    void aChargeReachesThresholdAndAmount();
    void tenChargesADayAreTheMost();
    void nothingIsChargedWhenItIsOff();
    void howOftenItIsLookedAtMakesNoDifference();
    void aDebtIsShown();
};

void BalanceTest::theBalanceIsInDecimalText()
{
    Sandbox sandbox({.faxes = 0});
    QVERIFY(sandbox.start());
    const QJsonObject balance = Wire(sandbox).get("/balance").data();
    QCOMPARE(balance[u"record_type"].toString(), QStringLiteral("balance"));
    QCOMPARE(balance[u"currency"].toString(), QStringLiteral("USD"));
    QCOMPARE(balance[u"pending"].toString(), QStringLiteral("10.00"));
    QCOMPARE(balance[u"credit_limit"].toString(), QStringLiteral("1000.00"));
    const auto cents = [&](QStringView field) {
        QString text = balance[field].toString();
        return text.indexOf(u'.') == text.size() - 3 ? text.remove(u'.').toInt() : -1;
    };
    QVERIFY(cents(u"balance") >= 600'00 && cents(u"balance") < 680'00);
    QCOMPARE(cents(u"available_credit"), cents(u"balance") + cents(u"credit_limit"));
}

void BalanceTest::itFallsByWhatTheReportsSay()
{
    Account account(5'000 * dollar);
    const qint64 reported = account.reported();
    const qint64 before = account.money.balance();
    QCOMPARE(before, 5'000 * dollar);
    for (const qint64 pause : {7 * hour / 60, 3 * hour, 50 * hour}) {
        account.pass(pause);
        const qint64 spent = before - account.money.balance();
        QVERIFY(spent > 0);
        // Euro are converted hour by hour, which rounds a little.
        QVERIFY2(std::abs(spent - (account.reported() - reported)) < 500,
                 qPrintable(QStringLiteral("%1 and %2").arg(spent).arg(account.reported() - reported)));
    }
}

void BalanceTest::aMonthCostsSomeCharges()
{
    Account account(640 * dollar, RechargePrefs());
    account.pass(30 * day);
    const auto charges = account.money.charges().size();
    QVERIFY2(charges >= 2 && charges <= 6, qPrintable(QString::number(charges)));
    QVERIFY(account.money.balance() > 250 * dollar);
}

void BalanceTest::nothingIsChargedAboveTheThreshold()
{
    Account account(300 * dollar, {.threshold = 299'99, .amount = 50'00});
    QCOMPARE(account.money.balance(), 300 * dollar);
    QCOMPARE(account.money.charges().size(), 0);
    account.money.setPrefs({.threshold = 300'00, .amount = 50'00});
    QCOMPARE(account.money.charges().size(), 1);
}

void BalanceTest::aChargeReachesThresholdAndAmount()
{
    Account account(101 * dollar, {.threshold = 100'00, .amount = 300'00});
    account.pass(hour * 2 / 3);
    for (int hours = 0; hours < 48 && account.money.charges().isEmpty(); ++hours)
        account.pass(hour);
    QCOMPARE(account.money.charges().size(), 1);
    const auto charge = account.money.charges().first();
    QVERIFY(charge.amount >= 300 * dollar && charge.amount < 320 * dollar);
    QCOMPARE(charge.amount % AccountBalance::cent, 0);
    const QString shown = account.get("/balance")[u"data"][u"balance"].toString();
    QCOMPARE(shown, QStringLiteral("400.00"));
}

void BalanceTest::tenChargesADayAreTheMost()
{
    // What an hour costs is more than this brings.
    Account account(200 * dollar, {.threshold = 200'00, .amount = 1});
    account.pass(20 * hour);
    QCOMPARE(account.money.charges().size(), 10);
    QVERIFY(account.money.balance() < 200 * dollar);
    account.pass(9 * hour);
    const auto charges = account.money.charges();
    QVERIFY(charges.size() > 10);
    for (qsizetype i = 10; i < charges.size(); ++i)
        QVERIFY(charges[i].at - charges[i - 10].at >= day);
}

void BalanceTest::nothingIsChargedWhenItIsOff()
{
    Account account(1 * dollar);
    account.pass(3 * day);
    QCOMPARE(account.money.charges().size(), 0);
    QVERIFY(account.money.balance() < -100 * dollar);
}

void BalanceTest::howOftenItIsLookedAtMakesNoDifference()
{
    const RechargePrefs prefs{.threshold = 100'00, .amount = 40'00};
    Account watched(150 * dollar, prefs);
    Account left(150 * dollar, prefs);
    watched.pass(4 * day);
    left.now += 4 * day;
    left.money.balance();
    QVERIFY(left.money.charges().size() > 3);
    QVERIFY(left.money.charges().size() <= watched.money.charges().size());
    QVERIFY(std::abs(left.money.balance() - watched.money.balance()) < 60 * dollar);
    Account twin(150 * dollar, prefs);
    twin.now += 4 * day;
    QCOMPARE(twin.money.balance(), left.money.balance());
}

void BalanceTest::aDebtIsShown()
{
    Account account(-123'456'789);
    const QJsonObject balance = account.get("/balance")[u"data"].toObject();
    QCOMPARE(balance[u"balance"].toString(), QStringLiteral("-123.46"));
    QCOMPARE(balance[u"available_credit"].toString(), QStringLiteral("876.54"));
}

SIGNALBOX_TEST(BalanceTest)
#include "BalanceTest.moc"
