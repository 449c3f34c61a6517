// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/GroupRow.h"
#include "support/TestMain.h"

#include <QTest>

namespace {
Money usd(const char *amount)
{
    return *Money::parse(QString::fromLatin1(amount), u"USD");
}
Spend::GroupLine line(const char *id, const char *now, const char *before, const char *soFar)
{
    return {QString::fromLatin1(id), usd(now), usd(before), {}, usd(soFar)};
}
BillingGroup group(const char *id, const char *name)
{
    BillingGroup group;
    group.id = QString::fromLatin1(id);
    group.name = QString::fromUtf8(name);
    return group;
}
const QString usdCode = QStringLiteral("USD");

/// "name share change", a line each, by name.
QString drawn(const QList<GroupRow> &rows)
{
    QStringList lines;
    for (const GroupRow &row : rows)
        lines << QStringLiteral("%1|%2|%3").arg(row.name(), row.share(), row.change());
    lines.sort();
    return lines.join(u'\n');
}
} // namespace

class GroupRowTest : public QObject
{
    Q_OBJECT
private slots:
    void everyLineOfSpendHasItsRow();
    void nothingIsSaidOfAmountsThatAreNotKnown();
    void aGroupInWhichNothingWasSpentHasZeros();
    void csvIsExactAndHarmless();
};

void GroupRowTest::everyLineOfSpendHasItsRow()
{
    const auto rows = GroupRow::all(
        {group("1", "Cardiology"), group("2", "")},
        QList<Spend::GroupLine>{line("1", "75.00", "100", "50"), line("", "20.00", "0", "0"),
                                line("4c9d22b0-0000-0000-0000-0000000051a1", "5.00", "10", "10")},
        usdCode, {{QStringLiteral("1"), 3}});
    QCOMPARE(drawn(rows), QStringLiteral("(no group)|20.0 %|\n"
                                         "2|0.0 %|\n"
                                         "Cardiology|75.0 %|+50 %\n"
                                         "Deleted group 4c9d22b0…51a1|5.0 %|-50 %"));
    for (const GroupRow &row : rows) {
        QCOMPARE(row.whole, usd("100"));
        QCOMPARE(row.numbers, row.id == u"1" ? std::optional(3) : std::nullopt);
    }
}

void GroupRowTest::nothingIsSaidOfAmountsThatAreNotKnown()
{
    const auto rows = GroupRow::all({group("1", "Cardiology")}, std::nullopt, usdCode, {});
    QCOMPARE(drawn(rows), QStringLiteral("Cardiology||"));
    QVERIFY(!rows.first().isSpendKnown);
}

void GroupRowTest::aGroupInWhichNothingWasSpentHasZeros()
{
    const auto rows = GroupRow::all({group("1", "Cardiology")}, QList<Spend::GroupLine>(), usdCode, {});
    QVERIFY(rows.first().isSpendKnown);
    QCOMPARE(rows.first().spend.thisMonth, usd("0"));
    QCOMPARE(rows.first().spend.thisMonth.currency(), usdCode);
    QVERIFY(rows.first().share().isEmpty());
}

void GroupRowTest::csvIsExactAndHarmless()
{
    const auto rows =
        GroupRow::all({group("1", "=HYPERLINK(\"x\")")},
                      QList<Spend::GroupLine>{line("1", "0.009800", "12", "-1.5")}, usdCode, {});
    const QList<QByteArray> lines =
        GroupRow::csv(rows, {QStringLiteral("storage"), QStringLiteral("fax")}, usd("2.50")).split('\n');
    QVERIFY(
        lines[0].startsWith("Billing group,Id,This month,Last month up to the same day,Last month,Currency"));
    const QByteArray expected("\"'=HYPERLINK(\"\"x\"\")\",1,0.009800,-1.5,12,USD");
    QCOMPARE(lines[1].trimmed(), expected);
    QVERIFY2(lines[2].contains("(not by group: ") && lines[2].contains(",,2.50,,,USD"), lines[2].constData());
    QCOMPARE(GroupRow::csv(rows, {}, usd("0")).count('\n'), 2);
}

#include "GroupRowTest.moc"
SIGNALBOX_TEST(GroupRowTest)
