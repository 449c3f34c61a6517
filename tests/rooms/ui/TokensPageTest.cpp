// SPDX-License-Identifier: GPL-3.0-or-later
#include "TokensPageFixture.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/EmptyState.h"
#include "widgets/FieldRow.h"
#include "widgets/TableView.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace std::chrono_literals;

class TokensPageTest : public QObject
{
    Q_OBJECT
private slots:
    void roomAndTimesGoOverTheWire();
    void presetsFillTheTimesAndOwnTimesAreOwn();
    void unknownRoomIsSaidAtItsField();
    void refusedTimeIsMarkedAtItsField();
    void countdownGoesOnOnlyWhileSomebodyLooks();
    void screenReadersHearMinutes();
    void benchIsOpenOnlyWhileSomebodyLooks();
    void refreshingByHandAndByItself();
    void forgettingTakesItOffTheBench();
    void readOnlyAccountsSayWhyNothingIsMinted();
    void nothingOfAnotherAccountStays();
    void placesChooseTheRoom();
    void everyControlHasANameAndIsReachedByKeys();
};

void TokensPageTest::roomAndTimesGoOverTheWire()
{
    TokensPageFixture bench;
    bench.page->show();
    bench.ready();
    bench.part<QSpinBox>("tokenLife")->setValue(90);
    bench.part<QSpinBox>("refreshLife")->setValue(700);
    QSignalSpy counted(bench.page.get(), &RoomPage::countChanged);
    bench.mint(QStringLiteral("daily stand-UP"));
    const ScriptedRequest request = bench.api.server.requests().last();
    QCOMPARE(request.method, QByteArray("POST"));
    QVERIFY(request.target.endsWith("/rooms/" + TokensPageFixture::room.toUtf8() +
                                    "/actions/generate_join_client_token"));
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    QCOMPARE(body[u"token_ttl_secs"].toInt(), 90);
    QCOMPARE(body[u"refresh_token_ttl_secs"].toInt(), 700);
    QCOMPARE(bench.page->count(), 1);
    QCOMPARE(counted.count(), 1);
    QVERIFY(bench.part<QWidget>("tokenPanel")->isVisible());
    // An id does as well, with what was copied around it.
    bench.mint(QStringLiteral("  \"7A1D0C1E-0000-4bca-a65a-3da1ecc77711\" "));
    QVERIFY(
        bench.api.server.requests().last().target.contains("/rooms/7a1d0c1e-0000-4bca-a65a-3da1ecc77711/"));
}

void TokensPageTest::presetsFillTheTimesAndOwnTimesAreOwn()
{
    TokensPageFixture bench;
    auto *preset = bench.part<QComboBox>("tokenPreset");
    auto *life = bench.part<QSpinBox>("tokenLife");
    auto *refresh = bench.part<QSpinBox>("refreshLife");
    QCOMPARE(life->value(), 600);
    QCOMPARE(refresh->value(), 3600);
    preset->setCurrentIndex(preset->findData(QStringLiteral("test")));
    QCOMPARE(life->value(), 120);
    preset->setCurrentIndex(preset->findData(QStringLiteral("meeting")));
    QCOMPARE(life->value(), 3600);
    life->setValue(77);
    QCOMPARE(preset->currentData().toString(), QStringLiteral("own"));
    refresh->setValue(70);
    bool isWarned = false;
    for (const FieldRow *row : bench.page->findChildren<FieldRow *>())
        isWarned |= row->field() == refresh && !row->warning().isEmpty();
    QVERIFY(isWarned);
    life->setValue(5);
    QCOMPARE(life->value(), 10); // of the limits
}

void TokensPageTest::unknownRoomIsSaidAtItsField()
{
    TokensPageFixture bench;
    bench.page->show();
    bench.ready();
    const int asked = bench.api.server.count();
    for (const QString &text : {QString(), QStringLiteral("no such room")}) {
        bench.mint(text);
        QString said;
        for (const FieldRow *row : bench.page->findChildren<FieldRow *>()) {
            if (row->field()->objectName() == u"tokenRoom")
                said = row->error();
        }
        QVERIFY(!said.isEmpty());
    }
    QCOMPARE(bench.api.server.count(), asked);
}

