// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FaxAddress.h"

#include "support/TestMain.h"

#include <QTest>

using Kind = FaxAddress::Kind;
using Trouble = FaxAddress::Trouble;

class FaxAddressTest : public QObject
{
    Q_OBJECT
private slots:
    void numbersAndSipUrisAreTaken_data();
    void numbersAndSipUrisAreTaken();
    void whatIsNeitherHasItsReason_data();
    void whatIsNeitherHasItsReason();
    void withoutACountryTheReasonAsksForIt();
    void aDoubtIsAWarningAndNoReason();
    void everyReasonIsItsOwn();
};

void FaxAddressTest::numbersAndSipUrisAreTaken_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("wire");
    const auto row = [](const char *typed, Kind kind, const char *wire) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << kind << QString::fromLatin1(wire);
    };
    row("+1 312 555 0100", Kind::Number, "+13125550100");
    row(" 312-555-0100\n", Kind::Number, "+13125550100");
    row("sip:fax@example.com", Kind::Sip, "sip:fax@example.com");
    row(" SIP:fax@Example.com ", Kind::Sip, "sip:fax@Example.com");
    row("sips:+13125550100@10.0.0.1:5061;transport=tls", Kind::Sip,
        "sips:+13125550100@10.0.0.1:5061;transport=tls");
    row("sip:a%20b@[2001:db8::1]:5060", Kind::Sip, "sip:a%20b@[2001:db8::1]:5060");
    row("sip:desk@pbx", Kind::Sip, "sip:desk@pbx");
}

void FaxAddressTest::numbersAndSipUrisAreTaken()
{
    QFETCH(QString, typed);
    const FaxAddress address = FaxAddress::parse(typed, QStringLiteral("US"));
    QTEST(address.kind(), "kind");
    QTEST(address.wire(), "wire");
    QCOMPARE(address.trouble(), Trouble::None);
    QCOMPARE(address.reason(), QString());
    QCOMPARE(address.warning(), QString());
}

void FaxAddressTest::whatIsNeitherHasItsReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Trouble>("trouble");
    const auto row = [](const char *typed, Trouble trouble) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << trouble;
    };
    row("", Trouble::Empty);
    row("   ", Trouble::Empty);
    row("hello", Trouble::BadCharacter);
    row("+1 312 FLOWERS", Trouble::BadCharacter);
    row("+", Trouble::TooShort);
    row("+1312", Trouble::TooShort);
    row("+1312555010012345", Trouble::TooLong);
    row("fax@example.com", Trouble::Mail);
    row("sip:", Trouble::SipNoUser);
    row("sip:example.com", Trouble::SipNoUser);
    row("sip:@example.com", Trouble::SipNoUser);
    row("sip:fax@", Trouble::SipNoHost);
    row("sip:fax@:5060", Trouble::SipNoHost);
    row("sip:fax@-bad-", Trouble::SipBadHost);
    row("sip:fax@999.1.1.1", Trouble::SipBadHost);
    row("sip:fax@[::zz]", Trouble::SipBadHost);
    row("sip:fax@a..b", Trouble::SipBadHost);
    row("sip:fax machine@example.com", Trouble::SipBadCharacter);
    row("sip:fax%2@example.com", Trouble::SipBadCharacter);
    row("sip:user:word@example.com", Trouble::SipBadCharacter);
    row("sip:fax@example.com?Subject=x", Trouble::SipBadCharacter);
    row("sip:fax@example.com:", Trouble::SipBadPort);
    row("sip:fax@example.com:99999", Trouble::SipBadPort);
}

void FaxAddressTest::whatIsNeitherHasItsReason()
{
    QFETCH(QString, typed);
    const FaxAddress address = FaxAddress::parse(typed, QStringLiteral("US"));
    QTEST(address.trouble(), "trouble");
    QVERIFY(!address.isUsable());
    QVERIFY(!address.reason().isEmpty());
    QCOMPARE(address.wire(), QString());
}

void FaxAddressTest::withoutACountryTheReasonAsksForIt()
{
    if (!PhoneNumber::systemRegion().isEmpty())
        QSKIP("the tests run in a locale of no country");
    QCOMPARE(FaxAddress::parse(QStringLiteral("312 555 0100")).trouble(), Trouble::NoCountry);
    QCOMPARE(FaxAddress::parse(QStringLiteral("3125550100"), QStringLiteral("US")).wire(),
             QStringLiteral("+13125550100"));
}

void FaxAddressTest::aDoubtIsAWarningAndNoReason()
{
    for (const char *typed : {"+1 999 000 0000", "+1312555", "+131255501001", "+9990000000000"}) {
        const FaxAddress address = FaxAddress::parse(QString::fromLatin1(typed));
        QVERIFY2(address.isUsable(), typed);
        QVERIFY2(!address.warning().isEmpty(), typed);
        QCOMPARE(address.reason(), QString());
    }
    const QString warning = FaxAddress::parse(QStringLiteral("+1 999 000 0000")).warning();
    QVERIFY2(warning.contains(u"United States"), qPrintable(warning));
}

void FaxAddressTest::everyReasonIsItsOwn()
{
    QSet<QString> reasons;
    const QStringList all{QString(),
                          QStringLiteral("x"),
                          QStringLiteral("+1"),
                          QStringLiteral("+1312555010012345"),
                          QStringLiteral("a@b"),
                          QStringLiteral("sip:@b"),
                          QStringLiteral("sip:a@"),
                          QStringLiteral("sip:a@-"),
                          QStringLiteral("sip:a b@c"),
                          QStringLiteral("sip:a@b:0")};
    for (const QString &text : all)
        reasons << FaxAddress::parse(text, QStringLiteral("US")).reason();
    QCOMPARE(reasons.size(), all.size());
}

#include "FaxAddressTest.moc"
SIGNALBOX_TEST(FaxAddressTest)
