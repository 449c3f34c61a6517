// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/ChannelDialog.h"
#include "SetupPageFixture.h"
#include "notifications/ui/ChannelsPage.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/FieldRow.h"
#include "widgets/SegmentedControl.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollBar>
#include <QSignalSpy>

class ChannelDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void aDestinationIsCheckedByItsKindAsItIsTyped();
    void aMistakeIsSaidOnceTheFieldIsLeft();
    void enterCreatesAndTheChannelIsInTheList();
    void aNewProfileIsMadeWithIt();
    void aProfileThatWasMadeIsNotMadeAgain();
    void whatTheApiRefusesStandsAtItsFieldAndNothingTypedIsLost();
    void aCreationWhoseAnswerGotLostIsFoundAndDone();
    void aChangeSendsOnlyWhatChanged();
    void savingWithoutAChangeSendsNothing();
    void aConflictIsShownSideBySide();
    void theirsCanBeTaken();
    void movingWarnsWhatItChanges();
    void theDialogGrowsWithWhatItSays();
    void theFocusIsNeverOutOfSight();
    void aChannelThatIsGoneIsSaidToBeGone();
    void closingWithInputAsks();
    void aDialogBelongsToTheAccountThatItBeganWith();
    void aPlaceChoosesTheProfile();
    void profilesComeAlsoAfterItWasOpened();

private:
    SetupPageFixture<ChannelsPage> &f() { return *m_fixture; }
    template <class Widget>
    Widget *part(const char *name)
    {
        return f().shown<Widget>(name);
    }
    QDialog *dialog() { return part<QDialog>("channelDialog"); }
    void openNew() { f().action("newChannel")->trigger(); }
    void openFor(const QString &destination)
    {
        f().select(destination, 1);
        f().action("editChannel")->trigger();
        QVERIFY(dialog());
    }
    FieldRow *row(const char *name) { return qobject_cast<FieldRow *>(part<QWidget>(name)->parentWidget()); }
    void chooseKind(const char *kind)
    {
        part<SegmentedControl>("channelKind")->buttonOf(QLatin1String(kind))->click();
    }
    void type(const QString &text)
    {
        auto *line = part<QLineEdit>("channelDestination");
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void chooseProfile(const QString &id)
    {
        auto *profiles = part<QComboBox>("channelProfile");
        profiles->setCurrentIndex(profiles->findData(id));
    }
    void save() { part<QPushButton>("channelSave")->click(); }
    /// As somebody else would.
    void changeElsewhere(const QString &id, const QString &destination)
    {
        ChannelWish wish;
        wish.destination = destination;
        QVERIFY(await(f().desk->api()->updateChannel(id, wish)));
    }

    std::unique_ptr<SetupPageFixture<ChannelsPage>> m_fixture;
};

void ChannelDialogTest::init()
{
    m_fixture = std::make_unique<SetupPageFixture<ChannelsPage>>();
    f().look();
}

void ChannelDialogTest::aDestinationIsCheckedByItsKindAsItIsTyped()
{
    openNew();
    chooseKind("sms");
    type(QStringLiteral("+1 (312) 555-0123"));
    QCOMPARE(row("channelDestination")->hint(), QStringLiteral("Sent to +1 312 555 0123"));
    QVERIFY(row("channelDestination")->error().isEmpty());
    chooseKind("webhook");
    QVERIFY(!row("channelDestination")->error().isEmpty());
    type(QStringLiteral("http://example.com/hook"));
    QVERIFY(!row("channelDestination")->warning().isEmpty());
    chooseKind("email");
    type(QStringLiteral("ops@example.com"));
    QCOMPARE(row("channelDestination")->hint(), QStringLiteral("Sent to ops@example.com"));
}

void ChannelDialogTest::aMistakeIsSaidOnceTheFieldIsLeft()
{
    openNew();
    chooseKind("email");
    type(QStringLiteral("ops@"));
    QVERIFY(row("channelDestination")->error().isEmpty());
    save();
    QVERIFY(!row("channelDestination")->error().isEmpty());
    QCOMPARE(f().sent("POST", "/"), 0);
    QCOMPARE(dialog()->focusWidget(), part<QLineEdit>("channelDestination"));
}

