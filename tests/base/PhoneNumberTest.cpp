// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/PhoneNumber.h"

#include "support/TestMain.h"

#include <QTest>

using Doubt = PhoneNumber::Doubt;

class PhoneNumberTest : public QObject
{
    Q_OBJECT
private slots:
    void whatPeopleTypeBecomesE164_data();
    void whatPeopleTypeBecomesE164();
    void whatIsNoNumberIsNull_data();
    void whatIsNoNumberIsNull();
    void theNumberingPlansOnlyDoubt_data();
    void theNumberingPlansOnlyDoubt();
    void countriesAreNamedInTheLanguageOfTheReader();
    void countriesHaveADiallingCode();
    void numbersAreGroupedForReading();
    void typingGroupsAsItGoes();
    void anAddressOfAnotherKindIsShownAsItIs();
};

void PhoneNumberTest::whatPeopleTypeBecomesE164_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    const auto row = [](const char *name, const char16_t *typed, const char *region, const char *e164) {
        QTest::newRow(name) << QString::fromUtf16(typed) << QString::fromLatin1(region)
                            << QString::fromLatin1(e164);
    };
    row("E.164", u"+13125550100", "", "+13125550100");
    row("spaces and brackets", u" +1 (312) 555-0100 ", "", "+13125550100");
    row("national", u"(312) 555-0100", "US", "+13125550100");
    row("trunk prefix", u"030 901820", "DE", "+4930901820");
    row("bracketed trunk prefix", u"+44 (0)20 7946 0018", "", "+442079460018");
    row("Italian zero stays", u"+39 06 698 82000", "", "+390669882000");
    row("dialled abroad", u"011 44 20 7946 0018", "US", "+442079460018");
    row("full width", u"＋４４ ２０ ７９４６ ００１８", "", "+442079460018");
    row("Arabic digits", u"+٤٤٢٠٧٩٤٦٠٠١٨", "", "+442079460018");
    row("no-break space and marks of direction", u"\u202a+1\u00a0312\u2011555\u20110100\u202c", "",
        "+13125550100");
    row("tel URI", u"tel:+13125550100", "", "+13125550100");
    row("country that nobody knows", u"+999 000 000 0000", "", "+9990000000000");
    row("the metadata's word is not needed", u"+1 999 000 0000", "", "+19990000000");
}

void PhoneNumberTest::whatPeopleTypeBecomesE164()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QTEST(PhoneNumber::parse(typed, region).e164(), "e164");
}

void PhoneNumberTest::whatIsNoNumberIsNull_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", " ", "+", "abc", "+1 312 FLOWERS", "+1 312 555 0100 x5", "++13125550100",
                              "1+3125550100", "+123456", "+1234567890123456", "+0123456789", "sip:a@b.c"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void PhoneNumberTest::whatIsNoNumberIsNull()
{
    QFETCH(QString, typed);
    QCOMPARE(PhoneNumber::parse(typed).e164(), QString());
    QVERIFY(!PhoneNumber::parse(typed).isValid());
    QVERIFY(!PhoneNumber::parse(typed).isPossible());
}

void PhoneNumberTest::theNumberingPlansOnlyDoubt_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<Doubt>("doubt");
    QTest::newRow("fine") << QStringLiteral("+13125550100") << Doubt::None;
    QTest::newRow("short") << QStringLiteral("+1312555") << Doubt::Short;
    QTest::newRow("long") << QStringLiteral("+131255501001") << Doubt::Long;
    QTest::newRow("unused") << QStringLiteral("+19990000000") << Doubt::Unused;
    QTest::newRow("no country") << QStringLiteral("+9990000000000") << Doubt::NoCountry;
}

void PhoneNumberTest::theNumberingPlansOnlyDoubt()
{
    QFETCH(QString, number);
    const PhoneNumber parsed = PhoneNumber::parse(number);
    QCOMPARE(parsed.e164(), number);
    QTEST(parsed.doubt(), "doubt");
    QCOMPARE(parsed.isValid(), parsed.doubt() == Doubt::None);
    QCOMPARE(parsed.isPossible(), parsed.doubt() == Doubt::None || parsed.doubt() == Doubt::Unused);
}

void PhoneNumberTest::countriesAreNamedInTheLanguageOfTheReader()
{
    const PhoneNumber berlin = PhoneNumber::parse(QStringLiteral("+4930901820"));
    QCOMPARE(berlin.region(), QStringLiteral("DE"));
    QCOMPARE(berlin.country(QLocale(QLocale::English)), QStringLiteral("Germany"));
    QCOMPARE(berlin.country(QLocale(QLocale::German)), QStringLiteral("Deutschland"));
    QCOMPARE(PhoneNumber::parse(QStringLiteral("+80012345678")).country(), QString());
    QCOMPARE(PhoneNumber().country(), QString());
}

void PhoneNumberTest::countriesHaveADiallingCode()
{
    QCOMPARE(PhoneNumber::regionOfCode(QStringLiteral("49")), QStringLiteral("DE"));
    // Some twenty countries share it; the largest stands for them.
    QCOMPARE(PhoneNumber::regionOfCode(QStringLiteral("1")), QStringLiteral("US"));
    QCOMPARE(PhoneNumber::codeOfRegion(QStringLiteral("MX")), QStringLiteral("52"));
    QVERIFY(PhoneNumber::regionOfCode(QStringLiteral("999")).isEmpty());
    QVERIFY(PhoneNumber::regionOfCode(QStringLiteral("800")).isEmpty());
    QVERIFY(PhoneNumber::regionOfCode(QStringLiteral("AT&T")).isEmpty());
    QVERIFY(PhoneNumber::codeOfRegion(QStringLiteral("QQ")).isEmpty());
}

void PhoneNumberTest::numbersAreGroupedForReading()
{
    const PhoneNumber number = PhoneNumber::parse(QStringLiteral("+13125550100"));
    QCOMPARE(number.national(), QStringLiteral("(312) 555-0100"));
    QCOMPARE(number.international(), QStringLiteral("+1 312-555-0100"));
    QCOMPARE(number.grouped(), QStringLiteral("+1 312 555 0100"));
    QCOMPARE(PhoneNumber::display(QStringLiteral("+33170189900")), QStringLiteral("+33 1 70 18 99 00"));
    QCOMPARE(PhoneNumber::display(QStringLiteral("+9990000000000")), QStringLiteral("+9990000000000"));
    QVERIFY(PhoneNumber::isWarm());
}

void PhoneNumberTest::typingGroupsAsItGoes()
{
    QStringList shown;
    const QString typed = QStringLiteral("+442079460018");
    for (qsizetype length : {1, 3, 5, 9, 13})
        shown << PhoneNumber::asYouType(typed.left(length));
    QCOMPARE(shown.join(u'|'), QStringLiteral("+|+44|+44 20|+44 20 7946|+44 20 7946 0018"));
    QCOMPARE(PhoneNumber::asYouType(QStringLiteral("3125550100"), QStringLiteral("US")),
             QStringLiteral("(312) 555-0100"));
    QCOMPARE(PhoneNumber::asYouType(QStringLiteral("sip:a@b")), QStringLiteral("sip:a@b"));
    QCOMPARE(PhoneNumber::asYouType(QString()), QString());
}

void PhoneNumberTest::anAddressOfAnotherKindIsShownAsItIs()
{
    for (const char *text : {"", "sip:fax@example.com", "+", "anonymous", "+1 <script>"})
        QCOMPARE(PhoneNumber::display(QString::fromLatin1(text)), QString::fromLatin1(text));
}

#include "PhoneNumberTest.moc"
SIGNALBOX_TEST(PhoneNumberTest)
