// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wire.h"
#include "support/TestMain.h"

class BillingTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void rechargeBeginsWithPreferencesThatFitTheSpend();
    void onlyWhatIsSentChanges();
    void amountsAreExactAndAboveZero_data();
    void amountsAreExactAndAboveZero();
    void preferencesAreOfTheirTypes();
    void aThresholdAboveTheBalanceChargesAtOnce();
    void aGroupIsCreatedRenamedAndDeleted();
    void namesOfGroupsAreUniqueAndNotEmpty();
    void usageIsBookedOnGroups();
    void numbersBelongToGroups();

private:
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Wire> m_wire;
};

namespace {
const QByteArray prefs = "/payment/auto_recharge_prefs";

QJsonObject named(const QJsonValue &name)
{
    return {{QStringLiteral("name"), name}};
}
} // namespace

void BillingTest::init()
{
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{.faxes = 0});
    QVERIFY(m_sandbox->start());
    m_wire = std::make_unique<Wire>(*m_sandbox);
}

void BillingTest::rechargeBeginsWithPreferencesThatFitTheSpend()
{
    const QJsonObject now = m_wire->get(prefs).data();
    QCOMPARE(now[u"record_type"].toString(), QStringLiteral("auto_recharge_pref"));
    QCOMPARE(now[u"enabled"], QJsonValue(true));
    QCOMPARE(now[u"invoice_enabled"], QJsonValue(true));
    QCOMPARE(now[u"preference"].toString(), QStringLiteral("credit_paypal"));
    QCOMPARE(now[u"threshold_amount"].toString(), QStringLiteral("250.00"));
    QCOMPARE(now[u"recharge_amount"].toString(), QStringLiteral("1000.00"));
    QCOMPARE(now[u"id"].toString().size(), 19);
}

void BillingTest::onlyWhatIsSentChanges()
{
    QJsonObject expected = m_wire->get(prefs).data();
    const QList<std::pair<QString, QJsonValue>> changes{
        {QStringLiteral("enabled"), false},
        {QStringLiteral("invoice_enabled"), false},
        {QStringLiteral("preference"), QStringLiteral("ach")},
        {QStringLiteral("threshold_amount"), QStringLiteral("75.50")},
        {QStringLiteral("recharge_amount"), QStringLiteral("0.01")}};
    for (const auto &[field, value] : changes) {
        expected[field] = value;
        const auto changed = m_wire->patch(prefs, {{field, value}});
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.data(), expected);
        QCOMPARE(m_wire->get(prefs).data(), expected);
    }
    QCOMPARE(m_wire->patch(prefs, {}).data(), expected);
}

void BillingTest::amountsAreExactAndAboveZero_data()
{
    QTest::addColumn<QJsonValue>("amount");
    QTest::addColumn<QString>("kept"); ///< empty: refused
    const auto row = [](const char *amount, const char *kept) {
        QTest::addRow("'%s'", amount) << QJsonValue(QString::fromLatin1(amount)) << QString::fromLatin1(kept);
    };
    row("104", "104.00");
    row("104.5", "104.50");
    row("104.05", "104.05");
    row("999999999.99", "999999999.99");
    row("104.055", "");
    row("104.", "");
    row(".5", "");
    row("0", "");
    row("0.00", "");
    row("-5", "");
    row("1,234.56", "");
    row("1e3", "");
    row("USD 5", "");
    row("", "");
    row("1000000000", "");
    QTest::addRow("a number") << QJsonValue(104.5) << QString();
    QTest::addRow("null") << QJsonValue() << QString();
}

void BillingTest::amountsAreExactAndAboveZero()
{
    QFETCH(QJsonValue, amount);
    QFETCH(QString, kept);
    for (const QString &field : {QStringLiteral("threshold_amount"), QStringLiteral("recharge_amount")}) {
        const QJsonObject before = m_wire->get(prefs).data();
        const auto answer = m_wire->patch(prefs, {{field, amount}, {QStringLiteral("enabled"), false}});
        QCOMPARE(answer.pointer(), kept.isEmpty() ? u'/' + field : QString());
        QCOMPARE(answer.status, kept.isEmpty() ? 422 : 200);
        const QJsonObject after = m_wire->get(prefs).data();
        if (kept.isEmpty())
            QCOMPARE(after, before);
        else
            QCOMPARE(after[field].toString(), kept);
    }
}

void BillingTest::preferencesAreOfTheirTypes()
{
    const auto pointer = [&](const char *field, const QJsonValue &value) {
        return m_wire->patch(prefs, {{QLatin1String(field), value}}).pointer();
    };
    QCOMPARE(pointer("preference", QStringLiteral("cash")), QStringLiteral("/preference"));
    QCOMPARE(pointer("enabled", QStringLiteral("true")), QStringLiteral("/enabled"));
    QCOMPARE(pointer("invoice_enabled", 1), QStringLiteral("/invoice_enabled"));
    QCOMPARE(pointer("id", QStringLiteral("1")), QStringLiteral("/id"));
    QCOMPARE(m_wire->ask("PATCH", prefs, "[]").status, 400);
    QCOMPARE(m_wire->ask("PUT", prefs, "{}").status, 405);
}