void TokensPageTest::refusedTimeIsMarkedAtItsField()
{
    TokensPageFixture bench;
    bench.page->show();
    bench.ready();
    bench.status = 422;
    bench.mint();
    for (const FieldRow *row : bench.page->findChildren<FieldRow *>()) {
        const bool isIt = row->field()->objectName() == u"tokenLife";
        QCOMPARE(!row->error().isEmpty(), isIt);
    }
    QVERIFY(bench.desk->tokens()->tokens().isEmpty());
    QCOMPARE(bench.part<QComboBox>("tokenRoom")->currentText(),
             QStringLiteral("Daily stand-up")); // nothing is lost
    bench.status = 404;
    bench.mint();
    bench.status = 403;
    bench.mint();
    QVERIFY(bench.part<Banner>("mintTrouble")->isVisible());
}

void TokensPageTest::countdownGoesOnOnlyWhileSomebodyLooks()
{
    TokensPageFixture bench;
    bench.page->show();
    bench.ready();
    bench.mint();
    auto *countdown = bench.part<QLabel>("tokenCountdown");
    const QString first = countdown->text();
    bench.api.clock.advance(1s);
    const QString second = countdown->text();
    QVERIFY(first != second);
    auto *table = bench.part<TableView>("tokensTable");
    QCOMPARE(table->model()->index(0, 2).data().toString(), second);
    bench.page->hide();
    bench.api.clock.advance(5s);
    QCOMPARE(countdown->text(), second);
    bench.page->show();
    QVERIFY(countdown->text() != second);
    bench.page->hide();
    const int waiting = bench.api.clock.waiting();
    bench.api.clock.advance(2s); // the tick that was under way ends there
    QVERIFY(bench.api.clock.waiting() < waiting);
}

void TokensPageTest::screenReadersHearMinutes()
{
    TokensPageFixture bench;
    bench.page->show();
    bench.ready();
    bench.mint();
    auto *countdown = bench.part<QLabel>("tokenCountdown");
    bench.api.clock.advance(10s);
    QCOMPARE(countdown->accessibleName(), QStringLiteral("Expires in 9 minutes"));
    bench.api.clock.advance(20s);
    QCOMPARE(countdown->accessibleName(), QStringLiteral("Expires in 9 minutes"));
    bench.api.clock.advance(40s);
    QCOMPARE(countdown->accessibleName(), QStringLiteral("Expires in 8 minutes"));
}

void TokensPageTest::benchIsOpenOnlyWhileSomebodyLooks()
{
    TokensPageFixture bench;
    QVERIFY(!bench.desk->tokens()->isOpen());
    bench.page->show();
    QVERIFY(bench.desk->tokens()->isOpen());
    bench.page->hide();
    QVERIFY(!bench.desk->tokens()->isOpen());
    bench.page->show();
    bench.page->setDesk(nullptr);
    QVERIFY(!bench.desk->tokens()->isOpen());
}

void TokensPageTest::refreshingByHandAndByItself()
{
    TokensPageFixture bench;
    bench.page->show();
    bench.ready();
    bench.mint();
    const auto &held = bench.desk->tokens()->tokens().first();
    bench.part<QPushButton>("refreshToken")->click();
    QVERIFY(bench.api.waitFor([&] { return held.refreshed == 1; }));
    auto *itself = bench.part<QCheckBox>("refreshItself");
    QVERIFY(itself->isChecked());
    itself->click();
    QVERIFY(!held.refreshesItself);
    bench.pass(11min);
    QCOMPARE(held.refreshed, 1);
    QVERIFY(bench.part<Banner>("tokenWarning")->text().contains(QStringLiteral("expired")));
    QCOMPARE(bench.part<QLabel>("tokenCountdown")->text(), QStringLiteral("expired"));
}

