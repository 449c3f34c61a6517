// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/FaxStory.h"
#include "FakeFaxDesk.h"
#include "faxes/FailureReason.h"
#include "faxes/ui/DisplayName.h"
#include "support/TestMain.h"

#include <QTest>

class FaxStoryTest : public QObject
{
    Q_OBJECT
private slots:
    void everyStateHasAStory();
    void everyReasonSaysWhatHappenedAndWhatToDo();
    void aRefusedJobTellsWhatTelnyxSaid();
    void anUnknownStatusIsShownAsItIs();
    void pagesAreNamedOnlyWhenKnown();
    void displayNameNamesTheCharacterThatCannotBeSent();
    void displayNameMayHave128Characters();
};

void FaxStoryTest::everyStateHasAStory()
{
    FaxDetails details;
    for (const char *status : {"queued", "media.processed", "originated", "sending", "delivered", "failed",
                               "initiated", "receiving", "media.processing", "received", "gremlins", ""}) {
        details.row =
            FakeFaxDesk::row(QStringLiteral("a"), QLatin1String(status), QStringLiteral("+1312555"));
        QVERIFY2(!FaxStory::of(details).lead.isEmpty(), status);
        QVERIFY2(!FaxStory::of(details).text.isEmpty(), status);
    }
    using Job = FaxRow::Job;
    for (const Job job : {Job::Waiting, Job::Uploading, Job::Unconfirmed, Job::Refused, Job::Discarded}) {
        details.row.job = job;
        QVERIFY(!FaxStory::of(details).lead.isEmpty());
        QVERIFY(!FaxStory::of(details).text.isEmpty());
    }
}

void FaxStoryTest::everyReasonSaysWhatHappenedAndWhatToDo()
{
    FaxDetails details;
    const QStringList codes = FailureReason::documentedCodes();
    for (const QString &code : codes) {
        details.row =
            FakeFaxDesk::row(QStringLiteral("a"), QStringLiteral("failed"), QStringLiteral("+1312555"), code);
        const FaxStory story = FaxStory::of(details);
        const FailureReason reason = FailureReason::of(code);
        QCOMPARE(story.lead, reason.lead);
        QVERIFY(story.text.contains(reason.meaning) && story.text.contains(reason.advice));
        QCOMPARE(story.retryFirst, reason.worthRetrying);
    }
}

void FaxStoryTest::aRefusedJobTellsWhatTelnyxSaid()
{
    FaxDetails details;
    details.row = FakeFaxDesk::row(QStringLiteral("a"), QString(), QStringLiteral("+1312555"));
    details.row.job = FaxRow::Job::Refused;
    details.trouble = QStringLiteral("The number is not allowed.");
    QCOMPARE(FaxStory::of(details).text, details.trouble);
    QCOMPARE(FaxStory::of(details).mood, FaxStatus::Mood::Bad);
}

void FaxStoryTest::anUnknownStatusIsShownAsItIs()
{
    FaxDetails details;
    details.row =
        FakeFaxDesk::row(QStringLiteral("a"), QStringLiteral("on.the.moon"), QStringLiteral("+1312555"));
    QVERIFY(FaxStory::of(details).lead.contains(QStringLiteral("on.the.moon")));
}

void FaxStoryTest::pagesAreNamedOnlyWhenKnown()
{
    FaxDetails details;
    details.row =
        FakeFaxDesk::row(QStringLiteral("a"), QStringLiteral("delivered"), QStringLiteral("+1312555"));
    QVERIFY(!FaxStory::of(details).text.contains(u'3'));
    details.row.pages = 3;
    QVERIFY(FaxStory::of(details).text.contains(u'3'));
}

void FaxStoryTest::displayNameNamesTheCharacterThatCannotBeSent()
{
    QVERIFY(DisplayName::problem(QStringLiteral("Northwind Clinic-_~!.+ 7")).isEmpty());
    QVERIFY(DisplayName::problem(QStringLiteral("Northwind & Co")).startsWith(QStringLiteral("“&”")));
    QVERIFY(DisplayName::problem(QStringLiteral("a&b/c")).contains(u'/'));
}

void FaxStoryTest::displayNameMayHave128Characters()
{
    QVERIFY(DisplayName::problem(QString(128, u'x')).isEmpty());
    QVERIFY(DisplayName::problem(QString(130, u'x')).contains(u'2'));
}

SIGNALBOX_TEST(FaxStoryTest)
#include "FaxStoryTest.moc"