void BillingTest::aThresholdAboveTheBalanceChargesAtOnce()
{
    const auto answer = m_wire->patch(prefs, {{QStringLiteral("threshold_amount"), QStringLiteral("900")},
                                              {QStringLiteral("recharge_amount"), QStringLiteral("50")}});
    QCOMPARE(answer.status, 200);
    const double balance = m_wire->get("/balance").data()[u"balance"].toString().toDouble();
    QVERIFY(balance > 949 && balance <= 950);
}

void BillingTest::aGroupIsCreatedRenamedAndDeleted()
{
    const auto created = m_wire->post("/billing_groups", named(QStringLiteral("Radiology")));
    QCOMPARE(created.status, 200);
    QCOMPARE(created.data()[u"record_type"].toString(), QStringLiteral("billing_group"));
    QCOMPARE(created.data()[u"deleted_at"], QJsonValue());
    const QByteArray path = "/billing_groups/" + Wire::id(created.data());
    QCOMPARE(m_wire->get(path).data(), created.data());
    QCOMPARE(m_wire->all("/billing_groups").size(), 5);
    const auto renamed = m_wire->patch(path, named(QStringLiteral("Imaging")));
    QCOMPARE(renamed.status, 200);
    QCOMPARE(renamed.data()[u"name"].toString(), QStringLiteral("Imaging"));
    QCOMPARE(renamed.data()[u"created_at"], created.data()[u"created_at"]);
    const auto deleted = m_wire->remove(path);
    QCOMPARE(deleted.status, 200);
    QVERIFY(deleted.data()[u"deleted_at"].isString());
    QCOMPARE(m_wire->all("/billing_groups").size(), 4);
    QCOMPARE(m_wire->get(path).status, 404);
    QCOMPARE(m_wire->patch(path, {}).status, 404);
    QCOMPARE(m_wire->remove(path).status, 404);
}

void BillingTest::namesOfGroupsAreUniqueAndNotEmpty()
{
    const QByteArray path = "/billing_groups/" + Wire::id(m_wire->all("/billing_groups")[0]);
    const QString own = m_wire->get(path).data()[u"name"].toString();
    const QList<QJsonValue> wrong{
        QString(), QStringLiteral("  "), QString(256, u'a'), QStringLiteral("Front desk"), 7, QJsonValue()};
    for (const QJsonValue &name : wrong) {
        QCOMPARE(m_wire->post("/billing_groups", named(name)).pointer(), QStringLiteral("/name"));
        QCOMPARE(m_wire->patch(path, named(name)).pointer(), QStringLiteral("/name"));
    }
    QCOMPARE(m_wire->post("/billing_groups", {}).pointer(), QStringLiteral("/name"));
    QCOMPARE(m_wire->patch(path, {}).data()[u"name"].toString(), own);
    QCOMPARE(m_wire->patch(path, named(own)).status, 200);
    QCOMPARE(m_wire->post("/billing_groups", named(QString(255, u'a'))).status, 200);
    QCOMPARE(m_wire->get(Wire::encoded("/billing_groups?page[size]=251")).status, 422);
    QCOMPARE(m_wire->get(Wire::encoded("/billing_groups?filter[name]=a")).status, 400);
}

void BillingTest::usageIsBookedOnGroups()
{
    QSet<QString> groups;
    for (const QJsonObject &group : m_wire->all("/billing_groups"))
        groups << group[u"id"].toString();
    QCOMPARE(groups.size(), 4);
    for (const QByteArray product : {"sip-trunking", "messaging", "fax-api"}) {
        QSet<QString> used;
        for (const auto &row : m_wire
                                   ->get("/usage_reports?metrics=cost&dimensions=billing_group_id"
                                         "&date_range=last_month&product=" +
                                         product)
                                   .list())
            used << row.toObject()[u"billing_group_id"].toString();
        QVERIFY(used.contains(groups));
        // Of none, and of one that is deleted.
        QCOMPARE(used.size(), 6);
        QVERIFY(used.contains(QString()));
        for (const QString &id : used - groups - QSet<QString>{QString()})
            QCOMPARE(m_wire->get("/billing_groups/" + id.toLatin1()).status, 404);
    }
}

void BillingTest::numbersBelongToGroups()
{
    qsizetype belonging = 0;
    for (const QJsonObject &group : m_wire->all("/billing_groups"))
        belonging += m_wire->total("/phone_numbers?filter[billing_group_id]=" + Wire::id(group));
    QCOMPARE(belonging, 6);
    QCOMPARE(m_wire->total("/phone_numbers?filter[billing_group_id]=null"), 3);
}

SIGNALBOX_TEST(BillingTest)
#include "BillingTest.moc"
