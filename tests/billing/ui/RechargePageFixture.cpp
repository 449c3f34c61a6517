// SPDX-License-Identifier: GPL-3.0-or-later
#include "RechargePageFixture.h"

#include "billing/BalanceWatch.h"
#include "billing/Spend.h"

#include <QJsonDocument>
#include <QUrlQuery>

RechargePageFixture::RechargePageFixture()
    : database(folder.filePath(QStringLiteral("signalbox.sqlite"))), balances(&database)
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    account.name = QStringLiteral("Northwind Clinic");
    database.open();
    server.answerWholeBy([this](const ScriptedRequest &request) { return answered(request); });
}
RechargePageFixture::~RechargePageFixture()
{
    page.setDesk(nullptr);
}

void RechargePageFixture::makeDesk()
{
    client->setAccount(account);
    desk = std::make_unique<BillingDesk>(
        account, BillingDesk::Parts{client.get(), nullptr, &balances, nullptr, &clock, &random});
    page.setDesk(desk.get());
    desk->setWatched(true);
}

void RechargePageFixture::open()
{
    page.resize(1180, 860);
    page.show();
    makeDesk();
    QVERIFY(waitFor([this] {
        return (desk->preferences() || desk->rechargeFailure()) && desk->balance()->readAt().isValid() &&
               (desk->spend()->isRead() || desk->spend()->failure());
    }));
    settle();
}

void RechargePageFixture::settle()
{
    QVERIFY(waitFor([this] { return page.isSettled(); }));
}

void RechargePageFixture::type(QLineEdit *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    settle();
}

void RechargePageFixture::answerQuestion(bool yes)
{
    auto *button = find<QPushButton>(yes ? "rechargeQuestionYes" : "rechargeQuestionNo");
    QVERIFY(button);
    QTest::keyClick(button, Qt::Key_Space);
    // The box is deleted from the event loop.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(waitFor([this] { return !find<QWidget>("rechargeQuestion"); }));
}

QList<QJsonObject> RechargePageFixture::changes() const
{
    QList<QJsonObject> bodies;
    for (const ScriptedRequest &request : server.requests()) {
        if (request.method == "PATCH")
            bodies << QJsonDocument::fromJson(request.body).object();
    }
    return bodies;
}

ScriptedAnswer RechargePageFixture::answered(const ScriptedRequest &request)
{
    if (request.target.contains("/balance"))
        return ScriptedAnswer::json(200, balance);
    if (request.target.contains("/auto_recharge_prefs"))
        return request.method == "GET" ? read.value_or(now()) : changed(request);
    if (request.target.contains("/usage_reports/options"))
        return ScriptedAnswer::json(200, R"({"data":[{"product":"messaging","product_dimensions":
            ["date","currency"],"product_metrics":["cost"],"record_types":null}]})");
    return report.value_or(usage(request));
}

ScriptedAnswer RechargePageFixture::now() const
{
    return ScriptedAnswer::json(200,
                                QJsonDocument(QJsonObject{{QStringLiteral("data"), preferences}}).toJson());
}

ScriptedAnswer RechargePageFixture::changed(const ScriptedRequest &request)
{
    if (change)
        return *change;
    const QJsonObject wish = QJsonDocument::fromJson(request.body).object();
    for (const QString &field : wish.keys())
        preferences[field] = wish[field];
    return now();
}

ScriptedAnswer RechargePageFixture::usage(const ScriptedRequest &request) const
{
    const QUrlQuery query(QUrl::fromEncoded(request.target));
    const auto time = [&query](const char *name) {
        const QString text = query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
        return QDateTime::fromString(text, Qt::ISODate).toUTC();
    };
    QByteArrayList rows;
    const QDateTime end = time("end_date");
    for (QDate day = time("start_date").date(); day.startOfDay(Qt::UTC) < end; day = day.addDays(1))
        rows << R"({"date":")" + day.toString(Qt::ISODate).toLatin1() + R"(","currency":"USD","cost":)" +
                    costs(day) + "}";
    return ScriptedAnswer::json(200, "{\"data\":[" + rows.join(',') +
                                         "],\"meta\":{\"page_size\":5000,\"page_number\":1,"
                                         "\"total_results\":1,\"total_pages\":1}}");
}