void ChannelDialogTest::enterCreatesAndTheChannelIsInTheList()
{
    openNew();
    chooseKind("sms");
    chooseProfile(f().profileId(QStringLiteral("Night desk")));
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    type(QStringLiteral("+13125550155"));
    QSignalSpy noted(&f().page, &PanePage::noted);
    QTest::keyClick(part<QLineEdit>("channelDestination"), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(f().rows(), 8);
    QCOMPARE(f().selected(), QStringList{f().channelId(QStringLiteral("+13125550155"))});
    QCOMPARE(f().lastBody()[u"channel_type_id"].toString(), QStringLiteral("sms"));
    QCOMPARE(f().lastBody()[u"channel_destination"].toString(), QStringLiteral("+13125550155"));
    QCOMPARE(noted.last().first().toString(), QStringLiteral("Channel +1 312 555 0155 created."));
}

void ChannelDialogTest::aNewProfileIsMadeWithIt()
{
    openNew();
    type(QStringLiteral("new@example.com"));
    QVERIFY(!part<QLineEdit>("channelNewProfile"));
    chooseProfile({});
    save();
    QVERIFY(!row("channelNewProfile")->error().isEmpty());
    QTest::keyClicks(part<QLineEdit>("channelNewProfile"), QStringLiteral("On-call"));
    save();
    QTRY_VERIFY(!dialog());
    const QString profile = f().profileId(QStringLiteral("On-call"));
    QVERIFY(!profile.isEmpty());
    QCOMPARE(f().setup().channel(f().channelId(QStringLiteral("new@example.com")))->profileId, profile);
}

void ChannelDialogTest::aProfileThatWasMadeIsNotMadeAgain()
{
    QVERIFY(f().sandbox.setFaults(
        R"([{"path": "/notification_channels$", "method": "POST", "do": "status", "status": 403}])"));
    openNew();
    type(QStringLiteral("new@example.com"));
    chooseProfile({});
    QTest::keyClicks(part<QLineEdit>("channelNewProfile"), QStringLiteral("On-call"));
    save();
    QTRY_VERIFY(part<Banner>("channelTrouble"));
    save();
    QTRY_VERIFY(!dialog());
    QCOMPARE(f().sent("POST", "/notification_profiles"), 1);
}

void ChannelDialogTest::whatTheApiRefusesStandsAtItsFieldAndNothingTypedIsLost()
{
    const QJsonObject problem{
        {QStringLiteral("code"), QStringLiteral("10015")},
        {QStringLiteral("title"), QStringLiteral("Bad")},
        {QStringLiteral("detail"), QStringLiteral("This number is blocked.")},
        {QStringLiteral("source"),
         QJsonObject{{QStringLiteral("pointer"), QStringLiteral("/channel_destination")}}}};
    const QByteArray body =
        QJsonDocument(QJsonObject{{QStringLiteral("errors"), QJsonArray{problem}}}).toJson();
    const QJsonObject fault{{QStringLiteral("method"), QStringLiteral("POST")},
                            {QStringLiteral("do"), QStringLiteral("status")},
                            {QStringLiteral("status"), 422},
                            {QStringLiteral("body"), QString::fromUtf8(body)}};
    QVERIFY(f().sandbox.setFaults(QJsonDocument(QJsonArray{fault}).toJson()));
    openNew();
    chooseKind("voice");
    type(QStringLiteral("+13125550156"));
    save();
    QTRY_COMPARE(row("channelDestination")->error(), QStringLiteral("This number is blocked."));
    QVERIFY(!part<Banner>("channelTrouble"));
    QCOMPARE(part<QLineEdit>("channelDestination")->text(), QStringLiteral("+13125550156"));
    QCOMPARE(part<SegmentedControl>("channelKind")->current().toString(), QStringLiteral("voice"));
    save();
    QTRY_VERIFY(!dialog());
}

void ChannelDialogTest::aCreationWhoseAnswerGotLostIsFoundAndDone()
{
    QVERIFY(f().sandbox.setFaults(R"([{"method": "POST", "do": "drop-after-body", "apply": true}])"));
    openNew();
    type(QStringLiteral("lost@example.com"));
    save();
    QTRY_VERIFY(!dialog());
    QVERIFY(!f().channelId(QStringLiteral("lost@example.com")).isEmpty());
    QCOMPARE(f().sent("POST", "/notification_channels"), 1);
}

void ChannelDialogTest::aChangeSendsOnlyWhatChanged()
{
    openFor(QStringLiteral("+1 312 555 0142"));
    type(QStringLiteral("+13125550143"));
    save();
    QTRY_VERIFY(!dialog());
    QCOMPARE(f().lastBody().keys(), QStringList{QStringLiteral("channel_destination")});
    QVERIFY(f().rowOf(QStringLiteral("+1 312 555 0143"), 1) >= 0);
}

void ChannelDialogTest::savingWithoutAChangeSendsNothing()
{
    openFor(QStringLiteral("+1 312 555 0142"));
    save();
    QVERIFY(!dialog());
    QCOMPARE(f().sent("PATCH", "/"), 0);
}

void ChannelDialogTest::aConflictIsShownSideBySide()
{
    const QString id = f().channelId(QStringLiteral("+13125550142"));
    openFor(QStringLiteral("+1 312 555 0142"));
    changeElsewhere(id, QStringLiteral("+13125550144"));
    type(QStringLiteral("+13125550143"));
    save();
    QTRY_VERIFY(part<QWidget>("conflict"));
    QStringList cells;
    for (const QLabel *label : part<QWidget>("conflict")->findChildren<QLabel *>())
        cells << label->text();
    for (const char *number : {"0142", "0143", "0144"})
        QVERIFY2(!cells.filter(QLatin1String(number)).isEmpty(), number);
    QCOMPARE(f().sent("PATCH", "/"), 1); // that of somebody else
    part<QPushButton>("conflictMine")->click();
    QTRY_VERIFY(!dialog());
    QCOMPARE(f().setup().channel(id)->destination, QStringLiteral("+13125550143"));
}

void ChannelDialogTest::theirsCanBeTaken()
{
    const QString id = f().channelId(QStringLiteral("+13125550142"));
    openFor(QStringLiteral("+1 312 555 0142"));
    changeElsewhere(id, QStringLiteral("+13125550144"));
    type(QStringLiteral("+13125550143"));
    save();
    QTRY_VERIFY(part<QWidget>("conflict"));
    // Back to the form nothing is lost.
    part<QPushButton>("conflictBack")->click();
    QCOMPARE(part<QLineEdit>("channelDestination")->text(), QStringLiteral("+13125550143"));
    save();
    QTRY_VERIFY(part<QPushButton>("conflictTheirs"));
    QCOMPARE(dialog()->focusWidget(), part<QPushButton>("conflictTheirs"));
    part<QPushButton>("conflictTheirs")->click();
    QTRY_VERIFY(!dialog());
    QCOMPARE(f().sent("PATCH", "/"), 1);
    QCOMPARE(f().setup().channel(id)->destination, QStringLiteral("+13125550144"));
}

void ChannelDialogTest::movingWarnsWhatItChanges()
{
    openFor(QStringLiteral("head.of.finance@harbor-clinic.example"));
    QVERIFY(row("channelProfile")->warning().isEmpty());
    chooseProfile(f().profileId(QStringLiteral("Night desk")));
    const QString warning = row("channelProfile")->warning();
    QVERIFY2(warning.contains(QStringLiteral("whole profile “Billing office”")), qPrintable(warning));
    QVERIFY2(warning.contains(QStringLiteral("settings name it")), qPrintable(warning));
    chooseProfile(f().profileId(QStringLiteral("Billing office")));
    QVERIFY(row("channelProfile")->warning().isEmpty());
}

void ChannelDialogTest::theDialogGrowsWithWhatItSays()
{
    const auto isWhole = [this] {
        const auto scrolls = dialog()->findChildren<QScrollBar *>();
        const bool isScrolled =
            std::ranges::any_of(scrolls, [](const QScrollBar *bar) { return bar->isVisible(); });
        const auto labels = dialog()->findChildren<QLabel *>();
        const bool isCut = std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->height() < label->heightForWidth(label->width());
        });
        auto *profiles = part<QComboBox>("channelProfile");
        return !isScrolled && !isCut && profiles->height() >= profiles->sizeHint().height();
    };
    openFor(QStringLiteral("head.of.finance@harbor-clinic.example"));
    QTRY_VERIFY(isWhole());
    chooseProfile(f().profileId(QStringLiteral("Night desk")));
    QTRY_VERIFY(isWhole());
    chooseProfile({});
    QTRY_VERIFY(isWhole());
    save();
    QTRY_VERIFY(isWhole());
}

