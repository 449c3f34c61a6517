// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomsPane.h"
#include "api/ApiClient.h"
#include "base/Clock.h"
#include "sandbox/Sandbox.h"
#include "support/TestMain.h"
#include "widgets/FilterBar.h"
#include "widgets/TabStrip.h"
#include "widgets/TableView.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

class RoomsPaneTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void nothingIsMadeOrAskedBeforeItIsSeen();
    void aPlaceThatCameBeforeTheAccountIsOpenedThen();
    void eachTabKeepsItsOwnWords();
    void theMenuHasTheCommandsOfTheTab();
    void anotherAccountSeesNothingOfThisOne();
    void whatIsArrangedIsToldAndComesBack();

private:
    int asked() const { return static_cast<int>(m_sandbox->requests().size()); }
    QString placeholder() const { return m_pane->findChild<FilterBar *>()->field()->placeholderText(); }
    TableView *rooms() const { return m_pane->findChild<TableView *>(QStringLiteral("roomsTable")); }
    bool areRoomsRead() const { return rooms() && rooms()->model()->rowCount() > 40; }

    SystemClock m_clock;
    QRandomGenerator m_random{1};
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<RoomsDesk> m_desk;
    std::unique_ptr<RoomsPane> m_pane;
};

void RoomsPaneTest::init()
{
    SandboxOptions options;
    options.holdsRooms = true;
    m_sandbox = std::make_unique<Sandbox>(options);
    QVERIFY(m_sandbox->start());
    Account account;
    account.id = QUuid::createUuid();
    account.name = QStringLiteral("Northwind Clinic");
    account.apiBase = m_sandbox->url();
    m_client = std::make_unique<ApiClient>(account, Secret(m_sandbox->key()), &m_clock, nullptr);
    m_desk =
        std::make_unique<RoomsDesk>(account, RoomsDesk::Parts{m_client.get(), nullptr, &m_clock, &m_random});
    m_pane = std::make_unique<RoomsPane>(RoomsPane::Parts{&m_clock, {}});
    m_pane->resize(1'240, 700);
}

void RoomsPaneTest::cleanup()
{
    m_pane.reset();
    m_desk.reset();
    m_client.reset();
    m_sandbox.reset();
}

void RoomsPaneTest::nothingIsMadeOrAskedBeforeItIsSeen()
{
    m_pane->setDesk(m_desk.get());
    QVERIFY(m_pane->findChildren<RoomPage *>().isEmpty());
    QCOMPARE(asked(), 0);
    m_pane->show();
    QCOMPARE(m_pane->findChildren<RoomPage *>().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(asked() > 0, 20'000);
}

void RoomsPaneTest::aPlaceThatCameBeforeTheAccountIsOpenedThen()
{
    m_pane->show();
    QVERIFY(m_pane->open(RoomPage::place(QStringLiteral("recordings"))));
    QCOMPARE(m_pane->face(), QStringLiteral("live"));
    m_pane->setDesk(m_desk.get());
    QCOMPARE(m_pane->face(), QStringLiteral("recordings"));
    QCOMPARE(m_pane->here().value(QStringLiteral("face")), QStringLiteral("recordings"));
    QVERIFY(!m_pane->open(Destination::parse(QStringLiteral("faxes?scope=Failed"))));
}

void RoomsPaneTest::eachTabKeepsItsOwnWords()
{
    m_pane->setDesk(m_desk.get());
    m_pane->show();
    auto *words = m_pane->findChild<FilterBar *>();
    m_pane->setFace(QStringLiteral("rooms"));
    QTRY_VERIFY_WITH_TIMEOUT(areRoomsRead(), 20'000);
    const QString hint = placeholder();
    words->setText(QStringLiteral("telehealth"));
    QVERIFY(rooms()->model()->rowCount() < 40);
    m_pane->setFace(QStringLiteral("recordings"));
    QVERIFY(words->text().isEmpty());
    QVERIFY(placeholder() != hint);
    m_pane->setFace(QStringLiteral("rooms"));
    QCOMPARE(words->text(), QStringLiteral("telehealth"));
    QVERIFY(rooms()->model()->rowCount() < 40);
}

void RoomsPaneTest::theMenuHasTheCommandsOfTheTab()
{
    m_pane->setDesk(m_desk.get());
    m_pane->show();
    const auto has = [this](const char *name) {
        return std::ranges::any_of(m_pane->commands(), [name](const QAction *action) {
            return action->objectName() == QLatin1String(name);
        });
    };
    QSignalSpy changed(m_pane.get(), &Pane::commandsChanged);
    QVERIFY(has("wallMute") && has("roomsNewRoomAction") && !has("bulkDelete"));
    m_pane->setFace(QStringLiteral("recordings"));
    QCOMPARE(changed.count(), 1);
    QVERIFY(has("bulkDelete") && has("roomsNewRoomAction") && !has("wallMute"));
}

void RoomsPaneTest::anotherAccountSeesNothingOfThisOne()
{
    m_pane->setDesk(m_desk.get());
    m_pane->show();
    for (const char *face : {"rooms", "sessions", "participants", "recordings", "compositions", "tokens"})
        m_pane->setFace(QLatin1String(face));
    m_pane->setFace(QStringLiteral("rooms"));
    QTRY_VERIFY_WITH_TIMEOUT(areRoomsRead(), 20'000);
    m_pane->setDesk(nullptr);
    for (const TableView *table : m_pane->findChildren<TableView *>())
        QVERIFY2(!table->model() || table->model()->rowCount() == 0, qPrintable(table->objectName()));
    const auto *tabs = m_pane->findChild<TabStrip *>();
    for (int tab = 0; tab < tabs->count(); ++tab)
        QVERIFY2(tabs->tabNote(tab).isEmpty() || tabs->tabNote(tab) == u"0", qPrintable(tabs->tabText(tab)));
    QCOMPARE(m_pane->alerts(), 0);
}

void RoomsPaneTest::whatIsArrangedIsToldAndComesBack()
{
    m_pane->setDesk(m_desk.get());
    m_pane->show();
    m_pane->setFace(QStringLiteral("rooms"));
    QTRY_VERIFY_WITH_TIMEOUT(areRoomsRead(), 20'000);
    QSignalSpy told(m_pane.get(), &RoomsPane::viewStateChanged);
    rooms()->sortByColumn(2, Qt::DescendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(told.count() > 0, 20'000);
    const QByteArray state = told.last()[0].toByteArray();

    RoomsPane other(RoomsPane::Parts{&m_clock, {}});
    other.restoreViewState(state);
    other.setDesk(m_desk.get());
    other.setFace(QStringLiteral("rooms"));
    other.show();
    auto *table = other.findChild<TableView *>(QStringLiteral("roomsTable"));
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 2);
    other.restoreViewState("no state of ours");
}

#include "RoomsPaneTest.moc"
SIGNALBOX_TEST(RoomsPaneTest)
