// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ChannelCheck.h"
#include "support/TestMain.h"

#include <QTest>

/// What may be a destination or a parameter, and what is only a slip.
class ChannelCheckTest : public QObject
{
    Q_OBJECT
private slots:
    void numbersAreSentInE164_data();
    void numbersAreSentInE164();
    void whatIsLegalAsAnEmailAddressIsTaken_data();
    void whatIsLegalAsAnEmailAddressIsTaken();
    void slipsInAnEmailAddressAreCaught_data();
    void slipsInAnEmailAddressAreCaught();
    void webAddressesAreTaken_data();
    void webAddressesAreTaken();
    void slipsInAWebAddressAreCaught_data();
    void slipsInAWebAddressAreCaught();
    void aKindThatNobodyKnowsTakesAnyText();
    void channelsAreShownAndNamed();
    void parametersAreCheckedByTheirType_data();
    void parametersAreCheckedByTheirType();
    void parametersAreSentAsTheyAreMeant();
    void parametersAndKindsHaveNames();

private:
    static ChannelCheck::Verdict of(const char *kind, const QString &typed)
    {
        return ChannelCheck::destination(QLatin1String(kind), typed);
    }
};

namespace {
// The doubt contains these words; none where there is no doubt.
void taken(const QString &typed, const QString &sent, const char *doubt = "")
{
    QTest::newRow(qPrintable(typed.left(60))) << typed << sent << QString::fromLatin1(doubt);
}

void taken(const QString &typed)
{
    taken(typed, typed);
}

void caught(const QString &typed, const char *wrong)
{
    QTest::newRow(typed.isEmpty() ? "empty" : qPrintable(typed.left(60)))
        << typed << QString::fromLatin1(wrong);
}

void columnsOfTaken()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("doubt");
}

void columnsOfCaught()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("wrong");
}

void compare(const ChannelCheck::Verdict &verdict, const QString &sent, const QString &doubt)
{
    QCOMPARE(verdict.wrong, QString());
    QCOMPARE(verdict.destination, sent);
    QVERIFY2(doubt.isEmpty() ? verdict.doubt.isEmpty() : verdict.doubt.contains(doubt),
             qPrintable(verdict.doubt));
}

void compareWrong(const ChannelCheck::Verdict &verdict, const QString &wrong)
{
    QVERIFY2(verdict.wrong.contains(wrong), qPrintable(verdict.wrong));
    QCOMPARE(verdict.destination, QString());
    QCOMPARE(verdict.doubt, QString());
}
} // namespace

void ChannelCheckTest::numbersAreSentInE164_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("doubt");
    QTest::addColumn<QString>("wrong");
    const auto row = [](const char *typed, const char *sent, const char *doubt, const char *wrong) {
        QTest::newRow(*typed ? typed : "empty") << QString::fromUtf8(typed) << QString::fromLatin1(sent)
                                                << QString::fromLatin1(doubt) << QString::fromLatin1(wrong);
    };
    row(" +1 (312) 994-0100 ", "+13129940100", "", "");
    row("tel:+49-30-901820", "+4930901820", "", "");
    row("+1 012 345 6789", "+10123456789", "It can be saved", "");
    row("+1 312", "", "", "too short");
    row("+999 12345678", "+99912345678", "No country", "");
    row("+1 312 555 0100 0100 0100", "", "", "15 digits");
    row("", "", "", "Enter a number");
    row("   ", "", "", "Enter a number");
    row("+1 312 CALL", "", "", "digits only");
    row("ops@example.com", "", "", "e-mail address");
    row("https://example.com", "", "", "digits only");
}

void ChannelCheckTest::numbersAreSentInE164()
{
    QFETCH(QString, typed);
    QFETCH(QString, sent);
    QFETCH(QString, doubt);
    QFETCH(QString, wrong);
    for (const char *kind : {"sms", "voice"}) {
        if (wrong.isEmpty())
            compare(of(kind, typed), sent, doubt);
        else
            compareWrong(of(kind, typed), wrong);
    }
}