void ChannelDialogTest::theFocusIsNeverOutOfSight()
{
    openNew();
    QVERIFY(dialog());
    for (QWidget *each = dialog()->nextInFocusChain(); each != dialog(); each = each->nextInFocusChain()) {
        if (each->isVisible() && (each->focusPolicy() & Qt::TabFocus) != 0)
            QVERIFY2(!qobject_cast<QAbstractScrollArea *>(each), each->metaObject()->className());
    }
}

void ChannelDialogTest::aChannelThatIsGoneIsSaidToBeGone()
{
    const QString id = f().channelId(QStringLiteral("+13125550142"));
    openFor(QStringLiteral("+1 312 555 0142"));
    QVERIFY(await(f().desk->api()->removeChannel(id)));
    type(QStringLiteral("+13125550143"));
    save();
    QTRY_VERIFY(part<Banner>("channelTrouble"));
    QVERIFY(part<Banner>("channelTrouble")->text().contains(QStringLiteral("gone")));
    QCOMPARE(f().rows(), 6);
    QVERIFY(dialog());
}

void ChannelDialogTest::closingWithInputAsks()
{
    openNew();
    type(QStringLiteral("x"));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(dialog());
    auto *question = part<QMessageBox>("savingQuestion");
    QVERIFY(question);
    part<QPushButton>("savingQuestionYes")->click();
    QTRY_VERIFY(!dialog());
}

