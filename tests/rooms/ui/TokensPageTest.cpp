// SPDX-License-Identifier: GPL-3.0-or-later
#include "TokensPageFixture.h"
#include "rooms/ui/TokenClipboard.h"
#include "rooms/ui/TokenReader.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/EmptyState.h"
#include "widgets/FieldRow.h"
#include "widgets/TableView.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace std::chrono_literals;

class TokensPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void roomAndTimesGoOverTheWire();
    void presetsFillTheTimesAndOwnTimesAreOwn();
    void unknownRoomIsSaidAtItsField();
    void refusedTimeIsMarkedAtItsField();
    void countdownGoesOnOnlyWhileSomebodyLooks();
    void screenReadersHearMinutes();
    void benchIsOpenOnlyWhileSomebodyLooks();
    void refreshingByHandAndByItself();
    void forgettingTakesItOffTheBench();
    void everyWayOfCopyingReachesTheClipboard();
    void clipboardTimeIsChosenAndKept();
    void noTokenStandsInAnyWidgetSettingOrLog();
    void anyTokenCanBeTakenApart();
    void joinTestOpensItsPageAndShowsStates();
    void browserThatDoesNotOpenIsSaid();
    void readOnlyAccountsSayWhyNothingIsMinted();
    void nothingOfAnotherAccountStays();
    void placesChooseTheRoom();
    void everyControlHasANameAndIsReachedByKeys();

private:
    static QStringList textsOf(QWidget *widget);
};

namespace {
QStringList *logged = nullptr;

void note(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (logged)
        logged->append(text);
}
} // namespace

void TokensPageTest::init()
{
    QGuiApplication::clipboard()->clear();
}

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

void TokensPageTest::everyWayOfCopyingReachesTheClipboard()
{
    TokensPageFixture bench;
    bench.page->show();
    bench.ready();
    bench.mint();
    const QString token = QString::fromLatin1(bench.given.first());
    auto *copied = bench.part<QLabel>("tokenCopied");
    QVERIFY(!copied->isVisible());
    bench.part<QPushButton>("copyToken")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), token);
    QVERIFY(copied->isVisible());
    bench.api.clock.advance(12s);
    QCOMPARE(copied->text(), QStringLiteral("Copied 12 s ago, leaves the clipboard in 18 s"));
    QStringList all;
    for (QAction *action : bench.part<QMenu>("copyTokenMenu")->actions()) {
        if (action->isSeparator() || action->menu())
            continue;
        action->trigger();
        all << QGuiApplication::clipboard()->text();
        QCOMPARE(all.last().count(token), 1);
    }
    QCOMPARE(all.size(), 5);
    QCOMPARE(all[1], QStringLiteral("TELNYX_ROOM_TOKEN=") + token);
    QVERIFY(all[2].contains(QStringLiteral("@telnyx/video")) && all[2].contains(TokensPageFixture::room));
    bench.api.clock.advance(30s);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QVERIFY(!copied->isVisible());
}

void TokensPageTest::clipboardTimeIsChosenAndKept()
{
    TokensPageFixture bench;
    QSignalSpy kept(bench.page.get(), &RoomPage::layoutChanged);
    for (QAction *action : bench.part<QMenu>("clipboardMenu")->actions()) {
        if (action->data().toInt() == 120)
            action->trigger();
    }
    QCOMPARE(kept.count(), 1);
    bench.part<QComboBox>("tokenPreset")->setCurrentIndex(2);
    const QByteArray state = bench.page->layoutState();
    TokensPage other(&bench.api.clock, {});
    other.restoreLayout(state);
    QCOMPARE(other.clipboard()->stay(), 120s);
    QCOMPARE(other.findChild<QSpinBox *>(QStringLiteral("tokenLife"))->value(), 3600);
    QCOMPARE(other.layoutState(), state);
    other.restoreLayout("broken");
    QCOMPARE(other.clipboard()->stay(), 30s);
}

QStringList TokensPageTest::textsOf(QWidget *widget)
{
    QStringList texts{widget->accessibleName(), widget->accessibleDescription(), widget->toolTip(),
                      widget->whatsThis(),      widget->windowTitle(),           widget->statusTip()};
    for (const char *property : {"text", "title", "currentText", "placeholderText"})
        texts << widget->property(property).toString();
    if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model()) {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (const int role :
                     {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::EditRole})
                    texts << model->index(row, column).data(role).toString();
            }
        }
    }
    for (const QAction *action : widget->actions())
        texts << action->text() << action->toolTip() << action->data().toString();
    return texts;
}

