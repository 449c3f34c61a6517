// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/Database.h"
#include "store/SavedReportTable.h"
#include "store/UsageDayTable.h"
#include "support/ApiFixture.h"
#include "usage/UsageDesk.h"

#include <QTemporaryDir>
#include <QUrlQuery>

/// A usage desk before a scripted server that knows three products of the documentation.
class DeskFixture : public ApiFixture
{
public:
    DeskFixture()
        : database(folder.filePath(QStringLiteral("signalbox.sqlite"))), days(&database), saved(&database)
    {
        database.open();
        server.answerBy([this](const ScriptedRequest &request) { return answered(request); });
        desk = std::make_unique<UsageDesk>(
            account,
            UsageDesk::Parts{.client = client.get(), .days = &days, .saved = &saved, .clock = &clock});
    }

    void loadOptions()
    {
        desk->loadOptions();
        QVERIFY(waitFor([this] { return !desk->isLoadingOptions(); }));
    }
    /// The queries of the reports that were asked for, as "name=value" without the paging, sorted; comma
    /// lists sorted too.
    QList<QStringList> asked() const
    {
        QList<QStringList> all;
        for (const ScriptedRequest &request : server.requests()) {
            if (request.target.contains("/usage_reports?"))
                all << itemsOf(request);
        }
        return all;
    }
    static QStringList itemsOf(const ScriptedRequest &request)
    {
        QStringList items;
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
            QStringList values = value.split(u',');
            values.sort();
            if (!name.startsWith(u"page["))
                items << name + u'=' + values.join(u',');
        }
        items.sort();
        return items;
    }
    /// What a report of this product answers, as the content of "data".
    std::function<ScriptedAnswer(const QStringList &items)> reports = [](const QStringList &) {
        return page("[]");
    };
    static ScriptedAnswer page(const QByteArray &data)
    {
        return ScriptedAnswer::json(200,
                                    "{\"data\":" + data +
                                        ",\"meta\":{\"page_size\":5000,\"page_number\":1,\"total_results\":1,"
                                        "\"total_pages\":1}}");
    }
    ScriptedAnswer options = ScriptedAnswer::json(200, R"({"data":[
        {"product":"sip-trunking","product_dimensions":["date","date_time","country_code","direction",
         "connection_id","short_duration_call","currency"],
         "product_metrics":["connected","cost","attempted","completed"],"record_types":null},
        {"product":"messaging","product_dimensions":["date","direction","normalized_carrier","mcc","mnc",
         "country_iso","product_name","status_v2"],"product_metrics":["cost","parts","count"],
         "record_types":[{"record_type":"mdr","product_dimensions":["date"],"product_metrics":["cost"]}]},
        {"product":"cps","product_dimensions":["date"],"product_metrics":["cps_peak"],"record_types":null}
        ]})");

    QTemporaryDir folder;
    Database database;
    UsageDayTable days;
    SavedReportTable saved;
    std::unique_ptr<UsageDesk> desk;

private:
    ScriptedAnswer answered(const ScriptedRequest &request) const
    {
        return request.target.contains("/usage_reports/options") ? options : reports(itemsOf(request));
    }
};