void ChannelCheckTest::whatIsLegalAsAnEmailAddressIsTaken_data()
{
    columnsOfTaken();
    taken(QStringLiteral("ops@example.com"));
    taken(QStringLiteral("  ops@example.com\n"), QStringLiteral("ops@example.com"));
    taken(QStringLiteral("mailto:ops@example.com"), QStringLiteral("ops@example.com"));
    taken(QStringLiteral("Jo.O'Neil+night=1/2@Mail.Example.co.uk"));
    taken(QStringLiteral("!#$%&'*+-/=?^_`{|}~@example.com"));
    taken(QStringLiteral("a@xn--mller-kva.example"));
    taken(QStringLiteral("büro@müller.de"), QStringLiteral("büro@xn--mller-kva.de"));
    taken(QStringLiteral("通知@例え.jp"), QStringLiteral("通知@xn--r8jz45g.jp"));
    taken(QStringLiteral("\"on call\"@example.com"));
    taken(QStringLiteral("\"a@b\\\"c,d;e<f>\"@example.com"));
    taken(QStringLiteral("\"\"@example.com"));
    taken(QStringLiteral("ops@[192.0.2.1]"));
    taken(QStringLiteral("ops@[IPv6:2001:db8::1]"));
    taken(QStringLiteral("a@1and1.com"));
    taken(QString(64, u'a') + QStringLiteral("@example.com"));
    taken(QStringLiteral("ops@example.museum"));
    taken(QStringLiteral("ops@mailserver"), QStringLiteral("ops@mailserver"), "no dot");
    taken(QStringLiteral("ops@192.0.2.1"), QStringLiteral("ops@192.0.2.1"), "ending");
    taken(QStringLiteral("ops@example.c"), QStringLiteral("ops@example.c"), "ending");
}

void ChannelCheckTest::whatIsLegalAsAnEmailAddressIsTaken()
{
    QFETCH(QString, typed);
    QFETCH(QString, sent);
    QFETCH(QString, doubt);
    compare(of("email", typed), sent, doubt);
}

void ChannelCheckTest::slipsInAnEmailAddressAreCaught_data()
{
    columnsOfCaught();
    caught({}, "Enter an e-mail address");
    caught(QStringLiteral("ops.example.com"), "needs an @");
    caught(QStringLiteral("\"ops@example.com"), "needs an @");
    caught(QStringLiteral("@example.com"), "nothing before");
    caught(QStringLiteral("ops@"), "nothing after");
    caught(QStringLiteral("ops@@example.com"), "before the @");
    caught(QStringLiteral("on call@example.com"), "before the @");
    caught(QStringLiteral("on\u00a0call@example.com"), "before the @");
    caught(QStringLiteral("ops\u200b@example.com"), "before the @");
    caught(QStringLiteral("ops\n@example.com"), "before the @");
    caught(QStringLiteral(".ops@example.com"), "before the @");
    caught(QStringLiteral("ops.@example.com"), "before the @");
    caught(QStringLiteral("o..ps@example.com"), "before the @");
    caught(QStringLiteral("ops(night)@example.com"), "before the @");
    caught(QStringLiteral("ops@example,com"), "after the @");
    caught(QStringLiteral("ops@exam ple.com"), "after the @");
    caught(QStringLiteral("ops@example..com"), "after the @");
    caught(QStringLiteral("ops@example.com."), "after the @");
    caught(QStringLiteral("ops@-example.com"), "after the @");
    caught(QStringLiteral("ops@exa_mple.com"), "after the @");
    caught(QStringLiteral("ops@https://example.com"), "after the @");
    caught(QStringLiteral("ops@[192.0.2.300]"), "after the @");
    caught(QStringLiteral("ops@[IPv6:1:2]"), "after the @");
    caught(QStringLiteral("ops@[IPv6:2001:\nb8::1]"), "after the @");
    caught(QStringLiteral("ops@[IPv6:fe80::1%eth0]"), "after the @");
    caught(QStringLiteral("ops@["), "after the @");
    caught(QStringLiteral("ops@[]"), "after the @");
    caught(QStringLiteral("a@example.com, b@example.com"), "another channel");
    caught(QStringLiteral("a@example.com;b@example.com"), "another channel");
    caught(QStringLiteral("Ops <ops@example.com>"), "without the name");
    caught(QString(65, u'a') + QStringLiteral("@example.com"), "too long");
    caught(QString(60, u'a') + u'@' + (QString(60, u'b') + u'.').repeated(3) + QStringLiteral("example.com"),
           "too long");
}

void ChannelCheckTest::slipsInAnEmailAddressAreCaught()
{
    QFETCH(QString, typed);
    QFETCH(QString, wrong);
    compareWrong(of("email", typed), wrong);
}

