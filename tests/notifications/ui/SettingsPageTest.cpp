// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/SettingsPage.h"
#include "SetupPageFixture.h"
#include "notifications/ui/SettingFilterBar.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/Chip.h"
#include "widgets/EmptyState.h"

#include <QComboBox>
#include <QDialog>
#include <QSignalSpy>

Q_DECLARE_METATYPE(std::function<void()>)

class SettingsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_fixture = std::make_unique<SetupPageFixture<SettingsPage>>(); }
    void cleanup() { m_fixture.reset(); }
    void settingsAreListedWithTheirState();
    void everyFilterIsAskedOfTheServer();
    void theFormChoosesAndAChipTakesAway();
    void tabComesToTheFiltersFirst();
    void whatFitsNoFilterOffersToTakeThemAway();
    void removingOnlyStagesAndCanBeUndone();
    void whatIsBeingRemovedCannotBeStaged();
    void enterLeadsToTheCell();
    void aPlaceSelectsItsSetting();
    void aReadOnlyAccountStagesNothing();
    void afterAFailureTheFilteredListCanBeReadAgain();

private:
    SetupPageFixture<SettingsPage> &f() { return *m_fixture; }
    QByteArray lastQuery() const
    {
        QByteArray query;
        for (const SandboxRequest &request : m_fixture->sandbox.requests()) {
            if (request.path == "/v2/notification_settings")
                query = QByteArray::fromPercentEncoding(request.query);
        }
        return query;
    }

    std::unique_ptr<SetupPageFixture<SettingsPage>> m_fixture;
};

void SettingsPageTest::settingsAreListedWithTheirState()
{
    f().look();
    QCOMPARE(f().page.count(), 26);
    QCOMPARE(f().rows(), 26);
    const int leaving = f().rowOf(QStringLiteral("+1 312 555 0142"), 5);
    QVERIFY(leaving >= 0);
    QVERIFY(f().rowOf(QStringLiteral("every channel"), 5) >= 0);
    QVERIFY(f().rowOf(SettingStatus(QStringLiteral("enable-pending")).word(), 0) >= 0);
    const int amount = f().rowOf(QStringLiteral("amount 250.00"), 3);
    QVERIFY(amount >= 0);
    QCOMPARE(f().cell(amount, 1), QStringLiteral("Balance below threshold"));
}

void SettingsPageTest::everyFilterIsAskedOfTheServer()
{
    f().look();
    const NotificationSetting &any = f().setup().settings.first();
    QUrlQuery place;
    place.addQueryItem(QStringLiteral("record"), any.associatedRecordType);
    place.addQueryItem(QStringLiteral("kind"), f().setup().channel(any.key.channelId)->kind);
    place.addQueryItem(QStringLiteral("channel"), any.key.channelId);
    place.addQueryItem(QStringLiteral("condition"), any.key.conditionId);
    place.addQueryItem(QStringLiteral("profile"), any.key.profileId);
    place.addQueryItem(QStringLiteral("status"), any.status.wire());
    f().page.open(place);
    QTRY_VERIFY(f().page.count() > 0);
    QVERIFY(f().rows() < 26);
    for (const char *part :
         {"filter[associated_record_type][eq]=", "filter[channel_type_id][eq]=",
          "filter[notification_channel][eq]=", "filter[notification_event_condition_id][eq]=",
          "filter[notification_profile_id][eq]=", "filter[status][eq]="})
        QVERIFY2(lastQuery().contains(part), lastQuery().constData());
    QCOMPARE(f().page.here().queryItems().size(), 6);
    QCOMPARE(f().page.findChildren<Chip *>().size(), 6);
    // Names, not ids.
    QCOMPARE(f().find<Chip>("settingFilter_profile")->value(), f().setup().profile(any.key.profileId)->name);
}

