// SPDX-License-Identifier: GPL-3.0-or-later
#include "TokensPageFixture.h"
#include "rooms/ui/TokenClipboard.h"
#include "rooms/ui/TokenReader.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace std::chrono_literals;

/// Where tokens go from the bench: the clipboard, the join test, and nowhere else.
class TokensHandoutTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everyWayOfCopyingReachesTheClipboard();
    void clipboardTimeIsChosenAndKept();
    void noTokenStandsInAnyWidgetSettingOrLog();
    void anyTokenCanBeTakenApart();
    void joinTestOpensItsPageAndShowsStates();
    void aLongJoinTestKeepsItsRows();
    void anotherAccountEndsTheJoinTest();
    void browserThatDoesNotOpenIsSaid();
    void forgottenTokenIsNotServedAnyMore();

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

void TokensHandoutTest::init()
{
    QGuiApplication::clipboard()->clear();
}

QStringList TokensHandoutTest::textsOf(QWidget *widget)
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

void TokensHandoutTest::everyWayOfCopyingReachesTheClipboard()
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

void TokensHandoutTest::clipboardTimeIsChosenAndKept()
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

void TokensHandoutTest::noTokenStandsInAnyWidgetSettingOrLog()
{
    QStringList log;
    logged = &log;
    const auto before = qInstallMessageHandler(note);
    const auto restored = qScopeGuard([&] {
        qInstallMessageHandler(before);
        logged = nullptr;
    });
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
}

void TokensHandoutTest::anyTokenCanBeTakenApart()
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

void TokensHandoutTest::joinTestOpensItsPageAndShowsStates()
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

void TokensHandoutTest::aLongJoinTestKeepsItsRows()
{
    constexpr int most = 500;
    TokensPageFixture bench;
    bench.page->show();
    bench.ready();
    bench.mint();
    bench.part<QPushButton>("joinTest")->click();
    auto *tree = bench.part<QTreeWidget>("joinStates");
    const auto say = [&](int number) {
        bench.post(bench.opened.first(),
                   "{\"status\":\"s" + QByteArray::number(number) + "\",\"trouble\":\"<b>no</b>\"}");
    };
    for (int i = 1; i <= most; ++i)
        say(i);
    QTRY_COMPARE(tree->topLevelItemCount(), most);
    const QTreeWidgetItem *newest = tree->topLevelItem(0);
    say(most + 1);
    QTRY_COMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("s501"));
    QCOMPARE(tree->topLevelItemCount(), most);
    QCOMPARE(tree->topLevelItem(1), newest);
    QCOMPARE(tree->topLevelItem(most - 1)->text(0), QStringLiteral("s2"));
    QVERIFY(tree->topLevelItem(0)->toolTip(0).contains(QStringLiteral("&lt;b&gt;")));
}

void TokensHandoutTest::anotherAccountEndsTheJoinTest()
{
    TokensPageFixture bench;
    bench.page->show();
    bench.ready();
    bench.mint();
    bench.part<QPushButton>("joinTest")->click();
    QVERIFY(bench.desk->joinTest()->isServing());
    bench.page->setDesk(nullptr);
    QVERIFY(!bench.desk->joinTest()->isServing());
}

void TokensHandoutTest::browserThatDoesNotOpenIsSaid()
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

void TokensHandoutTest::forgottenTokenIsNotServedAnyMore()
{
    TokensPageFixture bench;
    bench.page->show();
    bench.ready();
    bench.mint();
    bench.part<QPushButton>("joinTest")->click();
    bench.mint();
    QVERIFY(bench.desk->joinTest()->isServing());
    bench.desk->tokens()->drop(bench.desk->tokens()->tokens().last().number);
    QVERIFY(!bench.desk->joinTest()->isServing());
}

#include "TokensHandoutTest.moc"
SIGNALBOX_TEST(TokensHandoutTest)
