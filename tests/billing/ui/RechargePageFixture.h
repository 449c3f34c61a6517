// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "billing/BillingDesk.h"
#include "billing/ui/RechargePage.h"
#include "store/BalanceTable.h"
#include "store/Database.h"
#include "support/ApiFixture.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTemporaryDir>

/// The page of auto recharge before a scripted server: 24.00 USD are spent a day, and it is 1 March 2026,
/// noon.
class RechargePageFixture : public ApiFixture
{
public:
    RechargePageFixture();
    ~RechargePageFixture();

    static Money usd(const char *amount) { return Money::parse(QString::fromLatin1(amount), u"USD").value(); }

    void makeDesk();
    /// Shows the page and waits until all is read and reckoned.
    void open();
    void settle();
    template <class Widget = QWidget>
    Widget *find(const char *name) const
    {
        return page.findChild<Widget *>(QLatin1String(name));
    }
    QLineEdit *threshold() const { return find<QLineEdit>("rechargeThreshold"); }
    QLineEdit *amount() const { return find<QLineEdit>("rechargeAmount"); }
    /// Replaces what stands in a field, key by key.
    void type(QLineEdit *field, const QString &text);
    void clickSave() { find<QPushButton>("rechargeSave")->click(); }
    /// Presses a button of the question that is open.
    void answerQuestion(bool yes);
    QList<QJsonObject> changes() const;

    QJsonObject preferences{{QStringLiteral("id"), QStringLiteral("1")},
                            {QStringLiteral("enabled"), true},
                            {QStringLiteral("invoice_enabled"), false},
                            {QStringLiteral("preference"), QStringLiteral("credit_paypal")},
                            {QStringLiteral("threshold_amount"), QStringLiteral("100.00")},
                            {QStringLiteral("recharge_amount"), QStringLiteral("300.00")}};
    QByteArray balance =
        R"({"data":{"balance":"412.83","available_credit":"412.83","credit_limit":"0.00","currency":"USD"}})";
    /// What a day costs.
    std::function<QByteArray(QDate day)> costs = [](QDate) { return QByteArray("24.00"); };
    /// In place of the answers to changes, to reads of the preferences, and to reports.
    std::optional<ScriptedAnswer> change;
    std::optional<ScriptedAnswer> read;
    std::optional<ScriptedAnswer> report;

    QTemporaryDir folder;
    Database database;
    BalanceTable balances;
    QRandomGenerator random{1};
    std::unique_ptr<BillingDesk> desk;
    RechargePage page;

private:
    ScriptedAnswer answered(const ScriptedRequest &request);
    ScriptedAnswer now() const;
    ScriptedAnswer changed(const ScriptedRequest &request);
    ScriptedAnswer usage(const ScriptedRequest &request) const;
};