void ChannelCheckTest::webAddressesAreTaken_data()
{
    columnsOfTaken();
    taken(QStringLiteral("https://example.com"));
    taken(QStringLiteral(" https://example.com/hook "), QStringLiteral("https://example.com/hook"));
    taken(QStringLiteral("https://Example.com:8443/a/b;c?x=1&y=%2F%41+z&sig=a/b=="));
    taken(QStringLiteral("HTTPS://example.com/"));
    taken(QStringLiteral("https://exa_mple.example.com/hook"));
    taken(QStringLiteral("https://example.com./hook"));
    taken(QStringLiteral("https://203.0.113.7/hook"));
    taken(QStringLiteral("https://[2001:db8::1]:8443/hook"));
    taken(QStringLiteral("https://bücher.example/träger?q=ü"),
          QStringLiteral("https://xn--bcher-kva.example/tr%C3%A4ger?q=%C3%BC"));
    taken(QStringLiteral("https://user@example.com/"));
    taken(QStringLiteral("http://example.com/hook"), QStringLiteral("http://example.com/hook"),
          "Without https");
    taken(QStringLiteral("https://u:p@example.com/"), QStringLiteral("https://u:p@example.com/"), "password");
    taken(QStringLiteral("https://example.com/#a"), QStringLiteral("https://example.com/#a"), "#");
    for (const char *own : {"localhost", "intranet", "printer.local", "10.1.2.3", "127.0.0.1", "192.168.1.1",
                            "172.20.1.1", "169.254.1.1", "[::1]", "[fd00::1]", "[fe80::1]"}) {
        const QString url = QStringLiteral("https://%1/hook").arg(QLatin1String(own));
        taken(url, url, "network of your own");
    }
}

void ChannelCheckTest::webAddressesAreTaken()
{
    QFETCH(QString, typed);
    QFETCH(QString, sent);
    QFETCH(QString, doubt);
    compare(of("webhook", typed), sent, doubt);
}

void ChannelCheckTest::slipsInAWebAddressAreCaught_data()
{
    columnsOfCaught();
    caught({}, "Enter a web address");
    caught(QStringLiteral("example.com/hook"), "begins with https://");
    caught(QStringLiteral("www.example.com"), "begins with https://");
    caught(QStringLiteral("https:/example.com"), "begins with https://");
    caught(QStringLiteral("example.com:8080/hook"), "begins with https://");
    caught(QStringLiteral("ops@example.com"), "begins with https://");
    caught(QStringLiteral("ftp://example.com/hook"), "https:// or http://");
    caught(QStringLiteral("htps://example.com/hook"), "https:// or http://");
    caught(QStringLiteral("https://"), "no host");
    caught(QStringLiteral("https:///hook"), "no host");
    caught(QStringLiteral("https://?a"), "no host");
    caught(QStringLiteral("https://example.com/a hook"), "a space");
    caught(QStringLiteral("https://example.com https://example.org"), "a space");
    caught(QStringLiteral("https://example.com:99999/"), "no web address");
    caught(QStringLiteral("https://example.com:0/"), "no web address");
    caught(QStringLiteral("https://example.com:port/"), "no web address");
    caught(QStringLiteral("https://exam|ple.com/"), "no web address");
    caught(QStringLiteral("https://example..com/"), "no web address");
    caught(QStringLiteral("https://[::1/"), "no web address");
    caught(QStringLiteral("https://example.com/%zz"), "no web address");
}

void ChannelCheckTest::slipsInAWebAddressAreCaught()
{
    QFETCH(QString, typed);
    QFETCH(QString, wrong);
    compareWrong(of("webhook", typed), wrong);
}

void ChannelCheckTest::aKindThatNobodyKnowsTakesAnyText()
{
    compare(of("pigeon", QStringLiteral(" loft 7 ")), QStringLiteral("loft 7"), {});
    compareWrong(of("pigeon", QStringLiteral(" ")), QStringLiteral("Enter where"));
}