void ChannelDialogTest::aDialogBelongsToTheAccountThatItBeganWith()
{
    openNew();
    type(QStringLiteral("own@example.com"));
    f().page.setDesk(nullptr);
    save();
    QTRY_VERIFY(!dialog());
    // The book of the account has it, whatever is shown.
    QVERIFY(!f().channelId(QStringLiteral("own@example.com")).isEmpty());
    QCOMPARE(f().rows(), 0);
}

void ChannelDialogTest::aPlaceChoosesTheProfile()
{
    QUrlQuery place;
    place.addQueryItem(QStringLiteral("new"), QStringLiteral("1"));
    place.addQueryItem(QStringLiteral("profile"), f().profileId(QStringLiteral("Operations")));
    f().page.open(place);
    QCOMPARE(part<QComboBox>("channelProfile")->currentText(), QStringLiteral("Operations"));
}

void ChannelDialogTest::profilesComeAlsoAfterItWasOpened()
{
    m_fixture = std::make_unique<SetupPageFixture<ChannelsPage>>();
    f().page.setDesk(f().desk.get());
    f().page.show();
    f().page.open(QUrlQuery(QStringLiteral("new=1")));
    QCOMPARE(part<QComboBox>("channelProfile")->count(), 1);
    QVERIFY(part<QLineEdit>("channelNewProfile"));
    QTRY_COMPARE(part<QComboBox>("channelProfile")->count(), 4);
    QVERIFY(!part<QComboBox>("channelProfile")->currentData().toString().isEmpty());
    // Nobody entered anything: it closes without a question.
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

#include "ChannelDialogTest.moc"
SIGNALBOX_TEST(ChannelDialogTest)
