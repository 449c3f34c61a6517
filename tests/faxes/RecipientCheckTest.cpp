// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/RecipientCheck.h"

#include "support/TestMain.h"

#include <QTest>

class RecipientCheckTest : public QObject
{
    Q_OBJECT
private slots:
    void whatWasTypedIsJudged_data();
    void whatWasTypedIsJudged();
};

using Verdict = RecipientCheck::Verdict;

void RecipientCheckTest::whatWasTypedIsJudged_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("wire");
    const auto row = [](const char *name, const char *typed, Verdict verdict, const char *wire) {
        QTest::newRow(name) << QString::fromLatin1(typed) << int(verdict) << QString::fromLatin1(wire);
    };
    row("nothing", "", Verdict::Empty, "");
    row("spaces", "  ", Verdict::Empty, "");
    row("E.164", "+13127367276", Verdict::Good, "+13127367276");
    row("as people write", "+1 (312) 736-7276", Verdict::Good, "+13127367276");
    row("national", "(312) 736-7276", Verdict::Good, "+13127367276");
    row("German", "+49 30 901820", Verdict::Good, "+4930901820");
    row("too short", "+1999", Verdict::Impossible, "");
    row("not in use", "+1 999 555 0100", Verdict::Doubtful, "+19995550100");
    row("SIP", "sip:fax@example.com", Verdict::Good, "sip:fax@example.com");
    row("words", "front desk", Verdict::Impossible, "");
    row("mail", "fax@example.com", Verdict::Impossible, "");
    row("too long", "+1234567890123456", Verdict::Impossible, "");
}

void RecipientCheckTest::whatWasTypedIsJudged()
{
    QFETCH(const QString, typed);
    QFETCH(const int, verdict);
    QFETCH(const QString, wire);
    const RecipientCheck check = RecipientCheck::of(typed, QStringLiteral("US"));
    QCOMPARE(int(check.verdict), verdict);
    QCOMPARE(check.wire, wire);
    QCOMPARE(check.canBeSent(), !wire.isEmpty());
    const bool saysWhy = check.verdict == Verdict::Doubtful || check.verdict == Verdict::Impossible;
    QCOMPARE(check.reason.isEmpty(), !saysWhy);
}

SIGNALBOX_TEST(RecipientCheckTest)
#include "RecipientCheckTest.moc"
