// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionSummary.h"
#include "sessions/RandomScript.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

class SessionSummaryTest : public QObject
{
    Q_OBJECT
private slots:
    void theDocumentedSessionInShort();
    void anySummaryComesBackFromJsonAsItWas();
    void sumsOfManyDigitsComeBackExactly();
    void hostileJsonIsRefused_data();
    void hostileJsonIsRefused();
    void anEmptySessionHasAnEmptySummary();

private:
    static SessionAddress address()
    {
        return {QStringLiteral("call-session"), QStringLiteral("a1b2"), QStringLiteral("2026-03-17")};
    }
    // Through text, as the store keeps it.
    static std::optional<SessionSummary> andBack(const SessionSummary &summary)
    {
        const QByteArray text = QJsonDocument(summary.toJson()).toJson(QJsonDocument::Compact);
        return SessionSummary::fromJson(QJsonDocument::fromJson(text).object());
    }
};

void SessionSummaryTest::theDocumentedSessionInShort()
{
    const auto summary = SessionSummary::of(*SessionScript::documented().tree(), address());
    QCOMPARE(summary.session, QStringLiteral("4c9d22b0-1e4b-11f1-83a0-02420aef51a1"));
    QCOMPARE(summary.events, 11);
    QCOMPARE(summary.turns, 5);
    QCOMPARE(summary.currency, QStringLiteral("USD"));
    QCOMPARE(summary.total.toString(), QStringLiteral("0.2128"));
    QCOMPARE(summary.products.size(), 7);
    QCOMPARE(summary.types[0].key, QStringLiteral("ai-voice-assistant"));
}

void SessionSummaryTest::anySummaryComesBackFromJsonAsItWas()
{
    for (quint32 seed = 1; seed < 40; ++seed) {
        auto summary = SessionSummary::of(*randomScript(seed, 50, 6).tree(), address());
        if (seed % 2) {
            summary.started = QDateTime(QDate(2026, 3, 17), QTime(10, 2, 11, 250), Qt::UTC);
            summary.lengthMs = 152'123;
        }
        const auto back = andBack(summary);
        QVERIFY(back);
        QCOMPARE(*back, summary);
    }
}

void SessionSummaryTest::sumsOfManyDigitsComeBackExactly()
{
    SessionSummary summary;
    summary.address = address();
    summary.total = Decimal(999'999'999'999'999'999, 0) + Decimal(1, 18) - Decimal(3, 7);
    QVERIFY(!Decimal::parse(summary.total.toString()));
    QCOMPARE(andBack(summary).value(), summary);
    summary.total = Decimal() - summary.total;
    QCOMPARE(andBack(summary).value(), summary);
}

void SessionSummaryTest::hostileJsonIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *field, const QJsonValue &value) {
        QTest::addRow("%s %d", field, int(value.type())) << QString::fromLatin1(field) << value;
    };
    row("type", QString());
    row("event", QJsonValue());
    row("event", QJsonArray());
    row("total", QStringLiteral("NaN"));
    row("total", 0.5);
    row("total", QJsonArray{QStringLiteral("x"), QStringLiteral("1"), 2});
    row("total", QJsonArray());
    row("events", -1);
    row("turns", QStringLiteral("five"));
    row("products", QStringLiteral("none"));
    row("types", QJsonArray{1});
    row("types", QJsonArray{QJsonObject{{QStringLiteral("cost"), QStringLiteral("1")},
                                        {QStringLiteral("events"), 1},
                                        {QStringLiteral("layer"), 99}}});
}

void SessionSummaryTest::hostileJsonIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject json = SessionSummary::of(*SessionScript::documented().tree(), address()).toJson();
    QVERIFY(SessionSummary::fromJson(json));
    json.insert(field, value);
    QVERIFY(!SessionSummary::fromJson(json));
    json.remove(field);
    QVERIFY(!SessionSummary::fromJson(json));
}

void SessionSummaryTest::anEmptySessionHasAnEmptySummary()
{
    const auto summary = SessionSummary::of(SessionTree(), address());
    QCOMPARE(summary.events, 0);
    QCOMPARE(andBack(summary).value(), summary);
}

#include "SessionSummaryTest.moc"
SIGNALBOX_TEST(SessionSummaryTest)