void SettingsPageTest::theFormChoosesAndAChipTakesAway()
{
    f().look();
    f().action("settingsFilter")->trigger();
    auto *dialog = f().shown<QDialog>("settingFilterDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *profiles = f().shown<QComboBox>("settingFilterChoice_profile");
    profiles->setCurrentIndex(profiles->findText(QStringLiteral("Night desk")));
    QTest::keyClick(profiles, Qt::Key_Return);
    QTRY_COMPARE(f().page.count(), 4);
    auto *chip = f().find<Chip>("settingFilter_profile");
    QVERIFY(chip);
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(f().rows(), 26); // which the book has already
    QVERIFY(!f().find<Chip>("settingFilter_profile"));
}

void SettingsPageTest::tabComesToTheFiltersFirst()
{
    f().look();
    QWidget *each = f().page.nextInFocusChain();
    while (!each->isVisible() || (each->focusPolicy() & Qt::TabFocus) == 0)
        each = each->nextInFocusChain();
    QVERIFY2(f().find<SettingFilterBar>("settingFilters")->isAncestorOf(each),
             qPrintable(each->objectName()));
}

void SettingsPageTest::whatFitsNoFilterOffersToTakeThemAway()
{
    f().look();
    f().page.open(QUrlQuery(QStringLiteral("status=enable-submtited")));
    auto *empty = f().find<EmptyState>("settingsEmpty");
    QTRY_COMPARE(empty->title(), QStringLiteral("No setting fits the filters"));
    empty->findChild<QPushButton *>()->click();
    QCOMPARE(f().rows(), 26);
}

void SettingsPageTest::removingOnlyStagesAndCanBeUndone()
{
    f().look();
    f().select(QStringLiteral("amount 250.00"), 3);
    const QString id = f().selected().first();
    QSignalSpy undone(&f().page, &PanePage::notedWithUndo);
    std::function<void()> undo;
    connect(&f().page, &PanePage::notedWithUndo, this,
            [&undo](const QString &, const std::function<void()> &work) { undo = work; });
    QVERIFY(QTest::qWaitForWindowActive(&f().page));
    f().table()->setFocus();
    QTest::keyClick(f().table(), Qt::Key_Delete);
    QCOMPARE(f().desk->staged()->diff().removals, QStringList{id});
    QCOMPARE(f().sent("DELETE", "/"), 0);
    QVERIFY(undone.first().first().toString().contains(QStringLiteral("matrix")));
    QVERIFY(f().shown<Banner>("settingStaged"));
    // A wish is not told as a fact: the state stays beside it.
    const QString state = f().cell(f().table()->selectedRowNumbers().first(), 0);
    QVERIFY(state.startsWith(SettingStatus(QStringLiteral("enabled")).word()));
    QVERIFY(state.contains(QStringLiteral("staged")));
    QVERIFY(!f().action("removeSettings")->isEnabled());
    undo();
    QVERIFY(f().desk->staged()->isEmpty());
    QVERIFY(!f().shown<Banner>("settingStaged"));
}

void SettingsPageTest::whatIsBeingRemovedCannotBeStaged()
{
    f().look();
    f().select(SettingStatus(QStringLiteral("delete-pending")).word(), 0);
    QVERIFY(!f().action("removeSettings")->isEnabled());
    QCOMPARE(f().action("removeSettings")->toolTip(), QStringLiteral("It is being removed already."));
}

void SettingsPageTest::enterLeadsToTheCell()
{
    f().look();
    f().select(QStringLiteral("amount 250.00"), 3);
    QSignalSpy led(&f().page, &PanePage::destinationAsked);
    QTest::keyClick(f().table(), Qt::Key_Return);
    const auto place = led.first().first().value<Destination>();
    const NotificationSetting *setting = f().setup().setting(f().selected().first());
    QCOMPARE(place.value(QStringLiteral("face")), QStringLiteral("matrix"));
    QCOMPARE(place.value(QStringLiteral("condition")), setting->key.conditionId);
    QCOMPARE(place.value(QStringLiteral("channel")), setting->key.channelId);
}

void SettingsPageTest::aPlaceSelectsItsSetting()
{
    f().look();
    const QString id = f().id(9);
    f().page.open(QUrlQuery(QStringLiteral("setting=") + id));
    QCOMPARE(f().selected(), QStringList{id});
}

void SettingsPageTest::aReadOnlyAccountStagesNothing()
{
    m_fixture = std::make_unique<SetupPageFixture<SettingsPage>>(true);
    f().look();
    f().table()->selectRow(0);
    QVERIFY(!f().action("removeSettings")->isEnabled());
    QVERIFY(f().action("openCell")->isEnabled());
}

void SettingsPageTest::afterAFailureTheFilteredListCanBeReadAgain()
{
    f().look();
    QVERIFY(f().sandbox.setFaults(
        R"([{"path": "/notification_settings", "count": 1, "do": "status", "status": 403}])"));
    f().page.open(QUrlQuery(QStringLiteral("kind=email")));
    auto *empty = f().find<EmptyState>("settingsEmpty");
    QTRY_COMPARE(empty->title(), QStringLiteral("The settings could not be read"));
    f().action("settingsReload")->trigger();
    QTRY_VERIFY(f().page.count() > 0);
}

#include "SettingsPageTest.moc"
SIGNALBOX_TEST(SettingsPageTest)