void TokensPageTest::forgettingTakesItOffTheBench()
{
    TokensPageFixture bench;
    bench.page->show();
    bench.ready();
    bench.mint();
    bench.mint(QStringLiteral("Telehealth 4417"));
    bench.part<QPushButton>("forgetToken")->click();
    QCOMPARE(bench.desk->tokens()->tokens().size(), 1);
    QVERIFY(bench.part<QWidget>("tokenPanel")->isVisible());
    bench.part<QPushButton>("forgetToken")->click();
    QVERIFY(!bench.part<QWidget>("tokenPanel")->isVisible());
    QVERIFY(bench.part<EmptyState>("tokensEmpty")->isVisible());
    QCOMPARE(bench.page->count(), -1);
}

void TokensPageTest::readOnlyAccountsSayWhyNothingIsMinted()
{
    TokensPageFixture bench(true, true);
    bench.page->show();
    QVERIFY(!bench.part<QPushButton>("mintToken")->isEnabled());
    QVERIFY(bench.part<QLabel>("mintRefused")->text().contains(QStringLiteral("read-only")));
    QTest::keyClick(bench.part<QComboBox>("tokenRoom")->lineEdit(), Qt::Key_Return);
    for (const ScriptedRequest &request : bench.api.server.requests())
        QCOMPARE(request.method, QByteArray("GET"));
}

void TokensPageTest::nothingOfAnotherAccountStays()
{
    TokensPageFixture bench;
    bench.page->show();
    bench.ready();
    bench.mint();
    bench.page->setDesk(nullptr);
    QCOMPARE(bench.part<TableView>("tokensTable")->model()->rowCount(), 0);
    QVERIFY(!bench.part<QWidget>("tokenPanel")->isVisible());
    QCOMPARE(bench.part<QComboBox>("tokenRoom")->count(), 0);
    QCOMPARE(bench.part<QComboBox>("tokenRoom")->currentText(), QString());
    QVERIFY(!bench.part<QPushButton>("mintToken")->isEnabled());
    // One that leaves while a token is on its way takes it along.
    bench.page->setDesk(bench.desk.get());
    bench.ready();
    bench.part<QComboBox>("tokenRoom")->setEditText(QStringLiteral("Daily stand-up"));
    bench.part<QPushButton>("mintToken")->click();
    bench.page->setDesk(nullptr);
    QVERIFY(bench.api.waitFor([&] { return bench.desk->tokens()->tokens().size() == 2; }));
    QCOMPARE(bench.part<TableView>("tokensTable")->model()->rowCount(), 0);
}

void TokensPageTest::placesChooseTheRoom()
{
    TokensPageFixture bench;
    bench.page->show();
    bench.ready();
    QUrlQuery place;
    place.addQueryItem(QStringLiteral("room"), QStringLiteral("7a1d0c1e-0000-4bca-a65a-3da1ecc77711"));
    bench.page->open(place);
    QCOMPARE(bench.part<QComboBox>("tokenRoom")->currentText(), QStringLiteral("Telehealth 4417"));
    bench.mint(QStringLiteral("Telehealth 4417"));
    bench.mint();
    QCOMPARE(bench.page->here().queryItemValue(QStringLiteral("room")), TokensPageFixture::room);
    bench.page->open(place);
    QCOMPARE(bench.page->here(), place);
}

void TokensPageTest::everyControlHasANameAndIsReachedByKeys()
{
    TokensPageFixture bench;
    bench.page->show();
    bench.ready();
    bench.mint();
    for (const char *name : {"tokenRoom", "tokenPreset", "tokenLife", "refreshLife", "mintToken", "readToken",
                             "tokensTable", "copyToken", "copyTokenAs", "refreshToken", "refreshItself",
                             "forgetToken", "joinTest", "chooseSdk"}) {
        auto *control = bench.part<QWidget>(name);
        QVERIFY2(control, name);
        QVERIFY2(control->focusPolicy() & Qt::TabFocus, name);
        const bool hasText = !control->property("text").toString().isEmpty();
        QVERIFY2(hasText || !control->accessibleName().isEmpty(), name);
    }
}

#include "TokensPageTest.moc"
SIGNALBOX_TEST(TokensPageTest)
