// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Money.h"
#include "records/UsageReports.h"
#include "store/BalanceTable.h"
#include "store/Database.h"
#include "store/UsageDayTable.h"
#include "support/ApiFixture.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QUrlQuery>

/// An account before a scripted server that has a balance, usage reports and auto recharge. It is noon on 1
/// March 2026 (UTC).
class MoneyFixture : public ApiFixture
{
public:
    MoneyFixture()
        : database(folder.filePath(QStringLiteral("signalbox.sqlite"))), days(&database), balances(&database)
    {
        database.open();
        server.answerBy([this](const ScriptedRequest &request) { return answered(request); });
    }

    static Money usd(const char *amount) { return *Money::parse(QString::fromLatin1(amount), u"USD"); }
    static ScriptedAnswer ok(const QByteArray &data)
    {
        return ScriptedAnswer::json(200, "{\"data\":" + data + "}");
    }
    static ScriptedAnswer refused(int status = 403)
    {
        return ScriptedAnswer::json(status, R"({"errors":[{"code":"1","title":"no"}]})");
    }
    static ScriptedAnswer page(const QByteArray &data)
    {
        return ScriptedAnswer::json(200,
                                    "{\"data\":" + data +
                                        ",\"meta\":{\"page_size\":5000,\"page_number\":1,\"total_results\":1,"
                                        "\"total_pages\":1}}");
    }
    static ScriptedAnswer balanceOf(const QByteArray &amount, const QByteArray &currency = "USD")
    {
        return ok(R"({"record_type":"balance","balance":")" + amount + R"(","currency":")" + currency +
                  R"("})");
    }
    static ScriptedAnswer rechargeOf(bool enabled)
    {
        return ok(QByteArray(R"({"id":"p","enabled":)") + (enabled ? "true" : "false") +
                  R"(,"threshold_amount":"100.00","recharge_amount":"300.00"})");
    }
    /// How often something was asked for whose target has this in it.
    int asked(const char *part) const
    {
        return static_cast<int>(std::ranges::count_if(
            server.requests(), [part](const auto &each) { return each.target.contains(part); }));
    }
    int balanceAsked() const { return asked("/balance"); }
    int reportsAsked() const { return asked("/usage_reports?"); }
    int preferencesAsked() const { return asked("/auto_recharge_prefs"); }
    static QString item(const ScriptedRequest &request, const char *name)
    {
        return QUrlQuery(QUrl::fromEncoded(request.target))
            .queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    }

    ScriptedAnswer balance = balanceOf("412.83");
    ScriptedAnswer recharge = rechargeOf(true);
    ScriptedAnswer options = ok(R"([
        {"product":"voice","product_dimensions":["date","currency","billing_group_id"],
         "product_metrics":["cost"],"record_types":null}])");
    ScriptedAnswer groups = page("[]");
    /// What a report answers; the request tells product, dimensions, start_date and end_date.
    std::function<ScriptedAnswer(const ScriptedRequest &)> reports = [](const ScriptedRequest &) {
        return page("[]");
    };

    QRandomGenerator random{1};
    QTemporaryDir folder;
    Database database;
    UsageDayTable days;
    BalanceTable balances;

private:
    ScriptedAnswer answered(const ScriptedRequest &request) const
    {
        if (request.target.contains("/usage_reports/options"))
            return options;
        if (request.target.contains("/usage_reports"))
            return reports(request);
        if (request.target.contains("/billing_groups"))
            return groups;
        return request.target.contains("/balance") ? balance : recharge;
    }
};
