// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/CostBreakdown.h"
#include "sessions/RandomScript.h"
#include "support/TestMain.h"

#include <QTest>

class CostBreakdownTest : public QObject
{
    Q_OBJECT
private slots:
    void theDocumentedSessionByLayer();
    void theDocumentedSessionByProduct();
    void currenciesAreNeverTogether();
    void everyBreakdownAddsUpToTheTotals();

private:
    using By = CostBreakdown::By;
    static QString drawn(const CostBreakdown &breakdown);
};

QString CostBreakdownTest::drawn(const CostBreakdown &breakdown)
{
    QStringList rows;
    for (const auto &row : breakdown.rows)
        rows << QStringLiteral("%1 %2 %3 %4 %5")
                    .arg(row.key.isEmpty() ? SessionLayer::name(row.layer) : row.key, row.cost.toString(),
                         row.currency, QString::number(row.events), QString::number(row.share, 'f', 3));
    return rows.join(u'\n');
}

void CostBreakdownTest::theDocumentedSessionByLayer()
{
    QCOMPARE(drawn(CostBreakdown::of(*SessionScript::documented().tree(), By::Layer)),
             QStringLiteral("Assistant 0.18 USD 1 0.846\n"
                            "Inference 0.0121 USD 5 0.057\n"
                            "Transport 0.0104 USD 2 0.049\n"
                            "Call control 0.0052 USD 1 0.024\n"
                            "Add-ons 0.0051 USD 1 0.024\n"
                            "Session 0 USD 1 0.000"));
}

void CostBreakdownTest::theDocumentedSessionByProduct()
{
    QCOMPARE(drawn(CostBreakdown::of(*SessionScript::documented().tree(), By::Product)),
             QStringLiteral("ai-voice-assistant 0.18 USD 1 0.846\n"
                            "inference 0.0121 USD 5 0.057\n"
                            "call-control 0.0052 USD 1 0.024\n"
                            "sip-trunking 0.0052 USD 1 0.024\n"
                            "webrtc 0.0052 USD 1 0.024\n"
                            "recording 0.0051 USD 1 0.024\n"
                            "call-session 0 USD 1 0.000"));
}

void CostBreakdownTest::currenciesAreNeverTogether()
{
    SessionScript script;
    script.add(1, "call-control", "1").add(2, "amd", "2").add(2, "amd", "5", "", "EUR").add(2, "amd", "3");
    QCOMPARE(drawn(CostBreakdown::of(*script.tree(), By::RecordType)),
             QStringLiteral("amd 5 USD 2 0.833\ncall-control 1 USD 1 0.167\namd 5 EUR 1 1.000"));
}

void CostBreakdownTest::everyBreakdownAddsUpToTheTotals()
{
    for (quint32 seed = 1; seed < 40; ++seed) {
        const auto tree = randomScript(seed, 120, 6).tree();
        for (const By by : {By::Product, By::RecordType, By::Layer}) {
            std::map<QString, Decimal> sums;
            int events = 0;
            for (const auto &row : CostBreakdown::of(*tree, by).rows) {
                sums[row.currency] += row.cost;
                events += row.events;
            }
            QCOMPARE(events, tree->size());
            for (const auto &[currency, total] : tree->totals())
                QCOMPARE(sums[currency].toString(), total.toString());
        }
    }
}

#include "CostBreakdownTest.moc"
SIGNALBOX_TEST(CostBreakdownTest)