void ChannelCheckTest::channelsAreShownAndNamed()
{
    NotificationSetup setup;
    setup.profiles.emplaceBack().id = QStringLiteral("p1");
    setup.profiles.first().name = QStringLiteral("On-call %2");
    NotificationChannel &channel = setup.channels.emplaceBack();
    channel.id = QStringLiteral("ch1");
    channel.kind = QStringLiteral("sms");
    channel.destination = QStringLiteral("+13125550100");
    channel.profileId = QStringLiteral("p1");
    QCOMPARE(ChannelCheck::display(channel), QStringLiteral("+1 312 555 0100"));
    QCOMPARE(ChannelCheck::name(setup, QStringLiteral("ch1")),
             QStringLiteral("On-call %2 › +1 312 555 0100"));
    channel.profileId = QStringLiteral("gone");
    QCOMPARE(ChannelCheck::name(setup, QStringLiteral("ch1")), QStringLiteral("+1 312 555 0100"));
    QCOMPARE(ChannelCheck::name(setup, QStringLiteral("gone")), QStringLiteral("a channel that is gone"));
    channel.kind = QStringLiteral("webhook");
    channel.destination = QStringLiteral("https://example.com/+13125550100");
    QCOMPARE(ChannelCheck::display(channel), channel.destination);
}

void ChannelCheckTest::parametersAreCheckedByTheirType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("trouble");
    const auto row = [](const char *type, const char *typed, const char *trouble) {
        QTest::addRow("%s: %s", type, typed)
            << QString::fromLatin1(type) << QString::fromLatin1(typed) << QString::fromLatin1(trouble);
    };
    row("string", "anything, at all", "");
    row("string", "  ", "Enter a value");
    row("integer", "25", "");
    row("Integer", " -3 ", "");
    row("integer", "2.5", "whole number");
    row("integer", "1,000", "whole number");
    row("integer", "ten", "whole number");
    row("number", "1250.50", "");
    row("decimal", "-3", "");
    row("number", "1250,50", "with a point");
    row("number", ".5", "with a point");
    row("number", "1e9", "with a point");
    row("boolean", "true", "");
    row("bool", "false", "");
    row("boolean", "yes", "true or false");
    row("phone_number", "+1 312 994 0100", "");
    row("phone_number", "ops", "digits only");
    row("colour", "greenish", "");
}

void ChannelCheckTest::parametersAreCheckedByTheirType()
{
    QFETCH(QString, type);
    QFETCH(QString, typed);
    QFETCH(QString, trouble);
    ConditionParameter parameter{.name = QStringLiteral("a"), .dataType = type, .optional = false};
    const QString said = ChannelCheck::parameterTrouble(parameter, typed);
    QVERIFY2(trouble.isEmpty() ? said.isEmpty() : said.contains(trouble), qPrintable(said));
    parameter.optional = true;
    QCOMPARE(ChannelCheck::parameterTrouble(parameter, {}), QString());
    QCOMPARE(ChannelCheck::parameterTrouble(parameter, typed).isEmpty(),
             trouble.isEmpty() || typed.trimmed().isEmpty());
}

void ChannelCheckTest::parametersAreSentAsTheyAreMeant()
{
    const ConditionParameter number{
        .name = QStringLiteral("phone_number"), .dataType = QStringLiteral("string"), .optional = false};
    QVERIFY(ChannelCheck::parameterTrouble(number, QStringLiteral("nobody")).contains(u"digits only"));
    QCOMPARE(ChannelCheck::parameterValue(number, QStringLiteral(" +1 (312) 994-0100")),
             QStringLiteral("+13129940100"));
    QCOMPARE(ChannelCheck::parameterValue(number, QStringLiteral(" nobody ")), QStringLiteral("nobody"));
    const ConditionParameter text{
        .name = QStringLiteral("tag"), .dataType = QStringLiteral("string"), .optional = false};
    QCOMPARE(ChannelCheck::parameterValue(text, QStringLiteral(" +1 (312) 994-0100 ")),
             QStringLiteral("+1 (312) 994-0100"));
}

void ChannelCheckTest::parametersAndKindsHaveNames()
{
    QCOMPARE(ChannelCheck::parameterName(QStringLiteral("phone_number")), QStringLiteral("Phone number"));
    QCOMPARE(ChannelCheck::parameterName(QStringLiteral("low_water-mark")), QStringLiteral("low water mark"));
    QCOMPARE(ChannelCheck::kinds().size(), 4);
    for (const QString &kind : ChannelCheck::kinds())
        QVERIFY(ChannelCheck::kindName(kind) != kind);
    QCOMPARE(ChannelCheck::kindName(QStringLiteral("pigeon")), QStringLiteral("pigeon"));
}

SIGNALBOX_TEST(ChannelCheckTest)
#include "ChannelCheckTest.moc"