void TokensPageTest::noTokenStandsInAnyWidgetSettingOrLog()
{
    QStringList log;
    logged = &log;
    const auto before = qInstallMessageHandler(note);
    TokensPageFixture bench;
    QSignalSpy said(bench.page.get(), &RoomPage::noted);
    bench.page->show();
    bench.ready();
    bench.mint();
    bench.copyAndWait();
    bench.part<QPushButton>("refreshToken")->click();
    bench.pass(1s);
    bench.runJoinTest();
    QVERIFY(bench.given.size() >= 4);
    QStringList texts = log;
    for (QWidget *widget : QApplication::allWidgets())
        texts << textsOf(widget);
    for (const auto &arguments : said)
        texts << arguments.first().toString();
    texts << QString::fromUtf8(bench.page->layoutState()) << bench.page->here().toString()
          << bench.opened.last().toString();
    for (const QByteArray &token : std::as_const(bench.given)) {
        // The header is the same in all; what follows is not.
        const QString part = QString::fromLatin1(token.mid(token.indexOf('.') + 1, 40));
        for (const QString &text : std::as_const(texts))
            QVERIFY2(!text.contains(part), qPrintable(text));
    }
    qInstallMessageHandler(before);
    logged = nullptr;
}

void TokensPageTest::anyTokenCanBeTakenApart()
{
    TokensPageFixture bench;
    bench.page->show();
    bench.part<QPushButton>("readToken")->click();
    auto *reader = bench.part<TokenReader>("tokenReader");
    QVERIFY(reader && reader->isVisible());
    auto *field = reader->findChild<QLineEdit *>(QStringLiteral("tokenToRead"));
    auto *trouble = reader->findChild<Banner *>(QStringLiteral("tokenReaderTrouble"));
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    const QString good =
        QString::fromLatin1(TokensPageFixture::tokenText(1, bench.api.clock.now().addSecs(-60)));
    field->setText(QStringLiteral("Authorization: Bearer ") + good.left(30) + u' ' + good.mid(30));
    QVERIFY(!trouble->isVisible());
    QVERIFY(textsOf(reader).filter(good).isEmpty());
    const auto has = [&](const QString &text) {
        for (QWidget *widget : reader->findChildren<QWidget *>()) {
            if (widget != field && textsOf(widget).contains(text))
                return true;
        }
        return false;
    };
    QVERIFY(has(QStringLiteral("HS512")) && has(QStringLiteral("not checked here")));
    bench.api.clock.advance(1h);
    field->setText(QStringLiteral("TELNYX_ROOM_TOKEN=") + good);
    QVERIFY(trouble->isVisible() && trouble->text().contains(QStringLiteral("expired")));
    field->setText(QString::fromLatin1(TokensPageFixture::tokenText(1, bench.api.clock.now(), true)));
    QVERIFY(trouble->text().contains(QStringLiteral("not signed")));
    field->setText(QString(10'000'000, u'a'));
    QVERIFY(trouble->text().contains(QStringLiteral("too long")));
    field->setText(QStringLiteral("hello"));
    QVERIFY(trouble->text().contains(QStringLiteral("three parts")));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(reader->isVisible());
    QPointer<TokenReader> gone(reader);
    reader->reject();
    QTRY_VERIFY(!gone);
}

void TokensPageTest::joinTestOpensItsPageAndShowsStates()
{
    TokensPageFixture bench;
    bench.page->show();
    bench.ready();
    bench.mint();
    bench.runJoinTest();
    QCOMPARE(bench.opened.size(), 1);
    QCOMPARE(bench.opened.first().host(), QStringLiteral("127.0.0.1"));
    auto *tree = bench.part<QTreeWidget>("joinStates");
    QVERIFY(tree->isVisible());
    QCOMPARE(tree->topLevelItemCount(), 3);
    QCOMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("connected · 2 people · 1 streams"));
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(0), QStringLiteral("Signalbox (the page itself)"));
    QCOMPARE(tree->topLevelItem(0)->child(1)->child(0)->text(0), QStringLiteral("self · sound · picture"));
    QCOMPARE(tree->topLevelItem(2)->text(0), QStringLiteral("initialized"));
    bench.part<QPushButton>("joinStop")->click();
    QVERIFY(!bench.desk->joinTest()->isServing());
    QVERIFY(!bench.part<QPushButton>("joinStop")->isVisible());
}

void TokensPageTest::browserThatDoesNotOpenIsSaid()
{
    TokensPageFixture bench;
    bench.page->show();
    bench.ready();
    bench.mint();
    bench.opens = false;
    bench.part<QPushButton>("joinTest")->click();
    QVERIFY(bench.part<Banner>("joinTrouble")->isVisible());
    QVERIFY(!bench.desk->joinTest()->isServing());
    bench.opens = true;
    bench.part<QPushButton>("joinTest")->click();
    QVERIFY(!bench.part<Banner>("joinTrouble")->isVisible());
    QVERIFY(bench.desk->joinTest()->isServing());
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
